import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it, vi } from 'vitest';
import { deriveKeys } from '../../src/options/key.ts';
import { redact } from '../../src/redact.ts';
import { makeFolder } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';
import { disk } from './faulty-disk.ts';
import { plainOptions } from './plain-options.ts';

vi.mock('node:fs/promises', async original =>
  (await import('./faulty-disk.ts')).faultyPromises(await original<typeof import('node:fs/promises')>()),
);

// A simulated kill loses nothing that was written, so only the order of the steps tells what a power cut would find.
it('makes everything durable before the step that relies on it', async () => {
  const root = makeFolder({ 'data/a.jsonl': `{"a":"${toToken(1)}"}\n` });
  mkdirSync(join(root, 'safe'));
  const options = plainOptions({
    cwd: join(root, 'data'),
    manifestDir: join(root, 'manifest'),
    backup: join(root, 'backup'),
    vault: join(root, 'safe/data.vault'),
    key: deriveKeys(Buffer.alloc(32, 7)),
  });
  disk.begin(root);
  await redact(options);
  const steps = disk.steps.map((name, i) => `${name} ${relative(root, disk.paths[i]!)}`);
  disk.begin(undefined);
  expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).toBe('{"a":"[TEST_TOKEN]"}\n');

  /** The place of the only step, or of the last before `end`. */
  const lastOf = (step: RegExp, end = steps.length) => {
    const at = steps.slice(0, end).findLastIndex(it => step.test(it));
    expect(at, `${step} in\n${steps.join('\n')}`).toBeGreaterThanOrEqual(0);
    return at;
  };
  const expectBetween = (step: string, from: number, to: number) =>
    expect(steps.slice(from, to), `between ${steps[from]} and ${steps[to]}`).toEqual(
      expect.arrayContaining([expect.stringMatching(step)]),
    );
  const replaced = lastOf(/^rename data\/a\.jsonl$/);
  const temporary = (folder: string) => `${folder}/\\.sluice-[^/]*\\.tmp$`;
  for (const file of [temporary('data'), temporary('backup'), 'safe/data\\.vault$', 'manifest/redaction\\.journal$']) {
    expectBetween(`^sync ${file}`, lastOf(new RegExp(`^(?:write|writeFile|copyFile) ${file}`), replaced), replaced);
  }
  const kept = lastOf(/^rename backup\/a\.jsonl$/, replaced);
  expectBetween(`^sync ${temporary('backup')}`, 0, kept);
  expectBetween('^sync folder backup$', kept, replaced);
  expectBetween('^sync folder safe$', lastOf(/^open safe\/data\.vault$/, replaced), replaced);
  expectBetween('^sync folder manifest$', lastOf(/^open manifest\/redaction\.journal$/, replaced), replaced);

  const told = lastOf(/^rename manifest\/manifest\.json$/);
  expectBetween('^sync folder data$', replaced, told);
  expectBetween(`^rename manifest/findings/a\\.jsonl\\.jsonl$`, replaced, told);
  const forgotten = lastOf(/^rm manifest\/redaction\.journal$/);
  expectBetween('^sync folder manifest$', told, forgotten);
});
