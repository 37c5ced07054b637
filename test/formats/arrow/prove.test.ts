import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Compression, Type } from '../../../src/formats/arrow/names.ts';
import { whyDifferent } from '../../../src/formats/arrow/prove/why-different.ts';
import type { ReplacedSpan } from '../../../src/formats/format.ts';
import { makeFolder } from '../../run-scan.ts';
import {
  int32Field,
  int32s,
  listArray,
  listOf,
  type TestArray,
  type TestField,
  textArray,
  utf8,
  validityOf,
  type WriteOptions,
  writeFile,
  writeStream,
} from './write-ipc.ts';

const OLD = 'an old value';
const notes = ['first', `has ${OLD} in it`, 'third', null];
const clean = ['first', 'has [X] in it', 'third', null];
const span: ReplacedSpan = { record: 1, path: 'note', start: 4, end: 16, isDropped: false };
const numbers = (...values: number[]): TestArray => ({
  length: values.length,
  nullCount: 0,
  buffers: [Buffer.alloc(0), int32s(...values)],
});
const fields: TestField[] = [utf8('note'), int32Field('other'), { name: 'flag', type: Type.bool }];

function arraysOf(texts: readonly (string | null)[], others = texts.map((_, i) => i), flags = 5): TestArray[] {
  const flag = { length: texts.length, nullCount: 0, buffers: [Buffer.alloc(0), Buffer.of(flags)] };
  return [textArray(texts), numbers(...others), flag];
}

function write(texts: readonly (string | null)[], options: WriteOptions & { arrays?: TestArray[] } = {}): Buffer {
  return writeStream(fields, [{ kind: 'batch', arrays: options.arrays ?? arraysOf(texts) }], options);
}

async function why(
  redacted: Buffer,
  spans: readonly ReplacedSpan[] = [span],
  original = write(notes),
): Promise<string | undefined> {
  const folder = makeFolder({ original, redacted });
  async function* given() {
    yield* spans;
  }
  return whyDifferent({ original: join(folder, 'original'), redacted: join(folder, 'redacted'), spans: given() });
}

