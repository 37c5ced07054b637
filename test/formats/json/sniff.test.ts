import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../../src/formats/index.ts';
import { isJsonPrefix } from '../../../src/formats/json/prefix.ts';
import { redact } from '../../../src/index.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';

const mail = (n: number) => `anna.berg${n}@${'kontor-nord.se'}`;
const whole = '{"a": [1, -2.5e+3, true, null, NaN, -Infinity, {}, [], "x\\"]\\\\"],\n "b": {"c": "é"}}\n[1]\n 5 ';

describe('JSON as far as it goes', () => {
  it('is so wherever it is cut', () => {
    const bytes = Buffer.from(whole);
    for (let at = 0; at <= bytes.length; at++) expect(isJsonPrefix(bytes.subarray(0, at)), `cut at ${at}`).toBe(true);
    expect(isJsonPrefix(Buffer.from(`\ufeff${whole}`))).toBe(true);
  });

  it.each([
    '[EMAIL],0',
    '[2024-01-01 10:00] started',
    '[![CI](https://host.test/b.svg)]',
    '[section]\nkey = 1',
    '[1]\tanna',
    '{template} hello',
    '{% raw %}',
    '{"a":1},x',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{,}',
    '[1,]',
    '[1 2]',
    '[1}',
    "{'a': 1}",
    '[01]',
    'nul ',
  ])('is not %j', text => {
    expect(isJsonPrefix(Buffer.from(text))).toBe(false);
  });
});

describe('a file that begins like JSON', () => {
  it.each([
    ['a.log', '[2024-01-01 10:00:00] INFO one\n[2024-01-01 10:00:01] INFO two\n', 'text'],
    ['a.md', '[![CI](https://host.test/b.svg)](https://host.test)\n\n# T\n', 'text'],
    ['a', '[section]\nkey = 1\n', 'text'],
    ['a.txt', '{template} hello\n', 'text'],
    ['a.csv', '[EMAIL],0,2024-01-01\n[EMAIL],1,2024-01-02\n', 'csv'],
    ['a.tsv', '[1]\tanna\n[2]\tbob\n', 'csv'],
    ['a.json', '{\n  // of people\n  "a": 1\n}\n', 'json'],
    ['a', '{\n  "a": 1\n}\n', 'json'],
    ['a.jsonl', '{"text": "cut off\n{"a":1}\n', 'jsonl'],
    ['a', '{"text": "cut off\n{"a":1}\n{"a":2}\n{"a":3}\n', 'jsonl'],
  ])('%s with %j is what its content and its name say', (name, content, format) => {
    expect(chooseFormat(name, Buffer.from(content)).name).toBe(format);
  });

  it('stays what it was when labels stand at its beginning', async () => {
    const cwd = makeFolder({ 'a.csv': `${mail(1)},0\n${mail(2)},1\n`, 'b.txt': `${mail(3)} wrote\nok\n` });
    const out = makeFolder();
    await redact('.', { cwd, manifestDir: makeFolder(), out, jobs: 1 });
    expect([...readTree(out).values()].map(String)).toEqual(['[EMAIL],0\n[EMAIL],1\n', '[EMAIL] wrote\nok\n']);
    const { manifest } = await runScan(out);
    expect(manifest.sources.map(it => it.format)).toEqual(['csv', 'text']);
    expect(manifest.totals).toMatchObject({ findings: 0, problems: 0, unreadBytes: 0 });
  });

  it('keeps the other records of JSON Lines when the first is broken', async () => {
    const lines = Array.from({ length: 4 }, (_, i) => JSON.stringify({ email: mail(i) }));
    const { manifest, findingsOf } = await runScan({ 'a.jsonl': `{"email": "cut off\n${lines.join('\n')}\n` });
    expect(manifest.sources[0]).toMatchObject({ format: 'jsonl', records: 5 });
    expect(findingsOf('a.jsonl').map(({ record, path }) => [record, path])).toEqual(
      [1, 2, 3, 4].map(record => [record, 'email']),
    );
  });
});
