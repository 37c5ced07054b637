import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../../../src/options/key.ts';
import { restoreSource } from '../../../src/redaction/vault/restore-source.ts';
import { Sealer, sectionKey, unseal } from '../../../src/redaction/vault/sealed.ts';
import { SectionDraft } from '../../../src/redaction/vault/section-draft.ts';
import { listSections, Vault } from '../../../src/redaction/vault/vault-file.ts';
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

function vaultPath(): string {
  const folder = join(makeFolder(), 'v');
  mkdirSync(folder);
  return join(folder, 'vault');
}

async function addSections(path: string, sources: readonly string[], look = () => {}): Promise<void> {
  const vault = await Vault.openToAdd(path, keys);
  for (const source of sources) {
    const draft = await SectionDraft.start(path, keys);
    await draft.parts.changed(Buffer.from('the same text'), 4);
    look();
    await draft.commit(vault, { source, ...header });
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
});
