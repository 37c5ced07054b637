import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { AuditError } from '../errors.ts';
import { freeze } from '../policy/freeze.ts';
import type { Policy } from '../policy/policy.ts';
import { compilePolicy, policyShape } from '../policy/policy-schema.ts';
import { checkSpec, type OperatorSpec } from '../redaction/operator-spec.ts';
import { readWhole } from '../sources/read-whole.ts';
import { csvShape } from './csv-shape.ts';
import { denyEntry, toDenyRules } from './deny-rules.ts';
import { ENCODINGS, type Encoding } from './known-flags.ts';
import { checkPolicyRules, ruleHint, ruleNamer } from './known-rule.ts';
import { type NerOptions, nerShape } from './ner-options.ts';
import { parseSize } from './size.ts';
import { parseYaml, readShape } from './yaml-file.ts';

/** What `sluice.yaml` says, checked and frozen. Flags outrank it. */
export interface Config {
  readonly policy: Policy;
  /** Globs of columns or top-level keys; an empty `include` means all. */
  readonly columns: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** The operator of a finding, as `redaction/choose-operator.ts` takes it. */
  readonly redact: {
    readonly default: OperatorSpec | undefined;
    readonly byRule: Readonly<Record<string, OperatorSpec>>;
    readonly byColumn: Readonly<Record<string, OperatorSpec>>;
    readonly bySeverity: Readonly<Record<string, OperatorSpec>>;
    readonly byClass: Readonly<Record<string, OperatorSpec>>;
  };
  /** Globs over rule ids: optional rules to run, rules not to run. */
  readonly detectors: { readonly enable: readonly string[]; readonly disable: readonly string[] };
  /** Absolute paths of the user's rule files. */
  readonly rules: readonly string[];
  /** The deny list as rules. */
  readonly deny: ReturnType<typeof toDenyRules>;
  /** The model for names, and the folder that its paths are relative to. */
  readonly ner: { readonly options: NerOptions; readonly dir: string } | undefined;
  readonly format: {
    readonly delimiter?: string | undefined;
    readonly quote?: string | undefined;
    readonly header?: boolean | undefined;
    readonly encoding?: Encoding | undefined;
  };
  /** ISO 3166 code of the country whose telephone numbers count in national form without context. */
  readonly region: string | undefined;
  readonly jobs: number | undefined;
  readonly maxRatio: number | undefined;
  readonly maxRecordBytes: number | undefined;
}

/** A config and where it was read, so that later checks can point into it. */
export interface LoadedConfig {
  readonly config: Config;
  /** As it was named; undefined when there is no file and the defaults hold. */
  readonly file: string | undefined;
  /** `sluice.yaml:3:5` of a member, for messages. */
  locate(path: readonly (string | number)[]): string;
}

const MAX_BYTES = 1 << 20;

// A name, or a mapping of `operator` and its options.
const operator = z
  .union(
    [z.null().transform(() => 'null'), z.string(), z.looseObject({ operator: z.string('must name an operator') })],
    {
      error: 'must be the name of an operator, or { operator: NAME, …options }',
    },
  )
  .superRefine((spec, context) => {
    const wrong = checkSpec(spec as OperatorSpec);
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
  });
const globs = z.array(z.string().min(1, 'must not be empty')).default([]);
const size = z
  .union([z.number(), z.string()], { error: 'must be a size such as 64M' })
  .transform(value => (typeof value === 'string' ? parseSize(value) : value))
  .refine(value => Number.isSafeInteger(value) && value! > 0, 'must be a size such as 64M');

