import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { DATE } from './person.ts';

/** What rules for dates of birth have in common. */
export const BIRTH_DATE = {
  class: 'pii',
  severity: 'medium',
  category: 'demographic',
  label: 'DATE_OF_BIRTH',
  validators: ['birth-date'],
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const satisfies Partial<RuleDefinition>;
const BIRTH = { ...BIRTH_DATE, right: 'number' } as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ASKED =
  'date of birth|birth ?date|birthday|dob|geburtsdatum|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|geboortedatum|data urodzenia';

export default defineRules([
  {
    ...BIRTH,
    id: 'date-of-birth-told',
    title: 'Date of birth before the word that says so',
    pattern: `(${DATE})(?: ?(?:に)?生まれ| ?(?:に)?出生|生(?:まれ)?(?:[、。，,）)　 \\n]|$)| ?(?:생|출생)|에 태어| in [A-ZÄÖÜ][A-Za-zäöüß]{2,20} geboren| geboren| zur Welt| doğumlu|['’]?[dt][ea] doğ(?:du|muş)| ?г\\. ?р\\.| года рождения| ?р\\. ?н\\.| urodz)`,
    atoms: [
      '生まれ',
      '出生',
      '日生',
      '日生、',
      '日生。',
      '日生）',
      '日生)',
      '日生，',
      '日生,',
      '일생',
      '일 생',
      '일 출생',
      ' 출생',
      '일출생',
      '태어',
      'geboren',
      'zur welt',
      'doğdu',
      'doğmuş',
      'doğumlu',
      'года рождения',
      'г.р.',
      'г. р.',
      'р.н.',
      'р. н.',
      ' urodz',
    ],
    maxLength: 96,
    confidence: 0.7,
    examples: {
      match: [
        { text: '«1982年3月4日»生まれです' },
        { text: '«昭和49年10月5日»生まれ' },
        { text: '患者 «昭和49年10月5日»生' },
        { text: 'ich bin am «12.03.1984» geboren' },
        { text: '«12.03.1984» doğumlu hasta' },
        { text: '«5 Mayıs 1984»’te doğdu' },
        { text: 'Sie kam am «12. März 1984» zur Welt' },
        { text: 'Соколова, «27 сентября 1949» года рождения' },
      ],
      ignore: [
        { text: '1982年3月4日に発売', why: 'a day of a sale' },
        { text: '1782年3月4日生まれ', why: 'nobody who lives' },
      ],
    },
  },
  {
    ...BIRTH,
    id: 'date-of-birth-terse',
    title: 'Date of birth behind `b.`, or between the sex and the number of a record',
    pattern: `(?:\\pL|[,(|;]) ?\\(?b\\. ((?i:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.join('|')})[a-z]{0,6}\\.?,? \\d{4}|(?:${MONTHS.join('|')})[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})|\\b[FMWX][ ,|/]{1,5}(\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)[ ,;|]{1,6}(?i:MRN[ :#])`,
    atoms: [...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ...MONTHS].map(first => `b. ${first}`).concat('mrn:', 'mrn ', 'mrn#'),
    maxLength: 64,
    confidence: 0.6,
    examples: {
      match: [
        { text: 'Renata Quiroga | b. «21-06-1993», Bend' },
        { text: 'Renata Quiroga, b. «17 April 1982», of' },
        { text: 'Quiroga (b. «04/17/1982»)' },
        { text: 'QUIROGA, RENATA   F   «04/30/1990»   MRN: E1' },
      ],
      ignore: [
        { text: 'a. 2 b. 17 c. 9', why: 'answers' },
        { text: '3b. 17 April 1982: the sale', why: 'a number of a list' },
      ],
    },
  },
  {
    ...BIRTH,
    id: 'date-of-birth-starred',
    title: 'Date of birth behind a name and the star that stands for a birth',
    pattern: '[\\pL.)],? \\(?\\* ?([0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d\\d)',
    atoms: ['0', '1', '2', '3']
      .flatMap(tens => [...'0123456789'].map(ones => tens + ones))
      .flatMap(day => [` *${day}`, ` * ${day}`, `(*${day}`, `* ${day}.`])
      .concat([...'123456789'].flatMap(day => [` *${day}.`, ` * ${day}.`, `(*${day}.`, `(* ${day}.`])),
    maxLength: 48,
    confidence: 0.6,
    examples: {
      match: [{ text: 'HABICHT, Renata *«06.06.2003» Reisepass' }, { text: 'Jan Falk (* «3.4.1971»)' }],
      ignore: [{ text: 'price *12.50', why: 'no date' }],
    },
  },
  {
    ...BIRTH,
    id: 'date-of-birth-answered',
    title: 'Date of birth in the answer to the question for it',
    pattern: `(?i:\\b(?:${ASKED}))[^?\\n]{0,24}\\?["'”]?\\s{1,3}(?:[A-Z][A-Za-z ]{1,20}: ?)?(?:[A-Za-zÀ-ÿ'’, ]{1,24}[ :])?(${DATE})`,
    atoms: ASKED.split('|').flatMap(word =>
      word === 'birth ?date' ? ['birthdate', 'birth date'] : word === 'dob' ? ['dob?', 'dob '] : [word],
    ),
    maxLength: 128,
    confidence: 0.7,
    examples: {
      match: [
        { text: 'Agent: And your date of birth? Customer: «03/15/1989».' },
        { text: 'DOB? It is «March 15, 1989»' },
      ],
      ignore: [{ text: 'Your date of birth? Customer: 13/32/1989', why: 'no such day' }],
    },
  },
]);
