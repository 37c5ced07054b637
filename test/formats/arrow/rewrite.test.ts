import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Compression, Type } from '../../../src/formats/arrow/names.ts';
import { type FieldEdit, NULL_VALUE } from '../../../src/formats/format.ts';
import { makeFolder } from '../../run-scan.ts';
import { editOf } from '../column-fields.ts';
import { readFields, rewrite } from './arrow-fields.ts';
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
  structArray,
  type TestArray,
  type TestColumn,
  type TestField,
  type TestMessage,
  textArray,
  utf8,
  validityOf,
  viewArray,
  type WriteOptions,
  writeFile,
  writeStream,
} from './write-ipc.ts';

interface Rewritten {
  readonly before: Awaited<ReturnType<typeof readFields>>;
  readonly after: Awaited<ReturnType<typeof readFields>>;
  readonly bytes: Buffer;
}

/** Rewrites with the edits that are made of what is read. */
async function rewritten(
  source: Buffer,
  toEdits: (fields: Rewritten['before']['fields']) => readonly FieldEdit[],
): Promise<Rewritten> {
  const folder = makeFolder({ 'a.arrow': source });
  const [path, output] = [join(folder, 'a.arrow'), join(folder, 'b.arrow')];
  const before = await readFields(path);
  expect(before.problems).toEqual([]);
  await rewrite(path, output, toEdits(before.fields));
  const after = await readFields(output);
  expect(after.problems).toEqual([]);
  return { before, after, bytes: readFileSync(output) };
}

const shown = ({ fields }: Rewritten['before']) => fields.map(({ record, path, text }) => `${record} ${path}=${text}`);
const plain = (...numbers: number[]): TestArray => ({
  length: numbers.length,
  nullCount: 0,
  buffers: [Buffer.alloc(0), int32s(...numbers)],
});
const long = (text: string) => `${text} a text of more than twelve bytes`;
const { nullCount, validity } = validityOf(['', null, '']);

/** A column of each type, three rows each. */
const COLUMNS: Readonly<Record<string, TestColumn>> = {
  text: { field: utf8('a'), array: textArray(['one', null, 'three']) },
  large: { field: { name: 'a', type: Type.largeBinary }, array: textArray(['one', 'two', 'three'], true) },
  view: { field: { name: 'a', type: Type.utf8View }, array: viewArray([long('x'), 'two', long('y')]) },
  fixed: {
    field: { name: 'a', type: Type.fixedSizeBinary, parameters: [int(3)] },
    array: fixedArray([Buffer.from('abc'), null, Buffer.from('xyz')], 3),
  },
  int: { field: int32Field('a'), array: plain(1, 2, 3) },
  long: {
    field: { name: 'a', type: Type.timestamp, parameters: [short(1)] },
    array: { length: 3, nullCount, buffers: [validity, int64s(1, 2, 3)] },
  },
  list: { field: listOf('a', utf8('item')), array: listArray([2, null, 1], textArray(['p', 'q', 'r'])) },
  largeList: {
    field: listOf('a', int32Field('item'), Type.largeList),
    array: listArray([1, 0, 2], plain(5, 6, 7), true),
  },
  views: {
    field: listOf('a', utf8('item'), Type.listView),
    array: listViewArray([[0, 2], [1, 2], null], textArray(['p', 'q', 'r'])),
  },
  fixedList: {
    field: { ...listOf('a', utf8('item'), Type.fixedSizeList), parameters: [int(2)] },
    array: { length: 3, nullCount, buffers: [validity], children: [textArray(['a', 'b', 'c', 'd', 'e', null])] },
  },
  struct: {
    field: { name: 'a', type: Type.struct, children: [utf8('s'), { name: 'b', type: Type.bool }, int32Field('n')] },
    array: structArray(
      [true, null, true],
      [
        textArray(['x', 'y', 'z']),
        { length: 3, nullCount: 0, buffers: [Buffer.alloc(0), Buffer.of(5)] },
        plain(1, 2, 3),
      ],
    ),
  },
  map: {
    field: {
      ...listOf(
        'a',
        {
          name: 'entries',
          type: Type.struct,
          isRequired: true,
          children: [{ ...utf8('k'), isRequired: true }, utf8('v')],
        },
        Type.map,
      ),
      parameters: [byte(0)],
    },
    array: listArray(
      [1, 0, 2],
      structArray([true, true, true], [textArray(['k', 'l', 'm']), textArray(['1', null, '3'])]),
    ),
  },
  sparse: {
    field: { name: 'a', type: Type.union, parameters: [short(0)], children: [utf8('s'), int32Field('n')] },
    array: {
      length: 3,
      nullCount: 0,
      buffers: [Buffer.of(0, 1, 0)],
      children: [textArray(['x', 'y', 'z']), plain(1, 2, 3)],
    },
  },
  dense: {
    field: { name: 'a', type: Type.union, parameters: [short(1)], children: [utf8('s'), int32Field('n')] },
    array: {
      length: 3,
      nullCount: 0,
      buffers: [Buffer.of(0, 1, 0), int32s(0, 0, 0)],
      children: [textArray(['x', 'y']), plain(2)],
    },
  },
  runs: {
    field: {
      name: 'a',
      type: Type.runEndEncoded,
      children: [{ ...int16Field('run_ends'), isRequired: true }, utf8('values')],
    },
    array: {
      length: 3,
      nullCount: 0,
      buffers: [],
      children: [
        { length: 2, nullCount: 0, buffers: [Buffer.alloc(0), Buffer.from(Int16Array.of(2, 3).buffer)] },
        textArray(['run', 'last']),
      ],
    },
  },
};
const names = Object.keys(COLUMNS);
const renamed = (name: string): TestField => ({ ...COLUMNS[name]!.field, name });

