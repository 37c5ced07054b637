import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../../../src/options/key.ts';
import { restoreSource } from '../../../src/redaction/vault/restore-source.ts';
import { SourceSeal } from '../../../src/redaction/vault/seal-source.ts';
import { Sealer, sectionKey, unseal } from '../../../src/redaction/vault/sealed.ts';
import { SectionDraft } from '../../../src/redaction/vault/section-draft.ts';
import { listSections, Vault } from '../../../src/redaction/vault/vault-file.ts';
import type { SourceEntry } from '../../../src/types.ts';
import { makeFolder } from '../../run-scan.ts';

const key = sectionKey(Buffer.alloc(32, 1), Buffer.alloc(32, 2));
/** Three whole segments of 64 KiB that are not alike, and a bit. */
const plain = Buffer.from(Array.from({ length: 3 * 65_536 + 100 }, (_, i) => (i >> 16) + i * 7));

async function seal(bytes: Buffer): Promise<Buffer[]> {
  const segments: Buffer[] = [];
  const sealer = new Sealer(key, async segment => void segments.push(segment));
  for (let at = 0; at < bytes.length; at += 1000) await sealer.add(bytes.subarray(at, at + 1000));
  await sealer.end();
  return segments;
}

async function open(segments: readonly Buffer[], own = key): Promise<Buffer> {
  const all = Buffer.concat(segments);
  let at = 0;
  const read = async (count: number) => {
    if (at + count > all.length) throw new Error('cut off');
    at += count;
    return all.subarray(at - count, at);
  };
  const opened: Buffer[] = [];
  for await (const segment of unseal(own, read, all.length)) opened.push(segment);
  return Buffer.concat(opened);
}

describe('sealed segments', () => {
  it('give back what was sealed, and are written as it comes', async () => {
    const written: number[] = [];
    const sealer = new Sealer(key, async ({ length }) => void written.push(length));
    for (let at = 0; at < plain.length; at += 1000) await sealer.add(plain.subarray(at, at + 1000));
    // A length of 4 bytes and a tag of 16 for each.
    expect(written).toEqual(Array(3).fill(65_536 + 20));
    expect((await open(await seal(plain))).equals(plain)).toBe(true);
    expect((await open(await seal(Buffer.alloc(0)))).length).toBe(0);
  });

  it('are not opened when one was changed, moved, doubled, left out or cut off, or by another key', async () => {
    const [a, b, c, d] = (await seal(plain)) as [Buffer, Buffer, Buffer, Buffer];
    const changed = Buffer.from(b);
    changed[1000]! ^= 1;
    const broken = [[a, changed, c, d], [b, a, c, d], [a, a, b, c, d], [a, c, d], [a, b, c], [a, b, d], [d], []];
    for (const [i, segments] of broken.entries()) await expect(open(segments), `${i}`).rejects.toThrow();
    for (const [vaultByte, saltByte] of [
      [1, 3],
      [3, 2],
    ] as const) {
      const other = sectionKey(Buffer.alloc(32, vaultByte), Buffer.alloc(32, saltByte));
      expect(other.equals(key)).toBe(false);
      await expect(open([a, b, c, d], other)).rejects.toThrow();
    }
  });
});

const digest = { bytes: 1, sha256: '0'.repeat(64) };
const header = { before: digest, after: digest, of: 'content', compression: 'none', restored: digest.sha256 } as const;
const keys = deriveKeys(Buffer.alloc(32, 7));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function vaultPath(): string {
  const folder = join(makeFolder(), 'v');
  mkdirSync(folder);
  return join(folder, 'vault');
}

async function addSections(
  path: string,
  sources: readonly string[],
  look = () => {},
  more = {},
  same = 0,
): Promise<void> {
  const vault = await Vault.openToAdd(path, keys);
  for (const source of sources) {
    const draft = await SectionDraft.start(path, keys);
    await draft.parts.changed(Buffer.from('the same text'), 4);
    if (same > 0) await draft.parts.same(same);
    look();
    await draft.commit(vault, { source, ...header, ...more });
  }
  await vault.close();
}

async function listed(path: string) {
  const { sections, isWhole } = await listSections(path, keys);
  return [sections.map(({ source }) => source), isWhole];
}

