import fc from 'fast-check';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../src/findings/validators/luhn.ts';
import { creditCard } from '../../src/findings/validators/pii/credit-card.ts';
import { loadSourceRules } from './load-rules.ts';

const rules = await loadSourceRules();
const card = rules.find(({ id }) => id === 'credit-card')!;

describe('the open form of payment cards', () => {
  it('is that of every number which is one without a word for it', () => {
    const [pattern, open] = [new RE2(card.pattern, 'u'), new RE2(card.openPattern!, 'u')];
    const beginnings = fc.oneof(
      fc.constantFrom(
        '4',
        '51',
        '55',
        '2221',
        '2720',
        '34',
        '37',
        '300',
        '305',
        '309',
        '36',
        '38',
        '39',
        '3528',
        '3589',
      ),
      fc.constantFrom(
        '6011',
        '65',
        '644',
        '62',
        '81',
        '60',
        '2200',
        '9792',
        '1800',
        '2131',
        '50',
        '58',
        '63',
        '67',
        '9999',
      ),
      fc.nat(9999).map(String),
    );
    const gap = fc.constantFrom('', '', ' ', '-', '.', '  ');
    const digits = fc
      .tuple(beginnings, fc.integer({ min: 12, max: 19 }), fc.nat(0xffff_ffff), fc.nat(0xffff_ffff))
      .map(([start, length, a, b]) => {
        const body = `${start}${a}${b}${a}${b}`.slice(0, length - 1);
        return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(last => `${body}${last}`).find(passesLuhn)!;
      });
    const groups = fc.constantFrom([4, 4, 4, 4, 3], [4, 6, 5]);
    const text = fc.tuple(digits, gap, groups).map(([number, sign, sizes]) => {
      let at = 0;
      const parts = sizes.map(size => number.slice(at, (at += size))).filter(part => part !== '');
      return at < number.length ? number : parts.join(sign);
    });
    const before = fc.constantFrom('', 'paid ', 'Pay to ', '(', ', ');
    const after = fc.constantFrom('', ' now', ' is it', '.', ', 12/27', '_x', ')');
    let taken = 0;
    fc.assert(
      fc.property(text, before, after, fc.constantFrom([], ['text']), (number, left, right, names) => {
        const found = pattern.exec(`${left}${number}${right}`)?.[0];
        if (found !== number) return;
        const input = { text: number, before: left, after: right, hasContext: false, isLabelled: false, names };
        if (!creditCard(input).ok) return;
        taken += 1;
        expect([number, open.test(`${left}${number}${right}`)]).toEqual([number, true]);
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });
});
