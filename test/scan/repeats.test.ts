import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/types.ts';
import { runScan } from '../run-scan.ts';

const MAIL = `q@${'firma-berg'}.de`;
const PASSWORD = ['Tr0ub4dor', '3x'].join('&');

/** What is found in the records, by path: the rule and the text. */
async function foundIn(records: readonly object[], options: Parameters<typeof runScan>[1] = {}) {
  const { lines } = await runScan(
    { 'a.jsonl': records.map(record => `${JSON.stringify(record)}\n`).join('') },
    options,
  );
  const findings = (lines.get('a.jsonl') ?? []).map(line => JSON.parse(line) as Finding);
  const textAt = ({ record, path }: Finding) =>
    path
      .split(/[.[\]]+/)
      .filter(part => part !== '')
      .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], records[record]);
  return findings.map(finding => {
    const text = [...String(textAt(finding))].slice(finding.start, finding.end).join('');
    return { ...finding, text };
  });
}

const textsIn = async (text: string) => (await foundIn([{ text }])).map(({ text }) => text);

describe('what was found in a text', () => {
  it('is found wherever else it stands there: full names, and the parts of them', async () => {
    const found = await textsIn(
      `my name is Tallulah Bexley. “Tallulah” throws, Bexley’s wheel turns, Tallulah-Bexley; TallulahX, xBexley`,
    );
    expect(found).toEqual(['Tallulah Bexley', 'Tallulah', 'Bexley', 'Tallulah-Bexley']);
  });

  it('is found as the whole, where it stands as the whole, and parts in a row as one', async () => {
    expect(await textsIn('my name is Caoimhe Ní Dhonnabháin. So Caoimhe Ní Dhonnabháin, Caoimhe Dhonnabháin')).toEqual([
      'Caoimhe Ní Dhonnabháin',
      'Caoimhe Ní Dhonnabháin',
      'Caoimhe Dhonnabháin',
    ]);
  });

  it('is found in other scripts', async () => {
    expect(await textsIn('मेरा नाम रवि शर्मा है। “रवि” ने कहा')).toEqual(['रवि शर्मा', 'रवि']);
  });

  it('is found where a password or a number stands without its label, as a whole only', async () => {
    expect(await textsIn(`password: ${PASSWORD} works. Type ${PASSWORD}, not ${PASSWORD}4 or x${PASSWORD}`)).toEqual([
      PASSWORD,
      PASSWORD,
    ]);
    const account = '65458498';
    const found = await textsIn(`Account number: ${account}, sort 09-01-20. Use ${account}, not ${account}1`);
    expect(found.filter(text => text === account)).toHaveLength(2);
  });

  it('says of a repeat what it says of the first, and nothing of samples', async () => {
    const [first, second] = await foundIn([{ text: `password: ${PASSWORD} and ${PASSWORD}` }]);
    expect({ ...second, start: 0, end: 0, bytes: [] }).toEqual({ ...first, start: 0, end: 0, bytes: [] });
    expect((await foundIn([{ text: 'password: changeme123 and then changeme123' }])).length).toBeLessThan(2);
  });

  it('is not looked for as a part of a name that is a word of the text', async () => {
    expect(await textsIn('my name is Tallulah Stone. The stone is hard. Stone falls, Tallulah')).toEqual([
      'Tallulah Stone',
      'Tallulah',
    ]);
    expect(await textsIn('my name is Tallulah Stone. Stone falls on www.stone')).toEqual(['Tallulah Stone', 'Stone']);
  });

  it('is not looked for where it is a word, a place or a short number', async () => {
    expect(await textsIn('password: sunshine, and sunshine again')).not.toContain('sunshine again');
    const found = await textsIn(`city: Ludlow, mail ${MAIL}. In Ludlow it rains.`);
    expect(found.filter(text => text === 'Ludlow').length).toBeLessThan(2);
  });

  it('takes a time that is linear in the text and in how much was found', async () => {
    const names = Array.from({ length: 4000 }, (_, i) => `my name is Qa${letters(i)} Zo${letters(i)}.`);
    const text = `${names.join('\n')}\n${`Qa${letters(7)} and Zo${letters(8)}, `.repeat(100_000)}`;
    const began = process.cpuUsage();
    const { lines } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    const { user, system } = process.cpuUsage(began);
    expect(lines.get('a.jsonl')!.length).toBeGreaterThan(200_000);
    expect((user + system) / 1000).toBeLessThan(20_000);
  });
});

const letters = (i: number) =>
  [...i.toString(26).padStart(4, '0')]
    .map(digit =>
      digit.charCodeAt(0) < 58
        ? String.fromCharCode(digit.charCodeAt(0) + 49)
        : String.fromCharCode(digit.charCodeAt(0) + 10),
    )
    .join('');

