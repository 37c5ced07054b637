import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { toJobs } from '../../src/options/jobs.ts';
import { threadsFor } from '../../src/scan/executor.ts';

const MB = 1_000_000;
const options = (jobs: number, mayUseFewer: boolean, paths = ['data']) => ({
  jobs,
  mayUseFewer,
  paths,
  chunkBytes: 8 * MB,
  maxRatio: 250,
});
describe('threadsFor', () => {
  it('takes fewer threads for little data, unless a number was asked for', () => {
    const small = [{ path: 'a.jsonl', bytes: 20 * MB }];
    expect(threadsFor(options(8, true), small)).toBe(1);
    expect(threadsFor(options(3, false), small)).toBe(3);
    expect(threadsFor(options(8, true), [])).toBe(1);
  });

  it('takes no more than there are units of work', () => {
    expect(threadsFor(options(64, false), [{ path: 'a.csv', bytes: 29_000 }])).toBe(1);
    expect(threadsFor(options(64, false), [{ path: 'a.csv', bytes: 20 * MB }])).toBe(3);
    expect(threadsFor(options(64, false), Array(5).fill({ path: 'a.csv', bytes: 1 }))).toBe(5);
    expect(threadsFor(options(64, false), [{ path: 'a.csv.gz', bytes: 20 * MB }])).toBe(64);
    expect(threadsFor(options(64, false), [{ path: 'pipe', bytes: 0 }])).toBe(64);
    expect(toJobs(99_999)).toBeLessThanOrEqual(4 * availableParallelism());
    expect(toJobs(1)).toBe(1);
  });

  it('adds sources up and takes all where there is enough', () => {
    const sources = Array.from({ length: 10 }, (_, i) => ({ path: `${i}.csv`, bytes: 10 * MB }));
    expect(threadsFor(options(8, true), sources)).toBe(3);
    expect(threadsFor(options(2, true), sources)).toBe(2);
  });

  it('counts compressed files for what they hold', () => {
    expect(threadsFor(options(8, true), [{ path: 'a.jsonl.gz', bytes: 20 * MB }])).toBe(2);
    expect(threadsFor(options(8, true), [{ path: 'a.PARQUET', bytes: 20 * MB }])).toBe(2);
    expect(threadsFor(options(8, true), [{ path: 'a.csv.zstd', bytes: 20 * MB }])).toBe(2);
    expect(threadsFor(options(8, true), [{ path: 'a.arrow', bytes: 20 * MB }])).toBe(1);
  });

  it('takes all for standard input, of which nothing is known', () => {
    expect(threadsFor(options(8, true, ['-']), [{ path: 'stdin', bytes: 0 }])).toBe(8);
  });
});

describe('the entry of a thread', () => {
  it('loads the rules before its first task, and leaves it to that task to tell that they could not be loaded', () => {
    const { default: scan } = createRequire(import.meta.url)('../../dist/lib/worker-entry.cjs');
    // Outside a thread there is nothing that says what to scan for.
    expect(scan).toThrow(TypeError);
  });
});
