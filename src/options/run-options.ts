import { resolve } from 'node:path';
import { loadAllRules, selectRules } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import { DELIMITER_RULE, isDelimiter, isQuote, QUOTE_RULE, toDelimiter } from '../formats/csv/signs.ts';
import type { FormatOptions } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import type { NerConfig } from '../ner/name-model.ts';
import type { AuditOptions } from './audit-options.ts';
import type { Config } from './config-file.ts';
import { DEFAULT_CHUNK_BYTES, DEFAULT_MAX_RATIO, DEFAULT_MAX_RECORD_BYTES } from './defaults.ts';
import { readExtraRules } from './extra-rules.ts';
import { toJobs } from './jobs.ts';
import { type Keys, readKeys } from './key.ts';
import { checkCriteriaRun, ruleHint, ruleNamer } from './known-rule.ts';
import { ownFilesOf } from './own-files.ts';
import { withPhoneRegion } from './phone-region.ts';
import { checkRuleNames, readConfig } from './read-config.ts';
import { requireKey } from './require-key.ts';

/** The flags that `scan` and `redact` share, as parsed. */
export interface RunFlags {
  readonly manifest: string;
  readonly jobs: number | undefined;
  readonly format: string | undefined;
  readonly policy: string | undefined;
  readonly rules: readonly string[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly keyFile: string | undefined;
  readonly timestamp: boolean;
  readonly chunkSize: number | undefined;
  readonly delimiter: string | undefined;
  readonly quote: string | undefined;
  readonly noHeader: boolean;
  readonly encoding: string | undefined;
  readonly region: string | undefined;
  readonly maxRatio: number | undefined;
  readonly maxRecord: number | undefined;
}

export interface RunWorld {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: string;
  readonly now: string;
  readonly stdin: AsyncIterable<Buffer>;
  readonly signal?: AbortSignal;
}

/**
 * Flags and `sluice.yaml` as one frozen set of options; flags outrank the file.
 * @throws AuditError `config` or `usage`, naming what is wrong and where.
 */
export async function toRunOptions(
  paths: readonly string[],
  flags: RunFlags,
  world: RunWorld,
): Promise<{ readonly options: AuditOptions; readonly config: Config }> {
  const loaded = await readConfig({ ...world, policyFile: flags.policy });
  const { config } = loaded;
  const extraRules = await readExtraRules(loaded, flags.rules, world);
  const allRules = loadAllRules(extraRules);
  const ruleIds = allRules.map(rule => rule.id);
  await checkRuleNames(loaded, ruleIds);
  checkRuleFlag('enable', flags.enable, ruleIds);
  checkRuleFlag('disable', flags.disable, ruleIds);
  const selection = {
    enable: [...config.detectors.enable, ...flags.enable],
    disable: [...config.detectors.disable, ...flags.disable],
  };
  const ner = config.ner && (await readModel(config.ner, ruleIds));
  if (selection.disable.length > 0 && !ner && selectRules(allRules, selection).length === 0) {
    throw new AuditError('config', 'every rule is disabled, so nothing would be found; leave some to run');
  }
  checkCriteriaRun(config.policy, allRules, selection, loaded.locate);
  if (flags.format !== undefined) formatNamed(flags.format);
  const key = await readRunKeys(paths, flags.keyFile, world);
  requireKey(extraRules, key?.id);
  const formatOptions = toFormatOptions(flags, config);
  const options: AuditOptions = {
    paths,
    cwd: world.cwd,
    manifestDir: resolve(world.cwd, flags.manifest),
    jobs: toJobs(flags.jobs ?? config.jobs),
    mayUseFewer: (flags.jobs ?? config.jobs) === undefined,
    format: flags.format,
    ownFiles: ownFilesOf(loaded, { rules: flags.rules, keyFiles: [flags.keyFile] }, world.cwd),
    formatOptions,
    policy: config.policy,
    extraRules: withPhoneRegion(extraRules, flags.region ?? config.region),
    selection,
    key,
    ...(ner && { ner }),
    chunkBytes: flags.chunkSize ?? DEFAULT_CHUNK_BYTES,
    maxRatio: flags.maxRatio ?? config.maxRatio ?? DEFAULT_MAX_RATIO,
    usesGate: true,
    today: world.today,
    timestamp: flags.timestamp ? world.now : undefined,
    stdin: world.stdin,
    ...(world.signal && { signal: world.signal }),
  };
  return { options: Object.freeze(options), config };
}

/** How sources are read. Throws for signs that CSV cannot have. */
function toFormatOptions(flags: RunFlags, { format, columns, maxRecordBytes }: Config): FormatOptions {
  checkSign('delimiter', flags.delimiter, isDelimiter, DELIMITER_RULE);
  checkSign('quote', flags.quote, isQuote, QUOTE_RULE);
  const delimiter = flags.delimiter === undefined ? format.delimiter : toDelimiter(flags.delimiter);
  const quote = flags.quote ?? format.quote;
  const header = flags.noHeader ? false : format.header;
  const encoding = flags.encoding ?? format.encoding;
  return {
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(header !== undefined && { header }),
    ...(encoding !== undefined && { encoding }),
    include: flags.include.length > 0 ? flags.include : columns.include,
    exclude: [...columns.exclude, ...flags.exclude],
    maxRecordBytes: flags.maxRecord ?? maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES,
  };
}

/** A mistyped id would silently run or leave out nothing. */
function checkRuleFlag(flag: string, globs: readonly string[], ruleIds: readonly string[]): void {
  const namesRule = ruleNamer(ruleIds);
  for (const glob of globs) {
    if (namesRule(glob)) continue;
    throw new AuditError('usage', `\`--${flag} ${glob}\`: unknown rule${ruleHint(glob, ruleIds)}`);
  }
}

function checkSign(flag: string, text: string | undefined, isSign: (text: string) => boolean, rule: string): void {
  if (text !== undefined && !isSign(text)) throw new AuditError('usage', `\`--${flag} ${text}\`: ${rule}`);
}

async function readRunKeys(
  paths: readonly string[],
  keyFile: string | undefined,
  { cwd, env, stdin, signal }: RunWorld,
): Promise<Keys | undefined> {
  if (keyFile === '-' && paths.includes('-')) {
    throw new AuditError('usage', 'standard input cannot be both the key and a source; put the key into a file');
  }
  return readKeys({ keyFile, cwd, env, stdin, signal });
}

// Few have one, and what reads it takes long to load.
async function readModel({ options, dir }: NonNullable<Config['ner']>, ruleIds: readonly string[]): Promise<NerConfig> {
  const { toNerConfig } = await import('./ner-options.ts');
  return toNerConfig(options, dir, ruleIds);
}
