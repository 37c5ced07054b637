import { describe, expect, it } from 'vitest';
import { type EditContext, isActive, toEdits } from '../../src/redaction/to-edits.ts';
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

  it('merges spans that lie in another with what overlaps that one', () => {
    expect(
      rangesOf([
        [0, 9],
        [1, 2],
        [5, 12],
        [12, 13],
      ]),
    ).toEqual([
      [0, 12],
      [12, 13],
    ]);
  });

  it.each([
    ['the gravest, wherever it stands', ['low', 'critical', 'high'], [], '[CRITICAL]'],
    ['one that drops the record, whatever it is', ['critical', 'low', 'high'], ['low'], null],
  ] as const)('takes the operator of %s, where spans overlap', (_, severities, dropping, wanted) => {
    const findings = severities.map((severity, i) => ({
      ...finding,
      rule: `${severity}`,
      severity,
      start: i,
      end: i + 2,
    }));
    const operatorFor = ({ rule }: Finding) => {
      const isDropping = dropping.some(it => it === rule);
      return {
        name: isDropping ? 'drop-record' : 'label',
        replace: () => (isDropping ? null : `[${rule.toUpperCase()}]`),
      };
    };
    const edits = toEdits(findings, ({ start, end }) => [start, end], { ...context, operatorFor });
    expect(edits.map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
    expect(edits[0]!.replacement('abcd')).toBe(wanted);
  });

  it.each<[string, Partial<Finding>, boolean, boolean]>([
    ['a finding', {}, true, true],
    ['a placeholder', { placeholder: true }, false, true],
    ['one that is on the allow list', { suppressed: 'ours' }, false, false],
    ['one that a person accepted', { accepted: true }, false, false],
    ['one that a person rejected', { accepted: false }, true, true],
    ['an allowed placeholder', { placeholder: true, suppressed: 'ours' }, false, false],
  ])('replaces %s or leaves it, and a placeholder when these count', (_, own, isReplaced, isReplacedIfCounted) => {
    for (const [countsPlaceholders, wanted] of [
      [false, isReplaced],
      [true, isReplacedIfCounted],
    ] as const) {
      const edits = (others: readonly Finding[]) =>
        toEdits([{ ...finding, ...own }, ...others], ({ start, end }) => [start, end], {
          ...context,
          countsPlaceholders,
        });
      const far = { ...finding, start: 5, end: 6 };
      expect(edits([])).toHaveLength(wanted ? 1 : 0);
      expect(edits([far])).toHaveLength(wanted ? 2 : 1);
      expect(isActive({ ...finding, ...own }, { countsPlaceholders })).toBe(wanted);
    }
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
    expect(() => rangesOf([[start, end]])).toThrow(/empty range/);
  });
});
