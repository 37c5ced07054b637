import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Duck } from '../formats/parquet/duckdb.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { makeFolder, runScan } from '../run-scan.ts';

const card = `4${'111'.repeat(5)}`;
const phones = ['8220137', '8220155'].map(tail => `1415${tail}`);
const column = (name: string) => `id,${name}\n${phones.map((phone, i) => `${i},${phone}.0\n`).join('')}2,\n`;
const lines = phones
  .map((phone, i) => `{"phone":${phone}.0,"n":1415822020${i}.0,"nested":"{\\"phone\\": ${phone}.00}"}\n`)
  .join('');
const files = {
  'a.csv': column('phone'),
  'b.csv': column('n'),
  'c.jsonl': lines,
  'd.txt': `${phones[1]}.0\n`,
  'e.csv': `id,phone\n1,${phones[1]}.5\n2,${phones[1]}.0.1\n3,141.0\n`,
};

describe('a whole number that is written with a fraction', () => {
  it('is looked at as the number that it is, where its name says what it is', async () => {
    const { manifest, findingsOf } = await runScan(files);
    const found = (path: string) => findingsOf(path).map(({ path: field, start, end }) => [field, start, end]);
    expect(found('a.csv')).toEqual([
      ['phone', 0, 11],
      ['phone', 0, 11],
    ]);
    expect(found('c.jsonl')).toEqual(
      phones.flatMap(() => [
        ['phone', 0, 11],
        ['nested', 10, 24],
      ]),
    );
    expect(['b.csv', 'd.txt'].flatMap(found)).toEqual([]);
    expect(manifest.totals.problems).toBe(0);
  });

  it('is looked at with as many zeros as a decimal column has places', async () => {
    const zeros = '0'.repeat(38 - 16);
    const path = join(makeFolder(), 'a.parquet');
    const duck = await Duck.open();
    await duck.copy(`SELECT ${card}::DECIMAL(38, 18) AS card, ${card}::DECIMAL(38, 18) AS n`, path, 'COMPRESSION zstd');
    duck.close();
    const { findingsOf, lines } = await runScan({
      'a.parquet': readFileSync(path),
      'b.csv': `card,n\n${card}.${zeros},${card}.${zeros}\n${card}.${zeros}1,x\n`,
      'c.jsonl': `{"card":${card}.${zeros},"n":${card}.${zeros}}\n`,
    });
    for (const source of lines.keys()) {
      const found = findingsOf(source).map(({ path, rule, start, end }) => [path, rule, start, end]);
      expect(found, source).toEqual([['card', 'credit-card', 0, 16]]);
    }
  });

  it('is found without the gate as with it', async () => {
    const cards = `card,n\n${card}.0,${card}.0\n${card}.00,${card}.10\n`;
    const all = { ...files, 'f.csv': cards, 'g.jsonl': `{"card":{"no":${card}.0},"x":[${card}.0]}\n` };
    const [gated, whole] = [await runScan(all), await runScan(all, { usesGate: false })];
    expect(gated.lines).toEqual(whole.lines);
    expect(gated.findingsOf('f.csv').length).toBe(2);
    expect(gated.findingsOf('g.jsonl').map(({ path }) => path)).toEqual(['card.no']);
  });

  it('keeps the rest of its cell, and of JSON that it stands in', async () => {
    const result = await runRedact(files);
    expect(result.files.get('a.csv')!.toString()).toBe('id,phone\n0,[PHONE].0\n1,[PHONE].0\n2,\n');
    const records = result.files.get('c.jsonl')!.toString().trim().split('\n');
    for (const record of records) {
      const { phone, nested } = JSON.parse(record);
      expect([phone, JSON.parse(nested)]).toEqual(['[PHONE].0', { phone: '[PHONE]' }]);
    }
    expect(result.result.after.totals.findings).toBe(0);
  });
});
