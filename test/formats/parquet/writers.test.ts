import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
// @ts-expect-error parquetjs-lite has no types
import parquetjs from 'parquetjs-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../../src/formats/parquet/codecs.ts';
import { Codec } from '../../../src/formats/parquet/names.ts';
import { Duck } from './duckdb.ts';
import { flatten, toLines } from './flatten.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';

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

const count = 2000;
const words = Array.from({ length: count }, (_, i) => (i % 7 === 0 ? null : `word ${i} ${'x'.repeat(i % 13)}`));
const sorted = Array.from({ length: count }, (_, i) => `prefix/shared/${String(i).padStart(6, '0')}`);

// hyparquet-writer writes version 2 pages; every encoding that it knows for the type, in pages of a few hundred bytes.
const LIST: SchemaElement[] = [
  { name: 'root', num_children: 1 },
  { name: 'c', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
];
const ENCODED: readonly (readonly [string, ColumnSource])[] = [
  ['PLAIN strings', { name: 'c', data: words, type: 'STRING', encoding: 'PLAIN' }],
  ['dictionary strings', { name: 'c', data: words.map(word => word?.slice(0, 6) ?? null), type: 'STRING' }],
  ['DELTA_BYTE_ARRAY strings', { name: 'c', data: sorted, type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' }],
  ['DELTA_LENGTH_BYTE_ARRAY strings', { name: 'c', data: sorted, type: 'STRING', encoding: 'DELTA_LENGTH_BYTE_ARRAY' }],
  [
    'DELTA_BINARY_PACKED integers',
    { name: 'c', data: sorted.map((_, i) => BigInt(i * i * 1000003)), type: 'INT64', encoding: 'DELTA_BINARY_PACKED' },
  ],
  [
    'BYTE_STREAM_SPLIT doubles',
    { name: 'c', data: sorted.map((_, i) => i * 1e7), type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT' },
  ],
  ['lists', { name: 'c', data: words.map((word, i) => (word ? [word, null, String(i)] : i % 2 ? null : [])) }],
];

describe('files of hyparquet-writer', () => {
  it.each(ENCODED)('with %s are read as DuckDB reads them, and rewritten', async (name, column) => {
    const path = join(folder, 'written.parquet');
    const output = join(folder, 'rewritten.parquet');
    writeFileSync(
      path,
      Buffer.from(
        parquetWriteBuffer({
          columnData: [column],
          pageSize: 700,
          rowGroupSize: 900,
          ...(name === 'lists' && { schema: LIST }),
        }),
      ),
    );
    const { fields, records, problems } = await readFields(path);
    expect(problems).toEqual([]);
    expect(records).toBe(count);
    expect(toLines(fields)).toEqual(toLines(integral(flatten(await duck.read(path)))));
    const edited = fields.filter(field => field.record % 400 === 5);
    await rewrite(
      path,
      output,
      edited.map(field => editOf(field, '99999999')),
    );
    const after = await readFields(output);
    const isEdited = new Set(edited);
    const expected = fields.map(field => (isEdited.has(field) ? { ...field, text: '99999999' } : field));
    expect(edited.length).toBeGreaterThan(0);
    expect(toLines(after.fields)).toEqual(toLines(expected));
    expect(toLines(integral(flatten(await duck.read(output))))).toEqual(toLines(after.fields));
  });
});

// JSON has doubles as 1e+07 or 10000000.0.
function integral(fields: readonly { record: number; path: string; text: string }[]) {
  return fields.map(field =>
    /^[\d.]+(e\+\d+)?$/.test(field.text) && /[.e]/.test(field.text)
      ? { ...field, text: String(Number(field.text)) }
      : field,
  );
}

describe('files of parquetjs-lite', () => {
  const schema = new parquetjs.ParquetSchema({
    name: { type: 'UTF8' },
    note: { type: 'UTF8', optional: true, compression: 'GZIP' },
    n: { type: 'INT64' },
    tags: { type: 'UTF8', repeated: true },
    child: { repeated: true, fields: { word: { type: 'UTF8' }, size: { type: 'INT32', optional: true } } },
  });
  const rows = Array.from({ length: 300 }, (_, i) => ({
    name: `name ${i}`,
    ...(i % 3 && { note: `note ${i}` }),
    n: i,
    tags: i % 4 ? ['a', `b${i}`] : [],
    child: i % 5 ? [{ word: 'w', size: i }, { word: `v${i}` }] : [],
  }));

  it.each([false, true])(
    'are read as they were written, and rewritten so that parquetjs-lite reads them (page version 2: %s)',
    async useDataPageV2 => {
      const path = join(folder, 'lite.parquet');
      const output = join(folder, 'lite-out.parquet');
      const writer = await parquetjs.ParquetWriter.openFile(schema, path, { useDataPageV2, rowGroupSize: 128 });
      for (const row of rows) await writer.appendRow(row);
      await writer.close();
      const { fields, problems } = await readFields(path);
      expect(problems).toEqual([]);
      expect(toLines(fields)).toEqual(toLines(flatten(rows)));
      const edited = fields.filter(field => field.record === 200 && field.path !== 'n');
      await rewrite(
        path,
        output,
        edited.filter(field => !field.path.endsWith('size')).map(field => editOf(field, `[${field.path}]`)),
      );
      const reader = await parquetjs.ParquetReader.openFile(output);
      const cursor = reader.getCursor();
      const seen: unknown[] = [];
      for (let row = await cursor.next(); row; row = await cursor.next()) seen.push(row);
      await reader.close();
      expect(seen[201]).toMatchObject({ name: 'name 201', tags: ['a', 'b201'] });
      expect(seen[200]).toMatchObject({ name: '[name]', n: 200n });
      expect(seen).toHaveLength(rows.length);
    },
  );
});

describe('LZ4 in its three framings', () => {
  const columnData = [{ name: 'c', data: words, type: 'STRING' as const }];
  const toFile = (codec: 'LZ4' | 'LZ4_RAW', pack: (input: Uint8Array) => Uint8Array) =>
    parquetWriteBuffer({ columnData, codec, compressors: { [codec]: pack } });

  it.each([
    ['Hadoop frames', 'LZ4', (input: Uint8Array) => compress(Codec.lz4, Buffer.from(input))],
    ['a bare block under the old name', 'LZ4', (input: Uint8Array) => compress(Codec.lz4Raw, Buffer.from(input))],
    ['a bare block', 'LZ4_RAW', (input: Uint8Array) => compress(Codec.lz4Raw, Buffer.from(input))],
  ] as const)('reads %s', async (_, codec, pack) => {
    const path = join(folder, 'lz4.parquet');
    writeFileSync(path, Buffer.from(toFile(codec, pack)));
    const { fields, problems } = await readFields(path);
    expect(problems).toEqual([]);
    expect(fields.map(field => field.text)).toEqual(words.filter(word => word !== null));
    const bytes = new Uint8Array(toFile(codec, pack)).buffer;
    expect((await parquetReadObjects({ file: bytes, compressors })).map(row => row.c)).toEqual(words);
  });
});
