import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';
import { freeze } from '../policy/freeze.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import type { Config, LoadedConfig } from './config-file.ts';

/** What a configuration is called in a working folder. */
export const CONFIG_NAMES: readonly string[] = ['sluice.yaml', 'sluice.yml'];

/** What holds without a file. */
export const DEFAULT_CONFIG: Config = freeze({
  policy: DEFAULT_POLICY,
  columns: { include: [], exclude: [] },
  redact: { default: undefined, byRule: {}, byColumn: {}, bySeverity: {}, byClass: {} },
  detectors: { enable: [], disable: [] },
  rules: [],
  deny: [],
  ner: undefined,
  format: {},
  region: undefined,
  jobs: undefined,
  maxRatio: undefined,
  maxRecordBytes: undefined,
});

/** Reads `--policy FILE`, else `sluice.yaml` in `cwd`, else gives the defaults; what reads YAML is only loaded for a file. */
export async function readConfig(options: {
  readonly cwd: string;
  readonly policyFile: string | undefined;
  /** Ends the wait for a file that is a pipe. */
  readonly signal?: AbortSignal | undefined;
}): Promise<LoadedConfig> {
  const name = options.policyFile ?? (await findConfig(options.cwd));
  if (name === undefined) return { config: DEFAULT_CONFIG, file: undefined, locate: () => 'policy' };
  const { readConfigFile } = await import('./config-file.ts');
  return readConfigFile(name, options);
}

/** Throws when a config file names a rule that does not exist: a mistyped rule id would silently never fail, allow or redact. */
export async function checkRuleNames(loaded: LoadedConfig, ruleIds: readonly string[]): Promise<void> {
  if (loaded.file === undefined) return;
  const { checkNames } = await import('./config-file.ts');
  checkNames(loaded, ruleIds);
}

// A link that leads nowhere is one, too: what it says is not there to be read, and that is told.
async function findConfig(cwd: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of CONFIG_NAMES) {
    if (await lstat(join(cwd, name)).catch(() => undefined)) found.push(name);
  }
  if (found.length > 1) throw new AuditError('config', 'both `sluice.yaml` and `sluice.yml` are here; keep one');
  return found[0];
}
