import { aessiv } from '@noble/ciphers/aes.js';
import { FF1 } from '@noble/ciphers/ff1.js';
import { shaped } from '../findings/label-forms.ts';
import { LONGEST_SEALED } from '../findings/labels.ts';
import type { Keys } from '../options/key.ts';

/**
 * Replacements that a holder of the key can read again.
 *
 * `[EMAIL~siv:…]`: AES-256-SIV (RFC 5297) of the canonical value, the label as associated data, in base64url with a dot behind
 * every eight characters. The same value gives the same token; nothing else is told but its length.
 *
 * `[PHONE~ff1:…]`: FF1 (NIST SP 800-38G) of the letters and digits of the canonical value, the label as tweak; everything else stands
 * where it stood. `ff1` has digits only, `ff1a` lower-case letters and digits, `ff1b` letters of both cases and digits. A value that FF1
 * is not safe for, which has fewer than a million possibilities, or that does not look like one number or address (`label-forms.ts`), is sealed with AES-SIV.
 */
const ALPHABETS = {
  ff1: '0123456789',
  ff1a: '0123456789abcdefghijklmnopqrstuvwxyz',
  ff1b: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
} as const;
type Shape = keyof typeof ALPHABETS;

/** SP 800-38G, appendix A: radix to the power of the length. */
const FEWEST_VALUES = 1_000_000;
/** Longer texts are no numbers of anything. */
const LONGEST_SHAPE = 64;

/** Bytes of UTF-8: a longer token would not be known for one by the next scan. */
const LONGEST_VALUE = Math.floor((LONGEST_SEALED * 3) / 4) - 16;

/** A token of AES-SIV; undefined for a text of more than 6 KB. */
export function sealSiv(value: string, label: string, keys: Keys): string | undefined {
  if (Buffer.byteLength(value) > LONGEST_VALUE) return undefined;
  const sealed = aessiv(keys.siv, Buffer.from(label)).encrypt(Buffer.from(value, 'utf8'));
  const groups = Buffer.from(sealed)
    .toString('base64url')
    .match(/.{1,8}/g)!;
  return `[${label}~siv:${groups.join('.')}]`;
}

/** A token of FF1, or of AES-SIV where FF1 does not do. */
export function sealFf1(value: string, label: string, keys: Keys): string | undefined {
  const encrypted = encryptShape(value, label, keys);
  const body = encrypted && `${encrypted.shape}:${encrypted.text}`;
  return body !== undefined && shaped.fits(body, label) ? `[${label}~${body}]` : sealSiv(value, label, keys);
}

/** The text with its letters and digits encrypted by FF1; undefined where FF1 does not do. */
function encryptShape(text: string, label: string, keys: Keys): { shape: Shape; text: string } | undefined {
  if (!canEncrypt(text)) return undefined;
  const shape = shapeOf(charactersOf(text));
  return { shape, text: mapShape(text, shape, symbols => cipherOf(shape, label, keys).encrypt(symbols)) };
}

/**
 * The text with its letters and digits encrypted by FF1, and still of the same shape, so that it can be read without a mark that tells it: digits stay a number
 * without a leading zero, and where there were letters, or capitals, there are some. Undefined where FF1 does not do.
 */
export function encryptBare(text: string, label: string, keys: Keys): string | undefined {
  const shape = canEncrypt(text) ? shapeOf(charactersOf(text)) : undefined;
  return shape && walk(text, shape, symbols => cipherOf(shape, label, keys).encrypt(symbols));
}

/** What `encryptBare` was given; undefined for a text that it does not make. With another key it is another text. */
export function openBare(text: string, label: string, keys: Keys): string | undefined {
  const shape = canEncrypt(text) ? shapeOf(charactersOf(text)) : undefined;
  return shape && walk(text, shape, symbols => cipherOf(shape, label, keys).decrypt(symbols));
}

