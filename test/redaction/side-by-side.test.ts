import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SideBySide, SMALL_AT_ONCE } from '../../src/redaction/side-by-side.ts';
import { mapInOrder } from '../../src/sources/map-in-order.ts';
import type { SourceEntry } from '../../src/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';

function entryOf(path: string, own: Partial<SourceEntry> = {}): SourceEntry {
  const coverage = { scannedBytes: 1, unreadBytes: 0, unread: [], complete: true };
  return { path, bytes: 1, decompressedBytes: 1, format: 'jsonl', coverage, ...own } as SourceEntry;
}

const LARGE = { bytes: 5_000_000, decompressedBytes: 5_000_000 };
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** How long a source takes: milliseconds, or until something is so of those that were announced. */
type Takes = number | ((announced: readonly string[]) => Promise<unknown>);

/** Redacts each source; what was announced, in that order, and how many were being written at once at most. */
async function runAll(
  jobs: number,
  sources: readonly { readonly entry: SourceEntry; readonly takes: Takes; readonly fails?: string }[],
): Promise<{ announced: string[]; ended: string[]; most: number; error: unknown }> {
  const sideBySide = new SideBySide(jobs);
  const announced: string[] = [];
  const ended: string[] = [];
  let atOnce = 0;
  let most = 0;
  const error = await mapInOrder(sources, SMALL_AT_ONCE, ({ entry, takes, fails }) =>
    sideBySide.run(entry, async place => {
      most = Math.max(most, ++atOnce);
      try {
        await (typeof takes === 'number' ? pause(takes) : takes(announced));
        if (fails) throw new Error(fails);
      } finally {
        atOnce -= 1;
      }
      place.written();
      await place.turn();
      announced.push(entry.path);
      place.announced();
      if (typeof takes === 'number') await pause(takes / 2);
      ended.push(entry.path);
    }),
  ).then(
    () => undefined,
    it => it,
  );
  return { announced, ended, most, error };
}

const names = Array.from({ length: 20 }, (_, i) => `s${i}`);

describe('sources that are redacted side by side', () => {
  it('are announced in their order, however long each takes', async () => {
    const small = names.map((path, i) => ({ entry: entryOf(path), takes: (i * 7) % 20 }));
    for (const jobs of [1, 2]) {
      const { announced, most } = await runAll(jobs, small);
      expect(announced).toEqual(names);
      expect(most).toBe(SMALL_AT_ONCE);
    }
  });

  it('are not more than the jobs, when they are large or may unfold to much', async () => {
    for (const own of [LARGE, { format: 'parquet' }, { decompressedBytes: 5_000_000 }]) {
      const sources = names.map(path => ({ entry: entryOf(path, own), takes: 2 }));
      for (const jobs of [1, 2]) expect((await runAll(jobs, sources)).most, JSON.stringify(own)).toBe(jobs);
    }
  });

  it('go on beside a large one when there are several jobs, and wait for it when there is one', async () => {
    const withLarge = (takes: Takes) =>
      names.map((path, i) => (i === 2 ? { entry: entryOf(path, LARGE), takes } : { entry: entryOf(path), takes: 1 }));
    expect((await runAll(1, withLarge(50))).announced).toEqual(names);
    const allOthers = (announced: readonly string[]) =>
      vi.waitFor(() => expect(announced).toHaveLength(names.length - 1), { timeout: 4000 });
    const { announced } = await runAll(2, withLarge(allOthers));
    expect(announced.at(-1)).toBe('s2');
    expect(announced.filter(name => name !== 's2')).toEqual(names.filter(name => name !== 's2'));
  });

  it('are left alone behind one that failed, and its error is told, whichever fails first', async () => {
    const sources = names.map((path, i) => ({
      entry: entryOf(path),
      takes: i === 4 ? 40 : 1,
      ...(i === 4 && { fails: 'the fifth' }),
      ...(i === 6 && { fails: 'the seventh' }),
    }));
    for (const jobs of [1, 2]) {
      const { ended, error } = await runAll(jobs, sources);
      expect(ended).toEqual(names.slice(0, 4));
      expect(error).toMatchObject({ message: 'the fifth' });
    }
  });

  it('take one in between that nobody could read', async () => {
    const unread = entryOf('s1', { format: 'unknown', coverage: { ...entryOf('').coverage, complete: false } });
    const { announced } = await runAll(
      1,
      [entryOf('s0'), unread, entryOf('s2')].map(entry => ({ entry, takes: 1 })),
    );
    expect(announced).toEqual(['s0', 's1', 's2']);
  });
});

describe('redact of many small files', () => {
  const mail = `anna@${'firma-berg'}.de`;
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`data/${i}.jsonl`, `{"a":"${i % 2 ? mail : 'nothing'}","n":${i}}\n`]),
  );

  it('gives the same files, manifest and words for any number of jobs, and no warning', async () => {
    const trees = [];
    for (const jobs of ['1', '2']) {
      const cwd = makeFolder(files);
      const { stdout, stderr } = await runCli(['redact', 'data', '--in-place', '--jobs', jobs], { cwd });
      expect(stderr).not.toMatch(/warning/i);
      expect(readFileSync(join(cwd, 'data/1.jsonl'), 'utf8')).toBe('{"a":"[EMAIL]","n":1}\n');
      trees.push([stdout, [...readTree(cwd)].map(([path, bytes]) => [path, bytes.toString()])]);
    }
    expect(trees[1]).toEqual(trees[0]);
  });
});
