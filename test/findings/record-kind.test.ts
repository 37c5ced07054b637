import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { runScan, type Scanned } from '../run-scan.ts';

type Row = Readonly<Record<string, string>>;

/** One row in every format, and in a text. */
function inEveryForm(row: Row): Record<string, string | Uint8Array> {
  const names = Object.keys(row);
  const values = Object.values(row);
  const json = JSON.stringify(row);
  const columnData = names.map(name => ({ name, data: [row[name]!], type: 'STRING' as const }));
  return {
    'a.jsonl': `${json}\n`,
    'b.csv': `${names.join(',')}\n${values.join(',')}\n`,
    'c.parquet': new Uint8Array(parquetWriteBuffer({ columnData })),
    'd.json': `[${json}]`,
    'e.jsonl': `${JSON.stringify({ text: json })}\n`,
  };
}

const FILES = Object.keys(inEveryForm({ a: 'b' }));
const rulesOf = ({ findingsOf }: Scanned, file: string) =>
  findingsOf(file)
    .map(({ rule, path, via }) => `${via?.[0]?.path ?? path.replace('[0].', '')}: ${rule}`)
    .sort();

async function expectEverywhere(row: Row, expected: readonly string[]): Promise<void> {
  const scanned = await runScan(inEveryForm(row));
  for (const file of FILES) expect([file, ...rulesOf(scanned, file)]).toEqual([file, ...expected]);
}

describe('what stands beside a value tells of what record it is', () => {
  it('a town, a state and a postal code are parts of an address beside a person or a street', async () => {
    const place = { city: 'Fort Wayne', state: 'IN', zip: '46802' };
    await expectEverywhere({ first_name: 'Brenna', ...place }, [
      'city: town-told',
      'first_name: person-name',
      'state: region-told',
      'zip: postal-code-told',
    ]);
    await expectEverywhere({ ville: 'Angers', prenom: 'Odile', code_postal: '49100' }, [
      'code_postal: postal-code-told',
      'prenom: person-name',
      'ville: town-told',
    ]);
  });

  it('they are places in a list of places', async () => {
    const place = { city: 'Fort Wayne', state: 'IN', zip: '46802' };
    await expectEverywhere(place, []);
    await expectEverywhere({ ...place, population: '263886' }, []);
    await expectEverywhere({ name: 'Baer Field', iata: 'FWA', ...place }, []);
  });

  it('`first` beside `last` is a name, and alone is not', async () => {
    await expectEverywhere({ first: 'Brenna', last: 'Marsh' }, ['first: person-name', 'last: person-name']);
    await expectEverywhere({ first: 'Brenna', other: 'Marsh' }, []);
    await expectEverywhere({ first: 'Previous', last: 'Page' }, []);
  });

  it('a name beside what only places and goods have is nobody’s', async () => {
    await expectEverywhere({ name: 'Martin Walker', town: 'Bend' }, ['name: person-name']);
    await expectEverywhere({ name: 'Charles Dickens', iata: 'CDX', elevation: '412' }, []);
    await expectEverywhere({ name: 'Stella Martin', sku: 'A-4', price: '12' }, []);
    await expectEverywhere({ name: 'Stella Martin', price: '12', email: 'sm@nordvik.se' }, [
      'email: email',
      'name: person-name',
    ]);
  });
});

