import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sourcesAtOnce } from '../../src/redaction/free-space.ts';
import { spaceNeeds } from '../../src/redaction/space-needs.ts';
import type { Target } from '../../src/redaction/targets.ts';
import type { SourceEntry } from '../../src/types.ts';
import { makeFolder } from '../run-scan.ts';

const entry = { path: 'a', bytes: 1000, compression: 'none', findings: { path: '', sha256: '', count: 2 } };
let folder: string;
beforeEach(() => {
  folder = makeFolder();
});

async function needsOf(own: object, options: Parameters<typeof spaceNeeds>[2]) {
  const source = { path: 'a', file: join(folder, 'a') };
  const targets = new Map([['a', { source, file: join(folder, 'a') } as Target]]);
  const [needs] = await spaceNeeds([{ ...entry, ...own } as SourceEntry], targets, options);
  return needs!.map(({ bytes, stays }) => [bytes, stays]);
}

describe('the room that a source takes', () => {
  const none = { out: undefined, backup: undefined, vault: undefined };
  // 64 bytes for each finding, by which a replacement may be longer.
  const copy = 1000 + 2 * 64;
  // In a vault 600 bytes for the section and 32 for each finding, once as a draft.
  const sealed = 600 + 2 * 32;

  it('is a passing copy in place, and one that stays elsewhere', async () => {
    expect(await needsOf({}, none)).toEqual([[copy, false]]);
    expect(await needsOf({}, { ...none, out: folder })).toEqual([[copy, true]]);
  });

  it('is that of its backup too, which no copy has', async () => {
    const backup = join(folder, 'not/yet/there');
    expect(await needsOf({}, { ...none, backup })).toEqual([
      [copy, false],
      [1000, true],
    ]);
    expect(await needsOf({}, { ...none, backup, out: folder })).toEqual([[copy, true]]);
    const file = { path: 'a', file: join(folder, 'a') };
    const target = { source: file, file: join(folder, 'nor/this/a') } as Target;
    const [needs] = await spaceNeeds([entry as SourceEntry], new Map([['a', target]]), { ...none, backup });
    expect(needs!.map(it => it.folder)).toEqual([folder, folder]);
  });

  it('is that of what is sealed, and of a compressed file with findings all of it', async () => {
    const vault = join(folder, 'v');
    expect(await needsOf({}, { ...none, vault })).toEqual([
      [copy, false],
      [sealed, true],
      [sealed, false],
    ]);
    const sizes = async (own: object) => (await needsOf(own, { ...none, vault })).map(([bytes]) => bytes);
    expect(await sizes({ compression: 'gzip' })).toEqual([copy, sealed + 1000, sealed + 1000]);
    expect(await sizes({ compression: 'gzip', findings: { ...entry.findings, count: 0 } })).toEqual([1000, 600, 600]);
  });
});

it('as many sources are rewritten at once as the disk has room for, the largest first', async () => {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const need = (share: number, stays = false) => ({ folder, bytes: Math.floor(free * share), stays });
  const passing = [[need(0.1)], [need(0.35)], [need(0.3)], [need(0.1)]];
  expect(await sourcesAtOnce(passing, 8)).toBe(8);
  expect(await sourcesAtOnce([...passing, [need(0.3)]], 8)).toBe(3);
  expect(await sourcesAtOnce(passing, 3)).toBe(3);
  expect(await sourcesAtOnce([[need(0.3), need(0.3, true)], [need(0.3)], [need(0.3)]], 8)).toBe(2);
  expect(await sourcesAtOnce([[need(0.5), need(0.3, true)], [need(0.3)]], 8)).toBe(1);
  // A little is left for the manifest and for others.
  await expect(sourcesAtOnce([[{ folder, bytes: free - 1000, stays: false }]], 8)).rejects.toThrow(
    /nothing was written/,
  );
  await expect(sourcesAtOnce([[need(0.8), need(0.3, true)], [need(0.1)]], 8)).rejects.toMatchObject({
    code: 'output',
    message: expect.stringMatching(/nothing was written/),
  });
});
