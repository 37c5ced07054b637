import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects, readColumnIndex, readOffsetIndex } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ColumnChunk, type Footer, readFooter } from '../../../src/formats/parquet/footer.ts';
import { openBytes, openFile } from '../../../src/formats/parquet/random-access.ts';
import { OldIndexes } from '../../../src/formats/parquet/rewrite/kept-indexes.ts';
import { type ThriftStruct, Wire, writeStruct } from '../../../src/formats/parquet/thrift.ts';
import { numberOf, structOf, structsOf, withField, withI64 } from '../../../src/formats/parquet/thrift-fields.ts';
import { Duck } from './duckdb.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';
import { findPyarrow } from './pyarrow.ts';
import { unpack } from './unpack.ts';

let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-page-index-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

const COUNT = 4000;
const SECRET = 'zz-AKIA7Q2ZXW5PN4TL'; // the greatest value: in every kind of statistics
const LONG = 'ä'.repeat(50); // longer than what bounds hold
const names = Array.from({ length: COUNT }, (_, i) =>
  i === 3333 ? SECRET : i % 11 === 0 ? null : i % 500 === 7 ? `${LONG}${i}` : `name ${String(i).padStart(5, '0')}`,
);
const ids = names.map((_, i) => BigInt(i * 3));
const cities = names.map((_, i) => `city ${i % 800}`);
const lists = names.map((name, i) => (i % 5 === 0 ? [] : [name, `n${i}`]));

function writeInput(): string {
  const path = join(folder, 'in.parquet');
  const indexed = { columnIndex: true, offsetIndex: true } as const;
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ids, ...indexed },
      { name: 'name', data: names, encoding: 'PLAIN', bloomFilter: true, ...indexed },
      { name: 'city', data: cities, encoding: 'PLAIN', bloomFilter: true, ...indexed },
      { name: 'list', data: lists, ...indexed },
    ],
    schema: [
      { name: 'root', num_children: 4 },
      { name: 'id', type: 'INT64', repetition_type: 'REQUIRED' },
      { name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'city', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      { name: 'list', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ],
    pageSize: 2000,
    rowGroupSize: 2000,
  });
  writeFileSync(path, Buffer.from(buffer));
  return path;
}

/** A chunk, its pages by its offset index, and its column index, read by hyparquet. */
interface Seen {
  readonly column: ColumnChunk;
  readonly pages: readonly { readonly at: number; readonly stored: number; readonly firstRow: number }[];
  readonly index: ReturnType<typeof readColumnIndex> | undefined;
  readonly bloom: Buffer | undefined;
}

function see(path: string): Seen[][] {
  const bytes = readFileSync(path);
  const file = openFile(path);
  const { rowGroups } = readFooter(file);
  file.close();
  const reader = (at: number, length: number) => {
    const own = new Uint8Array(bytes.subarray(at, at + length));
    return { view: new DataView(own.buffer), offset: 0 };
  };
  return rowGroups.map(({ columns }) =>
    columns.map(column => {
      const { struct, leaf } = column;
      const meta = structOf(struct, 3)!;
      const [offsetAt, offsetLength, indexAt, indexLength] = [4, 5, 6, 7].map(id => numberOf(struct, id) ?? 0);
      const bloomAt = numberOf(meta, 14) ?? 0;
      const element = { name: '', type: leaf.physical === 2 ? 'INT64' : 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
      const schema = leaf.physical === 2 ? { name: '', type: 'INT64' as const } : element;
      const pages = offsetAt! > 0 ? readOffsetIndex(reader(offsetAt!, offsetLength!)).page_locations : [];
      return {
        column,
        pages: pages.map(({ offset, compressed_page_size, first_row_index }) => ({
          at: Number(offset),
          stored: compressed_page_size,
          firstRow: Number(first_row_index),
        })),
        index: indexAt! > 0 ? readColumnIndex(reader(indexAt!, indexLength!), schema) : undefined,
        bloom: bloomAt > 0 ? bytes.subarray(bloomAt, bloomAt + (numberOf(meta, 15) ?? 0)) : undefined,
      };
    }),
  );
}

/** The pages of the index follow one another to the end of the chunk, and each has values between its bounds. */
function expectTrue(
  { column, pages, index }: Seen,
  valuesFrom: (row: number, end: number) => (string | bigint)[],
  rows: number,
) {
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.at(-1)!.at + pages.at(-1)!.stored).toBe(column.end);
  for (const [i, page] of pages.entries()) {
    const next = pages[i + 1];
    if (next) expect(page.at + page.stored).toBe(next.at);
    if (!index) continue;
    const values = valuesFrom(page.firstRow, next?.firstRow ?? rows);
    expect(index.null_pages[i]).toBe(values.length === 0);
    const [lower, upper] = [index.min_values[i], index.max_values[i]] as unknown as (string | bigint)[];
    for (const value of values) {
      expect(lower! <= value && value <= upper!, `page ${i}: ${value}`).toBe(true);
    }
  }
}

