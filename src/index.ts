/** Sluice as a library: asynchronous, cancellable, never exits the process. */

import { resolve } from 'node:path';
import { checkAtoms } from './detectors/check-atoms.ts';
import { loadAllRules } from './detectors/load.ts';
import { AuditError } from './errors.ts';
import { LiveScan, reasonOf, type Scan } from './live-scan.ts';
import { openManifest } from './manifest/read.ts';
import type { AuditOptions } from './options/audit-options.ts';
import { DEFAULT_CHUNK_BYTES, DEFAULT_MAX_RATIO, DEFAULT_MAX_RECORD_BYTES } from './options/defaults.ts';
import { toJobs } from './options/jobs.ts';
import { deriveKeys } from './options/key.ts';
import { checkCriteriaRun, checkPolicyRules } from './options/known-rule.ts';
import { checkValidators } from './options/known-validator.ts';
import {
  checkJudgeCall,
  checkRedactCall,
  checkScanCall,
  type RedactOptions,
  type ScanOptions,
} from './options/library-options.ts';
import { checkChoice } from './options/operator-choice.ts';
import { configFilesIn } from './options/own-files.ts';
import { withPhoneRegion } from './options/phone-region.ts';
import { requireKey } from './options/require-key.ts';
import { toBytes } from './options/stdin-bytes.ts';
import { evaluatePolicy as evaluate, needsRecount, type Verdict } from './policy/evaluate.ts';
import { judgeManifest as judge } from './policy/judge-manifest.ts';
import type { Policy } from './policy/policy.ts';
import { compilePolicy } from './policy/policy-schema.ts';
import { type Redaction, redact as redactSources } from './redact.ts';
import type { Manifest } from './types.ts';

export { defineRules, type RuleDefinition } from './detectors/rule.ts';
export { AuditError, ExitCode, PROBLEM_CODES, type Problem, type ProblemCode } from './errors.ts';
export type { Scan, SourceFinding } from './live-scan.ts';
export { readFindings, readManifest } from './manifest/read.ts';
export { deriveKeys, type Keys } from './options/key.ts';
export type { RedactOptions, ScanOptions } from './options/library-options.ts';
export type { CriterionResult, Incomplete, Verdict } from './policy/evaluate.ts';
export type { AllowEntry, Criterion, Policy } from './policy/policy.ts';
export { compilePolicy } from './policy/policy-schema.ts';
export type { Redaction } from './redact.ts';
export type { OperatorChoice } from './redaction/choose-operator.ts';
export { openBare, openTokens } from './redaction/tokens.ts';
export type { Progress } from './scan/progress.ts';
export type * from './types.ts';

/**
 * Audits files, folders and globs. Iterate for the findings (one source's come in file order, sources may interleave; a slow reader slows
 * the scan), or only await `manifest`, which lets the findings go unread. Whichever is asked for first starts the scan, so that none of the
 * findings can be missed: to iterate after the turn in which `manifest` was asked for, or twice, is an AuditError `usage`.
 */
export function scan(paths: string | readonly string[], options: ScanOptions = {}): Scan {
  return new LiveScan(async () => {
    checkScanCall(paths, options);
    return toAuditOptions(paths, options);
  });
}

/**
 * Audits and rewrites files, into the folder `out` or, with `inPlace: true`, the files themselves; every rewritten file is scanned again before it gets
 * its name. Rejects as a scan does, and with AuditError `usage` when neither or both are given.
 */
export async function redact(paths: string | readonly string[], options: RedactOptions): Promise<Redaction> {
  checkRedactCall(paths, options);
  const auditOptions = await toAuditOptions(paths, options);
  if (options.operators)
    checkChoice(
      options.operators,
      loadAllRules(auditOptions.extraRules).map(rule => rule.id),
    );
  const running = redactSources({
    ...auditOptions,
    manifestDir: resolve(auditOptions.cwd, options.manifestDir),
    out: options.out === undefined ? undefined : resolve(auditOptions.cwd, options.out),
    operators: { default: 'label', ...options.operators },
    backup: options.backup === undefined ? undefined : resolve(auditOptions.cwd, options.backup),
    vault: options.vault === undefined ? undefined : resolve(auditOptions.cwd, options.vault),
    hardLinks: options.hardLinks ?? 'refuse',
    symlinks: options.symlinks ?? 'follow',
    keepsTimes: options.keepTimes ?? false,
  });
  return running.catch(error => {
    throw reasonOf(options.signal, error);
  });
}

