import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { makeFolder, readTree } from '../run-scan.ts';

const data = { 'data/a.jsonl': '{"a":1}\n', 'data/b.jsonl': '{"b":2}\n' };
const run = (cwd: string, manifestDir: string, paths = 'data') =>
  scan(paths, { cwd, manifestDir: join(cwd, manifestDir), jobs: 1 }).manifest;

describe('the manifest folder', () => {
  it.each([
    ['findings', { 'findings/study/p1.txt': 'years of work' }],
    ['manifest.json', { 'manifest.json': '{"name":"an app"}' }],
    ['manifest.json', { 'manifest.json': '{"name":"an app"}', '.sluice-manifest': '' }],
  ])('is refused when it holds %s of somebody else, which stays as it was', async (name, theirs) => {
    const files = { ...data, ...theirs };
    const cwd = makeFolder(files);
    await expect(run(cwd, '.')).rejects.toMatchObject({
      name: 'AuditError',
      code: 'output',
      message: expect.stringMatching(new RegExp(`\`${name}\` is not Sluice's.*--manifest`)),
    });
    const after = Object.fromEntries([...readTree(cwd)].map(([path, bytes]) => [path, bytes.toString()]));
    expect(after).toEqual(files);
  });

  it('may hold other files, which are read when they lie in a scanned folder', async () => {
    const cwd = makeFolder({ ...data, 'c.txt': 'note' });
    const first = await run(cwd, '.', '.');
    expect(first.sources.map(it => it.path)).toEqual(['c.txt', 'data/a.jsonl', 'data/b.jsonl']);
    const bytes = readFileSync(join(cwd, 'manifest.json'));
    await run(cwd, '.', '.');
    expect(readFileSync(join(cwd, 'manifest.json'))).toEqual(bytes);
  });

  it('is taken again after a run that was killed before its manifest', async () => {
    const cwd = makeFolder(data);
    await run(cwd, 'm');
    rmSync(join(cwd, 'm/manifest.json'));
    writeFileSync(join(cwd, 'm/findings/data/z.jsonl.jsonl.tmp'), '');
    await run(cwd, 'm');
    expect([...readTree(join(cwd, 'm')).keys()]).toEqual([
      '.sluice-manifest',
      'findings/data/a.jsonl.jsonl',
      'findings/data/b.jsonl.jsonl',
      'manifest.json',
    ]);
  });

  it('loses the findings of sources that are gone, and nothing that Sluice did not write', async () => {
    const cwd = makeFolder(data);
    await run(cwd, 'm');
    writeFileSync(join(cwd, 'm/findings/data/notes.jsonl'), 'mine');
    rmSync(join(cwd, 'data/b.jsonl'));
    await run(cwd, 'm');
    const left = [...readTree(join(cwd, 'm/findings')).keys()];
    expect(left).toEqual(['data/a.jsonl.jsonl', 'data/notes.jsonl']);
  });

  it('loses them whatever their names and however many they are, with the folders they were in', async () => {
    const cwd = makeFolder({
      ...data,
      'data/o"d\nd/ü\\.jsonl': '{"c":3}\n',
      ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`data/c/${i}.jsonl`, `{"c":${i}}\n`])),
    });
    await run(cwd, 'm');
    expect(readTree(join(cwd, 'm/findings')).size).toBe(503);
    for (const name of ['o"d\nd', 'c']) rmSync(join(cwd, 'data', name), { recursive: true });
    await run(cwd, 'm');
    expect([...readTree(join(cwd, 'm/findings')).keys()]).toEqual(['data/a.jsonl.jsonl', 'data/b.jsonl.jsonl']);
    expect(readdirSync(join(cwd, 'm/findings/data'))).toEqual(['a.jsonl.jsonl', 'b.jsonl.jsonl']);
  });

  it('holds nothing about the data that others than its owner may read', async () => {
    const cwd = makeFolder({ 'data/a.jsonl': `{"m":"anna@${'firma-berg'}.de"}\n`, 'data/b/c.jsonl': '{"c":1}\n' });
    await run(cwd, 'm');
    const modes = ['manifest.json', 'findings/data/a.jsonl.jsonl', 'findings/data/b/c.jsonl.jsonl'].map(
      path => statSync(join(cwd, 'm', path)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });

  it('is given back when the run cannot start', async () => {
    const cwd = makeFolder(data);
    const manifestDir = join(cwd, 'm');
    await expect(scan('data', { cwd, manifestDir, jobs: -1 }).manifest).rejects.toThrow();
    expect(existsSync(join(manifestDir, '.sluice.lock'))).toBe(false);
    await run(cwd, 'm');
  });

  it.each([
    ['a file where a folder must be', (dir: string) => writeFileSync(join(dir, 'findings/data'), '')],
    [
      'a folder where a file must be',
      (dir: string) => mkdirSync(join(dir, 'findings/data/a.jsonl.jsonl'), { recursive: true }),
    ],
    [
      'a folder where the temporary file must be',
      (dir: string) => mkdirSync(join(dir, 'findings/data/a.jsonl.jsonl.tmp'), { recursive: true }),
    ],
  ])('that has %s ends the run with a message', async (_, spoil) => {
    const cwd = makeFolder({ 'data/a.jsonl': `{"a":"anna@${'firma-berg.de'}"}\n`, 'm/.sluice-manifest': '' });
    mkdirSync(join(cwd, 'm/findings'));
    spoil(join(cwd, 'm'));
    await expect(run(cwd, 'm')).rejects.toMatchObject({
      name: 'AuditError',
      code: 'output',
      message: expect.stringMatching(/cannot write the findings.*another --manifest folder/),
    });
  });
});
