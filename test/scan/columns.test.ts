import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { LoadedRule } from '../../src/detectors/load.ts';
import { judgeColumn } from '../../src/findings/column-checks.ts';
import { makeFolder, readTree, runScan } from '../run-scan.ts';

/** Numbers that look drawn and are the same in each run. */
function* drawn(seed: number): Generator<number> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const digits = (draw: Iterator<number>, length: number) =>
  Array.from({ length }, () => Math.floor(draw.next().value * 10)).join('');

function luhnDigit(payload: string): number {
  const sum = [...payload].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const draw = drawn(7);
const card = () => {
  const payload = `4${digits(draw, 14)}`;
  return `${payload}${luhnDigit(payload)}`;
};
const cards = Array.from({ length: 60 }, card);
const orders = Array.from({ length: 400 }, () => `4${digits(draw, 15)}`);
const confidencesOf = async (files: Record<string, string | Uint8Array>, rule: string) => {
  const { findingsOf, manifest } = await runScan(files);
  return manifest.sources.flatMap(({ path }) => findingsOf(path, rule).map(({ confidence }) => confidence));
};
const csv = (name: string, values: readonly string[]) => `id,${name}\n${values.map((v, i) => `${i},${v}\n`).join('')}`;

describe('a column whose values pass a check', () => {
  it('raises the confidence of all of them when nearly all do, and lowers it when as many do as by chance', async () => {
    const [alone] = await confidencesOf({ 'a.csv': csv('value', [cards[0]!]) }, 'credit-card');
    const sound = await confidencesOf({ 'a.csv': csv('value', cards) }, 'credit-card');
    expect(sound).toHaveLength(cards.length);
    expect(new Set(sound)).toEqual(new Set([Math.min(0.99, Math.round((alone! + 0.1) * 100) / 100)]));
    const chance = await confidencesOf({ 'a.csv': csv('value', orders) }, 'credit-card');
    expect(chance.length).toBeGreaterThan(10);
    expect(chance.length).toBeLessThan(80);
    expect(new Set(chance)).toEqual(new Set([Math.round((alone! - 0.35) * 100) / 100]));
  });

  it('counts each value of a large dictionary once, though it is matched again for its rows', async () => {
    // 89 in 100 are sound; more would be, were those counted twice that are matched again.
    const sound = Array.from({ length: 40_000 }, card);
    const others = sound.slice(0, 5000).map(value => `${value.slice(0, -1)}${(Number(value.at(-1)) + 5) % 10}`);
    const write = (encoding: 'PLAIN' | 'RLE_DICTIONARY') => {
      const column = { name: 'value', data: [...sound, ...others], type: 'STRING' as const, encoding };
      const options = { columnData: [column], rowGroupSize: 45_000, pageSize: 1 << 24, dictionarySize: 1 << 24 };
      return new Uint8Array(parquetWriteBuffer(options));
    };
    const { lines } = await runScan({ 'plain.parquet': write('PLAIN'), 'dictionary.parquet': write('RLE_DICTIONARY') });
    expect(lines.get('plain.parquet')!.length).toBeGreaterThanOrEqual(sound.length);
    expect(lines.get('dictionary.parquet')!.join('\n') === lines.get('plain.parquet')!.join('\n')).toBe(true);
  });

  it('is one in every format', async () => {
    const column = { name: 'value', data: orders, type: 'STRING' as const };
    const files = {
      'a.csv': csv('value', orders),
      'b.jsonl': orders.map(value => JSON.stringify({ rows: [{ value }] })).join('\n'),
      'c.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [column] })),
      'd.json': JSON.stringify(
        orders.map(value => ({ value: Number(value) })).filter(({ value }) => Number.isSafeInteger(value)),
      ),
    };
    const { findingsOf } = await runScan(files);
    const [first, ...others] = Object.keys(files).map(path =>
      findingsOf(path, 'credit-card').map(({ record, confidence }) => [record, confidence]),
    );
    expect(first!.length).toBeGreaterThan(10);
    expect(others[0]).toEqual(first);
    expect(others[1]).toEqual(first);
    expect(others[2]!.every(([, confidence]) => confidence === first![0]![1])).toBe(true);
  });

  it('speaks for social security numbers only when more areas are valid than in any nine digits', async () => {
    const numbers = Array.from({ length: 200 }, (_, i) => `${100 + i}-${20 + (i % 70)}-${1000 + i}`);
    const [alone] = await confidencesOf({ 'a.csv': csv('ssn', [numbers[0]!]) }, 'us-ssn');
    const all = await confidencesOf({ 'a.csv': csv('ssn', numbers) }, 'us-ssn');
    expect(all).toHaveLength(200);
    expect(all[5]).toBe(Math.min(0.99, Math.round((alone! + 0.1) * 100) / 100));
    // As many as chance would have, and no reason to doubt a column of this name.
    const some = await confidencesOf(
      {
        'a.csv': csv(
          'ssn',
          numbers.map((number, i) => (i % 8 === 0 ? `9${number.slice(1)}` : number)),
        ),
      },
      'us-ssn',
    );
    expect(some[5]).toBe(alone);
  });

  it('tells social security numbers from numbers of nine digits, postal codes and accounts by what the column is and how many pass', async () => {
    const plain = (i: number) => `${100 + (i % 560)}${20 + (i % 70)}${1000 + i}`;
    // 95 % of them possible, as people type them.
    const typed = Array.from({ length: 300 }, (_, i) => (i % 20 === 0 ? `000${plain(i).slice(3)}` : plain(i)));
    const [alone] = await confidencesOf({ 'a.csv': csv('ssn', [plain(1)]) }, 'us-ssn');
    const ssn = await confidencesOf({ 'a.csv': csv('ssn', typed) }, 'us-ssn');
    expect(ssn.length).toBeGreaterThan(280);
    expect(ssn.at(-1)).toBeGreaterThanOrEqual(alone!);
    const nine = Array.from({ length: 300 }, () => digits(draw, 9));
    const zips = Array.from({ length: 300 }, () => `${digits(draw, 5)}-${digits(draw, 4)}`);
    const accounts = Array.from({ length: 300 }, () => digits(draw, 16));
    for (const [name, values] of [
      ['row_id', nine],
      ['count', nine],
      ['zip', zips],
    ] as const)
      expect(await confidencesOf({ 'a.csv': csv(name, values) }, 'us-ssn'), name).toEqual([]);
    // Some of sixteen random digits pass as cards: less sure than one that stands alone.
    const [card1] = await confidencesOf({ 'a.csv': csv('account', [cards[0]!]) }, 'credit-card');
    for (const confidence of await confidencesOf({ 'a.csv': csv('account', accounts) }, 'credit-card'))
      expect(confidence).toBeLessThan(card1!);
  });

  it('says nothing of prose, of few values, or of two columns under one hidden name', async () => {
    const [alone] = await confidencesOf({ 'a.csv': csv('value', [cards[0]!]) }, 'credit-card');
    const few = await confidencesOf({ 'a.csv': csv('value', cards.slice(0, 12)) }, 'credit-card');
    expect(new Set(few)).toEqual(new Set([alone]));
    const prose = await confidencesOf(
      {
        'a.csv': csv(
          'value',
          cards.map(it => `see ${it} there`),
        ),
      },
      'credit-card',
    );
    expect(new Set(prose)).toEqual(new Set([alone]));
  });

  it('is judged the same for any chunk size, job count and gate', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({
      good: cards[i % cards.length],
      bad: orders[i % orders.length],
      deep: [{ [`k${i % 3}`]: i % 5 === 0 ? orders[i % 400] : cards[i % 60] }],
    }));
    const cwd = makeFolder({
      'a.jsonl': rows.map(row => JSON.stringify(row)).join('\n'),
      'b.csv': `good,bad\n${rows.map(({ good, bad }) => `${good},${bad}\n`).join('')}`,
    });
    const first = readTree((await runScan(cwd)).folder);
    for (const options of [{ jobs: 2, chunkBytes: 4096 }, { chunkBytes: 300 }, { usesGate: false, chunkBytes: 9000 }]) {
      const other = readTree((await runScan(cwd, options)).folder);
      expect([...other.keys()]).toEqual([...first.keys()]);
      for (const [path, bytes] of first) expect(other.get(path)!.toString(), path).toBe(bytes.toString());
    }
  });
});

describe('the judgement of a column', () => {
  const rule = { validators: ['credit-card'] } as unknown as LoadedRule;

  it('rises with the share of sound values, and is silent without a check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.nat(3000), fc.nat(3000), (tried, a, b) => {
        const [few, many] = [Math.min(a, b, tried), Math.min(Math.max(a, b), tried)];
        expect(judgeColumn(rule, { tried, sound: few })).toBeLessThanOrEqual(judgeColumn(rule, { tried, sound: many }));
        expect(judgeColumn({ ...rule, validators: ['phone'] }, { tried, sound: many })).toBe(0);
      }),
    );
  });
});
