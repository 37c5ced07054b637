import { isAlnum, isLetter } from './ascii.ts';
import type { UnitEncoding } from './encoding.ts';

const NOTHING = new Uint8Array(0);
const OPEN = 60;
const CLOSE = 62;
const SLASH = 47;
/** Elements of HTML that stand within a line and show nothing themselves. */
const INLINE = new Set(['b', 'i', 'u', 'em', 'strong', 'span', 'code', 'font', 'mark', 'small', 'kbd', 'samp', 'tt']);
const LONGEST_NAME = 6;
/** Of one tag with its attributes. Bytes. */
export const LONGEST_TAG = 256;
const MOST_TAGS = 8;

/** Tags of HTML within a line, `<b>`, `</b>` and `<span class="v">`, one or more in a row, which part no word: `1</a><a>2` stays as it is. */
export const markup: UnitEncoding = {
  name: 'markup',
  leads: [OPEN],
  reach: 96,
  read(text, at) {
    const before = text[at - 1];
    if (before === CLOSE) return undefined;
    let end = tagEnd(text, at);
    if (end === 0) return undefined;
    for (let tags = 1; tags < MOST_TAGS && text[end] === OPEN; tags++) {
      const next = tagEnd(text, end);
      if (next === 0) break;
      end = next;
    }
    if (text[end] === OPEN || (isWord(before) && isWord(text[end]))) return undefined;
    return { end, bytes: NOTHING };
  },
  encode: text => text,
};

/** True where the name of such an element stands behind a `<`, also where a slash is escaped. */
export function mayBeTag(text: Uint8Array, at: number): boolean {
  let from = at + 1;
  if (text[from] === 92) from++;
  if (text[from] === SLASH) from++;
  return nameEnd(text, from) !== 0;
}

// 0 where no tag is.
function tagEnd(text: Uint8Array, at: number): number {
  let end = nameEnd(text, text[at + 1] === SLASH ? at + 2 : at + 1);
  if (end === 0) return 0;
  if (text[end] === CLOSE) return end + 1;
  if (text[end] !== 32 && text[end] !== 10) return 0;
  const last = Math.min(text.length, at + LONGEST_TAG);
  for (; end < last && text[end] !== OPEN; end++) if (text[end] === CLOSE) return end + 1;
  return 0;
}

// 0 where no name of such an element is.
function nameEnd(text: Uint8Array, from: number): number {
  let end = from;
  while (isLetter(text[end])) if (++end - from > LONGEST_NAME) return 0;
  if (end === from) return 0;
  let name = '';
  for (let at = from; at < end; at++) name += String.fromCharCode(text[at]! | 32);
  return INLINE.has(name) ? end : 0;
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && (isAlnum(byte) || byte === 95 || byte >= 0x80);
}
