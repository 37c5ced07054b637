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
    const cell = (row: LabelledText, name: string) => (row.key === name ? row.text : '');
    const csv = [names, ...keyed.map(row => names.map(name => cell(row, name)))]
      .map(cells => cells.map(text => `"${text.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const parquet = parquetWriteBuffer({
      columnData: names.map(name => ({ name, data: keyed.map(row => cell(row, name)), type: 'STRING' as const })),
    });
    const { findingsOf } = await runScan(
      { 'a.jsonl': toLines(keyed), 'b.csv': `${csv}\n`, 'c.parquet': new Uint8Array(parquet) },
      { rules: [] },
    );
    for (const source of ['a.jsonl', 'b.csv', 'c.parquet'])
      expect(differences(keyed, findingsOf(source)), source).toEqual([]);
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
