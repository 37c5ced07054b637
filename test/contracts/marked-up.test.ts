import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';
import { expectGateAgrees } from './gate-agreement.ts';

const number = ['512', '48', '7731'].join('-');
const card = ['4716', '2210', '5188', '5662'].join(' ');
const pat = `ghp_${'a1B2c3D4'.repeat(4)}e5F6`;
const mail = `joe2@${'acme-corp'}.io`;
const name = `Mara ${'Lindqvist'}`;
const password = `Blue${'Harbor'}!92`;

/** What marks a value up, and how it is told of: before, behind. */
const COLOURS = ['\x1b', '\\x1b', '\\u001b', '\\033', '\\e', '^['].flatMap(esc =>
  [
    ['[32m', '[0m'],
    ['[1m', '[m'],
    ['[1;31m', '[0;0m'],
  ].map(([on, off]) => [`${esc}${on}`, `${esc}${off}`, 'ansi'] as const),
);
const GREP = ['\x1b', '\\x1b', '\\033'].map(esc => [`${esc}[01;31m${esc}[K`, `${esc}[m${esc}[K`, 'ansi'] as const);
const TAGS = [
  ['<b>', '</b>', 'markup'],
  ['<span class="v">', '</span>', 'markup'],
  ['<strong><em>', '</em></strong>', 'markup'],
  ['\u00a0', '\u202f', 'blank'],
  ['**', '**', 'emphasis'],
  ['`', '`', 'emphasis'],
] as const;
const MARKS = [...COLOURS, ...GREP];
/** Texts with a place for a value, the value, and its rule. */
const TEXTS = [
  [(it: string) => `ssn ${it} is known`, number, 'us-ssn'],
  [(it: string) => `WARN token=${it}`, pat, 'github-pat'],
  [(it: string) => `from ${it} to us`, mail, 'email'],
  [(it: string) => `the password is ${it}`, password, 'generic-password-prose'],
  [(it: string) => `I'm ${it} here`, name, 'person-name-introduced'],
  [(it: string) => `INFO paid with ${it}`, card, 'credit-card'],
] as const;

const label = (rule: string) =>
  rule.startsWith('person-name') ? 'PERSON_NAME' : rule.toUpperCase().replaceAll('-', '_');
const rows = MARKS.flatMap(([before, behind, decode]) =>
  TEXTS.map(([told, value, rule]) => ({ text: told(`${before}${value}${behind}`), value, rule, decode })),
);

describe('what is marked up', () => {
  it('is found with its own span, in JSON Lines, JSON in JSON, CSV, Parquet and text', async () => {
    const texts = rows.map(row => row.text);
    const { findingsOf } = await runScan({
      'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n'),
      'b.jsonl': texts.map(text => JSON.stringify({ text: JSON.stringify({ inner: text }) })).join('\n'),
      'c.csv': ['text', ...texts.map(text => `"${text.replaceAll('"', '""')}"`)].join('\n'),
      'd.parquet': Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: texts, type: 'STRING' }] })),
      'e.txt': texts.join('\n'),
    });
    const expected = rows.map(({ text, value, rule, decode }) => ({ rule, value, decode, text }));
    for (const name of ['a.jsonl', 'c.csv', 'd.parquet', 'e.txt']) {
      const found = findingsOf(name).map(({ record, rule, start, end, via }) => {
        const text = texts[record]!;
        return { rule, value: [...text].slice(start, end).join(''), decode: via?.[0]?.decode, text };
      });
      expect(found, name).toEqual(expected);
    }
    const nested = findingsOf('b.jsonl').map(({ record, rule, via }) => {
      const text = texts[record]!;
      return { rule, value: [...text].slice(via![0]!.start, via![0]!.end).join(''), decode: via?.[1]?.decode, text };
    });
    expect(nested).toEqual(expected);
  });

  it('is replaced, and its marks stay', async () => {
    const texts = rows.map(row => row.text);
    const { files, result } = await runRedact({
      'a.jsonl': rows.map(({ text }) => JSON.stringify({ n: 1, text })).join('\n'),
      'b.csv': ['text,n', ...texts.map(text => `"${text.replaceAll('"', '""')}",1`)].join('\n'),
      'c.txt': texts.join('\n'),
    });
    const expected = rows.map(({ text, value, rule }) => text.replace(value, `[${label(rule)}]`));
    const lines = files.get('a.jsonl')!.toString().split('\n');
    expect(lines).toEqual(expected.map(text => JSON.stringify({ n: 1, text })));
    expect(files.get('c.txt')!.toString().split('\n')).toEqual(expected);
    expect(files.get('b.csv')!.toString().split('\n').slice(1)).toEqual(
      expected.map(text => `"${text.replaceAll('"', '""')}",1`),
    );
    expect(result.after.totals.findings).toBe(0);
  });

  it('is found behind tags of HTML, marks of Markdown and blanks at which no line breaks, which stay', async () => {
    const told: [text: string, value: string, decode: string][] = [
      [`Your verification code is <b>${'448'}210</b>`, `${'448'}210`, 'markup'],
      [`MRN: <span class="v">${'0048'}2913</span>`, `${'0048'}2913`, 'markup'],
      [`<b>MRN:</b> ${'0048'}2913`, `${'0048'}2913`, 'markup'],
      [`I'm <strong><em>${name}</em></strong>`, name, 'markup'],
      [`my name is\u00a0${name}`, name, 'blank'],
      [`everyone calls me **${'Mara'}**.`, `${'Mara'}`, 'emphasis'],
      [`- **Birthday:** July ${'30'}`, `July ${'30'}`, 'emphasis'],
      [`I'm \`${name}\``, name, 'emphasis'],
    ];
    const { files, findingsOf } = await runRedact({
      'a.jsonl': told.map(([text]) => JSON.stringify({ text })).join('\n'),
    });
    const found = findingsOf('a.jsonl').map(({ record, start, end, via }) => {
      return [told[record]![0], told[record]![0].slice(start, end), via?.[0]?.decode];
    });
    expect(found).toEqual(told);
    const texts = files
      .get('a.jsonl')!
      .toString()
      .split('\n')
      .map(line => (JSON.parse(line) as { text: string }).text);
    expect(texts.map(text => text.replace(/\[[A-Z_]+\]/, '#'))).toEqual(
      told.map(([text, value]) => text.replace(value, '#')),
    );
    const parted = await runScan({ 'b.txt': '<b>12</b><b>34</b><b>56</b><b>78</b> card <i>4716</i><i>22</i>' });
    expect(parted.findingsOf('b.txt')).toEqual([]);
  });

  it('is found the same with the gate and without, whatever the rule', async () => {
    const random = randomFrom(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const fields: { readonly key: string; readonly text: string }[] = [];
    for (const rule of await loadSourceRules()) {
      for (const example of rule.examples.match) {
        const { text, spans } = readExample(example, rule);
        const [span] = spans;
        if (text.length > 1000 || !span || random() < 0.85) continue;
        const [before, behind] = pick([...MARKS, ...TAGS, ...TAGS, ...TAGS]);
        const part = (from: number, to?: number) => text.toString('utf8', from, to);
        // Around the value, around what stands before it, or anywhere.
        const [from, to] = pick([span, span, [0, span[0]], [span[0], text.length]] as const);
        const marked = `${part(0, from)}${before}${part(from, to)}${behind}${part(to)}`;
        fields.push({ key: example.key ?? 'text', text: marked });
      }
    }
    for (const found of Object.values(await expectGateAgrees(fields))) {
      expect(found.filter(({ via }) => via !== undefined).length).toBeGreaterThan(250);
    }
  });
});
