import { describe, expect, it } from 'vitest';
import { HEX, sample } from '../../../../detectors/sample.ts';
import { keyValue, tokenValue } from '../../../../src/findings/validators/secrets/generic-value.ts';

const named = (name: string, text: string) => ({
  text,
  before: `${name}=`,
  after: '',
  hasContext: true,
  isLabelled: true,
  names: [],
});

describe('the value of something called a key or a token', () => {
  it('may begin with the 64th sign of base64, where a directory does not', () => {
    expect(tokenValue(named('ACCESS_KEY', `/2WV6${'RbNDwC/fQz83PL6UftRO6Zf1s38'}`)).ok).toBe(true);
    expect(tokenValue(named('ACCESS_KEY', '/usr/share/Keys2/MainFile')).ok).toBe(false);
    expect(tokenValue(named('ACCESS_KEY', '/run/secrets/access_key')).ok).toBe(false);
  });

  it('is hexadecimal with few bits a digit where it is short', () => {
    for (let seed = 1; seed < 200; seed++) expect(tokenValue(named('API_TOKEN', sample(HEX, 16, seed))).ok).toBe(true);
    expect(tokenValue(named('API_TOKEN', 'aaaa0000aaaa0000')).placeholder).toBe(true);
  });

  it('may have a number or `key_` before its digits, where the name of a cache has words', () => {
    const digest = sample(HEX, 40);
    expect(keyValue(named('ACME_KEY', `284193-${digest}`)).ok).toBe(true);
    expect(keyValue(named('ACME_KEY', `key_${sample(HEX, 64)}`)).ok).toBe(true);
    expect(keyValue(named('ACME_KEY', `node-modules-${digest}`)).ok).toBe(false);
  });

  it('is not what goes on within the name of an element', () => {
    const token = sample(HEX, 32);
    const behind = (before: string) => ({ ...named('', token), before, after: '"' });
    for (const before of ['<td id="token_', '<wsse:UsernameToken wsu:Id="UsernameToken-', 'aria-label="api-key-'])
      expect(tokenValue(behind(before)).ok).toBe(false);
    expect(tokenValue(behind('<input name="token" value="')).ok).toBe(true);
  });
});
