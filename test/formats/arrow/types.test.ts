import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Compression, Type } from '../../../src/formats/arrow/names.ts';
import { makeFolder } from '../../run-scan.ts';
import { readFields } from './arrow-fields.ts';
import {
  byte,
  fixedArray,
  int,
  int16Field,
  int32Field,
  int32s,
  int64s,
  listArray,
  listOf,
  listViewArray,
  short,
  streamOf,
  structArray,
  type TestArray,
  type TestColumn,
  type TestField,
  textArray,
  utf8,
  validityOf,
  viewArray,
  type WriteOptions,
  writeFile,
  writeStream,
} from './write-ipc.ts';

/** Fields as `record path=text`. */
async function fieldsOf(bytes: Buffer): Promise<string[]> {
  const path = join(makeFolder({ 'a.arrow': bytes }), 'a.arrow');
  const { fields, problems, fieldCount } = await readFields(path);
  expect(problems).toEqual([]);
  const seen = fields.map(({ record, path: at, text }) => `${record} ${at}=${text}`);
  expect(fieldCount).toBeGreaterThanOrEqual(fields.filter(({ path: at }) => !at.startsWith('$')).length);
  return seen;
}

const read = (field: TestField, array: TestArray, options?: WriteOptions) =>
  fieldsOf(streamOf([{ field, array }], options));
const of = (type: number, ...parameters: TestField['parameters'] & {}): TestField => ({ name: 'a', type, parameters });
const long = 'a text of more than twelve bytes, é';

describe('the text of a value', () => {
  const texts = ['x', null, '', long, 'é'];
  const seen = ['0 a=x', `3 a=${long}`, '4 a=é'];

  it.each([
    ['Utf8', Type.utf8, textArray(texts)],
    ['Binary', Type.binary, textArray(texts)],
    ['LargeUtf8', Type.largeUtf8, textArray(texts, true)],
    ['LargeBinary', Type.largeBinary, textArray(texts, true)],
    ['Utf8View', Type.utf8View, viewArray(texts)],
    ['BinaryView', Type.binaryView, viewArray(texts, 1)],
  ])('is its bytes: %s', async (_, type, array) => {
    for (const codec of [undefined, Compression.lz4Frame, Compression.zstd]) {
      expect(await read({ name: 'a', type }, array, codec === undefined ? {} : { codec }), `${codec}`).toEqual(seen);
    }
  });

  it('is lossy where the bytes are no UTF-8', async () => {
    expect(await read({ name: 'a', type: Type.binary }, textArray([Buffer.of(0xff, 65)]))).toEqual(['0 a=\ufffdA']);
  });

  it('is all bytes of a fixed width', async () => {
    const array = fixedArray([Buffer.from('abc'), null, Buffer.from('de ')], 3);
    expect(await read(of(Type.fixedSizeBinary, int(3)), array)).toEqual(['0 a=abc', '2 a=de ']);
  });

  it('is a UUID where the extension says so', async () => {
    const field = { ...of(Type.fixedSizeBinary, int(16)), metadata: { 'ARROW:extension:name': 'arrow.uuid' } };
    const array = fixedArray([Buffer.from('00112233445566778899aabbccddeeff', 'hex')], 16);
    expect(await read(field, array)).toContain('0 a=00112233-4455-6677-8899-aabbccddeeff');
  });
});

const numbers = (memory: { readonly buffer: ArrayBufferLike; readonly length: number }): TestArray => ({
  length: memory.length,
  nullCount: 0,
  buffers: [Buffer.alloc(0), Buffer.from(memory.buffer)],
});

