import { describe, expect, it } from 'vitest';
import { birthDate } from '../../../src/findings/validators/pii/date-of-birth.ts';
import { numberInObject } from '../../../src/findings/validators/pii/documents.ts';
import { cellHandle, handleOfAddress } from '../../../src/findings/validators/pii/handles.ts';
import { nameInCapitals, nameInScript, shownName } from '../../../src/findings/validators/pii/names-led.ts';
import { personName } from '../../../src/findings/validators/pii/person-name.ts';
import { phraseArgument } from '../../../src/findings/validators/secrets/pass-phrase.ts';

const input = (text: string, names: readonly string[] = [], before = '', after = '') => ({
  text,
  before,
  after,
  names,
  hasContext: false,
  isLabelled: false,
});

describe('a value in an object of somebody', () => {
  it('is their number under a key for one alone', () => {
    expect(numberInObject(input('0718293', ['kunde', 'id'])).ok).toBe(true);
    expect(numberInObject(input('KST-718293', ['customer', 'ref'])).ok).toBe(true);
    expect(numberInObject(input('0718293', ['kunde', 'zip'])).ok).toBe(false);
    expect(numberInObject(input('0718293', ['client'])).ok).toBe(false);
    expect(numberInObject(input('2024-07-30', ['patient', 'id'])).ok).toBe(false);
  });

  it('is the number of a text that is not keyed wherever the words around lead to it', () => {
    expect(numberInObject(input('0718293', ['text'], 'event {"kunde":{"id":"', '"')).ok).toBe(true);
  });

  it('is their name where it is shown', () => {
    expect(shownName(input('Renata Quiroga', ['subject', 'display'])).ok).toBe(true);
    expect(shownName(input('Renata Quiroga', ['name', 'text'])).ok).toBe(true);
    expect(shownName(input('Renata Quiroga', ['subject'])).ok).toBe(false);
    expect(shownName(input('Blood Pressure', ['subject', 'display'])).ok).toBe(false);
  });
});

describe('names by where they stand', () => {
  it('hold the word for a name within a longer one', () => {
    expect(nameInScript(input('فاطمة جاسم الصقري')).ok).toBe(true);
    expect(nameInScript(input('قاسم الصقري')).ok).toBe(true);
    expect(nameInScript(input('الاسم الكامل')).ok).toBe(false);
  });

  it('are no everyday words in capitals', () => {
    expect(nameInCapitals(input('SOKOLNICKI')).ok).toBe(true);
    expect(nameInCapitals(input('FIELD')).ok).toBe(false);
  });

  it('begin with a family name of Hong Kong in capitals', () => {
    expect(personName(input('LEUNG Wing Sze', [], 'Name: ')).ok).toBe(true);
    expect(personName(input('VALVE Wing Sze', [], 'Name: ')).ok).toBe(false);
  });

  it('stand in a row behind a number that ends with a letter', () => {
    expect(personName(input('Renata Quiroga', [], 'FIN G6228577Q | ', ' | 21 Kestrel Road')).ok).toBe(true);
    expect(personName(input('Given Name', [], 'Family Name | ', ' | Street')).ok).toBe(false);
  });
});

describe('a name of an account in a row', () => {
  it('is one beside the address that is made of it', () => {
    expect(handleOfAddress(input('mara.l', [], "('", "','maral@nordvik.se'")).ok).toBe(true);
    expect(handleOfAddress(input('mlindqvist', [], ';', ';mlindqvist77@nordvik.se')).ok).toBe(true);
    expect(handleOfAddress(input('Salem', [], ';', ';mlindqvist@nordvik.se')).ok).toBe(false);
    expect(handleOfAddress(input('support', [], ';', ';support@nordvik.se')).ok).toBe(false);
  });

  it('is one in a column for them behind an @', () => {
    const siblings = ['handle', 'full_name'];
    expect(cellHandle({ ...input('@maralindqvist', ['handle']), siblings }).ok).toBe(true);
  });
});

it('knows days of the calendar of Nepal in the digits of there', () => {
  expect(birthDate(input('२०४४/०६/१९', [], 'जन्म मिति: '))).toMatchObject({ ok: true, canonical: '2044/06/19' });
  expect(birthDate(input('२०४४/१३/१९', [], 'जन्म मिति: ')).ok).toBe(false);
  expect(birthDate(input('2044/06/19', [], 'जन्म मिति: ')).ok).toBe(false);
});

it('takes a phrase behind an option for what it is, unless it is a sample', () => {
  expect(phraseArgument(input(`Otter am ${'Wehr'}`)).ok).toBe(true);
  expect(phraseArgument(input('your secret phrase')).ok).toBe(false);
});
