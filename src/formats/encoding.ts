import { AuditError } from '../errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'latin1';

const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'utf-32le': 'utf-32le',
  'utf-32be': 'utf-32be',
  latin1: 'latin1',
  'iso-8859-1': 'latin1',
};

/** The encoding of the byte order mark, else that which an option names, else UTF-16 or UTF-32 by its NULs, else UTF-8; with the length of the mark in bytes. */
export function detectEncoding(head: Uint8Array, option?: string): { encoding: Encoding; markBytes: number } {
  const named = option === undefined ? undefined : encodingNamed(option);
  const marked = readMark(head);
  // A mark of UTF-16 with a NUL behind it looks like one of UTF-32.
  if (named === 'utf-16le' && marked?.encoding === 'utf-32le') return { encoding: named, markBytes: 2 };
  return marked ?? { encoding: named ?? encodingByNuls(head), markBytes: 0 };
}

/** True when an option names UTF-16 or UTF-32 for bytes that are UTF-8: two or four letters at a time they would make ideographs, in which nothing is found. */
export function isMisnamed(head: Uint8Array, option: string): boolean {
  if (unitBytes(encodingNamed(option)) === 1 || readMark(head) || head.length < LEAST_TO_TELL) return false;
  return !head.includes(0) && isText(head, 'utf-8');
}

/** In fewer bytes, ideographs in UTF-16 may all be made of what could be letters. */
const LEAST_TO_TELL = 32;

function encodingNamed(option: string): Encoding {
  const encoding = NAMES[option.toLowerCase()];
  if (encoding !== undefined) return encoding;
  throw new AuditError('usage', `unknown encoding \`${option}\`; the encodings are ${Object.keys(NAMES).join(', ')}`);
}

function readMark([a, b, c, d]: Uint8Array): { encoding: Encoding; markBytes: number } | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  // Of the two readings of these four bytes, UTF-16 that begins with a NUL is no text.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', markBytes: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', markBytes: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  return undefined;
}

/** Bytes of a source's beginning that tell its encoding. */
export const ENCODING_HEAD = 4096;

// ASCII in UTF-16 has a NUL in each unit, nearly always on the same side, and three in each unit of UTF-32; UTF-8 text has none.
function encodingByNuls(head: Uint8Array): Encoding {
  const bytes = Buffer.from(head.subarray(0, ENCODING_HEAD));
  if (!bytes.includes(0)) return 'utf-8';
  const nuls: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls[at & 3]! += 1;
  const [first, second, third, fourth] = nuls;
  const units = bytes.length >> 2;
  if (units > 0 && fourth >= units && isText(bytes, 'utf-32le')) return 'utf-32le';
  if (units > 0 && first >= units && isText(bytes, 'utf-32be')) return 'utf-32be';
  if (Math.max(first + third, second + fourth) < bytes.length / 32) return 'utf-8';
  const utf16 = second + fourth > first + third ? 'utf-16le' : 'utf-16be';
  // Text between NULs, as `find -print0` writes it, makes ideographs when it is taken two by two; letters in UTF-16 have a NUL in most units.
  const isSparse = Math.max(first + third, second + fourth) < bytes.length / 4;
  if (
    isSparse &&
    isText(
      bytes.subarray(0, bytes.lastIndexOf(0)).filter(byte => byte !== 0),
      'utf-8',
    )
  )
    return 'utf-8';
  return isText(bytes, utf16) ? utf16 : 'utf-8';
}

// Sound, pictures and tables of numbers have their NULs in such places, too, but hold control characters and what is no character.
function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = decodeText(Buffer.from(bytes), encoding);
  // The last character may be cut off.
  return !/[\0-\x08\x0e-\x1f\ufffd]/.test(text.endsWith('\ufffd') ? text.slice(0, -1) : text);
}

const UNIT_BYTES: Readonly<Record<Encoding, 1 | 2 | 4>> = {
  'utf-8': 1,
  latin1: 1,
  'utf-16le': 2,
  'utf-16be': 2,
  'utf-32le': 4,
  'utf-32be': 4,
};

/** Bytes of one code unit. */
export function unitBytes(encoding: Encoding): 1 | 2 | 4 {
  return UNIT_BYTES[encoding];
}

/** The text of whole characters; lone surrogates, bytes left over and invalid UTF-8 or UTF-32 become U+FFFD. */
export function decodeText(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (encoding === 'latin1') return bytes.toString('latin1');
  const unit = unitBytes(encoding);
  const whole = bytes.length - (bytes.length % unit);
  const text =
    unit === 2 ? decodeUtf16(bytes.subarray(0, whole), encoding) : decodeUtf32(bytes.subarray(0, whole), encoding);
  return whole < bytes.length ? `${text}\ufffd` : text;
}

function decodeUtf16(bytes: Buffer, encoding: Encoding): string {
  const units = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16();
  return units.toString('utf16le').toWellFormed();
}

function decodeUtf32(bytes: Buffer, encoding: Encoding): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = encoding === 'utf-32le' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    characters.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code));
  }
  return characters.join('');
}

/** @throws AuditError `output` when the encoding has no such character. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'latin1') return toLatin1(text);
  const codes = Array.from(text, character => character.codePointAt(0)!);
  const bytes = Buffer.alloc(codes.length * 4);
  const isLittle = encoding === 'utf-32le';
  for (const [i, code] of codes.entries()) {
    if (isLittle) bytes.writeUInt32LE(code, i * 4);
    else bytes.writeUInt32BE(code, i * 4);
  }
  return bytes;
}

function toLatin1(text: string): Buffer {
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

/** Narrows whole units to one byte each for framing: ASCII stays, all else becomes 0xff, which no dialect and no syntax uses. */
export function narrowUnits(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const width = unitBytes(encoding);
  const units = new Uint8Array(Math.floor(bytes.length / width));
  const isLittle = encoding === 'utf-16le' || encoding === 'utf-32le';
  const low = isLittle ? 0 : width - 1;
  for (let i = 0, at = 0; i < units.length; i++, at += width) {
    let high = 0;
    for (let k = 0; k < width; k++) if (k !== low) high |= bytes[at + k]!;
    const byte = bytes[at + low]!;
    units[i] = high === 0 && byte < 0x80 ? byte : 0xff;
  }
  return units;
}
