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
