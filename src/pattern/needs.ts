import { type Pattern, parsePattern, UnknownSyntax } from './parse.ts';
import { isTokenSet } from './token-core.ts';

/** What every match of a pattern is sure to hold. */
export interface PatternNeeds {
  /** At least one ASCII digit. */
  readonly digit: boolean;
  /** Length of the longest run of token characters (`[A-Za-z0-9_\-+/=.~\\]`) that is sure to be there. */
  readonly run: number;
}

/** How a piece of a pattern contributes; lengths in characters, the least that is sure. */
interface Piece {
  readonly digit: boolean;
  /** Made of token characters alone: then `best`, `prefix` and `suffix` are all its least length. */
  readonly isToken: boolean;
  readonly best: number;
  readonly prefix: number;
  readonly suffix: number;
}

const NOTHING_SURE: PatternNeeds = { digit: false, run: 0 };
const EMPTY: Piece = { digit: false, isToken: true, best: 0, prefix: 0, suffix: 0 };
const UNKNOWN: Piece = { digit: false, isToken: false, best: 0, prefix: 0, suffix: 0 };

/**
 * Reads off a pattern in RE2 syntax what each of its matches holds, so that the gate can pass over places where that is not near. Of one that
 * is not understood nothing is sure.
 */
export function needsOf(pattern: string): PatternNeeds {
  try {
    const { digit, best } = pieceOf(parsePattern(pattern));
    return { digit, run: best };
  } catch (error) {
    if (error instanceof UnknownSyntax) return NOTHING_SURE;
    throw error;
  }
}

function pieceOf(pattern: Pattern): Piece {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return EMPTY;
    case 'set':
      if (!isTokenSet(pattern)) return UNKNOWN;
      return { digit: pattern.ascii.every((has, code) => has === 0 || isDigit(code)), isToken: true, ...ONE };
    case 'bytes':
      return UNKNOWN;
    case 'sequence':
      return pattern.parts.map(pieceOf).reduce(join, EMPTY);
    case 'either':
      return pattern.parts.map(pieceOf).reduce(either);
    case 'repeat':
      return repeat(pieceOf(pattern.part), pattern.least);
    case 'capture':
      return pieceOf(pattern.part);
  }
}

const ONE = { best: 1, prefix: 1, suffix: 1 };

function join(a: Piece, b: Piece): Piece {
  return {
    digit: a.digit || b.digit,
    isToken: a.isToken && b.isToken,
    best: Math.max(a.best, b.best, a.suffix + b.prefix),
    prefix: a.isToken ? a.best + b.prefix : a.prefix,
    suffix: b.isToken ? b.best + a.suffix : b.suffix,
  };
}

function either(a: Piece, b: Piece): Piece {
  return {
    digit: a.digit && b.digit,
    isToken: a.isToken && b.isToken,
    best: Math.min(a.best, b.best),
    prefix: Math.min(a.prefix, b.prefix),
    suffix: Math.min(a.suffix, b.suffix),
  };
}

function repeat(piece: Piece, least: number): Piece {
  if (least === 0) return { ...EMPTY, isToken: piece.isToken };
  if (piece.isToken) {
    const length = piece.best * least;
    return { ...piece, best: length, prefix: length, suffix: length };
  }
  return least === 1 ? piece : { ...piece, best: Math.max(piece.best, piece.suffix + piece.prefix) };
}

const isDigit = (code: number) => code >= 48 && code <= 57;
