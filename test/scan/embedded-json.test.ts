import { describe, expect, it } from 'vitest';
import { embeddedJson } from '../../src/scan/embedded-json.ts';
import type { Finding } from '../../src/types.ts';
import { runScan } from '../run-scan.ts';

/** Something is found at every byte, or where it is said. */
const rangesIn = (text: string, found = Array.from(text, (_, at) => ({ start: at, end: at + 1 }))) =>
  Array.from(embeddedJson(Buffer.from(text), found), ({ start, end }) => text.slice(start, end));

describe('JSON objects that stand in a text', () => {
  it('are told from their first brace to its counterpart, the outermost ones', () => {
    expect(rangesIn('as JSON: {"a": {"b": [1, "}"]}} and\n{\n  "c": "\\"{"\n}.')).toEqual([
      '{"a": {"b": [1, "}"]}}',
      '{\n  "c": "\\"{"\n}',
    ]);
  });

  it('are none without a key, a counterpart or the syntax', () => {
    expect(rangesIn('{ a: "b" } {} {"a": 1')).toEqual([]);
    expect(rangesIn('{"a" => {"b": 2}, {"c": 3}}')).toEqual(['{"b": 2}', '{"c": 3}']);
  });

  it('are those in which something is found', () => {
    const text = '{"a": 1} {"b": 2} {"c": {"d": 3}} {"e": 4}';
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + 1 });
    expect(rangesIn(text, [at('2'), at('3')])).toEqual(['{"b": 2}', '{"c": {"d": 3}}']);
    expect(rangesIn(text, [{ start: 7, end: 10 }])).toEqual([]);
    expect(rangesIn(text, [])).toEqual([]);
  });

  it('are looked for in a time that is linear, however many braces lead to none', () => {
    const text = Buffer.from('{"'.repeat(2_000_000));
    const began = process.cpuUsage();
    const found = [{ start: text.length - 1, end: text.length }];
    expect([...embeddedJson(text, found)]).toEqual([]);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe('what is under keys of JSON in a text', () => {
  const mail = `q@${'firma-berg'}.de`;
  const person = `{"city": "Noida-Süd", "dob": "1958/12/24", "mail": "${mail}", "l1": "1356 Rue Sainte-Famille", "pin": 201372}`;

  async function foundIn(text: string) {
    const { lines } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    const findings = (lines.get('a.jsonl') ?? []).map(line => JSON.parse(line) as Finding);
    return findings.map(({ rule, start, end, via }) => [rule, [...text].slice(start, end).join(''), via] as const);
  }

  it('is found as it is in a field of that JSON, where it stands in the text', async () => {
    const found = await foundIn(`Voilà, „als“ JSON: ${person} – ok?`);
    const told = new Map(found.map(([rule, text]) => [text, rule]));
    expect(told.get('Noida-Süd')).toMatch(/town/);
    expect(told.get('1958/12/24')).toMatch(/date-of-birth/);
    expect(told.get(mail)).toBe('email');
    expect(found.every(([, , via]) => via === undefined)).toBe(true);
    const alone = await foundIn(person);
    expect([...told.keys()].sort()).toEqual(expect.arrayContaining(['1958/12/24', 'Noida-Süd', mail]));
    expect(alone.length).toBeGreaterThanOrEqual(3);
  });

  it('is found behind escapes, as the run that they are, and not where there is no JSON', async () => {
    const escaped = person.replace('Noida-Süd', 'Noida\\u002dS\\u00fcd');
    const run = (await foundIn(`as JSON: ${escaped}`)).find(([, text]) => text.startsWith('Noida'))!;
    expect([run[1], run[2]?.[0]?.decode]).toEqual(['Noida\\u002dS\\u00fcd', expect.any(String)]);
    const broken = person.replace('"mail"', 'mail');
    expect((await foundIn(`as JSON: ${broken}`)).map(([, text]) => text)).not.toContain('Noida-Süd');
  });
});
