import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ColumnChunk, readFooter } from '../../../src/formats/parquet/footer.ts';
import { endOfPages, readPages } from '../../../src/formats/parquet/pages.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { type ThriftStruct, Wire, writeStruct } from '../../../src/formats/parquet/thrift.ts';
import {
  bytesOf,
  fieldOf,
  listOf,
  numberOf,
  structOf,
  structsOf,
  withField,
  withI64,
} from '../../../src/formats/parquet/thrift-fields.ts';
import { editOf, readFields, rewrite } from './parquet-fields.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-footer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 100;
/** By column: texts with a dictionary and nulls, texts, numbers. */
const COLUMNS = ['who', 'town', 'n'] as const;
const [WHO, TOWN, N] = [0, 1, 2];
const who = Array.from({ length: 2 * ROWS }, (_, i) => (i % 10 === 3 ? null : `person ${i % 7}`));
const SECRET = 'person 5';

// Fields of ColumnMetaData: 13 encoding statistics, 16 size statistics, 17 geospatial statistics.
const TOLD = [13, 16, 17] as const;

/** A file of two row groups whose footer says whatever a writer may say of a chunk. */
function writeInput(
  name: string,
  sorting: readonly (readonly number[])[] = [[], []],
  change: (footer: ThriftStruct) => ThriftStruct = footer => footer,
): string {
  const path = join(folder, name);
  const data = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'who', data: who, type: 'STRING' },
        { name: 'town', data: who.map((_, i) => `town ${i % 9}`), type: 'STRING' },
        { name: 'n', data: who.map((_, i) => i), type: 'INT32' },
      ],
      rowGroupSize: ROWS,
    }),
  );
  writeFileSync(path, data);
  const file = openFile(path);
  const footer = readFooter(file);
  file.close();
  const groups = structsOf(footer.struct, 4).map((group, g) => {
    const columns = structsOf(group, 1).map((chunk, c) => tellAll(chunk, footer.rowGroups[g]!.columns[c]!));
    let told = withField(group, 1, Wire.list, { elementType: Wire.struct, values: columns });
    const keys = sorting[g]!.map(column => ({
      fields: [
        { id: 1, type: Wire.i32, value: column },
        { id: 2, type: Wire.boolFalse, value: false },
        { id: 3, type: Wire.boolTrue, value: true },
      ],
    }));
    if (keys.length > 0) told = withField(told, 4, Wire.list, { elementType: Wire.struct, values: keys });
    told = withI64(told, 5, footer.rowGroups[g]!.columns[0]!.start);
    return withField(withI64(told, 6, 12345), 7, Wire.i16, g);
  });
  const struct = withField(footer.struct, 4, Wire.list, { elementType: Wire.struct, values: groups });
  writeFileSync(path, withFooter(data.subarray(0, footer.start), change(struct)));
  return path;
}

function tellAll(chunk: ThriftStruct, { start }: ColumnChunk): ThriftStruct {
  let meta = structOf(chunk, 3)!;
  const statistics = structOf(meta, 12)!;
  const [most, least] = [bytesOf(statistics, 5)!, bytesOf(statistics, 6)!];
  const old = withField(withField(statistics, 1, Wire.binary, most), 2, Wire.binary, least);
  meta = withField(meta, 12, Wire.struct, old);
  meta = withField(meta, 13, Wire.list, { elementType: Wire.struct, values: [] });
  for (const id of [16, 17])
    meta = withField(meta, id, Wire.struct, { fields: [{ id: 1, type: Wire.i64, value: 77n }] });
  return withField(withI64(chunk, 2, start), 3, Wire.struct, meta);
}

function withFooter(data: Buffer, footer: ThriftStruct): Buffer {
  const bytes = writeStruct(footer);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([data, bytes, length, Buffer.from('PAR1')]);
}

