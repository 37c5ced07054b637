import { describe, expect, it } from 'vitest';
import { type EditContext, toEdits } from '../../src/redaction/to-edits.ts';
import type { Finding } from '../../src/types.ts';

const context: EditContext = {
  rules: new Map(),
  keys: undefined,
  countsPlaceholders: false,
  operatorFor: () => ({ name: 'label', summary: '', needsKey: false, replace: () => '[X]' }),
};
const finding: Finding = {
  record: 0,
  path: 'a',
  start: 0,
  end: 1,
  rule: 'email',
  class: 'pii',
  severity: 'low',
  confidence: 1,
  mask: '…',
};
const rangesOf = (ranges: readonly (readonly [number, number])[]) =>
  toEdits(
    ranges.map(([start, end]) => ({ ...finding, start, end })),
    ({ start, end }) => [start, end],
    context,
  ).map(({ start, end }) => [start, end]);

describe('toEdits', () => {
  it('merges spans that overlap, not those that touch', () => {
    expect(
      rangesOf([
        [3, 5],
        [0, 2],
        [4, 9],
        [9, 10],
      ]),
    ).toEqual([
      [0, 2],
      [3, 9],
      [9, 10],
    ]);
  });

  it.each([
    [2, 2],
    [4, 3],
  ])('refuses the empty range [%i, %i) of a manifest that was tampered with', (start, end) => {
    expect(() =>
      rangesOf([
        [0, 1],
        [start, end],
        [6, 7],
      ]),
    ).toThrow(/empty range/);
  });
});