const CONTAINERS: [string, (fields: readonly TestField[], messages: readonly TestMessage[]) => Buffer][] = [
  ['a stream', (fields, messages) => writeStream(fields, messages)],
  ['a file', (fields, messages) => writeFile(fields, messages)],
  ['an old stream', (fields, messages) => writeStream(fields, messages, { isLegacy: true })],
  ['LZ4', (fields, messages) => writeStream(fields, messages, { codec: Compression.lz4Frame })],
  ['zstd in a file', (fields, messages) => writeFile(fields, messages, { codec: Compression.zstd })],
];

describe.each(CONTAINERS)('a rewritten column: %s', (title, write) => {
  const isOld = title === 'an old stream';
  // Before V5 these have a validity of their own.
  const fit = (name: string) => !isOld || !['sparse', 'dense', 'runs'].includes(name);

  it.each(names.filter(fit))('has each value replaced alone: %s', async name => {
    const source = write(
      [renamed(name), utf8('other')],
      [
        { kind: 'batch', arrays: [COLUMNS[name]!.array, textArray(['1', '2', '3'])] },
        { kind: 'batch', arrays: [COLUMNS[name]!.array, textArray(['4', '5', '6'])] },
      ],
    );
    const count = shown((await rewritten(source, () => [])).before).length;
    for (let at = 0; at < count; at++) {
      const isTime = (path: string) => path === 'long';
      const time = '1970-01-01T00:00:00.007';
      const { before, after } = await rewritten(source, fields => [
        editOf(fields[at]!, isTime(fields[at]!.path) ? time : '7'),
      ]);
      const field = before.fields[at]!;
      const text = isTime(field.path) ? time : field.path === 'fixed' ? '7  ' : '7';
      const expected = shown(before).flatMap((it, i) => {
        if (i !== at) return [it];
        return [`${field.record} ${field.path}=${text}`];
      });
      expect(shown(after), field.path).toEqual(expected);
      expect([after.records, after.fieldCount]).toEqual([before.records, before.fieldCount]);
    }
  });

  it.each(names.filter(fit))('has each value made null alone: %s', async name => {
    const source = write([renamed(name)], [{ kind: 'batch', arrays: [COLUMNS[name]!.array] }]);
    const count = shown((await rewritten(source, () => [])).before).length;
    for (let at = 0; at < count; at++) {
      const { before, after } = await rewritten(source, fields => [
        { ...editOf(fields[at]!, ''), replacement: () => NULL_VALUE },
      ]);
      // A key of a map is required.
      expect(shown(after)).toEqual(shown(before).filter((_, i) => i !== at));
    }
  });

  it('loses rows in all columns', async () => {
    const wanted = names.filter(fit);
    const source = write(wanted.map(renamed), [
      { kind: 'batch', arrays: wanted.map(name => COLUMNS[name]!.array) },
      { kind: 'batch', arrays: wanted.map(name => COLUMNS[name]!.array) },
    ]);
    for (const gone of [[0], [1], [2], [3, 5], [0, 1, 2], [0, 1, 2, 3, 4, 5]]) {
      const { before, after } = await rewritten(source, fields =>
        gone.flatMap(row => {
          const field = fields.find(it => it.record === row);
          return field ? [editOf(field, null)] : [];
        }),
      );
      const expected = before.fields
        .filter(({ record }) => !gone.includes(record))
        .map(({ record, path, text }) => `${record - gone.filter(it => it < record).length} ${path}=${text}`);
      expect(shown(after), `${gone}`).toEqual(expected);
      expect(after.records).toBe(6 - gone.length);
    }
  });
});

