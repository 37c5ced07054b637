import { expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { fillRow } from './tables/fill-row.ts';
import { LOOK_ALIKES, SYNTAXES, WORD_SYNTAXES } from './tables/syntax-rows.ts';

const inTexts = (texts: readonly string[]) => texts.map(text => `${JSON.stringify({ text })}\n`).join('');

/** Rows of which some password is not found whole. */
async function findMissed(rows: readonly string[]): Promise<string[]> {
  const filled = rows.flatMap(row => Array.from({ length: 10 }, (_, number) => ({ row, ...fillRow(row, number) })));
  const { findingsOf } = await runScan({ 'texts.jsonl': inTexts(filled.map(({ text }) => text)) });
  const found = filled.map((): ReturnType<typeof findingsOf>[number][] => []);
  for (const it of findingsOf('texts.jsonl')) if (it.class === 'secret' && !it.placeholder) found[it.record]!.push(it);
  const missed = filled.filter(({ ranges }, record) => {
    const here = found[record]!;
    return !ranges.every(([from, to]) =>
      here.some(({ start, end, via }) => via !== undefined || (start <= from && end >= to)),
    );
  });
  return [...new Set(missed.map(({ row }) => row))];
}

it('passwords of every kind are found whole in every syntax', async () => {
  expect(SYNTAXES.length).toBeGreaterThan(450);
  expect(await findMissed(SYNTAXES)).toEqual([]);
}, 120_000);

it('passwords that are words are found where their place tells them', async () => {
  expect(WORD_SYNTAXES.length).toBeGreaterThan(300);
  expect(await findMissed(WORD_SYNTAXES)).toEqual([]);
}, 120_000);

it('what only looks like a secret is left alone', async () => {
  const texts = LOOK_ALIKES.map((row, number) => fillRow(row, number).text);
  const { findingsOf } = await runScan({ 'texts.jsonl': inTexts(texts) });
  const flagged = findingsOf('texts.jsonl')
    .filter(it => it.class === 'secret' && !it.placeholder)
    .map(({ record, rule }) => `${rule}: ${texts[record]}`);
  expect(LOOK_ALIKES.length).toBeGreaterThan(500);
  expect(flagged).toEqual([]);
}, 60_000);
