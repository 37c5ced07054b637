import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it, vi } from 'vitest';
import { readManifest } from '../../src/manifest/read.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import { redact } from '../../src/redact.ts';
import { readJournal } from '../../src/redaction/journal.ts';
import { manifestDigestOf, readRecord, whyNotSigned } from '../../src/redaction/record.ts';
import type { RedactOptions } from '../../src/redaction/redact-options.ts';
import { restore } from '../../src/restore.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { type Before, disk, type FailAt, type Fault } from './faulty-disk.ts';
import { plainOptions } from './plain-options.ts';

vi.mock('node:fs/promises', async original =>
  (await import('./faulty-disk.ts')).faultyPromises(await original<typeof import('node:fs/promises')>()),
);
vi.mock('node:fs', async original =>
  (await import('./faulty-disk.ts')).faultySync(await original<typeof import('node:fs')>()),
);

// One rule, so that a run takes no time but for the disk's.
vi.mock('../../src/detectors/load.ts', async original => {
  const real = await original<typeof import('../../src/detectors/load.ts')>();
  let rules: ReturnType<typeof real.loadRules> | undefined;
  return { ...real, loadRules: () => (rules ??= [{ ...real.withFacts(tokenRule), index: 0 }]) };
});

const line = `{"a":"${toToken(1)}"}\n`;
const sources: Readonly<Record<string, Uint8Array>> = {
  'a.jsonl': Buffer.from(line),
  'b/c.csv': Buffer.from(`id,note\n1,${toToken(2)}\n`),
  'b/d.jsonl.gz': gzipSync(line),
  'clean.txt': Buffer.from('nothing here\n'),
  'e.parquet': new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: 'note', data: ['x', toToken(3)], type: 'STRING' }] }),
  ),
};

/** Of one step more or less: files that wait at once for the journal or the vault are made durable at once, and how many do is chance. */
const CHANCE = 12;

interface World {
  readonly root: string;
  readonly options: RedactOptions;
  readonly data: () => Map<string, Buffer>;
}

function makeWorld(extra: Partial<RedactOptions> = {}): World {
  const root = makeFolder(Object.fromEntries(Object.entries(sources).map(([path, bytes]) => [`data/${path}`, bytes])));
  const options = plainOptions({
    cwd: join(root, 'data'),
    manifestDir: join(root, 'manifest'),
    backup: join(root, 'backup'),
    ...extra,
  });
  return { root, options, data: () => readTree(join(root, 'data')) };
}

/** A run that dies while it takes a lock leaves the draft of it, some bytes under a name of its own that discovery passes over. */
function withoutDrafts(files: Map<string, Buffer>): Map<string, Buffer> {
  return new Map([...files].filter(([path]) => !/(?:^|\/)\.sluice\.lock\.\d+-[0-9a-f]+$/.test(path)));
}

const toHex = (files: Map<string, Buffer>) => [...files].map(([path, bytes]) => [path, bytes.toString('hex')]);

function read({ root }: World, path: string): Buffer {
  return readFileSync(join(root, 'data', path));
}

/** Runs with the fault at one step; whether it came to that step. */
async function runBroken({ root, options }: World, failAt: FailAt, fault: Fault, before?: Before): Promise<boolean> {
  disk.begin(root, failAt, fault, before);
  try {
    await redact(options);
  } catch (error) {
    // What a person would read is said by an AuditError.
    if (!disk.isDead) expect(error, `step ${failAt}`).toMatchObject({ name: 'AuditError' });
  }
  const isReached = disk.hasFailed;
  // What is read on or made durable beside is closed in a moment.
  const isClosed = () => expect([...disk.open.values()], `open after step ${failAt}`).toEqual([]);
  await vi.waitFor(isClosed, { interval: 2 });
  disk.begin(undefined);
  return isReached;
}

