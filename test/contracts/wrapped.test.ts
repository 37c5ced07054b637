import { describe, expect, it } from 'vitest';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';
import { findInFormats } from './found-in-formats.ts';
import { expectGateAgrees } from './gate-agreement.ts';

const NAME = ['Mara', 'Lindqvist'];
const PHONE = ['415 822', '0155'];
const STREET = ['12 Kestrel', 'Road, Springfield, IL 62704'];
/** Texts with their lines broken, the value as it stands there, and its rule. */
const ROWS = [
  {
    text: `I wanted to tell you before the meeting that my name is\n${NAME.join(' ')} and that I can come.`,
    value: NAME.join(' '),
    rule: 'person-name-told',
  },
  {
    text: `It was a while ago that I told them that my name is ${NAME.join('\n')} and that I can come.`,
    value: NAME.join('\n'),
    rule: 'person-name-told',
  },
  {
    text: `It has been a while, and in the end I told them that my\nname is ${NAME.join(' ')}, since they had asked.`,
    value: NAME.join(' '),
    rule: 'person-name-told',
  },
  {
    text: `You may reach me there over the whole of summer, phone ${PHONE.join('\n')}, or in the office.`,
    value: PHONE.join('\n'),
    rule: 'phone',
  },
  {
    text: `Please send it to the house as before, which is still ${STREET.join('\n')}, until we move.`,
    value: STREET.join('\n'),
    rule: 'postal-address-coded',
  },
  // With the blanks, the quotation's marks and the comment's that the lines begin with, and with other line ends.
  {
    text: `    It was a while ago that I told them that my name is ${NAME.join('\n    ')} and that I can come.`,
    value: NAME.join('\n    '),
    rule: 'person-name-told',
  },
  {
    text: `> It was a while ago that I told them that my name is ${NAME.join('\n> ')} and that I can come.`,
    value: NAME.join('\n> '),
    rule: 'person-name-told',
  },
  {
    text: ` * It was a while ago that I told them that my name is ${NAME.join('\n * ')} and that I can come.`,
    value: NAME.join('\n * '),
    rule: 'person-name-told',
  },
  {
    text: `It was a while ago that I told them that my name is ${NAME.join('  \r\n')} and that I can come.`,
    value: NAME.join('  \r\n'),
    rule: 'person-name-told',
  },
  {
    text: `"Größe 😀", said she, "is all, and I did say that my name is ${NAME.join('\n')} and can come".`,
    value: NAME.join('\n'),
    rule: 'person-name-told',
  },
];

describe('running text that was broken into lines', () => {
  it('is searched as a whole, in JSON Lines, JSON in JSON, CSV and Parquet', async () => {
    const texts = ROWS.map(row => row.text);
    const { plain, nested } = await findInFormats(texts);
    for (const [name, found] of plain) expect(found, name).toEqual(ROWS.map(row => ({ ...row, via: undefined })));
    expect(nested).toEqual(ROWS);
  });

  it('is replaced where it stands, and nothing is found afterwards', async () => {
    const { files, result } = await runRedact({
      'a.jsonl': ROWS.map(({ text }) => JSON.stringify({ text })).join('\n'),
    });
    const label = (rule: string) =>
      rule.startsWith('person') ? 'PERSON_NAME' : rule.startsWith('postal') ? 'STREET_ADDRESS' : rule.toUpperCase();
    expect(files.get('a.jsonl')!.toString().split('\n')).toEqual(
      ROWS.map(({ text, value, rule }) => JSON.stringify({ text: text.replace(value, `[${label(rule)}]`) })),
    );
    expect(result.after.totals.findings).toBe(0);
  });

  it('takes a value and the same one over two lines for one', async () => {
    const { manifest } = await runScan({
      'a.jsonl': [ROWS[0]!, ROWS[1]!, ROWS[6]!].map(({ text }) => JSON.stringify({ text })).join('\n'),
    });
    expect(manifest.totals.byRule['person-name-told']).toMatchObject({ count: 3, distinct: 1 });
  });

  it('is none where lines are short, end a sentence, are full, or stand for themselves', async () => {
    const told = 'my name is';
    const texts = [
      `and ${told}\n${NAME.join(' ')} and that is it`,
      `There is more to be said of what we saw there, and ${told}.\n${NAME.join(' ')} is somebody else`,
      `There is more to be said of what we saw there, and ${told}\n\n${NAME.join(' ')} is somebody else`,
      `There is more to be said of what we saw there, and ${told}\n- ${NAME.join(' ')} is somebody else`,
      `There is more to be said of what we saw there, and ${told}\n2. ${NAME.join(' ')} is somebody else`,
      `There is more to be said of what we saw there, and ${told}\n> ${NAME.join(' ')} is somebody else`,
      // The name had room in a line as wide as the one behind, or than the one before.
      `There is more to be said of what we saw there, and ${told}\n${NAME.join(' ')} is somebody else ${'who was there '.repeat(4)}`,
      `${'It was there '.repeat(6)}\nand there is more to be said of what we saw; ${told}\n${NAME.join(' ')} is`,
      // Lines that are longer than those of any width.
      `There is more to be said of what we saw there, and ${told}\n${NAME.join(' ')} ${'who was there '.repeat(12)}`,
      // Code.
      `const there = [{ more: "${told}" }, { of: "what", we: "saw" }];\n${NAME.join(' ')} is somebody`,
    ];
    const { findingsOf } = await runScan({ 'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n') });
    expect(findingsOf('a.jsonl').map(({ record, rule }) => [record, rule])).toEqual([]);
  });

  it('finds most of what is found in the examples of the rules on one line, and the same with the gate and without', async () => {
    const random = randomFrom(29);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const texts: string[] = [];
    for (const rule of await loadSourceRules()) {
      for (const example of rule.examples.match) {
        const text = readExample(example, rule).text.toString();
        if (example.key || text.length > 200 || /\s{2}|[\n\t]/.test(text) || random() < 0.8) continue;
        texts.push(`${pick(SENTENCES)} ${pick(SENTENCES).slice(Math.floor(random() * 20))} ${text} ${pick(SENTENCES)}`);
      }
    }
    const fieldsOf = (told: readonly string[]) => told.map(text => ({ key: 'text', text }));
    const wrapped = texts.map(text => wrap(text, 60 + Math.floor(random() * 20), pick(['\n', '\n', '\r\n', '\n> '])));
    const [whole, broken] = [
      (await expectGateAgrees(fieldsOf(texts))).jsonl,
      (await expectGateAgrees(fieldsOf(wrapped))).jsonl,
    ];
    expect(whole.length).toBeGreaterThan(900);
    const kindsOf = (found: typeof whole) => found.map(({ record, rule }) => `${record} ${rule}`);
    const kinds = new Set(kindsOf(broken));
    const lost = kindsOf(whole).filter(kind => !kinds.has(kind));
    expect(lost.length / whole.length).toBeLessThan(0.08);
  });
});

const SENTENCES = [
  'We looked at the plan again and there was not much to change in it.',
  'The weather has been bad for weeks now.',
  'Most of it was done before the summer, and the rest can wait.',
  'Nobody had asked about this until last week.',
  'After that we went through the list and it looked fine to all of us.',
];

/** Broken at blanks into lines of no more than `width` characters. */
function wrap(text: string, width: number, lineEnd: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(lineEnd);
}
