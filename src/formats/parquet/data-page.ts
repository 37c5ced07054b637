import { crc32 } from 'node:zlib';
import type { Values } from '../columnar/values.ts';
import type { TakeMemory } from '../scratch.ts';
import { BrokenParquet, guarded } from './broken.ts';
import { decompress } from './codecs.ts';
import { Encoding, PageType } from './names.ts';
import type { PageHeader } from './page-header.ts';
import type { StoredPage } from './pages.ts';
import { type Codes, readBitPackedLevels, readHybrid, widthFor } from './rle.ts';
import type { Leaf } from './schema.ts';
import { readValues } from './values.ts';

/** How the values of a data page lie in rows and lists. */
export interface PageLevels {
  /** Level entries, nulls and empty lists included. */
  readonly count: number;
  /** One per entry; absent when the column cannot repeat, or has no level above 0. */
  readonly repetition: Codes | undefined;
  readonly definition: Codes | undefined;
  /** Entries that hold a value. */
  readonly defined: number;
}

/** A decoded data page. */
export interface DataPage extends PageLevels {
  /** The values: themselves, or as indices into the dictionary, `defined` of them. */
  readonly content:
    | { readonly kind: 'values'; readonly values: Values }
    | { readonly kind: 'indices'; readonly indices: Codes };
}

/** Levels and data of a page, decompressed, still encoded: what the rewriter copies. */
export interface PageSections {
  readonly repetition: Buffer;
  readonly definition: Buffer;
  readonly data: Buffer;
}

/** Does the page have a checksum that its bytes do not have? */
export function failsChecksum({ header, body }: StoredPage): boolean {
  return header.crc !== undefined && crc32(body) !== header.crc;
}

/**
 * Decodes a data page, v1 or v2. `dictionarySize` is undefined before a dictionary was seen. Throws BrokenParquet.
 * @param take memory for what is decompressed; values of bytes stay in it.
 */
export function readDataPage(
  page: StoredPage,
  leaf: Leaf,
  codec: number,
  dictionarySize: number | undefined,
  take?: TakeMemory,
): DataPage {
  return guarded('a page', () => {
    const { header } = page;
    const sections = splitPage(page, leaf, codec, take);
    const repetition = readLevels(sections.repetition, header, leaf.maxRepetition, header.repetitionEncoding);
    const definition = readLevels(sections.definition, header, leaf.maxDefinition, header.definitionEncoding);
    const defined = definedOf(definition, leaf, header);
    const content = readContent(sections.data, header, { leaf, defined, dictionarySize });
    return { count: header.count, repetition, definition, defined, content };
  });
}

/** Values of a dictionary page. Throws BrokenParquet. */
export function readDictionaryPage(page: StoredPage, leaf: Leaf, codec: number, take?: TakeMemory): Values {
  return guarded('a dictionary', () => {
    const { header, body } = page;
    mustBePlain(header);
    return readValues(decompress(codec, body, header.uncompressedSize, take), leaf, Encoding.plain, header.count);
  });
}

/** Throws BrokenParquet when a dictionary page has an encoding that dictionaries do not have. */
export function mustBePlain({ encoding }: PageHeader): void {
  const isPlain = encoding === Encoding.plain || encoding === Encoding.plainDictionary;
  if (!isPlain) throw new BrokenParquet(`a dictionary has the unknown encoding ${encoding}`);
}

/** Cuts a page into its levels (without their length prefixes) and its data. Throws BrokenParquet. */
export function splitPage(page: StoredPage, leaf: Leaf, codec: number, take?: TakeMemory): PageSections {
  return page.header.type === PageType.dataV2 ? splitV2(page, codec, take) : splitV1(page, leaf, codec, take);
}

