import type { Values } from '../../columnar/values.ts';
import { BrokenParquet } from '../broken.ts';
import { type DataPage, readDataPage, readDictionaryPage } from '../data-page.ts';
import type { ColumnChunk } from '../footer.ts';
import { PageType } from '../names.ts';
import { isData, readPages, type StoredPage } from '../pages.ts';
import type { RandomAccess } from '../random-access.ts';
import { numberOf, structOf } from '../thrift-fields.ts';

/** A column chunk of an open file. */
export interface ColumnSource {
  readonly file: RandomAccess;
  /** Where the footer begins. */
  readonly fileEnd: number;
  readonly column: ColumnChunk;
  /** True when the file says that the column's bounds have another order than that of its type. */
  readonly hasOtherOrder?: boolean;
  /** All of them, where they are held. */
  readonly pages?: readonly (DecodedData | DecodedDictionary)[];
}

export interface DecodedData {
  readonly kind: 'data';
  readonly stored: StoredPage;
  readonly data: DataPage;
  /** Values of the chunk's dictionary, for a page that refers to it. */
  readonly dictionary: Values | undefined;
  /** Row of the entry before the page's first; a page may begin inside a row. */
  readonly rowBefore: number;
  /** Level at which an entry has a value. */
  readonly maxDefinition: number;
  /** Row of its last entry. */
  readonly lastRow: number;
  /** Number of its first value among the chunk's, nulls left out. */
  readonly firstValue: number;
}
export interface DecodedDictionary {
  readonly kind: 'dictionary';
  readonly stored: StoredPage;
  readonly values: Values;
}

/** Value `index` of a page or dictionary. */
export interface StoredValue {
  readonly from: Values;
  readonly index: number;
}

/** Where a value of a page stands, by its number in the page. */
export function valueAt({ data: { content }, dictionary }: DecodedData, value: number): StoredValue {
  if (content.kind === 'values') return { from: content.values, index: value };
  return { from: dictionary!, index: content.indices[value]! };
}

/** Decodes the pages of a column chunk, in order. Pages that are neither data nor dictionary are left out. Throws BrokenParquet. */
export function* decodePages(source: ColumnSource): Generator<DecodedData | DecodedDictionary> {
  const { file, fileEnd, column, pages } = source;
  if (pages) return yield* pages;
  let dictionary: Values | undefined;
  let row = -1;
  let value = 0;
  for (const stored of readPages(file, column, fileEnd)) {
    if (stored.header.type === PageType.dictionary) {
      if (dictionary) throw new BrokenParquet('it has two dictionaries');
      dictionary = readDictionaryPage(stored, column.leaf, column.codec);
      yield { kind: 'dictionary', stored, values: dictionary };
    } else if (isData(stored.header)) {
      const data = readDataPage(stored, column.leaf, column.codec, dictionary?.count);
      const lastRow = row + rowsBegunIn(data);
      yield {
        kind: 'data',
        stored,
        data,
        dictionary,
        rowBefore: row,
        lastRow,
        firstValue: value,
        maxDefinition: column.leaf.maxDefinition,
      };
      row = lastRow;
      value += data.defined;
    }
  }
}

/**
 * The chunk with its pages decoded once and for all; as it is, where they would take more than `most` bytes.
 * @returns the bytes taken too.
 */
export function holdPages(
  source: ColumnSource,
  most: number,
): { readonly source: ColumnSource; readonly bytes: number } {
  const claimed = numberOf(structOf(source.column.struct, 3) ?? { fields: [] }, 6) ?? most;
  if (claimed > most) return { source, bytes: 0 };
  const pages: (DecodedData | DecodedDictionary)[] = [];
  let bytes = 0;
  for (const page of decodePages(source)) {
    const { header, body } = page.stored;
    // Levels and values as typed arrays come to about as much as the page again.
    bytes += body.length + 2 * header.uncompressedSize;
    if (bytes > 4 * most) return { source, bytes: 0 };
    pages.push(page);
  }
  return { source: { ...source, pages }, bytes };
}

function rowsBegunIn({ repetition, count }: DataPage): number {
  if (!repetition) return count;
  let rows = 0;
  for (let i = 0; i < count; i++) if (repetition[i] === 0) rows++;
  return rows;
}
