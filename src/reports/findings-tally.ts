import { isAccepted, isReplaced, isReplacing } from '../policy/accepted.ts';
import { allowMatcher, withoutIndices } from '../policy/allow.ts';
import type { Policy } from '../policy/policy.ts';
import { type Finding, type Manifest, OTHER_COLUMNS, type Severity, type SourceEntry } from '../types.ts';

/** What reports say of findings beyond the manifest's own counts. */
export interface FindingsTally {
  /** Findings that the scan suppressed, per allow entry. */
  readonly suppressed: Counts;
  /** Findings that the policy allows as it stands today, per allow entry. */
  readonly allowed: Counts;
  /** Findings that a person accepted, per rule. */
  readonly accepted: Counts;
  /** Findings that a person rejected. */
  readonly rejected: number;
  /** Findings of a redacted source, per what became of them. */
  readonly actions: Counts;
  /** Of rules whose findings differ in severity: findings per severity, by `placeOf`. */
  readonly severities: ReadonlyMap<string, ReadonlyMap<Severity, number>>;
}

export type Counts = ReadonlyMap<string, number>;

export interface TallyOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly findingsOf: (source: SourceEntry) => AsyncIterable<Finding>;
  /** True for a source in which a person marked findings. */
  readonly isReviewed: (source: SourceEntry) => Promise<boolean>;
}

/** Counts findings for a report; reads only those of sources that may hold something to count. */
export async function tallyForReport(
  manifest: Manifest,
  policy: Policy,
  { today, findingsOf, isReviewed }: TallyOptions,
): Promise<FindingsTally> {
  const isAllowed = allowMatcher(policy, today);
  const mixed = new Set(
    Object.entries(manifest.totals.byRule).flatMap(([rule, { severities }]) => (severities ? [rule] : [])),
  );
  const suppressed = new Map<string, number>();
  const allowed = new Map<string, number>();
  const accepted = new Map<string, number>();
  const actions = new Map<string, number>();
  const severities = new Map<string, Map<Severity, number>>();
  let rejected = 0;
  for (const source of manifest.sources) {
    const isMixed = Object.keys(source.counts).some(rule => mixed.has(rule));
    const isTold = policy.allow.length > 0 || source.suppressed > 0 || source.redacted !== undefined || isMixed;
    if (!isTold && !(await isReviewed(source))) continue;
    for await (const finding of findingsOf(source)) {
      const { rule, action } = finding;
      const isActive = !finding.placeholder && finding.suppressed === undefined;
      if (finding.suppressed !== undefined) add(suppressed, finding.suppressed);
      if (isAccepted(finding)) add(accepted, rule);
      else if (!finding.placeholder && !isReplaced(finding)) {
        const allowId = isAllowed(finding, source.path);
        if (allowId !== undefined) add(allowed, allowId);
      }
      if (finding.accepted === false) rejected++;
      if (action !== undefined && (isActive || isReplacing(action))) add(actions, action);
      if (isActive && finding.round === undefined && mixed.has(rule)) {
        const place = placeOf(source, withoutIndices(finding.path), rule);
        const counts = severities.get(place) ?? new Map<Severity, number>();
        add(counts, finding.severity);
        severities.set(place, counts);
      }
    }
  }
  return { suppressed, allowed, accepted, rejected, actions, severities };
}

/** Where findings of a rule stand in the counts of a source. @param column as the manifest writes it; one that it does not list is among the others. */
export function placeOf(source: SourceEntry, column: string, rule: string): string {
  return JSON.stringify([source.path, Object.hasOwn(source.columns, column) ? column : OTHER_COLUMNS, rule]);
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
