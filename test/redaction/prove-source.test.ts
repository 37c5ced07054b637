import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { type Encoding, encodeText } from '../../src/formats/encoding.ts';
import { whyNotProved } from '../../src/redaction/prove-source.ts';
import type { Finding, SourceEntry } from '../../src/types.ts';
import { toFinding } from '../manifest/sample.ts';
import { makeFolder } from '../run-scan.ts';

interface Span {
  /** Where it stands in the original. */
  readonly text: string;
  readonly action: string;
  readonly in?: 'key';
}

/** Of an original whose digests fit. */
async function why(
  format: string,
  [original, redacted]: readonly [string, string],
  spans: readonly Span[],
  { encoding = 'utf-8', ...options }: { readonly encoding?: Encoding; readonly quote?: string } = {},
) {
  const encode = (text: string) => encodeText(text, encoding);
  const folder = makeFolder({ original: encode(original), redacted: encode(redacted) });
  async function* findings() {
    for (const { text, ...rest } of spans) {
      const at = encode(original.slice(0, original.indexOf(text))).length;
      const record = original.slice(0, original.indexOf(text)).split('\n').length - 1;
      yield toFinding({ rule: 'email', record, bytes: [at, at + encode(text).length], ...rest });
    }
  }
  const entry = { path: 'a', format, compression: 'none' } as SourceEntry;
  const [before, after] = [join(folder, 'original'), join(folder, 'redacted')];
  const formatOptions = { ...OPTIONS, ...options };
  return whyNotProved(entry, { original: before, redacted: after, findings: findings(), formatOptions });
}

const OPTIONS = { include: [], exclude: [], maxRecordBytes: 1 << 20 };
const OTHER = /something else than the spans/;
const lines = '{"a":"OLD é"}\n{"b":"OLD2"}\n{"c":3}\n';

