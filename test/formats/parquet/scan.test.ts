import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_LENGTH } from '../../../src/detectors/number-lengths.ts';
import type { FieldSink, Hits } from '../../../src/formats/format.ts';
import { Duck } from './duckdb.ts';
import { ALL_COLUMNS, matchOf, readFields, readWith, unsought } from './parquet-fields.ts';

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

/** Finds every `needle`; keeps count of how often each function was called. */
class NeedleSink {
  gates = 0;
  matches = 0;
  readonly names: string[] = [];

  constructor(
    readonly needle: string,
    readonly keyed: ReadonlySet<string> = new Set(),
    readonly widen = 0,
  ) {}

  make = (
    add: (record: number, path: string, text: Buffer, matches: readonly ReturnType<typeof matchOf>[]) => void,
  ): FieldSink => ({
    isKeyed: name => this.keyed.has(name),
    isContext: () => false,
    hides: () => false,
    numbers: ANY_LENGTH,
    mayNest: text => text[0] === 123,
    gate: bytes => {
      this.gates++;
      return this.#find(Buffer.from(bytes));
    },
    match: (text, names, hits) => {
      this.matches++;
      this.names.push(names.join('/'));
      if (this.keyed.has(names.at(-1)!)) return [matchOf(0, text.length)];
      const inside = this.#find(text, 0);
      if (text[0] === 123) return [matchOf(0, 1)];
      // Hits that came along must be those of exactly these bytes.
      if (hits && this.widen === 0) expect([...hits.start.slice(0, hits.count)]).toEqual([...inside.start]);
      return Array.from(inside.start, (start, i) => matchOf(start, inside.end[i]!));
    },
    matchAgain: () => expect.unreachable('these dictionaries are small'),
    foundValues: unsought,
    matchInRecord: unsought,
    emit: (matches, place, text) => add(place.record, place.path, text, matches),
  });

  // A gate may point at more than the needle itself: `widen` bytes on both sides, over the edges of values too.
  #find(bytes: Buffer, widen = this.widen): Hits {
    const starts: number[] = [];
    for (let at = bytes.indexOf(this.needle); at >= 0; at = bytes.indexOf(this.needle, at + 1)) starts.push(at);
    const clamp = (offset: number) => Math.min(Math.max(offset, 0), bytes.length);
    return {
      count: starts.length,
      anchor: new Uint32Array(starts.length),
      start: Uint32Array.from(starts, start => clamp(start - widen)),
      end: Uint32Array.from(starts, start => clamp(start + this.needle.length + widen)),
    };
  }
}

const rows = Array.from({ length: 500 }, (_, i) => ({
  id: i,
  note: i % 100 === 7 ? `note ${i} NEEDLE` : `note ${i}`,
  kind: i % 250 === 3 ? 'NEEDLE kind' : 'plain',
  turns: [{ words: ['a', i === 9 ? 'two NEEDLE and NEEDLE' : 'b'] }],
  phone: i === 400 ? 491512345678 : 12,
}));
const columns = { id: 'BIGINT', note: 'VARCHAR', kind: 'VARCHAR', turns: 'STRUCT(words VARCHAR[])[]', phone: 'BIGINT' };
const EXPECTED = [
  [3, 'kind', 'NEEDLE kind'],
  [7, 'note', 'note 7 NEEDLE'],
  [9, 'turns[0].words[1]', 'two NEEDLE and NEEDLE'],
  [107, 'note', 'note 107 NEEDLE'],
  [207, 'note', 'note 207 NEEDLE'],
  [253, 'kind', 'NEEDLE kind'],
  [307, 'note', 'note 307 NEEDLE'],
  [407, 'note', 'note 407 NEEDLE'],
];

