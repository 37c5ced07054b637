import { describe, expect, it } from 'vitest';
import { HEX, sample } from '../../../../detectors/sample.ts';
import { looksLikePlaceholder, sampleVerdict } from '../../../../src/findings/validators/secrets/placeholder.ts';

describe('sample values', () => {
  it.each([
    ['an example of RFC 6749', `2Yotn${'FZFEjr1zCsicMWpAA'}`],
    [
      'the key of every storage emulator',
      `Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu${'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='}`,
    ],
    ['a word in it', 'my-example-token-1'],
    ['a word with digits for letters', 'eXamPl3T0K3n'],
    ['one character', 'aaaaaaaaaaaaaaaa'],
  ])('are placeholders by any rule: %s', (_, text) => {
    expect(looksLikePlaceholder(text)).toBe(true);
    expect(sampleVerdict(text)).toEqual({ ok: true, placeholder: true });
  });

  it('that are sequences are placeholders for generic rules, and count at low severity where the provider is named', () => {
    for (const text of ['abcdef1234567890', 'a1b2c3d4e5f6g7h8', '9876543210']) {
      expect(looksLikePlaceholder(text)).toBe(true);
      expect(sampleVerdict(text)).toMatchObject({ ok: true, severity: 'low' });
    }
  });

  it('are not what a generator makes', () => {
    for (let seed = 1; seed < 400; seed++) expect(sampleVerdict(sample(HEX, 32, seed))).toBeUndefined();
  });
});
