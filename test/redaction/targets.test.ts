import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/index.ts';
import { checkLinks } from '../../src/redaction/links.ts';
import { planTargets } from '../../src/redaction/targets.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const line = `{"a":"${toToken(1)}"}\n`;
const redacted = '{"a":"[TEST_TOKEN]"}\n';
const mirror = (cwd: string, paths: string, out: string, manifestDir = makeFolder()) =>
  redact(paths, { cwd, out, manifestDir, jobs: 1, rules: [tokenRule] });

describe('redact --out keeps the originals', () => {
  it.each([
    ['.', 'data', '.'],
    ['work', '../set', '..'],
    ['data', '.', '.'],
  ])('from %s, of %s, into %s', async (from, paths, out) => {
    const cwd = makeFolder({ 'data/a.jsonl': line, 'set/a.jsonl': line, 'work/x': '' });
    const before = readTree(cwd);
    await expect(mirror(join(cwd, from), paths, out)).rejects.toMatchObject({
      name: 'AuditError',
      code: 'usage',
      message: expect.stringMatching(/over the original.*--out folder/),
    });
    expect(readTree(cwd)).toEqual(before);
  });

  it.each(['data', '.'])('from among the copies: %s', async out => {
    const cwd = makeFolder({ 'data/a.jsonl': line, 'b/x': '' });
    const before = readTree(cwd);
    await expect(mirror(join(cwd, 'b'), '../data', join('..', out))).rejects.toMatchObject({ code: 'usage' });
    await expect(mirror(cwd, 'data', 'data')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/beside the original `data\/a.jsonl`.*--in-place/),
    });
    expect(readTree(cwd)).toEqual(before);
  });

  it('when the copy is a link to the original: the link is replaced', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line, 'out/d/x': '' });
    symlinkSync('../../d/a.jsonl', join(cwd, 'out/d/a.jsonl'));
    await mirror(cwd, 'd', 'out');
    expect(readFileSync(join(cwd, 'd/a.jsonl'), 'utf8')).toBe(line);
    expect(lstatSync(join(cwd, 'out/d/a.jsonl')).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(cwd, 'out/d/a.jsonl'), 'utf8')).toBe(redacted);
  });

  it.each(['../d', '../elsewhere'])('when a folder of the output is a link to %s', async to => {
    const cwd = makeFolder({ 'd/a.jsonl': line, 'out/x': '', 'elsewhere/y': '' });
    symlinkSync(to, join(cwd, 'out/d'));
    const before = readTree(cwd);
    await expect(mirror(cwd, 'd', 'out')).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/a symlink there leads to/),
    });
    expect(readTree(cwd)).toEqual(before);
  });

  it('when the copy is the same file under another name', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line, 'out/d/x': '' });
    linkSync(join(cwd, 'd/a.jsonl'), join(cwd, 'out/d/a.jsonl'));
    await expect(mirror(cwd, 'd', 'out')).rejects.toMatchObject({ code: 'usage' });
    expect(readFileSync(join(cwd, 'd/a.jsonl'), 'utf8')).toBe(line);
  });

  it('and the manifest', async () => {
    const cwd = makeFolder({ 'findings/a.jsonl': line, 'manifest.json': line });
    for (const path of ['findings', 'manifest.json']) {
      await expect(mirror(cwd, path, 'm', join(cwd, 'm'))).rejects.toMatchObject({ code: 'usage' });
      mkdirSync(join(cwd, 'out/m'), { recursive: true });
      symlinkSync('out', join(cwd, 'link'));
      await expect(mirror(cwd, path, 'out', join(cwd, 'link'))).rejects.toMatchObject({ code: 'usage' });
      rmSync(join(cwd, 'link'));
    }
    await expect(mirror(cwd, 'findings', 'out', join(cwd, 'out/findings'))).resolves.toBeDefined();
    await expect(
      planTargets([{ path: 'm/findings/a', file: join(cwd, 'manifest.json') }], {
        out: join(cwd, 'out'),
        manifestDir: join(cwd, 'out/m'),
      }),
    ).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(/over the manifest/) });
  });
});