describe('a disk that fails or a process that is killed at any step of a redaction in place', () => {
  it.each(['kill', 'EIO', 'ENOSPC'] as const)(
    'leaves every path wholly old or wholly new, and --resume finishes: %s',
    {
      timeout: 600_000,
    },
    async fault => {
      const perfect = makeWorld();
      disk.begin(perfect.root);
      await redact(perfect.options);
      const steps = [...disk.steps];
      disk.begin(undefined);
      const wanted = perfect.data();
      const manifest = readTree(perfect.options.manifestDir);
      expect(wanted.get('a.jsonl')!.toString()).toBe('{"a":"[TEST_TOKEN]"}\n');
      expect(steps.length).toBeGreaterThan(60);
      const seen = { old: 0, new: 0, mixed: 0, journals: 0 };

      for (let failAt = 0; failAt < steps.length; failAt++) {
        // Either error at every other step: what is done about it does not depend on which it is.
        if (fault !== 'kill' && failAt % 2 === (fault === 'EIO' ? 0 : 1)) continue;
        const world = makeWorld();
        const where = `step ${failAt} of ${steps.length}, ${steps[failAt]}`;
        if (!(await runBroken(world, failAt, fault))) expect(failAt, where).toBeGreaterThan(steps.length - CHANCE);
        const now = world.data();
        const kinds = new Set<string>();
        for (const [path, old] of Object.entries(sources)) {
          const bytes = now.get(path)!;
          const isNew = bytes.equals(wanted.get(path)!);
          expect(isNew || bytes.equals(old), `${path} after ${where}`).toBe(true);
          if (path !== 'clean.txt') kinds.add(isNew ? 'new' : 'old');
          // Whatever was replaced is in the backup.
          const kept = join(world.root, 'backup', path);
          if (isNew && path !== 'clean.txt')
            expect(readFileSync(kept), `${kept} after ${where}`).toEqual(Buffer.from(old));
        }
        seen[kinds.size > 1 ? 'mixed' : ([...kinds][0] as 'old' | 'new')] += 1;
        const journal = await readJournal(world.options.manifestDir);
        for (const it of journal?.ready.values() ?? []) expect(it.after.sha256).not.toBe(it.before.sha256);
        if (journal?.ready.size) seen.journals += 1;

        await redact({ ...world.options, resume: true });
        expect(toHex(withoutDrafts(world.data())), `resumed after ${where}`).toEqual(toHex(wanted));
        const resumed = withoutDrafts(readTree(world.options.manifestDir));
        // A run that dies while it takes the lock leaves the draft of it, some bytes under a name of its own.
        for (const name of resumed.keys()) if (name.startsWith('.sluice.lock.')) resumed.delete(name);
        expect([...resumed.keys()], `the manifest resumed after ${where}`).toEqual([...manifest.keys()]);
        for (const [name, bytes] of manifest)
          expect(resumed.get(name)!.equals(bytes), `${name} after ${where}`).toBe(true);
        const hidden = readdirSync(join(world.root, 'data'), { recursive: true }).filter(it =>
          /\.tmp$|\.lock$/.test(String(it)),
        );
        expect(hidden, where).toEqual([]);
      }
      expect(seen.old).toBeGreaterThan(5);
      // Small files are replaced at once, so only a fault at one of their renames falls between.
      expect(seen.mixed).toBeGreaterThan(0);
      expect(seen.journals).toBeGreaterThan(5);
    },
  );
});

describe('a disk that fails or a process that is killed while a vault is filled and a record is signed', () => {
  it.each(['kill', 'EIO', 'ENOSPC'] as const)(
    'replaces nothing that the vault cannot give back, and --resume finishes: %s',
    { timeout: 600_000 },
    async fault => {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const key = deriveKeys(Buffer.alloc(32, 7));
      const makeSealed = () => {
        const world = makeWorld({ key, signKey: privateKey });
        mkdirSync(join(world.root, 'safe'));
        return { ...world, options: { ...world.options, vault: join(world.root, 'safe/data.vault') } };
      };
      const perfect = makeSealed();
      disk.begin(perfect.root);
      await redact(perfect.options);
      const { steps, paths } = disk;
      disk.begin(undefined);
      const wanted = perfect.data();
      const isOfInterest = (path: string, root: string) => /\/safe(\/|$)|record/.test(path.slice(root.length));
      const ofInterest = steps.filter((_, i) => isOfInterest(paths[i]!, perfect.root));
      expect(ofInterest.length).toBeGreaterThan(20);
      expect(ofInterest).toContain('truncate');

      for (const [number, name] of ofInterest.entries()) {
        // Either error at every other step, as above.
        if (fault !== 'kill' && number % 2 === (fault === 'EIO' ? 0 : 1)) continue;
        const world = makeSealed();
        const where = `step ${number} of ${ofInterest.length}, ${name} or one beside it`;
        let passed = 0;
        const failAt = (_: string, path: string) => isOfInterest(path, world.root) && passed++ === number;
        if (!(await runBroken(world, failAt, fault))) expect(number).toBeGreaterThan(ofInterest.length - CHANCE);
        for (const [path, old] of Object.entries(sources)) {
          const bytes = world.data().get(path)!;
          expect(bytes.equals(old) || bytes.equals(wanted.get(path)!), `${path} after ${where}`).toBe(true);
        }
        const { vault } = world.options;
        const undo = () =>
          restore({
            paths: ['.'],
            cwd: world.options.cwd,
            vault,
            keys: key,
            out: undefined,
          });
        const isOld = () => {
          for (const [path, old] of Object.entries(sources)) {
            const bytes = world.data().get(path)!;
            if (path.endsWith('.gz')) expect(gunzipSync(bytes), where).toEqual(gunzipSync(old));
            else expect(bytes.equals(old), `${path} restored after ${where}`).toBe(true);
          }
        };
        // At once, every other time: what was replaced by then comes back.
        if (number % 4 < 2) {
          const isReplaced = [...world.data()].some(([path, bytes]) => sources[path] && !bytes.equals(sources[path]));
          if (isReplaced) await undo();
          isOld();
          continue;
        }
        await redact({ ...world.options, resume: true });
        expect(toHex(withoutDrafts(world.data())), `resumed after ${where}`).toEqual(toHex(wanted));
        const record = await readRecord(world.options.manifestDir);
        const manifest = await readManifest(world.options.manifestDir);
        const why = whyNotSigned(record!, manifest, manifestDigestOf(manifest), { keys: key, publicKey });
        expect(why, where).toBeUndefined();
        const { refused, unknown } = await undo();
        expect([refused, unknown], where).toEqual([[], ['clean.txt']]);
        isOld();
      }
    },
  );
});

