import type { UnitEncoding } from './encoding.ts';
import { hexAt } from './hex-digits.ts';
import { readBytes } from './percent.ts';

const BACKSLASH = 92;
/** `\b` and `\f` are left alone: in real text they are word boundaries and `\frac`. */
const SIMPLE = new Map([...'nrt"\'\\/'].map((letter, i) => [letter.charCodeAt(0), Buffer.from('\n\r\t"\'\\/'[i]!)]));
const LARGEST = 0x10ffff;

/** Escapes of JSON, JavaScript, Python and C that stand literally in text: `\n`, `\x41`, `\u0041`, `\u{41}`, `\U00000041`. */
export const escapes: UnitEncoding = {
  name: 'escape',
  isOfCode: true,
  leads: [BACKSLASH],
  read(text, at) {
    const letter = text[at + 1];
    if (letter === undefined) return undefined;
    const simple = SIMPLE.get(letter);
    if (simple) return { end: at + 2, bytes: simple };
    if (letter === 120) return readBytes(text, at, BACKSLASH, letter) ?? toUnit(hexAt(text, at + 2, 2), at + 4);
    if (letter === 85) return toUnit(hexAt(text, at + 2, 8), at + 10);
    if (letter !== 117) return undefined;
    return text[at + 2] === 123 ? readBraced(text, at) : readUtf16(text, at);
  },
  encode: text => JSON.stringify(text).slice(1, -1).replaceAll("'", '\\u0027'),
};

function readBraced(text: Uint8Array, at: number): ReturnType<typeof toUnit> {
  let close = at + 3;
  while (close < at + 9 && text[close] !== 125) close++;
  if (text[close] !== 125 || close === at + 3) return undefined;
  return toUnit(hexAt(text, at + 3, close - at - 3), close + 1);
}

function readUtf16(text: Uint8Array, at: number): ReturnType<typeof toUnit> {
  const code = hexAt(text, at + 2, 4);
  if (code < 0xd800 || code > 0xdbff) return toUnit(code, at + 6);
  const low = text[at + 6] === BACKSLASH && text[at + 7] === 117 ? hexAt(text, at + 8, 4) : -1;
  if (low < 0xdc00 || low > 0xdfff) return undefined;
  return toUnit(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), at + 12);
}

function toUnit(code: number, end: number): { end: number; bytes: Uint8Array } | undefined {
  if (code < 0 || code > LARGEST || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { end, bytes: Buffer.from(String.fromCodePoint(code)) };
}
