import { join, resolve } from 'node:path';
import type { OwnFile } from '../sources/own-files.ts';
import type { LoadedConfig } from './config-file.ts';
import { CONFIG_NAMES } from './read-config.ts';

/** Configuration that lies in a working folder, whether a run reads it or another file in its place. */
export function configFilesIn(cwd: string): OwnFile[] {
  return CONFIG_NAMES.map(name => ({ file: join(cwd, name), kind: 'config' }));
}

/**
 * What a run reads beside its data.
 * @param flags paths relative to `cwd`; a key file `-` is standard input.
 */
export function ownFilesOf(
  { config, file }: Pick<LoadedConfig, 'config' | 'file'>,
  flags: { readonly rules: readonly string[]; readonly keyFiles: readonly (string | undefined)[] },
  cwd: string,
): OwnFile[] {
  const module = config.ner?.options.module;
  return [
    ...configFilesIn(cwd),
    ...(file === undefined ? [] : [{ file: resolve(cwd, file), kind: 'config' } as const]),
    ...[...config.rules, ...flags.rules].map(it => ({ file: resolve(cwd, it), kind: 'rules' }) as const),
    ...(module === undefined ? [] : [{ file: resolve(config.ner!.dir, module), kind: 'module' } as const]),
    ...keyFilesOf(flags.keyFiles, cwd),
  ];
}

/** The same of key files alone. */
export function keyFilesOf(files: readonly (string | undefined)[], cwd: string): OwnFile[] {
  return files.filter(it => it !== undefined && it !== '-').map(it => ({ file: resolve(cwd, it!), kind: 'key' }));
}
