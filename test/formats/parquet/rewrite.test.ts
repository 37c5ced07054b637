import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldEdit } from '../../../src/formats/format.ts';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { Duck } from './duckdb.ts';
import { flatten, toLines } from './flatten.ts';
import { editOf, readFields, rewrite, type SeenField } from './parquet-fields.ts';
import { unpack } from './unpack.ts';

let folder: string;
let duck: Duck;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-parquet-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

const COLUMNS = {
  id: 'BIGINT',
  email: 'VARCHAR',
  role: 'VARCHAR',
  tags: 'VARCHAR[]',
  turns: 'STRUCT(who VARCHAR, words VARCHAR[])[]',
  profile: 'STRUCT(name VARCHAR, phone BIGINT)',
  attrs: 'MAP(VARCHAR, VARCHAR)',
};
const MAPS = new Set(['attrs']);

const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('ann@example.org', 'Grüße 👋🏽', ''))
  .map(value => value.replaceAll('\0', ''));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const row = fc.record({
  id: fc.integer({ min: -5e6, max: 5e12 }),
  email: optional(text),
  role: fc.constantFrom('user', 'assistant', null),
  tags: optional(fc.array(optional(text), { maxLength: 4 })),
  turns: optional(
    fc.array(optional(fc.record({ who: optional(text), words: optional(fc.array(text, { maxLength: 3 })) })), {
      maxLength: 3,
    }),
  ),
  profile: optional(fc.record({ name: optional(text), phone: optional(fc.integer({ min: 1e9, max: 2e10 })) })),
  attrs: optional(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), optional(text), { maxKeys: 3 })),
});

const SETTINGS = ['SNAPPY', 'ZSTD', 'GZIP', 'BROTLI', 'LZ4_RAW', 'UNCOMPRESSED'].flatMap(codec =>
  ['V1', 'V2'].map(version => `COMPRESSION ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048`),
);

describe('rewriting generated tables', () => {
  it.each(SETTINGS)(
    'changes the edited spans and nothing else (%s)',
    async settings => {
      const property = fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('[X]', '', 'ä👋', null)), {
          minLength: 1,
          maxLength: 12,
        }),
        async (rows, picks) => {
          const input = join(folder, 'table.parquet');
          const output = join(folder, 'rewritten.parquet');
          await duck.write(input, rows, COLUMNS, settings);
          const before = await readFields(input);
          expect(toLines(before.fields)).toEqual(toLines(flatten(await duck.read(input), MAPS)));
          const plan = pickEdits(before.fields, picks);
          await rewrite(
            input,
            output,
            plan.map(({ edit }) => edit),
          );
          const after = await readFields(output);
          expect(after.problems).toEqual([]);
          const expected = expectedAfter(before.fields, plan);
          expect(toLines(after.fields)).toEqual(toLines(expected));
          expect(toLines(flatten(await duck.read(output), MAPS))).toEqual(toLines(expected));
        },
      );
      await fc.assert(property, { numRuns: 6, seed: 20260101, endOnFailure: true });
    },
    60_000,
  );
});

interface Planned {
  readonly field: SeenField;
  readonly replacement: string | null;
  readonly edit: FieldEdit;
}

// At most one edit a field; numbers are edited as a whole.
function pickEdits(
  all: readonly SeenField[],
  picks: readonly (readonly [number, number, number, string | null])[],
): Planned[] {
  const fields = all.filter(({ path }) => !path.endsWith('.key'));
  if (fields.length === 0) return [];
  const planned = new Map<number, Planned>();
  for (const [which, from, to, replacement] of picks) {
    const index = which % fields.length;
    const field = fields[index]!;
    const points = [...field.text].length;
    const start = isNumber(field) ? 0 : from % points;
    const end = isNumber(field) ? points : start + 1 + (to % (points - start));
    const edit = { record: field.record, path: field.path, inKey: false, start, end, replacement: () => replacement };
    planned.set(index, { field, replacement, edit });
  }
  return [...planned.entries()].sort(([a], [b]) => a - b).map(([, plan]) => plan);
}

const isNumber = ({ path }: SeenField) => path === 'id' || path === 'profile.phone';

