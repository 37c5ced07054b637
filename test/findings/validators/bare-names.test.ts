import { describe, expect, it } from 'vitest';
import { coordinatePair } from '../../../src/findings/validators/pii/coordinates.ts';
import { loggedHandle } from '../../../src/findings/validators/pii/handles.ts';
import { personName } from '../../../src/findings/validators/pii/person-name.ts';
import { phone } from '../../../src/findings/validators/pii/phone.ts';

const input = (text: string, names: readonly string[] = [], before = '', after = '') => ({
  text,
  before,
  after,
  names,
  hasContext: false,
  isLabelled: false,
});
const isName = (text: string, ...names: string[]): boolean => personName(input(text, names)).ok;

describe('a value under a key that things have as well', () => {
  it('is somebody where it holds a given name, in the script it is written in', () => {
    for (const name of [
      'Laura Quigg',
      'Галина Соколова',
      'Ελένη Γερακάρη',
      'نورة الصقري',
      'תמר הנצרי',
      'शीला बाज',
      '王小明',
      '김서연',
      '高橋 美咲',
    ])
      expect(isName(name, 'name'), name).toBe(true);
  });

  it('is a thing where no word of it is a name', () => {
    for (const name of [
      'Forest Enets',
      'Cà Mau',
      'San Rocco',
      '天节三',
      '魏增四',
      '버섯꼬',
      'きのこ',
      'Γήπεδο Τέννις',
      'مكان التخييم',
      'Varakļāni Municipality',
    ])
      expect(isName(name, 'name'), name).toBe(false);
  });

  it('is somebody under a key of people, whatever the name is, and nobody under one of things', () => {
    expect(isName('Xanthu Quorvale', 'contacts', 'name')).toBe(true);
    expect(isName('Xanthu Quorvale', 'places', 'name')).toBe(false);
    expect(isName('Laura Quigg', 'street', 'name')).toBe(false);
    expect(isName('Γενικός Ιατρός', 'amenity/doctors/general', 'name')).toBe(false);
  });

  it('is no name under a key for the last of something', () => {
    expect(isName('Letzte Seite', 'aria', 'lastPageLabel')).toBe(false);
  });
});

it('a name in a file of settings is one where it holds a given name', () => {
  const isSet = (text: string) => personName(input(text, [], '  name: ', '\n')).ok;
  expect(isSet('Heike Falk')).toBe(true);
  expect(isSet('Berlin Mailing Liste')).toBe(false);
});

it('corners of an outline are no places, fixes on a way are', () => {
  const isPlace = (next: string) =>
    coordinatePair({ ...input('11.3561, 2.17217', [], 'coordinates: [[', next), hasContext: true }).ok;
  expect(isPlace('], [11.35307, 1.00251], [')).toBe(false);
  expect(isPlace('], [11.35612, 2.17209], [')).toBe(true);
});

it('a type or an attribute behind `user=` is no account', () => {
  expect(loggedHandle(input('models.User', [], 'user: ', ',')).ok).toBe(false);
  expect(loggedHandle(input('page.last_published_by', [], 'with user=', ' username=')).ok).toBe(false);
  expect(loggedHandle(input('mara_l77', [], 'login ok user=', ' ip=')).ok).toBe(true);
});

it('eight digits and two are a place in a lexicon, and `automobile` is no word for a telephone', () => {
  expect(phone(input('00500484 00', [], '', ' s 01')).ok).toBe(false);
  expect(phone(input('1 1 02961779', [], 'automobile n 1 5 @ ~ %p + - ', '  ')).ok).toBe(false);
});

describe('a cell of a table behind one that says `Name`', () => {
  const isNameIn = (text: string, before: string): boolean => personName(input(text, [], before, ' |\n')).ok;

  it('is a heading when it is one word and no given name', () => {
    for (const heading of ['Mail', 'Role', 'Status', 'Quantity'])
      expect(isNameIn(heading, '| Name | '), heading).toBe(false);
  });

  it('is somebody with a given name, or under a label that only people have', () => {
    expect(isNameIn('Laura', '| Name | ')).toBe(true);
    expect(isNameIn('Quigg', '| Last Name | ')).toBe(true);
  });
});
