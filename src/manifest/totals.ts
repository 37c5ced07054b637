import { type RuleClass, type RuleTotal, SEVERITIES, type Severity, type SourceEntry, type Totals } from '../types.ts';

/** What a run knows of one rule beyond the counts in the source entries. */
export interface RuleStats {
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly title: string;
  readonly distinct: number;
  readonly distinctCapped?: true;
  /** Records holding at least one finding of the rule. */
  readonly records: number;
}

/** Adds the sources up. `rules` holds an entry for each rule id that any source counts; rules without findings are left out. */
export function sumTotals(sources: readonly SourceEntry[], rules: ReadonlyMap<string, RuleStats>): Totals {
  const counts = new Map<string, number>();
  for (const source of sources) {
    for (const [rule, count] of Object.entries(source.counts)) counts.set(rule, (counts.get(rule) ?? 0) + count);
  }
  const severities = sumSeverities(sources);
  const byRule = new Map<string, RuleTotal>();
  const byClass = new Map<RuleClass, number>();
  const bySeverity = new Map<Severity, number>();
  for (const [rule, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count === 0) continue;
    const stats = rules.get(rule);
    if (!stats) throw new Error(`no statistics for the rule ${rule}`);
    const total: RuleTotal = {
      class: stats.class,
      ...bySeverities(stats.severity, count, severities.get(rule)),
      title: stats.title,
      count,
      distinct: stats.distinct,
      ...(stats.distinctCapped && { distinctCapped: true }),
      records: stats.records,
    };
    byRule.set(rule, total);
    byClass.set(stats.class, (byClass.get(stats.class) ?? 0) + count);
    for (const [severity, part] of splitBySeverity(total)) {
      bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + part);
    }
  }
  const sum = (toNumber: (source: SourceEntry) => number) =>
    sources.reduce((total, source) => total + toNumber(source), 0);
  return {
    sources: sources.length,
    bytes: sum(source => source.bytes),
    decompressedBytes: sum(source => source.decompressedBytes),
    records: sum(source => source.records),
    fields: sum(source => source.fields),
    scannedBytes: sum(source => source.coverage.scannedBytes),
    unreadBytes: sum(source => source.coverage.unreadBytes),
    findings: [...byClass.values()].reduce((total, count) => total + count, 0),
    placeholders: sum(source => source.placeholders),
    suppressed: sum(source => source.suppressed),
    problems: sum(source => source.problemCount),
    byRule: Object.fromEntries(byRule),
    byClass: Object.fromEntries(byClass),
    bySeverity: Object.fromEntries(SEVERITIES.filter(s => bySeverity.has(s)).map(s => [s, bySeverity.get(s)!])),
  };
}

/** The severity of a rule's most severe findings, and how many are of another one. */
function bySeverities(
  severity: Severity,
  count: number,
  severities: RuleTotal['severities'],
): Pick<RuleTotal, 'severity' | 'severities'> {
  const parts = [...splitBySeverity({ severity, count, ...(severities && { severities }) })];
  const [[highest] = [severity], ...others] = parts.sort(([a], [b]) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a));
  return { severity: highest, ...(others.length > 0 && { severities: Object.fromEntries(others) }) };
}

/** A rule's findings by their own severities: those that are told apart, and the others under the rule's. */
export function splitBySeverity({
  severity,
  count,
  severities = {},
}: Pick<RuleTotal, 'severity' | 'count' | 'severities'>): readonly (readonly [Severity, number])[] {
  const apart = Object.entries(severities) as [Severity, number][];
  const rest = count - apart.reduce((sum, [, part]) => sum + part, 0);
  return rest > 0 ? [[severity, rest], ...apart] : apart;
}

function sumSeverities(sources: readonly SourceEntry[]): ReadonlyMap<string, Partial<Record<Severity, number>>> {
  const sums = new Map<string, Partial<Record<Severity, number>>>();
  for (const { severities = {} } of sources) {
    for (const [rule, counts] of Object.entries(severities)) {
      const sum = sums.get(rule) ?? {};
      sums.set(rule, sum);
      for (const [severity, count] of Object.entries(counts) as [Severity, number][]) {
        sum[severity] = (sum[severity] ?? 0) + count;
      }
    }
  }
  return sums;
}
