import { EVERY_LEAD, type Hits } from '../kernel/hits.ts';

const BACKSLASH = 92;
const LETTER_U = 117;
const LETTER_D = 100;
const NONE: Hits = { count: 0, anchor: new Uint32Array(0), start: new Uint32Array(0), end: new Uint32Array(0) };

/** The places of a chunk's gate that lie in its fields, one field after the other, as places in the field's text: it need not be searched again. */
export class HitsWithin {
  readonly #hits: Hits;
  /** The first hit that begins in the current field or behind it, and the furthest end of those before. */
  #next = 0;
  #reached = 0;
  #anchor = NONE.anchor;
  #start = NONE.start;
  #end = NONE.end;
  #leads = new Uint8Array(0);

  constructor(hits: Hits) {
    this.#hits = hits;
  }

  /**
   * @param start,end half-open range of the field's raw bytes in what was gated; fields ascend.
   * @param escaped those bytes, where some of them are JSON's escapes; else the text is the bytes.
   * @returns undefined when a place reaches over an edge of the field. Valid until the next call.
   */
  of(start: number, end: number, escaped?: Uint8Array): Hits | undefined {
    const { count, anchor: anchors, start: starts, end: ends, leads } = this.#hits;
    while (this.#next < count && starts[this.#next]! < start)
      this.#reached = Math.max(this.#reached, ends[this.#next++]!);
    if (this.#reached > start) return undefined;
    if (this.#next === count || starts[this.#next]! >= end) return NONE;
    let found = 0;
    // Bytes by which the escapes before the hit are longer than what they stand for.
    let longer = 0;
    let next = escaped ? nextEscape(escaped, 0) : Number.POSITIVE_INFINITY;
    for (let hit = this.#next; hit < count && starts[hit]! < end; hit++) {
      if (ends[hit]! > end) return undefined;
      const from = starts[hit]! - start;
      const to = ends[hit]! - start;
      while (next < from) {
        const length = escapeLength(escaped!, next);
        longer += length - textLength(escaped!, next, length);
        next = nextEscape(escaped!, next + length);
      }
      let inside = 0;
      for (let at = next; at < to; ) {
        const length = escapeLength(escaped!, at);
        if (at + length <= to) inside += length - textLength(escaped!, at, length);
        at = nextEscape(escaped!, at + length);
      }
      if (found === this.#anchor.length) this.#grow();
      this.#anchor[found] = anchors[hit]!;
      this.#leads[found] = leads ? leads[hit]! : EVERY_LEAD;
      this.#start[found] = Math.max(0, from - longer); // it may begin inside an escape
      this.#end[found++] = to - longer - inside;
    }
    return { count: found, anchor: this.#anchor, start: this.#start, end: this.#end, leads: this.#leads };
  }

  #grow(): void {
    const length = Math.max(16, this.#anchor.length * 2);
    const grown = (old: Uint32Array) => {
      const larger = new Uint32Array(length);
      larger.set(old);
      return larger;
    };
    const leads = new Uint8Array(length);
    leads.set(this.#leads);
    this.#leads = leads;
    this.#anchor = grown(this.#anchor);
    this.#start = grown(this.#start);
    this.#end = grown(this.#end);
  }
}

// Of a valid escape that begins at `at`: a surrogate pair is one.
function escapeLength(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== LETTER_U) return 2;
  const isPair = isSurrogate(bytes, at, HIGH) && bytes[at + 6] === BACKSLASH && isSurrogate(bytes, at + 6, LOW);
  return isPair ? 12 : 6;
}

/** Third hexadecimal digits of high and of low surrogates (`\\uD8…`, `\\uDC…`), in upper case. */
const HIGH = '89AB';
const LOW = 'CDEF';

function isSurrogate(bytes: Uint8Array, at: number, kind: string): boolean {
  return (bytes[at + 2]! | 32) === LETTER_D && kind.includes(String.fromCharCode(bytes[at + 3]!).toUpperCase());
}

/** UTF-8 of what an escape stands for. */
function textLength(bytes: Uint8Array, at: number, length: number): number {
  if (length !== 6) return length === 2 ? 1 : 4;
  const code = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 2, at + 6)), 16);
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

function nextEscape(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(BACKSLASH, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
