import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberFilter } from '../../../src/formats/columnar/number-filter.ts';
import { wideValues } from '../../../src/formats/columnar/values.ts';

const lengths = fc.record({ positive: fc.nat({ max: 2 ** 21 - 1 }), negative: fc.nat({ max: 2 ** 21 - 1 }) });
const powers = Array.from({ length: 20 }, (_, n) => 10n ** BigInt(n)).flatMap(it => [it - 1n, it, it + 1n]);
const whole = (least: bigint, most: bigint) =>
  fc.oneof(
    fc.bigInt({ min: least, max: most }),
    fc
      .integer({ min: 0, max: 63 })
      .map(bits => BigInt.asIntN(64, 1n << BigInt(bits)))
      .filter(it => it >= least && it <= most),
    fc.constantFrom(...[...powers, ...powers.map(it => -it)].filter(it => it >= least && it <= most)),
  );
/** By its own digits: below seven none is looked at. */
const mayHold = (text: string, { positive, negative }: { positive: number; negative: number }) => {
  const digits = text.replace('-', '').length;
  return digits >= 7 && (((text.startsWith('-') ? negative : positive) >> digits) & 1) === 1;
};
const wanted = (texts: readonly string[], bits: { positive: number; negative: number }) =>
  texts.flatMap((text, i) => (mayHold(text, bits) ? [i] : []));

describe('of a column of whole numbers', () => {
  it('those of 32 bits are picked by their digits', () => {
    fc.assert(
      fc.property(lengths, fc.array(whole(-(2n ** 31n), 2n ** 31n - 1n)), (bits, list) => {
        const numbers = Int32Array.from(list, Number);
        const values = { kind: 'numbers', numbers, count: numbers.length } as const;
        expect(new NumberFilter(bits).select(values)).toEqual(wanted(list.map(String), bits));
        const unsigned = Array.from(numbers, it => String(it >>> 0));
        expect(new NumberFilter(bits, 32).select(values)).toEqual(wanted(unsigned, bits));
      }),
    );
  });

  it('those of 64 bits are picked by their digits, and a few more', () => {
    let more = 0;
    let all = 0;
    fc.assert(
      fc.property(lengths, fc.array(whole(-(2n ** 63n), 2n ** 63n - 1n)), (bits, list) => {
        const values = wideValues(BigInt64Array.from(list).buffer);
        const unsigned = list.map(it => String(BigInt.asUintN(64, it)));
        for (const [picked, texts] of [
          [new NumberFilter(bits).select(values), list.map(String)],
          [new NumberFilter(bits, 64).select(values), unsigned],
        ] as const) {
          const due = wanted(texts, bits);
          expect(picked).toEqual(expect.arrayContaining(due));
          more += picked.length - due.length;
          all += list.length;
        }
      }),
    );
    expect(more).toBeLessThan(all / 20);
  });

  it('doubles are picked too, and large ones always', () => {
    fc.assert(
      fc.property(
        lengths,
        fc.array(fc.oneof(fc.double(), whole(-(2n ** 62n), 2n ** 62n).map(Number))),
        (bits, list) => {
          const numbers = Float64Array.from(list);
          const picked = new NumberFilter(bits).select({ kind: 'numbers', numbers, count: list.length });
          const due = list.flatMap((it, i) =>
            Number.isInteger(it) && (Math.abs(it) >= 1e15 || mayHold(String(it), bits)) ? [i] : [],
          );
          expect(picked).toEqual(due);
        },
      ),
    );
  });
});
