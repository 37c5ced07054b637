const BEGIN = Buffer.from('-----BEGIN ');
const END = Buffer.from('-----END ');

/** Bytes of a line that tell whether it begins or ends a block. */
export const ARMOUR_HEAD = BEGIN.length;
const DASH = 45;
/** A block that is longer is taken line by line; a 16,384-bit RSA key has some 200 lines. */
const MAX_LINES = 500;

/**
 * Follows the lines of a text for armoured blocks (RFC 7468, RFC 4880 section 6.2: private keys and the like), which must be looked at as a whole.
 * A block that does not end within 500 lines is none, and no other begins inside it.
 */
export class ArmourTracker {
  #left = 0;

  /** True when the line in this half-open range, of which the first bytes are enough, begins a block. Takes each line, in order. */
  next(text: Uint8Array, start: number, end: number): boolean {
    const isInside = this.#left > 0;
    if (isInside) this.#left -= 1;
    if (start === end || text[start] !== DASH) return false;
    if (startsWith(text, start, end, END)) this.#left = 0;
    else if (!isInside && startsWith(text, start, end, BEGIN)) {
      this.#left = MAX_LINES;
      return true;
    }
    return false;
  }

  /** True when the text may be cut behind the last line. */
  get mayCut(): boolean {
    return this.#left === 0;
  }
}

/** Offset behind the last line of the block that begins at `start`, without its line end; undefined when it does not end in time. */
export function endOfArmour(text: Buffer, start: number): number | undefined {
  let line = start;
  for (let count = 0; count <= MAX_LINES; count++) {
    const feed = text.indexOf(10, line);
    if (count > 0 && startsWith(text, line, text.length, END)) {
      const end = feed < 0 ? text.length : feed;
      return end > line && text[end - 1] === 13 ? end - 1 : end;
    }
    if (feed < 0) return undefined;
    line = feed + 1;
  }
  return undefined;
}

function startsWith(text: Uint8Array, start: number, end: number, prefix: Uint8Array): boolean {
  return end - start >= prefix.length && prefix.every((byte, i) => text[start + i] === byte);
}
