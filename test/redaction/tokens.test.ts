import { aessiv } from '@noble/ciphers/aes.js';
import { FF1 } from '@noble/ciphers/ff1.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLabel, LONGEST_SEALED } from '../../src/findings/labels.ts';
import { deriveKeys } from '../../src/options/key.ts';
import { encryptBare, openBare, openTokens, sealFf1, sealSiv } from '../../src/redaction/tokens.ts';

const keys = deriveKeys(Buffer.alloc(32, 7));
const others = deriveKeys(Buffer.alloc(32, 8));
const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

describe('FF1 of @noble/ciphers', () => {
  const key128 = '2B7E151628AED2A6ABF7158809CF4F3C';
  const key192 = `${key128}EF4359D8D580AA4F`;
  const key256 = `${key192}7F036D6F04FC6A94`;
  const digitTweak = '39383736353433323130';
  const letterTweak = '3737373770717273373737';
  // NIST, "Block Cipher Modes of Operation: FF1 samples", samples 1 to 9.
  it.each([
    [key128, 10, '', '0123456789', '2433477484'],
    [key128, 10, digitTweak, '0123456789', '6124200773'],
    [key128, 36, letterTweak, '0123456789abcdefghi', 'a9tv40mll9kdu509eum'],
    [key192, 10, '', '0123456789', '2830668132'],
    [key192, 10, digitTweak, '0123456789', '2496655549'],
    [key192, 36, letterTweak, '0123456789abcdefghi', 'xbj3kv35jrawxv32ysr'],
    [key256, 10, '', '0123456789', '6657667009'],
    [key256, 10, digitTweak, '0123456789', '1001623463'],
    [key256, 36, letterTweak, '0123456789abcdefghi', 'xs8a0azh2avyalyzuwd'],
  ])('gives the samples of SP 800-38G: key %s, radix %i, tweak %s', (key, radix, tweak, plain, cipher) => {
    const symbols = (text: string) => [...text].map(character => Number.parseInt(character, 36));
    const ff1 = FF1(radix, hex(key), hex(tweak));
    expect(ff1.encrypt(symbols(plain))).toEqual(symbols(cipher));
    expect(ff1.decrypt(symbols(cipher))).toEqual(symbols(plain));
  });
});

describe('AES-SIV of @noble/ciphers', () => {
  it('gives the example of RFC 5297, appendix A.1', () => {
    const key = hex('fffefdfc fbfaf9f8 f7f6f5f4 f3f2f1f0 f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff');
    const associated = hex('10111213 14151617 18191a1b 1c1d1e1f 20212223 24252627');
    const plain = hex('11223344 55667788 99aabbcc ddee');
    expect(Buffer.from(aessiv(key, associated).encrypt(plain)).toString('hex')).toBe(
      '85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c',
    );
  });
});

