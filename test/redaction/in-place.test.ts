import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RedactOptions, redact, scan } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { giveAttribute, readAttribute } from '../sources/attribute.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const disk = vi.hoisted(() => ({
  freeBytes: undefined as number | undefined,
  /** Called when a file of this name is opened. */
  onOpen: undefined as { readonly name: string; readonly act: () => void } | undefined,
}));
vi.mock('node:fs/promises', async importOriginal => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...original,
    async open(...args: Parameters<typeof original.open>) {
      if (disk.onOpen && String(args[0]).endsWith(disk.onOpen.name)) disk.onOpen.act();
      return original.open(...args);
    },
    async statfs(path: string) {
      const stats = await original.statfs(path);
      return disk.freeBytes === undefined ? stats : { ...stats, bsize: 1, bavail: disk.freeBytes };
    },
  };
});
afterEach(() => {
  disk.freeBytes = undefined;
  disk.onOpen = undefined;
});

const line = `{"a":"${toToken(1)}"}\n`;
const redacted = '{"a":"[TEST_TOKEN]"}\n';
const settings = (cwd: string, extra: Partial<RedactOptions> = {}) => ({
  cwd,
  manifestDir: join(cwd, 'sluice-manifest'),
  inPlace: true,
  jobs: 1,
  rules: [tokenRule],
  ...extra,
});
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('redact in place', () => {
  it('is a no-op the second time: same files, same record', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'b.jsonl': '{"b":1}\n' });
    const first = await redact('.', settings(cwd));
    const before = readTree(cwd);
    const { ino, mtimeMs } = statSync(join(cwd, 'a.jsonl'));
    const second = await redact('.', settings(cwd));
    expect(readTree(cwd)).toEqual(before);
    expect(statSync(join(cwd, 'a.jsonl'))).toMatchObject({ ino, mtimeMs });
    expect(second.manifest).toEqual(first.manifest);
    expect(second.after).toEqual(first.after);
  });

  it('keeps extended attributes and mode', async ({ skip }) => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const file = join(cwd, 'a.jsonl');
    if (!giveAttribute(file)) return skip('needs Linux, GNU cp, Python, and a disk with extended attributes');
    chmodSync(file, 0o640);
    await redact('.', settings(cwd, { vault: join(makeFolder(), 'v'), key: Buffer.alloc(32, 7) }));
    expect(readFileSync(file, 'utf8')).toBe(redacted);
    expect(readAttribute(file)).toBe('of a person');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('keeps an access list', async ({ skip }) => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const file = join(cwd, 'a.jsonl');
    const isGnu = spawnSync('cp', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU coreutils');
    const isGiven = spawnSync('setfacl', ['-m', 'u:12345:r,g:23456:-', file]).status === 0;
    if (!isGnu || !isGiven) return skip('needs GNU cp, setfacl (package `acl`), and a disk with access lists');
    const list = () => spawnSync('getfacl', ['-cnp', file], { encoding: 'utf8' }).stdout;
    const before = list();
    expect(before).toMatch(/user:12345:r--[\s\S]*group:23456:---/);
    await redact('.', settings(cwd));
    expect(readFileSync(file, 'utf8')).toBe(redacted);
    expect(list()).toBe(before);
  });

  it('replaces later what it was told to keep at first', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    await redact('.', settings(cwd, { operators: { default: 'keep' } }));
    expect(read(cwd, 'a.jsonl')).toBe(line);
    await redact('.', settings(cwd));
    expect(read(cwd, 'a.jsonl')).toBe(redacted);
  });

  it('keeps originals with their times, and neither overwrites a backup nor redacts it', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line });
    utimesSync(join(cwd, 'd/a.jsonl'), 1_600_000_000, 1_600_000_000);
    const options = settings(cwd, { backup: 'kept' });
    await redact('d', options);
    expect(read(cwd, 'kept/d/a.jsonl')).toBe(line);
    expect(statSync(join(cwd, 'kept/d/a.jsonl')).mtimeMs).toBe(1_600_000_000_000);
    // An audit of all says that the originals are there.
    const { inPlace: _, ...asScanned } = settings(cwd, { manifestDir: makeFolder() });
    const { sources } = await scan('.', asScanned).manifest;
    expect(sources.map(({ path, findings }) => [path, findings.count])).toEqual([
      ['d/a.jsonl', 0],
      ['kept/d/a.jsonl', 1],
    ]);
    await expect(redact('.', settings(cwd, { manifestDir: makeFolder() }))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/`kept\/d\/a.jsonl` is an original that an earlier run kept.*nothing was written/),
    });

    writeFileSync(join(cwd, 'd/a.jsonl'), line + line);
    await expect(redact('d', options)).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/backup of another version.*nothing was written/),
    });
    expect(read(cwd, 'd/a.jsonl')).toBe(line + line);
    expect(read(cwd, 'kept/d/a.jsonl')).toBe(line);
  });

  it('refuses to keep originals among data', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line, 'other/b.jsonl': line, 'marked/c.jsonl': line });
    mkdirSync(join(cwd, 'empty'));
    symlinkSync('d', join(cwd, 'link'));
    writeFileSync(join(cwd, 'marked/.sluice-backup'), '');
    const before = readTree(cwd);
    for (const [path, backup, why] of [
      ['d', 'd', 'lies in `d`'],
      ['d', 'd/kept', 'lies in `d`'],
      ['d', 'link/kept', 'lies in `d`'],
      ['d', '.', 'holds the source `d/a.jsonl`'],
      ['marked/c.jsonl', 'marked', 'holds the source'],
      ['d', 'other', 'is not empty'],
    ] as const) {
      await expect(redact(path, settings(cwd, { backup })), backup).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining(why),
      });
    }
    expect(readTree(cwd)).toEqual(before);
    await redact('d', settings(cwd, { backup: 'empty' }));
    expect(read(cwd, 'empty/d/a.jsonl')).toBe(line);
  });

  it('refuses a file with further hard links, and breaks them if told', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const other = join(makeFolder(), 'other.jsonl');
    linkSync(join(cwd, 'a.jsonl'), other);
    await expect(redact('.', settings(cwd))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/2 hard links.*--hard-links break/),
    });
    expect(read(cwd, 'a.jsonl')).toBe(line);
    await redact('.', settings(cwd, { hardLinks: 'break' }));
    expect([read(cwd, 'a.jsonl'), read(other)]).toEqual([redacted, line]);
  });

  it('breaks hard links among the data itself, one name after the other', async () => {
    for (const jobs of [1, 2]) {
      const names = Array.from({ length: 8 }, (_, i) => `${i}.jsonl`);
      const cwd = makeFolder({ '0.jsonl': line });
      for (const name of names.slice(1)) linkSync(join(cwd, '0.jsonl'), join(cwd, name));
      const { manifest } = await redact('.', settings(cwd, { hardLinks: 'break', jobs }));
      expect(manifest.sources.every(it => it.redacted)).toBe(true);
      expect(names.map(name => read(cwd, name))).toEqual(names.map(() => redacted));
    }
  });

  it('still sees another writer behind a hard link that it has broken', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const file = join(cwd, 'b.jsonl');
    linkSync(join(cwd, 'a.jsonl'), file);
    disk.onOpen = { name: 'b.jsonl.jsonl.next', act: () => chmodSync(file, 0o640) };
    await expect(redact('.', settings(cwd, { hardLinks: 'break' }))).rejects.toMatchObject({ code: 'changed' });
    expect([read(cwd, 'a.jsonl'), read(file)]).toEqual([redacted, line]);
  });

  it('refuses a symlink if told, and follows it otherwise', async () => {
    const cwd = makeFolder({ 'd/a.jsonl': line });
    symlinkSync('d/a.jsonl', join(cwd, 'link.jsonl'));
    await expect(redact('link.jsonl', settings(cwd, { symlinks: 'refuse' }))).rejects.toMatchObject({ code: 'usage' });
    await redact('link.jsonl', settings(cwd));
    expect(read(cwd, 'd/a.jsonl')).toBe(redacted);
  });

  it('keeps the times if told', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'b.jsonl': line });
    for (const name of ['a.jsonl', 'b.jsonl']) utimesSync(join(cwd, name), 1_600_000_000, 1_600_000_000.25);
    await redact('a.jsonl', settings(cwd, { keepTimes: true }));
    expect(statSync(join(cwd, 'a.jsonl')).mtimeMs).toBe(1_600_000_000_250);
    await redact('b.jsonl', settings(cwd));
    expect(statSync(join(cwd, 'b.jsonl')).mtimeMs).toBeGreaterThan(1_700_000_000_000);
  });

  it('says before it writes anything that the disk has too little room, and rewrites fewer at once when it is short', async () => {
    const cwd = makeFolder({ 'a.jsonl': line.repeat(1000), 'b.jsonl': line.repeat(1000) });
    const before = readTree(cwd);
    disk.freeBytes = 1 << 20;
    await expect(redact('.', settings(cwd))).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/1\.0 MB free and 1\.1 MB are needed.*nothing was written/),
    });
    for (const [path, bytes] of before) expect(readFileSync(join(cwd, path))).toEqual(bytes);
    disk.freeBytes = (1 << 20) + 120_000;
    await redact('.', settings(cwd, { jobs: 2 }));
    expect(read(cwd, 'b.jsonl')).toBe(redacted.repeat(1000));
  });

  it('looks at the room for a vault too', async () => {
    const cwd = makeFolder({ 'data/a.jsonl': line.repeat(1000) });
    const before = readTree(join(cwd, 'data'));
    const vault = join(cwd, 'safe/vault');
    const key = Buffer.alloc(32, 7);
    // The copy and 64 bytes for each finding, but nothing for what is sealed.
    disk.freeBytes = (1 << 20) + before.get('a.jsonl')!.length + 64_000;
    await expect(redact('data', settings(cwd, { vault, key }))).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/MB are needed.*nothing was written/),
    });
    expect(readTree(join(cwd, 'data'))).toEqual(before);
    // Sealed twice, a draft and the vault, of 32 bytes for each finding and a header.
    disk.freeBytes += 2 * (32_000 + 600);
    await redact('data', settings(cwd, { vault, key }));
    expect(statSync(vault).size).toBeLessThan(40_000);
  });

  it('leaves a file that was changed while it was redacted, though its size and time are as before', async () => {
    const cwd = makeFolder({ 'a.jsonl': line, 'b.jsonl': line });
    const file = join(cwd, 'b.jsonl');
    const other = line.replace('"a"', '"b"');
    utimesSync(file, 1_600_000_000, 1_600_000_000);
    // When it is written and scanned, and its findings are marked.
    disk.onOpen = {
      name: 'b.jsonl.jsonl.next',
      act: () => {
        writeFileSync(file, other);
        utimesSync(file, 1_600_000_000, 1_600_000_000);
      },
    };
    await expect(redact('.', settings(cwd))).rejects.toMatchObject({ code: 'changed' });
    expect(read(cwd, 'b.jsonl')).toBe(other);
    expect(read(cwd, 'a.jsonl')).toBe(redacted);
  });

  it('keeps out of a folder that another run writes in, whatever its manifest', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    // Of a process that lives.
    writeFileSync(join(cwd, '.sluice.lock'), `${process.ppid} ${hostname()} x\n`);
    await expect(redact('.', settings(cwd))).rejects.toMatchObject({ code: 'busy' });
    expect(read(cwd, 'a.jsonl')).toBe(line);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'leaves everything in a folder that it may not write in, and says so',
    async () => {
      const cwd = makeFolder({ 'd/a.jsonl': `{"m":"anna@${'firma-berg'}.de"}\n` });
      mkdirSync(join(cwd, 'm'));
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, 'm'), 0o777);
      const { code, stderr } = await runCli(['redact', 'd', '--in-place', '--manifest', 'm'], { cwd, uid: 65534 });
      expect(code).toBe(2);
      expect(stderr).toMatch(/cannot lock .*EACCES.*can be written/);
      expect(read(cwd, 'd/a.jsonl')).toContain('anna@');
      expect(readdirSync(join(cwd, 'd'))).toEqual(['a.jsonl']);
    },
  );

  it('needs --in-place for a backup', async () => {
    const cwd = makeFolder({ 'a.jsonl': line });
    const { code, stderr } = await runCli(['redact', '.', '--out', 'o', '--backup', 'b'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toMatch(/--backup is for --in-place/);
    expect(existsSync(join(cwd, 'b'))).toBe(false);
  });
});

describe('what a killed run left half written', () => {
  it('goes with the next run, beside the vault too, where it holds what was sealed: unless somebody may still write it', async () => {
    const gone = `.sluice-${spawnSync('true').pid}-0123456789ab.tmp`;
    const fresh = gone.replace('ab.tmp', 'cd.tmp');
    const cwd = makeFolder({ 'a.jsonl': line, '.sluice-1-0123456789ab.tmp': 'x' });
    const vaults = makeFolder({ [gone]: 'x', [fresh]: 'x', '.sluice-1-0123456789ab.tmp': 'x', 'other.tmp': 'mine' });
    for (const name of readdirSync(vaults).filter(it => it !== fresh)) utimesSync(join(vaults, name), 1e9, 1e9);
    const key = Buffer.alloc(32, 7);
    await redact('.', settings(cwd, { vault: join(vaults, 'v'), key }));
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(redacted);
    expect(readdirSync(cwd).filter(name => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(vaults).sort()).toEqual(['.sluice-1-0123456789ab.tmp', fresh, 'other.tmp', 'v'].sort());
  });
});
