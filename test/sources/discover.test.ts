import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiscoverOptions, discoverSources } from '../../src/sources/discover.ts';
import { toFinding, writeManifest } from '../manifest/sample.ts';
import { makeFolder } from './temporary-folder.ts';

async function discover(cwd: string, paths: readonly string[], own: Pick<DiscoverOptions, 'manifestDir' | 'out'> = {}) {
  const { sources, skipped } = await discoverSources(paths, { cwd, ...own });
  return {
    paths: sources.map(it => it.path),
    files: sources.map(it => it.file),
    skipped: Object.fromEntries(skipped.map(it => [it.path, it.reason])),
  };
}

/** Runs as a user who may not look into `folder`. */
async function asStranger(cwd: string, folder: string, run: () => Promise<void>, mode = 0o000): Promise<void> {
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, folder), mode);
  const isRoot = process.geteuid!() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(join(cwd, folder), 0o755);
  }
}

describe('discoverSources names and sorts', () => {
  it('reads folders recursively, in code-unit order, relative to the working folder', async () => {
    const cwd = makeFolder({
      'data/b.jsonl': '',
      'data/B.jsonl': '',
      'data/a/z.csv': '',
      'data/a.csv': '',
      'data/é.csv': '',
    });
    const { paths, files } = await discover(cwd, ['data']);
    expect(paths).toEqual(['data/B.jsonl', 'data/a.csv', 'data/a/z.csv', 'data/b.jsonl', 'data/é.csv']);
    expect(files[0]).toBe(join(cwd, 'data/B.jsonl'));
    expect((await discover(cwd, ['.'])).paths).toEqual(paths);
    expect((await discover(join(cwd, 'data'), ['.'])).paths[0]).toBe('B.jsonl');
  });

  it('does not depend on the order of the arguments', async () => {
    const cwd = makeFolder({ 'a/1': '', 'a/b/2': '', 'c/3': '' });
    const other = makeFolder({ 'c/4': '' });
    const paths = ['a/b', 'c', 'a', join(other, 'c'), '-'];
    expect(await discover(cwd, paths)).toEqual(await discover(cwd, paths.toReversed()));
  });

  it('leads what lies outside by the name of the given folder, never by `..`', async () => {
    const outside = makeFolder({ 'set/x/a.jsonl': '', 'one.csv': '' });
    const cwd = makeFolder();
    expect((await discover(cwd, [join(outside, 'set'), join(outside, 'one.csv')])).paths).toEqual([
      'one.csv',
      'set/x/a.jsonl',
    ]);
    expect((await discover(join(outside, 'set/x'), ['../../set'])).paths).toEqual(['a.jsonl']);
    expect((await discover(join(outside, 'set/x'), ['../../one.csv'])).paths).toEqual(['one.csv']);
  });

  it('puts a number before names that two folders share', async () => {
    const cwd = makeFolder({ 'set/a': '' });
    const other = makeFolder({ 'x/set/a': '', 'x/set/b': '', 'y/set/a': '' });
    const { paths, files } = await discover(cwd, [join(other, 'y/set'), 'set', join(other, 'x/set')]);
    expect(paths).toEqual(['2/set/a', '2/set/b', '3/set/a', 'set/a']);
    expect(files).toEqual([...['x/set/a', 'x/set/b', 'y/set/a'].map(it => join(other, it)), join(cwd, 'set/a')]);
  });

  it('takes `-` for stdin, and tells it from a file of that name', async () => {
    const cwd = makeFolder({ '-': '' });
    const { paths, files } = await discover(cwd, ['-', './-', '-']);
    expect(paths).toEqual(['-', './-']);
    expect(files).toEqual([undefined, join(cwd, '-')]);
  });

  it('keeps empty files', async () => {
    expect((await discover(makeFolder({ empty: '' }), ['.'])).paths).toEqual(['empty']);
  });
});

describe('discoverSources reads a file once', () => {
  it('when it is named twice, by folder and by itself', async () => {
    const cwd = makeFolder({ 'd/a': '', 'd/e/b': '' });
    expect(await discover(cwd, ['d/a', 'd', './d/../d', 'd/e', join(cwd, 'd'), 'd/*'])).toEqual(
      await discover(cwd, ['d']),
    );
  });

  it('when a symlink leads to it, under its own name', async () => {
    const cwd = makeFolder({ 'd/z.csv': '' });
    symlinkSync('z.csv', join(cwd, 'd/a.csv'));
    const expected = { paths: ['d/z.csv'], skipped: { 'd/a.csv': 'same file as `d/z.csv`' } };
    expect(await discover(cwd, ['d'])).toMatchObject(expected);
    expect(await discover(cwd, ['d/a.csv', 'd/z.csv'])).toMatchObject(expected);
  });
});

