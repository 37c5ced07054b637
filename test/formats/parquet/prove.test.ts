import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { TextSearch } from '../../../src/formats/columnar/text-search.ts';
import type { ReplacedSpan } from '../../../src/formats/format.ts';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { readPages } from '../../../src/formats/parquet/pages.ts';
import { whyDifferent } from '../../../src/formats/parquet/prove/why-different.ts';
import { openBytes } from '../../../src/formats/parquet/random-access.ts';
import { type ThriftStruct, Wire, writeStruct } from '../../../src/formats/parquet/thrift.ts';
import { structOf, structsOf, withField, withI64 } from '../../../src/formats/parquet/thrift-fields.ts';
import { makeFolder } from '../../run-scan.ts';

const OLD = 'an old value';
const write = (notes: readonly (string | null)[], others: readonly number[] = notes.map((_, i) => i), more = {}) =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'note', data: [...notes], type: 'STRING' },
        { name: 'other', data: [...others], type: 'INT32' },
      ],
      statistics: false,
      ...more,
    }),
  );
const notes = ['first', `has ${OLD} in it`, 'third', null];
const span: ReplacedSpan = { record: 1, path: 'note', start: 4, end: 16, isDropped: false };

async function why(redacted: Buffer, spans: readonly ReplacedSpan[] = [span], original = write(notes)) {
  const folder = makeFolder({ original, redacted });
  async function* given() {
    yield* spans;
  }
  return whyDifferent({ original: join(folder, 'original'), redacted: join(folder, 'redacted'), spans: given() });
}

/** With another footer. */
function refooted(file: Buffer, change: (footer: ThriftStruct) => ThriftStruct, gap = '', body?: Buffer): Buffer {
  const footer = readFooter(openBytes(file));
  const bytes = writeStruct(change(footer.struct));
  const trailer = Buffer.from('....PAR1');
  trailer.writeUInt32LE(bytes.length);
  return Buffer.concat([body ?? file.subarray(0, footer.start), Buffer.from(gap), bytes, trailer]);
}

const clean = ['first', 'has [X] in it', 'third', null];

