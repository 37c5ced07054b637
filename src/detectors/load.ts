import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AuditError } from '../errors.ts';
import { compileGlobs } from '../glob.ts';
import { type AtomFacts, factsOf, foldAscii, type LiteralFacts, type PatternFacts } from '../pattern/facts.ts';
import { rarestGram } from '../pattern/gram.ts';
import { withLetterCases } from './atom-cases.ts';
import { checkExpressions } from './check-expressions.ts';
import { GUARDS } from './guards.ts';
import { withKeywordForms, withKeywordsWithoutMarks } from './keyword-forms.ts';
import { type NumberLengths, numberLengthsOf, withFractions } from './number-lengths.ts';
import { DENIED, type RuleDefinition } from './rule.ts';
import { ruleDigest } from './rule-digest.ts';

/** A rule as the run-time knows it; `index` is its place in the list of those that run, which is sorted by id. */
export type LoadedRule = Omit<RuleDefinition, 'examples' | 'atoms'> & {
  readonly index: number;
  readonly facts: PatternFacts;
  /** Of a rule that comes with a run; ask `literalsOf`. */
  readonly literals?: RuleLiterals;
  /** Whole numbers in which it may find something without context; none unless given. */
  readonly numbers?: NumberLengths | undefined;
  readonly digest: string;
};

/** A rule's atoms, and what is known of them. Those of built-in rules are half of the pack, and only a run with other rules needs them. */
export interface RuleLiterals extends LiteralFacts {
  readonly atoms: readonly string[];
  /** Of each atom, folded: where the 4 bytes are that the gate looks for; see `rarestGram`. Bytes. */
  readonly grams: readonly number[];
}

/** Which rules run, by globs over their ids; `disable` outranks `enable`. */
export interface RuleSelection {
  /** Optional rules to run as well. */
  readonly enable: readonly string[];
  readonly disable: readonly string[];
}

/** Effort spent on a pattern that comes with a run: its states, where built-in ones have been looked at thoroughly. */
const MAX_STATES = 3000;

let builtIn: readonly LoadedRule[] | undefined;

/** The rules of a run: all rules less the optional ones that are not enabled and less the disabled ones. */
export function loadRules(
  extra: readonly Omit<RuleDefinition, 'examples'>[] = [],
  selection: RuleSelection = { enable: [], disable: [] },
): readonly LoadedRule[] {
  return numbered(selectRules(loadAllRules(extra), selection));
}

/** Those of all rules that a selection lets run. */
export function selectRules<Rule extends Pick<LoadedRule, 'id' | 'isOptional'>>(
  rules: readonly Rule[],
  selection: RuleSelection,
): readonly Rule[] {
  return rules.filter(selects(selection));
}

/** Which rules run. */
export function selects({ enable, disable }: RuleSelection): (rule: Pick<LoadedRule, 'id' | 'isOptional'>) => boolean {
  const isEnabled = compileGlobs(enable, '');
  const isDisabled = compileGlobs(disable, '');
  return ({ id, isOptional }) => (!isOptional || isEnabled(id)) && !isDisabled(id);
}

/** True for a rule that somebody asked for by writing it, and not as a generic one: no built-in rule's finding takes the place of its own. */
export function isAskedFor({ category, isOwn, generic }: Pick<LoadedRule, 'category' | 'isOwn' | 'generic'>): boolean {
  return category === DENIED || (isOwn === true && !generic);
}

/** A rule that comes with a run, its keywords as they are compared, with its digest and what the engine wants to know of its pattern; built-in ones have both from when they were packed. Throws as `checkExpressions` does. */
export function withFacts<Rule extends Omit<RuleDefinition, 'examples'>>(rule: Rule) {
  checkExpressions(rule);
  const described = describeRule(withKeywordForms(rule), MAX_STATES);
  return { ...described, numbers: withFractions(described.numbers) };
}

const ANY_REACH: AtomFacts = { before: null, after: null };

/** What a pack says of a rule. */
export function describeRule<Rule extends Omit<RuleDefinition, 'examples'>>(rule: Rule, maxStates?: number) {
  const { atoms: _, ...rest } = withKeywordsWithoutMarks(rule);
  const atoms = withLetterCases(rule);
  const guard = GUARDS[rule.left ?? 'none'];
  const inMatches = rule.atomsNear ? [] : atoms;
  const { reach, masks, ...facts } = factsOf(rule.pattern, inMatches, {
    guard,
    ...(maxStates !== undefined && { maxStates }),
  });
  const literals: RuleLiterals = {
    atoms,
    grams: atoms.map(atom => rarestGram(foldAscii(atom))),
    reach: rule.atomsNear ? atoms.map(() => ANY_REACH) : reach,
    masks,
  };
  return { ...rest, facts, literals, numbers: numberLengthsOf(rule, facts), digest: ruleDigest(rule) };
}

let builtInLiterals: Readonly<Record<string, RuleLiterals>> | undefined;

/** The atoms of a rule. */
export function literalsOf({ id, literals }: LoadedRule): RuleLiterals {
  if (literals) return literals;
  builtInLiterals ??= readPack('literals.json') as Readonly<Record<string, RuleLiterals>>;
  return builtInLiterals[id]!;
}

function readPack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
}

/**
 * The built-in rules and `extra` ones, optional ones too, sorted by id. A rule of `extra` replaces the built-in one with the same id.
 * @throws AuditError `config` when two extra rules have one id, or one holds an expression that is none.
 */
export function loadAllRules(extra: readonly Omit<RuleDefinition, 'examples'>[] = []): readonly LoadedRule[] {
  builtIn ??= readPack('detectors.json') as readonly LoadedRule[];
  if (extra.length === 0) return builtIn;
  const byId = new Map<string, Omit<LoadedRule, 'index'>>(builtIn.map(rule => [rule.id, rule]));
  const seen = new Set<string>();
  for (const rule of extra) {
    if (seen.has(rule.id)) throw new AuditError('config', `two rules have the id \`${rule.id}\`; rename one of them`);
    seen.add(rule.id);
    const { isOwn = true, ...rest } = rule;
    byId.set(rule.id, withFacts({ ...rest, ...(isOwn && { isOwn }) }));
  }
  return numbered([...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

// Most rules keep the number that they have in the pack.
function numbered(rules: readonly (Omit<LoadedRule, 'index'> & { readonly index?: number })[]): readonly LoadedRule[] {
  return rules.map((rule, index) => (rule.index === index ? (rule as LoadedRule) : { ...rule, index }));
}

/** SHA-256 (hex) over everything in the rules that can change a result. */
export function detectorsDigest(rules: readonly LoadedRule[]): string {
  return createHash('sha256')
    .update(rules.map(({ digest }) => digest).join(''))
    .digest('hex');
}
