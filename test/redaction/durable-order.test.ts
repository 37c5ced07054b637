import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it, vi } from 'vitest';
import { deriveKeys } from '../../src/options/key.ts';
import { redact } from '../../src/redact.ts';
import { Journal, readJournal } from '../../src/redaction/journal.ts';
import { SectionDraft } from '../../src/redaction/vault/section-draft.ts';
import { Vault } from '../../src/redaction/vault/vault-file.ts';
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

it('announces what it replaces in the order of the sources, however long each takes', async () => {
  // The first is the last to be ready; the journal is read where the run would remove it.
  const data = { 'a.jsonl': `${'x'.repeat(900)}\n`.repeat(1000), 'b.jsonl': '', 'c.jsonl': '' };
  const files = Object.entries(data).map(([path, text]) => [`data/${path}`, `${text}{"a":"${toToken(1)}"}\n`]);
  const root = makeFolder(Object.fromEntries(files));
  const manifestDir = join(root, 'manifest');
  const options = plainOptions({ cwd: join(root, 'data'), manifestDir, jobs: 2, format: 'text' });
  disk.begin(root, (step, path) => step === 'rm' && path.endsWith('redaction.journal'));
  await expect(redact(options)).rejects.toThrow();
  disk.begin(undefined);
  const journal = await readJournal(manifestDir);
  expect([...journal!.ready.keys()]).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
});

it('writes nothing behind a line of the journal that failed', async () => {
  const root = makeFolder();
  const digest = { bytes: 1, sha256: '0'.repeat(64) };
  const journal = new Journal(root, { journal: 1, manifest: digest.sha256, settings: digest.sha256 }, undefined);
  const ready = (source: string) => {
    const findings = { path: 'f', sha256: digest.sha256, count: 1 };
    return journal.ready({ source, before: digest, after: digest, findings });
  };
  await ready('a');
  disk.begin(root, step => step === 'sync', 'EIO');
  await expect(ready('b')).rejects.toMatchObject({
    code: 'output',
    message: expect.stringMatching(/no file is replaced/),
  });
  disk.begin(root);
  await expect(ready('c')).rejects.toMatchObject({ code: 'output' });
  expect(disk.steps).toEqual([]);
  disk.begin(undefined);
  await journal.abandon();
  expect([...(await readJournal(root))!.ready.keys()]).toEqual(['a', 'b']);
});

it('adds nothing to a vault behind a section that may not be on the disk', async () => {
  const root = makeFolder();
  const path = join(root, 'vault');
  const keys = deriveKeys(Buffer.alloc(32, 7));
  const digest = { bytes: 1, sha256: '0'.repeat(64) };
  const header = {
    before: digest,
    after: digest,
    of: 'content',
    compression: 'none',
    restored: digest.sha256,
  } as const;
  const vault = await Vault.openToAdd(path, keys);
  const add = async (source: string) => (await SectionDraft.start(path, keys)).commit(vault, { source, ...header });
  await add('a');
  disk.begin(path, step => step === 'sync', 'EIO');
  const failed = { code: 'output', message: expect.stringMatching(/without which nothing is replaced/) };
  await expect(add('b')).rejects.toMatchObject(failed);
  disk.begin(path);
  await expect(add('c')).rejects.toMatchObject(failed);
  expect(disk.steps).toEqual([]);
  disk.begin(undefined);
  await vault.close();
});
