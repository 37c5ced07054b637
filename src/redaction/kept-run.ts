import { type Gap, isMadeOf, partsBeside } from '../formats/kept-parts.ts';
import type { Stretch } from './stretches.ts';

/** Records of the redacted file that are looked at behind its last one, when blanks that a dropped record leaves were to be read as more. */
const MOST_BEHIND = 16;

/**
 * Records of the original that are compared at once: one that stayed, with what is left of dropped ones around it (the brackets of a JSON document,
 * blank lines). What is left between two that stayed may belong to either in the redacted file, so then both are taken together.
 */
export class KeptRun {
  /** Parts that stay, with anything at all between two. */
  #parts: Buffer[] = [Buffer.alloc(0)];
  #records = 0;
  #hasLeft = false;
  #hasSpans = false;
  #start = -1;
  #end = 0;

  /** True when the next record that stayed can begin a run of its own. */
  get isComplete(): boolean {
    return this.#records > 0 && !this.#hasLeft;
  }

  add(
    { start, end, bytes }: Stretch,
    gaps: readonly Gap[],
    { isGone, hasSpans }: { readonly isGone: boolean; readonly hasSpans: boolean },
  ): void {
    const [first, ...others] = partsBeside(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), gaps);
    this.#parts.push(Buffer.concat([this.#parts.pop()!, first!]), ...others);
    if (this.#start < 0) this.#start = start;
    this.#end = end;
    this.#hasSpans ||= hasSpans;
    if (!isGone) this.#records += 1;
    else this.#hasLeft ||= first!.length > 0 || others.length > 0;
  }

  /** Why the next records of the redacted file are not this run; all that are left, when it is the last. */
  async whyNot(young: AsyncIterator<Stretch>, { isLast = false } = {}): Promise<string | undefined> {
    const texts: Buffer[] = [];
    const where = `bytes ${Math.max(0, this.#start)} to ${this.#end} of the original`;
    for (let i = 0; i < this.#records; i++) {
      const { done, value } = await young.next();
      if (done) return `it ends before what stands in ${where}`;
      texts.push(Buffer.from(value.bytes));
    }
    for (let i = 0; isLast; i++) {
      const { done, value } = await young.next();
      if (done) break;
      if (i === MOST_BEHIND || !this.#hasLeft) return 'there is something behind the end of the original';
      texts.push(Buffer.from(value.bytes));
    }
    const text = Buffer.concat(texts);
    if (isMadeOf(text, this.#parts)) return undefined;
    // A number that was labelled is quoted, and so may be a CSV cell; none is taken away.
    const hasAll = quotesIn(text) >= this.#parts.reduce((sum, part) => sum + quotesIn(part), 0);
    if (this.#hasSpans && hasAll && isMadeOf(withoutQuotes(text), this.#parts.map(withoutQuotes))) return undefined;
    return `something else than the spans of the manifest differs in ${where}`;
  }
}

const QUOTE = 0x22;

function withoutQuotes(bytes: Buffer): Buffer {
  return Buffer.from(bytes.filter(byte => byte !== QUOTE));
}

function quotesIn(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === QUOTE) count += 1;
  return count;
}