async function redactSecret(path: string, replacement: string | null = '[KEY]'): Promise<string> {
  const output = join(folder, 'out.parquet');
  const { fields } = await readFields(path);
  const found = fields.filter(field => field.text === SECRET && field.path === 'name');
  expect(found).toHaveLength(1);
  await rewrite(
    path,
    output,
    found.map(field => editOf(field, replacement)),
  );
  return output;
}

describe('page indexes and Bloom filters', () => {
  it('stay with chunks that are copied, and tell of the places that these have now', async () => {
    const input = writeInput();
    const [before, after] = [see(input), see(await redactSecret(input))];
    for (const [g, group] of after.entries()) {
      for (const [c, now] of group.entries()) {
        const old = before[g]![c]!;
        if (g === 1 && c === 1) continue;
        const moved = now.column.start - old.column.start;
        expect(now.index).toEqual(old.index);
        expect(now.index).toBeDefined();
        expect(now.bloom).toEqual(old.bloom);
        expect(now.pages).toEqual(old.pages.map(page => ({ ...page, at: page.at + moved })));
      }
    }
    expect(after[0]![1]!.bloom!.length).toBeGreaterThan(100);
    const output = join(folder, 'out.parquet');
    const excluded = (value: string) =>
      duck.query(`SELECT bloom_filter_excludes FROM parquet_bloom_probe('${output}', 'city', '${value}')`);
    expect(await excluded('city 5')).toEqual(['false', 'false']);
    expect(await excluded('no city at all')).toEqual(['true', 'true']);
  });

  it('are made anew for a chunk that changed, but for its Bloom filter', async () => {
    const input = writeInput();
    const output = await redactSecret(input);
    const changed = see(output)[1]![1]!;
    expect(changed.bloom).toBeUndefined();
    expect(changed.pages.map(page => page.firstRow)).toEqual(see(input)[1]![1]!.pages.map(page => page.firstRow));
    const now = names.map(name => (name === SECRET ? '[KEY]' : name)).slice(2000);
    expectTrue(changed, (row, end) => now.slice(row, end).filter(name => name !== null), 2000);
    expect(changed.index!.null_counts).toEqual(
      changed.pages.map(({ firstRow }, i) =>
        BigInt(now.slice(firstRow, changed.pages[i + 1]?.firstRow).filter(name => name === null).length),
      ),
    );
    const pruned = await parquetReadObjects({
      file: readFileSync(output).buffer as ArrayBuffer,
      compressors,
      filter: { name: { $eq: '[KEY]' } },
    });
    expect(pruned).toMatchObject([{ id: 9999n, name: '[KEY]' }]);
    const [least, greatest] = await Promise.all(
      ['stats_min_value', 'stats_max_value'].map(it =>
        duck.query(
          `SELECT ${it} FROM parquet_metadata('${output}') WHERE path_in_schema = 'name' AND row_group_id = 1`,
        ),
      ),
    );
    expect(least).toEqual(['[KEY]']);
    expect(greatest![0]! >= `${LONG}3507`).toBe(true); // cut, and so above
  });

  it('hold nothing of what was replaced', async () => {
    const input = writeInput();
    expect(readFileSync(input).indexOf(SECRET)).toBeGreaterThan(0);
    const { fields } = await readFields(input);
    const output = join(folder, 'clean.parquet');
    await rewrite(
      input,
      output,
      fields.filter(({ text, record }) => text === SECRET && record === 3333).map(field => editOf(field, null)),
    );
    expect(readFileSync(output).includes(SECRET)).toBe(false);
    expect(unpack(output).includes(SECRET)).toBe(false);
    const { fields: left } = await readFields(output);
    expect(left.filter(({ path }) => path === 'id')).toHaveLength(COUNT - 1); // the row is gone from all columns
    for (const [c, seen] of see(output)[1]!.slice(0, 3).entries()) {
      const now = [ids, names, cities][c]!.slice(2000).filter((_, i) => i !== 1333);
      expectTrue(seen, (row, end) => now.slice(row, end).filter(it => it !== null), 1999);
    }
  });

  it('are left behind where they lie within pages, or are not what they should be', async () => {
    const input = writeInput();
    const bytes = readFileSync(input);
    const file = openFile(input);
    const footer = readFooter(file);
    file.close();
    const secretAt = bytes.indexOf(SECRET);
    const columns = structsOf(structsOf(footer.struct, 4)[1]!, 1);
    const astray = [
      withField(columns[2]!, 3, Wire.struct, withI64(structOf(columns[2]!, 3)!, 14, secretAt)),
      withI64(columns[3]!, 6, secretAt),
      withI64(columns[0]!, 4, bytes.length),
    ];
    const group = withField(structsOf(footer.struct, 4)[1]!, 1, Wire.list, {
      elementType: Wire.struct,
      values: [astray[2]!, columns[1]!, astray[0]!, astray[1]!],
    });
    writeFileSync(input, withFooter(bytes, footer.struct, [structsOf(footer.struct, 4)[0]!, group], footer.start));
    const [id, , city, list] = see(await redactSecret(input))[1]!;
    expect(city!.bloom).toBeUndefined();
    expect(list!.index).toBeUndefined();
    expect(list!.pages.length).toBeGreaterThan(1);
    expect([id!.index, id!.pages]).toEqual([undefined, []]);
  });
});