describe('the text of a number', () => {
  const wide = 2n ** 64n - 1n;
  const decimal = (value: bigint, bytes: number) => {
    const hex = BigInt.asUintN(8 * bytes, value)
      .toString(16)
      .padStart(2 * bytes, '0');
    return Buffer.from(hex, 'hex').reverse();
  };

  it.each([
    ['Int8', of(Type.int, int(8), byte(1)), Int8Array.of(-1), '-1'],
    ['Uint8', of(Type.int, int(8), byte(0)), Uint8Array.of(255), '255'],
    ['Int16', of(Type.int, int(16), byte(1)), Int16Array.of(-300), '-300'],
    ['Uint16', of(Type.int, int(16), byte(0)), Uint16Array.of(65535), '65535'],
    ['Int32', of(Type.int, int(32), byte(1)), Int32Array.of(-5), '-5'],
    ['Uint32', of(Type.int, int(32), byte(0)), Uint32Array.of(4294967295), '4294967295'],
    ['Int64', of(Type.int, int(64), byte(1)), BigInt64Array.of(-(2n ** 60n)), String(-(2n ** 60n))],
    ['Uint64', of(Type.int, int(64), byte(0)), BigUint64Array.of(wide), String(wide)],
    ['Float32', of(Type.floatingPoint, short(1)), Float32Array.of(0.5), '0.5'],
    ['Float64', of(Type.floatingPoint, short(2)), Float64Array.of(1e300), '1e+300'],
    ['Float16', of(Type.floatingPoint, short(0)), Uint16Array.of(0x3e00), '1.5'],
    ['Date32', of(Type.date, short(0)), Int32Array.of(6269), '1987-03-02'],
    ['Date64', of(Type.date, short(1)), BigInt64Array.of(6269n * 86_400_000n), '1987-03-02'],
    ['Time32', of(Type.time, short(1), int(32)), Int32Array.of(3_600_000), '3600000'],
    ['Time64', of(Type.time, short(3), int(64)), BigInt64Array.of(7n), '7'],
    ['Timestamp in seconds', of(Type.timestamp, short(0)), BigInt64Array.of(981_173_106n), '2001-02-03T04:05:06'],
    [
      'Timestamp in nanoseconds',
      of(Type.timestamp, short(3)),
      BigInt64Array.of(981_173_106_000_000_007n),
      '2001-02-03T04:05:06.000000007',
    ],
    ['Duration', of(Type.duration, short(2)), BigInt64Array.of(49n), '49'],
    ['Interval of months', of(Type.interval, short(0)), Int32Array.of(14), '14 months'],
    ['Interval of days', of(Type.interval, short(1)), Int32Array.of(2, 5), '2 days 5 ms'],
    ['Decimal32', of(Type.decimal, int(9), int(2), int(32)), Int32Array.of(-12345), '-123.45'],
    ['Decimal64', of(Type.decimal, int(18), int(3), int(64)), BigInt64Array.of(1234567n), '1234.567'],
  ])('is that of Parquet: %s', async (_, field, memory, text) => {
    const array = { ...numbers(memory), length: 1 };
    expect(await read(field, array)).toEqual([`0 a=${text}`]);
  });

  it.each([
    [128, 2, -(10n ** 30n) - 7n, `-1${'0'.repeat(27)}0.07`],
    [128, 0, 1234567n, '1234567'],
    [256, 3, 10n ** 70n + 1n, `1${'0'.repeat(67)}.001`],
    [128, -2, 5n, '500'],
  ])('has a point at its scale: Decimal%i, scale %i', async (bits, scale, value, text) => {
    const array = fixedArray([decimal(value, bits / 8), null], bits / 8);
    expect(await read(of(Type.decimal, int(76), int(scale), int(bits)), array)).toEqual([`0 a=${text}`]);
  });

  it('is none of what is null, whatever stands there', async () => {
    const { nullCount, validity } = validityOf([1, null, 3]);
    const array = { length: 3, nullCount, buffers: [validity, int64s(1, 2, 3)] };
    expect(await read(of(Type.int, int(64), byte(1)), array)).toEqual(['0 a=1', '2 a=3']);
  });
});

