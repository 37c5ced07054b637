import { describe, expect, it } from 'vitest';
import { ALNUM, LOWER, sample } from '../../../../detectors/sample.ts';
import {
  isErratic,
  isIdentifier,
  isPartlyErratic,
  isSlug,
  isUnreadable,
} from '../../../../src/findings/validators/secrets/words.ts';

describe('names and random texts', () => {
  it.each([
    'openssl_aes128_set_encrypt_key',
    'SOCKS5_NO_ACCEPTABLE_AUTH',
    'Ed448PrivateKey',
    'winreg.KEY_WOW64_32KEY',
    'xmlSecKeyDataGetPubKey',
    'nettle_camellia192_set_decrypt_key',
  ])('takes %s for a name in code', text => {
    expect(isIdentifier(text)).toBe(true);
    expect(isErratic(text)).toBe(false);
  });

  it('takes hyphenated words with a number among them for the name of a thing', () => {
    expect(isSlug('w32-window-exists-p')).toBe(true);
    expect(isSlug('98765432-dcba-4321-efgh-ijklmnopqrst')).toBe(false);
  });

  it('takes what a generator makes for neither a name nor a slug', () => {
    let erratic = 0;
    let named = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const text = sample(ALNUM, 16, seed);
      if (isIdentifier(text) || isSlug(text)) named += 1;
      if (isErratic(text)) erratic += 1;
    }
    expect(erratic).toBeGreaterThan(350);
    expect(named).toBeLessThan(3);
  });

  it('takes hardly any name, yet most of what a generator makes, for unreadable', () => {
    const names = [
      'openssl2context',
      'userAccountNumber1',
      'kubernetescluster',
      'Ed448PrivateKey',
      'winregcertificate',
      'sha256digest',
    ];
    expect(names.filter(isUnreadable)).toEqual([]);
    const made = Array.from({ length: 500 }, (_, seed) => sample(LOWER, 16, seed + 1));
    expect(made.filter(isUnreadable).length).toBeGreaterThan(375);
  });

  it('sees letters in no order in a part of a short text, and none in names of programs', () => {
    expect(['mirabel-WtogdG', 'QiOmEvFqX', 'garten_XkqPbw'].every(isPartlyErratic)).toBe(true);
    expect(
      ['mysql-MySQL', 'KeePassXC', 'IntelliJ', 'OpenOffice', 'GitHub', 'user-GitLab'].filter(isPartlyErratic),
    ).toEqual([]);
  });

  it.each(['Password', 'dbPassword', 'correcthorse', 'getUserAccountName', 'PRODUCTION'])('sees order in %s', text => {
    expect(isErratic(text)).toBe(false);
  });
});