describe('discoverSources and symlinks', () => {
  it('lists a symlink that leaves the folder', async () => {
    const cwd = makeFolder({ 'in/a': '', 'out/b': '', 'in-too/c': '' });
    symlinkSync('../out/b', join(cwd, 'in/file'));
    symlinkSync('../out', join(cwd, 'in/folder'));
    symlinkSync('../in-too/c', join(cwd, 'in/prefix'));
    symlinkSync('nowhere', join(cwd, 'in/dead'));
    expect(await discover(cwd, ['in'])).toMatchObject({
      paths: ['in/a'],
      skipped: {
        'in/dead': 'symlink leads nowhere',
        'in/file': 'symlink leaves the folder',
        'in/folder': 'symlink leaves the folder',
        'in/prefix': 'symlink leaves the folder',
      },
    });
  });

  it('follows one that stays inside and leads to what is not read otherwise', async () => {
    const cwd = makeFolder({ 'd/.store/1': '', 'd/.store/2': '' });
    symlinkSync('.store/1', join(cwd, 'd/named'));
    symlinkSync('.store', join(cwd, 'd/all'));
    const { paths, skipped } = await discover(cwd, ['d']);
    expect(paths).toEqual(['d/all/1', 'd/all/2']);
    // The hidden folder is not listed as passed over, because it was read after all.
    expect(skipped).toEqual({ 'd/named': 'same file as `d/all/1`' });
  });

  it('follows one that the user named', async () => {
    const cwd = makeFolder({ 'out/b': '', 'out/c': '' });
    symlinkSync('out/b', join(cwd, 'file'));
    symlinkSync('out', join(cwd, 'folder'));
    expect((await discover(cwd, ['file'])).paths).toEqual(['file']);
    expect((await discover(cwd, ['folder'])).paths).toEqual(['folder/b', 'folder/c']);
  });

  it('comes to an end on loops', async () => {
    const cwd = makeFolder({ 'd/e/a': '' });
    symlinkSync('..', join(cwd, 'd/e/up'));
    symlinkSync('self', join(cwd, 'd/self'));
    symlinkSync('.', join(cwd, 'd/here'));
    const { paths, skipped } = await discover(cwd, ['d']);
    expect(paths).toEqual(['d/e/a']);
    expect(Object.keys(skipped).sort()).toEqual(['d/e/up', 'd/here', 'd/self']);
  });
});

