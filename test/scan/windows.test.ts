import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Windows } from '../../src/scan/windows.ts';

type Searched = readonly [searcher: string, from: number, to: number];

/** Two searchers, and what they were asked to search so far. */
function twoWindows() {
  const [a, b] = [
    { index: 0, name: 'a' },
    { index: 1, name: 'b' },
  ] as const;
  const searched: Searched[] = [];
  const windows = new Windows<typeof a | typeof b>(2, ({ name }, from, to) => searched.push([name, from, to]));
  return { a, b, windows, searched };
}

describe('windows', () => {
  it('are searched once for all ranges that touch, and before one that lies beyond', () => {
    const { a, windows, searched } = twoWindows();
    windows.widen(a, 10, 20);
    windows.widen(a, 15, 30);
    windows.widen(a, 30, 40);
    expect(searched).toEqual([]);
    windows.widen(a, 41, 50);
    expect(searched).toEqual([['a', 10, 40]]);
    windows.flush();
    expect(searched).toEqual([
      ['a', 10, 40],
      ['a', 41, 50],
    ]);
  });

  it('are of each searcher by itself, and none is left behind a flush', () => {
    const { a, b, windows, searched } = twoWindows();
    windows.widen(b, 0, 5);
    windows.widen(a, 3, 8);
    windows.flush();
    windows.flush();
    windows.widen(a, 4, 6);
    windows.flush();
    expect(searched).toEqual([
      ['b', 0, 5],
      ['a', 3, 8],
      ['a', 4, 6],
    ]);
  });

  it('hold every range, and no byte twice where ranges ascend', () => {
    const ranges = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 40 })), { maxLength: 30 });
    fc.assert(
      fc.property(ranges, drawn => {
        const { a, windows, searched } = twoWindows();
        const ascending = drawn.sort(([one], [other]) => one - other);
        for (const [from, length] of ascending) windows.widen(a, from, from + length);
        windows.flush();
        const isHeld = ([from, length]: readonly [number, number]) =>
          searched.some(([, start, end]) => start <= from && from + length <= end);
        expect(ascending.every(isHeld)).toBe(true);
        expect(searched.every(([, start], i) => i === 0 || start > searched[i - 1]![2])).toBe(true);
      }),
    );
  });
});
