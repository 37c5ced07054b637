import { columnsOf } from '../reports/columns.ts';

/** Keys and lines from a terminal in raw mode. */
export class KeyInput {
  readonly #blocks: AsyncIterator<Uint8Array>;
  readonly #echo: (text: string) => void;
  readonly #decoder = new TextDecoder();
  #keys: string[] = [];

  constructor(blocks: AsyncIterable<Uint8Array>, echo: (text: string) => void) {
    this.#blocks = blocks[Symbol.asyncIterator]();
    this.#echo = echo;
  }

  /** The next key that is a character; undefined for Ctrl-C, Ctrl-D and the end of the input. Arrows and the like are passed over. */
  async key(): Promise<string | undefined> {
    for (;;) {
      const key = await this.#next();
      if (key === undefined || key === '\u0003' || key === '\u0004') return undefined;
      if (!key.startsWith('\u001b')) return key;
    }
  }

  /** A line of text, shown as it is typed; undefined when it is given up (Escape, Ctrl-C, Ctrl-D, the end). */
  async line(prompt: string): Promise<string | undefined> {
    this.#echo(prompt);
    let text: string[] = [];
    for (;;) {
      const key = await this.#next();
      if (key === undefined || key === '\u0003' || key === '\u0004' || key === '\u001b') break;
      if (key === '\r' || key === '\n') {
        this.#echo('\n');
        return text.join('').trim();
      }
      if (key === '\u007f' || key === '\b') {
        const kept = withoutLast(text);
        const columns = columnsOf(text.slice(kept.length).join(''));
        this.#echo('\b'.repeat(columns) + ' '.repeat(columns) + '\b'.repeat(columns));
        text = kept;
      } else if (!key.startsWith('\u001b') && key >= ' ') {
        text.push(key);
        this.#echo(key);
      }
    }
    this.#echo('\n');
    return undefined;
  }

  async close(): Promise<void> {
    await this.#blocks.return?.();
  }

  async #next(): Promise<string | undefined> {
    while (this.#keys.length === 0) {
      const { done, value } = await this.#blocks.next();
      if (done === true) return undefined;
      // An escape sequence is one key.
      this.#keys =
        this.#decoder.decode(value, { stream: true }).match(/\u001b(?:\[[0-9;]*[A-Za-z~]|O[A-Z])?|./gsu) ?? [];
    }
    return this.#keys.shift();
  }
}

/** Without the last character, and the marks that stand on it. */
function withoutLast(text: readonly string[]): string[] {
  return text.slice(
    0,
    Math.max(
      0,
      text.findLastIndex(character => !/\p{M}/u.test(character)),
    ),
  );
}