describe('Arrow data and their redacted selves', () => {
  it('differ in nothing but the spans', async () => {
    expect(await why(write(clean))).toBeUndefined();
    expect(await why(write(notes), [])).toBeUndefined();
    const file = (texts: readonly (string | null)[]) => writeFile(fields, [{ kind: 'batch', arrays: arraysOf(texts) }]);
    expect(await why(file(clean), [span], file(notes))).toBeUndefined();
    expect(await why(write(['first', null, 'third', null]))).toBeUndefined();
    const dropped = arraysOf(['first', 'third', null], [0, 2, 3], 3);
    expect(await why(write([], { arrays: dropped }), [{ ...span, isDropped: true }])).toBeUndefined();
  });

  it.each<[string, Buffer, RegExp]>([
    ['a value beside the span', write(['first', 'has [X] in its', 'third', null]), /something else than the spans/],
    ['a value of another row', write(['first', 'has [X] in it', 'Third', null]), /something else than the spans/],
    ['a null', write(['first', 'has [X] in it', 'third', '']), /something else than the spans/],
    ['a number', write([], { arrays: arraysOf(clean, [0, 1, 2, 4]) }), /the column other/],
    ['a flag', write([], { arrays: arraysOf(clean, undefined, 4) }), /the column flag/],
    ['rows', write(clean.slice(0, 3)), /other rows/],
    ['what the span said', write(notes), /something else than the spans/],
    ['a codec', write(clean, { codec: Compression.zstd }), /another codec/],
    ['metadata', write(clean, { metadata: { k: 'v' } }), /metadata/],
    [
      'the schema',
      writeStream([utf8('note'), int32Field('others'), fields[2]!], [{ kind: 'batch', arrays: arraysOf(clean) }]),
      /the schema differs/,
    ],
    ['batches', writeStream(fields, []), /fewer record batches/],
  ])('differ in more: %s', async (_, redacted, reason) => {
    expect(await why(redacted)).toMatch(reason);
  });

  it('differ in more: a text that is left beneath a null, or behind the values', async () => {
    const { nullCount, validity } = validityOf(clean);
    const data = Buffer.from(`firsthas [X] in itthird${OLD}`);
    const beneath = { length: 4, nullCount, buffers: [validity, int32s(0, 5, 18, 23, 35), data] };
    expect(await why(write([], { arrays: [beneath, ...arraysOf(clean).slice(1)] }))).toMatch(/still holds a text/);
    const behind = { ...beneath, buffers: [validity, int32s(0, 5, 18, 23, 23), data] };
    expect(await why(write([], { arrays: [behind, ...arraysOf(clean).slice(1)] }))).toMatch(/still holds a text/);
  });

  it('differ in nothing but the spans beside columns of nulls', async () => {
    const nothing = (length: number, nullCount = length): TestArray => ({ length, nullCount, buffers: [] });
    const group = { name: 'g', type: Type.struct, children: [{ name: 'n', type: Type.null }] };
    const nulls: TestField[] = [
      { name: 'low', type: Type.null },
      group,
      listOf('l', { name: 'item', type: Type.null }),
    ];
    const file = (
      texts: readonly (string | null)[],
      given: { nullCount?: number; lengths?: (number | null)[] } = {},
    ) => {
      const { length } = texts;
      const lengths = given.lengths ?? [2, 0, null, 1].slice(0, length);
      const { nullCount, validity } = validityOf(lengths);
      const arrays = [
        nothing(length, given.nullCount),
        { length, nullCount, buffers: [validity], children: [nothing(length)] },
        listArray(lengths, nothing(3)),
        textArray(texts),
      ];
      return writeFile([...nulls, utf8('note')], [{ kind: 'batch', arrays }]);
    };
    expect(await why(file(clean), [span], file(notes))).toBeUndefined();
    expect(await why(file(clean, { nullCount: 0 }), [span], file(notes))).toBeUndefined();
    const dropped = file(['first', 'third', null], { lengths: [2, null, 1] });
    expect(await why(dropped, [{ ...span, isDropped: true }], file(notes))).toBeUndefined();
    expect(await why(file(['first', 'has [X] in it', 'Third', null]), [span], file(notes))).toMatch(/the column note/);
    expect(await why(file(clean, { lengths: [2, null, null, 1] }), [span], file(notes))).toMatch(/the column g\.n/);
    expect(await why(file(clean, { lengths: [1, 0, null, 2] }), [span], file(notes))).toMatch(/the column l/);
  });

  it('differ in more: a text that is left behind the end', async () => {
    expect(await why(Buffer.concat([write(clean), Buffer.from(`${'\0'.repeat(8)}${OLD}`)]))).toMatch(
      /between its batches/,
    );
  });

  it('differ in more: a list, or a text that is left in a dictionary', async () => {
    const list = (...lengths: (number | null)[]) =>
      writeStream(
        [listOf('l', utf8('item'))],
        [{ kind: 'batch', arrays: [listArray(lengths, textArray(['a', 'b']))] }],
      );
    expect(await why(list(1, 1), [], list(2, 0))).toMatch(/something else/);
    expect(await why(list(2, null), [], list(2, 0))).toMatch(/something else/);
    expect(await why(list(2, 0), [], list(2, 0))).toBeUndefined();
    const field = { ...utf8('note'), dictionary: { id: 1, indexBits: 32 } };
    const coded = (texts: readonly string[], ...indices: number[]) =>
      writeStream(
        [field],
        [
          { kind: 'dictionary', id: 1, array: textArray(texts) },
          { kind: 'batch', arrays: [numbers(...indices)] },
        ],
      );
    const original = coded(['first', `has ${OLD} in it`], 0, 1, 0);
    expect(await why(coded(['first', 'has [X] in it'], 0, 1, 0), [span], original)).toBeUndefined();
    expect(await why(coded(['first', `has ${OLD} in it`, 'has [X] in it'], 0, 2, 0), [span], original)).toMatch(
      /a dictionary still holds/,
    );
  });
});
