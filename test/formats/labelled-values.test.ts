import { describe, expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';

const password = `${'kestrel'}Moor91`;
const token = `${'q7RmZk2v'}${'Xc9TbWn4'}${'Lf6JhYp3'}${'Gs8DaVe5'}`;
const ssn = `536${'90'}4399`;

/** JSON in which a text beside a value says what it is, and the path of that value. */
const labelled: readonly (readonly [unknown, string])[] = [
  [{ env: [{ name: 'DB_PASSWORD', value: password }] }, 'env[0].value'],
  [{ name: 'DB_PASSWORD', value: password }, 'value'],
  [{ key: 'api_key', value: token, type: 'string' }, 'value'],
  [{ value: token, description: 'a', key: 'api_key' }, 'value'],
  [{ type: 'any', value: token, enabled: true, name: 'auth-token' }, 'value'],
  [{ ParameterKey: 'DBPassword', ParameterValue: password }, 'ParameterValue'],
  [{ variable: { db_password: { type: 'string', default: password } } }, 'variable.db_password.default'],
  [{ password: { stringValue: password } }, 'password.stringValue'],
  [{ Item: { api_key: { S: token } } }, 'Item.api_key.S'],
  [{ header: [{ key: 'X-Api-Key', value: token }] }, 'header[0].value'],
  [{ command: ['run', '--token', token, '-v'] }, 'command[2]'],
  [['--password', password], '[1]'],
  [{ name: 'pass\u0077ord', value: password }, 'value'],
  [{ identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: ssn }] }, 'identifier[0].value'],
];

/** The same shapes where nothing says so. */
const unlabelled: readonly unknown[] = [
  { name: 'COLOUR', value: password },
  { name: 'DB_PASSWORD', other: password },
  { value: [password], name: 'DB_PASSWORD' },
  { value: token, a: 1, b: 2, c: 3, name: 'api_key' },
  { value: token, inner: {}, name: 'api_key' },
  { name: 'DB_PASSWORD', inner: { value: password } },
  ['--password', '--verbose', password],
  ['password', password],
  [{ name: 'DB_PASSWORD' }, { value: password }],
  { name: `DB_PASSWORD ${'x'.repeat(60)}`, value: password },
];

describe('a value that a text beside it names', () => {
  it('is found in JSON, in JSON in JSON, in documents, with any gate', async () => {
    const rows = [...labelled.map(([row]) => row), ...unlabelled];
    const files = {
      'rows.jsonl': rows.map(row => `${JSON.stringify(row)}\n`).join(''),
      'inner.jsonl': rows.map(row => `${JSON.stringify({ at: JSON.stringify(row) })}\n`).join(''),
      'rows.json': JSON.stringify(rows, null, 2),
    };
    for (const options of [{}, { usesGate: false }, { jobs: 2, chunkBytes: 200 }]) {
      const { findingsOf } = await runScan(files, options);
      const found = (file: string) =>
        findingsOf(file).map(({ record, path, start, end }) => [record, path, end - start] as const);
      const wanted = labelled.map(([row, path], record) => [record, path, lengthIn(row)]);
      expect(found('rows.jsonl')).toEqual(wanted);
      expect(findingsOf('inner.jsonl').map(({ record, via }) => [record, via?.[0]?.path])).toEqual(
        labelled.map(([, path], record) => [record, path]),
      );
      expect(found('rows.json').map(([record, , length]) => [record, length])).toEqual(
        wanted.map(([record, , length]) => [record, length]),
      );
    }
  });

  it('is found in a table of names and values', async () => {
    const csv = `id,name,value\n1,DB_PASSWORD,${password}\n2,COLOUR,${password}\n3,"auth token",${token}\n`;
    for (const options of [{}, { usesGate: false }, { chunkBytes: 30 }]) {
      const { findingsOf } = await runScan({ 'a.csv': csv }, options);
      expect(findingsOf('a.csv').map(({ record, path }) => [record, path])).toEqual([
        [0, 'value'],
        [2, 'value'],
      ]);
    }
  });
});

function lengthIn(row: unknown): number {
  const text = JSON.stringify(row);
  return [password, token, ssn].find(value => text.includes(value))!.length;
}
