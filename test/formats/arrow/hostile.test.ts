import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditError } from '../../../src/errors.ts';
import { Compression, Type } from '../../../src/formats/arrow/names.ts';
import { makeFolder } from '../../run-scan.ts';
import { editOf } from '../column-fields.ts';
import { readFields, rewrite } from './arrow-fields.ts';
import {
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
  type TestField,
  textArray,
  utf8,
  validityOf,
  viewArray,
  writeFile,
  writeStream,
} from './write-ipc.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-arrow-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = (...numbers: number[]): TestArray => ({
  length: numbers.length,
  nullCount: 0,
  buffers: [Buffer.alloc(0), int32s(...numbers)],
});
const dictionaryField: TestField = { ...utf8('d'), dictionary: { id: 3, indexBits: 32 } };
const long = 'a text of more than twelve bytes';
const { nullCount, validity } = validityOf(['', null]);
const fields: TestField[] = [
  utf8('a'),
  listOf('l', { name: 'item', type: Type.struct, children: [{ name: 'v', type: Type.utf8View }] }),
  dictionaryField,
  listOf('w', int32Field('item'), Type.listView),
  { name: 'u', type: Type.union, parameters: [short(1)], children: [utf8('s'), int32Field('n')] },
  { name: 'r', type: Type.runEndEncoded, children: [{ ...int16Field('run_ends'), isRequired: true }, utf8('values')] },
  { ...listOf('f', int32Field('item'), Type.fixedSizeList), parameters: [int(2)] },
  { name: 't', type: Type.timestamp, parameters: [short(3)], metadata: { k: 'v' } },
];
const arrays: TestArray[] = [
  textArray(['one', null]),
  listArray([1, 1], structArray([true, true], [viewArray([long, 'x'])])),
  plain(1, 0),
  listViewArray(
    [
      [0, 2],
      [1, 1],
    ],
    plain(1, 2),
  ),
  { length: 2, nullCount: 0, buffers: [Buffer.of(0, 1), int32s(0, 0)], children: [textArray(['s']), plain(7)] },
  {
    length: 2,
    nullCount: 0,
    buffers: [],
    children: [
      { length: 1, nullCount: 0, buffers: [Buffer.alloc(0), Buffer.from(Int16Array.of(2).buffer)] },
      textArray(['run']),
    ],
  },
  { length: 2, nullCount, buffers: [validity], children: [plain(1, 2, 3, 4)] },
  { length: 2, nullCount: 0, buffers: [Buffer.alloc(0), int64s(1, 2)] },
];
const messages = [
  { kind: 'dictionary' as const, id: 3, array: textArray(['p', 'q']) },
  { kind: 'batch' as const, arrays },
  { kind: 'batch' as const, arrays },
];
const small = {
  stream: writeStream(fields, messages, { metadata: { k: 'v' } }),
  file: writeFile(fields, messages, { metadata: { k: 'v' } }),
  lz4: writeStream(fields, messages, { codec: Compression.lz4Frame }),
  zstd: writeFile(fields, messages, { codec: Compression.zstd }),
};

// Every edge that a reader of hostile bytes has: damaged data is a problem, and never an error of ours.
async function readDamaged(bytes: Uint8Array): Promise<{ readonly problems: number; readonly fields: number }> {
  const path = join(folder, 'damaged.arrow');
  writeFileSync(path, bytes);
  const { problems, fields: found, chunks } = await readFields(path);
  for (const problem of problems) {
    expect(problem.message).not.toMatch(/undefined|NaN|\[object/);
    if (problem.effect !== 'unread') continue;
    const [start, end] = problem.bytes!;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(bytes.length);
    expect(end).toBeGreaterThan(start);
  }
  if (chunks.length === 0) expect(problems).not.toEqual([]);
  const edits = found.filter(field => !field.path.startsWith('$')).slice(0, 1);
  const output = join(folder, 'damaged-out.arrow');
  await rewrite(
    path,
    output,
    edits.map(field => editOf(field, '[X]')),
  ).catch(error => expect(error).toBeInstanceOf(AuditError));
  return { problems: problems.length, fields: found.length };
}

/** Each of the variants has its share of the places. */
const SHARE = 11;

describe.each(Object.entries(small))('damaged Arrow: %s', (name, whole) => {
  const first = Object.keys(small).indexOf(name);

  it('ends in a problem or in fields, whichever byte is changed', async () => {
    expect(await readDamaged(whole)).toMatchObject({ problems: 0 });
    for (let at = first; at < whole.length; at += SHARE) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= [0x01, 0x80, 0xff][at % 3]!;
      await readDamaged(bytes);
    }
  });

  it('ends in a problem, wherever it is cut', async () => {
    for (let length = 1 + first; length < whole.length; length += SHARE) await readDamaged(whole.subarray(0, length));
  });
});

/** The problems of a stream, as code and range. */
async function problemsOf(bytes: Buffer): Promise<string[]> {
  const path = join(makeFolder({ 'a.arrow': bytes }), 'a.arrow');
  const { problems } = await readFields(path);
  return problems.map(({ code, effect, message }) => `${code} ${effect} ${message}`);
}

