import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/types.ts';
import { runScan } from '../run-scan.ts';
import { type LabelledText, readTexts } from './tables/personal/read-rows.ts';

const ROWS = readTexts();

describe('texts of many languages, kinds and forms', () => {
  it('tell every value by its exact span and nothing else', async () => {
    const { findingsOf } = await runScan({ 'a.jsonl': toLines(ROWS) }, { rules: [] });
    expect(differences(ROWS, findingsOf('a.jsonl'))).toEqual([]);
    expect(ROWS.filter(row => row.wanted.length > 0).length).toBeGreaterThan(400);
    expect(ROWS.filter(row => row.wanted.length === 0).length).toBeGreaterThan(375);
  }, 60_000);

  it('say the same of values under a key, in a CSV column and in a Parquet column', async () => {
    const keyed = ROWS.filter(row => row.key !== undefined);
    const names = [...new Set(keyed.map(row => row.key!))];
    // What stands beside a column says of whom it is: each stands alone.
    const tables = names.map((name, at) => {
      const rows = keyed.filter(row => row.key === name);
      const texts = rows.map(({ text }) => text);
      const cells = [name, ...texts].map(text => `"${text.replaceAll('"', '""')}"\n`);
      const parquet = parquetWriteBuffer({ columnData: [{ name, data: texts, type: 'STRING' }] });
      const files = {
        [`${at}.jsonl`]: toLines(rows),
        [`${at}.csv`]: cells.join(''),
        [`${at}.parquet`]: new Uint8Array(parquet),
      };
      return { rows, files };
    });
    const { findingsOf } = await runScan(Object.assign({}, ...tables.map(({ files }) => files)), { rules: [] });
    for (const { rows, files } of tables)
      for (const source of Object.keys(files)) expect(differences(rows, findingsOf(source)), source).toEqual([]);
  }, 60_000);
});

function toLines(rows: readonly LabelledText[]): string {
  return rows.map(({ text, key }) => `${JSON.stringify({ [key ?? 'text']: text })}\n`).join('');
}

/** A line for each row whose findings are not those that it wants. */
function differences(rows: readonly LabelledText[], findings: readonly Finding[]): string[] {
  const told = findings.filter(({ placeholder }) => !placeholder);
  return rows.flatMap((row, at) => {
    const found = told
      .filter(({ record }) => record === at)
      .map(finding => ({ ...finding, ...toSpan(finding, row.text) }));
    const wrong = [
      ...row.wanted
        .filter(
          ({ start, end, rules }) => !found.some(f => f.start === start && f.end === end && rules.includes(f.rule)),
        )
        .map(({ start, end, rules }) => `no ${rules.join('/')} at ${start}-${end}`),
      ...found
        .filter(({ start, end }) => !row.wanted.some(w => start < w.end && w.start < end))
        .map(({ rule, start, end }) => `${rule} at ${start}-${end}`),
    ];
    return wrong.length === 0 ? [] : [`${row.key ?? ''} ${row.text}: ${wrong.join(', ')}`];
  });
}

/** Where a finding stands in a text that is JSON itself. */
function toSpan({ start, end, via }: Finding, text: string): { readonly start: number; readonly end: number } {
  const inner = via?.at(-1);
  if (!inner) return { start, end };
  const value = inner
    .path!.split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], JSON.parse(text));
  const from = [...text.slice(0, text.indexOf(value as string))].length;
  return { start: from + inner.start, end: from + inner.end };
}