function splitV2({ header, body }: StoredPage, codec: number, take: TakeMemory | undefined): PageSections {
  const v2 = header.v2!;
  const levels = v2.repetitionBytes + v2.definitionBytes;
  const stored = body.subarray(levels);
  const size = header.uncompressedSize - levels;
  const data = v2.isCompressed && stored.length > 0 ? decompress(codec, stored, size, take) : stored;
  return {
    repetition: body.subarray(0, v2.repetitionBytes),
    definition: body.subarray(v2.repetitionBytes, levels),
    data,
  };
}

function splitV1({ header, body }: StoredPage, leaf: Leaf, codec: number, take: TakeMemory | undefined): PageSections {
  const bytes = decompress(codec, body, header.uncompressedSize, take);
  const repetition = cutLevels(bytes, header, leaf.maxRepetition, header.repetitionEncoding);
  const definition = cutLevels(repetition.rest, header, leaf.maxDefinition, header.definitionEncoding);
  return { repetition: repetition.levels, definition: definition.levels, data: definition.rest };
}

function cutLevels(bytes: Buffer, header: PageHeader, highest: number, encoding: number) {
  let start = 0;
  const length = lengthOfLevels(header, highest, encoding, () => {
    if (bytes.length < 4) throw new BrokenParquet('a page has fewer levels than values');
    start = 4;
    return bytes.readUInt32LE(0);
  });
  if (start + length > bytes.length) throw new BrokenParquet('a page has fewer levels than values');
  return { levels: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}

/**
 * Bytes that the levels of a v1 page take. Throws BrokenParquet.
 * @param prefix reads the four bytes of length that stand before levels in RLE.
 */
export function lengthOfLevels({ count }: PageHeader, highest: number, encoding: number, prefix: () => number): number {
  if (highest === 0) return 0;
  if (encoding === Encoding.rle) return prefix();
  if (encoding === Encoding.bitPacked) return Math.ceil((count * widthFor(highest)) / 8);
  throw new BrokenParquet(`a page has levels in the unknown encoding ${encoding}`);
}

/** One level per entry; undefined where all are 0. Throws BrokenParquet. */
export function readLevels(
  bytes: Buffer,
  { count, v2 }: PageHeader,
  highest: number,
  encoding: number,
): Codes | undefined {
  if (highest === 0) return undefined;
  const width = widthFor(highest);
  const isBitPacked = !v2 && encoding === Encoding.bitPacked;
  const levels = isBitPacked ? readBitPackedLevels(bytes, width, count) : readHybrid(bytes, width, count);
  for (let i = 0; i < count; i++) if (levels[i]! > highest) throw new BrokenParquet('a page has impossible levels');
  return levels;
}

/** How many of a page's entries hold a value. */
export function definedOf(definition: Codes | undefined, { maxDefinition }: Leaf, header: PageHeader): number {
  if (!definition) return header.count;
  let count = 0;
  for (let i = 0; i < definition.length; i++) if (definition[i] === maxDefinition) count++;
  return count;
}

interface Content {
  readonly leaf: Leaf;
  readonly defined: number;
  readonly dictionarySize: number | undefined;
}

function readContent(
  data: Buffer,
  header: PageHeader,
  { leaf, defined, dictionarySize }: Content,
): DataPage['content'] {
  if (header.encoding !== Encoding.plainDictionary && header.encoding !== Encoding.rleDictionary) {
    return { kind: 'values', values: readValues(data, leaf, header.encoding, defined) };
  }
  if (defined === 0) return { kind: 'indices', indices: new Uint8Array(0) };
  if (dictionarySize === undefined) throw new BrokenParquet('a page refers to a dictionary that is not there');
  const width = data[0];
  if (width === undefined) throw new BrokenParquet('a page has fewer codes than values');
  const indices = readHybrid(data.subarray(1), width, defined);
  for (let i = 0; i < defined; i++) {
    const index = indices[i]!;
    if (index < 0 || index >= dictionarySize)
      throw new BrokenParquet('a page refers to a value the dictionary does not have');
  }
  return { kind: 'indices', indices };
}
