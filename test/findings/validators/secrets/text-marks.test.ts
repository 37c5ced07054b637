import { describe, expect, it } from 'vitest';
import { passwordValue } from '../../../../src/findings/validators/secrets/password-value.ts';

const PASSWORD = 'f3n' + 'nel#Moor';

/** What is left of the text behind `before`, as the validator of passwords sees it. */
function told(before: string, text: string, after = ''): string | undefined {
  const verdict = passwordValue({ text, before, after, names: [], hasContext: false, isLabelled: false });
  return verdict.ok ? text.slice(verdict.skips ?? 0, text.length - (verdict.sheds ?? 0)) : undefined;
}

describe('marks for bold and italic text', () => {
  it.each([
    ['right around it', 'Password: ', `**${PASSWORD}**`],
    ['right around it, one sign', '- password: ', `_${PASSWORD}_`],
    ['opened before the label', '**Password: ', `${PASSWORD}**`],
    ['opened before the label, one sign', '- *password: ', `${PASSWORD}*`],
    ['opened right before it', 'Password: **', `${PASSWORD}**`],
    ['hidden in a chat', 'the password is ', `||${PASSWORD}||`],
    ['struck out', '~~Password: ', `${PASSWORD}~~`],
  ])('are no part of the password: %s', (_, before, text) => {
    expect(told(before, text)).toBe(PASSWORD);
  });

  it.each([
    ['nothing opens them', 'Password: ', `${PASSWORD}**`],
    ['the sign of a list opens none', '* password: ', `${PASSWORD}*`],
    ['the label has its own', '**Password:** ', `${PASSWORD}**`],
    ['they were opened in another line', '**Login\nPassword: ', `${PASSWORD}**`],
    ['right behind an operator', 'DB_PASSWORD=', `_${PASSWORD}_`],
    ['in quotes', '**Password: "', `${PASSWORD}**`],
    ['a longer mark', '*Password: ', `${PASSWORD}**`],
  ])('belong to the password: %s', (_, before, text) => {
    expect(told(before, text)).toBe(text);
  });

  it('are left out with the full stop of a sentence, which may belong to a password that ends its line', () => {
    expect(told('Your password: ', `${PASSWORD}.`, ' Do not share it.')).toBe(PASSWORD);
    expect(told('Your password: ', `${PASSWORD}.`, '\nUser: ann')).toBe(`${PASSWORD}.`);
    expect(told('Your password: ', `${PASSWORD}.`)).toBe(`${PASSWORD}.`);
  });

  it('leave the canonical form of what is inside', () => {
    const input = {
      text: `**${PASSWORD}**`,
      before: 'Password: ',
      after: '',
      names: [],
      hasContext: false,
      isLabelled: false,
    };
    expect(passwordValue(input)).toMatchObject({ ok: true, canonical: PASSWORD, skips: 2, sheds: 2 });
  });
});
