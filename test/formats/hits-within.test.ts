import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HitsWithin } from '../../src/formats/hits-within.ts';
import type { Hits } from '../../src/kernel/hits.ts';

function hitsAt(places: readonly (readonly [number, number])[]): Hits {
  return {
    count: places.length,
    anchor: Uint32Array.from(places, (_, i) => i),
    start: Uint32Array.from(places, ([start]) => start),
    end: Uint32Array.from(places, ([, end]) => end),
  };
}

function listed(hits: Hits | undefined): number[][] | undefined {
  return hits && Array.from({ length: hits.count }, (_, i) => [hits.anchor[i]!, hits.start[i]!, hits.end[i]!]);
}

describe('the hits of a chunk within its fields', () => {
  it('are those inside each, from its first byte on', () => {
    const within = new HitsWithin(
      hitsAt([
        [2, 4],
        [10, 12],
        [11, 15],
        [30, 33],
      ]),
    );
    expect(listed(within.of(0, 5))).toEqual([[0, 2, 4]]);
    expect(listed(within.of(5, 9))).toEqual([]);
    expect(listed(within.of(10, 15))).toEqual([
      [1, 0, 2],
      [2, 1, 5],
    ]);
    expect(listed(within.of(20, 40))).toEqual([[3, 10, 13]]);
  });

  it('are not told where one reaches over an edge', () => {
    const within = new HitsWithin(
      hitsAt([
        [0, 25],
        [3, 4],
        [40, 52],
      ]),
    );
    expect(within.of(10, 20)).toBeUndefined();
    expect(within.of(24, 30)).toBeUndefined();
    expect(listed(within.of(25, 30))).toEqual([]);
    expect(within.of(35, 50)).toBeUndefined();
    expect(within.of(51, 60)).toBeUndefined();
  });

  it('stand in the text where its characters do, whatever escapes the raw string has', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      '語',
      '😀',
      '\\n',
      '\\"',
      '\\\\',
      '\\u00e9',
      '\\u8a9e',
      '\\u0041',
      '\\ud83D\\uDE00',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 6 }), (units, cuts) => {
        const places = cuts
          .map(cut => Math.min(cut, units.length))
          .sort((a, b) => a - b)
          .map(cut => [cut, Math.min(units.length, cut + 3)] as const);
        const rawAt = (count: number) => Buffer.byteLength(units.slice(0, count).join(''));
        const textAt = (count: number) =>
          Buffer.byteLength(JSON.parse(`"${units.slice(0, count).join('')}"`) as string);
        const raw = Buffer.from(`xx${units.join('')}`);
        const within = new HitsWithin(hitsAt(places.map(([from, to]) => [2 + rawAt(from), 2 + rawAt(to)])));
        expect(listed(within.of(2, raw.length, raw.subarray(2)))).toEqual(
          places.filter(([from]) => from < units.length).map(([from, to], i) => [i, textAt(from), textAt(to)]),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
