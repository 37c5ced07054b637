import { describe, expect, it } from 'vitest';
import { isNamePart } from '../../../src/findings/validators/pii/name-keys.ts';
import { runScan } from '../../run-scan.ts';

/** Keys for the given name and the family name, with somebody's. */
const PEOPLE: readonly (readonly [given: string, family: string, name: readonly [string, string]])[] = [
  ['fname', 'lname', ['Ingeborg', 'Vandersmissen']],
  ['FNAME', 'LNAME', ['Ingeborg', 'Vandersmissen']],
  ['f_name', 'l_name', ['Ingeborg', 'Vandersmissen']],
  ['first_nm', 'last_nm', ['Ingeborg', 'Vandersmissen']],
  ['givenName', 'sn', ['Ingeborg', 'Vandersmissen']],
  ['prenume', 'nume', ['Dragoș', 'Hriscu']],
  ['fornavn', 'etternavn', ['Kari', 'Bakke']],
  ['förnamn', 'efternamn', ['Elin', 'Sjöberg']],
  ['etunimi', 'sukunimi', ['Aino', 'Virtanen']],
  ['keresztnév', 'vezetéknév', ['Anna', 'Szabó']],
  ['jméno', 'příjmení', ['Jana', 'Dvořáková']],
  ['meno', 'priezvisko', ['Jana', 'Kováčová']],
  ['ime', 'priimek', ['Ana', 'Kovač']],
  ['ime', 'prezime', ['Ana', 'Kovač']],
  ['adi', 'soyadi', ['Elif', 'Yıldız']],
  ['isim', 'soyisim', ['Elif', 'Yıldız']],
  ['nome', 'apelido', ['Lúcia', 'Ferraz']],
  ['nama_depan', 'nama_belakang', ['Siti', 'Rahayu']],
  ["ім'я", 'прізвище', ['Олена', 'Шевченко']],
  ['όνομα', 'επώνυμο', ['Μαρία', 'Παπαδάκη']],
  ['eesnimi', 'perekonnanimi', ['Kersti', 'Tamm']],
  ['vardas', 'pavardė', ['Rūta', 'Kazlauskienė']],
];

describe('keys for parts of names', () => {
  it.each(PEOPLE)('%s and %s are those of somebody, as keys and as columns', async (given, family, name) => {
    const { findingsOf } = await runScan({
      'a.jsonl': JSON.stringify({ [given]: name[0], [family]: name[1] }),
      'b.csv': `id,${given},${family}\n7,${name.join(',')}\n`,
    });
    for (const file of ['a.jsonl', 'b.csv']) {
      const ends = findingsOf(file, 'person-name').map(({ start, end }) => [start, end]);
      expect(ends, file).toEqual(name.map(part => [0, part.length]));
    }
  });

  it('tell nothing of an abbreviation alone, beside itself, or of a word for a thing', () => {
    expect(isNamePart('fname', ['fname', 'size'])).toBe(false);
    expect(isNamePart('fname', ['fname', 'fname2'])).toBe(false);
    expect(isNamePart('sn', ['sn', 'model'])).toBe(false);
    expect(isNamePart('fname', ['fname', 'ln'])).toBe(false);
    expect(isNamePart('nume', ['nume', 'pret'])).toBe(false);
    expect(isNamePart('filename', ['filename', 'lname'])).toBe(false);
    expect(isNamePart('fname', ['lname'])).toBe(true);
  });

  it('leave files and functions alone', async () => {
    const { findingsOf } = await runScan({
      'a.jsonl': [
        { fname: 'Report', size: 12 },
        { fname: 'Main', ln: 12, col: 4 },
        { nume: 'Masă', pret: 120 },
        { ime: 'Stol', cena: 120 },
        { sn: 'Ampere', model: 'X' },
      ]
        .map(it => JSON.stringify(it))
        .join('\n'),
    });
    expect(findingsOf('a.jsonl', 'person-name')).toEqual([]);
  });
});
