import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RedactOptions, redact } from '../../../src/index.ts';
import type { Finding } from '../../../src/types.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree } from '../../run-scan.ts';
import { tokenRule } from '../../test-rule.ts';

export const keyText = 'a key of thirty-two bytes, or so!';

/** Redacts files in place, with a vault and a manifest folder beside them, from which findings can be restored. */
export async function redactWithVault(
  data: Readonly<Record<string, string | Uint8Array>>,
  extra: Partial<RedactOptions> = {},
) {
  const root = makeFolder(Object.fromEntries(Object.entries(data).map(([path, bytes]) => [`data/${path}`, bytes])));
  writeFileSync(join(root, 'key'), keyText, { mode: 0o600 });
  const before = readTree(join(root, 'data'));
  const options = {
    cwd: root,
    manifestDir: join(root, 'm'),
    inPlace: true,
    jobs: 1,
    rules: [tokenRule],
    key: Buffer.from(keyText),
    vault: 'safe/data.vault',
    ...extra,
  };
  const { manifest } = await redact('data', options);
  return {
    root,
    manifest,
    before,
    files: readTree(join(root, 'data')),
    again: () => redact('data', options),
    run: (command: string, ...more: string[]) => runCli([command, ...more], { cwd: root }),
    restore: (...more: string[]) =>
      runCli(['restore', 'data', '--vault', 'safe/data.vault', '--key-file', 'key', '--manifest', 'm', ...more], {
        cwd: root,
      }),
    findingsOf: (path: string): Finding[] =>
      readFileSync(join(root, 'm/findings/data', `${path}.jsonl`), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Finding),
  };
}