describe('a Parquet file and its redacted self', () => {
  it('differ in nothing but the spans, however the new one is paged and encoded', async () => {
    expect(await why(write(clean))).toBeUndefined();
    expect(await why(write(clean, [0, 1, 2, 3], { codec: 'UNCOMPRESSED', pageSize: 1 }))).toMatch(/another codec/);
    const wide = (list: readonly (string | null)[]) => Array.from({ length: 50 }, () => list).flat();
    const spans = Array.from({ length: 50 }, (_, i) => ({ ...span, record: 4 * i + 1 }));
    expect(await why(write(wide(clean), undefined, { pageSize: 64 }), spans, write(wide(notes)))).toBeUndefined();
    expect(await why(write(wide(clean)), spans.slice(1), write(wide(notes)))).toMatch(/row 1 of the group/);
  });

  it.each([
    ['a value beside the span', ['first', 'has [X] in its', 'third', null]],
    ['a value of another row', ['first', 'has [X] in it', 'Third', null]],
    ['a null that is a value', ['first', 'has [X] in it', 'third', '']],
    ['a value that is null', [null, 'has [X] in it', 'third', null]],
    ['two values that changed places', ['third', 'has [X] in it', 'first', null]],
  ])('are told apart by %s', async (_, changed) => {
    expect(await why(write(changed))).toMatch(/the column note: something else than the spans differs/);
  });

  it('are told apart by another column, by rows, by names and by key-value entries', async () => {
    expect(await why(write(clean, [0, 1, 7, 3]))).toMatch(/the column other/);
    expect(await why(write(clean.slice(0, 3)))).toMatch(/other rows/);
    expect(await why(write(clean, [0, 1, 2, 3], { kvMetadata: [{ key: 'a', value: 'b' }] }))).toMatch(/key-value/);
    const renamed = Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'nota', data: clean, type: 'STRING' }] }));
    expect(await why(renamed)).toMatch(/the schema differs/);
  });

  it('may have a null where a span stood', async () => {
    expect(await why(write(['first', null, 'third', null]))).toBeUndefined();
    expect(await why(write(['first', null, null, null]))).toMatch(/row 2 of the group/);
  });

  it('may lack dropped rows, and only these', async () => {
    const dropped = [{ ...span, isDropped: true }];
    expect(await why(write(['first', 'third', null], [0, 2, 3]), dropped)).toBeUndefined();
    expect(await why(write(['first', 'has [X] in it', null], [0, 1, 3]), dropped)).toMatch(/differs in row 2/);
    expect(await why(write(['first', 'third', null], [0, 1, 3]), dropped)).toMatch(/the column other/);
  });

  it('hold no old value in statistics, in an entry that nothing refers to, or between the parts', async () => {
    const redacted = write(clean);
    const same = (footer: ThriftStruct) => footer;
    expect(await why(refooted(redacted, same, 'nothing of the like'))).toBeUndefined();
    expect(await why(refooted(redacted, same, `... ${OLD} ...`))).toMatch(/between its parts/);
    const withStatistics = refooted(redacted, footer => {
      const groups = structsOf(footer, 4);
      const columns = structsOf(groups[0]!, 1);
      const meta = structOf(columns[0]!, 3)!;
      const statistics = { fields: [{ id: 5, type: Wire.binary, value: Buffer.from(`has ${OLD} in it`) }] };
      const column = withField(columns[0]!, 3, Wire.struct, withField(meta, 12, Wire.struct, statistics));
      const list = { elementType: Wire.struct, values: [column, columns[1]!] };
      const group = withField(groups[0]!, 1, Wire.list, list);
      return withField(footer, 4, Wire.list, { elementType: Wire.struct, values: [group] });
    });
    expect(await why(withStatistics)).toMatch(/outside its values/);
  });

  it('are the same though counts and offsets look like a number that was replaced, and blanked bytes like a zero', async () => {
    // As 4 bytes these numbers stand in the protocol's bytes of headers and indexes, or in blanked entries.
    const days = Array.from({ length: 6000 }, (_, i) => i);
    const born = (data: readonly (number | null)[]) =>
      Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'born', data: [...data], type: 'INT32' }] }));
    const headed = (file: Buffer) => {
      const access = openBytes(file);
      const { rowGroups, start } = readFooter(access);
      return [...readPages(access, rowGroups[0]!.columns[0]!, start)]
        .map(it => it.headerBytes.toString('latin1'))
        .join();
    };
    const nulled = born(days.map(() => null));
    const bytesOf = (day: number) => Buffer.from(Int32Array.of(day).buffer).toString('latin1');
    expect(days.some(day => headed(nulled).includes(bytesOf(day)))).toBe(true);
    const spans = days.map(record => ({ record, path: 'born', start: 0, end: 4, isDropped: false }));
    expect(await why(nulled, spans, born(days))).toBeUndefined();
    const search = new TextSearch();
    for (const day of [0, 7]) search.add(Buffer.from(Int32Array.of(day).buffer));
    expect([search.isIn(Buffer.alloc(8)), search.isIn(Buffer.from([0, 7, 0, 0, 0]))]).toEqual([false, true]);
  });

  it('hold no old value in a dictionary entry that no page refers to', async () => {
    const file = (last: string) =>
      Buffer.from(
        parquetWriteBuffer({
          columnData: [
            { name: 'note', data: [...Array(40).fill('first'), ...Array(40).fill('third'), last], type: 'STRING' },
          ],
          statistics: false,
          codec: 'UNCOMPRESSED',
        }),
      );
    const before = file(OLD);
    const after = file('third');
    const pagesOf = (bytes: Buffer) => {
      const access = openBytes(bytes);
      const { rowGroups, start } = readFooter(access);
      return [...readPages(access, rowGroups[0]!.columns[0]!, start)].map(it =>
        Buffer.concat([it.headerBytes, it.body]),
      );
    };
    const replaced = [{ ...span, record: 80, start: 0, end: OLD.length }];
    expect(await why(after, replaced, before)).toBeUndefined();
    expect(await why(before, replaced, before)).toMatch(/row 80 of the group/);
    // As a rewriter leaves it that only changes the codes: the old dictionary before the new page.
    const [dictionary] = pagesOf(before);
    const [, data] = pagesOf(after);
    const mixed = Buffer.concat([Buffer.from('PAR1'), dictionary!, data!]);
    const left = refooted(
      after,
      footer => {
        const group = structsOf(footer, 4)[0]!;
        const column = structsOf(group, 1)[0]!;
        let meta = structOf(column, 3)!;
        const length = mixed.length - 4;
        for (const [id, value] of [
          [6, length],
          [7, length],
          [9, 4 + dictionary!.length],
          [11, 4],
        ] as const) {
          meta = withI64(meta, id, value);
        }
        const chunk = withField(column, 3, Wire.struct, meta);
        const changed = withField(group, 1, Wire.list, { elementType: Wire.struct, values: [chunk] });
        return withField(footer, 4, Wire.list, { elementType: Wire.struct, values: [changed] });
      },
      '',
      mixed,
    );
    expect(left.includes(OLD)).toBe(true);
    expect(await why(left, replaced, before)).toMatch(/outside its values/);
  });
});
