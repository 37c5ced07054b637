import { describe, expect, it } from 'vitest';
import { withKeywordForms, withKeywordsWithoutMarks } from '../../src/detectors/keyword-forms.ts';
import { withoutMarks } from '../../src/text/without-marks.ts';
import { makeFinder } from '../decode/find-encoded.ts';
import { tokenRule } from '../test-rule.ts';
import { loadSourceRules } from './load-rules.ts';

const NUMBER = '4711';
/** Every match of the pattern by itself is dropped: what is found is found by its context, or by its key. */
const rule = { ...tokenRule, pattern: '\\b4[0-9]{3}\\b', atoms: ['4711'], maxLength: 8, publicPrefix: 0 };

describe('keywords of rules of one’s own', () => {
  it.each([
    'Badge No',
    'badge no',
    'badge_no',
    'badge-no',
    'badge.no',
    'badgeNo',
    'BadgeNo',
    'BADGE_NO',
    ' badge  no ',
  ])('fit keys and texts when they are written %j', keyword => {
    const keyed = makeFinder([{ ...rule, atoms: ['none'], keyedPattern: '[0-9]{4}', keyedKeywords: [keyword] }]);
    const near = makeFinder([{ ...rule, context: 'required', keywords: [keyword] }]);
    for (const key of ['badge_no', 'badgeNo', 'Badge No', 'x-badge-no', 'badge.no']) {
      expect(keyed(NUMBER, [key]), key).toHaveLength(1);
      expect(near(`see ${NUMBER}`, [key]), key).toHaveLength(1);
    }
    for (const text of ['Badge No: ', 'badge_no=', 'badge-no ']) expect(near(`${text}${NUMBER}`), text).toHaveLength(1);
    expect(near(`number ${NUMBER}`)).toHaveLength(0);
    expect(keyed(NUMBER, ['badge'])).toHaveLength(0);
  });

  it('are looked for in texts as they stand, too, where they have further signs', () => {
    const find = makeFinder([{ ...rule, context: 'required', keywords: ['D.O.B.', '№'] }]);
    for (const text of ['d.o.b. ', 'D.O.B.: ', '№']) expect(find(`${text}${NUMBER}`), text).toHaveLength(1);
    expect(find(NUMBER, ['d_o_b'])).toHaveLength(1);
  });

  it('are each kept once, and those of a rule without any stay away', () => {
    expect(withKeywordForms({ keywords: ['Badge No', 'badge_no', 'Größe', 'ID №'] })).toEqual({
      keywords: ['badge no', 'größe', 'id', 'id №'],
    });
    expect(withKeywordForms({})).toEqual({});
  });
});

it('keywords of built-in rules stand in the form in which they are compared', async () => {
  const rules = await loadSourceRules();
  expect(rules.length).toBeGreaterThan(1000);
  const compared = (words: readonly string[] = []) =>
    // What has further signs is compared in texts as it stands, and in names as its words.
    words.filter(word => !withKeywordForms({ keywords: [word] }).keywords.includes(word));
  expect(
    rules.flatMap(({ id, keywords, keyedKeywords }) => [keywords, keyedKeywords].flatMap(compared).map(it => [id, it])),
  ).toEqual([]);
});

describe('words without their marks', () => {
  it('are those of Latin letters, with what is written for some', () => {
    expect(withoutMarks('contraseña')).toEqual(['contrasena']);
    expect(withoutMarks('größe des schlüssels')).toEqual(['grosse des schlussels', 'groesse des schluessels']);
    expect(withoutMarks('mật khẩu')).toEqual(['mat khau']);
    expect(withoutMarks('fødselsdato på ł, đ, œ, þ')).toEqual(['fodselsdato pa l, d, oe, th']);
    for (const text of ['password', 'пароль', '비밀번호', 'nº', 'clé 密码']) expect(withoutMarks(text)).toEqual([]);
  });

  it('are keywords, too, where five letters are left', () => {
    expect(withKeywordsWithoutMarks({ keywords: ['número', 'tên', 'há o'], keyedKeywords: ['code'] })).toEqual({
      keywords: ['número', 'tên', 'há o', 'numero'],
      keyedKeywords: ['code'],
    });
    const find = makeFinder([{ ...rule, context: 'required', keywords: ['número'] }]);
    for (const text of ['número ', 'Numero: ', 'NÚMERO ']) expect(find(`${text}${NUMBER}`), text).toHaveLength(1);
    expect(find(NUMBER, ['numero_socio'])).toHaveLength(1);
  });
});