describe('planTargets', () => {
  it('refuses two sources that meet in one file, and stdin', async () => {
    const cwd = makeFolder({ a: '', b: '' });
    const places = { out: join(cwd, 'out'), manifestDir: join(cwd, 'm') };
    const sources = ['a', 'b'].map(name => ({ path: name === 'a' ? '-' : './-', file: join(cwd, name) }));
    await expect(planTargets(sources, places)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/over the copy of `-`/),
    });
    await expect(planTargets([{ path: '-', file: undefined }], places)).rejects.toMatchObject({ code: 'usage' });
  });

  it('in place writes what a symlink leads to, and the link stays one', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line });
    symlinkSync('d/a.jsonl', join(cwd, 'link.jsonl'));
    await redact('link.jsonl', { cwd, inPlace: true, manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] });
    expect(readlinkSync(join(cwd, 'link.jsonl'))).toBe('d/a.jsonl');
    expect(readFileSync(join(cwd, 'd/a.jsonl'), 'utf8')).toBe(redacted);
  });
});

it('in place refuses one file that has two paths, as through a bind mount, before anything is written', async () => {
  const cwd = makeFolder({ a: '', b: '' });
  const target = (path: string, name: string) => ({ source: { path, file: join(cwd, name) }, file: join(cwd, name) });
  await checkLinks([target('x/a', 'a'), target('x/b', 'b')], {});
  await expect(checkLinks([target('x/a', 'a'), target('y/a', 'a')], {})).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/`y\/a` and `x\/a` are one file.*nothing was written/),
  });
  linkSync(join(cwd, 'a'), join(cwd, 'c'));
  await checkLinks([target('a', 'a'), target('c', 'c')], { hardLinks: 'break' });
});

describe('redact --out into a folder of an earlier run', () => {
  it('removes the copy of a source that is refused now', async () => {
    const cwd = makeFolder({ 'd/a.jsonl.gz': gzipSync(line) });
    const manifestDir = makeFolder();
    await mirror(cwd, 'd', 'out', manifestDir);
    expect(existsSync(join(cwd, 'out/d/a.jsonl.gz'))).toBe(true);
    writeFileSync(join(cwd, 'd/a.jsonl.gz'), gzipSync(line.repeat(9)).subarray(0, -4));
    const { refused, strays } = await mirror(cwd, 'd', 'out', manifestDir);
    expect([refused, strays]).toEqual([['d/a.jsonl.gz'], []]);
    expect(existsSync(join(cwd, 'out/d/a.jsonl.gz'))).toBe(false);
  });

  it('keeps no originals, which stay where they are', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line });
    await redact('d', { cwd, out: 'out', backup: 'kept', manifestDir: makeFolder(), jobs: 1, rules: [tokenRule] });
    expect([...readTree(cwd).keys()]).toEqual(['d/a.jsonl', 'out/d/a.jsonl']);
  });

  it('names the files that it did not write, and lets them be', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line, 'd/b.jsonl': line });
    expect((await mirror(cwd, '.', 'out', join(cwd, 'out/m'))).strays).toEqual([]);
    rmSync(join(cwd, 'd/b.jsonl'));
    writeFileSync(join(cwd, 'out/note'), '');
    const { strays, manifest } = await mirror(cwd, '.', 'out', join(cwd, 'out/m'));
    expect(strays).toEqual(['d/b.jsonl', 'note']);
    expect(existsSync(join(cwd, 'out/d/b.jsonl'))).toBe(true);
    expect(manifest.skipped).toEqual([{ path: 'out', reason: 'output folder' }]);
  });

  it('lists the output folder in the manifest of the first run as of the second', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line });
    const manifestDir = makeFolder();
    await mirror(cwd, '.', 'out', manifestDir);
    const first = readFileSync(join(manifestDir, 'manifest.json'));
    await mirror(cwd, '.', 'out', manifestDir);
    expect(readFileSync(join(manifestDir, 'manifest.json'))).toEqual(first);
  });
});
