import { createHmac } from 'node:crypto';

/** Numbers that look random and follow from a key and a text: HMAC-SHA-256 in counter mode. */
export class KeyedDice {
  readonly #key: Uint8Array;
  readonly #text: string;
  #block = Buffer.alloc(0);
  #at = 0;
  #counter = 0;

  constructor(key: Uint8Array, text: string) {
    this.#key = key;
    this.#text = text;
  }

  /** 0 to `sides` − 1; the bias is below `sides` in 2³². */
  roll(sides: number): number {
    if (this.#at + 4 > this.#block.length) {
      this.#block = createHmac('sha256', this.#key)
        .update(`${this.#counter++}\0${this.#text}`, 'utf8')
        .digest();
      this.#at = 0;
    }
    const number = this.#block.readUInt32BE(this.#at);
    this.#at += 4;
    return number % sides;
  }

  /** So many decimal digits. */
  digits(count: number): string {
    let text = '';
    while (text.length < count) text += this.roll(10);
    return text;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.roll(from.length)]!;
  }
}