describe('tokens', () => {
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 80 }),
    fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
    fc.stringMatching(/^\+?\d[\d ()-]{5,18}\d$/),
    fc.stringMatching(/^[a-z0-9._]{1,20}@[a-z0-9-]{1,20}\.[a-z]{2,4}$/),
  );
  const isWhole = (text: string) => text.isWellFormed();

  it('are left, whatever the key, when they are longer than any of ours', () => {
    const text = `[A~ff1:${'1'.repeat(40_000)}]`;
    const start = performance.now();
    expect(openTokens(text, keys)).toEqual({ text, opened: 0, failed: 1 });
    expect(performance.now() - start).toBeLessThan(1000);
    const longest = sealFf1('0'.repeat(64), 'A', keys)!;
    expect(longest).toHaveLength('[A~ff1:]'.length + 64);
    expect(openTokens(longest, keys)).toEqual({ text: '0'.repeat(64), opened: 1, failed: 0 });
  });

  it('are read again with the key, and found among other text', () => {
    fc.assert(
      fc.property(value.filter(isWhole), fc.constantFrom(sealSiv, sealFf1), (plain, seal) => {
        const token = seal(plain, 'EMAIL', keys)!;
        expect(token).not.toMatch(/[\r\n"\\]/.test(plain) ? /[\r\n]/ : /[\r\n"\\]/);
        expect(seal(plain, 'EMAIL', keys)).toBe(token);
        expect(openTokens(`a [X] ${token} [b]`, keys)).toEqual({ text: `a [X] ${plain} [b]`, opened: 1, failed: 0 });
      }),
    );
  });

  it('of AES-SIV are not read with another key, or when they were changed', () => {
    const token = sealSiv('anna', 'EMAIL', keys)!;
    expect(openTokens(token, others)).toEqual({ text: token, opened: 0, failed: 1 });
    const changed = token.replace(/.\]$/, end => (end[0] === 'A' ? 'B]' : 'A]'));
    expect(openTokens(changed.replace('EMAIL', 'PHONE'), keys).failed).toBe(1);
    expect(openTokens(token.replace('EMAIL', 'PHONE'), keys).failed).toBe(1);
  });

  it('of FF1 have the shape of the value, and never fewer than a million possibilities', () => {
    expect(sealFf1('+12125550100', 'PHONE', keys)).toMatch(/^\[PHONE~ff1:\+\d{11}\]$/);
    expect(sealFf1('ab-12.cd', 'ID', keys)).toMatch(/^\[ID~ff1a:[0-9a-z]{2}-[0-9a-z]{2}\.[0-9a-z]{2}\]$/);
    expect(sealFf1('Ab12', 'ID', keys)).toMatch(/^\[ID~ff1b:[0-9A-Za-z]{4}\]$/);
    for (const short of ['12345', 'abc', 'Abc', 'jürgen99', '[a1b2c3d4]']) {
      expect(sealFf1(short, 'ID', keys)).toMatch(/^\[ID~siv:/);
    }
  });

  it('of FF1 without brackets are read again too: their shape is the one of the value', () => {
    const shaped = fc.oneof(
      fc.stringMatching(/^[1-9]\d{5,9}$/),
      fc.stringMatching(/^0\d{5,9}$/),
      fc.stringMatching(/^[a-z]?\d{5,6}$/),
      fc.stringMatching(/^[A-Za-z]{1,3}-[a-z0-9]{3}$/),
      fc.stringMatching(/^[+]\d \(\d{3}\) \d{3}-\d{4}$/),
    );
    const kindOf = (text: string) => [
      /^\d+$/.test(text) && text.startsWith('0'),
      /[a-z]/i.test(text),
      /[A-Z]/.test(text),
    ];
    let same = 0;
    fc.assert(
      fc.property(shaped, plain => {
        const bare = encryptBare(plain, 'ID', keys);
        if (bare === undefined) return;
        expect(bare.replace(/\w/g, '0')).toBe(plain.replace(/\w/g, '0'));
        expect(kindOf(bare)).toEqual(kindOf(plain));
        expect(openBare(bare, 'ID', keys)).toBe(plain);
        if (openBare(bare, 'PHONE', keys) === plain) same += 1;
      }),
      { numRuns: 1000 },
    );
    // Under another label, by chance: of six digits once in a million.
    expect(same).toBeLessThan(3);
    expect(openBare('12345', 'ID', keys)).toBeUndefined();
  });

  it('count as labels wherever a match touches them, and only if the label is one of a rule', () => {
    const names = new Set(['EMAIL']);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 3000 }).filter(isWhole),
        fc.nat(),
        fc.constantFrom(sealSiv, sealFf1),
        fc.constantFrom('', 'to [x] ', '] ', 'x'.repeat(500)),
        (plain, at, seal, before) => {
          const token = seal(plain, 'EMAIL', keys)!;
          const text = Buffer.from(`${before}${token} [`);
          const from = Buffer.byteLength(before) + (at % Buffer.byteLength(token));
          expect(isLabel(text, from, from + 1, names)).toBe(true);
          expect(isLabel(text, from, from + 1, new Set(['PHONE']))).toBe(false);
          if (before !== '') expect(isLabel(text, 0, Buffer.byteLength(before), names)).toBe(false);
          expect(isLabel(text, text.length - 2, text.length, names)).toBe(false);
        },
      ),
    );
  });

  it('are not sealed where the token would be too long to be known again', () => {
    const most = (LONGEST_SEALED * 3) / 4 - 16;
    const longest = sealSiv('x'.repeat(most), 'EMAIL', keys)!;
    expect(isLabel(Buffer.from(longest), longest.length - 1, longest.length, new Set(['EMAIL']))).toBe(true);
    expect(sealSiv('x'.repeat(most + 1), 'EMAIL', keys)).toBeUndefined();
    expect(sealSiv('é'.repeat(most / 2 + 1), 'EMAIL', keys)).toBeUndefined();
  });
});