describe('what Arrow data claim', () => {
  const offsets = (...numbers: number[]): TestArray => ({
    length: numbers.length - 1,
    nullCount: 0,
    buffers: [Buffer.alloc(0), int32s(...numbers), Buffer.from('abcdef')],
  });

  it.each<[string, Buffer, RegExp]>([
    [
      'an offset that goes back',
      streamOf([{ field: utf8('a'), array: offsets(0, 4, 2) }]),
      /broken-arrow unread .*outside its array/,
    ],
    [
      'an offset beyond the data',
      streamOf([{ field: utf8('a'), array: offsets(0, 4, 7) }]),
      /broken-arrow unread .*outside its array/,
    ],
    [
      'a negative offset',
      streamOf([{ field: utf8('a'), array: offsets(-1, 4, 5) }]),
      /broken-arrow unread .*outside its array/,
    ],
    [
      'fewer offsets than slots',
      streamOf([{ field: utf8('a'), array: { ...offsets(0, 1), length: 9 } }]),
      /broken-arrow unread .*shorter than its array/,
    ],
    [
      'a list beyond its elements',
      streamOf([{ field: listOf('a', utf8('item')), array: listArray([1, 5], textArray(['x', 'y'])) }]),
      /broken-arrow unread .*outside its array/,
    ],
    [
      'an index beyond its dictionary',
      writeStream([dictionaryField], [messages[0]!, { kind: 'batch', arrays: [plain(0, 2)] }]),
      /broken-arrow unread .*outside its array/,
    ],
    [
      'a dictionary that is not there',
      writeStream([dictionaryField], [{ kind: 'batch', arrays: [plain(0, 1)] }]),
      /broken-arrow unread .*a dictionary that is not there/,
    ],
    [
      'more rows than its column',
      writeStream([utf8('a')], [{ kind: 'batch', arrays: [textArray(['x'])], rows: 7 }]),
      /broken-arrow unread .*columns of other lengths/,
    ],
    [
      'big-endian numbers',
      streamOf([{ field: utf8('a'), array: textArray(['x']) }], { isBigEndian: true }),
      /unsupported-arrow unread .*big-endian/,
    ],
    [
      'bytes behind its end',
      Buffer.concat([streamOf([{ field: utf8('a'), array: textArray(['x']) }]), Buffer.from('more')]),
      /trailing-garbage unread/,
    ],
    [
      'a type that is a pickle',
      streamOf([
        {
          field: { ...utf8('a'), metadata: { 'ARROW:extension:name': 'arrow.py_extension_type' } },
          array: textArray(['x']),
        },
      ]),
      /pickled-type degraded .*arrow\.py_extension_type/,
    ],
  ])('is a problem: %s', async (_, bytes, problem) => {
    const problems = await problemsOf(bytes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('is a problem of the columns in which it is, and not of others', async () => {
    const columns = [
      { field: utf8('a'), array: textArray(['x', 'y']) },
      { field: utf8('b'), array: offsets(0, 4, 2) },
      { field: utf8('c'), array: textArray(['p', 'q']) },
    ];
    const path = join(makeFolder({ 'a.arrow': streamOf(columns) }), 'a.arrow');
    const { fields: found, problems } = await readFields(path);
    expect(found.map(({ text }) => text)).toEqual(['x', 'p', 'y', 'q']);
    expect(problems).toHaveLength(1);
  });

  it('takes no memory or time: a buffer that says it is a gigabyte', async () => {
    for (const codec of [Compression.lz4Frame, Compression.zstd]) {
      const bytes = streamOf([{ field: utf8('a'), array: textArray(['x'.repeat(500)]) }], { codec });
      const claim = Buffer.alloc(8);
      claim.writeBigInt64LE(500n);
      const at = bytes.indexOf(claim, 200);
      bytes.writeBigInt64LE(1n << 30n, at);
      const before = process.memoryUsage().rss;
      expect(await problemsOf(bytes)).toEqual([expect.stringMatching(/unread/)]);
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    }
  });

  it('takes no memory or time: rows that are runs', async () => {
    const rows = 2 ** 31 - 2;
    const runs: TestArray = {
      length: rows,
      nullCount: 0,
      buffers: [],
      children: [{ length: 1, nullCount: 0, buffers: [Buffer.alloc(0), int32s(rows)] }, textArray(['run'])],
    };
    const field = {
      name: 'r',
      type: Type.runEndEncoded,
      children: [{ ...int32Field('run_ends'), isRequired: true }, utf8('values')],
    };
    const started = Date.now();
    const problems = await problemsOf(streamOf([{ field, array: runs }]));
    expect(problems[0]).toMatch(/decompression-bomb unread/);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('takes no memory or time: views of lists that all hold the same', async () => {
    const count = 3000;
    const child = textArray(Array.from({ length: count }, () => 'x'));
    const views = Array.from({ length: count }, () => [0, count] as const);
    const [problem] = await problemsOf(
      streamOf([{ field: listOf('a', utf8('item'), Type.listView), array: listViewArray(views, child) }]),
    );
    expect(problem ?? 'decompression-bomb unread').toMatch(/decompression-bomb unread/);
  });

  it('takes no memory or time: a list of a fixed size of nulls', async () => {
    const size = 2 ** 31 - 1;
    const rows = 1000;
    const array = {
      length: rows,
      nullCount: 0,
      buffers: [Buffer.alloc(0)],
      children: [
        {
          length: size * rows,
          nullCount: 0,
          buffers: [Buffer.alloc(0)],
          children: [{ length: size * rows, nullCount: size * rows, buffers: [] }, textArray(['x'])],
        },
      ],
    };
    const struct = { name: 'item', type: Type.struct, children: [{ name: 'n', type: Type.null }, utf8('s')] };
    const field = { name: 'a', type: Type.fixedSizeList, parameters: [int(size)], children: [struct] };
    expect((await problemsOf(streamOf([{ field, array }])))[0]).toMatch(/unread/);
  });
});
