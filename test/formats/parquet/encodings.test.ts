import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOffsetsOf } from '../../../src/formats/columnar/code-points.ts';
import { compress, decompress } from '../../../src/formats/parquet/codecs.ts';
import { readDelta } from '../../../src/formats/parquet/delta.ts';
import { Codec } from '../../../src/formats/parquet/names.ts';
import { readBitPackedLevels, readHybrid, widthFor, writeHybrid } from '../../../src/formats/parquet/rle.ts';
import {
  readStruct,
  type ThriftStruct,
  type ThriftValue,
  Wire,
  writeStruct,
} from '../../../src/formats/parquet/thrift.ts';

describe('Thrift compact structs', () => {
  const scalar = fc.oneof(
    fc.boolean().map(value => ({ type: value ? Wire.boolTrue : Wire.boolFalse, value: value as ThriftValue })),
    fc.integer({ min: -128, max: 127 }).map(value => ({ type: Wire.byte, value })),
    fc.integer().map(value => ({ type: Wire.i32, value })),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(value => ({ type: Wire.i64, value })),
    fc.double({ noNaN: true }).map(value => ({ type: Wire.double, value })),
    fc.uint8Array({ maxLength: 300 }).map(value => ({ type: Wire.binary, value })),
  );
  const list = fc
    .array(fc.integer(), { maxLength: 40 })
    .map(values => ({ type: Wire.list, value: { elementType: Wire.i32, values } }));
  const toStruct = (fields: { type: number; value: ThriftValue }[], ids: number[]): ThriftStruct => ({
    fields: fields.map((field, i) => ({ id: ids[i] ?? i, ...field })),
  });
  const struct = fc
    .tuple(fc.array(fc.oneof(scalar, list), { maxLength: 12 }), fc.array(fc.integer({ min: 0, max: 30_000 })))
    .map(([fields, ids]) => toStruct(fields, ids));

  it('come back from their bytes with every field, type and order', () => {
    fc.assert(
      fc.property(struct, struct, (outer, inner) => {
        const nested = { fields: [...outer.fields, { id: 7, type: Wire.struct, value: inner }] };
        const bytes = writeStruct(nested);
        const { struct: read, end } = readStruct(bytes);
        expect(plain(read)).toEqual(plain(nested));
        expect(end).toBe(bytes.length);
      }),
    );
  });

  it('keep their bytes when they are written again', () => {
    fc.assert(
      fc.property(struct, value => {
        const bytes = writeStruct(value);
        expect(writeStruct(readStruct(bytes).struct).equals(bytes)).toBe(true);
      }),
    );
  });

  it('refuse a list that is longer than the bytes, before making room for it', () => {
    const bytes = Buffer.from([0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x07]);
    expect(() => readStruct(bytes)).toThrow('ends early');
  });

  it('refuse endless nesting', () => {
    expect(() => readStruct(Buffer.alloc(10_000, 0x1c))).toThrow('too deeply');
  });

  it('end in an error or a struct, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        try {
          expect(readStruct(bytes).end).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect((error as Error).name).toBe('BrokenParquet');
        }
      }),
    );
  });
});

// Byte arrays are written out: a view of a larger buffer is the same as a buffer of its own.
function plain(value: ThriftValue | ThriftStruct): unknown {
  if (value instanceof Uint8Array) return [...value];
  if (typeof value !== 'object') return value;
  if ('fields' in value) return value.fields.map(field => [field.id, field.type, plain(field.value)]);
  return 'values' in value ? value.values.map(plain) : value.entries.map(entry => entry.map(plain));
}

