import { toKeyForm } from './record-kind.ts';

/** What only the given or the family name of somebody stands under, in the form of `toKeyForm`, a language or some alike a line. */
const PARTS = new RegExp(
  `^(?:${[
    '(?:first|given|christian|last|family)(?:name|nm)s?|(?:sur|fore)names?|names?(?:first|last|given|family)',
    'vorname|nachname|familienname|voornaam|achternaam|familienaam|roepnaam',
    'fornavn|fornamn|etternavn|efternavn|efternamn|tilltalsnamn|etunimi|sukunimi|eesnimi|perekonnanimi|uzvards|pavarde',
    'prenom|nomdefamille|nomfamille|cognome|primerapellido|segundoapellido|apellidos?|sobrenome|prenume|numedefamilie|numefamilie',
    'imie|nazwisko|jmeno|prijmeni|krestnijmeno|priezvisko|krstnemeno|prezime|priimek|vezeteknev|csaladnev|keresztnev|utonev',
    'soyad[ıi]?|soyisim|namadepan|namabelakang',
    'фамилия|прізвище|презиме|отчество|побатькові|επωνυμο|επιθετο|שםפרטי|שםמשפחה|اسمالعائلة|الاسمالاول|نامخانوادگی|นามสกุล',
  ].join('|')})$`,
  'u',
);

/** Keys that may be anything's, a word in a language or an abbreviation, each with what then stands beside it in a record of somebody. */
const BESIDE: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/^f(?:name|r?stna?me?)$/, /^(?:[ls]name|lstna?me?)$/],
  [/^(?:[ls]name|lstna?me?)$/, /^f(?:name|r?stna?me?)$/],
  [/^sn$/, /^givenname$/],
  [/^(?:nume|nom|nombres?|nome|ime|meno|isim|ad[ıi]?|nimi|vards|vardas|имя|ім.?я|име|ονομα|שם|الاسم|نام|ชื่อ)$/u, PARTS],
  [/^apelido$/, /^(?:nome|primeironome|nomeproprio)$/],
];

/**
 * True for a key or column for a part of somebody's name: by itself (`efternamn`), or with what stands beside it (`fname` beside `lname`).
 * @param siblings names of the record's fields.
 */
export function isNamePart(key: string, siblings: readonly string[] = []): boolean {
  const own = toKeyForm(key);
  if (PARTS.test(own)) return true;
  return BESIDE.some(([form, other]) => form.test(own) && siblings.some(it => it !== key && other.test(toKeyForm(it))));
}
