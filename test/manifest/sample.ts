import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/errors.ts';
import { findingsPath } from '../../src/manifest/findings-path.ts';
import { manifestPieces, serialiseFinding } from '../../src/manifest/serialise.ts';
import { type RuleStats, sumTotals } from '../../src/manifest/totals.ts';
import type { Finding, Manifest, SourceEntry } from '../../src/types.ts';

/** Statistics of the rules that the made-up manifests use. */
export const RULES: ReadonlyMap<string, RuleStats> = new Map<string, RuleStats>([
  ['aws-access-key-id', { class: 'secret', severity: 'critical', title: 'AWS access key id', distinct: 2, records: 2 }],
  ['generic-secret', { class: 'secret', severity: 'high', title: 'Secret in an assignment', distinct: 3, records: 3 }],
  ['email', { class: 'pii', severity: 'medium', title: 'E-mail address', distinct: 41, records: 300 }],
  ['phone', { class: 'pii', severity: 'medium', title: 'Phone number', distinct: 12, records: 20 }],
  ['us-ssn', { class: 'pii', severity: 'high', title: 'US social security number', distinct: 1, records: 1 }],
  ['ip-address', { class: 'pii', severity: 'low', title: 'IP address', distinct: 7, records: 9 }],
  ['pickle', { class: 'payload', severity: 'critical', title: 'Python pickle', distinct: 1, records: 1 }],
]);

export interface SourceShape {
  readonly bytes?: number;
  readonly records?: number;
  readonly columns?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly placeholders?: number;
  readonly suppressed?: number;
  readonly problems?: readonly Problem[];
  /** Problems by code beyond the listed ones. */
  readonly moreProblems?: Readonly<Record<string, number>>;
  readonly unread?: readonly { readonly start: number; readonly end: number }[];
  readonly redacted?: { readonly bytes: number; readonly sha256: string };
}

/** A source entry whose counts follow from its columns. */
export function toSource(path: string, shape: SourceShape = {}): SourceEntry {
  const bytes = shape.bytes ?? 1000;
  const unread = shape.unread ?? [];
  const unreadBytes = unread.reduce((sum, { start, end }) => sum + end - start, 0);
  const counts: Record<string, number> = Object.create(null);
  for (const rules of Object.values(shape.columns ?? {})) {
    for (const [rule, count] of Object.entries(rules)) counts[rule] = (counts[rule] ?? 0) + count;
  }
  const problemCodes: Record<string, number> = { ...shape.moreProblems };
  for (const { code } of shape.problems ?? []) problemCodes[code] = (problemCodes[code] ?? 0) + 1;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    path,
    bytes,
    sha256: sha256(path),
    format: path.split('.').pop() ?? 'text',
    compression: 'none',
    decompressedBytes: bytes,
    records: shape.records ?? 10,
    fields: (shape.records ?? 10) * 3,
    coverage: { scannedBytes: bytes - unreadBytes, unreadBytes, unread, complete: unreadBytes === 0 },
    counts,
    columns: shape.columns ?? {},
    placeholders: shape.placeholders ?? 0,
    suppressed: shape.suppressed ?? 0,
    problems: shape.problems ?? [],
    problemCount: Object.values(problemCodes).reduce((sum, n) => sum + n, 0),
    problemCodes,
    findings: {
      path: findingsPath(path),
      sha256: sha256(''),
      count: total + (shape.placeholders ?? 0) + (shape.suppressed ?? 0),
    },
    ...(shape.redacted && { redacted: shape.redacted }),
  };
}

/** A manifest over sources, with totals that add up. */
export function toManifest(sources: readonly SourceEntry[], rest: Partial<Manifest> = {}): Manifest {
  return {
    formatVersion: 1,
    tool: { name: 'sluice', version: '0.1.0' },
    detectorsDigest: sha256('detectors'),
    policyDigest: sha256('policy'),
    keyId: null,
    options: { format: null, include: [], exclude: [] },
    totals: sumTotals(sources, RULES),
    sources,
    skipped: [],
    ...rest,
  };
}

export function toFinding(rest: Partial<Finding> & { readonly rule: string }): Finding {
  const { class: ruleClass, severity } = RULES.get(rest.rule)!;
  return {
    record: 0,
    path: 'text',
    start: 0,
    end: 8,
    class: ruleClass,
    severity,
    confidence: 0.9,
    mask: '…',
    ...rest,
  };
}

/** Writes a manifest folder whose counts follow from the given findings. */
export async function writeManifest(
  dir: string,
  findings: Readonly<Record<string, readonly Finding[]>>,
  rest: Partial<Manifest> & { readonly shapes?: Readonly<Record<string, SourceShape>> } = {},
): Promise<Manifest> {
  const { shapes, ...overrides } = rest;
  const sources: SourceEntry[] = [];
  for (const [path, list] of Object.entries(findings)) {
    const text = list.map(serialiseFinding).join('');
    const columns: Record<string, Record<string, number>> = {};
    for (const { path: column, rule, placeholder, suppressed } of list) {
      if (placeholder || suppressed) continue;
      const key = column.replace(/\[\d+\]/g, '[]');
      columns[key] = { ...columns[key], [rule]: (columns[key]?.[rule] ?? 0) + 1 };
    }
    const source = toSource(path, {
      columns,
      placeholders: list.filter(finding => finding.placeholder && !finding.suppressed).length,
      suppressed: list.filter(finding => finding.suppressed).length,
      ...shapes?.[path],
    });
    const file = join(dir, source.findings.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    sources.push({ ...source, findings: { path: source.findings.path, sha256: sha256(text), count: list.length } });
  }
  const manifest = toManifest(sources, overrides);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'manifest.json'), serialiseManifest(manifest));
  return manifest;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** `manifest.json` as one text. */
export function serialiseManifest(manifest: Manifest): string {
  return [...manifestPieces(manifest)].join('');
}
