import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readManifest, type ScanOptions, type SourceFinding, scan } from '../../src/index.ts';
import type { Manifest } from '../../src/types.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const key = Buffer.alloc(32, 7);
const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `{"m":"${toToken(from + i)} anna${(from + i) % 5}@${'firma-berg'}.de"}\n`,
  ).join('');

/** Values stand in several sources, so that distinct ones add up only under one seed. */
const files = {
  'a.jsonl': lines(0, 40),
  'b/b.csv': `id,mail\n${Array.from({ length: 30 }, (_, i) => `${i},${toToken(i)}\n`).join('')}`,
  'b/c.jsonl.gz': gzipSync(lines(20, 60)),
  'd.jsonl': `{"n":1}\nnot json ${toToken(3)}\n`,
  'e.txt': `nothing here\n`,
  'f.jsonl': lines(0, 10),
};
const journalIn = (manifestDir: string) => join(manifestDir, 'scan.journal');

/** Scans until `count` sources are done, then is interrupted; false when it came to its end. */
async function interrupt(options: ScanOptions & { manifestDir: string }, count: number): Promise<boolean> {
  const stop = new AbortController();
  let done = 0;
  const onProgress: ScanOptions['onProgress'] = ({ finishedBytes }) => {
    if (finishedBytes !== undefined && ++done >= count) stop.abort();
  };
  return scan('.', { ...options, onProgress, signal: stop.signal }).manifest.then(
    () => false,
    () => true,
  );
}

/** The sources that a run reads anew. */
async function resume(options: ScanOptions & { manifestDir: string }): Promise<{ read: string[]; manifest: Manifest }> {
  const read = new Set<string>();
  const onProgress: ScanOptions['onProgress'] = ({ source, bytes }) => void (bytes > 0 && read.add(source));
  const manifest = await scan('.', { ...options, onProgress, resume: true }).manifest;
  return { read: [...read].sort(), manifest };
}

