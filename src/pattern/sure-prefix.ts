import { longestMatch } from './longest.ts';
import type { Pattern } from './parse.ts';

/**
 * Within how many bytes from its start every match of a pattern is sure to hold the whole of one of some literals; infinite when that
 * cannot be told. Where `vendor.{0,40}=…` is sure of `vendor` at once, the literal's other places in a match need not be minded.
 * @param atoms lower case (ASCII), as latin1 strings of their bytes.
 */
export function surePrefix(pattern: Pattern, atoms: readonly string[]): number {
  return walk(pattern, { length: 0, tail: '' }, atoms).sureWithin;
}

/** Where a walk along a pattern is: the most bytes that are behind it, and the literal bytes that surely stand before this place. */
interface Place {
  readonly length: number;
  readonly tail: string;
}

interface Walked extends Place {
  readonly sureWithin: number;
}

function walk(pattern: Pattern, from: Place, atoms: readonly string[]): Walked {
  const unsure = { length: from.length + longestMatch(pattern), tail: '', sureWithin: Number.POSITIVE_INFINITY };
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return { ...from, sureWithin: Number.POSITIVE_INFINITY };
    case 'set': {
      const letter = onlyLetter(pattern);
      return letter === undefined ? unsure : extend(from, letter, unsure.length, atoms);
    }
    case 'bytes':
      return extend(from, Buffer.from(pattern.bytes).toString('latin1'), unsure.length, atoms);
    case 'sequence': {
      let place: Walked = { ...from, sureWithin: Number.POSITIVE_INFINITY };
      for (const part of pattern.parts) {
        place = walk(part, place, atoms);
        if (Number.isFinite(place.sureWithin)) return place;
      }
      return place;
    }
    case 'either': {
      const branches = pattern.parts.map(part => walk(part, from, atoms));
      return { ...unsure, sureWithin: Math.max(...branches.map(branch => branch.sureWithin)) };
    }
    case 'capture':
      return walk(pattern.part, from, atoms);
    case 'repeat': {
      if (pattern.least === 0) return unsure;
      const first = walk(pattern.part, from, atoms);
      return { ...unsure, sureWithin: first.sureWithin };
    }
  }
}

function extend(from: Place, literal: string, length: number, atoms: readonly string[]): Walked {
  const tail = from.tail + literal;
  return { length, tail, sureWithin: atoms.some(atom => tail.includes(atom)) ? length : Number.POSITIVE_INFINITY };
}

/** The one ASCII character of a set, in lower case; undefined when there are others but its other case. */
function onlyLetter({ ascii, wide }: Pattern & { kind: 'set' }): string | undefined {
  let only: string | undefined;
  for (let code = 0; code < 128; code++) {
    if (ascii[code] === 0) continue;
    const letter = String.fromCharCode(code >= 65 && code <= 90 ? code | 32 : code);
    if (only !== undefined && only !== letter) return undefined;
    only = letter;
  }
  // `k` and `s` have a third case beyond ASCII, which no atom holds.
  return wide !== undefined && only !== 'k' && only !== 's' ? undefined : only;
}
