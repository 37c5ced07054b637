import { expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { personalRows } from './tables/personal-rows.ts';

it('cards, IBANs, social security numbers, e-mail addresses and telephones are found exactly, and nothing that only looks like them', async () => {
  const rows = personalRows();
  const lines = rows.map(({ text, key }) => JSON.stringify({ [key ?? 'text']: text.replace(/[«»]/g, '') }));
  const { findingsOf } = await runScan({ 'a.jsonl': `${lines.join('\n')}\n` });
  const byRecord = new Map<number, string[]>();
  for (const { record, rule, start, end, placeholder, via } of findingsOf('a.jsonl')) {
    if (placeholder || rule !== rows[record]!.rule) continue;
    const inner = via === undefined ? `${start}-${end}` : 'inside';
    byRecord.set(record, [...(byRecord.get(record) ?? []), inner]);
  }
  const wrong = rows.flatMap(({ rule, text }, record) => {
    const points = [...text];
    const start = points.indexOf('«');
    const wanted = start < 0 ? '' : `${start}-${points.indexOf('»') - 1}`;
    const found = (byRecord.get(record) ?? []).join(' ');
    return found === wanted || (found === 'inside' && start >= 0) ? [] : [`${rule}: ${found} in ${text}`];
  });
  expect(rows.length).toBeGreaterThan(1200);
  expect(wrong).toEqual([]);
}, 60_000);
