import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Field, Float64, Int64, List, Struct, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { Compression, Type } from '../../../src/formats/arrow/names.ts';
import type { Finding } from '../../../src/types.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';
import { Duck } from '../parquet/duckdb.ts';
import { listArray, listOf, streamOf, structArray, textArray, utf8, viewArray, writeFile } from './write-ipc.ts';

// Assembled, so that no address stands in the repository as one.
const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const rows = Array.from({ length: 60 }, (_, i) => ({
  id: BigInt(i),
  phone: i % 20 === 4 ? 491_512_345_678n : BigInt(i * 3),
  note: i % 7 === 3 ? `note ${toToken(i)} of ${mail(`anna${i}`)}` : i % 5 === 0 ? null : `note ${i}`,
  score: i / 3,
  turns:
    i % 4 === 1
      ? null
      : [
          { role: 'user', words: ['a', i % 6 === 2 ? toToken(1000 + i) : 'b'] },
          { role: 'bot', words: [] },
        ],
  secret: { name: i % 9 === 5 ? 'DB_PASSWORD' : 'colour', value: i % 9 === 5 ? 'correct-Horse7-staple' : 'green' },
}));

const utf8Type = new Utf8();
const nullable = (name: string, type: ConstructorParameters<typeof Field>[1]) => new Field(name, type, true);
const turn = new Struct([nullable('role', utf8Type), nullable('words', new List(nullable('item', utf8Type)))]);
const table = new Table({
  id: vectorFromArray(
    rows.map(({ id }) => id),
    new Int64(),
  ),
  phone: vectorFromArray(
    rows.map(({ phone }) => phone),
    new Int64(),
  ),
  note: vectorFromArray(
    rows.map(({ note }) => note),
    utf8Type,
  ),
  score: vectorFromArray(
    rows.map(({ score }) => score),
    new Float64(),
  ),
  turns: vectorFromArray(
    rows.map(({ turns }) => turns),
    new List(nullable('item', turn)),
  ),
  secret: vectorFromArray(
    rows.map(({ secret }) => secret),
    new Struct([nullable('name', utf8Type), nullable('value', utf8Type)]),
  ),
});
const jsonl = rows.map(row => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));

const COLUMNS = {
  id: 'BIGINT',
  phone: 'BIGINT',
  note: 'VARCHAR',
  score: 'DOUBLE',
  turns: 'STRUCT("role" VARCHAR, words VARCHAR[])[]',
  secret: 'STRUCT("name" VARCHAR, "value" VARCHAR)',
};

async function parquetOf(): Promise<Buffer> {
  const path = join(makeFolder(), 'a.parquet');
  const duck = await Duck.open();
  await duck.write(
    path,
    rows.map(row => ({ ...row, id: Number(row.id), phone: Number(row.phone) })),
    COLUMNS,
    'COMPRESSION SNAPPY',
  );
  duck.close();
  return readFileSync(path);
}

describe('an Arrow table', () => {
  it('has the findings of the same table in Parquet, and in JSON Lines', async () => {
    const { findingsOf, lines, manifest } = await runScan({
      'a.arrows': Buffer.from(tableToIPC(table, 'stream')),
      'a.arrow': Buffer.from(tableToIPC(table, 'file')),
      'a.parquet': await parquetOf(),
      'a.jsonl': jsonl.join('\n'),
    });
    const expected = lines.get('a.parquet')!;
    expect(expected.length).toBeGreaterThan(25);
    expect(new Set(findingsOf('a.parquet').map(({ path }) => path.replaceAll(/\d+/g, '')))).toEqual(
      new Set(['phone', 'note', 'turns[].words[]', 'secret.value']),
    );
    expect(lines.get('a.arrows')).toEqual(expected);
    expect(lines.get('a.arrow')).toEqual(expected);
    const placed = (findings: readonly Finding[]) =>
      findings.map(({ record, path, start, end, rule, mask }) => ({ record, path, start, end, rule, mask }));
    expect(placed(findingsOf('a.arrow'))).toEqual(placed(findingsOf('a.jsonl')));
    const fields = manifest.sources.map(source => [source.records, source.format]);
    expect(fields).toEqual([
      [60, 'arrow'],
      [60, 'arrow'],
      [60, 'jsonl'],
      [60, 'parquet'],
    ]);
    const [arrow, stream, , parquet] = manifest.sources;
    expect([arrow!.fields, stream!.fields]).toEqual([parquet!.fields, parquet!.fields]);
  });

  it('gives the same with one thread and with two, gated or not, of whatever codec and layout', async () => {
    const texts = Array.from({ length: 300 }, (_, i) =>
      i % 40 === 7 ? `see ${toToken(i)} there` : i % 3 ? 'x' : null,
    );
    const columns = [
      { field: utf8('a'), array: textArray(texts) },
      { field: { name: 'b', type: Type.utf8View }, array: viewArray(texts) },
      {
        field: listOf('c', { name: 'item', type: Type.struct, children: [utf8('d')] }),
        array: listArray(
          texts.map(() => 1),
          structArray(
            texts.map(() => true),
            [textArray(texts)],
          ),
        ),
      },
    ];
    const cwd = makeFolder({
      'a.arrow': streamOf(columns),
      'b.arrow': streamOf(columns, { codec: Compression.lz4Frame }),
      'c.arrow': writeFile(
        columns.map(({ field }) => field),
        [{ kind: 'batch', arrays: columns.map(({ array }) => array) }],
        { codec: Compression.zstd },
      ),
    });
    const first = readTree((await runScan(cwd)).folder);
    const findings = [...first].filter(([path]) => path.startsWith('findings/')).map(([, bytes]) => bytes.toString());
    expect(findings[0]!.split('\n').length).toBeGreaterThan(20);
    expect(findings[1]).toBe(findings[0]);
    expect(findings[2]).toBe(findings[0]);
    for (const options of [{ jobs: 2 }, { usesGate: false }, { chunkBytes: 100 }]) {
      expect(readTree((await runScan(cwd, options)).folder), JSON.stringify(options)).toEqual(first);
    }
  });
});