function expectedAfter(fields: readonly SeenField[], plan: readonly Planned[]): SeenField[] {
  const dropped = new Set(plan.filter(({ replacement }) => replacement === null).map(({ field }) => field.record));
  const edits = new Map(plan.map(({ field, edit }) => [field, edit]));
  return fields.flatMap(field => {
    if (dropped.has(field.record)) return [];
    const record = field.record - [...dropped].filter(other => other < field.record).length;
    const edit = edits.get(field);
    if (!edit) return [{ ...field, record }];
    if (isNumber(field)) return [];
    const points = [...field.text];
    const edited =
      points.slice(0, edit.start).join('') + String(edit.replacement('')) + points.slice(edit.end).join('');
    return edited === '' ? [] : [{ ...field, record, text: edited }];
  });
}

describe('a rewritten file', () => {
  const SECRET = 'AKIA7Q2ZXW5PN4TL';
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    id: i,
    email: i === 1234 ? SECRET : `person${i % 50}@example.org`,
    role: i % 700 === 3 ? `${SECRET}-role` : 'user',
    tags: [`t${i % 9}`, i === 77 ? `see ${SECRET}` : null],
    turns: [],
    profile: { name: 'n', phone: i === 5 ? 4915123456789 : 1 },
    attrs: i === 9 ? { [SECRET]: SECRET } : {},
  }));

  it.each(SETTINGS)('holds no byte of an old value, packed or unpacked (%s)', async settings => {
    const input = join(folder, 'secret.parquet');
    const output = join(folder, 'clean.parquet');
    await duck.write(input, rows, COLUMNS, settings);
    expect(unpack(input).includes(SECRET)).toBe(true);
    const { fields } = await readFields(input);
    const edits = fields
      .filter(field => field.text.includes(SECRET) || field.path === 'profile.phone')
      .map(field => editOf(field, '[KEY]'));
    await rewrite(input, output, edits);
    const unpacked = unpack(output);
    const phone = Buffer.alloc(8);
    phone.writeBigInt64LE(4915123456789n);
    for (const old of [Buffer.from(SECRET), Buffer.from(SECRET.slice(0, 8)), phone]) {
      expect(unpacked.includes(old)).toBe(false);
      expect(readFileSync(output).includes(old)).toBe(false);
    }
    expect((await duck.read(output))[1234]).toMatchObject({
      id: 1234,
      email: '[KEY]',
      profile: { name: 'n', phone: null },
    });
    const objects = await parquetReadObjects({ file: toArrayBuffer(output), compressors });
    expect(objects[1234]).toMatchObject({ id: 1234n, email: '[KEY]' });
  });

  it('keeps untouched column chunks byte for byte, and the schema, metadata and row groups', async () => {
    const input = join(folder, 'secret.parquet');
    const output = join(folder, 'one-column.parquet');
    await duck.write(
      input,
      rows,
      COLUMNS,
      `COMPRESSION ZSTD, ROW_GROUP_SIZE 2048, KV_METADATA {huggingface: '{"info": 1}'}`,
    );
    const { fields } = await readFields(input);
    await rewrite(
      input,
      output,
      fields.filter(({ path, record }) => path === 'email' && record === 2500).map(field => editOf(field, '[MAIL]')),
    );
    const [old, now] = [openFile(input), openFile(output)];
    const [oldFooter, newFooter] = [readFooter(old), readFooter(now)];
    expect(newFooter.rowGroups.map(group => group.rows)).toEqual(oldFooter.rowGroups.map(group => group.rows));
    expect(newFooter.leaves).toEqual(oldFooter.leaves);
    expect(newFooter.metadata).toEqual(oldFooter.metadata);
    expect(newFooter.createdBy).toBe(`Sluice 0.0.0-test (rewrote ${oldFooter.createdBy})`);
    for (const [g, group] of oldFooter.rowGroups.entries()) {
      for (const [c, column] of group.columns.entries()) {
        const written = newFooter.rowGroups[g]!.columns[c]!;
        const isSame = now
          .read(written.start, written.end - written.start)
          .equals(old.read(column.start, column.end - column.start));
        expect(isSame, `${g} ${c}`).toBe(!(g === 1 && column.leaf.names[0] === 'email'));
        expect(written.codec).toBe(column.codec);
      }
    }
    old.close();
    now.close();
  });

  it('is the same file when there is nothing to edit', async () => {
    const input = join(folder, 'secret.parquet');
    const output = join(folder, 'same.parquet');
    await duck.write(input, rows, COLUMNS, 'COMPRESSION SNAPPY');
    await rewrite(input, output, []);
    expect(readFileSync(output).equals(readFileSync(input))).toBe(true);
  });

  it('has edited key-value metadata, and no entry whose record was to be dropped', async () => {
    const input = join(folder, 'meta.parquet');
    const output = join(folder, 'meta-out.parquet');
    await duck.write(
      input,
      rows,
      COLUMNS,
      "COMPRESSION SNAPPY, KV_METADATA {owner: 'mail ann@example.org now', other: 'x', gone: 'y'}",
    );
    const { fields } = await readFields(input);
    const [owner, gone] = ['$metadata.owner', '$metadata.gone'].map(path => fields.find(field => field.path === path)!);
    await rewrite(input, output, [{ ...editOf(owner!, '[MAIL]'), start: 5, end: 20 }, editOf(gone!, null)]);
    const after = await readFields(output);
    expect(after.fields.filter(({ path }) => path.startsWith('$')).map(({ path, text: now }) => [path, now])).toEqual([
      ['$metadata.owner', 'mail [MAIL] now'],
      ['$metadata.other', 'x'],
    ]);
    expect(after.records).toBe(rows.length);
  });

  it('loses a row group whose rows are all dropped', async () => {
    const input = join(folder, 'secret.parquet');
    const output = join(folder, 'fewer.parquet');
    await duck.write(input, rows, COLUMNS, 'COMPRESSION SNAPPY, ROW_GROUP_SIZE 2048');
    const { fields } = await readFields(input);
    const edits = fields
      .filter(({ path, record }) => path === 'email' && record < 2048)
      .map(field => editOf(field, null));
    await rewrite(input, output, edits);
    const now = await duck.read(output);
    expect(now).toHaveLength(rows.length - 2048);
    expect(now[0]!.id).toBe(2048);
  });
});

