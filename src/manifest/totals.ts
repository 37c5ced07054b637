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
  const byRule: Record<string, RuleTotal> = {};
  const byClass: Record<string, number> = {};
  const bySeverity = new Map<Severity, number>();
  for (const [rule, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count === 0) continue;
    const stats = rules.get(rule);
    if (!stats) throw new Error(`no statistics for the rule ${rule}`);
    byRule[rule] = {
      class: stats.class,
      severity: stats.severity,
      title: stats.title,
      count,
      distinct: stats.distinct,
      ...(stats.distinctCapped && { distinctCapped: true }),
      records: stats.records,
    };
    byClass[stats.class] = (byClass[stats.class] ?? 0) + count;
    bySeverity.set(stats.severity, (bySeverity.get(stats.severity) ?? 0) + count);
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
    findings: Object.values(byClass).reduce((total, count) => total + count, 0),
    placeholders: sum(source => source.placeholders),
    suppressed: sum(source => source.suppressed),
    problems: sum(source => source.problemCount),
    byRule,
    byClass,
    bySeverity: Object.fromEntries(SEVERITIES.filter(s => bySeverity.has(s)).map(s => [s, bySeverity.get(s)!])),
  };
}
