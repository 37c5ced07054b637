import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedactOptions } from '../../../src/index.ts';
import { key, runRedact } from '../../redaction/run-redact.ts';
import { tokenRule } from '../../test-rule.ts';
import { Duck } from './duckdb.ts';
import { findPyarrow } from './pyarrow.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const card = BigInt(`4539${'1488'}03436467`);
const people = ['anna', 'ben', 'anna', 'cleo'];

let duck: Duck;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-parquet-'));
  duck = await Duck.open();
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true, force: true });
});

async function writeTable(): Promise<Buffer> {
  const rows = people
    .map(
      (name, i) =>
        `(${i}, '${name}', ${i % 2 === 0 ? card : 'NULL'}, DATE '1984-03-1${i}', ['x', 'to ${mail(name)}'], '${mail(name)}')`,
    )
    .join(', ');
  const path = join(folder, 'in.parquet');
  await duck.copy(
    `SELECT * FROM (VALUES ${rows}) t(id, subject, card_number, date_of_birth, tags, mail)`,
    path,
    'COMPRESSION ZSTD',
  );
  return readFileSync(path);
}

/** Redacts the table, and reads it back with DuckDB. */
async function redactTable(operators: RedactOptions['operators']): Promise<Record<string, unknown>[]> {
  const { files, result } = await runRedact({ 'a.parquet': await writeTable() }, { key, operators: operators! });
  expect(result.manifest.totals.findings).toBeGreaterThanOrEqual(12);
  const path = join(folder, 'out.parquet');
  writeFileSync(path, files.get('a.parquet')!);
  return duck.read(path);
}

describe('operators on a Parquet file', () => {
  it('null makes nulls of numbers, dates, texts and list elements', async () => {
    const rows = await redactTable({ default: 'null' });
    expect(rows).toEqual(
      people.map((subject, id) => ({
        id,
        subject,
        card_number: null,
        date_of_birth: null,
        tags: ['x', null],
        mail: null,
      })),
    );
  });

  it('surrogate and date-shift keep numbers numbers and dates dates', async () => {
    const rows = await redactTable({
      default: 'surrogate',
      byRule: { 'date-of-birth': 'date-shift:bare,subject=subject,days=3000' },
    });
    expect(rows.map(row => String(row.card_number).replace(/^9999\d{12}$/, 'made up'))).toEqual([
      'made up',
      'null',
      'made up',
      'null',
    ]);
    expect(rows[0]!.card_number).toBe(rows[2]!.card_number);
    expect(rows[0]!.mail).toMatch(/^[a-z]{8}@[a-z]{5}-[a-z]{4}\.example$/);
    expect(rows.map(({ tags }) => (tags as string[])[1])).toEqual(rows.map(row => `to ${row.mail}`));
    const days = rows.map(
      (row, i) => (Date.parse(String(row.date_of_birth)) - Date.parse(`1984-03-1${i}`)) / 86_400_000,
    );
    expect(days[0]).toBe(days[2]);
    expect(new Set(days).size).toBe(3);
    expect(days.every(day => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 3000)).toBe(true);
  });

  it('drop-record takes whole rows, numbered labels stand in lists as in columns', async () => {
    const rows = await redactTable({
      default: 'label:numbered',
      byRule: { 'credit-card': 'drop-record', 'date-of-birth': 'keep' },
    });
    expect(rows.map(({ id, mail: text, tags }) => [id, text, (tags as string[])[1]])).toEqual([
      [1, '[EMAIL_2]', 'to [EMAIL_2]'],
      [3, '[EMAIL_3]', 'to [EMAIL_3]'],
    ]);
  });
});

describe('operators on required dates and times of birth', () => {
  const born = ['1981-02-03', '1982-03-04', '1983-04-05'].map(day => new Date(day));
  const table = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'date_of_birth', data: born },
        { name: 'born_ts', data: born },
      ],
      schema: [
        { name: 'root', num_children: 2 },
        { name: 'date_of_birth', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
        { name: 'born_ts', type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'REQUIRED' },
      ],
    }),
  );

  it.each(['label', 'mask', 'generalise', 'null', 'remove', 'pseudonym', 'date-shift'])(
    '%s leaves a day on which nobody was born',
    async operator => {
      const { files, result } = await runRedact({ 'a.parquet': table }, { key, operators: { default: operator } });
      expect(result.manifest.totals.findings).toBe(6);
      expect(result.after.totals.findings).toBe(0);
      const path = join(folder, 'out.parquet');
      writeFileSync(path, files.get('a.parquet')!);
      const rows = await duck.read(path);
      expect(rows.map(row => [String(row.date_of_birth), String(row.born_ts)])).toEqual(
        born.map(() => ['2200-01-01', '2200-01-01 00:00:00']),
      );
    },
  );

  it('what is found in that day is not led back to the original, and the advice is to drop the record', async () => {
    const rule = { ...tokenRule, id: 'any-day', pattern: '2200-[0-9]{2}-[0-9]{2}|198[123]-[0-9]{2}-[0-9]{2}' };
    const rules = [{ ...rule, atoms: ['2200-', '1981-', '1982-', '1983-'], maxLength: 10, publicPrefix: 0 }];
    const operators = { default: 'null' };
    await expect(runRedact({ 'a.parquet': table }, { rules, operators })).rejects.toThrow(
      /would still hold findings \(6 × any-day\).*`drop-record` in a column that has neither text nor nulls/,
    );
  });
});