describe('what was found in a field of a record', () => {
  const chat = (...contents: string[]) => ({ messages: contents.map(content => ({ content })) });

  it('is found in its other fields, in their order, and in no other record', async () => {
    const found = await foundIn([
      {
        by: 'Tallulah',
        ...chat(`I'm Tallulah!\nmy name is Tallulah Bexley, "potter"`, 'Hello\n"Tallulah"'),
        to: 'Bexley',
      },
      chat('Tallulah'),
    ]);
    expect(found.map(({ record, path, text }) => [record, path, text])).toEqual([
      [0, 'by', 'Tallulah'],
      [0, 'messages[0].content', 'Tallulah'],
      [0, 'messages[0].content', 'Tallulah Bexley'],
      [0, 'messages[1].content', 'Tallulah'],
      [0, 'to', 'Bexley'],
    ]);
    const starts = found.map(({ bytes }) => bytes![0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('belongs to the record that it is in', async () => {
    const found = await foundIn([chat('Hi'), chat('my name is Tallulah Bexley', 'Thanks, Tallulah')]);
    expect(found.map(({ record, text }) => [record, text])).toEqual([
      [1, 'Tallulah Bexley'],
      [1, 'Tallulah'],
    ]);
  });

  it('is found behind escapes and in numbers', async () => {
    const text = `{"a":"my name is Caoimhe N\\u00ed","b":"N\\u00ed!\\nCaoimhe","c":"N\\u00ed"}\n`;
    const { lines } = await runScan({ 'a.jsonl': text });
    const places = lines.get('a.jsonl')!.map(line => JSON.parse(line) as Finding);
    expect(places.map(({ path, bytes }) => [path, text.slice(...bytes!)])).toEqual([
      ['a', 'Caoimhe N\\u00ed'],
      ['b', 'Caoimhe'],
    ]);
    const account = 65_458_498;
    const numbers = await foundIn([{ text: `Account number: ${account}, sort 09-01-20`, n: account }]);
    expect(numbers.at(-1)).toMatchObject({ path: 'n', start: 0, end: 8 });
  });

  it('is found in JSON in a field, in all fields of that', async () => {
    const found = await foundIn([{ nested: JSON.stringify(chat('my name is Tallulah Bexley', 'Thanks, Tallulah')) }]);
    expect(found.map(({ via }) => via![0]!.path)).toEqual(['messages[0].content', 'messages[1].content']);
  });

  it('is found where there is much of it: many names, and one very many times', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `my name is Qa${letters(i)} Zo${letters(i)}.`).join('\n');
    const found = await foundIn([{ names, more: `Hello\nQa${letters(19)}\tQa${letters(3)}` }]);
    expect(found.filter(({ path }) => path === 'more').map(({ text }) => text)).toEqual([
      `Qa${letters(19)}`,
      `Qa${letters(3)}`,
    ]);
    const many = { a: 'my name is Tallulah Bexley', b: 'Tallulah, '.repeat(300_000) };
    const { lines } = await runScan({ 'a.jsonl': `${JSON.stringify(many)}\n` });
    expect(lines.get('a.jsonl')).toHaveLength(300_001);
  });

  it('is looked for in the columns that are asked for, and not in keys', async () => {
    const record = { a: 'my name is Tallulah Bexley', b: 'Tallulah', c: { Tallulah: 1 } };
    expect((await foundIn([record])).map(({ path }) => path)).toEqual(['a', 'b']);
    expect((await foundIn([record], { exclude: ['b'] })).map(({ path }) => path)).toEqual(['a']);
  });

  it('is passed on as it comes where a record is a data set by itself', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `mail q${i}@${'firma-berg'}.de`);
    const found = await foundIn([{ a: 'my name is Tallulah Bexley', rows, b: 'Tallulah' }]);
    expect(found).toHaveLength(1501);
    expect(found.map(({ bytes }) => bytes![0])).toEqual(found.map(({ bytes }) => bytes![0]).sort((a, b) => a - b));
  });

  it('is found in the other cells of a row of CSV, in their order', async () => {
    const csv = [
      'by,text,to,n',
      `"Tallulah ""T"" B","my name is Tallulah Bexley, ""potter""\nTallulah",Bexley,7`,
      'Tallulah,Hello,Bexley,8',
      'Tallulah,,my name is Tallulah Bexley,9',
    ].join('\n');
    const { lines } = await runScan({ 'a.csv': `${csv}\n` });
    const found = lines.get('a.csv')!.map(line => JSON.parse(line) as Finding);
    expect(found.map(({ record, path, bytes }) => [record, path, csv.slice(...bytes!)])).toEqual([
      [0, 'by', 'Tallulah'],
      [0, 'text', 'Tallulah Bexley'],
      [0, 'text', 'Tallulah'],
      [0, 'to', 'Bexley'],
      [2, 'by', 'Tallulah'],
      [2, 'to', 'Tallulah Bexley'],
    ]);
    const { lines: some } = await runScan({ 'a.csv': `${csv}\n` }, { exclude: ['to'] });
    expect(some.get('a.csv')!.map(line => (JSON.parse(line) as Finding).path)).toEqual(['by', 'text', 'text']);
  });

  it('keeps its place where it was held behind escapes and invalid bytes', async () => {
    const mail = Buffer.from(MAIL);
    const bytes = (text: string) => Buffer.from(text.replaceAll('@@', '\xff'), 'latin1');
    const json = Buffer.concat([
      ...[
        bytes('{"a":"@@\\n@@ '),
        mail,
        bytes(' @@\\t","b":"\\n\\n\\n@@@@@@@@ '),
        mail,
        bytes(' longer than the other \\n@@"}\n'),
      ],
    ]);
    const csv = Buffer.concat([
      ...[
        bytes('a,b\n"@@""@@ '),
        mail,
        bytes(' @@""","""""""@@@@@@@@ '),
        mail,
        bytes(' longer than the other ""@@"\n'),
      ],
    ]);
    const { lines } = await runScan({ 'a.jsonl': json, 'a.csv': csv });
    for (const [name, source] of Object.entries({ 'a.jsonl': json, 'a.csv': csv })) {
      const found = lines.get(name)!.map(line => JSON.parse(line) as Finding);
      expect(found.map(({ path }) => path)).toEqual(['a', 'b']);
      for (const { bytes: range } of found) expect(source.toString('latin1', ...range!)).toBe(MAIL);
    }
  });
});