describe('a rewritten file', () => {
  it('holds batches without edits byte for byte, and buffers of other columns', async () => {
    const text = (letter: string) => Array.from({ length: 40 }, (_, i) => `${letter}${i} is a text`);
    const messages: TestMessage[] = ['p', 'q', 'r'].map(letter => ({
      kind: 'batch',
      arrays: [textArray(text(letter)), textArray(text(letter.toUpperCase()))],
    }));
    for (const write of [writeStream, writeFile]) {
      for (const options of [{}, { codec: Compression.lz4Frame }] as WriteOptions[]) {
        const source = write([utf8('a'), utf8('b')], messages, options);
        const { bytes, after } = await rewritten(source, fields => [
          editOf(fields.find(({ text: it }) => it === 'q7 is a text')!, '[X]'),
        ]);
        expect(after.fields.map(({ text: it }) => it)).toContain('[X]');
        expect(bytes.includes('q7 is a text')).toBe(false);
        const parts = [0, 2].map(i => write([utf8('a'), utf8('b')], [messages[i]!], { ...options, lacksEnd: true }));
        // Of each of these the batch alone: what follows the schema, before a footer.
        const head = write([utf8('a'), utf8('b')], [], { ...options, lacksEnd: true });
        const start =
          writeStream([utf8('a'), utf8('b')], [], { lacksEnd: true }).length + (write === writeFile ? 8 : 0);
        expect(head.length).toBeGreaterThanOrEqual(start);
        for (const part of parts) expect(bytes.includes(part.subarray(start, start + 400))).toBe(true);
      }
    }
  });

  it('has edited metadata wherever it stands', async () => {
    const field = { ...utf8('a'), metadata: { owner: 'OWNER' } };
    for (const write of [writeStream, writeFile]) {
      const source = write([field], [{ kind: 'batch', arrays: [textArray(['x'])] }], {
        metadata: { about: 'ABOUT', b: 'c' },
      });
      const { after, bytes } = await rewritten(source, fields =>
        fields
          .filter(({ text }) => /[A-Z]/.test(text))
          .map(it => editOf(it, `[${it.path.length}] is longer than before`)),
      );
      expect(shown(after)).toEqual([
        '0 $metadata.about=[15] is longer than before',
        '0 $metadata.b=c',
        '0 $metadata[0].owner=[18] is longer than before',
        '0 a=x',
      ]);
      expect([bytes.includes('ABOUT'), bytes.includes('OWNER')]).toEqual([false, false]);
    }
  });

  it('is refused an edit that names no field', async () => {
    const source = writeStream([utf8('a')], [{ kind: 'batch', arrays: [textArray(['x'])] }]);
    const edit = (record: number, path: string): FieldEdit => ({
      record,
      path,
      inKey: false,
      start: 0,
      end: 1,
      replacement: () => 'y',
    });
    for (const bad of [edit(0, 'b'), edit(1, 'a'), edit(0, 'a[0]'), edit(0, '$metadata.k')]) {
      await expect(rewritten(source, () => [bad])).rejects.toThrow(/names a field that the file does not have/);
    }
  });
});