describe('an audit that is interrupted and goes on', () => {
  describe.each([
    [1, undefined],
    [2, undefined],
    [1, key],
  ] as const)('with %s jobs, key %s', (jobs, chosen) => {
    it('leaves the manifest folder of one that was not, whenever it was interrupted', {
      timeout: 240_000,
    }, async () => {
      const cwd = makeFolder(files);
      const base = { cwd, jobs, rules: [tokenRule], ...(chosen && { key: chosen }) };
      const whole = makeFolder();
      await scan('.', { ...base, manifestDir: whole }).manifest;
      const expected = readTree(whole);
      for (const count of jobs === 1 ? [1, 2, 3, 4, 5, 6] : [1, 4, 6]) {
        const options = { ...base, manifestDir: makeFolder() };
        expect(await interrupt(options, count)).toBe(true);
        const { read } = await resume(options);
        if (jobs === 1) expect(read.length).toBe(6 - count);
        expect(readTree(options.manifestDir)).toEqual(expected);
      }
    });
  });

  it('may be interrupted again and again', async () => {
    const cwd = makeFolder(files);
    const base = { cwd, jobs: 1, rules: [tokenRule] };
    const whole = makeFolder();
    await scan('.', { ...base, manifestDir: whole }).manifest;
    const options = { ...base, manifestDir: makeFolder(), resume: true };
    for (let count = 1; count < 6; count++) expect(await interrupt(options, count)).toBe(true);
    expect((await resume(options)).read).toEqual(['f.jsonl']);
    expect(readTree(options.manifestDir)).toEqual(readTree(whole));
  });

  it('reads again what was changed, and whose findings file was', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    await interrupt(options, 5);
    writeFileSync(join(cwd, 'a.jsonl'), lines(0, 41));
    writeFileSync(join(options.manifestDir, 'findings/d.jsonl.jsonl'), '');
    const { read, manifest } = await resume(options);
    expect(read).toEqual(['a.jsonl', 'd.jsonl', 'f.jsonl']);
    expect(manifest.totals.byRule['test-token']).toMatchObject({ distinct: 60 });
    const whole = makeFolder();
    await scan('.', { ...options, manifestDir: whole }).manifest;
    expect(readTree(options.manifestDir)).toEqual(readTree(whole));
  });

  it('removes the findings of a source that is gone', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    await interrupt(options, 3);
    const findings = join(options.manifestDir, 'findings/a.jsonl.jsonl');
    expect(existsSync(findings)).toBe(true);
    rmSync(join(cwd, 'a.jsonl'));
    await resume(options);
    expect(existsSync(findings)).toBe(false);
  });

  it('believes no journal that was torn, filled with zeros or written over', async () => {
    const cwd = makeFolder(files);
    const base = { cwd, jobs: 1, rules: [tokenRule] };
    const whole = makeFolder();
    await scan('.', { ...base, manifestDir: whole }).manifest;
    const expected = readTree(whole);
    const options = { ...base, manifestDir: makeFolder() };
    await interrupt(options, 4);
    const journal = readFileSync(journalIn(options.manifestDir));
    const left = readTree(options.manifestDir);
    for (const at of [0, 10, 22, 54, 58, 70, 100, journal.length >> 1, journal.length - 1]) {
      for (const broken of [
        journal.subarray(0, at),
        Buffer.concat([journal.subarray(0, at), Buffer.alloc(journal.length - at)]),
        Buffer.concat([journal.subarray(0, at), Buffer.from([journal[at]! ^ 1]), journal.subarray(at + 1)]),
      ]) {
        const manifestDir = makeFolder(Object.fromEntries(left));
        writeFileSync(journalIn(manifestDir), broken);
        const isOfOthers = at >= 22 && at < 54 && broken.length === journal.length;
        const run = scan('.', { ...options, manifestDir, resume: true }).manifest;
        if (isOfOthers) await expect(run).rejects.toMatchObject({ code: 'usage' });
        else {
          await run;
          expect(readTree(manifestDir)).toEqual(expected);
        }
      }
    }
  }, 120_000);

  it('asks for the same flags', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    await interrupt(options, 3);
    for (const other of [{ key }, { policy: { failOn: [] } }, { rules: [] }, { exclude: ['m'] }, { maxRatio: 9 }]) {
      await expect(scan('.', { ...options, ...other, resume: true }).manifest).rejects.toThrow(/same flags/);
    }
    expect((await resume({ ...options, chunkBytes: 999, jobs: 2 })).read).toEqual(['d.jsonl', 'e.txt', 'f.jsonl']);
  });

  it('begins anew without `resume`, and is an audit like any other where nothing was interrupted', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    expect((await resume(options)).read.length).toBe(6);
    await interrupt(options, 3);
    await scan('.', { ...options, key }).manifest;
    expect(existsSync(journalIn(options.manifestDir))).toBe(false);
  });

  it('tells of the findings that were found before', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    const collect = async (run: AsyncIterable<SourceFinding>) => {
      const found: string[] = [];
      for await (const it of run) found.push(JSON.stringify(it));
      return found.sort();
    };
    const expected = await collect(scan('.', { ...options, manifestDir: makeFolder() }));
    await interrupt(options, 4);
    expect(await collect(scan('.', { ...options, resume: true }))).toEqual(expected);
  });

  it('lets nobody take the manifest before it for its own, unless it had changed nothing', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    const before = await scan('.', options).manifest;
    await expect(scan('.', { ...options, signal: AbortSignal.abort() }).manifest).rejects.toThrow();
    expect((await readManifest(options.manifestDir)).totals).toEqual(before.totals);
    await interrupt(options, 1);
    await expect(readManifest(options.manifestDir)).rejects.toThrow(/has not ended/);
    // Nor does a second one that changed nothing make it fit again.
    await expect(scan('.', { ...options, signal: AbortSignal.abort() }).manifest).rejects.toThrow();
    await expect(readManifest(options.manifestDir)).rejects.toThrow(/has not ended/);
    await resume(options);
    expect((await readManifest(options.manifestDir)).totals).toEqual(before.totals);
  });

  it('keeps nothing in the clear but the paths of sources', async () => {
    const cwd = makeFolder(files);
    const options = { cwd, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] };
    await interrupt(options, 5);
    const journal = readFileSync(journalIn(options.manifestDir));
    expect(journal.includes('b/c.jsonl.gz')).toBe(true);
    for (const word of ['test-token', 'email', 'seed', 'zqx7', 'sha256']) expect(journal.includes(word)).toBe(false);
  });
});
