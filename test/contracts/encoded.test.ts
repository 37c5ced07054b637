import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/formats/csv/index.ts';
import { jsonLinesFormat } from '../../src/formats/json/lines.ts';
import { key, runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { makeScanner, scanPlanned } from './scan-planned.ts';

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const percent = (text: string) => [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');
const each = (text: string, write: (code: number) => string) => [...text].map(it => write(it.codePointAt(0)!)).join('');
const mail = `anna@${'firma-berg'}.de`;

/** Ways to write a text; none of them changes what stands beside it. */
const ways: readonly ((text: string) => string)[] = [
  text => text,
  text => base64(`see ${text} there`),
  text => Buffer.from(`see ${text} there`).toString('hex'),
  text => base64(gzipSync(`see ${text} there`)),
  text => Buffer.from(`see ${text} there`, 'utf16le').toString('base64'),
  percent,
  text => text.replace(/[-@]/, it => `&#${it.charCodeAt(0)};`),
  text => each(text, code => `\\u${code.toString(16).padStart(4, '0')}`),
  text => `\\n${text}`,
  text => text.replace(/[-@]/, it => `\\x${it.charCodeAt(0).toString(16)}`),
  text => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  text => each(text, code => String.fromCodePoint(code + 0xfee0)),
  ...['\x1b', '\\x1b', '\\033', '\\e', '^['].map(esc => (text: string) => `${esc}[1;32m${text}${esc}[0m`),
  text => `${text.slice(0, 2)}\x1b[01;31m\x1b[K${text.slice(2)}\x1b[m`,
  text => base64(JSON.stringify({ a: text })),
  text => JSON.stringify({ a: base64(`see ${text} there`) }),
];
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ways), fc.constantFrom(...ways), fc.constantFrom(toToken(1), mail))
    .map(([a, b, it]) => a(b(it))),
  fc.constantFrom(
    'é',
    '—',
    '’',
    '%',
    '&',
    '\\',
    '"',
    '\u200b',
    '中',
    'Ａ',
    'a',
    '=',
    '/',
    '\n',
    '\\n',
    '&amp;',
    ' ',
    '\x1b[0m',
    '\x1b',
  ),
);
const field = fc
  .array(piece, { maxLength: 6 })
  .chain(parts => fc.constantFrom(' ', '', '"', ', ').map(it => parts.join(it)));

