/** Texts that are looked for in many bytes, by their first four; shorter ones say nothing and are left out. */
export class TextSearch {
  readonly #byHead = new Map<number, Buffer[]>();
  readonly #known = new Set<string>();

  add(text: Buffer): void {
    if (text.length < HEAD_BYTES) return;
    const name = text.toString('latin1');
    if (this.#known.has(name)) return;
    this.#known.add(name);
    const head = text.readUInt32LE(0);
    const same = this.#byHead.get(head);
    if (same) same.push(Buffer.from(text));
    else this.#byHead.set(head, [Buffer.from(text)]);
  }

  /** Does any of them stand there? */
  isIn(bytes: Buffer): boolean {
    if (this.#byHead.size === 0) return false;
    for (let at = 0; at + HEAD_BYTES <= bytes.length; at++) {
      const texts = this.#byHead.get(bytes.readUInt32LE(at));
      if (
        texts?.some(text => bytes.compare(text, 0, text.length, at, Math.min(at + text.length, bytes.length)) === 0)
      ) {
        return true;
      }
    }
    return false;
  }
}

const HEAD_BYTES = 4;
