import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/index.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';

const mail = (n: number) => `anna.berg${n}@${'kontor-nord.se'}`;

async function redacted(files: Record<string, string>, operator = 'label'): Promise<Record<string, string>> {
  const folder = makeFolder(files);
  const options = { cwd: folder, manifestDir: 'm', jobs: 1, out: 'out', operators: { default: operator } };
  await redact(Object.keys(files), options);
  return Object.fromEntries(Array.from(readTree(`${folder}/out`), ([name, bytes]) => [name, `${bytes}`]));
}

const problemOf = async (line: string) => (await runScan({ 'a.jsonl': `${line}\n` })).manifest.sources[0]!.problems[0];

describe('the problem of a record that is no JSON', () => {
  it('says so', async () => {
    for (const line of ['{"text": "a score: NaN, as it were"', "{'a': 1}", '{"a": -NaN}', '{"a": nan}']) {
      const problem = await problemOf(line);
      expect([problem!.code, problem!.message]).toEqual([
        'not-json',
        expect.stringMatching(/^not valid JSON; scanned/),
      ]);
    }
  });
});

describe('a number in a record that is no JSON', () => {
  const line = (phone: string) =>
    `{"a": 1}\n{"a": 2}\n{"a": 3}\n{"phone": ${phone}, "say": "phone: 4915112345678, yes"}{]\n`;

  it('is quoted, or null, where JSON has a value', async () => {
    const say = '"say": "phone: [PHONE], yes"}{]';
    const { 'a.jsonl': text } = await redacted({ 'a.jsonl': line('4915112345678') });
    expect(text!.split('\n')[3]).toBe(`{"phone": "[PHONE]", ${say}`);
    const { 'a.jsonl': empty } = await redacted({ 'a.jsonl': line('4915112345678') }, 'null');
    expect(empty!.split('\n')[3]).toBe('{"phone": null, "say": "phone: , yes"}{]');
  });
});

describe('records of JSON that do not stand one on a line', () => {
  const record = (n: number, blanks = 0) => JSON.stringify({ n, s: '}{', to: n % 2 ? mail(n) : '-' }, null, blanks);
  const records = (blanks = 0) => Array.from({ length: 30 }, (_, n) => record(n, blanks));
  const files = {
    'sequence.jsonl': records()
      .map(it => `\x1e${it}\n`)
      .join(''),
    'sequence.json': records(1)
      .map(it => `\x1e${it}\n`)
      .join(''),
    'joined.json': records().join(''),
    'spaced.json': records().join(' '),
    'pairs.json': records()
      .map((it, n) => (n % 2 ? `${it}\n` : it))
      .join(''),
  };

  it('are read as what they are, whatever the chunk size', async () => {
    for (const chunkBytes of [1, 1 << 20]) {
      const { manifest } = await runScan(files, { chunkBytes });
      for (const { path, format, problems, records } of manifest.sources)
        expect([path, format, problems, records]).toEqual([path, path.endsWith('l') ? 'jsonl' : 'json', [], 30]);
    }
  });

  it('stay as they were but for what is replaced', async () => {
    const out = await redacted(files);
    for (const [name, text] of Object.entries(files))
      expect(out[name]).toBe(text.replaceAll(/anna.berg\d+@kontor-nord.se/g, '[EMAIL]'));
  });

  it('are dropped one by one', async () => {
    const out = await redacted(files, 'drop-record');
    const kept = (blanks: number) => records(blanks).filter((_, n) => n % 2 === 0);
    expect(out).toEqual({
      'sequence.jsonl': kept(0)
        .map(it => `\x1e${it}\n`)
        .join(''),
      'sequence.json': kept(1)
        .map(it => `\x1e${it}\n`)
        .join(''),
      'joined.json': kept(0).join(''),
      'spaced.json': kept(0)
        .map((it, n) => (n === 14 ? `${it} ` : `${it}  `))
        .join(''),
      'pairs.json': kept(0)
        .map(it => `${it}\n`)
        .join(''),
    });
  });
});