describe('a rewritten dictionary', () => {
  const field = (bits: number): TestField => ({ ...utf8('a'), dictionary: { id: 3, indexBits: bits } });
  const indices = (...values: (number | null)[]): TestArray => {
    const made = validityOf(values);
    return {
      length: values.length,
      nullCount: made.nullCount,
      buffers: [made.validity, Buffer.from(values.map(it => it ?? 0))],
    };
  };
  const base: TestMessage = { kind: 'dictionary', id: 3, array: textArray(['SECRET', 'y', 'z']) };
  const delta: TestMessage = { kind: 'dictionary', id: 3, array: textArray(['HIDDEN', 'w']), isDelta: true };
  const batch = (...values: (number | null)[]): TestMessage => ({ kind: 'batch', arrays: [indices(...values)] });
  const of = (text: string, replacement: string | null) => (fields: Rewritten['before']['fields']) =>
    fields.filter(it => it.text === text).map(it => editOf(it, replacement));

  it.each([
    ['a stream', writeStream],
    ['a file', writeFile],
  ])('has a value replaced in its place: %s', async (_, write) => {
    const { after, bytes } = await rewritten(
      write([field(8)], [base, batch(0, 1, null, 0), batch(2, 0)]),
      of('SECRET', '[X]'),
    );
    expect(shown(after)).toEqual(['0 a=[X]', '1 a=y', '3 a=[X]', '4 a=z', '5 a=[X]']);
    expect(bytes.includes('SECRET')).toBe(false);
  });

  it('keeps a value to which another row refers', async () => {
    const { after, bytes } = await rewritten(writeStream([field(8)], [base, batch(0, 1), batch(0)]), fields => [
      editOf(fields[0]!, '[X]'),
    ]);
    expect(shown(after)).toEqual(['0 a=[X]', '1 a=y', '2 a=SECRET']);
    expect(bytes.includes('SECRET')).toBe(true);
  });

  it('has two values for one where replacements differ', async () => {
    const { after, bytes } = await rewritten(writeFile([field(8)], [base, batch(0, 1, 0)]), fields => [
      editOf(fields[0]!, '[X]'),
      editOf(fields[2]!, '[Y]'),
    ]);
    expect(shown(after)).toEqual(['0 a=[X]', '1 a=y', '2 a=[Y]']);
    expect(bytes.includes('SECRET')).toBe(false);
  });

  it('loses a value whose rows are gone or null', async () => {
    const source = writeStream([field(8)], [base, batch(0, 1, 0)]);
    const dropped = await rewritten(source, of('SECRET', null));
    expect(shown(dropped.after)).toEqual(['0 a=y']);
    expect(dropped.bytes.includes('SECRET')).toBe(false);
    const nulled = await rewritten(source, fields =>
      of('SECRET', '')(fields).map(edit => ({ ...edit, replacement: () => NULL_VALUE })),
    );
    expect(shown(nulled.after)).toEqual(['1 a=y']);
    expect(nulled.bytes.includes('SECRET')).toBe(false);
  });

  it.each([
    ['a stream', writeStream],
    ['a file', writeFile],
  ])('may have deltas: %s', async (_, write) => {
    const source = write([field(8)], [base, batch(0, 1), delta, batch(3, 0, 4, 3)]);
    const { after, bytes } = await rewritten(source, of('HIDDEN', '[X]'));
    expect(shown(after)).toEqual(['0 a=SECRET', '1 a=y', '2 a=[X]', '3 a=SECRET', '4 a=w', '5 a=[X]']);
    expect(bytes.includes('HIDDEN')).toBe(false);
    const grown = await rewritten(source, fields => [
      editOf(fields[0]!, '[P]'),
      editOf(fields[2]!, '[Q]'),
      editOf(fields[3]!, '[R]'),
      editOf(fields[5]!, '[S]'),
    ]);
    expect(shown(grown.after)).toEqual(['0 a=[P]', '1 a=y', '2 a=[Q]', '3 a=[R]', '4 a=w', '5 a=[S]']);
    expect([grown.bytes.includes('HIDDEN'), grown.bytes.includes('SECRET')]).toEqual([false, false]);
  });

  it('is another where a stream replaces it', async () => {
    const next: TestMessage = { kind: 'dictionary', id: 3, array: textArray(['SECRET', 'new']) };
    const source = writeStream([field(8)], [base, batch(0, 1), next, batch(0, 1)]);
    const { after } = await rewritten(source, fields => [editOf(fields[2]!, '[X]')]);
    expect(shown(after)).toEqual(['0 a=SECRET', '1 a=y', '2 a=[X]', '3 a=new']);
  });

  it('is refused more values than its indices reach', async () => {
    const values = Array.from({ length: 128 }, (_, i) => `v${i}`);
    const source = writeStream(
      [field(8)],
      [{ kind: 'dictionary', id: 3, array: textArray(values) }, batch(...values.map((_, i) => i), 5)],
    );
    await expect(rewritten(source, fields => [editOf(fields[5]!, '[X]')])).rejects.toThrow(
      /more values than its indices/,
    );
  });
});