describe('a vault', () => {
  it('seals the same bytes to others in every section, in files that only their owner can read', async () => {
    const path = vaultPath();
    await addSections(path, ['a', 'b'], () => {
      const modes = readdirSync(dirname(path)).map(name => statSync(join(dirname(path), name)).mode & 0o777);
      expect(modes).toEqual([0o600, 0o600]);
    });
    expect(await listed(path)).toEqual([['a', 'b'], true]);
    const bytes = readFileSync(path);
    const { sections } = await listSections(path, keys);
    const [a, b] = sections.map(({ start, sealedBytes }) => bytes.toString('hex', start, start + sealedBytes));
    expect(a).toHaveLength(b!.length);
    // Behind the length of the segment.
    expect(a!.slice(8)).not.toBe(b!.slice(8));
    expect(bytes.includes('the same text')).toBe(false);
  });

  it('that was cut off anywhere has the sections that are whole, and takes more behind them', async () => {
    const path = vaultPath();
    await addSections(path, ['a', 'one with a longer name']);
    const whole = readFileSync(path);
    const { sections } = await listSections(path, keys);
    const end = sections[0]!.start + sections[0]!.sealedBytes;
    for (const length of [whole.length - 1, sections[1]!.start, sections[1]!.start - 10, end + 2]) {
      writeFileSync(path, whole.subarray(0, length));
      expect(await listed(path), `${length}`).toEqual([['a'], false]);
      await addSections(path, ['c']);
      expect(await listed(path), `${length}`).toEqual([['a', 'c'], true]);
    }
  });

  it('has of a file that was rewritten as a whole no more than the new one lacks', async () => {
    const path = vaultPath();
    const folder = dirname(path);
    const old = createHash('shake256', { outputLength: 300_000 }).update('old').digest();
    const young = Buffer.concat([old.subarray(0, 100_000), Buffer.from('[X]'), old.subarray(100_016)]);
    writeFileSync(join(folder, 'old'), old);
    writeFileSync(join(folder, 'young'), young);
    const seal = await SourceSeal.start(path, keys);
    await seal.addFile(join(folder, 'old'), join(folder, 'young'));
    const vault = await Vault.openToAdd(path, keys);
    const entry = { path: 'a', bytes: old.length, sha256: sha256(old), compression: 'none' } as SourceEntry;
    await seal.commit(vault, entry, { bytes: young.length, sha256: sha256(young) });
    await vault.close();
    const [section] = (await listSections(path, keys)).sections;
    // The 16 bytes, two copies, and the frame of a segment.
    expect(section!.sealedBytes).toBeLessThan(100);
    const target = join(folder, 'back');
    await restoreSource(section!, { file: join(folder, 'young'), target, vault: path, keys });
    expect(readFileSync(target).equals(old)).toBe(true);
  });

  it('gives back nothing that is not the original by its digest', async () => {
    const path = vaultPath();
    await addSections(path, ['a']);
    const [section] = (await listSections(path, keys)).sections;
    const file = join(dirname(path), 'a');
    writeFileSync(file, '[X]!');
    await expect(restoreSource(section!, { file, target: file, vault: path, keys })).rejects.toMatchObject({
      code: 'changed',
    });
    expect(readFileSync(file, 'utf8')).toBe('[X]!');
    expect(readdirSync(dirname(path)).sort()).toEqual(['a', 'vault']);
  });

  it('says what of a restore cannot be read: neither a vault that was tampered with, nor a file that cannot be written', async () => {
    const path = vaultPath();
    await addSections(path, ['a']);
    const [section] = (await listSections(path, keys)).sections;
    const file = join(dirname(path), 'a');
    const folder = join(dirname(path), 'folder');
    writeFileSync(file, '[X]!');
    mkdirSync(folder);
    for (const unread of [
      { file, vault: folder },
      { file: folder, vault: path },
    ]) {
      await expect(restoreSource(section!, { ...unread, target: file, keys })).rejects.toMatchObject({
        code: 'unreadable',
        context: { path: folder, code: 'EISDIR' },
      });
    }
    await expect(listSections(folder, keys)).rejects.toMatchObject({ code: 'unreadable' });
    expect(readFileSync(file, 'utf8')).toBe('[X]!');
  });

  describe('whose section fits the file', () => {
    const [redacted, original] = [Buffer.from('[X]! end'), Buffer.from('the same text end')];
    const right = {
      before: { bytes: original.length, sha256: sha256(original) },
      after: { bytes: redacted.length, sha256: sha256(redacted) },
    };
    async function restoring(more: Partial<typeof right>, signal?: (file: string) => void) {
      const path = vaultPath();
      await addSections(path, ['a'], () => {}, { ...right, ...more }, 4);
      const [section] = (await listSections(path, keys)).sections;
      const file = join(dirname(path), 'a');
      writeFileSync(file, redacted);
      // Asked for each piece; the second is one of the file, which has been read then.
      let asked = 0;
      const watching = { throwIfAborted: () => ++asked === 2 && signal?.(file) } as unknown as AbortSignal;
      const done = restoreSource(section!, { file, target: file, vault: path, keys, signal: watching });
      const code = await done.then(
        () => 'restored',
        error => error.code,
      );
      return [code, readFileSync(file, 'utf8')];
    }

    it('gives back what both digests say, and nothing when one of them says otherwise', async () => {
      expect(await restoring({})).toEqual(['restored', 'the same text end']);
      expect(await restoring({ before: { ...right.before, sha256: sha256(redacted) } })).toEqual([
        'changed',
        '[X]! end',
      ]);
      expect(await restoring({ after: { ...right.after, sha256: sha256(original) } })).toEqual(['changed', '[X]! end']);
    });

    it('leaves the file to whoever writes to it behind what was read', async () => {
      expect(await restoring({}, file => writeFileSync(file, 'mine'))).toEqual(['changed', 'mine']);
    });
  });
});
