import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnChunk } from '../../../src/formats/parquet/footer.ts';
import { Physical } from '../../../src/formats/parquet/names.ts';
import { groupColumns, nameColumnOf } from '../../../src/formats/parquet/row-labels.ts';
import type { Finding } from '../../../src/types.ts';
import { makeFolder, runScan } from '../../run-scan.ts';
import { Duck } from './duckdb.ts';

const PASSWORD = `${'kestrel'}Moor91`;
/** Each once: what is found again in a record of JSON is not in Parquet, whose columns are read one by one. */
const ssn = (number: number) => `536${90 + number}4399`;
const SSN = ssn(0);
const NPI = `12345${'67893'}`.replace('123', '198').replace('893', '892');

/** Names, and what stands under them; null and empty cells too, so that entries and values are not the same. */
const PAIRS: readonly (readonly [string | null, string | null])[] = [
  ['ssn', SSN],
  ['colour', ssn(1)],
  [null, ssn(2)],
  ['ssn', null],
  ['db_password', PASSWORD],
  ['colour', PASSWORD],
  ['client ip', '23.3.4.41'],
  ['', '23.3.4.41'],
  ['phone', '4158632741'],
  ['email', 'ilse.brandt@nordvik-labs.se'],
  ['npi', NPI],
  ['x'.repeat(80), ssn(3)],
  ['ssn', ssn(4)],
];

let duck: Duck;
beforeAll(async () => {
  duck = await Duck.open();
});
afterAll(() => duck.close());

describe('a Parquet value that the column before it names', () => {
  const flat = PAIRS.map(([name, value], id) => ({ id, name, value }));
  const nested = PAIRS.map(([name, value], id) => ({ id, at: { name, value } }));
  const lists = [
    { id: 0, tags: PAIRS.slice(0, 5).map(([name, value]) => ({ name, value })) },
    { id: 1, tags: [] },
    { id: 2, tags: null },
    { id: 3, tags: PAIRS.slice(5).map(([name, value]) => ({ name, value })) },
  ];
  const cases = {
    flat: [flat, { id: 'INT', name: 'VARCHAR', value: 'VARCHAR' }],
    'in a group': [nested, { id: 'INT', at: 'STRUCT(name VARCHAR, value VARCHAR)' }],
    'in a list of groups': [lists, { id: 'INT', tags: 'STRUCT(name VARCHAR, value VARCHAR)[]' }],
    'over many pages': [
      Array.from({ length: 4000 }, (_, id) => ({ ...flat[id % flat.length]!, id })),
      { id: 'INT', name: 'VARCHAR', value: 'VARCHAR' },
    ],
  } as const;
  for (const [title, [rows, columns]] of Object.entries(cases)) {
    it(`is found as in JSON, ${title}, with a dictionary and without`, async () => {
      const folder = makeFolder();
      const files: Record<string, string | Uint8Array> = {
        'a.jsonl': rows.map(row => `${JSON.stringify(row)}\n`).join(''),
      };
      for (const version of ['PARQUET_VERSION V1', 'PARQUET_VERSION V2', 'DICTIONARY_SIZE_LIMIT 1'])
        for (const codec of ['UNCOMPRESSED', 'SNAPPY']) {
          const path = join(folder, 'x.parquet');
          await duck.write(path, rows, columns, `${version}, COMPRESSION ${codec}, ROW_GROUP_SIZE 2048`);
          files[`${version}-${codec}.parquet`.replaceAll(' ', '-')] = readFileSync(path);
        }
      const { findingsOf } = await runScan(files, { rules: [] });
      // A value that a dictionary holds once counts once for its column: of many the same, JSON is surer.
      const toLine = rows.length < 100 ? told : (finding: Finding) => told({ ...finding, confidence: 0 });
      const wanted = findingsOf('a.jsonl').map(toLine);
      expect(new Set(wanted.map(line => line.split(' ')[0]))).toEqual(
        new Set(['us-ssn', 'generic-password', 'ip-address', 'phone', 'email', 'us-npi']),
      );
      for (const file of Object.keys(files)) expect(findingsOf(file).map(toLine), file).toEqual(wanted);
    });
  }

  it('is not found where the name stands behind it or elsewhere', async () => {
    const path = join(makeFolder(), 'x.parquet');
    await duck.copy(
      `SELECT '${SSN}' AS value, 'ssn' AS name, {'value': '${SSN}'} AS inner`,
      path,
      'COMPRESSION SNAPPY',
    );
    const { findingsOf } = await runScan({ 'a.parquet': readFileSync(path) }, { rules: [] });
    expect(findingsOf('a.parquet')).toEqual([]);
  });

  it('may be a number', async () => {
    const path = join(makeFolder(), 'x.parquet');
    await duck.copy(`SELECT 'ssn' AS name, ${SSN}::BIGINT AS value`, path, 'COMPRESSION SNAPPY');
    const { findingsOf } = await runScan({ 'a.parquet': readFileSync(path) }, { rules: [] });
    expect(findingsOf('a.parquet').map(({ rule, path: at }) => `${rule} ${at}`)).toEqual(['us-ssn value']);
  });
});

function told({ rule, record, path, start, end, confidence }: Finding): string {
  return `${rule} ${record} ${path} ${start}-${end} ${confidence}`;
}

describe('the groups of columns', () => {
  it('look at each of thousands of columns once, and share the names', () => {
    let looks = 0;
    const column = (number: number, ...names: string[]) => {
      const leaf = {
        number,
        names,
        physical: Physical.byteArray,
        element: { fields: [] },
        get schemaPath() {
          looks++;
          return names;
        },
      };
      return { leaf } as unknown as ColumnChunk;
    };
    const columns = Array.from({ length: 5000 }, (_, i) => column(i, `c${i}`));
    const pair = [column(5000, 'at', 'name'), column(5001, 'at', 'value')];
    const groups = groupColumns([...columns, ...pair]);
    expect(looks).toBe(5002);
    expect(groups.get(0)!.names).toHaveLength(5000);
    expect(groups.get(4999)).toBe(groups.get(0));
    expect(groups.get(5000)!.names).toEqual(['name', 'value']);
    expect(nameColumnOf(pair[1]!.leaf, groups.get(5001)!)).toBe(pair[0]);
    expect(nameColumnOf(columns[1]!.leaf, groups.get(1)!)).toBeUndefined();
  });
});
