import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Converted, Logical, Physical } from '../../../src/formats/parquet/names.ts';
import { Bounds, joinBounds, orderOf } from '../../../src/formats/parquet/rewrite/bounds.ts';
import { makeColumnIndex } from '../../../src/formats/parquet/rewrite/page-index.ts';
import type { Leaf } from '../../../src/formats/parquet/schema.ts';
import { readStruct, type ThriftStruct, Wire } from '../../../src/formats/parquet/thrift.ts';
import { numberOf } from '../../../src/formats/parquet/thrift-fields.ts';

const NONE: ThriftStruct = { fields: [] };
const converted = (value: number): ThriftStruct => ({ fields: [{ id: 6, type: Wire.i32, value }] });
const logical = (id: number): ThriftStruct => ({
  fields: [{ id: 10, type: Wire.struct, value: { fields: [{ id, type: Wire.struct, value: NONE }] } }],
});
const order = (physical: number, element = NONE) => orderOf({ physical, element } as Leaf);

function boundsOf(of: NonNullable<ReturnType<typeof orderOf>>, values: readonly Buffer[]) {
  const bounds = new Bounds(of);
  for (const value of values) bounds.add(value);
  return bounds.cut();
}

const numbers = {
  int32: [Physical.int32, (n: number) => Buffer.from(Int32Array.of(n).buffer)],
  int64: [Physical.int64, (n: number) => Buffer.from(BigInt64Array.of(BigInt(n)).buffer)],
  float: [Physical.float, (n: number) => Buffer.from(Float32Array.of(n).buffer)],
  double: [Physical.double, (n: number) => Buffer.from(Float64Array.of(n).buffer)],
} as const;
const hex = (bytes: Buffer | undefined) => bytes?.toString('hex');