it('gives the same numbers when it goes on, though findings of what was replaced are marked by then', async () => {
  const numbered = () => makeWorld({ key: deriveKeys(Buffer.alloc(32, 7)), operators: { default: 'label:numbered' } });
  const perfect = numbered();
  await redact(perfect.options);
  const world = numbered();
  const atLast = (step: string, path: string) => step === 'rename' && path === join(world.root, 'data/e.parquet');
  const expectMarked = () => {
    const findings = readTree(join(world.options.manifestDir, 'findings'));
    expect(findings.get('a.jsonl.jsonl')!.toString()).toContain('"action":"label"');
  };
  // Sources are replaced side by side: the last waits until the first is done with.
  const firstDone: Before = (step, path) => (atLast(step, path) ? vi.waitFor(expectMarked) : undefined);
  expect(await runBroken(world, atLast, 'kill', firstDone)).toBe(true);
  expectMarked();
  await redact({ ...world.options, resume: true });
  expect(toHex(withoutDrafts(world.data()))).toEqual(toHex(perfect.data()));
  expect(perfect.data().get('b/c.csv')!.toString()).toBe('id,note\n1,[TEST_TOKEN_2]\n');
});

describe('a disk of the vault that is full', () => {
  const withVault = () => {
    const world = makeWorld({ key: deriveKeys(Buffer.alloc(32, 7)) });
    mkdirSync(join(world.root, 'safe'));
    const vault = join(world.root, 'safe/data.vault');
    return { ...world, vault, options: { ...world.options, vault } };
  };
  const inSafe = (path: string) => path.includes('/safe/');

  it.each([
    ['when the first line is written', (step: string, path: string) => step === 'write' && inSafe(path)],
    ['when it is made durable', (step: string, path: string) => step === 'sync' && inSafe(path)],
    [
      'when a source is sealed',
      (step: string, path: string) => step === 'writeFile' && path.includes('/safe/.sluice-'),
    ],
    ['when a section is added', (step: string, path: string) => step === 'truncate' && inSafe(path)],
  ])('is named, not the source, and no vault is left that was made for nothing: %s', async (_, failAt) => {
    const world = withVault();
    disk.begin(world.root, failAt, 'ENOSPC');
    await expect(redact(world.options)).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/cannot write (?:the vault )?`.*data\.vault`.*ENOSPC/),
    });
    expect(disk.hasFailed).toBe(true);
    disk.begin(undefined);
    for (const [path, old] of Object.entries(sources)) expect(world.data().get(path)!.equals(old), path).toBe(true);
    expect(readdirSync(join(world.root, 'safe'))).toEqual([]);
  });

  it('leaves a vault that was there, and one in which nothing had to be sealed', async () => {
    const world = withVault();
    writeFileSync(join(world.root, 'none.txt'), 'nothing here\n');
    await redact({ ...world.options, paths: ['../none.txt'], manifestDir: join(world.root, 'other') });
    const line = readFileSync(world.vault);
    expect(line.toString()).toMatch(/^sluice vault 1 [0-9a-f]{16}\n$/);
    disk.begin(world.root, (step, path) => step === 'truncate' && inSafe(path), 'ENOSPC');
    await expect(redact(world.options)).rejects.toMatchObject({ code: 'output' });
    disk.begin(undefined);
    expect(readFileSync(world.vault)).toEqual(line);
  });
});

const OTHER_FLAGS = { code: 'usage', message: expect.stringMatching(/the same flags/) };

