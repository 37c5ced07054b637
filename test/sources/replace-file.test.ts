import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  commitTemporary,
  createTemporary,
  discardAllTemporaries,
  discardTemporary,
  replaceFile,
} from '../../src/sources/replace-file.ts';
import { makeFolder } from './temporary-folder.ts';

const repository = join(import.meta.dirname, '../..');

describe('replaceFile', () => {
  it('replaces a file, keeping its mode', async () => {
    const folder = makeFolder({ a: 'old' });
    chmodSync(join(folder, 'a'), 0o640);
    await replaceFile(join(folder, 'a'), async (handle, path) => {
      await handle.write('new');
      expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
      expect(path).toMatch(/\/\.sluice-\d+-[0-9a-f]+\.tmp$/);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('makes a new file, private unless told otherwise', async () => {
    const folder = makeFolder();
    await replaceFile(join(folder, 'a'), handle => handle.writeFile('new'));
    await replaceFile(join(folder, 'b'), handle => handle.writeFile('new'), { mode: 0o644 });
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o644);
  });

  it('replaces what a symlink leads to and leaves the link', async () => {
    const folder = makeFolder({ 'd/a': 'old' });
    symlinkSync('d/a', join(folder, 'link'));
    await replaceFile(join(folder, 'link'), handle => handle.writeFile('new'));
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'd/a'), 'utf8')).toBe('new');
  });

  it('leaves the target and nothing else on an error of the writer', async () => {
    const folder = makeFolder({ a: 'old' });
    const failure = new Error('cannot go on');
    const replacing = replaceFile(join(folder, 'a'), async handle => {
      await handle.write('half');
      throw failure;
    });
    await expect(replacing).rejects.toBe(failure);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('says what to do when the disk is full', async () => {
    const folder = makeFolder({ a: 'old' });
    const full = openSync('/dev/full', 'w');
    const replacing = replaceFile(join(folder, 'a'), async () => void writeSync(full, 'x'));
    await expect(replacing).rejects.toMatchObject({
      name: 'AuditError',
      code: 'output',
      message: expect.stringMatching(/`a`.*the disk is full: free.*unchanged/),
    });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('says what to do when the folder is missing or the target is a folder', async () => {
    const folder = makeFolder({ 'd/a': '' });
    await expect(replaceFile(join(folder, 'no/a'), async () => {})).rejects.toMatchObject({
      code: 'output',
      message: expect.stringContaining('make it first'),
    });
    await expect(replaceFile(join(folder, 'd'), async () => {})).rejects.toMatchObject({ code: 'output' });
    expect(readdirSync(folder)).toEqual(['d']);
  });

  it('holds the whole old file after kill -9 in the middle', async () => {
    const folder = makeFolder({ a: 'old' });
    const built = makeFolder({ 'package.json': '{"type":"module"}' });
    execFileSync(process.execPath, [
      join(repository, 'node_modules/typescript/bin/tsc'),
      ...['--ignoreConfig', '--outDir', built, '--rootDir', join(repository, 'src'), '--target', 'es2023'],
      ...['--module', 'nodenext', '--types', 'node', '--typeRoots', join(repository, 'node_modules/@types')],
      ...['--rewriteRelativeImportExtensions', '--skipLibCheck', join(repository, 'src/sources/replace-file.ts')],
    ]);
    const script = `
      import { replaceFile } from '${pathToFileURL(join(built, 'sources/replace-file.js'))}';
      await replaceFile(process.argv[1], async handle => {
        await handle.write('half of the new');
        console.log('written');
        await new Promise(resolve => setTimeout(resolve, 60000));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'a')], { stdio: 'pipe' });
    expect(await firstOutput(child)).toBe('written\n');
    child.kill('SIGKILL');
    await new Promise(resolve => child.once('exit', resolve));
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter(it => it !== 'a')).toEqual([
      expect.stringMatching(/^\.sluice-\d+-[0-9a-f]+\.tmp$/),
    ]);
  });
});

describe('a temporary file', () => {
  it('replaces the symlink itself if asked, and takes nothing over from where it leads', async () => {
    const folder = makeFolder({ a: 'old' });
    chmodSync(join(folder, 'a'), 0o604);
    symlinkSync('a', join(folder, 'link'));
    const temporary = await createTemporary(join(folder, 'link'), { followsLink: false });
    await temporary.handle.write('new');
    await commitTemporary(temporary, { mode: 0o640 });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link')).mode & 0o777).toBe(0o640);
  });

  it('is committed or discarded, and only once', async () => {
    const folder = makeFolder({ a: 'old' });
    const kept = await createTemporary(join(folder, 'a'));
    await kept.handle.writeFile('new');
    expect((await kept.handle.read(Buffer.alloc(3), 0, 3, 0)).buffer.toString()).toBe('new');
    const dropped = await createTemporary(join(folder, 'a'));
    await discardTemporary(dropped);
    await discardTemporary(dropped);
    await commitTemporary(kept);
    await discardTemporary(kept);
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  });

  // Only root may give files away.
  it.skipIf(process.getuid?.() !== 0)('takes over the owner and the group of what it replaces', async () => {
    const folder = makeFolder({ a: 'old' });
    chownSync(join(folder, 'a'), 1234, 2345);
    const temporary = await createTemporary(join(folder, 'a'));
    expect(lstatSync(temporary.path)).toMatchObject({ uid: 0, mode: 0o100600 });
    await commitTemporary(temporary);
    expect(lstatSync(join(folder, 'a'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  it('goes with all others when the process is to end', async () => {
    const folder = makeFolder();
    const temporaries = [await createTemporary(join(folder, 'a')), await createTemporary(join(folder, 'b'))];
    expect(readdirSync(folder).length).toBe(2);
    discardAllTemporaries();
    expect(readdirSync(folder)).toEqual([]);
    for (const it of temporaries) await discardTemporary(it);
  });
});

function firstOutput(child: ReturnType<typeof spawn>): Promise<string | undefined> {
  return new Promise(resolve => {
    child.stdout!.once('data', it => resolve(String(it)));
    child.once('exit', () => resolve(undefined));
  });
}
