import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable, scanTable, textsOf } from './csv-table.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/csv');
const hasCorpus = existsSync(folder);
if (!hasCorpus) console.warn(`skipped: ${folder} is not there, so the shared CSV files are not tested`);

interface Expectation {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly records: number;
  readonly widths: Readonly<Record<string, number>>;
  readonly sha256_fields: string;
}

const expectations: Expectation[] = hasCorpus
  ? readFileSync(`${folder}/expect.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : [];
const spectrum = hasCorpus
  ? readdirSync(`${folder}/csv-spectrum`)
      .filter(name => name.endsWith('.csv'))
      .map(name => name.slice(0, -4))
  : [];

function bytesOf({ file }: Expectation): Buffer {
  const bytes = readFileSync(`${folder}/${file.slice('csv/'.length)}`);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

const optionsOf = ({ encoding }: Expectation) => (encoding === 'windows-1252 or latin-1' ? { encoding: 'latin1' } : {});

describe.skipIf(!hasCorpus)(`the CSV corpus (needs ${folder})`, () => {
  it.each(expectations)('reads every cell of $file as Python does', async expectation => {
    const table = await readTable(bytesOf(expectation), { options: optionsOf(expectation), chunkBytes: 50_000 });
    const rows = textsOf(table);
    const widths: Record<string, number> = {};
    for (const { length } of rows) widths[length] = (widths[length] ?? 0) + 1;
    const hash = createHash('sha256');
    for (const row of rows) hash.update(`${row.map(cell => `${cell}\x1f`).join('')}\x1e`);
    expect(table.problems).toEqual([]);
    expect(rows.length).toBe(expectation.records);
    expect(widths).toEqual(expectation.widths);
    if (Object.keys(widths).length > 1 || !('1' in widths)) {
      expect(table.state?.dialect.delimiter).toBe(expectation.delimiter);
    }
    expect(hash.digest('hex')).toBe(expectation.sha256_fields);
  });

  it.each(spectrum)('reads csv-spectrum/%s as its JSON says', async name => {
    const table = await readTable(readFileSync(`${folder}/csv-spectrum/${name}.csv`));
    const [header, ...data] = textsOf(table);
    const records = data.map(row => Object.fromEntries(row.map((cell, i) => [header![i], cell])));
    const expected = [JSON.parse(readFileSync(`${folder}/csv-spectrum/${name}.json`, 'utf8'))].flat();
    if (name === 'location_coordinates') {
      // Upstream's JSON has another telephone number than its CSV.
      for (const record of [...records, ...expected]) delete record['Contact Phone Number'];
    }
    // The shared copy of this one has lost its carriage returns; its JSON has not.
    if (name === 'newlines_crlf') expected[1].a = expected[1].a.replace('\r', '');
    expect(records).toEqual(expected);
    expect(table.records[0]).toBe(-1);
  });

  it.each(expectations.filter(({ records }) => records < 4000))(
    'finds the same in $file with and without the gate, in chunks of any size',
    async expectation => {
      const bytes = bytesOf(expectation).subarray(0, 400_000);
      const options = optionsOf(expectation);
      const whole = await scanTable(bytes, { options });
      const { findings, records, fields } = await scanTable(bytes, { options, usesGate: false, chunkBytes: 3000 });
      expect(findings).toEqual(whole.findings);
      expect([records, fields]).toEqual([whole.records, whole.fields]);
    },
  );
});
