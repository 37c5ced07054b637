import type { Problem } from '../errors.ts';
import { byCodeUnit } from '../text/code-units.ts';
import {
  type Finding,
  type Manifest,
  type RuleTotal,
  SEVERITIES,
  type Severity,
  type SourceEntry,
  type Totals,
} from '../types.ts';

/**
 * `manifest.json` as text: stable key order, two spaces, a final newline. The same manifest gives the same bytes. It comes some kilobytes at a
 * time: a manifest may hold a hundred thousand sources.
 */
export function* manifestPieces(manifest: Manifest): Generator<string> {
  const first = {
    formatVersion: manifest.formatVersion,
    tool: { name: manifest.tool.name, version: manifest.tool.version },
    detectorsDigest: manifest.detectorsDigest,
    policyDigest: manifest.policyDigest,
    rules: manifest.rules && {
      own: manifest.rules.own,
      denyDigest: manifest.rules.denyDigest,
    },
    keyId: manifest.keyId,
    options: sortDeep(manifest.options),
    totals: orderTotals(manifest.totals),
  };
  const last = {
    skipped: manifest.skipped.map(({ path, reason }) => ({ path, reason })),
    timestamp: manifest.timestamp,
  };
  let piece = `${JSON.stringify(first, null, 2).slice(0, -'\n}'.length)},\n  "sources": [`;
  for (const [i, source] of manifest.sources.entries()) {
    const lines = JSON.stringify(orderSource(source), null, 2).replaceAll('\n', '\n    ');
    piece += `${i === 0 ? '' : ','}\n    ${lines}`;
    if (piece.length < LEAST_PIECE) continue;
    yield piece;
    piece = '';
  }
  const end = manifest.sources.length === 0 ? ']' : '\n  ]';
  yield `${piece}${end},${JSON.stringify(last, null, 2).slice('{'.length)}\n`;
}

const LEAST_PIECE = 1 << 16;

/** One line of a findings file with its newline, keys in the contract's order. */
export function serialiseFinding(finding: Finding): string {
  const ordered: { readonly [key in keyof Finding]-?: Finding[key] | undefined } = {
    record: finding.record,
    path: finding.path,
    in: finding.in,
    start: finding.start,
    end: finding.end,
    bytes: finding.bytes,
    via: finding.via?.map(({ decode, path, start, end }) => ({
      decode,
      ...(path !== undefined && { path }),
      start,
      end,
    })),
    rule: finding.rule,
    class: finding.class,
    severity: finding.severity,
    confidence: finding.confidence,
    mask: finding.mask,
    fingerprint: finding.fingerprint,
    placeholder: finding.placeholder,
    suppressed: finding.suppressed,
    round: finding.round,
    accepted: finding.accepted,
    action: finding.action,
  };
  return `${JSON.stringify(ordered)}\n`;
}

function orderTotals(totals: Totals) {
  return {
    sources: totals.sources,
    bytes: totals.bytes,
    decompressedBytes: totals.decompressedBytes,
    records: totals.records,
    fields: totals.fields,
    scannedBytes: totals.scannedBytes,
    unreadBytes: totals.unreadBytes,
    findings: totals.findings,
    placeholders: totals.placeholders,
    suppressed: totals.suppressed,
    problems: totals.problems,
    byRule: mapSorted(totals.byRule, orderRuleTotal),
    byClass: mapSorted(totals.byClass, count => count),
    bySeverity: mapSorted(totals.bySeverity, count => count, bySeverity),
  };
}

function orderRuleTotal(total: RuleTotal) {
  return {
    class: total.class,
    severity: total.severity,
    title: total.title,
    count: total.count,
    severities: total.severities && orderSeverities(total.severities),
    distinct: total.distinct,
    distinctCapped: total.distinctCapped,
    records: total.records,
  };
}

function orderSource(source: SourceEntry) {
  const { coverage, findings, redacted } = source;
  return {
    path: source.path,
    bytes: source.bytes,
    sha256: source.sha256,
    format: source.format,
    compression: source.compression,
    decompressedBytes: source.decompressedBytes,
    records: source.records,
    fields: source.fields,
    coverage: {
      scannedBytes: coverage.scannedBytes,
      unreadBytes: coverage.unreadBytes,
      unread: coverage.unread.map(({ start, end }) => ({ start, end })),
      complete: coverage.complete,
    },
    counts: mapSorted(source.counts, count => count),
    severities: source.severities && mapSorted(source.severities, orderSeverities),
    columns: mapSorted(source.columns, counts => mapSorted(counts, count => count)),
    placeholders: source.placeholders,
    suppressed: source.suppressed,
    problems: source.problems.map(orderProblem),
    problemCount: source.problemCount,
    problemCodes: mapSorted(source.problemCodes, count => count),
    included: source.included,
    findings: { path: findings.path, sha256: findings.sha256, count: findings.count },
    redacted: redacted && {
      bytes: redacted.bytes,
      sha256: redacted.sha256,
      left:
        redacted.left &&
        mapSorted(redacted.left, it => ({ class: it.class, severities: orderSeverities(it.severities) })),
    },
  };
}

function orderSeverities(counts: Readonly<Partial<Record<Severity, number>>>) {
  return mapSorted(counts as Readonly<Record<string, number>>, count => count, bySeverity);
}

function orderProblem({ code, message, record, path, bytes, effect }: Problem) {
  return { code, message, record, path, bytes, effect };
}

// Object.fromEntries defines own properties, so a column named `__proto__` stays a column.
function mapSorted<T, U>(
  record: Readonly<Record<string, T>>,
  toValue: (value: T) => U,
  compare: (a: string, b: string) => number = byCodeUnit,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => compare(a, b))
      .map(([key, value]) => [key, toValue(value)]),
  );
}

/** Any JSON value with the keys of every object sorted. */
export function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep);
  if (value === null || typeof value !== 'object') return value;
  return mapSorted(value as Record<string, unknown>, sortDeep);
}

function bySeverity(a: string, b: string): number {
  return (SEVERITIES as readonly string[]).indexOf(a) - (SEVERITIES as readonly string[]).indexOf(b);
}