/** The map again and again until the text has the form that it began with: one to one among the texts of that form, as the map is among all. */
function walk(text: string, shape: Shape, map: (symbols: number[]) => number[]): string {
  let walked = text;
  do walked = mapShape(walked, shape, map);
  while (formOf(walked) !== formOf(text));
  return walked;
}

function formOf(text: string): string {
  const characters = charactersOf(text);
  const shape = shapeOf(characters);
  return shape === 'ff1' && characters.startsWith('0') ? 'leading zero' : shape;
}

export interface Opened {
  readonly text: string;
  /** Tokens that were opened. */
  readonly opened: number;
  /** Tokens that another key made, or that are damaged. */
  readonly failed: number;
}

/** Every token in the text that this key made, as the value it stands for. */
export function openTokens(text: string, keys: Keys): Opened {
  return replaceTokens(text, keys, 'utf8');
}

/** The same in text of any encoding that has ASCII in it; all other bytes stay. @param bytes a character for each (Latin-1), as in the result, where values are UTF-8. */
export function openTokensInBytes(bytes: string, keys: Keys): Opened {
  return replaceTokens(bytes, keys, 'latin1');
}

function replaceTokens(text: string, keys: Keys, encoding: 'utf8' | 'latin1'): Opened {
  let opened = 0;
  let failed = 0;
  const result = text.replace(TOKEN, token => {
    const value = openToken(token, keys, encoding);
    if (value === undefined) failed += 1;
    else opened += 1;
    return value ?? token;
  });
  return { text: result, opened, failed };
}

/** Where tokens stand, of any key. @param bytes as for `openTokensInBytes`. */
export function* findTokens(bytes: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: token } of bytes.matchAll(TOKEN)) yield { start: index, end: index + token.length };
}

const TOKEN = /\[([A-Z][A-Z0-9_]*)~(siv|ff1[ab]?):([^[\]\r\n]+)\]/g;
const WHOLE_TOKEN = new RegExp(`^${TOKEN.source}$`);

/** The value that a token stands for; undefined when another key made it, or it is damaged. */
export function openToken(token: string, keys: Keys, encoding: 'utf8' | 'latin1' = 'utf8'): string | undefined {
  const [, label = '', kind = '', body = ''] = WHOLE_TOKEN.exec(token) ?? [];
  try {
    if (kind === 'siv') {
      const opened = aessiv(keys.siv, Buffer.from(label)).decrypt(Buffer.from(body.replaceAll('.', ''), 'base64url'));
      return Buffer.from(opened).toString(encoding);
    }
    // None of ours is longer, and FF1 takes the square of the length.
    if (body.length > LONGEST_SHAPE) return undefined;
    const shape = kind as Shape;
    return mapShape(body, shape, symbols => cipherOf(shape, label, keys).decrypt(symbols));
  } catch {
    // Another key's, or not whole: RFC 5297 says no more than that.
    return undefined;
  }
}

function canEncrypt(text: string): boolean {
  if (text.length > LONGEST_SHAPE || /[^\x20-\x7e]/.test(text)) return false;
  const characters = charactersOf(text);
  return ALPHABETS[shapeOf(characters)].length ** characters.length >= FEWEST_VALUES;
}

function charactersOf(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '');
}

function shapeOf(characters: string): Shape {
  if (/^\d*$/.test(characters)) return 'ff1';
  return /^[0-9a-z]*$/.test(characters) ? 'ff1a' : 'ff1b';
}

function cipherOf(shape: Shape, label: string, keys: Keys): ReturnType<typeof FF1> {
  return FF1(ALPHABETS[shape].length, keys.ff1, Buffer.from(label));
}

function mapShape(text: string, shape: Shape, map: (symbols: number[]) => number[]): string {
  const alphabet = ALPHABETS[shape];
  const symbols = map((text.match(/[0-9A-Za-z]/g) ?? []).map(character => alphabet.indexOf(character)));
  let at = 0;
  return text.replace(/[0-9A-Za-z]/g, () => alphabet[symbols[at++]!]!);
}
