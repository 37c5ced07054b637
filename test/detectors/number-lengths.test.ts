import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules, withFacts } from '../../src/detectors/load.ts';
import { numberLengthsOf } from '../../src/detectors/number-lengths.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { ALL_LENGTHS, digitLengths } from '../../src/pattern/digit-lengths.ts';
import { anchorsOf } from '../../src/scan/anchor-plan.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import { whileKernelMoves } from './match-field.ts';

const lengthsIn = (bits: number) => Array.from({ length: 21 }, (_, n) => n).filter(n => (bits >> n) & 1);
const from = (least: number, most = 20) => Array.from({ length: most - least + 1 }, (_, i) => least + i);

describe('the lengths of numbers in which a pattern may match', () => {
  it.each([
    ['\\d{9}', {}, from(9)],
    ['\\d{9}', { guard: 'Digit', endsBeforeDigit: true }, [9]],
    ['\\d{9}', { endsBeforeDigit: true }, from(9)],
    ['\\b\\d{13,16}\\b', {}, from(13, 16)],
    ['\\b[2-6]\\d{15}\\b', {}, [16]],
    ['\\b00\\d{7}', {}, []],
    ['\\d{3}-\\d{4}', {}, []],
    ['-\\d{8}\\b', {}, []],
    ['(?:ssn )?\\b\\d{9}\\b', {}, [9]],
    ['^7\\d{2,}$', {}, from(3)],
    ['\\d+(?!x)', {}, from(0)],
  ] as const)('%s %o', (pattern, matches, expected) => {
    expect(lengthsIn(digitLengths(pattern, false, matches))).toEqual(expected);
  });

  it('count a minus as no digit', () => {
    expect(lengthsIn(digitLengths('-\\d{8}\\b', true))).toEqual([8]);
    expect(lengthsIn(digitLengths('\\d{8}\\b', true, { guard: 'Token' }))).toEqual([]);
    expect(lengthsIn(digitLengths('\\d{8}\\b', true, { guard: 'Digit' }))).toEqual([8]);
  });
});

const rule = (fields: Partial<RuleDefinition>) =>
  ({ id: 'x', shapes: ['digits'], pattern: '\\b\\d{9}\\b', ...fields }) as unknown as RuleDefinition;
const ofRule = (fields: Partial<RuleDefinition>) => {
  const { facts } = withFacts(rule(fields));
  return numberLengthsOf(rule(fields), facts)?.positive;
};

describe('the numbers that a rule may find something in', () => {
  it('are none where nothing leads to a number', () => {
    expect(ofRule({ shapes: ['run'] })).toBeUndefined();
    expect(lengthsIn(ofRule({ shapes: ['nine-digits'] })!)).toEqual([9]);
    expect(ofRule({ shapes: [], atoms: ['acme_'] })).toBeUndefined();
    expect(lengthsIn(ofRule({ shapes: [], atoms: ['4711'], pattern: '\\b4711\\d{5}\\b' })!)).toEqual([9]);
  });

  it('are those of the open form where it wants context', () => {
    expect(ofRule({ context: 'required', keywords: ['ssn'] })).toBe(0);
    expect(lengthsIn(ofRule({ openPattern: '\\b9\\d{8}', keywords: ['ssn'] })!)).toEqual([9]);
    expect(ofRule({ openPattern: '\\d-\\d', keywords: ['ssn'] })).toBe(0);
    expect(lengthsIn(ofRule({ context: 'required', contextPattern: '123' })!)).toEqual([9]);
  });

  it('are all of its lengths where the pattern is not understood', () => {
    expect(digitLengths('(?<=a)\\d{9}', false)).toBe(ALL_LENGTHS);
  });
});

describe('the built-in rules', () => {
  const compiled = compileRules(loadRules());
  const matcher = new FieldMatcher(compiled);
  const count = anchorsOf(compiled.plan);
  // As without the gate: each rule looks at the whole field.
  const findIn = (digits: string) => {
    const text = Buffer.from(digits);
    const ends = new Uint32Array(count).fill(text.length);
    const hits = {
      count,
      anchor: Uint32Array.from({ length: count }, (_, i) => i),
      start: new Uint32Array(count),
      end: ends,
    };
    return whileKernelMoves(() => matcher.match(text, ['n'], hits));
  };
  const forms = [
    ['4', 13],
    ['4', 16],
    ['51', 16],
    ['37', 15],
    ['6011', 16],
    ['11010119900101', 18],
  ] as const;
  const form = fc.oneof(
    fc.constantFrom(...forms),
    fc.tuple(fc.constantFrom('1', '2', '4', '7', '9'), fc.integer({ min: 7, max: 20 })),
  );
  const digits = fc
    .tuple(fc.constantFrom('', '-'), form, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 }))
    .map(([sign, [head, length], rest]) => `${sign}${`${head}${rest.join('')}`.slice(0, length)}`);

  it('find nothing in other numbers', () => {
    let found = 0;
    fc.assert(
      fc.property(digits, head => {
        const length = head.replace('-', '').length;
        const lengths = head.startsWith('-') ? compiled.numbers.negative : compiled.numbers.positive;
        // One of ten has the right check digit.
        for (let last = 0; last < 10; last++) {
          if (findIn(head.slice(0, -1) + last).length === 0) continue;
          found += 1;
          expect((lengths >> length) & 1, `${length} digits`).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('need not look at numbers below a billion', () => {
    expect(compiled.numbers.positive & ((1 << 12) - 1)).toBe(0);
    expect((compiled.numbers.positive >> 16) & 1).toBe(1);
  });
});
