/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** 0 for blanks and signs of ASCII, 1 for its letters, digits and `_`; 2 for bytes beyond ASCII, most of which belong to letters. */
const KIND = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 128 ? 2 : /[A-Za-z0-9_]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * Calls `found` for each word in a half-open byte range of UTF-8 text: letters, digits and `_` of any script, as long as no blank, sign of ASCII,
 * typographical sign (U+0080–BF, U+2000–207F) or sign of Chinese and Japanese text (U+3000–301F but for 々〆〇, U+FF00–FF0F, U+FF1A–FF1F) is between.
 * @param found given its hash and half-open range.
 */
export function forEachWord(
  text: Uint8Array,
  from: number,
  to: number,
  found: (hash: number, start: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    let hash = BASIS;
    let end = at;
    while (end < to && isOfWord(text, end)) hash = Math.imul(hash ^ text[end++]!, PRIME);
    if (end > at) found(hash, at, end);
    else end += signLength(text, at);
    at = end;
  }
}

/** False at a sign or blank, and at the end. */
export function isOfWord(text: Uint8Array, at: number): boolean {
  const kind = KIND[text[at]!];
  return kind === 1 || (kind === 2 && signLength(text, at) === 0);
}

/** True when a word of the text may begin there: what stands before is none of its letters. Only for the first byte of a character. */
export function mayBeginWord(text: Uint8Array, at: number): boolean {
  const kind = KIND[text[at - 1]!];
  if (kind !== 2) return kind !== 1;
  let before = at - 1;
  while (before > 0 && at - before < 4 && (text[before]! & 0xc0) === 0x80) before--;
  return signLength(text, before) > 0;
}

/** Bytes of the sign or blank that stands there; 0 for a letter. */
function signLength(text: Uint8Array, at: number): number {
  const first = text[at]!;
  if (first < 128) return 1;
  if (first === 0xc2) return 2;
  if (first === 0xe2) return text[at + 1] === 0x80 || text[at + 1] === 0x81 ? 3 : 0;
  if (first !== 0xe3 && first !== 0xef) return 0;
  const second = text[at + 1]!;
  const third = text[at + 2]!;
  if (first === 0xe3) return second === 0x80 && third <= 0x9f && (third < 0x85 || third > 0x87) ? 3 : 0;
  return second === 0xbc && (third <= 0x8f || (third >= 0x9a && third <= 0x9f)) ? 3 : 0;
}

/** Bits of the filter at which most words end. */
const FILTER_BITS = 8192;

/** The lowest bits alone are those of words that end alike. */
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (FILTER_BITS - 1);

/** Passes all words of a set, and few others. */
export class WordFilter {
  readonly #bits = new Uint8Array(FILTER_BITS / 8);

  /** @param words the bytes of each, one a character. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = BASIS;
      for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
      const bit = bitOf(hash);
      this.#bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }

  /** @param hash as `forEachWord` gives it. */
  mayBe(hash: number): boolean {
    const bit = bitOf(hash);
    return (this.#bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
  }
}