const pyarrow = findPyarrow();
if (!pyarrow)
  console.info(
    'pyarrow is not installed: what it reads of rewritten Parquet files is not tested (pip install pyarrow)',
  );

describe.skipIf(!pyarrow)('pyarrow', () => {
  const WRITE = `
n = 3000
mail = lambda i: 'p%d@${'firma-berg'}.de' % (i % 7) if i % 100 == 3 else 'nobody'
schema = pa.schema([
  pa.field('text', pa.string(), nullable=False),
  pa.field('coded', pa.dictionary(pa.int32(), pa.string())),
  pa.field('card_number', pa.int64(), nullable=False),
  pa.field('maybe_card_number', pa.int64()),
  pa.field('binary', pa.binary()),
  pa.field('chat', pa.list_(pa.struct([('role', pa.string()), ('content', pa.string())]))),
  pa.field('pairs', pa.map_(pa.string(), pa.string())),
  pa.field('plain', pa.float64()),
], metadata={'huggingface': '{"info": 1}'})
cols = [
  [mail(i) for i in range(n)],
  pa.array([mail(i) for i in range(n)]).dictionary_encode(),
  [${card} if i % 500 == 7 else i for i in range(n)],
  [${card} if i % 500 == 8 else None for i in range(n)],
  [mail(i).encode() for i in range(n)],
  [[{'role': 'user', 'content': 'to ' + mail(i)}, {'role': 'bot', 'content': None}] for i in range(n)],
  [[('k', mail(i))] for i in range(n)],
  [i / 2 for i in range(n)],
]
pq.write_table(pa.table(cols, schema=schema), sys.argv[1], row_group_size=1000, data_page_size=2000, write_page_index=True,
  compression=sys.argv[2], data_page_version=sys.argv[3])
print('null')`;
  const COMPARE = `
a, b = pq.read_table(sys.argv[1]), pq.read_table(sys.argv[2])
b.validate(full=True)
fa, fb = pq.ParquetFile(sys.argv[1]), pq.ParquetFile(sys.argv[2])
diff = {}
for name in a.column_names:
  x, y = a[name].to_pylist(), b[name].to_pylist()
  diff[name] = sorted({str(q) for p, q in zip(x, y) if p != q})
groups = [[f.metadata.row_group(i).num_rows for i in range(f.num_row_groups)] for f in (fa, fb)]
codecs = [[f.metadata.row_group(0).column(i).compression for i in range(f.metadata.num_columns)] for f in (fa, fb)]
print(json.dumps({'rows': [a.num_rows, b.num_rows], 'schema': a.schema.equals(b.schema, check_metadata=True), 'diff': diff,
  'groups': groups[0] == groups[1], 'codecs': codecs[0] == codecs[1], 'by': fb.metadata.created_by}))`;

  it.each([
    ['snappy', '1.0'],
    ['zstd', '2.0'],
    ['gzip', '1.0'],
    ['lz4', '2.0'],
    ['none', '1.0'],
  ])(
    'reads what was rewritten, equal outside the spans (%s, pages %s)',
    { timeout: 60_000 },
    async (codec, version) => {
      const input = join(folder, 'py.parquet');
      pyarrow!(WRITE, input, codec, version);
      const { files } = await runRedact({ 'a.parquet': readFileSync(input) });
      const output = join(folder, 'py-out.parquet');
      writeFileSync(output, files.get('a.parquet')!);
      const read = pyarrow!(COMPARE, input, output) as Record<string, unknown>;
      expect(read).toMatchObject({ rows: [3000, 3000], schema: true, groups: true, codecs: true });
      expect(read.by).toMatch(/^Sluice .*rewrote/);
      expect(read.diff).toEqual({
        text: ['[EMAIL]'],
        coded: ['[EMAIL]'],
        // There is no null in a required column.
        card_number: ['0'],
        maybe_card_number: ['None'],
        binary: ["b'[EMAIL]'"],
        chat: ["[{'role': 'user', 'content': 'to [EMAIL]'}, {'role': 'bot', 'content': None}]"],
        pairs: ["[('k', '[EMAIL]')]"],
        plain: [],
      });
      expect(files.get('a.parquet')!.includes('firma-berg')).toBe(false);
    },
  );
});
