import { describe, expect, it } from 'vitest';
import { sample } from '../../../../detectors/sample.ts';
import { bech32, encodeBech32, isBech32 } from '../../../../src/findings/validators/secrets/bech32.ts';
import { jwt } from '../../../../src/findings/validators/secrets/jwt.ts';
import { encodeStellarSeed, stellarSeed } from '../../../../src/findings/validators/secrets/stellar-seed.ts';
import type { Validator } from '../../../../src/findings/validators/validator.ts';

const verdict = (validator: Validator, text: string) =>
  validator({ text, before: '', after: '', hasContext: false, isLabelled: false, names: [] });
const DATA = '023456789acdefghjklmnpqrstuvwxyz';
/** Another character of the same alphabet in one place. */
const changed = (text: string, at: number, [one, other]: readonly [string, string]) =>
  text.slice(0, at) + (text[at] === one ? other : one) + text.slice(at + 1);

describe('Bech32', () => {
  // https://bips.dev/173/#test-vectors
  it.each([
    'A12UEL5L',
    'a12uel5l',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
    'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
  ])('accepts the published %s', text => expect(isBech32(text)).toBe(true));

  it.each(['pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'li1dgmt3', 'A1G7SGD8'])('refuses the published %s', text =>
    expect(isBech32(text)).toBe(false),
  );

  it('raises a sound key and demotes one with a changed character, at every place', () => {
    const key = encodeBech32('nsec', sample(DATA, 52));
    expect(verdict(bech32, key)).toEqual({ ok: true, confidence: 0.2 });
    for (let at = 5; at < key.length; at++)
      expect(verdict(bech32, changed(key, at, ['q', 'p'])).confidence).toBeLessThan(0);
  });
});

describe('Stellar seeds', () => {
  const seed = encodeStellarSeed(Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) & 0xff));

  it('have 56 characters, the first an S', () => expect(seed).toMatch(/^S[A-D][A-Z2-7]{54}$/));

  it('are refused with a changed character, at every place', () => {
    expect(verdict(stellarSeed, seed)).toEqual({ ok: true, confidence: 0.2 });
    for (let at = 0; at < seed.length; at++) expect(verdict(stellarSeed, changed(seed, at, ['B', 'C'])).ok).toBe(false);
  });
});

describe('Supabase', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (role: string) =>
    `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'supabase', role, exp: 4102444800 })}.${'x'.repeat(43)}`;

  it('the key of every browser is of low severity, the one that passes every policy critical', () => {
    expect(verdict(jwt, token('anon')).severity).toBe('low');
    expect(verdict(jwt, token('service_role')).severity).toBe('critical');
  });
});
