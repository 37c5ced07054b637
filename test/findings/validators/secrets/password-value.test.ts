import { describe, expect, it } from 'vitest';
import { joinedWords } from '../../../../src/findings/validators/secrets/pass-phrase.ts';
import { passwordValue } from '../../../../src/findings/validators/secrets/password-value.ts';
import type { ValidatorInput } from '../../../../src/findings/validators/validator.ts';

const inText = (before: string, text: string, after = ''): ValidatorInput => ({
  ...{ before, text, after },
  ...{ names: [], hasContext: false, isLabelled: false },
});

describe('the value of a password', () => {
  it('may end in a number in brackets in quotes, which no call has behind a sign', () => {
    expect(passwordValue(inText(`smtp_password = "`, `barley${'+Hops'}(1806)`, '"')).ok).toBe(true);
    expect(passwordValue(inText(`smtp_password = "`, 'random(32)', '"')).ok).toBe(false);
    expect(passwordValue(inText('smtp_password = ', 'first+second(32)')).ok).toBe(false);
  });

  it('may have a small number among words before a dot, unlike the name of a class', () => {
    expect(passwordValue(inText('contraseña: ', `Heron2${'onReed'}.Moor`, '\n')).ok).toBe(true);
    expect(passwordValue(inText('password: ', 'Base64url.Encoder', '\n')).ok).toBe(false);
    expect(passwordValue(inText('password: ', 'Log4jConfig.Password', '\n')).ok).toBe(false);
  });

  it('may be a phrase in a variable that is called nothing but a password', () => {
    expect(passwordValue(inText('PASSPHRASE="', `sieben rostige ${'Kannen im'} Hof`, '"')).ok).toBe(true);
    expect(passwordValue(inText('PASSPHRASE="', 'Please enter your passphrase', '"')).ok).toBe(false);
    expect(passwordValue(inText('PASSPHRASE_HINT="', 'sieben rostige Kannen im Hof', '"')).ok).toBe(false);
  });

  it('may have a remark behind what a message says that it was set to', () => {
    const before = 'the password has been reset to ';
    expect(passwordValue(inText(before, `Moor${'_Hen27'}`, ' (mind the case)')).ok).toBe(true);
    expect(passwordValue(inText('password = ', 'make2', ' (seed)')).ok).toBe(false);
  });
});

describe('words with hyphens', () => {
  it('are a password unless they say something of one or make up a compound', () => {
    expect(joinedWords(inText('pw ist ', 'Laterne-im-Nebel')).ok).toBe(true);
    for (const text of ['up-to-date', 'case-sensitive-only', 'managed-by-vault-agent', 'siehe-oben-im-Text'])
      expect(joinedWords(inText('the password is ', text)).ok).toBe(false);
    expect(joinedWords(inText('the password is ', 'Jean-Pierre-MARIE')).ok).toBe(false);
    expect(joinedWords(inText('the password is ', 'tulip-tulip-tulip')).ok).toBe(false);
  });
});
