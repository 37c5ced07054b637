import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { CAPITAL, LETTER, NAME_WORD, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true } as const;

const CYRILLIC = '[А-ЯЁІЇЄҐ][а-яёіїєґ’]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’]+)?';
const INITIALS = '[А-ЯЁІЇЄҐ]\\.(?: ?[А-ЯЁІЇЄҐ]\\.)?';
/** Who wrote or signed a paper, at the end of it, in Russian, Ukrainian, Bulgarian and Serbian. */
const WRITERS = [
  ...['Исп.', 'исп.', 'Исполнитель', 'Исполнила', 'Составил', 'Составила', 'Подготовил', 'Подготовила', 'Проверил'],
  ...['Вик.', 'вик.', 'Виконавець', 'Склав', 'Склала', 'Изготвил', 'Съставил', 'Лечащий врач', 'Леч. врач'],
  ...['Главврач', 'Гл. врач', 'Гл. бухгалтер', 'Дежурный врач', 'Медсестра', 'Фельдшер'],
];
/** Shortened before the name of a doctor, a nurse or a holder of a degree. */
const DEGREES = [
  ...['gyd.', 'MUDr.', 'MDDr.', 'MVDr.', 'JUDr.', 'PhDr.', 'Mgr.', 'lek. med.', 'lek. dent.', 'leg. ssk', 'leg. läk.'],
  ...['leg. läkare', 'overlæge', 'overlege', 'Uzm. Dr.', 'Op. Dr.', 'dr. med.', 'prim. dr.', 'ārsts', 'ārste'],
];

/** Names that letters and papers of other lands shorten in their own way. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-of-writer',
    title: 'Family name and initials behind who has written or signed a paper, in Cyrillic letters',
    pattern: `(?:^|[^А-Яа-яЁёІіЇїЄє])(?:${WRITERS.map(toLiteral).join('|')})(?::_{0,20} ?| [:–—-]? ?(?:_{2,20} ?)?)\\(?(${CYRILLIC} ${INITIALS}|${INITIALS} ?${CYRILLIC})`,
    atoms: WRITERS,
    maxLength: 160,
    examples: {
      match: [
        { text: 'Исп. «Соколова Л. Р.», тел' },
        { text: 'Лечащий врач: «О.П. Ястребова»\n' },
        { text: 'Виконавець: «Яструб О. П.»\n' },
      ],
      ignore: [
        { text: 'Исп. Соколова, вчера', why: 'no initials' },
        { text: 'Принял участие в работе', why: 'prose' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-behind-degree',
    title: 'Initial and family name behind a degree or a trade that is shortened, in many languages',
    pattern: `(?:^|[^A-Za-zÀ-ɏ0-9.])(?:[Gg]yd\\.|${DEGREES.map(toLiteral).join('|')}) (${CAPITAL}\\.(?: ?${CAPITAL}\\.)? ?${NAME_WORD})(?:[\\s,;)]|\\.(?:\\s|$)|$)`,
    atoms: DEGREES.map(word => `${word} `),
    wordAtoms: true,
    maxLength: 100,
    validators: ['name-part'],
    examples: {
      match: [
        { text: 'Gyd. «D. Vanagaitė»\n' },
        { text: 'ny tid. /leg. ssk «G. Falkberg»' },
        { text: 'MUDr. «J. Sokolová», tel' },
      ],
      ignore: [{ text: 'Ing. A. Building', why: 'an everyday word' }],
    },
  },
  {
    ...NAMED,
    id: 'family-name-told-beside-details',
    title: 'Name behind the word for a family name or for given names in a sentence, beside what is found of somebody',
    pattern: `(?:^|${APART})(?i:surname|family name|last name|maiden name|nachname|familienname|geburtsname|nom de famille|nom de naissance|apellidos?|cognome|achternaam|sobrenome|apelido|nazwisko|příjmení|priezvisko|efternamn|etternavn|efternavn|sukunimi|soyad[ıi]|prezime|priimek|familiya|first names?|given names?|forenames?|vornamen?|prénoms?) (?:(?:is|ist|lautet|est|es|è|é|to|er|är) )?(${NAME_WORD}(?:[ -]${NAME_WORD})?)(?:[,;.)]|\\r?\\n|$)`,
    besideDetails: true,
    maxLength: 100,
    validators: ['name-part'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'pension record, surname «Quiroga», first names Renata +33 6 84 17 39 52' },
        { text: 'Nachname ist «Oberfalkner», +33 6 84 17 39 52' },
      ],
      ignore: [{ text: 'surname Unknown, +33 6 84 17 39 52', why: 'an everyday word' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-bracketed-behind-phone',
    title: 'Full name in brackets behind a telephone number, before what is said',
    pattern: `\\d(?:[ ().-]{0,2}\\d){6,14}\\)?[ \\t]{0,2}[\\[(](${NAME_WORD}(?: ${NAME_WORD})*(?: ${NAME_WORD}| ${CAPITAL}\\.))[\\])] ?[:–—-]`,
    besideDetails: true,
    maxLength: 100,
    validators: ['name-part'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'From +33 6 84 17 39 52 [«Renata Q.»]: he is here' },
        { text: '+33 6 84 17 39 52 («Quirin Oberfalkner») – ring' },
      ],
      ignore: [{ text: '+33 6 84 17 39 52 [Incoming Call]: 12', why: 'everyday words' }],
    },
  },
  {
    ...NAMED,
    id: 'family-addressed-beside-details',
    title: 'Family that is addressed by its name, beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])((?:Familie|Fam\\.|Eheleute|Ehepaar|Famille|Familia|Famiglia|Família|Familjen|Rodzina|Państwo|Rodina|Perhe) ${NAME_WORD}(?:-${CAPITAL}${LETTER}+)?)(?:[,;.:)]|\\r?\\n|$)`,
    besideDetails: true,
    maxLength: 80,
    validators: ['name-part'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'Lieferschein an «Familie Oberfalkner», +33 6 84 17 39 52' },
        { text: '«Fam. Habicht-Falk»\n+33 6 84 17 39 52' },
      ],
      ignore: [{ text: 'Familie Settings, +33 6 84 17 39 52', why: 'an everyday word' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-romanised',
    title: 'Chinese or Korean name in Latin letters, in brackets behind the name and its label',
    pattern: `(?:姓名|氏名|성명|이름)[^\\n:：]{0,12}[:：] ?[一-鿿가-힣]{2,5} ?[(（]([A-Z][A-Za-z]{1,12},? [A-Z][A-Za-z]{1,12}(?:[- ][A-Za-z]{2,12})?)[)）]`,
    atoms: ['姓名', '氏名', '성명', '이름'],
    maxLength: 120,
    validators: ['led-name'],
    examples: {
      match: [{ text: '姓名 / Name: 蕭志鷹 («HSIAO CHIH-YING»)\n' }, { text: '성명: 김매연 («Kim Maeyeon»)' }],
      ignore: [{ text: '姓名: 蕭志鷹 (Required Field)', why: 'everyday words' }],
    },
  },
]);
