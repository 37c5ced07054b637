import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redact } from '../../../src/index.ts';
import { deriveKeys } from '../../../src/options/key.ts';
import { restore } from '../../../src/restore.ts';
import { openBelow, tellsOpenFiles } from '../../open-files.ts';
import { makeFolder } from '../../run-scan.ts';
import { tokenRule, toToken } from '../../test-rule.ts';

const key = Buffer.alloc(32, 7);
const line = (n: number) => `{"a":"${toToken(n)}"}\n`;

it.skipIf(!tellsOpenFiles)('leaves no file open that it restored from', async () => {
  const names = Array.from({ length: 9 }, (_, n) => `${n}.jsonl`);
  const root = makeFolder(Object.fromEntries(names.map((name, n) => [`data/${name}`, line(n)])));
  const vault = join(root, 'safe/v');
  await redact('data', {
    ...{ cwd: root, manifestDir: join(root, 'm'), inPlace: true, jobs: 1, rules: [tokenRule], key, vault },
  });
  const back = {
    ...{ paths: ['data'], cwd: root, vault, keys: deriveKeys(key) },
    out: undefined,
  };
  const { exact } = await restore(back);
  expect(exact).toHaveLength(names.length);
  for (const [n, name] of names.entries()) expect(readFileSync(join(root, 'data', name), 'utf8')).toBe(line(n));
  expect(openBelow(root)).toEqual([]);
});
