import { describe, expect, it } from 'vitest';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';
import { findInFormats } from './found-in-formats.ts';
import { expectGateAgrees } from './gate-agreement.ts';

const NAME = `MARA ${'LINDQVIST'}`;

/** Texts in capitals, what is found in them only once they are written with small letters, and its rule. */
const ROWS = [
  { text: `MY NAME IS ${NAME} AND I LIVE IN OSLO`, value: NAME, rule: 'person-name-told' },
  { text: `DR. ${NAME} WILL SEE YOU NOW`, value: NAME, rule: 'person-name-titled' },
  { text: `EVERYONE CALLS ME ${'MARA'}.`, value: 'MARA', rule: 'person-name-called' },
  {
    text: `SIE WOHNT IN DER ${'LINDENSTRASSE 14'}, ${'10969 BERLIN'}`,
    value: `${'LINDENSTRASSE 14'}, ${'10969 BERLIN'}`,
    rule: 'de-street-address',
  },
  { text: `everyone calls me ${'MARA'} AND NOT BOB PLEASE`, value: 'MARA', rule: 'person-name-called' },
  // In a part of a text, behind a line end, behind characters of several bytes, between quotes.
  { text: `He wrote:\n\nMY NAME IS ${NAME}\nand left`, value: NAME, rule: 'person-name-told' },
  { text: `über 😀 Größe: MY NAME IS ${NAME}`, value: NAME, rule: 'person-name-told' },
  { text: `a\t"MY NAME IS ${NAME}" b`, value: NAME, rule: 'person-name-told' },
];

describe('text in capitals', () => {
  it('is searched as other text is, in JSON Lines, JSON in JSON, CSV, Parquet and text', async () => {
    const texts = ROWS.map(row => row.text);
    const { plain, nested } = await findInFormats(texts, {
      'e.jsonl': texts.map(text => JSON.stringify({ text }).replace(/[^\x00-\x7f]/g, escapeUnit)).join('\n'),
    });
    for (const [name, found] of plain) expect(found, name).toEqual(ROWS.map(row => ({ ...row, via: undefined })));
    expect(nested).toEqual(ROWS);
  });

  it('is replaced where it stands, and nothing is found afterwards', async () => {
    const { files, result } = await runRedact({
      'a.jsonl': ROWS.map(({ text }) => JSON.stringify({ text })).join('\n'),
    });
    const label = (rule: string) => (rule.startsWith('person') ? 'PERSON_NAME' : 'DE_STREET_ADDRESS');
    expect(files.get('a.jsonl')!.toString().split('\n')).toEqual(
      ROWS.map(({ text, value, rule }) => JSON.stringify({ text: text.replace(value, `[${label(rule)}]`) })),
    );
    expect(result.after.totals.findings).toBe(0);
  });

  it('takes a value and the same one in capitals for one', async () => {
    const texts = [
      `MY NAME IS ${NAME}`,
      `My name is ${'Mara'} ${'Lindqvist'}`,
      `SIE WOHNT IN DER ${'LINDENSTRASSE 14'}, ${'10969 BERLIN'}`,
      `Sie wohnt in der ${'Lindenstrasse 14'}, ${'10969 Berlin'}`,
    ];
    const { manifest } = await runScan({ 'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n') });
    expect(manifest.totals.byRule).toMatchObject({
      'person-name-told': { count: 2, distinct: 1 },
      'de-street-address': { count: 2, distinct: 1 },
    });
  });

  it('is not told of a bare name that is short for something between small letters', async () => {
    const facts = `mail joe2@${'acme-corp'}.io AND ASK ANNA ABOUT THAT`;
    const texts = [facts, `${facts}. ${'so it goes on and on '.repeat(200)}. the ANNA program is there`];
    const { findingsOf } = await runScan({ 'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n') });
    expect(findingsOf('a.jsonl').map(({ record, rule }) => [record, rule])).toEqual([
      [0, 'email'],
      [0, 'given-name-in-prose-beside-details'],
      [1, 'email'],
    ]);
  });

  it('finds most of what is found of people in the examples of the rules, and the same with the gate and without', async () => {
    const fields: {
      readonly key: string;
      readonly text: string;
      readonly rule: string;
      readonly span: readonly [number, number];
    }[] = [];
    for (const rule of await loadSourceRules()) {
      if (rule.class !== 'pii') continue;
      for (const example of rule.examples.match) {
        const { text, spans } = readExample(example, rule);
        const upper = text.toString().toUpperCase();
        const [span] = spans;
        if (!span || text.length > 1000 || Buffer.byteLength(upper) !== text.length || upper === text.toString())
          continue;
        fields.push({ key: example.key ?? 'text', text: upper, rule: rule.id, span });
      }
    }
    expect(fields.length).toBeGreaterThan(2000);
    const { jsonl } = await expectGateAgrees(fields);
    const missed = fields.filter(({ text, span }, i) => {
      const [from, to] = span.map(at => [...Buffer.from(text).toString('utf8', 0, at)].length) as [number, number];
      return !jsonl.some(({ record, start, end }) => record === i && start < to && end > from);
    });
    expect(missed.length / fields.length).toBeLessThan(0.14);
  });
});

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