describe('the place of a value', () => {
  it.each([
    ['List', Type.list, false],
    ['LargeList', Type.largeList, true],
  ])('has the index in its list: %s', async (_, type, isLarge) => {
    const array = listArray([2, 0, null, 1], textArray(['a', 'b', 'c']), isLarge);
    expect(await read(listOf('a', utf8('item'), type), array)).toEqual(['0 a[0]=a', '0 a[1]=b', '3 a[0]=c']);
  });

  it('has the index in a list that stands where a null has elements, too', async () => {
    const list = listArray([1, 1, 1], textArray(['a', 'hidden', 'c']));
    const { nullCount, validity } = validityOf(['', null, '']);
    const array = { ...list, nullCount, buffers: [validity, list.buffers[1]!] };
    expect(await read(listOf('a', utf8('item')), array)).toEqual(['0 a[0]=a', '2 a[0]=c']);
  });

  it.each([
    ['ListView', Type.listView, false],
    ['LargeListView', Type.largeListView, true],
  ])('has the index in any view of a list: %s', async (_, type, isLarge) => {
    const array = listViewArray([[1, 2], null, [0, 2], [3, 0]], textArray(['a', 'b', 'c']), isLarge);
    expect(await read(listOf('a', utf8('item'), type), array)).toEqual([
      '0 a[0]=b',
      '0 a[1]=c',
      '2 a[0]=a',
      '2 a[1]=b',
    ]);
  });

  it('has the index in a list of a fixed size', async () => {
    const child = textArray(['a', 'b', 'c', 'd', null, 'f']);
    const { nullCount, validity } = validityOf(['', null, '']);
    const array = { length: 3, nullCount, buffers: [validity], children: [child] };
    const field = { ...listOf('a', utf8('item'), Type.fixedSizeList), parameters: [int(2)] };
    expect(await read(field, array)).toEqual(['0 a[0]=a', '0 a[1]=b', '2 a[1]=f']);
  });

  it('goes through lists and structs', async () => {
    const field = listOf('a', { name: 'item', type: Type.struct, children: [utf8('b'), listOf('c', utf8('item'))] });
    const inner = structArray(
      [true, null, true],
      [textArray(['x', 'hidden', 'z']), listArray([1, 1, 2], textArray(['1', 'hidden', '2', '3']))],
    );
    expect(await read(field, listArray([2, 1], inner))).toEqual(
      ['0 a[0].b=x', '1 a[0].b=z', '0 a[0].c[0]=1', '1 a[0].c[0]=2', '1 a[0].c[1]=3'].sort((p, q) =>
        p.localeCompare(q),
      ),
    );
  });

  it('is the key or the value of a map', async () => {
    const entries = { name: 'entries', type: Type.struct, isRequired: true, children: [utf8('k'), utf8('v')] };
    const field = { ...listOf('a', entries, Type.map), parameters: [byte(0)] };
    const array = listArray(
      [1, 2],
      structArray([true, true, true], [textArray(['a', 'b', 'c']), textArray(['1', null, '3'])]),
    );
    expect((await read(field, array)).sort()).toEqual(
      ['0 a[0].key=a', '0 a[0].value=1', '1 a[0].key=b', '1 a[1].key=c', '1 a[1].value=3'].sort(),
    );
  });

  it('is a member of a union', async () => {
    const types = Buffer.of(5, 7, 5);
    const children = [utf8('s'), int32Field('n')];
    const ids = { kind: 'structs' as const, count: 2, bytes: int32s(5, 7) };
    const sparse: TestArray = {
      length: 3,
      nullCount: 0,
      buffers: [types],
      children: [textArray(['a', 'no', 'c']), numbers(Int32Array.of(1, 2, 3))],
    };
    const field = { name: 'a', type: Type.union, children };
    expect(await read({ ...field, parameters: [short(0), ids] }, sparse)).toEqual(['0 a.s=a', '1 a.n=2', '2 a.s=c']);
    const dense = {
      ...sparse,
      buffers: [types, int32s(0, 0, 1)],
      children: [textArray(['a', 'c']), numbers(Int32Array.of(2))],
    };
    expect(await read({ ...field, parameters: [short(1), ids] }, dense)).toEqual(['0 a.s=a', '1 a.n=2', '2 a.s=c']);
    const old = { ...sparse, buffers: [Buffer.alloc(0), types] };
    expect(await read({ ...field, parameters: [short(0), ids] }, old, { isLegacy: true })).toEqual([
      '0 a.s=a',
      '1 a.n=2',
      '2 a.s=c',
    ]);
  });

  it('is each row of a run', async () => {
    const field = {
      name: 'a',
      type: Type.runEndEncoded,
      children: [{ ...int16Field('run_ends'), isRequired: true }, utf8('values')],
    };
    const array = {
      length: 5,
      nullCount: 0,
      buffers: [],
      children: [numbers(Int16Array.of(2, 3, 5)), textArray(['x', null, 'z'])],
    };
    expect(await read(field, array)).toEqual(['0 a=x', '1 a=x', '3 a=z', '4 a=z']);
  });

  it('is none of a column of nulls', async () => {
    const columns: TestColumn[] = [
      { field: { name: 'n', type: Type.null }, array: { length: 2, nullCount: 2, buffers: [] } },
      {
        field: { name: 'b', type: Type.bool },
        array: { length: 2, nullCount: 0, buffers: [Buffer.alloc(0), Buffer.of(1)] },
      },
      { field: utf8('a'), array: textArray(['x', 'y']) },
    ];
    const path = join(makeFolder({ 'a.arrow': streamOf(columns) }), 'a.arrow');
    const { fields, fieldCount, records } = await readFields(path);
    expect(fields.map(({ text }) => text)).toEqual(['x', 'y']);
    expect([fieldCount, records]).toEqual([4, 2]);
  });
});