const configSchema = z.strictObject({
  ...policyShape,
  columns: z.strictObject({ include: globs, exclude: globs }).optional(),
  redact: z
    .strictObject({
      default: operator.optional(),
      byRule: z.record(z.string(), operator).default({}),
      byColumn: z.record(z.string(), operator).default({}),
      bySeverity: z
        .strictObject({
          low: operator.optional(),
          medium: operator.optional(),
          high: operator.optional(),
          critical: operator.optional(),
        })
        .default({}),
      byClass: z
        .strictObject({ secret: operator.optional(), pii: operator.optional(), payload: operator.optional() })
        .default({}),
    })
    .optional(),
  detectors: z.strictObject({ enable: globs, disable: globs }).optional(),
  rules: z.array(z.string().min(1, 'must not be empty')).default([]),
  deny: z.array(denyEntry).default([]),
  ner: nerShape.optional(),
  csv: csvShape.optional(),
  encoding: z.enum(ENCODINGS).optional(),
  region: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'must be a country code of two letters')
    .optional(),
  jobs: z.int().min(1).optional(),
  maxRatio: z.number().min(1).optional(),
  maxRecordBytes: size.optional(),
});

/** Reads a config file, which is named relative to `cwd`. */
export async function readConfigFile(
  name: string,
  { cwd, signal }: { readonly cwd: string; readonly signal?: AbortSignal | undefined },
): Promise<LoadedConfig> {
  const path = resolve(cwd, name);
  const text = await readWhole(path, signal).catch((cause: NodeJS.ErrnoException) => {
    const what =
      cause.code === 'ENOENT' ? 'there is no such file' : cause.code === 'EISDIR' ? 'it is a folder' : cause.code;
    throw new AuditError('config', `cannot read policy file \`${name}\`: ${what}`, { cause });
  });
  if (text.length > MAX_BYTES) throw new AuditError('config', `policy file \`${name}\` is larger than 1 MiB`);
  return parseConfig(text.toString('utf8'), { name, dir: dirname(path) });
}

/** Checks the text of a config file; `name` is for messages, `dir` is what its paths are relative to. */
export function parseConfig(
  text: string,
  { name, dir }: { readonly name: string; readonly dir: string },
): LoadedConfig {
  const yaml = parseYaml(text, name);
  return { config: toConfig(readShape(yaml, configSchema), dir), file: name, locate: yaml.locate };
}

/** See `checkRuleNames`. */
export function checkNames({ config, locate }: LoadedConfig, ruleIds: readonly string[]): void {
  checkPolicyRules(config.policy, ruleIds, locate);
  const { enable, disable } = config.detectors;
  const named: [string, (string | number)[]][] = [
    ...enable.map((rule, i): [string, (string | number)[]] => [rule, ['detectors', 'enable', i]]),
    ...disable.map((rule, i): [string, (string | number)[]] => [rule, ['detectors', 'disable', i]]),
    ...Object.keys(config.redact.byRule).map((rule): [string, string[]] => [rule, ['redact', 'byRule', rule]]),
  ];
  const namesRule = ruleNamer(ruleIds);
  for (const [rule, path] of named) {
    if (rule === '*' || namesRule(rule)) continue;
    throw new AuditError('config', `${locate(path)}: unknown rule \`${rule}\`${ruleHint(rule, ruleIds)}`);
  }
}

function toConfig(parsed: z.infer<typeof configSchema>, dir: string): Config {
  const { failOn, accept, allow, placeholders, columns, redact, csv, encoding } = parsed;
  return freeze({
    policy: compilePolicy({ failOn, accept, allow, placeholders }),
    columns: columns ?? { include: [], exclude: [] },
    redact: {
      default: redact?.default as OperatorSpec | undefined,
      byRule: (redact?.byRule ?? {}) as Config['redact']['byRule'],
      byColumn: (redact?.byColumn ?? {}) as Config['redact']['byColumn'],
      bySeverity: (redact?.bySeverity ?? {}) as Config['redact']['bySeverity'],
      byClass: (redact?.byClass ?? {}) as Config['redact']['byClass'],
    },
    detectors: parsed.detectors ?? { enable: [], disable: [] },
    rules: parsed.rules.map(file => resolve(dir, file)),
    deny: toDenyRules(parsed.deny),
    ner: parsed.ner && { options: parsed.ner, dir },
    format: { ...csv, ...(encoding && { encoding }) },
    region: parsed.region,
    jobs: parsed.jobs,
    maxRatio: parsed.maxRatio,
    maxRecordBytes: parsed.maxRecordBytes,
  });
}
