import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDate, writeTimestamp } from '../../../src/formats/columnar/time-text.ts';
import { Duck } from './duckdb.ts';
import { readFields } from './parquet-fields.ts';

let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-parquet-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

const upTo = (limit: bigint) => fc.bigInt({ min: -limit, max: limit });
const decimal = (width: number, scale: number) =>
  upTo(10n ** BigInt(width) - 1n).map(whole => {
    const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
    return `${whole < 0n ? '-' : ''}${scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits}`;
  });

// Each is written by DuckDB from its text; what is read must be DuckDB's own text again.
const TYPES: readonly (readonly [string, fc.Arbitrary<string>, (text: string) => string])[] = [
  ['INTEGER', upTo(2n ** 31n - 1n).map(String), String],
  ['BIGINT', upTo(2n ** 63n - 1n).map(String), String],
  ['UINTEGER', fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map(String), String],
  ['UBIGINT', fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String), String],
  ['DECIMAL(9,2)', decimal(9, 2), String],
  ['DECIMAL(18,0)', decimal(18, 0), String],
  ['DECIMAL(18,6)', decimal(18, 6), String],
  ['DECIMAL(38,5)', decimal(38, 5), String],
  [
    'DATE',
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10)),
    String,
  ],
  [
    'TIMESTAMP',
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, -1)),
    asDuckTime,
  ],
  [
    'TIMESTAMP_MS',
    fc
      .date({ min: new Date('1600-01-01'), max: new Date('2300-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, -1)),
    asDuckTime,
  ],
  [
    'TIMESTAMP_NS',
    fc
      .date({ min: new Date('1700-01-01'), max: new Date('2250-12-31'), noInvalidDate: true })
      .map(date => `${date.toISOString().slice(0, -1)}000789`.slice(0, 29)),
    asDuckTime,
  ],
  ['UUID', fc.uuid(), String],
];

// DuckDB has a blank before the time, and leaves zeros at the end of a fraction out.
function asDuckTime(text: string): string {
  return text
    .replace('T', ' ')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

describe('values that are not text', () => {
  it.each(TYPES)('%s reads as DuckDB writes it', async (type, arbitrary, toDuck) => {
    const texts = fc.sample(arbitrary, { numRuns: 300, seed: 7 });
    const path = join(folder, 'numbers.parquet');
    await duck.copy(
      `SELECT unnest([${texts.map(text => `'${text}'`).join(', ')}])::${type} AS n`,
      path,
      'COMPRESSION SNAPPY',
    );
    const { fields } = await readFields(path);
    const expected = await duck.query(`SELECT n::VARCHAR FROM read_parquet('${path}')`);
    expect(fields.map(field => toDuck(field.text))).toEqual(expected);
  });
});

describe('times', () => {
  it.each([
    [0, 1000, '1970-01-01T00:00:00'],
    [-1, 1000, '1969-12-31T23:59:59.999'],
    [951_782_399_999_999, 1_000_000, '2000-02-28T23:59:59.999999'],
    [-1n, 1_000_000_000, '1969-12-31T23:59:59.999999999'],
    [2n ** 63n - 1n, 1_000_000_000, '2262-04-11T23:47:16.854775807'],
    [Number.MAX_SAFE_INTEGER, 1000, '9007199254740991'],
  ])('%s ticks of 1/%i s are %s', (ticks, perSecond, expected) => {
    expect(writeTimestamp(ticks, perSecond)).toBe(expected);
  });

  it('are bare numbers where no calendar reaches', () => {
    expect(writeDate(100_000_001)).toBe('100000001');
    expect(writeDate(-719_528)).toBe('0000-01-01');
  });
});
