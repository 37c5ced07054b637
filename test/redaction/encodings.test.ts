import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/formats/encoding.ts';
import { toToken } from '../test-rule.ts';
import { runRedact, toRanges } from './run-redact.ts';

const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
const lines = `\ufeff{"ä":"é😀 ${toToken(1)} \\u00e9"}\r\n\r\n{"b":["${toToken(2)}",7]}\n{"c":1}\n`;
const array = `\ufeff[ {"é":"😀 ${toToken(1)}"} ,\n ["x"], "${toToken(2)}" ]\n`;
const prose = `\ufeffé ${toToken(1)} ü\r\n\r\n😀 ${toToken(2)}`;

describe('a redaction of text that is not UTF-8', () => {
  it.each(ENCODINGS)('keeps encoding, mark and everything else: %s', async encoding => {
    const encode = (text: string) => encodeText(text, encoding);
    const { files, result } = await runRedact({
      'a.jsonl': encode(lines),
      'b.json': encode(array),
      'c.txt': encode(prose),
      'd.csv': encode(`\ufeffid,note\n1,"é ""${toToken(1)}"""\n2,${toToken(2)}\n`),
    });
    const label = (text: string) => text.replaceAll(/zqx7-\d{8}/g, '[TEST_TOKEN]');
    expect(files.get('a.jsonl')).toEqual(encode(label(lines)));
    expect(files.get('b.json')).toEqual(encode(label(array)));
    expect(files.get('c.txt')).toEqual(encode(label(prose)));
    expect(files.get('d.csv')).toEqual(encode(`\ufeffid,note\n1,"é ""[TEST_TOKEN]"""\n2,[TEST_TOKEN]\n`));
    expect(result.after.totals).toMatchObject({ findings: 0, problems: 0 });
  });

  it.each(['utf-8', ...ENCODINGS] as const)('keeps a line `sep=` above a CSV header: %s', async encoding => {
    const table = `\ufeffsep=;\r\nnote;id\r\n${toToken(1)};1,5\r\nx;2,5\r\n${toToken(2)};3,5\r\n`;
    const { files, findingsOf } = await runRedact({ 'a.csv': encodeText(table, encoding) });
    expect(files.get('a.csv')).toEqual(encodeText(table.replaceAll(/zqx7-\d{8}/g, '[TEST_TOKEN]'), encoding));
    expect(findingsOf('a.csv').map(({ record, path }) => [record, path])).toEqual([
      [0, 'note'],
      [2, 'note'],
    ]);
  });

  it.each(ENCODINGS)('drops whole records: %s', async encoding => {
    const encode = (text: string) => encodeText(text, encoding);
    const sources = { 'a.jsonl': lines, 'b.json': array, 'c.txt': prose };
    const options = { operators: { default: 'drop-record' } };
    const plain = await runRedact(sources, options);
    const encoded = Object.entries(sources).map(([path, text]) => [path, encode(text)] as const);
    const { files } = await runRedact(Object.fromEntries(encoded), options);
    expect(plain.files.get('a.jsonl')!.toString()).toBe('\ufeff\r\n{"c":1}\n');
    for (const [path, bytes] of plain.files) expect(files.get(path), path).toEqual(encode(bytes.toString()));
  });

  it('leaves lone surrogates, impossible characters and half units as they were', async () => {
    const sources = {
      'a.jsonl': Buffer.concat([
        Buffer.from(`\ufeff{"a":"\ud83d ${toToken(1)} \udc00"}\n{"b":"${toToken(2)} \ufffd"}\n`, 'utf16le'),
        Buffer.of(65),
      ]),
      'b.txt': Buffer.concat([
        encodeText('\ufeffé ', 'utf-32be'),
        Buffer.of(0xff, 0, 0, 65, 0, 0, 0xd8, 0),
        encodeText(` ${toToken(1)}\n`, 'utf-32be'),
        Buffer.of(0, 0),
      ]),
    };
    const { files, findingsOf } = await runRedact(sources, { operators: { default: 'remove' } });
    for (const [path, source] of Object.entries(sources)) {
      const ranges = toRanges(findingsOf(path));
      expect(ranges.length).toBeGreaterThan(0);
      const rest: Buffer[] = [];
      let at = 0;
      for (const [start, end] of ranges) {
        rest.push(source.subarray(at, start));
        at = end;
      }
      expect(files.get(path)).toEqual(Buffer.concat([...rest, source.subarray(at)]));
    }
  });
});