describe('discoverSources passes over', () => {
  it('hidden and control files, unless they are named', async () => {
    const cwd = makeFolder({
      'd/.env': '',
      'd/.git/x': '',
      'd/_SUCCESS': '',
      'd/.a.crc': '',
      'd/a.crc': '',
      'd/x.lock': '',
      'd/x.tmp': '',
      'd/_metadata': '',
      'd/dataset_info.json': '',
      'd/state.json': '',
    });
    const { paths, skipped } = await discover(cwd, ['d']);
    expect(paths).toEqual(['d/_metadata', 'd/dataset_info.json', 'd/state.json']);
    expect(skipped).toEqual({
      'd/.a.crc': 'hidden file',
      'd/.env': 'hidden file',
      'd/.git': 'hidden folder',
      'd/_SUCCESS': 'control file',
      'd/a.crc': 'control file',
      'd/x.lock': 'control file',
      'd/x.tmp': 'control file',
    });
    const named = await discover(cwd, ['d', 'd/.env', 'd/.git', 'd/_SUCCESS']);
    expect(named.paths).toEqual(expect.arrayContaining(['d/.env', 'd/.git/x', 'd/_SUCCESS']));
    expect(Object.keys(named.skipped)).toEqual(['d/.a.crc', 'd/a.crc', 'd/x.lock', 'd/x.tmp']);
  });

  it('pipes and sockets in a folder', async () => {
    const cwd = makeFolder({ 'd/a': '' });
    execFileSync('mkfifo', [join(cwd, 'd/pipe')]);
    const server = createServer().listen(join(cwd, 'd/socket'));
    await new Promise(resolve => server.once('listening', resolve));
    const { paths, skipped } = await discover(cwd, ['d']);
    server.close();
    expect({ paths, skipped }).toEqual({
      paths: ['d/a'],
      skipped: { 'd/pipe': 'pipe, not a file', 'd/socket': 'socket, not a file' },
    });
    expect((await discover(cwd, ['d/pipe'])).paths).toEqual(['d/pipe']);
  });

  it('a manifest of Sluice with its findings, and nothing else in its folder', async () => {
    const cwd = makeFolder({ 'd/m/data.jsonl': '', 'd/m/findings/mine.jsonl': '', 'd/m/e/f': '' });
    const finding = toFinding({ rule: 'email' });
    await writeManifest(join(cwd, 'd/m'), { a: [finding], 'b/c': [finding, finding] });
    for (const paths of [['d'], ['d/m'], ['d/**']]) {
      expect(await discover(cwd, paths)).toMatchObject({
        paths: ['d/m/data.jsonl', 'd/m/e/f', 'd/m/findings/mine.jsonl'],
        skipped: { 'd/m/manifest.json': 'Sluice manifest' },
      });
    }
    writeFileSync(join(cwd, 'd/m/findings/a.jsonl'), '{"key":"value"}\n');
    writeFileSync(join(cwd, 'd/m/redaction.journal'), '');
    symlinkSync('manifest.json', join(cwd, 'd/m/link'));
    expect(await discover(cwd, ['d'])).toMatchObject({
      paths: ['d/m/data.jsonl', 'd/m/e/f', 'd/m/findings/a.jsonl', 'd/m/findings/mine.jsonl'],
      skipped: {
        'd/m/link': 'Sluice manifest',
        'd/m/manifest.json': 'Sluice manifest',
        'd/m/redaction.journal': 'Sluice manifest',
      },
    });
    expect((await discover(cwd, ['d', 'd/m/manifest.json'])).paths).toContain('d/m/manifest.json');
  });

  it('nothing for a file that only looks like a manifest, or a mark', async () => {
    const cwd = makeFolder({
      'd/m/manifest.json': '{"tool": {"name": "sluice"}}',
      'd/m/findings/a.jsonl': '',
      'd/n/manifest.json': '{"name":"sluice"}',
      'd/b/.sluice-backup': '',
      'd/b/c': '',
    });
    expect(await discover(cwd, ['d'])).toMatchObject({
      paths: ['d/b/c', 'd/m/findings/a.jsonl', 'd/m/manifest.json', 'd/n/manifest.json'],
      skipped: { 'd/b/.sluice-backup': 'hidden file' },
    });
  });
});

describe('discoverSources and the folders that the run writes', () => {
  const manifest = {
    'd/m/manifest.json': '{"formatVersion":1,"tool":{"name":"sluice","version":"1"}}',
    'd/m/findings/a.jsonl': '',
    'd/m/.sluice-manifest': '',
    'd/m/.sluice.lock': '',
    'd/m/.sluice-81-0a1b2c.tmp': '',
  };

  it('passes over the manifest without a word, and reads the data beside it', async () => {
    const data = { 'd/a': '', 'd/m/b': '', 'd/m/e/c': '', 'd/m/.h': '' };
    const first = makeFolder(data);
    const second = makeFolder({ ...data, ...manifest });
    const expected = { paths: ['d/a', 'd/m/b', 'd/m/e/c'], skipped: { 'd/m/.h': 'hidden file' } };
    for (const cwd of [first, second]) {
      expect(await discover(cwd, ['d'], { manifestDir: join(cwd, 'd/m') })).toMatchObject(expected);
    }
    const visible = { paths: expected.paths, skipped: {} };
    expect(await discover(second, ['d/**'], { manifestDir: join(second, 'd/m') })).toMatchObject(visible);
  });

  it('passes over a manifest in the folder that is read', async () => {
    const cwd = makeFolder({ ...manifest, 'd/m/b': '' });
    symlinkSync('d/m', join(cwd, 'link'));
    for (const manifestDir of [join(cwd, 'd/m'), join(cwd, 'link')]) {
      expect(await discover(join(cwd, 'd/m'), ['.'], { manifestDir })).toMatchObject({ paths: ['b'], skipped: {} });
    }
  });

  it('lists a hidden manifest folder only when there is more in it', async () => {
    const cwd = makeFolder({ 'd/a': '', 'd/.m/.sluice-manifest': '', 'd/.m/findings/a.jsonl': '' });
    const own = { manifestDir: join(cwd, 'd/.m') };
    expect(await discover(cwd, ['d'], own)).toMatchObject({ paths: ['d/a'], skipped: {} });
    writeFileSync(join(cwd, 'd/.m/b'), '');
    expect(await discover(cwd, ['d'], own)).toMatchObject({ skipped: { 'd/.m': 'hidden folder' } });
  });

  it('lists the output folder, whether it is there yet or not, by whatever name', async () => {
    const cwd = makeFolder({ 'd/a': '' });
    symlinkSync('d', join(cwd, 'link'));
    const expected = { paths: ['d/a'], skipped: { 'd/out': 'output folder' } };
    const names = [join(cwd, 'd/out'), join(cwd, 'link/out')];
    for (const out of names) expect(await discover(cwd, ['d'], { out })).toMatchObject(expected);
    mkdirSync(join(cwd, 'd/out'));
    writeFileSync(join(cwd, 'd/out/a'), '');
    for (const out of names) {
      expect(await discover(cwd, ['d'], { out })).toMatchObject(expected);
      expect(await discover(cwd, ['d/**'], { out })).toMatchObject(expected);
    }
    expect(await discover(cwd, ['link'], { out: names[0]! })).toMatchObject({
      paths: ['link/a'],
      skipped: { 'link/out': 'output folder' },
    });
  });

  it('reads what was named in the output folder', async () => {
    const cwd = makeFolder({ 'out/a': '' });
    expect(await discover(cwd, ['out'], { out: join(cwd, 'out') })).toMatchObject({ paths: ['out/a'], skipped: {} });
    expect(await discover(join(cwd, 'out'), ['.'], { out: cwd })).toMatchObject({ paths: ['a'], skipped: {} });
  });
});

