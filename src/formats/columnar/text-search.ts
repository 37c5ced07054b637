/**
 * Texts that are looked for in many bytes, by their first four; shorter ones say nothing and are left out, and so are zeros, which blanked
 * bytes are, too.
 */
export class TextSearch {
  readonly #byHead = new Map<number, Buffer[]>();
  readonly #known = new Set<string>();

  add(text: Buffer): void {
    if (text.length < HEAD_BYTES || text.every(byte => byte === 0)) return;
    const name = text.toString('latin1');
    if (this.#known.has(name)) return;
    this.#known.add(name);
    const head = text.readUInt32LE(0);
    const same = this.#byHead.get(head);
    if (same) same.push(Buffer.from(text));
    else this.#byHead.set(head, [Buffer.from(text)]);
  }

  /** Gives up a text that stands there by right. */
  remove(text: Buffer): void {
    if (!this.#known.delete(text.toString('latin1'))) return;
    const head = text.readUInt32LE(0);
    this.#byHead.set(head, this.#byHead.get(head)?.filter(it => !it.equals(text)) ?? []);
  }

  /** Does any of them stand there? */
  isIn(bytes: Buffer): boolean {
    return this.textIn(bytes) !== undefined;
  }

  /** The first that stands there. */
  textIn(bytes: Buffer): Buffer | undefined {
    if (this.#byHead.size === 0) return undefined;
    for (let at = 0; at + HEAD_BYTES <= bytes.length; at++) {
      const text = this.#byHead
        .get(bytes.readUInt32LE(at))
        ?.find(it => bytes.compare(it, 0, it.length, at, Math.min(at + it.length, bytes.length)) === 0);
      if (text) return text;
    }
    return undefined;
  }
}

const HEAD_BYTES = 4;
