import { isBlank } from './look.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Numbers as JSON writes them, and the three that Python adds. */
const NUMBER = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|Infinity)/;
/** What a number may be when its end is not seen. */
const CUT_NUMBER = /^-?(?:0|[1-9][0-9]*)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]*)?$/;
const LONGEST_NUMBER = 400;
const LITERALS = ['true', 'false', 'null', 'NaN', 'Infinity'];

type Expected = 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'end of value';

/**
 * True when bytes are JSON (RFC 8259) as far as they go: the beginning of one text, or of several behind each other. What strings hold is
 * not looked at, so they may be in an encoding that is not UTF-8.
 */
export function isJsonPrefix(bytes: Uint8Array): boolean {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const close = (): void => {
    open.pop();
    expected = 'end of value';
    at++;
  };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  for (;;) {
    while (at < bytes.length && isBlank(bytes[at]!)) at++;
    if (at === bytes.length) return true;
    const character = String.fromCharCode(bytes[at]!);
    switch (expected) {
      case 'end of value':
        if (open.length === 0) {
          expected = 'value';
        } else if (character === ',') {
          expected = open.at(-1) === '{' ? 'key' : 'value';
          at++;
        } else if (character === (open.at(-1) === '{' ? '}' : ']')) close();
        else return false;
        break;
      case 'colon':
        if (character !== ':') return false;
        expected = 'value';
        at++;
        break;
      case 'first key':
      case 'key':
        if (character === '}' && expected === 'first key') close();
        else if (character !== '"') return false;
        else {
          at = behindString(bytes, at);
          expected = 'colon';
        }
        break;
      default:
        if (character === ']' && expected === 'first item') close();
        else if (character === '{' || character === '[') {
          open.push(character);
          expected = character === '{' ? 'first key' : 'first item';
          at++;
        } else {
          const end = character === '"' ? behindString(bytes, at) : behindWord(bytes, at);
          if (end === undefined) return false;
          at = end;
          expected = 'end of value';
        }
    }
  }
}

/** Where a string that opens at `at` has ended, at most the bytes' end. */
function behindString(bytes: Uint8Array, at: number): number {
  for (let next = at + 1; next < bytes.length; next++) {
    if (bytes[next] === BACKSLASH) next++;
    else if (bytes[next] === QUOTE) return next + 1;
  }
  return bytes.length;
}

/** Where a number or a literal has ended; undefined for anything else. */
function behindWord(bytes: Uint8Array, at: number): number | undefined {
  const text = Buffer.from(bytes.subarray(at, at + LONGEST_NUMBER)).toString('latin1');
  const literal = LITERALS.find(it => text.startsWith(it));
  if (literal !== undefined) return at + literal.length;
  const isLast = at + text.length === bytes.length;
  const isCut = isLast && (CUT_NUMBER.test(text) || [...LITERALS, '-Infinity'].some(it => it.startsWith(text)));
  if (isCut) return bytes.length;
  const number = NUMBER.exec(text);
  return number ? at + number[0].length : undefined;
}
