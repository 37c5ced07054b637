import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProblemCode } from '../errors.ts';
import type { Finding, Manifest } from '../types.ts';

/** The manifest version this build writes; it reads this one and older ones. */
export const FORMAT_VERSION = 1;

const count = z.int().min(0);
const ruleId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const sha256 = hex(32);
const bytes = z.tuple([count, count]).describe('Half-open byte range in the decompressed source.');
const ruleClass = z.enum(['secret', 'pii', 'payload']);
const severity = z.enum(['low', 'medium', 'high', 'critical']);

const problem = z.strictObject({
  // Any, so that a manifest of a later version is read.
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/) as unknown as z.ZodType<ProblemCode>,
  message: z.string(),
  record: z.exactOptional(count),
  path: z.exactOptional(z.string()),
  bytes: z.exactOptional(bytes),
  effect: z.enum(['unread', 'degraded']),
});

const coverage = z.strictObject({
  scannedBytes: count,
  unreadBytes: count,
  unread: z.array(z.strictObject({ start: count, end: count })),
  complete: z.boolean(),
});

const sourcePath = z
  .string()
  .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, 'must lie below the folder that was scanned')
  .describe('Relative, with `/`; never leads upwards.');

const source = z.strictObject({
  path: sourcePath,
  bytes: count,
  sha256: z.union([sha256, z.literal('')]).describe('Of the bytes on disk; empty for a source that could not be read.'),
  format: z.string(),
  compression: z.enum(['none', 'gzip', 'zstd']),
  decompressedBytes: count,
  records: count,
  fields: count,
  coverage,
  counts: z.record(ruleId, count).describe('Findings per rule, without placeholders and suppressed ones.'),
  severities: z.exactOptional(
    z
      .record(ruleId, z.partialRecord(severity, count))
      .describe('Of the findings in `counts`, those whose own severity is not their rule’s: per rule, per severity.'),
  ),
  columns: z
    .record(z.string(), z.record(ruleId, count))
    .describe('Findings per column or path with indices as `[]`, then per rule; at most 200 paths.'),
  placeholders: count,
  suppressed: count,
  problems: z.array(problem).max(100),
  problemCount: count,
  problemCodes: z.record(z.string(), count).describe('All problems, listed or not, per code.'),
  included: z.exactOptional(
    z
      .array(z.string())
      .describe(
        'Of the option `include` (`*` where there is only `exclude`), the globs that fit a column or top-level key of the source which is not excluded.',
      ),
  ),
  findings: z.strictObject({ path: z.string(), sha256, count }),
  redacted: z.exactOptional(
    z.strictObject({
      bytes: count,
      sha256,
      left: z.exactOptional(
        z
          .record(ruleId, z.strictObject({ class: ruleClass, severities: z.partialRecord(severity, count) }))
          .describe('What the scan of the redacted source found beside the findings that were kept.'),
      ),
    }),
  ),
});

const ruleTotal = z.strictObject({
  class: ruleClass,
  severity,
  title: z.string(),
  count,
  severities: z.exactOptional(z.partialRecord(severity, count)),
  distinct: count,
  distinctCapped: z.exactOptional(z.literal(true)),
  records: count,
});

const totals = z.strictObject({
  sources: count,
  bytes: count,
  decompressedBytes: count,
  records: count,
  fields: count,
  scannedBytes: count,
  unreadBytes: count,
  findings: count,
  placeholders: count,
  suppressed: count,
  problems: count,
  byRule: z.record(ruleId, ruleTotal),
  byClass: z.partialRecord(ruleClass, count),
  bySeverity: z.partialRecord(severity, count),
});

/** `manifest.json`. */
export const manifestSchema = z
  .strictObject({
    formatVersion: z.literal(FORMAT_VERSION),
    tool: z.strictObject({ name: z.literal('sluice'), version: z.string() }),
    detectorsDigest: z.string().min(1),
    policyDigest: z.string().min(1),
    rules: z.exactOptional(
      z
        .strictObject({
          own: z.array(ruleId),
          denyDigest: z.exactOptional(sha256),
        })
        .describe('Rules of one’s own that ran.'),
    ),
    keyId: z.union([hex(8), z.null()]),
    options: z.record(z.string(), z.unknown()),
    totals,
    sources: z.array(source),
    skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
    timestamp: z.exactOptional(z.string()),
  })
  .meta({ title: 'Sluice redaction manifest, manifest.json' });

/** One line of a findings file. */
export const findingSchema = z
  .strictObject({
    record: count.describe('0-based.'),
    path: z.string(),
    in: z.exactOptional(z.literal('key')),
    start: count.describe('Unicode code points in the decoded field.'),
    end: count.describe('Unicode code points in the decoded field, exclusive.'),
    bytes: z.exactOptional(bytes),
    via: z.exactOptional(
      z.array(z.strictObject({ decode: z.string(), path: z.exactOptional(z.string()), start: count, end: count })),
    ),
    rule: ruleId,
    class: ruleClass,
    severity,
    confidence: z.number().min(0).max(1),
    mask: z.string(),
    fingerprint: z.exactOptional(hex(16)),
    placeholder: z.exactOptional(z.literal(true)),
    suppressed: z.exactOptional(z.string()),
    round: z.exactOptional(
      z
        .int()
        .min(2)
        .describe('After a redaction: which scan found it, when it became a finding by what was replaced beside it.'),
    ),
    accepted: z.exactOptional(
      z
        .boolean()
        .describe('May be added by a person: true for a finding that may stay. No part of the digest of the findings.'),
    ),
    action: z.exactOptional(z.string()),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'must lie behind start' })
  .refine(({ bytes }) => !bytes || bytes[0] < bytes[1], { path: ['bytes'], message: 'must not be empty' })
  .meta({ title: 'One line of a Sluice findings file' });

// The types in types.ts are the contract; these lines stop compiling when a schema drifts from them.
manifestSchema satisfies z.ZodType<Manifest>;
findingSchema satisfies z.ZodType<Finding>;

/** The two published JSON Schemas (draft 2020-12), by file name. */
export function jsonSchemas(): { readonly [file: string]: object } {
  return {
    'manifest.schema.json': toPublished(manifestSchema, 'urn:sluice:manifest:1'),
    'finding.schema.json': toPublished(findingSchema, 'urn:sluice:finding:1'),
  };
}

/** Writes both JSON Schemas into a folder; the build calls it with `dist`. */
export async function writeSchemas(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(dir, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

function toPublished(schema: z.ZodType, $id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id, ...rest };
}