describe('an interrupted redaction in place', () => {
  async function interrupt(extra: Partial<RedactOptions> = {}): Promise<World> {
    // In which order they are replaced is chance.
    for (let last = 1; ; last = (last % 3) + 1) {
      const world = makeWorld(extra);
      let renames = 0;
      // Some are replaced, some not yet.
      const failAt = (step: string, path: string) =>
        step === 'rename' && path.startsWith(join(world.root, 'data')) && ++renames > last;
      expect(await runBroken(world, failAt, 'kill')).toBe(true);
      const journal = await readJournal(world.options.manifestDir);
      if (journal && journal.ready.size > 1 && read(world, 'e.parquet').equals(sources['e.parquet']!)) return world;
    }
  }

  it('is not begun anew by accident', async () => {
    const { options, data } = await interrupt();
    const before = data();
    await expect(redact(options)).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(/--resume/) });
    expect(data()).toEqual(before);
  });

  it('is begun anew where copies are made, with whatever operators', async () => {
    const { root, options } = await interrupt();
    const { backup: _, ...rest } = options;
    const copies = join(root, 'copies');
    const { manifest } = await redact({ ...rest, out: copies, operators: { ...options.operators, default: 'mask' } });
    expect(manifest.sources.filter(entry => entry.redacted).map(({ path }) => path)).toContain('a.jsonl');
    expect(readFileSync(join(copies, 'clean.txt'), 'utf8')).toBe('nothing here\n');
  });

  it('is not finished with other operators', async () => {
    const { options } = await interrupt();
    const operators = { ...options.operators, default: 'mask' };
    await expect(redact({ ...options, resume: true, operators })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/the same flags/),
    });
  });

  it('leaves alone a file that somebody wrote to meanwhile', async () => {
    const world = await interrupt();
    writeFileSync(join(world.root, 'data/e.parquet'), 'PAR1 not any more');
    await expect(redact({ ...world.options, resume: true })).rejects.toMatchObject({ name: 'AuditError' });
    expect(readFileSync(join(world.root, 'data/e.parquet'), 'utf8')).toBe('PAR1 not any more');
  });

  it('refuses a journal with a damaged line, and passes over one that was cut off', async () => {
    const { options } = await interrupt();
    const file = join(options.manifestDir, 'redaction.journal');
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    writeFileSync(file, whole.replace('"state":"ready"', '"state":"gone"'));
    await expect(redact({ ...options, resume: true })).rejects.toMatchObject({ code: 'manifest' });
    writeFileSync(file, `${whole}{"source":"e.parq`);
    await redact({ ...options, resume: true });
    expect(existsSync(file)).toBe(false);
  });

  it('can be interrupted once more, also behind a line that was cut off', async () => {
    const world = await interrupt();
    const options = { ...world.options, resume: true };
    appendFileSync(join(options.manifestDir, 'redaction.journal'), '{"source":"e.parq');
    const left = Object.keys(sources).map(path => join(world.root, 'data', path));
    const failAt = (step: string, path: string) => step === 'rename' && left.includes(path);
    expect(await runBroken({ ...world, options }, failAt, 'kill')).toBe(true);
    await redact(options);
    const now = world.data();
    for (const path of Object.keys(sources)) {
      expect(now.get(path)!.equals(sources[path]!), path).toBe(path === 'clean.txt');
    }
  });

  it.each<[string, (world: World) => Partial<RedactOptions>, object]>([
    ['another backup folder', ({ root }) => ({ backup: join(root, 'elsewhere') }), OTHER_FLAGS],
    ['no backup folder', () => ({ backup: undefined }), OTHER_FLAGS],
    ['another vault', ({ root }) => ({ vault: join(root, 'elsewhere/v') }), OTHER_FLAGS],
    ['another key', () => ({ key: deriveKeys(Buffer.alloc(32, 8)) }), OTHER_FLAGS],
    ['another policy', () => ({ policy: compilePolicy({ placeholders: 'count' }) }), OTHER_FLAGS],
    [
      'a source that was added',
      ({ root }) => {
        writeFileSync(join(root, 'data/new.txt'), 'new');
        return {};
      },
      { code: 'changed', message: expect.stringMatching(/`new\.txt` was added/) },
    ],
    [
      'a source that is gone',
      ({ root }) => {
        rmSync(join(root, 'data/clean.txt'));
        return {};
      },
      { code: 'changed', message: expect.stringMatching(/`clean\.txt` is not the file that was audited/) },
    ],
    [
      'another audit',
      ({ options }) => {
        appendFileSync(join(options.manifestDir, 'manifest.json'), '\n');
        return {};
      },
      { code: 'changed', message: expect.stringMatching(/is not the audit/) },
    ],
  ])('is not finished with %s', async (_, change, wanted) => {
    const world = await interrupt({ key: deriveKeys(Buffer.alloc(32, 7)) });
    const before = world.data();
    const changed = { ...world.options, ...change(world), resume: true };
    await expect(redact(changed)).rejects.toMatchObject(wanted);
    for (const [path, bytes] of before)
      if (path !== 'clean.txt') expect(read(world, path).equals(bytes), path).toBe(true);
  });
});
