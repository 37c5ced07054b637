import { describe, expect, it } from 'vitest';
import { editValue } from '../../../src/formats/columnar/edit-value.ts';
import { type FieldEdit, NULL_VALUE, type Replacement } from '../../../src/formats/format.ts';
import { Converted, Physical, Repetition } from '../../../src/formats/parquet/names.ts';
import { editedColumn } from '../../../src/formats/parquet/rewrite/edited-column.ts';
import { readLeaves } from '../../../src/formats/parquet/schema.ts';
import { Wire } from '../../../src/formats/parquet/thrift.ts';
import { readValues } from '../../../src/formats/parquet/values.ts';

interface Column {
  readonly type: number;
  readonly width?: number;
  readonly converted?: number;
  readonly isOptional?: boolean;
  /** Of a decimal. */
  readonly scale?: number;
  readonly precision?: number;
}

// One value of such a column, edited; what comes out as the reader would show its bytes.
function edit(
  { type, width = 0, converted, isOptional = false, scale, precision }: Column,
  plain: Buffer,
  ...edits: FieldEdit[]
): string | null {
  const field = (id: number, value: number) => ({ id, type: Wire.i32, value });
  const element = {
    fields: [
      field(1, type),
      field(2, width),
      field(3, isOptional ? Repetition.optional : Repetition.required),
      { id: 4, type: Wire.binary, value: Buffer.from('c') },
      ...(converted === undefined ? [] : [field(6, converted)]),
      ...(scale === undefined ? [] : [field(7, scale)]),
      ...(precision === undefined ? [] : [field(8, precision)]),
    ],
  };
  const root = { fields: [{ id: 4, type: Wire.binary, value: Buffer.from('root') }, field(5, 1)] };
  const leaf = readLeaves([root, element])[0]!;
  const from = readValues(plain, leaf, 0, 1);
  const changed = editValue(editedColumn(leaf), { values: from, index: 0 }, edits);
  return changed.kind === 'bytes' ? changed.bytes.toString('latin1') : changed.kind === 'null' ? null : 'dropped';
}

