import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkBackups, keepOriginal } from '../../src/redaction/backup.ts';
import { digestFile } from '../../src/sources/digest-file.ts';
import type { SourceEntry } from '../../src/types.ts';
import { makeFolder, readTree } from '../run-scan.ts';

const entryOf = (sha256: string) => ({ path: 'b/a.txt', sha256 }) as SourceEntry;

it('keeps the bytes, the mode and the times of an original that is the one that was audited, and no other', async () => {
  const root = makeFolder({ 'data/a.txt': 'the original' });
  const file = join(root, 'data/a.txt');
  chmodSync(file, 0o640);
  utimesSync(file, 1_000_000, 1_234_567);
  const folder = join(root, 'backup');
  await expect(keepOriginal(folder, entryOf('0'.repeat(64)), file)).rejects.toMatchObject({ code: 'changed' });
  expect([...readTree(root).keys()]).toEqual(['data/a.txt']);

  const entry = entryOf((await digestFile(file))!);
  await keepOriginal(folder, entry, file);
  const kept = join(folder, 'b/a.txt');
  expect(readFileSync(kept, 'utf8')).toBe('the original');
  expect(statSync(kept)).toMatchObject({ mode: 0o100640, mtimeMs: 1_234_567_000 });
  await checkBackups(folder, [entry]);
  const { ino } = statSync(kept);
  await keepOriginal(folder, entry, file);
  expect(statSync(kept).ino).toBe(ino);
  expect([...readTree(root).keys()]).toEqual(['backup/b/a.txt', 'data/a.txt']);
  const other = { code: 'output', message: expect.stringMatching(/backup of another version.*nothing was written/) };
  await expect(checkBackups(folder, [entryOf('1'.repeat(64))])).rejects.toMatchObject(other);
});

it('keeps an original that its owner may not write', async () => {
  const root = makeFolder({ 'data/a.txt': 'the original' });
  const file = join(root, 'data/a.txt');
  chmodSync(file, 0o444);
  mkdirSync(join(root, 'backup'));
  // Root may write anything.
  const nobody = 65_534;
  if (process.geteuid?.() === 0) {
    for (const it of [root, join(root, 'data'), file, join(root, 'backup')]) chownSync(it, nobody, nobody);
    process.seteuid!(nobody);
    onTestFinished(() => process.seteuid!(0));
  }
  await keepOriginal(join(root, 'backup'), entryOf((await digestFile(file))!), file);
  expect(statSync(join(root, 'backup/b/a.txt')).mode).toBe(0o100444);
  expect(readFileSync(join(root, 'backup/b/a.txt'), 'utf8')).toBe('the original');
});

it('lets nobody read an original who could not read it before', async ({ skip }) => {
  const root = makeFolder({ 'data/a.txt': 'the original' });
  const file = join(root, 'data/a.txt');
  chmodSync(file, 0o600);
  const isGnu = spawnSync('cp', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU coreutils');
  const isGiven = spawnSync('setfacl', ['-m', 'u:12345:rw', file]).status === 0;
  if (!isGnu || !isGiven) return skip('needs GNU cp, setfacl (package `acl`), and a disk with access lists');
  // The bits of the group are now the mask of the list; the group itself has no access.
  expect(statSync(file).mode & 0o777).toBe(0o660);
  const isRoot = process.getuid!() === 0;
  if (isRoot) chownSync(file, 12_345, 23_456);
  const list = (path: string) => spawnSync('getfacl', ['-cnp', path], { encoding: 'utf8' }).stdout;
  await keepOriginal(join(root, 'backup'), entryOf((await digestFile(file))!), file);
  const kept = join(root, 'backup/b/a.txt');
  expect(list(kept)).toBe(list(file));
  expect(list(kept)).toMatch(/user:12345:rw-[\s\S]*group::---/);
  expect(statSync(kept)).toMatchObject({ uid: statSync(file).uid, gid: statSync(file).gid });
});
