import type { Validator } from '../validator.ts';
import { placeholder, sampleVerdict } from './placeholder.ts';

const SIGNATURE_BYTES = 32;
/** Types of the fields of a binary macaroon; a section ends with `END`. */
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const VERIFICATION_ID = 4;
const SIGNATURE = 6;

/**
 * True for a whole macaroon of the first form: packets of four hexadecimal digits (their own length in bytes, digits included), a name, a
 * blank, a value and a line feed; `identifier` among them, `signature` with 32 bytes at the end.
 */
export function isPacketMacaroon(bytes: Buffer): boolean {
  let at = 0;
  let hasIdentifier = false;
  let name = '';
  while (at < bytes.length) {
    const digits = bytes.toString('latin1', at, at + 4);
    const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 0;
    if (length < 6 || at + length > bytes.length || bytes[at + length - 1] !== 0x0a) return false;
    const packet = bytes.toString('latin1', at + 4, at + length - 1);
    name = packet.slice(0, packet.indexOf(' '));
    if (!/^(?:location|identifier|cid|vid|cl|signature)$/.test(name)) return false;
    if (name === 'identifier') hasIdentifier = true;
    at += length;
    if (name === 'signature') return hasIdentifier && at === bytes.length && packet.length === 10 + SIGNATURE_BYTES;
  }
  return false;
}

/** True for a whole macaroon of the second form: byte 2, then fields of a type, a length and a value in sections, the signature last. */
export function isBinaryMacaroon(bytes: Buffer): boolean {
  if (bytes[0] !== 2) return false;
  let at = 1;
  /** The next field's type and bytes; `END` has none. */
  const next = (): { type: number; length: number } | undefined => {
    const type = bytes[at++];
    if (type === undefined) return undefined;
    if (type === END) return { type, length: 0 };
    const length = varint();
    at += length;
    return at > bytes.length ? undefined : { type, length };
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 21; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return Number.POSITIVE_INFINITY;
  };
  for (let section = 0; ; section++) {
    let field = next();
    if (field?.type === END) break;
    if (field?.type === LOCATION) field = next();
    if (field?.type !== IDENTIFIER) return false;
    field = next();
    if (section > 0 && field?.type === VERIFICATION_ID) field = next();
    if (field?.type !== END) return false;
  }
  const signature = next();
  return signature?.type === SIGNATURE && signature.length === SIGNATURE_BYTES && at === bytes.length;
}

/** True for a whole macaroon of Fly.io: a list of four in MessagePack (nonce, location, caveats, tail) and nothing behind it. */
export function isFlyMacaroon(bytes: Buffer): boolean {
  if (bytes[0] !== 0x94 || (bytes[1] !== 0x92 && bytes[1] !== 0x93)) return false;
  let at = 0;
  let left = 1;
  while (left > 0 && at < bytes.length) {
    left += walkItem() - 1;
  }
  return left === 0 && at === bytes.length;

  /** Passes one item's head, and its bytes if it is no list or map. @returns how many items it holds */
  function walkItem(): number {
    const head = bytes[at++]!;
    if (head <= 0x7f || head >= 0xe0) return 0;
    if (head <= 0x8f) return 2 * (head & 0x0f);
    if (head <= 0x9f) return head & 0x0f;
    if (head <= 0xbf) return skip(head & 0x1f);
    if (head <= 0xc3) return 0;
    if (head <= 0xc6) return skip(unsigned(1 << (head - 0xc4)));
    if (head <= 0xc9) return skip(1 + unsigned(1 << (head - 0xc7)));
    if (head <= 0xcb) return skip(4 << (head - 0xca));
    if (head <= 0xcf) return skip(1 << (head - 0xcc));
    if (head <= 0xd3) return skip(1 << (head - 0xd0));
    if (head <= 0xd8) return skip(1 + (1 << (head - 0xd4)));
    if (head <= 0xdb) return skip(unsigned(1 << (head - 0xd9)));
    if (head <= 0xdd) return unsigned(2 << (head - 0xdc));
    return 2 * unsigned(2 << (head - 0xde));
  }
  function unsigned(length: number): number {
    const value = at + length <= bytes.length ? bytes.readUIntBE(at, length) : bytes.length;
    at += length;
    return value;
  }
  function skip(length: number): number {
    at += length;
    return 0;
  }
}

const WHOLE = { ok: true, confidence: 0.05 } as const;
/** Cut off, joined with something else, or made up. */
const NOT_WHOLE = { ok: true, confidence: -0.3 } as const;

/** A token that holds a macaroon behind its prefix; one that cannot be read to its end is told with less confidence. */
export const macaroon: Validator = ({ text }) => {
  const isFly = /^fm\d[ar]?_/.test(text);
  const bytes = toBytes(text.replace(/^(?:pypi-|fm\d[ar]?_)/, ''));
  const isWhole = isFly ? isFlyMacaroon(bytes) : isBinaryMacaroon(bytes) || isPacketMacaroon(bytes);
  if (isWhole) return WHOLE;
  return sampleVerdict(text) ?? NOT_WHOLE;
};

/** A token of Fly.io: its older ones (`fo1_`) hold no macaroon. */
export const flyToken: Validator = input => (input.text.startsWith('fo1_') ? placeholder(input) : macaroon(input));

/** The same, where no prefix tells what it is: a whole one, or nothing. */
export const wholeMacaroon: Validator = input => (macaroon(input) === WHOLE ? WHOLE : { ok: false });

function toBytes(text: string): Buffer {
  return /^(?:[0-9a-f]{2})+$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
}