const span = (start: number, end: number, text: string | null): FieldEdit => {
  return { record: 0, path: 'c', inKey: false, start, end, replacement: () => text };
};
const prefixed = (text: string) => {
  const bytes = Buffer.from(text, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
};

describe('an edited value', () => {
  const string = { type: Physical.byteArray, converted: Converted.utf8 };

  it('has its spans replaced, whatever their length', () => {
    expect(edit(string, prefixed('mail a@b.c or d@e.f'), span(5, 10, '[LONG LABEL]'), span(14, 19, ''))).toBe(
      'mail [LONG LABEL] or ',
    );
  });

  it('keeps its width where that is fixed: padded, or blank when the label is too long', () => {
    const fixed = { type: Physical.fixed, width: 8 };
    expect(edit(fixed, Buffer.from('abSECRET'), span(2, 8, '[X]'))).toBe('ab[X]   ');
    expect(edit(fixed, Buffer.from('abSECRET'), span(2, 8, '[SECRET]'))).toBe('ab      ');
  });

  it('keeps its length and all other bytes where it is binary', () => {
    expect(edit({ type: Physical.byteArray }, prefixed('\xff\x06SECRET\xfe'), span(2, 8, '[X]'))).toBe(
      '\xff\x06[X]   \xfe',
    );
    expect(edit({ ...string, converted: Converted.bson }, prefixed('..SECRET'), span(2, 8, '[X]'))).toBe('..[X]   ');
  });

  it('becomes null as a number that a label stands for, or 0 where there are no nulls', () => {
    const number = Buffer.from(new BigInt64Array([4111111111111111n]).buffer);
    expect(edit({ type: Physical.int64, isOptional: true }, number, span(0, 16, '[CARD]'))).toBeNull();
    expect(edit({ type: Physical.int64 }, number, span(0, 16, '[CARD]'))).toBe('\0'.repeat(8));
    const double = Buffer.from(new Float64Array([4111111111111111]).buffer);
    expect(edit({ type: Physical.double }, double, span(0, 16, '[CARD]'))).toBe('\0'.repeat(8));
  });

  it('becomes null where that is asked for; where there are no nulls, 0 or no bytes', () => {
    const replacement = (): Replacement => NULL_VALUE;
    const asNull: FieldEdit = { record: 0, path: 'c', inKey: false, start: 2, end: 8, replacement };
    expect(edit({ ...string, isOptional: true }, prefixed('a SECRET b'), asNull)).toBeNull();
    expect(edit(string, prefixed('a SECRET b'), asNull)).toBe('');
    expect(edit({ type: Physical.fixed, width: 8 }, Buffer.from('abSECRET'), asNull)).toBe('\0'.repeat(8));
    const number = Buffer.from(new BigInt64Array([4111111111111111n]).buffer);
    expect(edit({ type: Physical.int64, isOptional: true }, number, asNull)).toBeNull();
    expect(edit({ type: Physical.int64 }, number, asNull)).toBe('\0'.repeat(8));
  });

  it('becomes another number of its type, if it fits', () => {
    const double = Buffer.from(new Float64Array([4111111111111111]).buffer);
    expect(edit({ type: Physical.double }, double, span(0, 16, '9999000011112226'))).toBe(
      Buffer.from(new Float64Array([9999000011112226]).buffer).toString('latin1'),
    );
    const number = Buffer.from(new Int32Array([1234567]).buffer);
    expect(edit({ type: Physical.int32 }, number, span(0, 7, '7654321'))).toBe(
      Buffer.from(new Int32Array([7654321]).buffer).toString('latin1'),
    );
    expect(edit({ type: Physical.int32 }, number, span(0, 7, '99999999999'))).toBe('\0'.repeat(4));
    expect(edit({ type: Physical.int32 }, number, span(0, 7, '007'))).toBe('\0'.repeat(4));
  });

  const hex = (text: string) => Buffer.from(text, 'hex').toString('latin1');

  it('becomes another decimal of its scale and precision, however it is stored', () => {
    const decimal = { converted: Converted.decimal, precision: 6, scale: 2 };
    const fixed = { ...decimal, type: Physical.fixed, width: 4 };
    // 1234.56 is 0x01e240 hundredths, 6543.21 is 0x09fbf1, -6543.21 its complement.
    expect(edit(fixed, Buffer.from('0001e240', 'hex'), span(0, 7, '6543.21'))).toBe(hex('0009fbf1'));
    expect(edit(fixed, Buffer.from('0001e240', 'hex'), span(0, 7, '-6543.21'))).toBe(hex('fff6040f'));
    expect(edit({ ...decimal, type: Physical.byteArray }, prefixed('\x01\xe2\x40'), span(0, 7, '6543.21'))).toBe(
      hex('09fbf1'),
    );
    const narrow = Buffer.from(new Int32Array([123456]).buffer);
    expect(edit({ ...decimal, type: Physical.int32 }, narrow, span(0, 4, '6543'))).toBe(hex('14fc0900'));
    for (const other of ['6543.210', '6543', '12345.67', '06543.21', '[CARD]']) {
      expect(edit({ ...fixed, isOptional: true }, Buffer.from('0001e240', 'hex'), span(0, 7, other))).toBeNull();
    }
  });

  it('becomes another date or time of its unit', () => {
    const day = Buffer.from(new Int32Array([5154]).buffer); // 1984-02-11
    expect(edit({ type: Physical.int32, converted: Converted.date }, day, span(0, 10, '1984-02-12'))).toBe(
      Buffer.from(new Int32Array([5155]).buffer).toString('latin1'),
    );
    const millis = Buffer.from(new BigInt64Array([5154n * 86_400_000n + 1500n]).buffer); // …T00:00:01.500
    const time = { type: Physical.int64, converted: Converted.timestampMillis, isOptional: true };
    expect(edit(time, millis, span(0, 10, '1984-02-12'))).toBe(
      Buffer.from(new BigInt64Array([5155n * 86_400_000n + 1500n]).buffer).toString('latin1'),
    );
    expect(edit(time, millis, span(0, 10, '1969-12-31'))).toBe(
      Buffer.from(new BigInt64Array([-86_400_000n + 1500n]).buffer).toString('latin1'),
    );
    expect(edit(time, millis, span(0, 10, '1984-02-30'))).toBeNull();
    // Nanoseconds of the day, and the Julian day: 2440588 is 1970-01-01.
    const old = Buffer.alloc(12);
    old.writeBigInt64LE(1_500_000_000n);
    old.writeInt32LE(2_440_588 + 5154, 8);
    const moved = Buffer.from(old);
    moved.writeInt32LE(2_440_588 - 1, 8);
    expect(edit({ type: Physical.int96 }, old, span(0, 10, '1969-12-31'))).toBe(moved.toString('latin1'));
  });

  it('becomes a day on which nobody was born as a date or time without nulls', () => {
    const day = 84_006; // 2200-01-01
    const asNull: FieldEdit = { ...span(0, 10, ''), replacement: () => NULL_VALUE };
    const date = { type: Physical.int32, converted: Converted.date };
    const written = (value: number) => Buffer.from(new Int32Array([value]).buffer);
    expect(edit(date, written(5154), asNull)).toBe(written(day).toString('latin1'));
    expect(edit(date, written(5154), span(0, 10, '[DATE]'))).toBe(written(day).toString('latin1'));
    const millis = Buffer.from(new BigInt64Array([5154n * 86_400_000n]).buffer);
    expect(edit({ type: Physical.int64, converted: Converted.timestampMillis }, millis, asNull)).toBe(
      Buffer.from(new BigInt64Array([BigInt(day) * 86_400_000n]).buffer).toString('latin1'),
    );
    const inDays = Buffer.alloc(12);
    inDays.writeInt32LE(2_440_588 + day, 8);
    expect(edit({ type: Physical.int96 }, Buffer.alloc(12), asNull)).toBe(inDays.toString('latin1'));
  });

  it('tells its edits when another value stands in for it, and not when it is null', () => {
    let told = 0;
    const asNull: FieldEdit = { ...span(0, 6, ''), replacement: () => NULL_VALUE, onStandIn: () => told++ };
    expect(edit({ ...string, isOptional: true }, prefixed('secret'), asNull)).toBeNull();
    expect(told).toBe(0);
    expect(edit(string, prefixed('secret'), asNull)).toBe('');
    expect(told).toBe(1);
  });

  it('takes its whole row away when the replacement is null', () => {
    expect(edit(string, prefixed('secret'), span(0, 6, null))).toBe('dropped');
  });

  it.each([
    [3, 9],
    [7, 8],
  ])('refuses a span from %i to %i beyond its end', (start, end) => {
    expect(() => edit(string, prefixed('secret'), span(start, end, 'x'))).toThrow('does not lie within its field');
  });
});
