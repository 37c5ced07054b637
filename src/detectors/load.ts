import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AuditError } from '../errors.ts';
import { rarestGram } from '../kernel/gram.ts';
import { factsOf, foldAscii, type PatternFacts } from '../pattern/facts.ts';
import { compileGlobs } from '../policy/glob.ts';
import { checkExpressions } from './check-expressions.ts';
import { GUARDS } from './guards.ts';
import { type NumberLengths, numberLengthsOf, withFractions } from './number-lengths.ts';
import type { RuleDefinition } from './rule.ts';
import { ruleDigest } from './rule-digest.ts';

/** A rule as the run-time knows it; `index` is its place in the list, which is sorted by id. */
export type LoadedRule = Omit<RuleDefinition, 'examples'> & {
  readonly index: number;
  readonly facts: PatternFacts;
  /** Of each atom, folded: where the 4 bytes are that the gate looks for; see `rarestGram`. Bytes. */
  readonly grams: readonly number[];
  /** Whole numbers in which it may find something without context; none unless given. */
  readonly numbers?: NumberLengths | undefined;
  readonly digest: string;
};

/** Which rules run, by globs over their ids; `disable` outranks `enable`. */
export interface RuleSelection {
  /** Optional rules to run as well. */
  readonly enable: readonly string[];
  readonly disable: readonly string[];
}

/** Effort spent on a pattern that comes with a run: its states, where built-in ones have been looked at thoroughly. */
const MAX_STATES = 3000;

let builtIn: readonly Omit<LoadedRule, 'index'>[] | undefined;

/** The rules of a run: all rules less the optional ones that are not enabled and less the disabled ones. */
export function loadRules(
  extra: readonly Omit<RuleDefinition, 'examples'>[] = [],
  selection: RuleSelection = { enable: [], disable: [] },
): readonly LoadedRule[] {
  const isEnabled = compileGlobs(selection.enable, '');
  const isDisabled = compileGlobs(selection.disable, '');
  return loadAllRules(extra)
    .filter(({ id, isOptional }) => !isOptional || isEnabled(id))
    .filter(({ id }) => !isDisabled(id))
    .map((rule, index) => ({ ...rule, index }));
}

/** Where the 4 bytes of each atom are that the gate looks for. */
export function gramsOf(atoms: readonly string[]): readonly number[] {
  return atoms.map(atom => rarestGram(foldAscii(atom)));
}

/** A rule with its digest and what the engine wants to know of its pattern; built-in ones have both from when they were packed. Throws as `checkExpressions` does. */
export function withFacts<Rule extends Omit<RuleDefinition, 'examples'>>(
  rule: Rule,
): Rule & Pick<LoadedRule, 'facts' | 'grams' | 'numbers' | 'digest'> {
  checkExpressions(rule);
  const { pattern, atoms = [], left } = rule;
  const facts = factsOf(pattern, atoms, { guard: GUARDS[left ?? 'none'], maxStates: MAX_STATES });
  return {
    ...rule,
    facts,
    grams: gramsOf(atoms),
    numbers: withFractions(numberLengthsOf(rule, facts)),
    digest: ruleDigest(rule),
  };
}

/**
 * The built-in rules and `extra` ones, optional ones too, sorted by id. A rule of `extra` replaces the built-in one with the same id.
 * @throws AuditError `config` when two extra rules have one id, or one holds an expression that is none.
 */
export function loadAllRules(extra: readonly Omit<RuleDefinition, 'examples'>[] = []): readonly LoadedRule[] {
  builtIn ??= JSON.parse(readFileSync(new URL('../../dist/detectors.json', import.meta.url), 'utf8'));
  const byId = new Map(builtIn!.map(rule => [rule.id, rule]));
  const seen = new Set<string>();
  for (const rule of extra) {
    if (seen.has(rule.id)) throw new AuditError('config', `two rules have the id \`${rule.id}\`; rename one of them`);
    seen.add(rule.id);
    byId.set(rule.id, withFacts(rule));
  }
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((rule, index) => ({ ...rule, index }));
}

/** SHA-256 (hex) over everything in the rules that can change a result. */
export function detectorsDigest(rules: readonly LoadedRule[]): string {
  const hash = createHash('sha256');
  for (const { digest } of rules) hash.update(digest);
  return hash.digest('hex');
}