/** Replaces the secret, or drops its rows, where `isWanted` says so. */
async function redact(
  path: string,
  isWanted: (record: number) => boolean,
  { replacement = '[NAME]', from = 'who' }: { replacement?: string | null; from?: (typeof COLUMNS)[number] } = {},
) {
  const output = join(folder, 'out.parquet');
  const { fields } = await readFields(path);
  const found = fields.filter(it => it.path === from && isWanted(it.record) && (!replacement || it.text === SECRET));
  expect(found.length).toBeGreaterThan(0);
  await rewrite(
    path,
    output,
    found.map(field => editOf(field, replacement)),
  );
  const file = openFile(output);
  const footer = readFooter(file);
  const chunks = footer.rowGroups.map(({ columns }) =>
    columns.map(column => {
      const end = endOfPages(file, column, footer.start);
      const pages = [...readPages(file, column, footer.start)];
      return { column, chunk: column.struct, meta: structOf(column.struct, 3)!, end, pages };
    }),
  );
  file.close();
  return { footer, groups: structsOf(footer.struct, 4), chunks };
}

describe('the footer of a redacted file', () => {
  it('tells of a chunk that changed nothing that was told of its old values, and all of the others', async () => {
    const { chunks } = await redact(writeInput('in.parquet'), record => record >= ROWS);
    for (const [g, columns] of chunks.entries()) {
      for (const [c, { meta }] of columns.entries()) {
        const has = TOLD.map(id => fieldOf(meta, id) !== undefined);
        expect(has, `${COLUMNS[c]} of group ${g}`).toEqual(Array(3).fill(!(g === 1 && c === WHO)));
      }
    }
    const statistics = structOf(chunks[1]![WHO]!.meta, 12)!;
    expect(numberOf(statistics, 3)).toBe(who.slice(ROWS).filter(it => it === null).length);
    expect([1, 2].map(id => fieldOf(statistics, id))).toEqual([undefined, undefined]);
  });

  // Readers know from created_by that some writers compared bytes as signed numbers, and it names another tool now.
  it('leaves out the old kind of bounds of texts, whose order only the old writer tells', async () => {
    const { chunks } = await redact(writeInput('in.parquet'), record => record >= ROWS);
    const hasOld = chunks.map(columns => columns.map(({ meta }) => fieldOf(structOf(meta, 12)!, 1) !== undefined));
    expect(hasOld).toEqual([
      [false, false, true],
      [false, false, true],
    ]);
    expect(bytesOf(structOf(chunks[0]![TOWN]!.meta, 12)!, 5)).toEqual(Buffer.from('town 8'));
  });

  it('says where everything is now, and how large', async () => {
    const { groups, chunks } = await redact(writeInput('in.parquet'), () => true, {
      replacement: '[A NAME THAT IS LONGER THAN IT WAS]',
    });
    for (const [g, columns] of chunks.entries()) {
      const sum = (id: number) => columns.reduce((total, { meta }) => total + numberOf(meta, id)!, 0);
      expect([2, 3, 5, 6, 7].map(id => numberOf(groups[g]!, id))).toEqual([
        sum(6),
        ROWS,
        columns[0]!.column.start,
        sum(7),
        g,
      ]);
      for (const { column, chunk, meta, end, pages } of columns) {
        expect(numberOf(chunk, 2)).toBe(column.start);
        expect(numberOf(meta, 7)).toBe(end - column.start);
        const unpacked = pages.map(({ headerBytes, header }) => headerBytes.length + header.uncompressedSize);
        expect(numberOf(meta, 6)).toBe(unpacked.reduce((a, b) => a + b));
      }
    }
  });

  it('counts the rows and the row groups that are left', async () => {
    const drop = { replacement: null, from: 'n' } as const;
    const some = await redact(writeInput('in.parquet'), record => record % 100 < 30, drop);
    expect(numberOf(some.footer.struct, 3)).toBe(140);
    expect(some.groups.map(group => [numberOf(group, 3), numberOf(group, 7)])).toEqual([
      [70, 0],
      [70, 1],
    ]);
    const first = await redact(writeInput('in.parquet'), record => record <= ROWS, drop);
    expect(numberOf(first.footer.struct, 3)).toBe(99);
    expect(first.groups.map(group => [numberOf(group, 3), numberOf(group, 7)])).toEqual([[99, 0]]);
  });

  it('gives up the order of the rows where what they are sorted by has changed', async () => {
    const { groups } = await redact(
      writeInput('in.parquet', [
        [WHO, N],
        [WHO, N],
      ]),
      record => record >= ROWS,
    );
    expect(groups.map(group => listOf(group, 4)?.values.length)).toEqual([2, undefined]);
    const byOthers = await redact(writeInput('in.parquet', [[TOWN], [N]]), record => record >= ROWS);
    expect(byOthers.groups.map(group => listOf(group, 4)?.values.length)).toEqual([1, 1]);
  });
});