describe('the bounds of a column', () => {
  it.each([
    ['int32', NONE, -1, 2],
    ['int32', converted(Converted.uint32), 2, -1],
    ['int64', NONE, -1, 2],
    ['int64', converted(Converted.uint64), 2, -1],
    ['float', NONE, -1.5, 2],
    ['double', NONE, -1.5, 2],
  ] as const)('have the order of its type: %s %j', (type, element, least, most) => {
    const [physical, toBytes] = numbers[type];
    const { lower, upper, isExact } = boundsOf(order(physical, element)!, [most, least, most].map(toBytes))!;
    expect([hex(lower), hex(upper), isExact]).toEqual([hex(toBytes(least)), hex(toBytes(most)), true]);
  });

  it('compare decimals in bytes as numbers, whatever their lengths', () => {
    const decimal = order(Physical.byteArray, converted(Converted.decimal))!;
    const values = ['ff38', '00', '7f', '80', '0101', 'ffff7f'].map(it => Buffer.from(it, 'hex')); // -200, 0, 127, -128, 257, -129
    const { lower, upper } = boundsOf(decimal, values)!;
    expect([hex(lower), hex(upper)]).toEqual(['ff38', '0101']);
  });

  it.each(['float', 'double'] as const)('take no NaN, and zeros of both signs: %s', type => {
    const [physical, toBytes] = numbers[type];
    const of = order(physical)!;
    const { lower, upper } = boundsOf(of, [Number.NaN, 0].map(toBytes))!;
    expect([hex(lower), hex(upper)]).toEqual([hex(toBytes(-0)), hex(toBytes(0))]);
    const negative = boundsOf(of, [toBytes(-0)])!;
    expect([hex(negative.lower), hex(negative.upper)]).toEqual([hex(toBytes(-0)), hex(toBytes(0))]);
    // None but NaN: there are values, but no bounds that tell of them.
    expect(boundsOf(of, [toBytes(Number.NaN)])).toBeUndefined();
    expect(boundsOf(of, [])).toEqual({ lower: undefined, upper: undefined, isExact: true });
  });

  it('are not made up for types whose order is another, or none', () => {
    expect(order(Physical.int96)).toBeUndefined();
    expect(order(Physical.fixed, converted(Converted.interval))).toBeUndefined();
    for (const id of [Logical.float16, Logical.variant, Logical.geometry, Logical.geography]) {
      expect(order(Physical.byteArray, logical(id)), `${id}`).toBeUndefined();
    }
  });

  it('of long texts are cut to at most 64 bytes of whole characters, and still lie around them', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '~', 'ä', '日', '😀', '\u007f', '\u{10ffff}'),
      maxLength: 90,
      size: 'max',
    });
    const of = order(Physical.byteArray)!;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), texts => {
        const values = texts.map(it => Buffer.from(it));
        const bounds = boundsOf(of, values);
        // A text whose every character is the last of its kind has no text of that length above it.
        if (!bounds) return;
        const { lower, upper, isExact } = bounds;
        for (const bound of [lower!, upper!]) expect([bound.length <= 64, isUtf8(bound)]).toEqual([true, true]);
        for (const value of values) {
          expect(Buffer.compare(lower!, value)).toBeLessThanOrEqual(0);
          expect(Buffer.compare(upper!, value)).toBeGreaterThanOrEqual(0);
        }
        expect(isExact).toBe([lower!, upper!].every(bound => values.some(value => value.equals(bound))));
      }),
    );
    expect(hex(boundsOf(of, [Buffer.from('ä'.repeat(40))])!.lower)).toBe(hex(Buffer.from('ä'.repeat(32))));
    expect(boundsOf(of, [Buffer.from(`x${'ä'.repeat(40)}`)])!.isExact).toBe(false);
  });

  it('of several pages are those of all, and none where one page has none', () => {
    const [, toBytes] = numbers.int32;
    const of = order(Physical.int32)!;
    const page = (...values: number[]) => ({ bounds: boundsOf(of, values.map(toBytes)) });
    const { lower, upper } = joinBounds([page(3, 5), page(), page(-7, 4)], of)!;
    expect([hex(lower), hex(upper)]).toEqual([hex(toBytes(-7)), hex(toBytes(5))]);
    expect(joinBounds([page(3), { bounds: undefined }], of)).toBeUndefined();
  });

  // Field 4 of ColumnIndex: 0 unordered, 1 ascending, 2 descending.
  it.each([
    [[[1, 2], [2, 5], [], [5, 6]], 1],
    [[[8, 9], [], [7, 8], [1, 2]], 2],
    [
      [
        [1, 2],
        [7, 8],
        [3, 4],
      ],
      0,
    ],
    [
      [
        [1, 9],
        [2, 3],
      ],
      0,
    ],
  ] as const)('of the pages %j are in order %i', (pages, wanted) => {
    const [, toBytes] = numbers.int32;
    const of = order(Physical.int32)!;
    const indexed = pages.map((values, i) => {
      const bounds = boundsOf(of, values.map(toBytes));
      return { offset: i, stored: 1, firstRow: i, nulls: 0, bounds };
    });
    expect(numberOf(readStruct(makeColumnIndex(indexed, of)!).struct, 4)).toBe(wanted);
    expect(makeColumnIndex([...indexed, { ...indexed[0]!, firstRow: undefined }], of)).toBeUndefined();
  });
});

describe('bounds taken where texts stand', () => {
  it('are those of the texts', () => {
    const text = fc.array(fc.constantFrom(0, 65, 66, 127, 128, 255), { maxLength: 4 }).map(bytes => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), texts => {
        const ends = Uint32Array.from(texts, (_, i) =>
          texts.slice(0, i + 1).reduce((sum, it) => sum + it.length + 4, 0),
        );
        const starts = Uint32Array.from(texts, (it, i) => ends[i]! - it.length);
        const bytes = Buffer.concat(texts.flatMap(it => [Buffer.alloc(4, 200), it]));
        const values = { kind: 'bytes', bytes, starts, ends, gap: 4, count: texts.length } as const;
        const bounds = new Bounds(order(Physical.byteArray)!);
        bounds.addAll(values, texts.keys());
        const sorted = [...texts].sort(Buffer.compare);
        expect(bounds.cut()).toEqual({ lower: sorted[0], upper: sorted.at(-1), isExact: true });
      }),
    );
  });
});