describe('a dictionary', () => {
  const field = { ...utf8('a'), dictionary: { id: 3, indexBits: 8 } };
  const indices = (...values: (number | null)[]): TestArray => {
    const { nullCount, validity } = validityOf(values);
    return { length: values.length, nullCount, buffers: [validity, Buffer.from(values.map(it => it ?? 99))] };
  };
  const base = { kind: 'dictionary' as const, id: 3, array: textArray(['x', 'y', null]) };

  it('is read where rows refer to it', async () => {
    const messages = [base, { kind: 'batch' as const, arrays: [indices(1, 0, null, 2, 1)] }];
    const seen = ['0 a=y', '1 a=x', '4 a=y'];
    expect(await fieldsOf(writeStream([field], messages))).toEqual(seen);
    expect(await fieldsOf(writeFile([field], messages))).toEqual(seen);
  });

  it('grows by deltas', async () => {
    const messages = [
      base,
      { kind: 'batch' as const, arrays: [indices(1)] },
      { kind: 'dictionary' as const, id: 3, array: textArray(['z', 'w']), isDelta: true },
      { kind: 'batch' as const, arrays: [indices(4, 0, 3)] },
    ];
    const seen = ['0 a=y', '1 a=w', '2 a=x', '3 a=z'];
    expect(await fieldsOf(writeStream([field], messages))).toEqual(seen);
    expect(await fieldsOf(writeFile([field], messages))).toEqual(seen);
  });

  it('is replaced within a stream', async () => {
    const messages = [
      base,
      { kind: 'batch' as const, arrays: [indices(1)] },
      { kind: 'dictionary' as const, id: 3, array: textArray(['new', 'newer']) },
      { kind: 'batch' as const, arrays: [indices(1)] },
    ];
    expect(await fieldsOf(writeStream([field], messages))).toEqual(['0 a=y', '1 a=newer']);
  });

  it('may stand behind its batches in a file', async () => {
    const messages = [{ kind: 'batch' as const, arrays: [indices(1)] }, base];
    expect(await fieldsOf(writeFile([field], messages))).toEqual(['0 a=y']);
  });

  it('may hold nested values, and dictionaries of its own', async () => {
    const inner = { ...utf8('b'), dictionary: { id: 4, indexBits: 8 } };
    const outer = { name: 'a', type: Type.struct, children: [inner, utf8('c')], dictionary: { id: 3, indexBits: 8 } };
    const messages = [
      { kind: 'dictionary' as const, id: 4, array: textArray(['p', 'q']) },
      { kind: 'dictionary' as const, id: 3, array: structArray([true, true], [indices(1, 0), textArray(['m', 'n'])]) },
      { kind: 'batch' as const, arrays: [indices(1, 1, 0)] },
    ];
    expect((await fieldsOf(writeStream([outer], messages))).sort()).toEqual(
      ['0 a.b=p', '0 a.c=n', '1 a.b=p', '1 a.c=n', '2 a.b=q', '2 a.c=m'].sort(),
    );
  });
});

describe('a container', () => {
  const columns = [{ field: utf8('a'), array: textArray(['x', 'y']) }];

  it.each<[string, WriteOptions]>([
    ['as it is', {}],
    ['before 0.15', { isLegacy: true }],
    ['without an end', { lacksEnd: true }],
    ['compressed', { codec: Compression.zstd }],
  ])('is read as a stream and as a file: %s', async (_, options) => {
    const messages = [
      { kind: 'batch' as const, arrays: [columns[0]!.array] },
      { kind: 'batch' as const, arrays: [columns[0]!.array] },
    ];
    const seen = ['0 a=x', '1 a=y', '2 a=x', '3 a=y'];
    expect(await fieldsOf(writeStream([utf8('a')], messages, options))).toEqual(seen);
    expect(await fieldsOf(writeFile([utf8('a')], messages, options))).toEqual(seen);
  });

  it('may have no batch', async () => {
    expect(await fieldsOf(writeStream([utf8('a')], []))).toEqual([]);
    expect(await fieldsOf(writeFile([utf8('a')], []))).toEqual([]);
  });

  it('has metadata of its schema and its fields', async () => {
    const field = { ...utf8('a'), metadata: { owner: 'field' } };
    const bytes = streamOf([{ field, array: textArray(['x']) }], { metadata: { about: 'schema' } });
    expect(await fieldsOf(bytes)).toEqual(['0 $metadata.about=schema', '0 $metadata[0].owner=field', '0 a=x']);
    const messages = [{ kind: 'batch' as const, arrays: [textArray(['x'])] }];
    expect(await fieldsOf(writeFile([field], messages, { metadata: { about: 'schema' } }))).toEqual([
      '0 $metadata.about=schema',
      '0 $metadata[0].owner=field',
      '0 a=x',
    ]);
  });
});
