import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReviewed, mayMention, readLineBatches, readLines } from '../../src/manifest/lines.ts';
import type { SourceEntry } from '../../src/types.ts';

const BLOCK = 256 * 1024;
const WORD = '"accepted"';

async function fileOf(text: string): Promise<{ dir: string; entry: SourceEntry; file: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'sluice-'));
  const file = join(dir, 'a.jsonl');
  await writeFile(file, text);
  return { dir, file, entry: { findings: { path: 'a.jsonl', sha256: '', count: 1 } } as SourceEntry };
}

describe('mayMention', () => {
  it.each(Array.from({ length: WORD.length + 1 }, (_, i) => BLOCK - i))(
    'finds a text that begins at byte %i, where two reads meet',
    async at => {
      const { dir, entry } = await fileOf(`${'x'.repeat(at)}${WORD}${'y'.repeat(20)}`);
      expect(await mayMention(dir, entry, WORD)).toBe(true);
      expect(await mayMention(dir, entry, `${WORD}z`)).toBe(false);
    },
  );

  it('finds it in the last bytes, and not where a part of it ends the file', async () => {
    const whole = await fileOf(`${'x'.repeat(BLOCK)}${WORD}`);
    expect(await mayMention(whole.dir, whole.entry, WORD)).toBe(true);
    const cut = await fileOf(`${'x'.repeat(BLOCK - 4)}${WORD.slice(0, -1)}`);
    expect(await mayMention(cut.dir, cut.entry, WORD)).toBe(false);
  });

  it('says what is missing', async () => {
    const { dir } = await fileOf('');
    const entry = { findings: { path: 'b.jsonl', sha256: '', count: 1 } } as SourceEntry;
    await expect(mayMention(dir, entry, WORD)).rejects.toMatchObject({ code: 'manifest' });
  });
});

describe('isReviewed', () => {
  it.each([
    ['{"path":"accepted","mask":"x"}', false],
    ['{"path":"a[\\"accepted\\": x]"}', false],
    ['{"path":"a","accepted":true}', true],
    ['{"path":"a", "accepted" : false}', true],
  ])('of %s is %s', async (line, expected) => {
    const { dir, entry } = await fileOf(`{"path":"a"}\n${line}\n`);
    expect(await isReviewed(dir, entry)).toBe(expected);
  });
});

describe('the lines of a findings file', () => {
  it('are whole where reads cut them, within a character too', async () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `${i} ${'é😀'.repeat(1 + (i % 17))}`);
    const { file } = await fileOf(`${lines.join('\n')}\n`);
    const read: string[] = [];
    for await (const line of readLines(file)) read.push(line);
    expect(read).toEqual(lines);
    const sizes: number[] = [];
    for await (const batch of readLineBatches(file)) sizes.push(batch.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThan(20);
  });
});