describe('encoded findings', () => {
  it('are the same with the gate and without, in JSON Lines and in CSV', async () => {
    const scanner = makeScanner();
    const ungated = makeScanner({ usesGate: false });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 5 }), async fields => {
        const jsonl = fields.map(text => JSON.stringify({ text })).join('\n');
        const csv = ['id,text', ...fields.map((text, i) => `${i},"${text.replaceAll('"', '""')}"`)].join('\n');
        for (const [format, source] of [
          [jsonLinesFormat, jsonl],
          [
            jsonLinesFormat,
            jsonl.replace(/[^ -~\n]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
          ],
          [csvFormat, csv],
        ] as const) {
          const plan = { format, blocks: [Buffer.from(source)], file: undefined, chunkBytes: 1 << 20 };
          const gated = await scanPlanned({ ...plan, scanner });
          expect(gated).toEqual(await scanPlanned({ ...plan, scanner: ungated }));
          found += gated.findings.split('"via"').length - 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('are the same with the gate where a sign at the front of a field would count behind its quote', async () => {
    const wide = percent(each(toToken(7), code => String.fromCodePoint(code + 0xfee0)));
    const blocks = [
      Buffer.from([`\u200b ${wide}`, `\n\u200b ${wide}`].map(text => JSON.stringify({ text })).join('\n')),
    ];
    const plan = { format: jsonLinesFormat, blocks, file: undefined, chunkBytes: 1 << 20 };
    expect(await scanPlanned({ ...plan, scanner: makeScanner() })).toEqual(
      await scanPlanned({ ...plan, scanner: makeScanner({ usesGate: false }) }),
    );
  });

  it('are the same in JSON Lines, JSON in JSON, CSV and Parquet', async () => {
    const fields = ways.map(way => `see ${way(toToken(7))} and ${way(mail)}`);
    const { findingsOf } = await runScan({
      'a.jsonl': fields.map(text => JSON.stringify({ text })).join('\n'),
      'b.jsonl': fields.map(text => JSON.stringify({ text: JSON.stringify({ inner: text }) })).join('\n'),
      'c.csv': ['text', ...fields.map(text => `"${text.replaceAll('"', '""')}"`)].join('\n'),
      'd.parquet': Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: fields, type: 'STRING' }] })),
    });
    const places = (name: string) =>
      findingsOf(name).map(({ record, rule, start, end, via }) => ({ record, rule, start, end, via }));
    const expected = places('a.jsonl');
    expect(expected.filter(it => it.rule === tokenRule.id).map(it => it.record)).toEqual(ways.map((_, i) => i));
    expect(expected.filter(it => it.rule === 'email').map(it => it.record)).toEqual(ways.map((_, i) => i));
    expect(places('c.csv')).toEqual(expected);
    expect(places('d.parquet')).toEqual(expected);
    const inner = places('b.jsonl').map(({ via, ...rest }) => ({ ...rest, via: via!.slice(1) }));
    expect(inner.map(({ record, rule }) => ({ record, rule }))).toEqual(
      expected.map(({ record, rule }) => ({ record, rule })),
    );
  });

  it('are gone after a redaction, and everything beside them stays', async () => {
    const rows = ways.map(way => ({
      before: 'a %20 &amp; \\n',
      text: `see ${way(toToken(7))} or ${way(mail)} end`,
      n: 5,
    }));
    const kept = /^see \S+ or \S+ end$/;
    for (const operator of ['label', 'mask', 'remove', 'pseudonym']) {
      const { files } = await runRedact(
        {
          'a.jsonl': rows.map(row => JSON.stringify(row)).join('\n'),
          'b.csv': ['before,text,n', ...rows.map(row => `${row.before},"${row.text.replaceAll('"', '""')}",5`)].join(
            '\n',
          ),
          'c.parquet': Buffer.from(
            parquetWriteBuffer({ columnData: [{ name: 'text', data: rows.map(row => row.text), type: 'STRING' }] }),
          ),
        },
        { key, operators: { default: operator, byRule: {} } },
      );
      const lines = files
        .get('a.jsonl')!
        .toString('utf8')
        .split('\n')
        .map(line => JSON.parse(line) as (typeof rows)[0]);
      lines.forEach(({ text, ...rest }, i) => {
        expect(rest).toEqual({ before: 'a %20 &amp; \\n', n: 5 });
        expect(text).not.toContain('zqx7-0');
        if (operator === 'label') expect(text, String(i)).toMatch(kept);
      });
      const csv = files.get('b.csv')!.toString('utf8').split('\n');
      expect(csv.slice(1).map(line => line.slice(15, -2).replaceAll('""', '"').replace(/^"|"$/g, ''))).toEqual(
        lines.map(it => it.text),
      );
      const parquet = files.get('c.parquet')!;
      const buffer = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.length) as ArrayBuffer;
      const values = (await parquetReadObjects({ file: buffer })) as { text: string }[];
      expect(values.map(it => it.text)).toEqual(lines.map(it => it.text));
      if (operator !== 'label') continue;
      expect(lines.map(it => it.text).slice(0, 9)).toEqual([
        'see [TEST_TOKEN] or [EMAIL] end',
        ...Array.from({ length: 4 }, () => 'see [TEST_TOKEN] or [EMAIL] end'),
        'see [TEST_TOKEN] or [EMAIL] end',
        'see [TEST_TOKEN] or [EMAIL] end',
        'see [TEST_TOKEN] or [EMAIL] end',
        'see \\n[TEST_TOKEN] or \\n[EMAIL] end',
      ]);
    }
  });
});
