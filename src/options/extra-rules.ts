import { resolve } from 'node:path';
import { loadAllRules } from '../detectors/load.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import type { LoadedConfig } from './config-file.ts';

/**
 * The rules that come beside the built-in ones: those of rule files, then the deny list.
 * @param files of `--rules`, relative to `cwd`; `signal` ends the wait for one that is a pipe.
 * @throws AuditError `config` for a rule or a deny entry that cannot be one, and for a file that cannot be read.
 */
export async function readExtraRules(
  loaded: LoadedConfig,
  files: readonly string[],
  { cwd, signal }: { readonly cwd: string; readonly signal?: AbortSignal | undefined },
): Promise<readonly Omit<RuleDefinition, 'examples'>[]> {
  const { config } = loaded;
  checkDenyIds(loaded);
  const paths = [...config.rules, ...files.map(file => resolve(cwd, file))];
  return [...(await readRules(paths, signal)), ...config.deny];
}

/** A rule of one's own may take a built-in one's place; a deny entry would only put it out of action. */
function checkDenyIds({ config, locate }: LoadedConfig): void {
  if (config.deny.length === 0) return;
  const builtIn = new Set(loadAllRules().map(({ id }) => id));
  for (const [index, { id }] of config.deny.entries()) {
    if (!builtIn.has(id)) continue;
    throw new AuditError(
      'config',
      `${locate(['deny', index, 'id'])}: \`${id}\` is a built-in rule, which the deny entry would take the place of; give the entry another id`,
    );
  }
}

// Few have one, and what reads it takes long to load.
async function readRules(
  files: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Omit<RuleDefinition, 'examples'>[]> {
  if (files.length === 0) return [];
  const { readRuleFiles } = await import('./rule-files.ts');
  return readRuleFiles(files, signal);
}