describe('records of a redacted file', () => {
  it.each([
    ['label', '{"a":"[X] é"}\n{"b":"OLD2"}\n{"c":3}\n'],
    ['remove', '{"a":" é"}\n{"b":"OLD2"}\n{"c":3}\n'],
    ['null', '{"a":null}\n{"b":"OLD2"}\n{"c":3}\n'],
    ['drop-record', '{"b":"OLD2"}\n{"c":3}\n'],
  ])('are as the manifest says after %s', async (action, redacted) => {
    const spans = [{ text: 'OLD', action }];
    expect(await why('jsonl', [lines, redacted], spans)).toBeUndefined();
    expect(await why('jsonl', [lines, redacted.replace('"OLD2"', '"[X]"')], spans)).toMatch(OTHER);
  });

  it.each(['accept', 'keep', 'restore'])('are what they were where a finding stayed (%s)', async action => {
    const spans = [{ text: 'OLD', action }];
    expect(await why('jsonl', [lines, lines], spans)).toBeUndefined();
    expect(await why('jsonl', [lines, lines.replace('OLD', '[X]')], spans)).toMatch(OTHER);
  });

  it('are what they were in Parquet where a finding stayed', async () => {
    const file = (note: string) =>
      Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: [note], type: 'STRING' }] }));
    const pair = [file('OLD'), file('[X]')] as const;
    const folder = makeFolder({ original: pair[0], redacted: pair[1] });
    const whyAfter = (action: NonNullable<Finding['action']>) => {
      async function* findings() {
        yield toFinding({ rule: 'email', end: 3, action });
      }
      const entry = { path: 'a', format: 'parquet', compression: 'none' } as SourceEntry;
      const [original, redacted] = [join(folder, 'original'), join(folder, 'redacted')];
      return whyNotProved(entry, { original, redacted, findings: findings(), formatOptions: OPTIONS });
    };
    expect(await whyAfter('label')).toBeUndefined();
    expect(await whyAfter('accept')).toMatch(/something else than the spans/);
  });

  it('are gone when they are said to be dropped, and only these', async () => {
    const spans = [{ text: 'OLD', action: 'drop-record' }];
    expect(await why('jsonl', [lines, lines], spans)).toMatch(OTHER);
    expect(await why('jsonl', [lines, lines.replace('OLD', '')], spans)).toMatch(OTHER);
    expect(await why('jsonl', [lines, '{"b":"OLD2"}\n'], spans)).toMatch(/it ends before/);
    expect(await why('jsonl', [lines, '{"c":3}\n'], spans)).toBeDefined();
  });

  it('may be some of those on a line of JSON', async () => {
    const pairs = Array.from({ length: 40 }, (_, n) => `{"a":"OLD${n}."}{"b":${n}}\n`).join('');
    const spans = Array.from({ length: 40 }, (_, n) => ({ text: `OLD${n}.`, action: 'drop-record' }));
    const left = pairs.replaceAll(/\{"a":"OLD\d+\."\}/g, '');
    expect(await why('json', [pairs, left], spans)).toBeUndefined();
    expect(await why('json', [pairs, left.replace('{"b":39}', '{"b":3}')], spans)).toMatch(OTHER);
    expect(await why('json', [pairs, left.replace('{"b":39}\n', '')], spans)).toMatch(/it ends before/);
  });

  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
  const quoted = encodings.flatMap(encoding => ['"', "'", '|'].map(quote => [encoding, quote] as const));

  it.each(quoted)(
    'have further quotes in CSV, and nothing else, as they stand there: %s, %s',
    async (encoding, quote) => {
      const q = quote;
      const other = q === '"' ? "'" : '"';
      const table = `\ufeffa,b\né OLD ${q}x${q} 4,${q}1${q}\n2,3\n`;
      const whole = `\ufeffa,b\n${q}é N,W ${q}${q}x${q}${q} 4${q},${q}1${q}\n2,3\n`;
      const spans = [{ text: 'OLD', action: 'label' }];
      const whyNot = (redacted: string) => why('csv', [table, redacted], spans, { encoding, quote });
      expect(await whyNot(whole)).toBeUndefined();
      expect(await whyNot(table.replace('OLD', 'NEW'))).toBeUndefined();
      for (const [from, to] of [
        [' 4', ' 5'],
        [' 4', ''],
        ['4', 'Ĵ'],
        ['4', '\u3400'],
        ['4', `4${other}`],
        [`${q}1${q}`, `${q}2${q}`],
        ['é', 'è'],
        ['2,3', '2,4'],
        ['2,3', `2,${q}3${q}`],
        ['a,b', `${q}a${q},b`],
        ['\n2', '2'],
      ] as const) {
        expect(await whyNot(whole.replace(from, to)), `${from} to ${to}`).toBeDefined();
      }
      const bare = `\ufeffa,b\né NEW x 4,1\n2,3\n`;
      expect(await whyNot(bare)).toMatch(OTHER);
    },
  );

  it.each(encodings)('have further quotes around what was a number of JSON: %s', async encoding => {
    const numbers = '\ufeff{"a":4111,"b":1}\n{"c":3}\n';
    const spans = [{ text: '11', action: 'label' }];
    const whyNot = (redacted: string) => why('jsonl', [numbers, redacted], spans, { encoding });
    const redacted = numbers.replace('4111', '"4[X]1"');
    expect(await whyNot(redacted)).toBeUndefined();
    expect(await whyNot(redacted.replace(':1', ':2'))).toMatch(OTHER);
    expect(await whyNot(redacted.replace(':3', ':"3"'))).toMatch(OTHER);
    expect(await whyNot(numbers.replace('4111', '4[X]1').replace('"b"', 'b'))).toMatch(OTHER);
  });

  it('have no further quotes in text, or in CSV that knows none', async () => {
    const spans = [{ text: 'OLD', action: 'label' }];
    expect(await why('text', ['an OLD one\n', 'an [X] one\n'], spans)).toBeUndefined();
    expect(await why('text', ['an OLD one\n', 'an [X] "one"\n'], spans)).toMatch(OTHER);
    expect(await why('csv', ['a,b\nOLD x,1\n', 'a,b\n"[X] x",1\n'], spans)).toBeUndefined();
    expect(await why('csv', ['a,b\nOLD x,1\n', 'a,b\n[X] "x",1\n'], spans, { quote: '' })).toMatch(OTHER);
  });

  it('have nothing before, between and behind them', async () => {
    const spans = [{ text: 'OLD', action: 'label' }];
    const redacted = lines.replace('OLD', '[X]');
    expect(await why('jsonl', [lines, `${redacted}{"d":4}\n`], spans)).toMatch(/behind the end/);
    expect(await why('jsonl', [lines, `{"d":4}\n${redacted}`], spans)).toMatch(OTHER);
    expect(await why('jsonl', [lines, redacted.replace('{"c":3}\n', '')], spans)).toMatch(/it ends before/);
  });

  it('have keys that are still keys after null', async () => {
    const keyed = '{"OLD":1,"b":2}\n';
    const spans = [{ text: 'OLD', action: 'null', in: 'key' }] as const;
    expect(await why('jsonl', [keyed, '{"[X]":1,"b":2}\n'], spans)).toBeUndefined();
    expect(await why('jsonl', [keyed, '{null:1,"b":2}\n'], spans)).toMatch(OTHER);
  });

  it('leave the brackets of a JSON document, and the commas of the others', async () => {
    const document = '[ {"a":"OLD"},\n {"b":2}, {"c":3} ]\n';
    const spans = [{ text: 'OLD', action: 'drop-record' }];
    const left = '[ \n {"b":2}, {"c":3} ]\n';
    expect(await why('json', [document, left], spans)).toBeUndefined();
    const between = '[{"b":2}, {"a":"OLD"} , {"c":3}]';
    expect(await why('json', [between, '[{"b":2} , {"c":3}]'], spans)).toBeUndefined();
    expect(await why('json', [between, '[{"b":2} , {"c":4}]'], spans)).toMatch(OTHER);
    const last = '[{"b":2},\n {"a":"OLD"}\n]';
    expect(await why('json', [last, '[{"b":2}\n]'], spans)).toBeUndefined();
    const blanks = '{"b":2}\n{"a":"OLD"}  \n\n{"c":3}\n';
    expect(await why('json', [blanks, '{"b":2}\n  \n\n{"c":3}\n'], spans)).toBeUndefined();
    for (const wrong of [left.slice(1), left.replace(' ]', ''), left.replace('2}, ', '2} '), `${left}{"d":4}`]) {
      expect(await why('json', [document, wrong], spans), wrong).toBeDefined();
    }
  });

  it('are gone through in linear time when one holds all findings of the file', async () => {
    const count = 60_000;
    const folder = makeFolder({
      original: `[${Array.from({ length: count }, () => '"OLD"').join()}]\n`,
      redacted: `[${Array.from({ length: count }, () => 'null').join()}]\n`,
    });
    async function* findings() {
      for (let i = 0; i < count; i++) {
        const at = 2 + i * '"OLD",'.length;
        yield toFinding({ rule: 'email', path: `[${i}]`, bytes: [at, at + 3], action: 'null' });
      }
    }
    const entry = { path: 'a', format: 'jsonl', compression: 'none' } as SourceEntry;
    const [original, redacted] = [join(folder, 'original'), join(folder, 'redacted')];
    const begun = performance.now();
    const proof = { original, redacted, findings: findings(), formatOptions: OPTIONS };
    expect(await whyNotProved(entry, proof)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
