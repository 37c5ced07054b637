import { splitBySeverity } from '../manifest/totals.ts';
import { ACCEPTED_ACTION, isReplacing, KEPT_ACTION, RESTORED_ACTION } from '../policy/accepted.ts';
import { type RuleTotal, SEVERITIES, type Totals } from '../types.ts';
import type { DistinctRange, Figures, IdentifierRow } from './figures.ts';
import { toCount, toNumber, toPercent } from './text.ts';

/** `high`, or `high 1, medium 2` where the findings of a rule differ; the most severe first. */
export function toSeverities(total: Pick<RuleTotal, 'severity' | 'count' | 'severities'>): string {
  const parts = [...splitBySeverity(total)].sort(([a], [b]) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a));
  if (parts.length <= 1) return total.severity;
  return parts.map(([severity, count]) => `${severity} ${toNumber(count)}`).join(', ');
}

/** `3`, `up to 5`, or `> 100,000` where no more were counted. */
export function toDistinct({ atLeast, atMost }: DistinctRange): string {
  if (atMost === undefined) return `> ${toNumber(atLeast)}`;
  return `${atMost > atLeast ? 'up to ' : ''}${toNumber(atMost)}`;
}

/** Distinct values of one rule. */
export function toRuleDistinct({ distinct, distinctCapped }: RuleTotal): string {
  return toDistinct({ atLeast: distinct, ...(!distinctCapped && { atMost: distinct }) });
}

/** Findings of a row; none are claimed where nothing looked, and where another row holds them that is named. */
export function toRowCount({ reach, count, countedWith, holds = [] }: IdentifierRow): string {
  if (reach === 'not detectable' || reach === 'not looked for') return '';
  if (countedWith !== undefined) return `with ${countedWith.charAt(0).toLowerCase()}${countedWith.slice(1)}`;
  return holds.length === 0 ? toNumber(count) : `${toNumber(count)} (${holds.length + 1} rows together)`;
}

/** How far a row reaches, and how many of its rules did not run. */
export function toReachText({ reach, rules, idle }: IdentifierRow): string {
  if (idle.length === 0 || rules.length === 0) return reach;
  return `${reach} (${toNumber(idle.length)} of ${toCount(rules.length + idle.length, 'rule')} did not run)`;
}

/** Some of many names: `a, b and 3 more`. */
export function toList(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${toNumber(rest)} more` : ''}`;
}

/** `1,893 rules`, or how many of them did not run. */
export function toRuleCount({ ran, idle }: Figures['ruleCounts']): string {
  if (idle === 0) return toCount(ran, 'rule');
  return `${toCount(ran, 'rule')} ran, ${toNumber(idle)} did not (disabled, or optional and not enabled)`;
}

/** How much was scanned, in a few words: `100 % scanned`, `100 % read, chosen columns only`, `nothing scanned`. */
export function toScanned({ scannedBytes, unreadBytes }: Totals, { isPartial }: Figures): string {
  const whole = scannedBytes + unreadBytes;
  if (whole === 0) return 'nothing scanned';
  const share = toPercent(scannedBytes, whole);
  return isPartial ? `${share} read, chosen columns only` : `${share} scanned`;
}

/** What the choice of columns left out, in sentences with the names between backticks. */
export function toSelection({ include, exclude, isPartial, sourcesWithoutColumn, sources }: Figures): string[] {
  if (!isPartial) return [];
  const quote = (globs: readonly string[]) => globs.map(glob => `\`${glob}\``).join(', ');
  return [
    include.length > 0 && `Only these columns and top-level keys were looked at: ${quote(include)}.`,
    exclude.length > 0 && `These columns and top-level keys were left out: ${quote(exclude)}.`,
    'Nothing is known about the others; a manifest does not say how many values they hold.',
    sourcesWithoutColumn > 0 &&
      `${toNumber(sourcesWithoutColumn)} of ${toCount(sources.length, 'source')} ${sourcesWithoutColumn === 1 ? 'has' : 'have'} none of the chosen columns: nothing in ${sourcesWithoutColumn === 1 ? 'it' : 'them'} was looked at.`,
  ].filter(sentence => sentence !== false);
}

/** What a redaction did with the findings: `5 replaced (label 3, remove 2), 1 kept`. */
export function toActions(actions: ReadonlyMap<string, number>): string {
  const replacing = [...actions].filter(([action]) => isReplacing(action)).sort(([a], [b]) => (a < b ? -1 : 1));
  const replaced = replacing.reduce((sum, [, count]) => sum + count, 0);
  const by = replacing.map(([action, count]) => `${action} ${toNumber(count)}`).join(', ');
  const others = [
    [KEPT_ACTION, 'kept'],
    [ACCEPTED_ACTION, 'accepted by a person'],
    [RESTORED_ACTION, 'given back'],
  ] as const;
  return [
    `${toNumber(replaced)} replaced${by === '' ? '' : ` (${by})`}`,
    ...others.flatMap(([action, word]) => (actions.has(action) ? `${toNumber(actions.get(action)!)} ${word}` : [])),
  ].join(', ');
}

/** Where the rules of a report are not those of the scan. */
export const OTHER_RULES =
  'The rules of this report are not those of the scan (another version, or other rules, deny entries or region): the tables name what these rules look for.';