// Field 7 of FileMetaData: for each column a union of which 1 is the order of its type.
it('has no bounds of a changed column whose values have another order than its type', async () => {
  const union = (id: number): ThriftStruct => ({ fields: [{ id, type: Wire.struct, value: { fields: [] } }] });
  const boundsWith = async (order: ThriftStruct) => {
    const orders = { elementType: Wire.struct, values: [order, union(1), union(1)] };
    const path = writeInput('in.parquet', undefined, footer => withField(footer, 7, Wire.list, orders));
    const { chunks } = await redact(path, () => true);
    const statistics = structOf(chunks[0]![WHO]!.meta, 12)!;
    return [5, 6].map(id => bytesOf(statistics, id)?.toString());
  };
  expect(await boundsWith(union(1))).toEqual(['person 6', '[NAME]']);
  expect(await boundsWith(union(2))).toEqual([undefined, undefined]);
});

// Field 8 of FileMetaData: how the footer is signed.
it('is not written for a file whose footer is signed: some of its columns are encrypted', async () => {
  const signed = { fields: [{ id: 1, type: Wire.struct, value: { fields: [] } }] };
  const plain = await readFields(writeInput('plain.parquet'));
  const path = writeInput('in.parquet', undefined, footer => withField(footer, 8, Wire.struct, signed));
  const edit = editOf(plain.fields.find(({ text }) => text === SECRET)!, '[NAME]');
  await expect(rewrite(path, join(folder, 'none.parquet'), [edit])).rejects.toThrow(/encrypted/);
});

// Field 3 of DictionaryPageHeader.
it('does not say of a changed dictionary that it is sorted', async () => {
  const path = join(folder, 'sorted.parquet');
  const plain = Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'who', data: who, type: 'STRING' }] }));
  writeFileSync(path, plain);
  const file = openFile(path);
  const footer = readFooter(file);
  const column = footer.rowGroups[0]!.columns[0]!;
  const [dictionary] = [...readPages(file, column, footer.start)];
  file.close();
  const { headerBytes, header } = dictionary!;
  const sorted = withField(
    header.struct,
    7,
    Wire.struct,
    withField(structOf(header.struct, 7)!, 3, Wire.boolTrue, true),
  );
  const longer = writeStruct(sorted);
  const more = longer.length - headerBytes.length;
  let meta = structOf(column.struct, 3)!;
  for (const id of [6, 7, 9]) meta = withI64(meta, id, numberOf(meta, id)! + more);
  const group = structsOf(footer.struct, 4)[0]!;
  const chunk = withField(column.struct, 3, Wire.struct, meta);
  const data = plain.subarray(4 + headerBytes.length, footer.start);
  const columns = { elementType: Wire.struct, values: [chunk] };
  const groups = { elementType: Wire.struct, values: [withField(group, 1, Wire.list, columns)] };
  writeFileSync(
    path,
    withFooter(Buffer.concat([Buffer.from('PAR1'), longer, data]), withField(footer.struct, 4, Wire.list, groups)),
  );
  const isSorted = (pages: { header: { struct: ThriftStruct } }[]) => fieldOf(structOf(pages[0]!.header.struct, 7)!, 3);
  const { chunks } = await redact(path, () => true);
  expect(isSorted([...readAll(path)])).toBe(true);
  expect(isSorted(chunks[0]![0]!.pages)).toBeUndefined();
  expect(readFileSync(join(folder, 'out.parquet')).includes(SECRET)).toBe(false);
});

function readAll(path: string) {
  const file = openFile(path);
  const footer = readFooter(file);
  const pages = [...readPages(file, footer.rowGroups[0]!.columns[0]!, footer.start)];
  file.close();
  return pages;
}
