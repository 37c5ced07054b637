import { ANY_ALNUM, type AtomNeighbours, NeighbourFinder } from './atom-neighbours.ts';
import { AtomReader, type Reach } from './atom-reach.ts';
import { longestMatch } from './longest.ts';
import { needsOf, type PatternNeeds } from './needs.ts';
import { buildNfa, type Guard } from './nfa.ts';
import { type Pattern, parsePattern, UnknownSyntax } from './parse.ts';
import { shortestMatch } from './shortest-span.ts';
import { surePrefix } from './sure-prefix.ts';
import { tokenCore } from './token-core.ts';

/** What the engine wants to know of a rule's pattern; made when the detectors are packed, since it takes seconds for all of them. */
export interface PatternFacts {
  readonly needs: PatternNeeds;
  /** Bytes of the longest match, or null when it is open or not known. */
  readonly longest: number | null;
  /** Bytes beside the one string of token characters that each match is or holds, or null when there is none. See `tokenCore`. */
  readonly beside: Reach | null;
  /** True when the span that counts begins where the match does. */
  readonly spansFromStart: boolean;
}

/** What matches of a pattern have to the sides of its atoms. */
export interface LiteralFacts {
  /** For each atom. */
  readonly reach: readonly AtomFacts[];
  /** What may touch an atom: the bits of `AtomNeighbours` in hexadecimal. */
  readonly masks: readonly string[];
}

/** What a match has to the sides of an atom in it. */
export interface AtomFacts {
  /** How far it reaches, in bytes; null is open or not known. */
  readonly before: number | null;
  readonly after: number | null;
  /** The letters and digits that may touch the atom there: places in `masks`; none are given where any may. */
  readonly left?: number;
  readonly right?: number;
  /** Its first ASCII letter is a capital one in every match. */
  readonly isCapital?: true;
}

/** An atom's bytes with ASCII letters in lower case, as the gate compares them. */
export function foldAscii(atom: string): Buffer {
  return Buffer.from(foldAsciiText(atom));
}

export function foldAsciiText(atom: string): string {
  return /[A-Z]/.test(atom) ? atom.replaceAll(/[A-Z]/g, letter => letter.toLowerCase()) : atom;
}

/** What `PatternFacts` says of a match's length and span, without what takes longer to tell; null and false of a pattern that cannot be read. */
export function spanFactsOf(source: string): Pick<PatternFacts, 'longest' | 'spansFromStart'> {
  const tree = parsed(source);
  return tree
    ? { longest: finite(longestMatch(tree)), spansFromStart: spansFromStart(tree) }
    : { longest: null, spansFromStart: false };
}

/** States of an automaton that keeps large counts, when there is time. */
const ALL_STATES = 60_000;

export interface FactOptions {
  /** What no span of the pattern may begin behind. */
  readonly guard?: Guard | undefined;
  /** Effort: with fewer states than a pattern takes, only its length is told. */
  readonly maxStates?: number;
}

/** @param atoms literals, one of which every match holds. */
export function factsOf(
  pattern: string,
  atoms: readonly string[],
  options: FactOptions = {},
): PatternFacts & LiteralFacts {
  const tree = parsed(pattern);
  const folded = atoms.map(foldAscii);
  if (!tree)
    return {
      needs: needsOf(pattern),
      longest: null,
      beside: null,
      spansFromStart: false,
      reach: folded.map(() => ({ before: null, after: null })),
      masks: [],
    };
  return {
    needs: needsOf(pattern),
    longest: finite(longestMatch(tree)),
    beside: tokenCore(tree) ?? null,
    spansFromStart: spansFromStart(tree),
    ...reachOf(pattern, tree, folded, options),
  };
}

function parsed(pattern: string): Pattern | undefined {
  try {
    return parsePattern(pattern);
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

// The span is the group `secret`, else the first one that is not empty, else the match.
function spansFromStart(tree: Pattern): boolean {
  const groups = groupsIn(tree);
  if (groups.length === 0) return true;
  const first = tree.kind === 'sequence' ? tree.parts[0]! : tree;
  if (first.kind !== 'capture') return false;
  const others = groups.filter(group => group !== first);
  return others.length === 0 || (shortestMatch(first) > 0 && others.every(({ group }) => group !== 'secret'));
}

function groupsIn(tree: Pattern): (Pattern & { kind: 'capture' })[] {
  if (tree.kind === 'capture') return [tree, ...groupsIn(tree.part)];
  if (tree.kind === 'repeat') return groupsIn(tree.part);
  return tree.kind === 'sequence' || tree.kind === 'either' ? tree.parts.flatMap(groupsIn) : [];
}

function reachOf(
  source: string,
  tree: Pattern,
  atoms: readonly Buffer[],
  { guard, maxStates = ALL_STATES }: FactOptions,
): LiteralFacts {
  const sure = surePrefix(
    tree,
    atoms.map(atom => atom.toString('latin1')),
  );
  const sureBefore = ({ length }: Buffer) => Math.max(0, sure - length);
  const pattern = { pattern: source, guard: spansFromStart(tree) ? guard : undefined };
  const nfa = buildNfa([pattern], { maxCount: maxStates, maxStates });
  if (nfa.unknown !== 0)
    return { reach: atoms.map(atom => ({ before: finite(sureBefore(atom)), after: null })), masks: [] };
  const reader = new AtomReader(nfa);
  const finder = new NeighbourFinder(reader);
  const masks: string[] = [];
  const reach = atoms.map(atom => {
    const reach = reader.reach(atom);
    const { isCapital, ...neighbours } = finder.of(atom);
    return {
      before: finite(Math.min(sureBefore(atom), reach?.before ?? Infinity)),
      after: finite(reach?.after),
      ...toTouching(neighbours, masks),
      ...(isCapital && { isCapital }),
    };
  });
  return { reach, masks };
}

function toTouching({ before, behind }: AtomNeighbours, masks: string[]): Pick<AtomFacts, 'left' | 'right'> {
  const placeOf = (mask: bigint): number => {
    const text = mask.toString(16);
    return masks.includes(text) ? masks.indexOf(text) : masks.push(text) - 1;
  };
  return {
    ...(before !== ANY_ALNUM && { left: placeOf(before) }),
    ...(behind !== ANY_ALNUM && { right: placeOf(behind) }),
  };
}

function finite(length: number | undefined): number | null {
  return length !== undefined && Number.isFinite(length) ? length : null;
}