describe('scanning a table', () => {
  it.each([0, 1, 8, 4096])('finds the same, row by row, when hits reach %i bytes too far', async widen => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, rows, columns, 'COMPRESSION SNAPPY');
    const sink = new NeedleSink('NEEDLE', new Set(), widen);
    const { fields, records, fieldCount, problems } = await readWith(path, ALL_COLUMNS, sink.make);
    expect(fields.map(({ record, path: at, text }) => [record, at, text])).toEqual(EXPECTED);
    expect(problems).toEqual([]);
    expect(records).toBe(500);
    expect(fieldCount).toBe(500 * 6);
    expect(sink.names).toContain('turns/words');
  });

  it('searches a page once, and a value of a dictionary once', async () => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, rows, { kind: 'VARCHAR' }, 'COMPRESSION SNAPPY');
    const sink = new NeedleSink('NEEDLE');
    const { fields } = await readWith(path, ALL_COLUMNS, sink.make);
    expect(fields).toHaveLength(2);
    expect(sink).toMatchObject({ gates: 1, matches: 1 });
  });

  it('shows JSON in a string although the gate sees nothing in it', async () => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, [{ a: 'x' }, { a: '{"k": 1}' }, { a: '[NEEDLE' }], { a: 'VARCHAR' }, 'COMPRESSION SNAPPY');
    const { fields } = await readWith(path, ALL_COLUMNS, new NeedleSink('NEEDLE').make);
    expect(fields.map(field => field.text)).toEqual(['{"k": 1}', '[NEEDLE']);
  });

  it('shows every value of a column that a rule wants by name, short numbers too', async () => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, rows, columns, 'COMPRESSION SNAPPY');
    const { fields } = await readWith(path, ALL_COLUMNS, new NeedleSink('NEEDLE', new Set(['id'])).make);
    expect(fields.filter(field => field.path === 'id').map(field => field.text)).toEqual(
      rows.map(row => String(row.id)),
    );
  });

  it('writes out numbers of seven digits and more only', async () => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, rows, columns, 'COMPRESSION SNAPPY');
    const { fields } = await readWith(path, ALL_COLUMNS, new NeedleSink('491512345678').make);
    expect(fields).toEqual([{ record: 400, path: 'phone', text: '491512345678' }]);
    expect(
      (await readWith(path, ALL_COLUMNS, new NeedleSink('12').make)).fields.filter(({ path: at }) => at === 'phone'),
    ).toHaveLength(1);
  });

  it('keeps to the columns that are asked for', async () => {
    const path = join(folder, 'table.parquet');
    await duck.write(path, rows, columns, 'COMPRESSION SNAPPY');
    const pathsFor = async (include: string[], exclude: string[]) =>
      new Set(
        (await readFields(path, { ...ALL_COLUMNS, include, exclude })).fields.map(field => field.path.split('[')[0]),
      );
    expect(await pathsFor(['n*', 'turns'], [])).toEqual(new Set(['note', 'turns']));
    expect(await pathsFor([], ['turns', 'id'])).toEqual(new Set(['note', 'kind', 'phone']));
    expect(await pathsFor(['n*'], ['note'])).toEqual(new Set());
  });

  it('writes times, decimals, unsigned and binary values as text', async () => {
    const path = join(folder, 'types.parquet');
    const query = `SELECT DATE '1987-03-02' AS d, TIMESTAMP '2001-02-03 04:05:06.789' AS t, 12345678.90::DECIMAL(12,2) AS m,
      18446744073709551615::UBIGINT AS u, 4294967295::UINTEGER AS w, 4111111111111111::DOUBLE AS f, '\\xAANEEDLE'::BLOB AS b,
      uuid '550e8400-e29b-41d4-a716-446655440000' AS g, true AS yes`;
    await duck.copy(query, path, 'COMPRESSION SNAPPY');
    const { fields, fieldCount } = await readFields(path);
    expect(Object.fromEntries(fields.map(field => [field.path, field.text]))).toEqual({
      d: '1987-03-02',
      t: '2001-02-03T04:05:06.789000',
      m: '12345678.90',
      u: '18446744073709551615',
      w: '4294967295',
      f: '4111111111111111',
      b: '\ufffdNEEDLE',
      g: '550e8400-e29b-41d4-a716-446655440000',
    });
    expect(fieldCount).toBe(9);
  });

  it('quotes names that would read as something else, and tells equal ones apart', async () => {
    const path = join(folder, 'names.parquet');
    await duck.copy(
      `SELECT 'x' AS "a.b", {'c d': 'y', 'e': ['z']} AS "$metadata", 'v' AS "k[0]"`,
      path,
      'COMPRESSION SNAPPY',
    );
    const { fields } = await readFields(path);
    expect(fields.map(field => field.path)).toEqual([
      '["a.b"]',
      '["$metadata"]["c d"]',
      '["$metadata"].e[0]',
      '["k[0]"]',
    ]);
  });

  it('scans the file metadata with the first row group, but not the Arrow schema', async () => {
    const path = join(folder, 'meta.parquet');
    await duck.copy(
      'SELECT 1 AS x',
      path,
      "COMPRESSION SNAPPY, KV_METADATA {owner: 'NEEDLE', 'ARROW:schema': 'NEEDLE'}",
    );
    const { fields } = await readWith(path, ALL_COLUMNS, new NeedleSink('NEEDLE').make);
    expect(fields).toEqual([{ record: 0, path: '$metadata.owner', text: 'NEEDLE' }]);
  });
});
