import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolder, runScan } from '../../run-scan.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));

async function rulesIn(records: readonly string[], options = {}): Promise<readonly string[]> {
  const { lines } = await runScan(makeFolder({ 'a.jsonl': `${records.join('\n')}\n` }), options);
  return (lines.get('a.jsonl') ?? []).map(line => {
    const { record, path, rule } = JSON.parse(line);
    return `${record} ${path} ${rule}`;
  });
}

describe('numbers in JSON', () => {
  const card = `4${'111'.repeat(5)}`;

  it('are found without the gate as with it, whatever their length', async () => {
    const whole = fc.integer({ min: 1, max: 24 }).chain(digits);
    const number = fc.tuple(fc.constantFrom('', '-'), fc.oneof(whole, fc.constant(card))).map(parts => parts.join(''));
    const numbers = fc.sample(fc.tuple(fc.constantFrom('n', 'count', 'phone', 'ssn', 'card_number'), number), {
      numRuns: 3000,
      seed: 3,
    });
    const records = numbers.flatMap(([key, text]) => {
      const own = `{"${key}":${text},"all":[1,${text}]}`;
      return [own, JSON.stringify({ body: own })];
    });
    const gated = await rulesIn(records);
    expect(gated.length).toBeGreaterThan(500);
    expect(gated).toEqual(await rulesIn(records, { usesGate: false }));
  });

  it('are looked at as a whole number of the right length', async () => {
    expect(await rulesIn([`{"n":${card}}`, `{"n":[0.5,${card}]}`])).toEqual(['0 n credit-card', '1 n[1] credit-card']);
  });

  it('that are fractions hold nothing but under a key that says what they are', async () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 17 }).chain(digits),
      fc.integer({ min: 1, max: 17 }).chain(digits),
    );
    const fractions = fc
      .sample(parts, { numRuns: 2000, seed: 4 })
      .flatMap(([a, b]) => [`${a}.${b}`, `0.${b}`, `${a}e${b.slice(0, 9)}`]);
    // In a text it would be a telephone number behind a plus.
    fractions.push('35e+469097596');
    expect(await rulesIn(['{"n":"35e +46 909 7596"}'])).toEqual(['0 n phone']);
    expect(await rulesIn(fractions.map(text => `{"n":${text},"all":[${text}]}`))).toEqual([]);
    expect(await rulesIn(['{"phone":212.5557890}', '{"contact":{"phone":212.5557890}}'])).toEqual([
      '0 phone phone',
      '1 contact.phone phone',
    ]);
  });
});