describe('codes in RLE and bit-packed runs', () => {
  const codes = fc.integer({ min: 1, max: 31 }).chain(width =>
    fc.tuple(
      fc.constant(width),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.integer({ min: 1, max: 30 })), {
        maxLength: 20,
      }),
    ),
  );

  it('come back as they were written', () => {
    fc.assert(
      fc.property(codes, ([width, runs]) => {
        const values = Int32Array.from(runs.flatMap(([value, times]) => new Array<number>(times).fill(value)));
        const read = readHybrid(writeHybrid(values, width), width, values.length);
        expect([...read]).toEqual([...values]);
      }),
    );
  });

  it('are read from the example of the specification', () => {
    const packed = Buffer.from([0x03, 0b10001000, 0b11000110, 0b11111010]);
    expect([...readHybrid(packed, 3, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('are read highest bit first in the deprecated levels', () => {
    expect([...readBitPackedLevels(Buffer.from([0b00000101, 0b00111001, 0b01110111]), 3, 8)]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it('refuse a run that ends before the values do', () => {
    expect(() => readHybrid(Buffer.from([0x08, 0x01]), 1, 5)).toThrow('fewer codes');
    expect(() => readHybrid(Buffer.from([0x03, 0xff]), 3, 8)).toThrow('fewer codes');
    expect(() => readHybrid(Buffer.alloc(50, 0), 1, 5)).toThrow('fewer codes');
  });

  it('need no bits when all are 0', () => {
    expect(widthFor(0)).toBe(0);
    expect([...readHybrid(Buffer.alloc(0), 0, 3)]).toEqual([0, 0, 0]);
  });
});

describe('delta numbers', () => {
  it('are read from the examples of the specification', () => {
    // 1, 2, 3, 4, 5 and 7, 5, 3, 1, 2, 3, 4, 5 in blocks of 8 with one miniblock.
    expect([...readDelta(Buffer.from([8, 1, 5, 2, 2, 0]), 0, 5).values]).toEqual([1n, 2n, 3n, 4n, 5n]);
    expect([...readDelta(Buffer.from([8, 1, 8, 14, 3, 2, 0b11000000, 0b00111111]), 0, 8).values]).toEqual([
      7n,
      5n,
      3n,
      1n,
      2n,
      3n,
      4n,
      5n,
    ]);
  });

  it('wrap at 64 bits', () => {
    const block = Buffer.from([8, 1, 2, ...zigzag(2n ** 63n - 1n), ...zigzag(1n), 0]);
    expect([...readDelta(block, 0, 2).values]).toEqual([2n ** 63n - 1n, -(2n ** 63n)]);
  });

  it('refuse more numbers than the page has', () => {
    expect(() => readDelta(Buffer.from([8, 1, 6, 2, 2, 0]), 0, 5)).toThrow('more numbers');
  });
});

function zigzag(value: bigint): number[] {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  const bytes: number[] = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

describe('codecs', () => {
  const codecs = Object.entries(Codec).filter(([name]) => name !== 'lzo');
  const text = fc.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 30,
  });

  it.each(codecs)('%s gives back what was packed', (_, codec) => {
    fc.assert(
      fc.property(text, runs => {
        const input = Buffer.concat(runs.flatMap(([bytes, times]) => new Array<Uint8Array>(times).fill(bytes)));
        expect(decompress(codec, compress(codec, input), input.length).equals(input)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(codecs)('%s refuses damage, another size and a claim too large', (_, codec) => {
    const input = Buffer.from('the quick brown fox jumps over the lazy dog '.repeat(40));
    const packed = compress(codec, input);
    expect(() => decompress(codec, packed, input.length - 1)).toThrow();
    expect(() => decompress(codec, packed, input.length + 1)).toThrow();
    expect(() => decompress(codec, packed.subarray(0, packed.length >> 1), input.length)).toThrow();
    expect(() => decompress(codec, packed, 2 ** 30)).toThrow('more than is read at once');
  });

  it('refuses LZO by name', () => {
    expect(() => decompress(Codec.lzo, Buffer.from([1]), 1)).toThrow('LZO');
  });
});

describe('code point offsets in UTF-8', () => {
  it('count what TextDecoder shows, damaged or not', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      '€',
      '👋',
      '\x80',
      '\xe2\x82',
      '\xf0\x9f',
      '\xc0',
      '\xed\xa0\x80',
      '\xff',
      '\xf4\x90',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
        const bytes = Buffer.concat(
          parts.map(part =>
            Buffer.from(part, part.charCodeAt(0) < 256 && part.length < 4 && part !== 'é' ? 'latin1' : 'utf8'),
          ),
        );
        const points = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)];
        const offsets = byteOffsetsOf(
          bytes,
          Array.from({ length: points.length + 2 }, (_, i) => i),
        );
        expect(offsets.at(-1)).toBeUndefined();
        expect(offsets.at(-2)).toBe(bytes.length);
        for (const [i, point] of points.entries()) {
          const slice = bytes.subarray(offsets[i], offsets[i + 1]);
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice)).toBe(point);
        }
      }),
      { numRuns: 500 },
    );
  });
});
