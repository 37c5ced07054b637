import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { compileOperator } from '../../src/redaction/operator-spec.ts';
import { key, runRedact } from './run-redact.ts';

const keys = deriveKeys(Buffer.alloc(32, 7));
const others = deriveKeys(Buffer.alloc(32, 8));
const rules = new Map(loadAllRules().map(rule => [rule.id, rule]));

function surrogate(id: string, text: string, by = keys, spec = 'surrogate'): string {
  const made = compileOperator(spec, by).replace({ text, rule: rules.get(id)!, keys: by, number: undefined });
  expect(typeof made, id).toBe('string');
  return made as string;
}

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map(list => list.join(''));
const letters = (length: number) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: length, maxLength: length })
    .map(list => list.join(''));
/** Cut into groups, as people write numbers. */
const grouped = (text: string, size: number, by: string) => text.match(new RegExp(`.{1,${size}}`, 'g'))!.join(by);

// Written anew here, so that the checks do not lean on what they check.
function luhnSum(number: string): number {
  return [...number].reverse().reduce((sum, digit, i) => {
    const twice = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0);
}
function mod97(account: string): bigint {
  const moved = account.slice(4) + account.slice(0, 4);
  return BigInt(moved.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))) % 97n;
}
const shapeOf = (text: string) => text.replace(/\d/g, '0').replace(/[A-Za-z]/g, 'a');

describe('a surrogate of any value', () => {
  it('of a card has its shape and length, a check digit that holds, and an issuer that there is not', () => {
    const card = fc.tuple(fc.constantFrom('4', '51', '37', '6011'), digits(18), fc.integer({ min: 13, max: 19 }));
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-'), ([issuer, rest, length], by) => {
        const body = (issuer + rest).slice(0, length - 1);
        const number = body + ((10 - (luhnSum(`${body}0`) % 10)) % 10);
        const text = by === '' ? number : grouped(number, 4, by);
        const made = surrogate('credit-card', text);
        expect(shapeOf(made)).toBe(shapeOf(text));
        expect(made.startsWith('9999')).toBe(true);
        expect(luhnSum(made.replace(/\D/g, '')) % 10).toBe(0);
        const invalid = surrogate('credit-card', text, keys, 'surrogate:invalid');
        expect(luhnSum(invalid.replace(/\D/g, '')) % 10).not.toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('of an IBAN has its shape and length, check digits that hold, and a country that there is not', () => {
    const account = fc.oneof(
      digits(18).map(rest => ['DE', rest] as const),
      fc.tuple(letters(4), digits(14)).map(([bank, rest]) => ['GB', bank + rest] as const),
    );
    fc.assert(
      fc.property(account, fc.boolean(), ([country, rest], isGrouped) => {
        const check = String(98n - mod97(`${country}00${rest}`)).padStart(2, '0');
        const whole = country + check + rest;
        const text = isGrouped ? grouped(whole, 4, ' ') : whole;
        const made = surrogate('iban', text);
        expect(shapeOf(made)).toBe(shapeOf(text));
        expect(made).toMatch(/^ZZ/);
        expect(mod97(made.replaceAll(' ', ''))).toBe(1n);
        expect(mod97(surrogate('iban', text, keys, 'surrogate:invalid').replaceAll(' ', ''))).not.toBe(1n);
      }),
      { numRuns: 300 },
    );
  });

  it('of an address of any kind is in a range that is kept for documents', () => {
    fc.assert(
      fc.property(fc.ipV4(), text => {
        const octets = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.(\d{1,3})$/.exec(surrogate('ip-address', text));
        expect(Number(octets?.[2])).toBeGreaterThanOrEqual(1);
        expect(Number(octets?.[2])).toBeLessThanOrEqual(254);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), text => {
        expect(surrogate('ipv6-address', text)).toMatch(/^2001:db8(:[0-9a-f]{1,4}){6}$/);
      }),
    );
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,20}[a-z0-9]$/);
    const domain = fc.domain();
    fc.assert(
      fc.property(name, domain, (local, host) => {
        const made = surrogate('email', `${local}@${host}`);
        expect(made).toMatch(/^[a-z0-9._+-]{8,}@[a-z0-9.-]+\.example$/);
        expect(made.split('@')[1]).toBe(surrogate('email', `someone@${host}`).split('@')[1]);
      }),
    );
  });

  it('of a telephone number is in a range that is kept for fiction', () => {
    let made = 0;
    const america = fc
      .tuple(digits(7), fc.constantFrom('212', '415', '604'))
      .map(([rest, area]) => [area, `2${rest.slice(1)}`] as const);
    fc.assert(
      fc.property(america, fc.constantFrom('+1 A B', '(A) B', 'A-B', '+1AB'), ([area, rest], pattern) => {
        const text = pattern.replace('A', area).replace('B', pattern.includes('-') ? grouped(rest, 4, '-') : rest);
        const whole = surrogate('phone', text);
        // What is no number of the plan gets a token.
        if (whole.startsWith('[PHONE:')) return;
        made += 1;
        expect(whole.replace(/\D/g, '')).toMatch(/^1?[2-9]\d{2}55501\d\d$/);
      }),
    );
    expect(made).toBeGreaterThan(20);
    fc.assert(
      fc.property(digits(6), rest => {
        const whole = surrogate('phone', `+44 7911 ${rest}`);
        // A number that Ofcom keeps for drama, or a token for what is no number.
        if (whole.startsWith('[PHONE:')) return;
        expect(whole.replace(/\D/g, '')).toMatch(
          /^44(?:(?:207946|1(?:1[3-8]|[2-6]1)496|191498)0|1632960|7700900|8081570|9098790|3069990)\d{3}$/,
        );
      }),
    );
    fc.assert(
      fc.property(digits(6), text => {
        expect(surrogate('us-ssn', `219-0${text[0]}-${text.slice(1, 5)}`)).toMatch(/^000-\d\d-\d{4}$/);
      }),
    );
  });

  it('is the same under a key, and another under another', () => {
    let same = 0;
    const runs = 200;
    fc.assert(
      fc.property(digits(12), rest => {
        const text = `4539${rest}`;
        expect(surrogate('credit-card', text)).toBe(
          surrogate('credit-card', grouped(text, 4, ' ')).replaceAll(' ', ''),
        );
        if (surrogate('credit-card', text) === surrogate('credit-card', text, others)) same += 1;
      }),
      { numRuns: runs },
    );
    expect(same).toBe(0);
  });
});

describe('a surrogate of an address beside other values', () => {
  it.each(['zoé+x@mail.firma-tal.de', 'zoe+x@mail.firma-tal.de', 'b0b@firma-tal.de'])(
    'brings in no login where %s ends a list of addresses and a password follows',
    async address => {
      const password = `${'qu4rtz'}${'Moon'}`;
      const text = `ann.kim@haus-berg.de; ${address}; ${password}`;
      const data = { 'a.jsonl': `${JSON.stringify({ [text]: 'x' })}\n` };
      const { files, findingsOf } = await runRedact(data, { key, operators: { default: 'surrogate' } });
      expect(findingsOf('a.jsonl').map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
        ['email', 'ann.kim@haus-berg.de'],
        ['email', address],
        ['login-and-password', password],
      ]);
      expect(files.get('a.jsonl')!.toString()).toMatch(
        /^\{"[\w.]+@[\w-]+\.example; [\w.+]+@[\w.-]+\.example; \[LOGIN_AND_PASSWORD:[a-z2-7]{16}\]":"x"\}\n$/,
      );
    },
  );
});