describe('discoverSources and globs', () => {
  it('finds files and, as a shell does, what is in the folders that match', async () => {
    const cwd = makeFolder({
      'd/a.csv': '',
      'd/b.txt': '',
      'd/part-1/x.csv': '',
      'd/part-1/_SUCCESS': '',
      'd/.h.csv': '',
    });
    expect((await discover(cwd, ['d/*.csv'])).paths).toEqual(['d/a.csv']);
    expect((await discover(cwd, ['d/**/*.csv'])).paths).toEqual(['d/a.csv', 'd/part-1/x.csv']);
    expect(await discover(cwd, ['d/part-*'])).toMatchObject({
      paths: ['d/part-1/x.csv'],
      skipped: { 'd/part-1/_SUCCESS': 'control file' },
    });
    expect((await discover(cwd, ['d/.*.csv'])).paths).toEqual(['d/.h.csv']);
    expect((await discover(makeFolder(), [`${join(cwd, 'd')}/**/*.csv`])).paths).toEqual(['d/a.csv', 'd/part-1/x.csv']);
  });

  it('takes a path literally when it is there', async () => {
    const cwd = makeFolder({ 'a[1].csv': '', 'a1.csv': '' });
    expect((await discover(cwd, ['a[1].csv'])).paths).toEqual(['a[1].csv']);
    expect((await discover(cwd, ['a[12].csv'])).paths).toEqual(['a1.csv']);
  });

  it('holds symlinks to the folder the pattern starts from', async () => {
    const cwd = makeFolder({ 'out/b': '', 'in/a': '' });
    symlinkSync('../out/b', join(cwd, 'in/link'));
    expect(await discover(cwd, ['in/*'])).toMatchObject({
      paths: ['in/a'],
      skipped: { 'in/link': 'symlink leaves the folder' },
    });
  });

  it('comes to an end on loops, and finds nothing twice', async () => {
    const cwd = makeFolder({ 'd/e/a': '', 'out/b': '' });
    symlinkSync('..', join(cwd, 'd/e/up'));
    symlinkSync('../out', join(cwd, 'd/away'));
    const { paths, skipped } = await discover(cwd, ['d/**']);
    expect(paths).toEqual(['d/e/a']);
    expect(skipped['d/away']).toBe('symlink leaves the folder');
  });

  it('lists a folder behind a symlink that leaves, but does not look into it', async () => {
    const cwd = makeFolder({ 'd/a.csv': '', 'd/e/b.csv': '', 'out/b.csv': '', 'out/f/c.csv': '' });
    symlinkSync('../out', join(cwd, 'd/away'));
    symlinkSync('e', join(cwd, 'd/near'));
    symlinkSync('nowhere', join(cwd, 'd/dead.csv'));
    symlinkSync('nowhere', join(cwd, 'd/dead.txt'));
    expect(await discover(cwd, ['d/**/*.csv'])).toMatchObject({
      paths: ['d/a.csv', 'd/e/b.csv'],
      skipped: {
        'd/away': 'symlink leaves the folder',
        'd/dead.csv': 'symlink leads nowhere',
        'd/near/b.csv': 'same file as `d/e/b.csv`',
      },
    });
    expect((await discover(cwd, ['d/away/*.csv'])).paths).toEqual(['d/away/b.csv']);
  });

  it('has a folder that cannot be read for a source, though no match is seen in it', async () => {
    const cwd = makeFolder({ 'd/a.csv': '', 'd/locked/b.csv': '' });
    await asStranger(cwd, 'd/locked', async () => {
      expect((await discover(cwd, ['d/**/*.csv'])).paths).toEqual(['d/a.csv', 'd/locked']);
      expect((await discover(cwd, ['d/*.csv'])).paths).toEqual(['d/a.csv']);
    });
  });

  it('has what matches for a source though its name is not UTF-8 or its folder lets nobody reach it', async ({
    skip,
  }) => {
    const cwd = makeFolder({ 'd/a.csv': '', 'd/shut/b.csv': '' });
    const bad = (name: string) => Buffer.concat([Buffer.from(join(cwd, name)), Buffer.from([0xff])]);
    try {
      writeFileSync(Buffer.concat([bad('d/b'), Buffer.from('.csv')]), '');
      mkdirSync(bad('d/e'));
      writeFileSync(Buffer.concat([bad('d/e'), Buffer.from('/c.csv')]), '');
    } catch {
      return skip('the file system takes no such names');
    }
    expect((await discover(cwd, ['d/*.csv'])).paths).toEqual(['d/a.csv', 'd/b\ufffd.csv']);
    expect((await discover(cwd, ['d/**/*.csv'])).paths).toEqual(
      ['d/a.csv', 'd/b\ufffd.csv', 'd/e\ufffd', 'd/shut/b.csv'].sort(),
    );
    const lists = async () => expect((await discover(cwd, ['d/s*/*.csv'])).paths).toEqual(['d/shut/b.csv']);
    await asStranger(cwd, 'd/shut', lists, 0o444);
  });

  it('finds a control file by a pattern that is called as one', async () => {
    const cwd = makeFolder({ 'd/a.lock': '', 'd/b.crc': '', 'd/.env': '', 'd/e/c.lock': '' });
    expect((await discover(cwd, ['d/**/*.lock', 'd/.en*'])).paths).toEqual(['d/.env', 'd/a.lock', 'd/e/c.lock']);
    expect((await discover(cwd, ['d/*'])).skipped).toMatchObject({ 'd/a.lock': 'control file' });
  });

  it('says that nothing matches', async () => {
    const cwd = makeFolder({ 'd/a': '' });
    await expect(discover(cwd, ['d/*.csv'])).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`\`d/*.csv\`, looking from \`${join(cwd, 'd')}\``),
    });
  });
});

