import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { runScan } from '../run-scan.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
/** What its README calls broken, encrypted, damaged or not UTF-8, 2 GiB in 4 kB, and what has text beside the data. */
const DAMAGED =
  /^parquet\/(?:must-fail|encrypted)\/|corrupt-checksum|large_string_map\.brotli|^compressed\/(?:bad-|truncated|trailing-garbage|named-member|skippable)|^csv\/(?:duckdb-invalid_utf_big|fivethirtyeight-(?:BarackObama|StarWars))\./;

describe.skipIf(!existsSync(DATA))('the shared data (needs ../shared/data)', () => {
  it('are read whole, but for what is damaged, and every byte is accounted for', { timeout: 240_000 }, async () => {
    const { sources } = await scan('.', { cwd: DATA, jobs: 1 }).manifest;
    expect(sources.length).toBeGreaterThan(300);
    const troubled = sources.filter(({ problemCount, coverage }) => problemCount > 0 || !coverage.complete);
    expect(troubled.map(({ path }) => path).filter(path => !DAMAGED.test(path))).toEqual([]);
    for (const { path, bytes, coverage } of sources) {
      expect([path, coverage.scannedBytes + coverage.unreadBytes]).toEqual([path, bytes]);
    }
  });

  it('give the same findings with the gate and without', { timeout: 240_000 }, async () => {
    const gated = await runScan(DATA);
    const ungated = await runScan(DATA, { usesGate: false });
    const beside = (lines: typeof gated.lines, others: typeof gated.lines) =>
      [...lines].flatMap(([source, list]) => {
        const known = new Set(others.get(source));
        return list.filter(line => !known.has(line)).map(line => `${source} ${line}`);
      });
    expect(beside(ungated.lines, gated.lines)).toEqual([]);
    expect(beside(gated.lines, ungated.lines)).toEqual([]);
  });
});
