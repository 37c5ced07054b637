import { expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { BESIDE, NOTHING_BESIDE } from './tables/beside-rows.ts';
import { fillRow } from './tables/fill-row.ts';
import { COMMANDS, NO_SECRETS, SECRETS } from './tables/secret-rows.ts';

/** A row that is a JSON object is a record of its own; any other is the text of one. */
function toRecord(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return text;
  } catch {}
  return JSON.stringify({ text });
}

const inTexts = (rows: readonly string[]) => rows.map(text => `${JSON.stringify({ text })}\n`).join('');
const inRecords = (rows: readonly string[]) => rows.map(text => `${toRecord(text)}\n`).join('');

it('everyday secrets are found whole, in a text and as JSON of their own', async () => {
  const rows = [...SECRETS, ...BESIDE, ...COMMANDS].map(fillRow);
  const texts = rows.map(({ text }) => text);
  const { findingsOf } = await runScan({ 'texts.jsonl': inTexts(texts), 'records.jsonl': inRecords(texts) });
  const found = (file: string) => findingsOf(file).filter(it => it.class === 'secret' && !it.placeholder);
  const missed = rows.flatMap(({ text, ranges }, row) => {
    const here = found('texts.jsonl').filter(({ record }) => record === row);
    const isWhole = ranges.every(([from, to]) =>
      here.some(({ start, end, via }) => via !== undefined || (start <= from && end >= to)),
    );
    const asRecord = found('records.jsonl').filter(({ record }) => record === row);
    return isWhole && asRecord.length >= ranges.length ? [] : [text];
  });
  expect(rows.length).toBeGreaterThan(500);
  expect(missed).toEqual([]);
}, 60_000);

it('everyday texts without secrets are left alone', async () => {
  const rows = [...NO_SECRETS, ...NOTHING_BESIDE].map(fillRow);
  const texts = rows.map(({ text }) => text);
  const { findingsOf } = await runScan({ 'texts.jsonl': inTexts(texts), 'records.jsonl': inRecords(texts) });
  const flagged = ['texts.jsonl', 'records.jsonl'].flatMap(file =>
    findingsOf(file)
      .filter(it => it.class === 'secret' && !it.placeholder)
      .map(({ record, rule }) => `${rule}: ${texts[record]}`),
  );
  expect(rows.length).toBeGreaterThan(280);
  expect(flagged).toEqual([]);
}, 60_000);
