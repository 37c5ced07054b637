import { isLetter } from './ascii.ts';
import type { UnitEncoding } from './encoding.ts';

const NOTHING = new Uint8Array(0);
const ESCAPE = 0x1b;
const BELL = 7;
const BACKSLASH = 92;
const CARET = 94;
const OPEN = 91;
const CLOSE = 93;
/** ESC as it is written out in text: `\x1b`, `\u001b`, `\u{1b}`, `\033`, `\e`, `^[`. */
const WRITTEN = ['\\x1b', '\\x1B', '\\u001b', '\\u001B', '\\u{1b}', '\\u{1B}', '\\033', '\\e', '^['].map(it =>
  Buffer.from(it),
);
const MAX_PARAMETERS = 32;
/** Title of a window, address of a link. */
const MAX_COMMAND = 512;

/**
 * Control sequences of terminals, which colour and show nothing: `ESC [ … m` and its like (ECMA-48 section 5.4), `ESC ] …` up to BEL or ST, `ESC (B`; the first also with
 * its ESC written out.
 */
export const ansi: UnitEncoding = {
  name: 'ansi',
  leads: [ESCAPE, BACKSLASH, CARET],
  read(text, at) {
    const end = text[at] === ESCAPE ? sequenceEnd(text, at + 1) : writtenEnd(text, at);
    return end === 0 ? undefined : { end, bytes: NOTHING };
  },
  encode: text => text,
};

/** True where one may begin at an ESC, a backslash or a caret. */
export function mayBeSequence(text: Uint8Array, at: number): boolean {
  return ansi.read(text, at) !== undefined;
}

function sequenceEnd(text: Uint8Array, at: number): number {
  switch (text[at]) {
    case OPEN:
      return controlEnd(text, at + 1, isFinal);
    case CLOSE:
      return commandEnd(text, at + 1);
    case 40:
    case 41:
      return isLetter(text[at + 1]) || isParameter(text[at + 1]) ? at + 2 : 0;
    default:
      return 0;
  }
}

function writtenEnd(text: Uint8Array, at: number): number {
  const lead = text[at + 1];
  if (lead === undefined) return 0;
  for (const written of WRITTEN) {
    if (written[1] !== lead || written[0] !== text[at]) continue;
    const open = at + written.length;
    if (text[open] !== OPEN || !begins(text, at, written)) continue;
    // `^[[a-z]` is an expression, and `^[[:alpha:]` another.
    return controlEnd(text, open + 1, isParameter(text[open + 1]) && text[open + 1] !== 58 ? isLetter : erasesOrResets);
  }
  return 0;
}

function controlEnd(text: Uint8Array, from: number, isLast: (byte: number | undefined) => boolean): number {
  let end = from;
  while (end < from + MAX_PARAMETERS && isParameter(text[end])) end++;
  return isLast(text[end]) ? end + 1 : 0;
}

function commandEnd(text: Uint8Array, from: number): number {
  const last = Math.min(text.length, from + MAX_COMMAND);
  for (let at = from; at < last && text[at] !== 10; at++) {
    if (text[at] === BELL) return at + 1;
    if (text[at] === ESCAPE) return text[at + 1] === BACKSLASH ? at + 2 : 0;
  }
  return 0;
}

function begins(text: Uint8Array, at: number, written: Uint8Array): boolean {
  for (let i = 2; i < written.length; i++) if (text[at + i] !== written[i]) return false;
  return true;
}

// 0-9 : ; ?
function isParameter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 48 && byte <= 59) || byte === 63);
}

function isFinal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 64 && byte <= 126;
}

// `m` and `K`: the two that are written without a number.
function erasesOrResets(byte: number | undefined): boolean {
  return byte === 109 || byte === 75;
}
