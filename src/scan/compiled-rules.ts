import { GUARDS } from '../detectors/guards.ts';
import { detectorsDigest, type LoadedRule } from '../detectors/load.ts';
import { eitherLength, NO_LENGTH, type NumberLengths } from '../detectors/number-lengths.ts';
import { labelOf } from '../findings/labels.ts';
import { type ConfirmTarget, Kernel } from '../kernel/kernel.ts';
import { spanFactsOf } from '../pattern/facts.ts';
import type { GuardedPattern } from '../pattern/nfa.ts';
import { AddressTrail } from './address-trail.ts';
import { type AnchorPlan, PLAN_TARGET_WORDS, planAnchors, type RoutedRule } from './anchor-plan.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE, CompiledRule } from './compiled-rule.ts';
import { type Lane, LaneGroup, type LedBy, type Path, toLanes } from './lanes.ts';
import { KeywordIndex } from './names.ts';
import { readPlanPack } from './plan-pack.ts';

const PLAN_PACK = new URL('../../dist/anchors.bin', import.meta.url);
/** Room for what windows have beside a match. Bytes. */
const NEAR = 32;

/** All rules of a run, with the anchors that lead to them. */
export interface CompiledRules {
  /** Finds the anchors and holds the automata. */
  readonly kernel: Kernel;
  readonly rules: readonly CompiledRule[];
  readonly plan: AnchorPlan;
  readonly lanes: readonly Lane<CompiledRule>[];
  /** The lane of each rule's own pattern, by the rule's index. */
  readonly laneOf: readonly (Lane<CompiledRule> | undefined)[];
  /** What to try at hits; which of them at a hit of an anchor number, `plan.leads` tells. */
  readonly targets: readonly LaneTarget[];
  /** Rules that want a whole value under its own key or column name, by the keywords of the name. */
  readonly keyed: KeywordIndex<CompiledRule>;
  /** By the name of what holds them: rules that look at its entries as whole values. */
  readonly entries: KeywordIndex<CompiledRule>;
  /** Rules that want context near: those that have it from a name's keywords, by these, and the others. */
  readonly wanting: { readonly named: KeywordIndex<CompiledRule>; readonly others: readonly CompiledRule[] };
  /** Lanes of rules that are tried beside what is found of somebody. */
  readonly besideDetails: LaneGroup<CompiledRule>;
  /** The same beside secrets. */
  readonly besideSecrets: LaneGroup<CompiledRule>;
  /** There are no other rules. */
  readonly isLedByNothing: boolean;
  /** Rules that found parts of addresses lead to. */
  readonly addressTrail: AddressTrail<CompiledRule>;
  /** Names of the rules' labels. */
  readonly labels: ReadonlySet<string>;
  /** Whole numbers in which one of the rules may find something without context. */
  readonly numbers: NumberLengths;
}

/** A lane that a hit leads to, and how far around the hit its rules' matches reach. Bytes. */
export interface LaneTarget {
  readonly lane: Lane<CompiledRule>;
  readonly before: number;
  readonly after: number;
}

/** @param shared holds the automata, where the anchors of these rules are not to be looked for. */
export function compileRules(definitions: readonly LoadedRule[], shared?: Kernel): CompiledRules {
  const kernel = shared ?? new Kernel();
  const rules = definitions.map(definition => new CompiledRule(definition, kernel));
  const routes = rules.map(rule => ({ definition: rule.definition, maxLength: rule.maxLength, ...toPaths(rule) }));
  const lanes = toLanes([...new Set(routes.flatMap(({ own, byShape }) => [own, byShape]))], kernel);
  const plan = planOf(definitions, routes, lanes);
  const targets = toLaneTargets(plan, lanes);
  if (!shared) {
    kernel.lookFor(plan.tables);
    kernel.setTargets({ targets: targets.map(toConfirmTarget), leads: plan.leads });
  }
  const lanesLedBy = (what: LedBy) =>
    new LaneGroup(
      lanes.filter(({ paths }) => paths[0]!.ledBy === what),
      kernel,
    );
  const ownLanes = new Map(
    lanes.flatMap(lane => lane.paths.filter(path => path.margin === 0).map(({ rule }) => [rule, lane] as const)),
  );
  return {
    kernel,
    rules,
    plan,
    lanes,
    laneOf: rules.map(rule => ownLanes.get(rule)),
    targets,
    keyed: indexKeyed(rules),
    entries: indexKeyed(rules.filter(({ definition }) => definition.keyedEntries)),
    wanting: indexWanting(rules),
    besideDetails: lanesLedBy('details'),
    besideSecrets: lanesLedBy('secrets'),
    isLedByNothing: definitions.every(definition => ledBy(definition) !== undefined),
    addressTrail: new AddressTrail(rules),
    labels: new Set(definitions.map(labelOf)),
    numbers: definitions.reduce((all, { numbers = NO_LENGTH }) => eitherLength(all, numbers), NO_LENGTH),
  };
}

