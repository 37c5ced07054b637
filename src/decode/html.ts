import { isLetter } from './ascii.ts';
import type { UnitEncoding } from './encoding.ts';
import { hexAt } from './hex-digits.ts';

const AMPERSAND = 38;
const SEMICOLON = 59;
/** Digits of the longest reference that is read. */
const MAX_DIGITS = 7;
/** Those of HTML's named references that can stand in or around what rules look for. */
const NAMED = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', Tab: '\t', NewLine: '\n', excl: '!', num: '#' },
    ...{ dollar: '$', percnt: '%', lpar: '(', rpar: ')', ast: '*', plus: '+', comma: ',', period: '.', sol: '/' },
    ...{ colon: ':', semi: ';', equals: '=', quest: '?', commat: '@', lsqb: '[', lbrack: '[', bsol: '\\', rsqb: ']' },
    ...{ rbrack: ']', lowbar: '_', lcub: '{', lbrace: '{', vert: '|', rcub: '}', rbrace: '}', hyphen: '-', dash: '-' },
    ...{ shy: '', ZeroWidthSpace: '', zwnj: '', zwj: '' },
  }).map(([name, text]) => [name, Buffer.from(text)]),
);
const LONGEST_NAME = Math.max(...[...NAMED.keys()].map(name => name.length));
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Character references of HTML and XML: `&#64;`, `&#x40;` and named ones. */
export const html: UnitEncoding = {
  name: 'html',
  carriesCode: true,
  leads: [AMPERSAND],
  read(text, at) {
    return text[at + 1] === 35 ? readNumber(text, at) : readName(text, at);
  },
  encode: text => text.replace(/[&<>"']/g, character => WRITTEN[character]!),
};

function readNumber(text: Uint8Array, at: number): { end: number; bytes: Uint8Array } | undefined {
  const isHex = text[at + 2] !== undefined && (text[at + 2]! | 32) === 120;
  const first = at + (isHex ? 3 : 2);
  let end = first;
  while (end - first <= MAX_DIGITS && (isHex ? hexAt(text, end, 1) >= 0 : isDigit(text[end]))) end++;
  if (end === first || end - first > MAX_DIGITS) return undefined;
  const code = isHex
    ? hexAt(text, first, end - first)
    : Number(Buffer.from(text.subarray(first, end)).toString('latin1'));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  // Browsers read a reference whose semicolon is missing too.
  return { end: text[end] === SEMICOLON ? end + 1 : end, bytes: Buffer.from(String.fromCodePoint(code)) };
}

function readName(text: Uint8Array, at: number): { end: number; bytes: Uint8Array } | undefined {
  let end = at + 1;
  while (end - at - 1 <= LONGEST_NAME && isLetter(text[end])) end++;
  if (text[end] !== SEMICOLON) return undefined;
  const bytes = NAMED.get(Buffer.from(text.subarray(at + 1, end)).toString('latin1'));
  return bytes && { end: end + 1, bytes };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
