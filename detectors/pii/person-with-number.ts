import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** What a text tells to turn to somebody, and the word before how. */
const TURN = [
  'contact',
  'contactez',
  'contacter',
  'contactar a',
  'contactar con',
  'contattare',
  'kontaktieren sie',
  'kontakta',
];
const HOW = '(?:at|on|via|by|under|unter|per|au|par|al|en el|op|pod|på|su)';
/** What is said to be somebody's. */
const OWN = [
  ...['email', 'e-mail', 'phone', 'telephone', 'mobile', 'cell', 'number', 'address', 'home address', 'ssn', 'dob'],
  ...['social security number', 'date of birth', 'birthday', 'username', 'password', 'login', 'passport', 'iban'],
  ...[
    'account number',
    'card number',
    'credit card',
    'insurance number',
    'license plate',
    'licence plate',
    'ip address',
  ],
];
const SIGNS = ["'s", '’s'];
/** An address for e-mail, a long number, the beginning of an IBAN: no number of a word problem. */
const TOLD = '(?:[\\w.+-]{1,40}@|[+(]?\\d{2}[\\d ()./-]{5}|[A-Z]{2}\\d{2})';
/** The family names that nine of ten Koreans have. */
const KOREAN_FAMILY =
  '(?:남궁|황보|제갈|사공|선우|서문|독고|동방)|[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]';

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-to-contact',
    title: 'Full name of whom a text tells to turn to',
    pattern: `(?:^|${APART})(?i:${TURN.join('|')}) (${FULL_NAME}) ${HOW} (?:[+(\\d]|[\\w.+-]{1,40}@|(?i:phone|tel|e-?mail|extension|ext)\\b)`,
    atoms: TURN.map(word => `${word} `),
    wordAtoms: true,
    maxLength: 180,
    validators: ['introduced-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: 'Please contact «Renata Quiroga» at rq@host.test or' },
        { text: 'Kontaktieren Sie «Jürgen Habicht» unter 0151/48213096' },
        { text: 'contactez «Odile Faucon» au 06 71 38 24 95' },
      ],
      ignore: [
        { text: 'contact Kestrel Motors at 503-283-1904', why: 'a company' },
        { text: 'contact Renata Quiroga at once', why: 'no way to reach her' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'given-name-possessive',
    title: 'Given name whose address, number or account is told',
    pattern: `(?:^|${APART})(${NAME_WORD})['’]s (?i:${OWN.map(toLiteral).join('|')})(?i: address| number)? (?:(?i:is|was) |: ?)${TOLD}`,
    atoms: SIGNS.flatMap(sign => OWN.map(what => `${sign} ${what}`)),
    maxLength: 120,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: "«Matteo»'s email is m@host.test" }, { text: 'and «Renata»’s phone number is 503-283-1904' }],
      ignore: [
        { text: "Kestrel's phone number is 503-283-1904", why: 'no given name' },
        { text: "Renata's email was", why: 'nothing is told' },
        { text: "Renata's number is 12 more than", why: 'a word problem' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'ko-person-addressed',
    title: 'Korean name of a customer, a patient or a guest who is addressed',
    pattern: `(?:고객|환자|회원|예약자|담당자|수취인) ((?:${KOREAN_FAMILY})[가-힣]{1,2})님|(?:^|[\\n\\] ])((?:${KOREAN_FAMILY})[가-힣]{1,2}) (?:고객|환자|회원|손)님|(?:기사|택배기사|담당|상담원) ((?:${KOREAN_FAMILY})[가-힣]{1,2}) \\(?0\\d{1,3}[- .]`,
    atoms: [
      ' 고객님',
      ' 환자님',
      ' 회원님',
      ' 손님',
      '기사 ',
      '담당 ',
      '상담원 ',
      '고객 ',
      '환자 ',
      '회원 ',
      '예약자 ',
      '담당자 ',
      '수취인 ',
    ],
    maxLength: 60,
    confidence: 0.6,
    examples: {
      match: [
        { text: '고객 «매지훈»님, 주문이'.replace('매', '박') },
        { text: '환자 «이서연»님의 진료' },
        { text: '[택배] «제갈윤» 고객님, 오후' },
        { text: '예정. 기사 «황보석» 010-9228-0260' },
      ],
      ignore: [
        { text: '고객 여러분께', why: 'everybody' },
        { text: '고객님 안녕하세요', why: 'nobody is named' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'given-name-before-phone',
    title: 'Given name right before a telephone number, or in brackets behind one',
    pattern: `(?:^|${APART})(${NAME_WORD})(?:,? | ?[-–|•:] | (?:al|at|on|no\\.?|ph\\.?|hp|p\\.|por wasap|sms) )(?:\\+\\d{2}|\\(\\+?\\d{2,4}\\) ?\\d|0\\d{1,4}[ /.-]?\\d{2,3}|\\d{3}[-. ]\\d{3}[-. ]\\d{3,4}|9 \\d{4} \\d{4}|\\d{2} \\d{4} \\d{4}|\\d{2}(?: \\d{2}){3}|3\\d{9}|9\\d{8})[\\d ()/.-]{0,16}|[^0-9.](?:0|\\+\\d{2} ?)\\d[\\d -]{6,12}\\d \\((${NAME_WORD})\\)`,
    shapes: ['phone-digits'],
    maxLength: 120,
    validators: ['sole-given-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'Personne de confiance : sa fille «Martine» 06 70 41 73 65' },
        { text: 'ring «Joost» 06-18823329, ophalen' },
        { text: '. «Doina», 0722 877 813.' },
        { text: 'Swish 070 375 06 36 («Renata»)' },
        { text: 'hablad con «Renata» al 55 1324 0655' },
        { text: 'Omainen «Martine» 40 07 57 80' },
      ],
      ignore: [
        { text: 'Jordan +962 6 482 1309', why: 'a country' },
        { text: 'Kestrel 0161 482 1309', why: 'no given name' },
        { text: 'Tue, 1 Jan 01 234 567', why: 'a month' },
        { text: 'May 0161 482 1309', why: 'a word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-with-patronymic',
    title: 'Family name, given name and patronymic, as papers in Russian and Ukrainian have them',
    pattern: `(?:^|[^А-яЁёІіЇїЄє'-])([А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ]+)? [А-ЯЁІЇЄ][а-яёіїєґ]{2,} [А-ЯЁІЇЄ][а-яёіїєґ']+(?:вич|вна|чна))(?:[^А-яЁёІіЇїЄє-]|$)`,
    atoms: ['вич', 'вна', 'чна'],
    maxLength: 160,
    validators: ['patronymic-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'Выписной эпикриз. «Соколова Нина Фёдоровна», 21.10.1940' },
        { text: '«Соколюк Артём Валерьевич»\nДата рождения' },
        { text: 'громадянин «Соколенко Андрій Петрович» звернувся' },
      ],
      ignore: [
        { text: 'Писатель Лев Николаевич жил', why: 'no family name in front' },
        { text: 'Большая Советская Основна', why: 'no given name' },
      ],
    },
  },
  {
    class: 'pii',
    severity: 'medium',
    category: 'contact',
    label: 'PHONE',
    id: 'phone-behind-name',
    title: 'Telephone number in its national form right behind a name',
    pattern: `(?:^|${APART})(?:${FULL_NAME}|${NAME_WORD})(?:,? |: ?| ?[-–|•] ?|\\t)(\\(?0\\d{1,5}\\)?[ /.-]?\\d{3,8}(?:[ -]?\\d{2,4}){0,3}|[1-9]\\d{1,4}(?:[ -]\\d{2,5}){1,3}|[36-9]\\d{8,9})`,
    shapes: ['phone-digits'],
    maxLength: 160,
    right: 'digit',
    validators: ['phone-behind-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: '1. Renata Whitfield - «0161 482 1309»\n2.' },
        { text: 'Martin Habicht: «0151 48213096»' },
        { text: 'Imran Qureshi, «07912482130»' },
        { text: 'hengerfeste. Ingrid, «94 17 43 51», Torggate' },
        { text: 'Informes con Ignacio «55 1324 0655», Ecatepec' },
        { text: 'Cust: Renata Solanki «8579289996» pattern' },
        { text: 'Rider Kanniah «8939-718-293». Share' },
        { text: 'Отримувач Лесик Гординський, «0507182930».' },
      ],
      ignore: [
        { text: 'Kestrel Motors - 0161 482 1309', why: 'nobody' },
        { text: 'Renata Whitfield - 0.1614821309', why: 'a number with decimals' },
        { text: 'Renata Whitfield - 00000000', why: 'no number' },
        { text: 'Renata 1985 20 000', why: 'no mobile' },
        { text: 'in Florence 94 17 43 51 were', why: 'a place' },
      ],
    },
    references: ['https://www.itu.int/rec/T-REC-E.164'],
  },
]);