/** The patterns of each automaton that a run of these rules may come to need. */
export function automataOf({ lanes, rules }: CompiledRules): readonly (readonly GuardedPattern[])[] {
  const solo = rules.flatMap(rule => rule.soloPatterns.map(pattern => [{ pattern }]));
  return [...lanes.map(({ patterns }) => patterns), ...solo];
}

/** The patterns that these rules' matches are found by. */
export function expressionsOf({ rules }: CompiledRules): readonly string[] {
  return rules.flatMap(rule => rule.sources);
}

function planOf(
  definitions: readonly LoadedRule[],
  routes: readonly RoutedRule[],
  lanes: readonly Lane<CompiledRule>[],
): AnchorPlan {
  const packed = readPlanPack(PLAN_PACK, detectorsDigest(definitions));
  if (packed) return packed;
  const laneOf = new Map<Path<unknown>, number>(lanes.flatMap(({ paths, index }) => paths.map(path => [path, index])));
  return planAnchors(routes, path => laneOf.get(path)!);
}

/** What findings lead to a rule that nothing else leads to. */
function ledBy({ besideDetails, besideSecrets }: LoadedRule): LedBy | undefined {
  if (besideDetails) return 'details';
  return besideSecrets ? 'secrets' : undefined;
}

/** A rule whose matches without an atom are told apart by an expression of their own has two paths: its shapes lead to that one. */
function toPaths(rule: CompiledRule): { own: Path<CompiledRule>; byShape: Path<CompiledRule> } {
  const { definition, maxLength } = rule;
  const { pattern, shapePattern, shapes = [], facts } = definition;
  const guard = facts.spansFromStart ? GUARDS[rule.left] : undefined;
  const open = rule.needs?.open === undefined ? undefined : definition.openPattern;
  const own = {
    rule,
    pattern,
    guard,
    shapes,
    longest: maxLength,
    beside: facts.beside,
    margin: 0,
    open,
    ledBy: ledBy(definition),
  };
  if (shapePattern === undefined) return { own, byShape: own };
  const span = spanFactsOf(shapePattern);
  const longest = Math.min(maxLength, span.longest ?? maxLength);
  if (longest === maxLength) return { own, byShape: own };
  const byShape = {
    rule,
    pattern: shapePattern,
    guard: span.spansFromStart ? GUARDS[rule.left] : undefined,
    shapes,
    longest,
    beside: null,
    margin: maxLength - longest,
    open,
    ledBy: own.ledBy,
  };
  return { own: { ...own, shapes: [] }, byShape };
}

function toLaneTargets({ targets }: AnchorPlan, lanes: readonly Lane<CompiledRule>[]): readonly LaneTarget[] {
  const made: LaneTarget[] = [];
  for (let at = 0; at < targets.length; at += PLAN_TARGET_WORDS)
    made.push({ lane: lanes[targets[at]!]!, before: targets[at + 1]!, after: targets[at + 2]! });
  return made;
}

// A rule that wants context near needs it near the hit, or its open form, which the lane's automaton tells; what may lie between a hit and the context of a match is the match.
function toConfirmTarget({ lane, before, after }: LaneTarget): ConfirmTarget {
  const needs = lane.paths.flatMap(({ rule, margin }, i) => {
    const { context } = rule.needs ?? {};
    if (!context) return [];
    const back = before + margin + NEAR;
    const forth = after + margin + NEAR;
    return [[i, { head: context.head, before: back + CONTEXT_BEFORE, after: forth + CONTEXT_AFTER }] as const];
  });
  const areApart = lane.paths.some(({ rule }) => rule.definition.atomsNear);
  return { head: lane.automaton.head, before, after, areApart, ...(needs.length > 0 && { needs: new Map(needs) }) };
}

function indexKeyed(rules: readonly CompiledRule[]): KeywordIndex<CompiledRule> {
  const index = new KeywordIndex<CompiledRule>();
  for (const rule of rules) {
    const { keyedPattern, keyedKeywords, keywords } = rule.definition;
    if (keyedPattern === undefined) continue;
    for (const keyword of keyedKeywords ?? keywords ?? []) index.add(keyword, rule);
  }
  return index;
}

function indexWanting(rules: readonly CompiledRule[]): CompiledRules['wanting'] {
  const named = new KeywordIndex<CompiledRule>();
  const others: CompiledRule[] = [];
  for (const rule of rules.filter(({ needs }) => needs !== undefined)) {
    const { contextPattern, keywords = [] } = rule.definition;
    if (contextPattern !== undefined) others.push(rule);
    else for (const keyword of keywords) named.add(keyword, rule);
  }
  return { named, others };
}
