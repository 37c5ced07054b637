import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
/** What its README calls broken, encrypted, damaged or not UTF-8, and 2 GiB in 4 kB. */
const DAMAGED =
  /^parquet\/(?:must-fail|encrypted)\/|corrupt-checksum|large_string_map\.brotli|^compressed\/(?:bad-|truncated|trailing-garbage)|^csv\/(?:duckdb-invalid_utf_big|fivethirtyeight-(?:BarackObama|StarWars))\./;

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
});