it('is not looked for in a chunk that another one lies within', () => {
  const place = (at: number): ThriftStruct => ({
    fields: [
      { id: 3, type: Wire.struct, value: { fields: [] } },
      { id: 4, type: Wire.i64, value: BigInt(at) },
      { id: 5, type: Wire.i32, value: 1 },
    ],
  });
  const chunk = (start: number, end: number, at: number) => ({ start, end, struct: place(at) }) as ColumnChunk;
  const columns = [chunk(4, 1000, 500), chunk(10, 20, 500), chunk(1100, 1200, 1500)];
  const footer = { rowGroups: [{ columns }], start: 2000 } as unknown as Footer;
  const indexes = new OldIndexes(openBytes(new Uint8Array(2000)), footer); // a 0 is an empty struct
  const seen = columns.map(column => indexes.of(column, 0).offsetIndex !== undefined);
  expect(seen).toEqual([false, false, true]);
});

function withFooter(bytes: Buffer, footer: ThriftStruct, groups: readonly ThriftStruct[], start: number): Buffer {
  const changed = writeStruct(withField(footer, 4, Wire.list, { elementType: Wire.struct, values: [...groups] }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(changed.length);
  return Buffer.concat([bytes.subarray(0, start), changed, length, Buffer.from('PAR1')]);
}

const pyarrow = findPyarrow();
if (!pyarrow)
  console.info('pyarrow is not installed: page indexes that it writes are not tested (pip install pyarrow)');

describe.skipIf(!pyarrow)('page indexes of pyarrow', () => {
  it.each(['1.0', '2.0'])('are kept and made anew, and it reads the result (page version %s)', async version => {
    const input = join(folder, 'arrow.parquet');
    const output = join(folder, 'arrow-out.parquet');
    pyarrow!(
      `
n = 6000
t = pa.table({
  'id': pa.array(range(n), pa.int64()), 'small': pa.array([i % 9 - 4 for i in range(n)], pa.int32()), 'x': [i / 7 for i in range(n)],
  'mail': ['%s' if i == 4321 else 'nobody %d' % (i % 50) for i in range(n)],
  'words': [['w%d' % i] * (i % 3) for i in range(n)], 'day': pa.array(range(n), pa.date32()),
})
pq.write_table(t, sys.argv[1], row_group_size=3000, data_page_size=3000, write_batch_size=300, write_page_index=True,
  bloom_filter_options={'id': {'ndv': 3000}, 'mail': {'ndv': 3000}}, data_page_version='${version}')
`.replace('%s', SECRET),
      input,
    );
    const [old] = [see(input)];
    expect(old[1]![3]!.index).toBeDefined();
    expect(old[1]![0]!.bloom).toBeDefined();
    const { fields } = await readFields(input);
    await rewrite(
      input,
      output,
      fields.filter(({ text }) => text === SECRET).map(field => editOf(field, '[KEY]')),
    );
    const now = see(output);
    expect(now[1]![3]).toMatchObject({ bloom: undefined });
    expect(now[1]![3]!.index).toBeDefined();
    expect(now[1]![0]!.bloom).toEqual(old[1]![0]!.bloom);
    expect(readFileSync(output).includes(SECRET)).toBe(false);
    const read = pyarrow!(
      `
t = pq.read_table(sys.argv[1])
m = pq.ParquetFile(sys.argv[2]).metadata
c = m.row_group(1).column(3)
print(json.dumps([pq.read_table(sys.argv[2]).drop_columns(['mail']).equals(t.drop_columns(['mail'])),
  pq.read_table(sys.argv[2], filters=[('mail', '==', '[KEY]')])['id'].to_pylist(),
  c.statistics.min, c.statistics.max, c.statistics.null_count, c.has_column_index, c.has_offset_index,
  all(m.row_group(g).column(k).has_column_index for g in range(2) for k in range(6))]))
`,
      input,
      output,
    );
    expect(read).toEqual([true, [4321], '[KEY]', 'nobody 9', 0, true, true, true]);
  });
});
