import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDelta } from '../../../src/formats/parquet/delta.ts';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { Encoding } from '../../../src/formats/parquet/names.ts';
import { isData, readPages } from '../../../src/formats/parquet/pages.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { writeDelta } from '../../../src/formats/parquet/rewrite/delta-write.ts';
import { Duck } from './duckdb.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';
import { findPyarrow } from './pyarrow.ts';

let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-encodings-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('delta numbers that are written', () => {
  it.each([
    [4, -(2n ** 31n), 2n ** 31n - 1n],
    [8, -(2n ** 63n), 2n ** 63n - 1n],
  ] as const)('come back, with %i bytes each', (width, min, max) => {
    const any = fc.bigInt({ min, max });
    const near = fc.bigInt({ min: -40n, max: 40n });
    const edge = fc.constantFrom(min, max, 0n, -1n, 1n << 31n, (1n << 31n) - 1n);
    const number = fc.oneof(any, near, edge).map(value => BigInt.asIntN(width * 8, value));
    fc.assert(
      fc.property(fc.array(fc.oneof(number, near), { maxLength: 400, size: 'max' }), values => {
        const bytes = Buffer.alloc(values.length * width);
        for (const [i, value] of values.entries()) {
          if (width === 4) bytes.writeInt32LE(Number(value), i * 4);
          else bytes.writeBigInt64LE(value, i * 8);
        }
        const written = writeDelta(bytes, width);
        const { values: read, end } = readDelta(written, 0, values.length);
        expect(end).toBe(written.length);
        // Sums of 32-bit numbers wrap at 32 bits.
        expect([...read].map(value => BigInt.asIntN(width * 8, value))).toEqual(values);
      }),
      { numRuns: 200 },
    );
  });
});

/** Encodings of the data pages of a column, one each. */
function encodingsOf(path: string, column: number): Set<number> {
  const file = openFile(path);
  const footer = readFooter(file);
  const seen = new Set<number>();
  for (const { columns } of footer.rowGroups) {
    for (const { header } of readPages(file, columns[column]!, footer.start)) {
      if (isData(header)) seen.add(header.encoding);
    }
  }
  file.close();
  return seen;
}

const COUNT = 1500;
const shared = Array.from({ length: COUNT }, (_, i) => `prefix/shared/${String(i).padStart(6, '0')}`);
const NUMBERS = shared.map((_, i) => BigInt(i * i * 1000003) * (i % 2 ? -1n : 1n));
const COLUMNS: readonly (readonly [number, ColumnSource])[] = [
  [Encoding.deltaByteArray, { name: 'c', data: shared, type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' }],
  [Encoding.deltaLengthByteArray, { name: 'c', data: shared, type: 'STRING', encoding: 'DELTA_LENGTH_BYTE_ARRAY' }],
  [Encoding.deltaBinaryPacked, { name: 'c', data: NUMBERS, type: 'INT64', encoding: 'DELTA_BINARY_PACKED' }],
  [
    Encoding.deltaBinaryPacked,
    { name: 'c', data: shared.map((_, i) => i * 1e6 - 7e8), type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
  ],
  [
    Encoding.byteStreamSplit,
    { name: 'c', data: shared.map((_, i) => i / 3), type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT' },
  ],
];

describe('pages that changed', () => {
  it.each(COLUMNS)('keep encoding %i, read by DuckDB', async (encoding, column) => {
    const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')];
    const written = parquetWriteBuffer({ columnData: [column], pageSize: 700, rowGroupSize: 900 });
    writeFileSync(input, Buffer.from(written));
    expect(encodingsOf(input, 0)).toEqual(new Set([encoding]));
    const { fields } = await readFields(input);
    const edits = fields.filter(({ record }) => record % 90 === 5).map(field => editOf(field, '77777'));
    edits.push(editOf(fields[1000]!, null));
    await rewrite(
      input,
      output,
      edits.sort((a, b) => a.record - b.record),
    );
    expect(encodingsOf(output, 0)).toEqual(new Set([encoding]));
    const query = (path: string) => duck.query(`SELECT c FROM read_parquet('${path}')`);
    const expected = await query(input);
    for (const { record } of edits) expected[record] = '77777';
    expected.splice(1000, 1);
    expect(await query(output)).toEqual(expected);
  });
});

const pyarrow = findPyarrow();
if (!pyarrow) console.info('pyarrow is not installed: encodings that it writes are not tested (pip install pyarrow)');

describe.skipIf(!pyarrow)('pages that changed, of pyarrow', () => {
  it.each(['1.0', '2.0'])('keep every encoding, and it reads them (page version %s)', async version => {
    const [input, output] = [join(folder, 'arrow.parquet'), join(folder, 'arrow-out.parquet')];
    const encodings = [
      [Encoding.deltaByteArray, 's', 'DELTA_BYTE_ARRAY'],
      [Encoding.deltaLengthByteArray, 'l', 'DELTA_LENGTH_BYTE_ARRAY'],
      [Encoding.deltaBinaryPacked, 'i', 'DELTA_BINARY_PACKED'],
      [Encoding.deltaBinaryPacked, 'j', 'DELTA_BINARY_PACKED'],
      [Encoding.byteStreamSplit, 'x', 'BYTE_STREAM_SPLIT'],
      [Encoding.byteStreamSplit, 'f', 'BYTE_STREAM_SPLIT'],
      [Encoding.rle, 'b', 'RLE'],
      [Encoding.deltaByteArray, 'fixed', 'DELTA_BYTE_ARRAY'],
    ] as const;
    pyarrow!(
      `
n = 3000
t = pa.table({
  's': ['shared/prefix/%05d' % i if i % 7 else None for i in range(n)], 'l': ['x' * (i % 40) + 'y%d' % i for i in range(n)],
  'i': pa.array([(-1) ** i * i ** 5 * 31 for i in range(n)], pa.int64()), 'j': pa.array([(-1) ** i * i * 700000 for i in range(n)], pa.int32()),
  'x': [i / 7 for i in range(n)], 'f': pa.array([i / 8 for i in range(n)], pa.float32()), 'b': [i % 3 == 0 for i in range(n)],
  'fixed': pa.array([b'%016d' % i for i in range(n)], pa.binary(16)),
})
pq.write_table(t, sys.argv[1], row_group_size=2000, data_page_size=2000, write_batch_size=200, use_dictionary=False,
  column_encoding={${encodings.map(([, name, encoding]) => `'${name}': '${encoding}'`).join(', ')}}, data_page_version='${version}')
`,
      input,
    );
    const { fields } = await readFields(input);
    const places = new Set(['s', 'l', 'i', 'j', 'x'].map((name, i) => `${300 * i + 1000}${name}`));
    const edits = fields
      .filter(({ record, path }) => places.has(`${record}${path}`) || (record === 77 && path === 'l'))
      .map(field => editOf(field, field.record === 77 ? null : '424242'));
    expect(edits).toHaveLength(6);
    await rewrite(input, output, edits);
    for (const [c, [encoding]] of encodings.entries()) expect(encodingsOf(output, c)).toEqual(new Set([encoding]));
    const read = pyarrow!(
      `
rows = pq.read_table(sys.argv[1]).to_pylist()
rows[1000]['s'] = rows[1300]['l'] = '424242'
rows[1600]['i'] = rows[1900]['j'] = rows[2200]['x'] = 424242
del rows[77]
print(json.dumps(pq.read_table(sys.argv[2]).to_pylist() == rows))
`,
      input,
      output,
    );
    expect(read).toBe(true);
  });
});
