import { createHash } from 'node:crypto';
import { type LoadedRule, loadAllRules, type RuleSelection, selectRules } from '../detectors/load.ts';
import { DENIED } from '../detectors/rule.ts';
import type { Manifest, RuleClass } from '../types.ts';

/**
 * What a manifest says of the rules of a run that are not built in; undefined where there were none.
 * @param running the rules of the run.
 * @param extra those that came with it.
 */
export function describeRules(
  running: readonly LoadedRule[],
  extra: readonly { readonly id: string }[],
): Manifest['rules'] {
  const came = new Set(extra.map(({ id }) => id));
  const always = new Map(loadAllRules().flatMap(it => (it.isOptional ? [] : [[it.id, it.class]])));
  // One that takes a built-in rule's place, as those of a region do, goes without saying unless it is of another class.
  const own = running.flatMap(rule => (came.has(rule.id) && always.get(rule.id) !== rule.class ? rule.id : []));
  if (own.length === 0) return undefined;
  const denyDigest = digestDenyRules(running);
  return { own, ...(denyDigest !== undefined && { denyDigest }) };
}

/** The choice of rules that a manifest tells of. */
export function selectionOf({ options }: Pick<Manifest, 'options'>): RuleSelection {
  return { enable: toStrings(options.enabled), disable: toStrings(options.disabled) };
}

function toStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(it => typeof it === 'string') : [];
}

/** SHA-256 (hex) over the deny entries among rules; undefined where there are none. One for each entry would tell its words to whoever guesses them. */
export function digestDenyRules(running: readonly LoadedRule[]): string | undefined {
  const denied = running.filter(({ category }) => category === DENIED);
  if (denied.length === 0) return undefined;
  return createHash('sha256')
    .update(denied.map(({ digest }) => digest).join(''))
    .digest('hex');
}

/** A rule that an audit ran; the class of one that came with the run is known only by its findings. */
export interface RanRule {
  readonly id: string;
  readonly class?: RuleClass;
}

/** The rules that an audit ran, as its manifest and this build know them. */
export function rulesThatRan({ rules, options, totals }: Manifest): readonly RanRule[] {
  const ran = new Map<string, RanRule>();
  for (const rule of selectRules(loadAllRules(), selectionOf({ options }))) ran.set(rule.id, rule);
  for (const id of rules?.own ?? []) ran.set(id, { id });
  for (const [id, total] of Object.entries(totals.byRule)) ran.set(id, { id, class: total.class });
  return [...ran.values()];
}
