import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { Codec, Encoding, PageType, Physical, Repetition } from '../../../src/formats/parquet/names.ts';
import { readPages } from '../../../src/formats/parquet/pages.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { type ThriftStruct, type ThriftValue, Wire, writeStruct } from '../../../src/formats/parquet/thrift.ts';
import { booleanOf, bytesOf, numberOf, structOf } from '../../../src/formats/parquet/thrift-fields.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';
import { unpack } from './unpack.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRET = 'zz-secret-of-anna';

async function redact(path: string, replacement: string | null) {
  const output = join(folder, 'out.parquet');
  const found = (await readFields(path)).fields.filter(({ text }) => text === SECRET);
  expect(found.length).toBeGreaterThan(0);
  await rewrite(
    path,
    output,
    found.map(field => editOf(field, replacement)),
  );
  const bytes = readFileSync(output);
  for (const all of [bytes, unpack(output)]) expect(all.includes(SECRET)).toBe(false);
  const objects = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, compressors });
  return { output, values: objects.map(object => object.a as string | null) };
}

function pagesOf(path: string) {
  const file = openFile(path);
  const footer = readFooter(file);
  const pages = [...readPages(file, footer.rowGroups[0]!.columns[0]!, footer.start)];
  file.close();
  return pages;
}

type Field = readonly [id: number, type: number, value: ThriftValue];
const struct = (...fields: Field[]): ThriftStruct => ({
  fields: fields.map(([id, type, value]) => ({ id, type, value })),
});
const i32 = (id: number, value: number): Field => [id, Wire.i32, value];
const i64 = (id: number, value: number): Field => [id, Wire.i64, BigInt(value)];
const binary = (id: number, text: string): Field => [id, Wire.binary, Buffer.from(text)];

/** A page of required texts in PLAIN that is not compressed, with a checksum, and bounds in its header. */
function toPage(values: readonly string[], version: 1 | 2, spare = ''): Buffer {
  const plain = Buffer.concat(
    values.flatMap(value => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(value.length);
      return [length, Buffer.from(value)];
    }),
  );
  const body = Buffer.concat([plain, Buffer.from(spare)]);
  const sorted = [...values].sort();
  const bounds: Field = [version === 1 ? 5 : 8, Wire.struct, struct(binary(5, sorted.at(-1)!), binary(6, sorted[0]!))];
  const detail =
    version === 1
      ? struct(i32(1, values.length), i32(2, Encoding.plain), i32(3, Encoding.rle), i32(4, Encoding.rle), bounds)
      : struct(
          ...[i32(1, values.length), i32(2, 0), i32(3, values.length), i32(4, Encoding.plain), i32(5, 0), i32(6, 0)],
          ...([[7, Wire.boolFalse, false], bounds] as const),
        );
  const type = version === 1 ? PageType.data : PageType.dataV2;
  const header = struct(...[i32(1, type), i32(2, body.length), i32(3, body.length), i32(4, crc32(body) | 0)], [
    version === 1 ? 5 : 8,
    Wire.struct,
    detail,
  ]);
  return Buffer.concat([writeStruct(header), body]);
}

/** @param spare what stands behind the last value of each page. */
function writeFile(pages: readonly (readonly string[])[], version: 1 | 2, spare = ''): string {
  const path = join(folder, 'in.parquet');
  const stored = Buffer.concat(pages.map(values => toPage(values, version, spare)));
  const count = pages.flat().length;
  const list = (id: number, elementType: number, values: ThriftValue[]): Field => [
    id,
    Wire.list,
    { elementType, values },
  ];
  // Pages of version 2 say themselves that they are not compressed.
  const codec = version === 1 ? Codec.uncompressed : Codec.snappy;
  const meta = struct(
    ...[i32(1, Physical.byteArray), list(2, Wire.i32, [Encoding.plain]), list(3, Wire.binary, [Buffer.from('a')])],
    ...[i32(4, codec), i64(5, count), i64(6, stored.length), i64(7, stored.length), i64(9, 4)],
  );
  const chunk = struct(i64(2, 0), [3, Wire.struct, meta]);
  const group = struct(list(1, Wire.struct, [chunk]), i64(2, stored.length), i64(3, count));
  const root = struct(binary(4, 'root'), i32(5, 1));
  const leaf = struct(i32(1, Physical.byteArray), i32(3, Repetition.required), binary(4, 'a'), i32(6, 0));
  const footer = writeStruct(
    struct(
      i32(1, 2),
      list(2, Wire.struct, [root, leaf]),
      i64(3, count),
      list(4, Wire.struct, [group]),
      binary(6, 'test'),
    ),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  writeFileSync(path, Buffer.concat([Buffer.from('PAR1'), stored, footer, length, Buffer.from('PAR1')]));
  return path;
}

describe.each([1, 2] as const)('a page of version %i', version => {
  const pages = [
    ['anna', SECRET, 'berta'],
    ['carl', 'dora', 'emil'],
  ];

  it('tells no old bounds when a value changed, and has a checksum and a length of its own', async () => {
    const input = writeFile(pages, version);
    const { output, values } = await redact(input, '[NAME]');
    expect(values).toEqual(['anna', '[NAME]', 'berta', 'carl', 'dora', 'emil']);
    const [old, now] = [pagesOf(input), pagesOf(output)];
    expect(now).toHaveLength(2);
    const detail = (page: (typeof now)[number]) => structOf(page.header.struct, version === 1 ? 5 : 8)!;
    const bounds = (page: (typeof now)[number]) => structOf(detail(page), version === 1 ? 5 : 8);
    expect(bytesOf(bounds(old[0]!)!, 5)).toEqual(Buffer.from(SECRET));
    expect(bounds(now[0]!)).toBeUndefined();
    for (const { header, body } of now) expect(numberOf(header.struct, 4)! | 0).toBe(crc32(body) | 0);
    if (version === 2) expect(now.map(page => booleanOf(detail(page), 7))).toEqual([true, false]);
  });

  it('has nothing behind its last value when one changed', async () => {
    const input = writeFile([pages[0]!], version, SECRET);
    expect(readFileSync(input, 'latin1').split(SECRET)).toHaveLength(4); // in the bounds, as a value, and behind them
    const { values } = await redact(input, '[NAME]');
    expect(values).toEqual(['anna', '[NAME]', 'berta']);
  });

  it('stays as it is, bounds and all, when none of its values did', async () => {
    const input = writeFile(pages, version);
    const { output } = await redact(input, '[NAME]');
    const [old, now] = [pagesOf(input)[1]!, pagesOf(output)[1]!];
    expect(now.headerBytes.equals(old.headerBytes)).toBe(true);
    expect(now.body.equals(old.body)).toBe(true);
  });
});

describe('a dictionary', () => {
  const rows = Array.from({ length: 400 }, (_, i) => (i % 10 === 3 ? null : i % 37 === 5 ? SECRET : `name ${i % 7}`));
  const write = () => {
    const path = join(folder, 'dictionary.parquet');
    const columnData = [{ name: 'a', data: rows, type: 'STRING' as const }];
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData, pageSize: 300 })));
    expect(pagesOf(path)[0]!.header.type).toBe(PageType.dictionary);
    return path;
  };

  it.each(['[NAME]', 'name 3', ''])('takes in %j for a value, and gives every other row what it had', async text => {
    const { values } = await redact(write(), text);
    expect(values).toEqual(rows.map(value => (value === SECRET ? text : value)));
  });

  it('keeps no value of rows that were left out', async () => {
    const { values } = await redact(write(), null);
    expect(values).toEqual(rows.filter(value => value !== SECRET));
  });
});