describe('keys around a value tell of what record it is', () => {
  const found = async (record: unknown) => {
    const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify(record)}\n` });
    return findingsOf('a.jsonl')
      .map(({ path, rule }) => `${path}: ${rule}`)
      .sort();
  };

  it('a town and a code in an object for an address or for somebody are parts of their address', async () => {
    expect(await found({ ügyfél: { lakcím: { irsz: '6718', város: 'Szolnok' } } })).toEqual([
      'ügyfél.lakcím.irsz: postal-code-told',
      'ügyfél.lakcím.város: town-told',
    ]);
    expect(await found({ voter: { town: 'Jalandhar', PIN: 144_007 } })).toEqual([
      'voter.PIN: postal-code-told',
      'voter.town: town-told',
    ]);
    expect(await found({ physicalAddress: { street: '18 Kestrel Brow', code: '1609' } })).toEqual([
      'physicalAddress.code: postal-code-in-address',
      'physicalAddress.street: street-address',
    ]);
    expect(await found({ station: { town: 'Jalandhar', code: '1609' } })).toEqual([]);
  });

  it('they are so by what they are called elsewhere, or both at once, or cut short', async () => {
    expect(await found({ Επώνυμο: 'Φαλκονάκης', Δήμος: 'Χανιά' })).toContain('Δήμος: town-told');
    expect(await found({ Anwani: 'Mtaa wa Mwewe 12', Mji: 'Tanga' })).toContain('Mji: town-told');
    expect(
      await found({ remit_addr: '12 Kestrel Brow', remit_cty: 'Bend', remit_st: 'OR', remit_zip: '97701' }),
    ).toEqual(expect.arrayContaining(['remit_cty: town-told', 'remit_st: region-told', 'remit_zip: postal-code-told']));
    expect(await found({ Address: '12 Kestrel Brow', 'City/ZIP': 'Bend 97701' })).toContain(
      'City/ZIP: town-with-code-keyed',
    );
    expect(await found({ 'City/ZIP': 'Bend 97701' })).toEqual([]);
    expect(await found({ first_name: 'Brenna', task: 'x', st: 'OK' })).toEqual(['first_name: person-name']);
    expect(await found({ Nazwisko: 'Sokół', Kod: '34-512', Miasto: 'Toruń' })).toContain('Kod: postal-code-told');
    expect(await found({ Nazwisko: 'Sokół', Kod: '7182', Miasto: 'Toruń' })).not.toContain('Kod: postal-code-told');
  });

  it('a number is theirs under a key that things have, too', async () => {
    expect(await found({ crew: [{ name: 'Brenna Marsh', staffNo: '71830', licence: `${'ATPL-'}71829` }] })).toContain(
      'crew[0].licence: licence-in-record',
    );
    expect(await found({ package: { name: 'kestrel', licence: 'RN718293' } })).toEqual([]);
    expect(await found({ device: { sn: `${'F2LXK7' + '9263JQ'}`, owner: 'x' } })).toContain(
      'device.sn: serial-in-record',
    );
    expect(await found({ device: { sn: `${'F2LXK7' + '9263JQ'}`, model: 'x' } })).toEqual([]);
  });

  it('the value of a key is beside what stands beside the key', async () => {
    expect(await found({ firstname: { value: 'Brenna' }, city: { value: 'Fort Wayne' } })).toEqual([
      'city.value: town-told',
      'firstname.value: person-name',
    ]);
  });

  it('a street may stand in parts', async () => {
    expect(await found({ adres: { straat: 'Valkenkade', huisnr: '18-II', plaats: 'Breda' } })).toEqual([
      'adres.huisnr: street-in-record',
      'adres.plaats: town-told',
      'adres.straat: street-in-record',
    ]);
    expect(await found({ labels: { street: 'Straße und Hausnummer', city: 'Ort' } })).toEqual([]);
    expect(await found({ error: { line: '12 bytes expected' } })).toEqual([]);
  });

  it('a part of a name is one in an object for somebody or beside the other', async () => {
    expect(await found({ ride: { driver: { given: 'Anatoliy' } } })).toEqual(['ride.driver.given: person-name']);
    expect(await found({ given: 'Ewan', surname: 'Falk' })).toEqual(['given: person-name', 'surname: person-name']);
    expect(await found({ ad: 'Serkan', soyad: 'Doğan' })).toEqual(['ad: person-name', 'soyad: person-name']);
    expect(await found({ contact: { first: 'Monday', last: 'Friday' } })).toEqual([]);
    expect(await found({ people: { name: 'Population Total' } })).toEqual([]);
  });

  it('lists of a directory are of the entry that they stand in', async () => {
    expect(await found({ uid: ['mlindq'], cn: ['Mara Lindqvist'], sn: ['Lindqvist'], mail: [] })).toEqual([
      'cn[0]: person-in-record',
      'sn[0]: person-in-record',
      'uid[0]: username-keyed',
    ]);
    expect(await found({ sn: ['Lindqvist'], lot: 4 })).toEqual([]);
  });

  it('latitude and longitude are of somebody in their record', async () => {
    expect(await found({ customer: { lat: 48.137154, lng: 11.576124 } })).toEqual([
      'customer.lat: geo-coordinate-of-place',
      'customer.lng: geo-coordinate-of-place',
    ]);
    expect(await found({ tower: { lat: 48.137154, lng: 11.576124 } })).toEqual([]);
  });

  it('an account is one of the site that is named around or beside it', async () => {
    expect(await found({ social: { github: 'mlindq7' } })).toEqual(['social.github: username-keyed']);
    expect(await found({ platform: 'github', handle: 'mlindq' })).toEqual(['handle: username-keyed']);
    expect(await found({ github: 'vue-next' })).toEqual([]);
    expect(await found({ type: 'click', handle: 'btn-left' })).toEqual([]);
  });

  it('cells of a table are under the names of its columns', async () => {
    const table = { columns: ['id', 'last_name', 'first_name', 'city'], rows: [[1, 'Lindqvist', 'Mara', 'Bend']] };
    expect(await found(table)).toEqual(['rows[0][1]: person-name', 'rows[0][2]: person-name', 'rows[0][3]: town-told']);
    expect(
      await found({
        data: {
          spalten: ['nr', 'vorname'],
          zeilen: [
            [1, 'Mara'],
            [2, 'Ylva'],
          ],
        },
      }),
    ).toEqual(['data.zeilen[0][1]: person-name', 'data.zeilen[1][1]: person-name']);
    expect(await found({ columns: ['city', 'zip'], rows: [['Bend', '97701']] })).toEqual([]);
    expect(await found({ columns: ['first_name', 'x'], rows: [['Mara', ['Ylva']]] })).toEqual([
      'rows[0][0]: person-name',
    ]);
  });
});

describe('a line of a form', () => {
  const found = async (text: string) => {
    const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
    return findingsOf('a.jsonl').map(({ rule }) => rule);
  };

  it('goes on in small letters behind a name that only people have', async () => {
    expect(await found('lastName: Quigg\nage: 30\n')).toEqual(['person-name']);
    expect(await found('first_name: Brenna\nward: 4\n')).toEqual(['person-name']);
  });

  it('is code behind a type or a name that things have', async () => {
    expect(await found('lastName: String\nage: Int\n')).toEqual([]);
    expect(await found('firstName: Optional\nage: 30\n')).toEqual([]);
    expect(await found('name: Kestrel\nage: 30\n')).toEqual([]);
  });
});

describe('a table in a text', () => {
  const table = (header: string, row: string) => ({
    'a.jsonl': `${JSON.stringify({ text: `${header}\n${row}\n` })}\n`,
  });
  const spansOf = async (header: string, row: string) => {
    const { findingsOf } = await runScan(table(header, row));
    return findingsOf('a.jsonl').map(({ rule }) => rule);
  };

  it('is one of people by the names of its columns', async () => {
    expect(await spansOf('first_name,city,id,zip', 'Brenna,Fort Wayne,7,46802')).toEqual([
      'person-name-in-column',
      'town-in-column',
      'postal-code-in-column',
    ]);
    expect(await spansOf('iata,city,id,zip', 'FWA,Fort Wayne,7,46802')).toEqual([]);
  });

  it('is none of people when they say that it is one of things', async () => {
    expect(await spansOf('id,name,ward', '1,Laura Quigg,4')).toEqual(['full-name-in-column']);
    expect(await spansOf('id,name,elevation', '1,Laura Quigg,4')).toEqual([]);
  });
});