/**
 * Judges a manifest on disk by a policy, as `sluice check` does: its findings are counted anew where the policy has another allow list, word on
 * placeholders or day than the scan, after a redaction, and where a person marked some.
 * @param path the manifest's folder, or its `manifest.json`; relative to the process's working directory.
 * @param policy as in `sluice.yaml`; what it does not say is as in the default policy.
 * @param options `today` as `YYYY-MM-DD`, for allow entries that expire; default: the day in UTC.
 * @throws AuditError `usage` for an option that there is not or a day that is none, `config` for what is no policy, `manifest` for a manifest or findings that cannot be read, are not what was written, or
 * are of an audit that has not ended.
 */
export async function judgeManifest(
  path: string,
  policy: Partial<Policy> = {},
  options: { readonly today?: string } = {},
): Promise<Verdict> {
  const compiled = compilePolicy(policy);
  checkJudgeCall(options);
  const { manifest, dir } = await openManifest(resolve(path));
  return judge(dir, manifest, { policy: compiled, asked: [] }, options.today ?? today());
}

/**
 * Judges a manifest in memory by a policy, as in `sluice.yaml`; what it does not say is as in the default policy.
 * @param options `today` as `YYYY-MM-DD`, for allow entries that expire; default: the day in UTC.
 * @throws AuditError `config` for what is no policy, `usage` for a day that is none and when the manifest's counts are not those of this policy, so that its findings have
 * to be counted anew (`judgeManifest`).
 */
export function evaluatePolicy(
  manifest: Manifest,
  policy: Partial<Policy> = {},
  options: Partial<NonNullable<Parameters<typeof evaluate>[2]>> = {},
): Verdict {
  const compiled = compilePolicy(policy);
  checkJudgeCall({ today: options.today });
  const day = options.today ?? today();
  if (options.tally === undefined && needsRecount(manifest, compiled, day)) {
    throw new AuditError(
      'usage',
      'the findings have to be counted anew for this policy, since its allow list, placeholders or the day are not those of the scan, or something was redacted; judge the manifest folder with `judgeManifest`, or of a redaction its `after`',
    );
  }
  return evaluate(manifest, compiled, { ...options, today: day });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function toAuditOptions(paths: string | readonly string[], options: ScanOptions): Promise<AuditOptions> {
  const cwd = resolve(options.cwd ?? '.');
  const key = options.key && deriveKeys(Buffer.from(options.key));
  requireKey(options.rules ?? [], key?.id);
  const allRules = loadAllRules(options.rules ?? []);
  const ruleIds = allRules.map(rule => rule.id);
  await checkValidators(options.rules ?? [], (rule, validator) => `rules[${rule}].validators[${validator}]`);
  for (const [i, rule] of (options.rules ?? []).entries()) checkAtoms(rule, `rules[${i}].atoms: `);
  const policy = compilePolicy(options.policy);
  const locate = (place: readonly (string | number)[]) => `policy: ${place.join('.')}`;
  checkPolicyRules(policy, ruleIds, locate);
  checkCriteriaRun(policy, allRules, { enable: [], disable: [] }, locate);
  const ner = options.ner && (await (await import('./options/ner-options.ts')).toNerConfig(options.ner, cwd, ruleIds));
  return {
    paths: typeof paths === 'string' ? [paths] : paths,
    cwd,
    manifestDir: options.manifestDir === undefined ? undefined : resolve(cwd, options.manifestDir),
    jobs: toJobs(options.jobs),
    mayUseFewer: options.jobs === undefined,
    format: options.format,
    ownFiles: [
      ...configFilesIn(cwd),
      ...(ner?.module === undefined ? [] : [{ file: ner.module, kind: 'module' } as const]),
    ],
    formatOptions: {
      ...options.csv,
      ...(options.encoding !== undefined && { encoding: options.encoding }),
      include: options.include ?? [],
      exclude: options.exclude ?? [],
      maxRecordBytes: options.maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES,
    },
    policy,
    extraRules: withPhoneRegion(options.rules ?? [], options.region),
    ...(ner && { ner }),
    key,
    chunkBytes: options.chunkBytes ?? DEFAULT_CHUNK_BYTES,
    maxRatio: options.maxRatio ?? DEFAULT_MAX_RATIO,
    usesGate: options.usesGate ?? true,
    today: today(),
    timestamp: undefined,
    resume: options.resume ?? false,
    ...(options.stdin && { stdin: toBytes(options.stdin) }),
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  };
}