describe('numbers and edits that cannot be made', () => {
  const columns = { n: 'BIGINT', d: 'DATE', m: 'DECIMAL(18,2)' };
  const rows = [
    { n: 4111111111111111, d: '1990-05-17', m: 12345678.25 },
    { n: 7, d: null, m: 1 },
  ];

  it('takes a number of the same type, and null for anything else', async () => {
    const input = join(folder, 'numbers.parquet');
    const output = join(folder, 'numbers-out.parquet');
    await duck.write(input, rows, columns, 'COMPRESSION SNAPPY');
    const { fields } = await readFields(input);
    expect(fields.map(({ text: now }) => now)).toEqual(['4111111111111111', '1990-05-17', '12345678.25', '7', '1.00']);
    await rewrite(input, output, [
      editOf(fields[0]!, '4000000000000002'),
      editOf(fields[1]!, '1991-01-02'),
      editOf(fields[2]!, '[X]'),
    ]);
    expect(await duck.read(output)).toEqual([
      { n: 4000000000000002, d: '1991-01-02', m: null },
      { n: 7, d: null, m: 1 },
    ]);
  });

  it.each([
    ['a column that is not there', { path: 'nobody' }],
    ['a row that is not there', { record: 9 }],
    ['a value that is null', { record: 1, path: 'd' }],
    ['a span beyond the value', { end: 17 }],
    ['a key', { inKey: true }],
  ])('refuses an edit of %s', async (_, change) => {
    const input = join(folder, 'numbers.parquet');
    await duck.write(input, rows, columns, 'COMPRESSION SNAPPY');
    const edit = { ...editOf({ record: 0, path: 'n', text: '4111111111111111' }, '[X]'), ...change };
    await expect(rewrite(input, join(folder, 'never.parquet'), [edit])).rejects.toMatchObject({ code: 'changed' });
  });
});

function toArrayBuffer(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
