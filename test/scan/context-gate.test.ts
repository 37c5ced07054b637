import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/formats/csv/index.ts';
import type { Format } from '../../src/formats/format.ts';
import { jsonLinesFormat } from '../../src/formats/json/lines.ts';
import { textFormat } from '../../src/formats/text/index.ts';
import { makeScanner, scanPlanned } from '../contracts/scan-planned.ts';
import { runScan } from '../run-scan.ts';

// Digits that are a telephone number only where something says so.
const NUMBER = '212 736 5000'.replaceAll(' ', '');
const PARTED = '2127 3650 00';
const FAR = 'x '.repeat(120);

const ITIN = `912-78-${1234}`;

/** Each with the rule that finds something in it. */
const RECORDS: readonly (readonly [record: unknown, rule: string | undefined])[] = [
  [{ phone: NUMBER }, 'phone'],
  [{ mobile: [[Number(NUMBER)]] }, 'phone'],
  [{ hotline: PARTED }, 'phone'],
  [{ hotline: [[PARTED]] }, 'phone'],
  [{ hotline: [{ number: PARTED }] }, 'phone'],
  [{ text: JSON.stringify({ note: FAR, hotline: PARTED }) }, 'phone'],
  [{ text: `order ${PARTED}` }, undefined],
  [{ name: 'hotline', value: PARTED }, 'phone'],
  [{ hotline: JSON.stringify({ note: FAR, number: PARTED }) }, 'phone'],
  [{ text: JSON.stringify({ note: FAR, number: PARTED }) }, undefined],
  [{ hotline: { more: { name: 'a', value: [PARTED] } } }, undefined],
  [{ text: `hotline ${PARTED}` }, 'phone'],
  [{ text: `my mobile: ${NUMBER}` }, 'phone'],
  [{ text: `${NUMBER} is my mobile` }, 'phone'],
  [{ text: `mobile ${FAR} ${NUMBER}` }, undefined],
  [{ text: `order ${NUMBER}` }, undefined],
  [{ text: 'at +12127365000' }, 'phone'],
  [{ text: 'at (212) 736-5000, quietly' }, 'phone'],
  [{ text: JSON.stringify({ note: FAR, phone: NUMBER }) }, 'phone'],
  [{ order: NUMBER, phone: { b: 1 }, c: NUMBER }, undefined],
  [{ [`call ${NUMBER}`]: 2 }, 'phone'],
  [{ itin: { of: { spouse: [ITIN] } } }, 'us-itin'],
  [{ text: JSON.stringify({ itin: { note: FAR, of: { spouse: ITIN } } }) }, 'us-itin'],
  [{ text: JSON.stringify({ a: JSON.stringify({ itin: { note: FAR, of: { spouse: ITIN } } }) }) }, 'us-itin'],
  [{ number: { of: { spouse: [ITIN] } } }, undefined],
];
const LINES = RECORDS.map(([record]) => JSON.stringify(record)).join('\n');

async function findingsOf(
  text: string,
  usesGate: boolean,
  format: Format = jsonLinesFormat,
): Promise<readonly { record: number; rule: string }[]> {
  const scanner = makeScanner({ usesGate });
  const { findings } = await scanPlanned({
    format,
    scanner,
    blocks: [Buffer.from(text)],
    file: undefined,
    chunkBytes: 1 << 20,
  });
  return findings
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}

describe('rules that want context', () => {
  it.each([
    ['as written', LINES],
    ['escaped', LINES.replaceAll('b', '\\u0062').replaceAll('7', '\\u0037')],
  ])('find the same with the gate as without it, %s', async (_, text) => {
    const found = await findingsOf(text, true);
    expect(found).toEqual(await findingsOf(text, false));
    const rules = RECORDS.map((_record, i) => found.find(({ record }) => record === i)?.rule);
    expect(rules).toEqual(RECORDS.map(([, rule]) => rule));
  });

  it('find the same with the gate as without it in a table', async () => {
    const nested = (value: unknown) => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
    const rows = [
      ['hotline', 'text'],
      ['x', FAR],
      [PARTED, FAR],
      [PARTED, 'x'],
      ['x', PARTED],
      ['x', `hotline ${PARTED}`],
      ['x', `"hotline ""a"" ${PARTED}"`],
      ['x', nested({ note: FAR, hotline: PARTED })],
      [nested({ note: FAR, number: PARTED }), 'x'],
      ['x', nested({ note: FAR, number: PARTED })],
    ];
    const text = rows.map(row => row.join(',')).join('\n');
    const found = await findingsOf(text, true, csvFormat);
    expect(found).toEqual(await findingsOf(text, false, csvFormat));
    expect(found.filter(({ rule }) => rule === 'phone').map(({ record }) => record)).toEqual([1, 2, 4, 5, 6, 7]);
  });

  it('find the same with the gate as without it in lines of text', async () => {
    const lines = [PARTED, `hotline ${PARTED}`, JSON.stringify({ note: FAR, hotline: PARTED }), 'hotline', PARTED];
    const text = lines.join('\n');
    const found = await findingsOf(text, true, textFormat);
    expect(found).toEqual(await findingsOf(text, false, textFormat));
    expect(found.filter(({ rule }) => rule === 'phone').map(({ record }) => record)).toEqual([1, 2]);
  });

  it('find the same with the gate, which sees no number in a date with a time, as without it', async () => {
    const context = [
      'phone',
      'ssn',
      'itin',
      'card',
      'iban',
      'cpf',
      'rrn',
      'personnummer',
      'snils',
      'mac',
      'gps',
      'fax',
    ];
    const digits = (most: number) => fc.nat(most).map(value => String(value).padStart(2, '0'));
    const stamp = fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }).chain(year =>
          fc.oneof(
            fc.constant(`${year}`),
            fc
              .tuple(fc.constantFrom('-', '/', '.'), digits(19), digits(39))
              .map(([sign, ...parts]) => [year, ...parts].join(sign)),
          ),
        ),
        fc.constantFrom(' ', 'T', ':'),
        fc.tuple(digits(29), digits(59), digits(69)).map(parts => parts.join(':')),
        fc.constantFrom('', '.', ','),
        fc.nat(999_999_999),
      )
      .map(([date, sign, time, dot, fraction]) => `${date}${sign}${time}${dot}${dot === '' ? '' : fraction}`);
    const beside = fc.constantFrom('', ' x', ' +0100', '-5', ` ${NUMBER}`, ' (212) 736-5000', ` ${ITIN}`);
    const line = fc
      .tuple(fc.constantFrom(...context), fc.constantFrom(' ', ': ', ' (', ' +'), beside, stamp, beside)
      .map(parts => parts.join(''));
    const text = [...fc.sample(line, 3000), `phone ${NUMBER}`].join('\n');
    const found = await findingsOf(text, true, textFormat);
    expect(found).toEqual(await findingsOf(text, false, textFormat));
    expect(found.at(-1)).toMatchObject({ record: 3000, rule: 'phone' });
  });

  it('find what a column or a list around it is called in Parquet', async () => {
    const { findingsOf: of } = await runScan({
      'a.parquet': new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'hotline', data: [PARTED, 'x'] },
            { name: 'text', data: [PARTED, `hotline ${PARTED}`] },
            { name: 'call_numbers', data: [JSON.stringify({ number: PARTED }), 'x'] },
          ],
        }),
      ),
    });
    expect(of('a.parquet', 'phone').map(({ record, path }) => [record, path])).toEqual([
      [0, 'hotline'],
      [1, 'text'],
    ]);
  });
});
