import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { evaluatePolicy, type ScanOptions } from '../../src/index.ts';
import { runScan } from '../run-scan.ts';

const rows = [
  { id: 1, note: 'mail', meta: { mail: 'x' } },
  { id: 2, note: 'none', 'mail.to': 'y' },
  { id: 3, note: 'mail', größe: 4 },
];
const lines = rows.map(row => `${JSON.stringify(row)}\n`).join('');
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: [1, 2], type: 'INT32' },
      { name: 'mail.to', data: ['y', 'z'], type: 'STRING' },
    ],
  }),
);

const files = {
  'escaped.jsonl': '{"note":"\\u006dail"}\n{"\\u006dail\\u002eto":1}\n',
  'lines.jsonl': lines,
  'list.json': JSON.stringify(rows, null, 1),
  'plain.txt': 'mail.to id note\n',
  'scalars.jsonl': '"mail.to"\n[{"id":1}]\n{"mail.to":\n',
  'table.csv': 'id,mail.to\n1,x\n2,y,z\n',
  'table.parquet': parquet,
  'unnamed.csv': '1,2\n3,4,5\n',
  'wide.jsonl': Buffer.from(`\ufeff${lines}`, 'utf16le'),
};

const includedIn = async (include: readonly string[], options: ScanOptions = {}) => {
  const { manifest } = await runScan(files, { include, ...options });
  return Object.fromEntries(manifest.sources.map(({ path, included }) => [path, included]));
};

describe('the columns that a run includes', () => {
  it('are told for each source by what fits a column or top-level key of it, for any chunks, threads and gate', async () => {
    const include = ['mail.to', 'mail', 'größe', 'no*e', 'column_3', 'meta'];
    const json = ['größe', 'mail.to', 'meta', 'no*e'];
    const expected = {
      'escaped.jsonl': ['mail.to', 'no*e'],
      'lines.jsonl': json,
      'list.json': json,
      'plain.txt': undefined,
      'scalars.jsonl': [],
      'table.csv': ['column_3', 'mail.to'],
      'table.parquet': ['mail.to'],
      'unnamed.csv': ['column_3'],
      'wide.jsonl': json,
    };
    for (const options of [{}, { usesGate: false }, { chunkBytes: 1 }, { chunkBytes: 1, jobs: 2 }]) {
      expect(await includedIn(include, options)).toEqual(expected);
    }
  });

  it('are told for names with escapes, and for values that have no name', async () => {
    expect((await includedIn(['*']))['scalars.jsonl']).toEqual(['*']);
    for (const name of ['mail.to', 'm*to']) expect((await includedIn([name]))['escaped.jsonl']).toEqual([name]);
  });

  it('are those that are left, where some are excluded', async () => {
    const told = await includedIn([], { exclude: ['mail*', 'note', 'meta', 'größe'] });
    expect(told).toMatchObject({
      'escaped.jsonl': [],
      'lines.jsonl': ['*'],
      'table.csv': ['*'],
      'table.parquet': ['*'],
    });
    expect(await includedIn(['mail.to', 'i*'], { exclude: ['mail*'] })).toMatchObject({
      'escaped.jsonl': [],
      'lines.jsonl': ['i*'],
      'table.csv': ['i*'],
      'table.parquet': ['i*'],
    });
  });

  it.each(['lines.jsonl', 'list.json', 'table.csv', 'table.parquet'] as const)(
    'make no pass when all are excluded: %s',
    async path => {
      const judge = async (options: ScanOptions, more: Record<string, string> = {}) => {
        const { manifest } = await runScan({ [path]: files[path], ...more }, options);
        return evaluatePolicy(manifest).exitCode;
      };
      const all = ['id', 'note', 'm*', 'größe', 'column_3'];
      expect(await judge({ exclude: all })).toBe(3);
      expect(await judge({ exclude: all }, { 'empty.jsonl': '' })).toBe(3);
      expect(await judge({ include: ['id', 'm*'], exclude: ['*'] })).toBe(2);
      expect(await judge({ exclude: all.slice(1) })).toBe(0);
      expect(await judge({ exclude: all }, { 'a.txt': 'some text\n' })).toBe(0);
      expect(await judge({}, { 'b.jsonl': '{}\n' })).toBe(0);
    },
  );

  it('are told of nothing where all are read', async () => {
    expect(Object.values(await includedIn([])).every(included => included === undefined)).toBe(true);
  });
});