describe('discoverSources refuses', () => {
  it('a path that is not there, and names the nearest', async () => {
    const cwd = makeFolder({ 'data/train.jsonl': '', 'data/other': '' });
    await expect(discover(cwd, ['data/trian.jsonl'])).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('did you mean `data/train.jsonl`?'),
    });
    await expect(discover(cwd, ['dat/train.jsonl'])).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('did you mean `data`?'),
    });
    await expect(discover(cwd, ['quite/else'])).rejects.toMatchObject({
      code: 'not-found',
      message: `cannot find \`quite/else\`: \`${cwd}\` has no \`quite\`; check the path`,
    });
    symlinkSync('nowhere', join(cwd, 'dead'));
    await expect(discover(cwd, ['dead'])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('a folder that cannot be read, when it was named; one that lies in a named one is a source, for whoever opens it to tell', async () => {
    const cwd = makeFolder({ 'd/b': '', 'd/locked/a': '' });
    await asStranger(cwd, 'd/locked', async () => {
      expect((await discover(cwd, ['d'])).paths).toEqual(['d/b', 'd/locked']);
      await expect(discover(cwd, ['d/locked'])).rejects.toMatchObject({
        code: 'unreadable',
        message: expect.stringContaining(basename('d/locked')),
      });
    });
  });
});

it('discoverSources walks deep folders', async () => {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'd/'.repeat(1500)), { recursive: true });
  expect((await discover(cwd, ['.'])).paths).toEqual([]);
});
