import type { Shape } from '../detectors/rule.ts';
import { longestMatch } from '../pattern/longest.ts';
import type { Pattern } from '../pattern/parse.ts';
import { RUN_LENGTH } from '../pattern/run-length.ts';

/** Digits of the shortest number that the gate tells of. */
const NUMBER_LENGTH = 7;
/** Characters between two digits of a number, at the most. */
const LONGEST_GAP = 3;
const TOKEN = /[\w\-+/=.~\\]/;
const DIGIT = /[0-9]/;
const LETTER = /[A-Za-z]/;
const GAP = /[ #'()+,\-./:;[\]_]/;

type CharacterSet = Pattern & { kind: 'set' };

/**
 * The shapes by which matches of a pattern may be found that are not sure to hold a literal: a run where they may be long enough for one, and a number where they may, or
 * in shorter ones must, have the digits of one. None where that cannot be: a shape would promise what it does not keep.
 */
export function shapesOf(pattern: Pattern): readonly Shape[] {
  const most = (kind: RegExp) => longestMatch(pattern, set => (holdsAny(set, kind) ? 1 : 0));
  const isLong = most(TOKEN) >= RUN_LENGTH;
  const mayBeRun = isLong && most(DIGIT) > 0 && most(LETTER) > 0;
  const mayBeNumber = sureNumber(pattern).digits >= NUMBER_LENGTH || (isLong && most(DIGIT) >= NUMBER_LENGTH);
  return [...(mayBeRun ? ['run' as const] : []), ...(mayBeNumber ? ['digits' as const] : [])];
}

/** The digits that each match is sure to have in one number. */
interface SureNumber {
  readonly digits: number;
  /** It holds digits and gaps of a number alone. */
  readonly isNumber: boolean;
}

function sureNumber(pattern: Pattern): SureNumber {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return { digits: 0, isNumber: true };
    case 'set':
      return holdsOnly(pattern, DIGIT)
        ? { digits: 1, isNumber: true }
        : { digits: 0, isNumber: holdsOnly(pattern, GAP) };
    case 'bytes':
      return { digits: 0, isNumber: false };
    case 'capture':
      return sureNumber(pattern.part);
    case 'either': {
      const parts = pattern.parts.map(sureNumber);
      return { digits: Math.min(...parts.map(({ digits }) => digits)), isNumber: parts.every(it => it.isNumber) };
    }
    case 'sequence':
      return inSequence(pattern.parts.map(sureNumber));
    case 'repeat': {
      const { digits, isNumber } = sureNumber(pattern.part);
      if (!isNumber) return { digits: pattern.least > 0 ? digits : 0, isNumber };
      return { digits: digits * pattern.least, isNumber: digits > 0 || pattern.most <= LONGEST_GAP };
    }
  }
}

function inSequence(parts: readonly SureNumber[]): SureNumber {
  let digits = 0;
  let most = 0;
  for (const part of parts) {
    digits = part.isNumber ? digits + part.digits : 0;
    most = Math.max(most, digits, part.digits);
  }
  return { digits: most, isNumber: parts.every(it => it.isNumber) };
}

function holdsAny({ ascii }: CharacterSet, kind: RegExp): boolean {
  return ascii.some((has, code) => has === 1 && kind.test(String.fromCharCode(code)));
}

function holdsOnly({ ascii, wide }: CharacterSet, kind: RegExp): boolean {
  return wide === undefined && ascii.every((has, code) => has === 0 || kind.test(String.fromCharCode(code)));
}
