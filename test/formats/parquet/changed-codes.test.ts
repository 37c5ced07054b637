import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFooter } from '../../../src/formats/parquet/footer.ts';
import { Encoding } from '../../../src/formats/parquet/names.ts';
import { isData, readPages } from '../../../src/formats/parquet/pages.ts';
import { openFile } from '../../../src/formats/parquet/random-access.ts';
import { decodePages } from '../../../src/formats/parquet/rewrite/decoded-pages.ts';
import { plainBytesAt } from '../../../src/formats/parquet/rewrite/plain-values.ts';
import { editOf, rewrite } from './parquet-fields.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-codes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = string | null;

/** A column of texts that share a dictionary. */
function write(name: string, rows: readonly Row[]): string {
  const path = join(folder, name);
  const columnData = [{ name: 'a', data: [...rows], type: 'STRING' as const, encoding: 'RLE_DICTIONARY' as const }];
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, statistics: true })));
  return path;
}

async function edit(
  path: string,
  name: string,
  changes: readonly (readonly [record: number, old: string, text: string])[],
) {
  const output = join(folder, name);
  await rewrite(
    path,
    output,
    changes.map(([record, text, replacement]) => editOf({ record, path: 'a', text }, replacement)),
  );
  return output;
}

async function read(path: string): Promise<Row[]> {
  const objects = await parquetReadObjects({ file: new Uint8Array(readFileSync(path)).buffer, compressors });
  return objects.map(object => object.a as Row);
}

/** Entries of the dictionary, whether a page refers to them or not. */
function dictionaryOf(path: string): string[] {
  const file = openFile(path);
  const footer = readFooter(file);
  const [page] = decodePages({ file, fileEnd: footer.start, column: footer.rowGroups[0]!.columns[0]! });
  if (page?.kind !== 'dictionary') throw new Error('no dictionary');
  const { values } = page;
  const texts = Array.from({ length: values.count }, (_, i) => plainBytesAt(values, i).toString());
  file.close();
  return texts;
}

function encodingsOf(path: string): number[] {
  const file = openFile(path);
  const footer = readFooter(file);
  const pages = [...readPages(file, footer.rowGroups[0]!.columns[0]!, footer.start)];
  file.close();
  return pages.filter(({ header }) => isData(header)).map(({ header }) => header.encoding);
}

// Each value stands in two rows, of which one changes or none.
const values = Array.from({ length: 60 }, (_, i) => `value ${i}`);

describe('a page of codes of which some change', () => {
  it.each([
    ['the first', 0],
    ['one amid others', 31],
    ['the last', 59],
  ])('keeps every other value when %s changes', async (_, at) => {
    const path = write('in.parquet', [...values, ...values]);
    const output = await edit(path, 'out.parquet', [
      [at, values[at]!, 'NEW'],
      [at + 60, values[at]!, 'NEW'],
    ]);
    const wanted = [...values];
    wanted[at] = 'NEW';
    expect(await read(output)).toEqual([...wanted, ...wanted]);
    expect(encodingsOf(output)).toEqual([Encoding.rleDictionary]);
  });

  it('keeps nulls where they were', async () => {
    const rows = values.flatMap((value, i) => (i % 3 === 0 ? [null, value] : [value]));
    const path = write('in.parquet', [...rows, ...rows]);
    const at = rows.indexOf(values[40]!);
    const output = await edit(path, 'out.parquet', [[at, values[40]!, 'NEW']]);
    const wanted: Row[] = [...rows, ...rows];
    wanted[at] = 'NEW';
    expect(await read(output)).toEqual(wanted);
    expect(encodingsOf(output)).toEqual([Encoding.rleDictionary]);
  });

  it('puts new values where an earlier redaction left a blank, in any order', async () => {
    const path = write('in.parquet', ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd']);
    const once = await edit(
      path,
      'once.parquet',
      [1, 2, 5, 6].map(i => [i, i % 4 === 1 ? 'b' : 'c', 'X'] as const),
    );
    expect(await read(once)).toEqual(['a', 'X', 'X', 'd', 'a', 'X', 'X', 'd']);
    const twice = await edit(once, 'twice.parquet', [
      [3, 'd', 'Y'],
      [7, 'd', 'Y'],
    ]);
    expect(await read(twice)).toEqual(['a', 'X', 'X', 'Y', 'a', 'X', 'X', 'Y']);
  });

  // Where the schema says that a column is a dictionary, Arrow reads equal entries as one and takes every code behind them for another.
  it.each([
    ['', values, 'NEW'],
    ['amid texts that look like what is filled in', ['\u0011', '', '\u0012', ...values, '\u0013\u0010'], 'NEW'],
    ['for nothing', values, ''],
    ['for a text that looks like what is filled in', values, '\u0011'],
  ])('leaves no two entries of the dictionary alike, whatever goes %s', async (_, texts, replacement) => {
    const path = write('in.parquet', [...texts, ...texts]);
    const gone = texts.flatMap((text, at) => (text.startsWith('value') && at % 3 === 0 ? [at] : []));
    const edits = [...gone, ...gone.map(at => at + texts.length)].map(
      at => [at, texts[at % texts.length]!, replacement] as const,
    );
    const output = await edit(path, 'out.parquet', edits);
    expect(await read(output)).toEqual(
      [...texts, ...texts].map((text, i) => (gone.includes(i % texts.length) ? replacement : text)),
    );
    const entries = dictionaryOf(output);
    expect(entries).toHaveLength(texts.length);
    expect(new Set(entries).size).toBe(texts.length);
    expect(entries.filter(text => gone.some(at => texts[at] === text))).toEqual([]);
    // So does a second redaction.
    const left = texts.indexOf('value 50');
    const twice = dictionaryOf(
      await edit(output, 'twice.parquet', [
        [left, 'value 50', replacement],
        [left + texts.length, 'value 50', replacement],
      ]),
    );
    expect(new Set(twice).size).toBe(texts.length);
  });

  it('has no value to change where there is a null', async () => {
    const path = write('in.parquet', ['a', null, 'b', 'a', 'b']);
    await expect(edit(path, 'out.parquet', [[1, 'a', 'NEW']])).rejects.toMatchObject({ code: 'changed' });
  });
});
