import { chmodSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
