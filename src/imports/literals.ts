import type { Pattern } from '../pattern/parse.ts';

/** Bytes of the shortest literal that the gate looks for. */
const SHORTEST = 4;
/** More literals than these are not looked for in place of one. */
const MOST = 64;
/** So often a repeated part is written out. */
const MOST_COPIES = 8;
/** What an atom may hold: no character that JSON or CSV escape. */
const USABLE = /[^\x00-\x1f"\\/\x7f]/;

/** What is known of a piece of a pattern, in lower case. */
interface Piece {
  /** All the texts that it matches, where they are few. */
  readonly exact?: readonly string[] | undefined;
  /** Usable literals, of which each match holds one. */
  readonly sure?: readonly string[] | undefined;
}

const ANYTHING: Piece = {};

/** Literals of at least four bytes, lower case, of which each match of a pattern holds one: as few as possible, then of as many different characters. Undefined when it cannot tell. */
export function literalsOf(pattern: Pattern): readonly string[] | undefined {
  return sureOf(pieceOf(pattern));
}

function pieceOf(pattern: Pattern): Piece {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return { exact: [''] };
    case 'set':
      return { exact: charactersOf(pattern) };
    case 'bytes':
      return ANYTHING;
    case 'either':
      return either(pattern.parts.map(pieceOf));
    default:
      return join(toSequence(pattern));
  }
}

/** A sequence and what is nested in it without alternatives, part by part. */
function toSequence(pattern: Pattern): readonly Piece[] {
  if (pattern.kind === 'capture') return toSequence(pattern.part);
  if (pattern.kind === 'sequence') return pattern.parts.flatMap(toSequence);
  if (pattern.kind !== 'repeat') return [pieceOf(pattern)];
  const { part, least, most } = pattern;
  const copies = Math.min(least, MOST_COPIES);
  const pieces = copies === 0 ? [] : Array<readonly Piece[]>(copies).fill(toSequence(part)).flat();
  return copies === most ? pieces : [...pieces, ANYTHING];
}

function join(pieces: readonly Piece[]): Piece {
  const sure = pieces.map((piece, start) => better(piece.sure, sureOf({ exact: textsFrom(pieces, start) })));
  const exact = pieces.reduce<readonly string[] | undefined>((texts, piece) => texts && cross(texts, piece), ['']);
  return { exact, sure: sure.reduce(better, undefined) };
}

/** The texts that stand from a piece on, until they are long enough and would become more. */
function textsFrom(pieces: readonly Piece[], start: number): readonly string[] {
  let texts: readonly string[] = [''];
  for (const piece of pieces.slice(start)) {
    const longer = cross(texts, piece);
    if (longer === undefined || (longer.length > texts.length && texts.every(isUsable))) break;
    texts = longer;
  }
  return texts;
}

function cross(texts: readonly string[], { exact }: Piece): readonly string[] | undefined {
  if (exact === undefined || texts.length * exact.length > MOST) return undefined;
  return [...new Set(texts.flatMap(text => exact.map(next => text + next)))];
}

function either(pieces: readonly Piece[]): Piece {
  const all = (lists: readonly (readonly string[] | undefined)[]) => {
    const texts = lists.includes(undefined) ? undefined : [...new Set(lists.flatMap(list => list!))];
    return texts && texts.length <= MOST ? texts : undefined;
  };
  return { exact: all(pieces.map(({ exact }) => exact)), sure: all(pieces.map(sureOf)) };
}

function sureOf({ exact, sure }: Piece): readonly string[] | undefined {
  return better(sure, exact?.every(isUsable) ? exact : undefined);
}

function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const variety = (texts: readonly string[]) => Math.min(...texts.map(text => new Set(text).size));
  return b.length < a.length || (b.length === a.length && variety(b) > variety(a)) ? b : a;
}

function isUsable(text: string): boolean {
  return text.length >= SHORTEST;
}

/** A set that holds nothing beyond ASCII but the third case of `k` and `s`, which the gate passes over. */
const ASCII_IN_ANY_CASE = /^\(\?i:(?:\w|\\[dsw]|\[(?!\^)(?:[\x20-\x5b\x5e-\x7e]|\\[^DPSWpx])*\])\)$/;

/** Undefined where there may be others than usable ASCII ones. */
function charactersOf({ ascii, wide }: Pattern & { kind: 'set' }): readonly string[] | undefined {
  if (wide !== undefined && !ASCII_IN_ANY_CASE.test(wide)) return undefined;
  const codes = [...ascii.keys()].filter(code => ascii[code] === 1);
  const characters = [...new Set(codes.map(code => String.fromCharCode(code).toLowerCase()))];
  return characters.length > 0 && characters.every(it => USABLE.test(it)) ? characters : undefined;
}
