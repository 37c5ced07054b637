import { appendFileSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SettledFiles } from '../../src/redaction/settled-files.ts';
import { readFileState } from '../../src/sources/file-state.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-settled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('trusts a large file that nobody has touched for a while, and no other', async () => {
  const file = join(folder, 'a.parquet');
  const source = { path: 'a.parquet', file };
  writeFileSync(file, Buffer.alloc(8_000_000));
  const early = await SettledFiles.note([source]);
  expect(early.isUntouched(source.path, await readFileState(file))).toBe(false); // written just now
  await new Promise(resolve => setTimeout(resolve, 2_600));
  const noted = await SettledFiles.note([source]);
  const now = async () => noted.isUntouched(source.path, await readFileState(file));
  expect(await now()).toBe(true);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, Buffer.alloc(8_000_000, 1));
  utimesSync(file, atime, mtime); // as if it had not been written
  expect(await now()).toBe(false);
  appendFileSync(file, 'more');
  expect(await now()).toBe(false);
  expect(noted.isUntouched('b.parquet', await readFileState(file))).toBe(false);
});
