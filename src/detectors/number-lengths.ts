import { ALL_LENGTHS, digitLengths } from '../pattern/digit-lengths.ts';
import type { PatternFacts } from '../pattern/facts.ts';
import { type Pattern, parsePattern, UnknownSyntax } from '../pattern/parse.ts';
import { contextPatternOf } from './context-pattern.ts';
import { GUARDS } from './guards.ts';
import { type RuleDefinition, SHAPES_OF_DIGITS } from './rule.ts';

/** Whole numbers in which something may be found, by how many digits they have: bit n for n digits. Bit 0 stands for numbers of JSON that are not whole. */
export interface NumberLengths {
  readonly positive: number;
  /** Of numbers with a minus. */
  readonly negative: number;
}

const FRACTIONS = 1;
const WHOLE = ALL_LENGTHS & ~FRACTIONS;
export const NO_LENGTH: NumberLengths = { positive: 0, negative: 0 };
export const ANY_LENGTH: NumberLengths = { positive: WHOLE, negative: WHOLE };
/** Fractions too. */
export const EVERY_NUMBER: NumberLengths = { positive: ALL_LENGTHS, negative: ALL_LENGTHS };

/**
 * The whole numbers in which a rule may find something, when nothing else stands in the field and no name around it counts as context: other numbers
 * need not be written out to be searched. Undefined for a rule that nothing in a number leads to: runs have letters, and hexadecimal digits that are looked into are more than a number has.
 */
export function numberLengthsOf(
  rule: Omit<RuleDefinition, 'examples'>,
  { spansFromStart }: Pick<PatternFacts, 'spansFromStart'>,
): NumberLengths | undefined {
  const { pattern, shapes, atoms, left = 'none', right = 'none' } = rule;
  if (!shapes?.some(shape => SHAPES_OF_DIGITS.includes(shape)) && !atoms?.some(atom => /^-?\d+$/.test(atom)))
    return undefined;
  const matches = {
    guard: spansFromStart ? GUARDS[left] : undefined,
    endsBeforeDigit: right !== 'none' && !hasGroups(pattern),
  };
  const lengthsIn = (isNegative: boolean) => {
    const own = digitLengths(pattern, isNegative, matches);
    return own === 0 ? 0 : own & lengthsWithoutContext(rule, isNegative);
  };
  return { positive: lengthsIn(false) & WHOLE, negative: lengthsIn(true) & WHOLE };
}

/** The same of a rule that comes with a run: what built-in rules would find in a fraction is none, but who knows what this one is for. */
export function withFractions(lengths: NumberLengths | undefined): NumberLengths | undefined {
  return lengths && { positive: lengths.positive | FRACTIONS, negative: lengths.negative | FRACTIONS };
}

/** Both together. */
export function eitherLength(a: NumberLengths, b: NumberLengths): NumberLengths {
  return { positive: a.positive | b.positive, negative: a.negative | b.negative };
}

// A rule that wants context goes by its open form, if it has one; in a number that is context itself it may find anything.
function lengthsWithoutContext(rule: Omit<RuleDefinition, 'examples'>, isNegative: boolean): number {
  const context = contextPatternOf(rule);
  if (context === undefined || digitLengths(context, isNegative) !== 0) return ALL_LENGTHS;
  return rule.openPattern === undefined ? 0 : digitLengths(rule.openPattern, isNegative);
}

// What counts as the span may then end before the match does.
function hasGroups(source: string): boolean {
  try {
    return holdsGroup(parsePattern(source));
  } catch (error) {
    if (error instanceof UnknownSyntax) return true;
    throw error;
  }
}

function holdsGroup(tree: Pattern): boolean {
  if (tree.kind === 'capture') return true;
  if (tree.kind === 'repeat') return holdsGroup(tree.part);
  return (tree.kind === 'sequence' || tree.kind === 'either') && tree.parts.some(holdsGroup);
}
