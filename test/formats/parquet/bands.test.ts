import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../../src/index.ts';
import { tokenRule, toToken } from '../../test-rule.ts';
import { Duck } from './duckdb.ts';
import { ALL_COLUMNS, readFields } from './parquet-fields.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-bands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 40_000;
const textAt = (i: number) => (i % 7 === 3 ? null : `text ${i} ${'é'.repeat(i % 5)}`);
const listAt = (i: number) => Array.from({ length: i % 4 }, (_, k) => `${i}/${k}`);
const kindAt = (i: number) => `kind ${i % 3}`;
const indices = Array.from({ length: ROWS }, (_, i) => i);

/** Pages of a few bytes: those of three columns alternate, and one of the dictionary's holds many rows. */
function writeFlat(path: string): void {
  const columnData = [
    { name: 'text', data: indices.map(textAt), type: 'STRING' as const },
    { name: 'id', data: indices.map(i => `id ${i}`), type: 'STRING' as const },
    { name: 'kind', data: indices.map(kindAt), type: 'STRING' as const },
  ];
  writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: ROWS, pageSize: 3000 })));
}

async function writeNested(path: string): Promise<void> {
  const duck = await Duck.open();
  const query = `SELECT CASE WHEN i % 7 = 3 THEN NULL ELSE 'text ' || i || ' ' || repeat('é', i % 5) END AS text,
    [i || '/' || k FOR k IN range(i % 4)] AS list, 'kind ' || (i % 3) AS kind FROM range(${ROWS}) t(i)`;
  await duck.copy(query, path, `ROW_GROUP_SIZE ${ROWS}`);
  duck.close();
}

describe('a row group of many rows', () => {
  it.each([
    ['small pages', writeFlat, (i: number) => [textAt(i), `id ${i}`, kindAt(i)]],
    ['lists', writeNested, (i: number) => [textAt(i), ...listAt(i), kindAt(i)]],
  ])('gives every field of %s, row by row', async (name, write, fieldsAt) => {
    const path = join(folder, `${name}.parquet`);
    await write(path);
    const { fields, chunks, problems, fieldCount } = await readFields(path);
    expect(problems).toEqual([]);
    expect(chunks).toHaveLength(1);
    const expected = indices.flatMap(record => fieldsAt(record).flatMap(text => (text ? [{ record, text }] : [])));
    expect([fieldCount, fields.length]).toEqual([expected.length, expected.length]);
    expect(fields.findIndex((it, i) => it.record !== expected[i]!.record || it.text !== expected[i]!.text)).toBe(-1);
  });
});

describe('a small file', () => {
  it('cannot ask for findings without end', async () => {
    const path = join(folder, 'flood.parquet');
    const duck = await Duck.open();
    await duck.copy(
      `SELECT '${toToken(1)}' AS note FROM range(3000000)`,
      path,
      'COMPRESSION zstd, ROW_GROUP_SIZE 3000000',
    );
    duck.close();
    const { fields, problems } = await readFields(path, ALL_COLUMNS);
    expect(problems).toMatchObject([
      {
        code: 'decompression-bomb',
        effect: 'unread',
        message: expect.stringMatching(/; if it is meant to repeat that much/),
      },
    ]);
    expect(fields.length).toBeGreaterThan(900_000);
    expect(fields.length).toBeLessThan(1_500_000);
  });

  it('with one long text in every row takes the time of one', async () => {
    const rows = 20_000;
    const text = `${'x'.repeat(1_000_000)} ${toToken(2)}`;
    const path = join(folder, 'long.parquet');
    const columnData = [{ name: 'note', data: Array(rows).fill(text), type: 'STRING' as const }];
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: rows, dictionarySize: 1 << 24 })));
    const begun = performance.now();
    const { totals } = await scan(path, { jobs: 1, rules: [tokenRule] }).manifest;
    expect(totals).toMatchObject({ findings: rows, problems: 0 });
    // Counting the characters before each would be 20 GB.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
