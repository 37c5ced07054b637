import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { redact } from '../../src/redact.ts';
import { restore } from '../../src/restore.ts';
import { lockFolder } from '../../src/sources/lock.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';
import { plainOptions } from './plain-options.ts';

const keys = deriveKeys(Buffer.alloc(32, 7));

function makeWorld() {
  const root = makeFolder({ 'data/b/a.jsonl': `{"a":"${toToken(1)}"}\n`, 'data/clean/b.txt': 'nothing\n' });
  for (const name of ['manifest', 'out', 'safe', 'kept']) mkdirSync(join(root, name));
  const vault = join(root, 'safe/data.vault');
  const options = plainOptions({ cwd: root, paths: ['data'], manifestDir: join(root, 'manifest'), key: keys, vault });
  const restoreIt = () => restore({ paths: ['data'], cwd: root, vault, keys, out: undefined });
  return { root, options, restoreIt };
}

describe('a folder that another run has', () => {
  it.each([
    ['the manifest', 'manifest', {}],
    ['a source that is replaced', 'data/b', {}],
    ['the vault', 'safe', {}],
    ['the copies', 'out', { out: 'out' }],
    ['the originals', 'kept', { backup: 'kept' }],
  ])('is not written in: that of %s', async (_, folder, { out, backup }: { out?: string; backup?: string }) => {
    const { root, options } = makeWorld();
    await audit(options);
    const before = readTree(root);
    const release = await lockFolder(join(root, folder));
    const own = {
      ...options,
      ...(out && { out: join(root, out) }),
      ...(backup && { backup: join(root, backup) }),
    };
    const advice = folder === 'safe' ? 'give the vault a folder of its own' : 'choose another folder';
    await expect(redact(own)).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining(advice) });
    for (const [path, bytes] of before) expect(readFileSync(join(root, path)).equals(bytes), path).toBe(true);
    expect(existsSync(options.vault!)).toBe(false);
    await release();
    await redact(own);
    const locks = [...readTree(root).keys()].filter(path => path.endsWith('.lock'));
    expect(locks).toEqual([]);
  });

  it('does not matter where nothing is replaced', async () => {
    const { root, options } = makeWorld();
    const release = await lockFolder(join(root, 'data/clean'));
    const temporary = `.sluice-${process.pid}-0123456789ab.tmp`;
    for (const folder of ['data/b', 'data/clean']) writeFileSync(join(root, folder, temporary), '');
    const { manifest } = await redact(options);
    expect(existsSync(join(root, 'data/b', temporary))).toBe(false);
    expect(existsSync(join(root, 'data/clean', temporary)), 'what the other run is writing').toBe(true);
    expect(manifest.sources.map(({ redacted }) => redacted !== undefined)).toEqual([true, false]);
    await release();
  });

  it.each(['out', 'kept'])('is cleared of what a run that was killed left half written below it: %s', async name => {
    const { root, options } = makeWorld();
    const temporary = join(root, name, 'data/b', '.sluice-4194305-0123456789ab.tmp');
    mkdirSync(join(root, name, 'data/b'), { recursive: true });
    writeFileSync(temporary, 'half an original');
    const marker = join(root, 'kept/.sluice-backup');
    writeFileSync(marker, '');
    await redact({ ...options, ...(name === 'out' ? { out: join(root, name) } : { backup: join(root, name) }) });
    expect(existsSync(temporary)).toBe(false);
  });

  it('is cleared so by a restore into another one', async () => {
    const { root, options } = makeWorld();
    await redact(options);
    const temporary = join(root, 'out/data/b', '.sluice-4194305-0123456789ab.tmp');
    mkdirSync(join(root, 'out/data/b'), { recursive: true });
    writeFileSync(temporary, 'half an original');
    await restore({ paths: ['data'], cwd: root, vault: options.vault!, keys, out: join(root, 'out') });
    expect([...readTree(join(root, 'out')).keys()]).toEqual(['data/b/a.jsonl']);
  });

  it('is left alone by restore, too', async () => {
    const { root, options, restoreIt } = makeWorld();
    const before = readTree(join(root, 'data'));
    await redact(options);
    const redacted = readTree(join(root, 'data'));
    const release = await lockFolder(join(root, 'data/b'));
    await expect(restoreIt()).rejects.toMatchObject({ code: 'busy' });
    expect(readTree(join(root, 'data')).get('b/a.jsonl')).toEqual(redacted.get('b/a.jsonl'));
    await release();
    expect((await restoreIt()).exact).toEqual(['data/b/a.jsonl']);
    expect(readTree(join(root, 'data'))).toEqual(before);
  });
});

it('refuses a vault in the manifest folder, or without a key, before it reads anything', async () => {
  const { root, options } = makeWorld();
  const before = readTree(root);
  symlinkSync(options.manifestDir, join(root, 'link'));
  for (const place of [join(options.manifestDir, 'v'), join(options.manifestDir, 'sub/v'), join(root, 'link/v')]) {
    await expect(redact({ ...options, vault: place }), place).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/must not lie in the manifest folder/),
    });
  }
  const { key: _, ...keyless } = options;
  await expect(redact({ ...keyless, key: undefined })).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/--vault needs a key/),
  });
  expect(readTree(root)).toEqual(before);
});
