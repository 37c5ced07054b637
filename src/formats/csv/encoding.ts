import { AuditError } from '../../errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  latin1: 'latin1',
  'iso-8859-1': 'latin1',
};

/** The encoding that an option names, else that of the byte order mark, else UTF-16 by its NULs, else UTF-8; with the length of the mark in bytes. */
export function detectEncoding(head: Uint8Array, option?: string): { encoding: Encoding; markBytes: number } {
  const marked = readMark(head);
  if (option === undefined) return marked ?? { encoding: encodingByNuls(head), markBytes: 0 };
  const encoding = NAMES[option.toLowerCase()];
  if (encoding === undefined) {
    throw new AuditError('usage', `unknown encoding \`${option}\`; the encodings are ${Object.keys(NAMES).join(', ')}`);
  }
  return { encoding, markBytes: marked?.encoding === encoding ? marked.markBytes : 0 };
}

function readMark([a, b, c]: Uint8Array): { encoding: Encoding; markBytes: number } | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  return undefined;
}

const LOOKED_AT = 4096;

// ASCII in UTF-16 has a NUL in each unit, always on the same side; UTF-8 text has none, and UTF-32 has them on both.
function encodingByNuls(head: Uint8Array): Encoding {
  const bytes = head.subarray(0, LOOKED_AT);
  if (!bytes.includes(0)) return 'utf-8';
  const nuls = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls[at % 2]! += 1;
  const [even, odd] = nuls as [number, number];
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < bytes.length / 32) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Bytes of one code unit. */
export function unitBytes(encoding: Encoding): 1 | 2 {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
}

/** The text of whole characters; lone surrogates, a byte left over and invalid UTF-8 become U+FFFD. */
export function decodeText(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (encoding === 'latin1') return bytes.toString('latin1');
  const whole = bytes.length - (bytes.length % 2);
  const units = encoding === 'utf-16le' ? bytes.subarray(0, whole) : Buffer.from(bytes.subarray(0, whole)).swap16();
  const text = units.toString('utf16le').toWellFormed();
  return whole < bytes.length ? `${text}\ufffd` : text;
}

/** @throws AuditError `output` when the encoding has no such character. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0xff) {
      throw new AuditError(
        'output',
        'a replacement holds characters that Latin-1 does not have; use labels of ASCII characters, or convert the source to UTF-8',
      );
    }
  }
  return Buffer.from(text, 'latin1');
}

/** Narrows UTF-16 to one byte per unit for framing: ASCII stays, all else becomes 0xff, which no dialect uses. */
export function narrowUnits(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const units = new Uint8Array(bytes.length >> 1);
  const low = encoding === 'utf-16le' ? 0 : 1;
  const high = 1 - low;
  for (let i = 0; i < units.length; i++) units[i] = bytes[i * 2 + high] === 0 ? bytes[i * 2 + low]! : 0xff;
  return units;
}

/** Offsets of text that was converted to UTF-8, and of the bytes it came from. */
export interface OffsetMap {
  toSource(utf8Offset: number): number;
  toUtf8(sourceOffset: number): number;
}

const STEP = 4096;

/** Counts code units up to an offset, with a resting place every 4 KiB. Offsets are on character boundaries. */
export class UnitMap implements OffsetMap {
  readonly #utf8: Buffer;
  readonly #unit: number;
  readonly #sourceLength: number;
  /** Code units before byte `i * STEP`. */
  readonly #rests = [0];

  constructor(utf8: Buffer, encoding: Encoding, sourceLength: number) {
    this.#utf8 = utf8;
    this.#unit = unitBytes(encoding);
    this.#sourceLength = sourceLength;
  }

  toSource(utf8Offset: number): number {
    const rest = Math.floor(utf8Offset / STEP);
    this.#reach(rest);
    const units = this.#rests[rest]! + countUnits(this.#utf8, rest * STEP, utf8Offset);
    // A byte left over at the end was half a unit.
    return Math.min(units * this.#unit, this.#sourceLength);
  }

  toUtf8(sourceOffset: number): number {
    const wanted = Math.ceil(sourceOffset / this.#unit);
    let rest = 0;
    while ((rest + 1) * STEP <= this.#utf8.length) {
      this.#reach(rest + 1);
      if (this.#rests[rest + 1]! > wanted) break;
      rest += 1;
    }
    let units = this.#rests[rest]!;
    let at = rest * STEP;
    while (at < this.#utf8.length) {
      const byte = this.#utf8[at]!;
      if ((byte & 0xc0) !== 0x80) {
        if (units >= wanted) break;
        units += byte >= 0xf0 ? 2 : 1;
      }
      at += 1;
    }
    return at;
  }

  #reach(rest: number): void {
    while (this.#rests.length <= rest) {
      const from = (this.#rests.length - 1) * STEP;
      this.#rests.push(this.#rests.at(-1)! + countUnits(this.#utf8, from, from + STEP));
    }
  }
}

function countUnits(utf8: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i++) {
    const byte = utf8[i]!;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
