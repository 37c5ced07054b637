import { crc32 } from 'node:zlib';
import { AuditError } from '../../../errors.ts';
import { compress, MAX_PAGE_BYTES } from '../codecs.ts';
import { type PageSections, splitPage } from '../data-page.ts';
import { Encoding, PageType } from '../names.ts';
import { type Codes, widthFor, writeHybrid } from '../rle.ts';
import { type ThriftStruct, Wire, writeStruct } from '../thrift.ts';
import { fieldOf, structOf, withField, withI32, withoutFields } from '../thrift-fields.ts';
import { Bounds, type Order, type PageBounds } from './bounds.ts';
import type { DecodedData } from './decoded-pages.ts';
import { type EncodedValues, encodeValues } from './encode-values.ts';
import type { PageChange } from './page-change.ts';
import { plainBytesAt } from './plain-values.ts';
import { type SplicedValues, spliceCodes, spliceValues } from './splice-page.ts';

/** A page as it is written. */
export interface WrittenPage {
  readonly bytes: readonly Buffer[];
  /** Level entries. */
  readonly count: number;
  /** Header and body, in bytes. */
  readonly stored: number;
  readonly uncompressed: number;
}

/** A data page as it is written, and what an index tells of it. */
export interface WrittenData extends WrittenPage {
  /** Rows that begin in it. */
  readonly rows: number;
  /** Does it begin with a row? */
  readonly startsRow: boolean;
  readonly nulls: number;
  /** Of its values; undefined where they are not wanted, or not told simply. */
  readonly bounds: PageBounds | undefined;
}

/** Does an edit or a dropped row touch this page? */
export function isTouched(page: DecodedData, { changed, dropped }: Pick<PageChange, 'changed' | 'dropped'>): boolean {
  if (changed.hasWithin(page.firstValue, page.firstValue + page.data.defined)) return true;
  return dropped.hasWithin(page.rowBefore, page.lastRow + 1);
}

/** The page with its edits made, or undefined when all its rows go. Values are codes of the new dictionary, or in the encoding that they had. */
export function rewritePage(page: DecodedData, change: PageChange): WrittenData | undefined {
  const spliced = spliceValues(page, change);
  if (spliced) return withValues(page, change, spliced);
  const codes = spliceCodes(page, change);
  if (codes) return withCodes(page, change, codes);
  const kept = keepEntries(page, change);
  if (kept.count === 0) return undefined;
  const sections = splitPage(page.stored, change.leaf, change.codec);
  const written = assemble(page, change, {
    ...kept,
    repetition: kept.levelsDiffer ? levelBytes(kept.repetition, change.leaf.maxRepetition) : sections.repetition,
    definition: kept.levelsDiffer ? levelBytes(kept.definition, change.leaf.maxDefinition) : sections.definition,
    ...encode(page, change, kept),
  });
  return {
    ...written,
    rows: kept.rows,
    nulls: kept.nulls,
    startsRow: change.leaf.maxRepetition === 0 || kept.repetition[0] === 0,
    bounds: boundsOfKept(kept, change),
  };
}

function withValues(page: DecodedData, change: PageChange, { data, fresh, stays }: SplicedValues): WrittenData {
  const { content } = page.data;
  const bounds = change.order && new Bounds(change.order);
  if (content.kind === 'values') bounds?.addAll(content.values, stays());
  for (const value of fresh) bounds?.add(value);
  return withLevels(page, change, { encoding: Encoding.plain, data }, bounds);
}

function withCodes(page: DecodedData, change: PageChange, codes: Int32Array<ArrayBuffer>): WrittenData {
  const { order, dictionary } = change;
  const bounds = order && new Bounds(order);
  if (bounds) eachCode(codes, dictionary!.size, code => dictionary!.addTo(bounds, code));
  const encoded = { encoding: page.stored.header.encoding, data: codeBytes(codes, dictionary!.size) };
  return withLevels(page, change, encoded, bounds);
}

/** A page of as many entries, with the levels that it had. */
function withLevels(
  page: DecodedData,
  change: PageChange,
  encoded: EncodedValues,
  bounds: Bounds | undefined,
): WrittenData {
  const { repetition, definition } = splitPage(page.stored, change.leaf, change.codec);
  const { count, defined } = page.data;
  const entries = { count, rows: page.lastRow - page.rowBefore, nulls: count - defined, levelsDiffer: false };
  const written = assemble(page, change, { ...entries, repetition, definition, ...encoded });
  return { ...written, ...entries, startsRow: startsRow(page), bounds: bounds?.cut() };
}

function startsRow({ data: { repetition } }: DecodedData): boolean {
  return !repetition || repetition[0] === 0;
}

function encode(
  { data, stored }: DecodedData,
  { leaf, dictionary }: PageChange,
  { codes, values }: Kept,
): EncodedValues {
  const { encoding } = stored.header;
  if (codes) return { encoding, data: codeBytes(codes, dictionary!.size) };
  return encodeValues(leaf, data.content.kind === 'values' ? encoding : Encoding.plain, values);
}

function boundsOfKept({ codes, values }: Kept, { order, dictionary }: PageChange): PageBounds | undefined {
  if (!order) return undefined;
  const bounds = new Bounds(order);
  if (codes) eachCode(codes, dictionary!.size, code => dictionary!.addTo(bounds, code));
  else for (const value of values) bounds.add(value);
  return bounds.cut();
}

/** A page as it is. */
export function keepPage(page: DecodedData, order: Order | undefined): WrittenData {
  const { header, headerBytes, body } = page.stored;
  const { count, defined, content } = page.data;
  const bounds = order && new Bounds(order);
  if (content.kind === 'values') bounds?.addAll(content.values, Array(defined).keys());
  else if (bounds) {
    const { dictionary } = page;
    eachCode(content.indices, dictionary?.count ?? 0, code => bounds.addAt(dictionary!, code));
  }
  return {
    bytes: [headerBytes, body],
    count: header.count,
    stored: headerBytes.length + body.length,
    uncompressed: headerBytes.length + header.uncompressedSize,
    rows: page.lastRow - page.rowBefore,
    startsRow: startsRow(page),
    nulls: count - defined,
    bounds: bounds?.cut(),
  };
}

/** Calls `add` once for each code. @param size one more than the highest. */
function eachCode(codes: Codes, size: number, add: (code: number) => void): void {
  const seen = new Uint8Array(size);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (seen[code]) continue;
    seen[code] = 1;
    add(code);
  }
}

interface Kept {
  readonly count: number;
  readonly rows: number;
  readonly nulls: number;
  readonly levelsDiffer: boolean;
  readonly repetition: Uint8Array<ArrayBuffer>;
  readonly definition: Uint8Array<ArrayBuffer>;
  /** None where there are codes. */
  readonly values: readonly Buffer[];
  /** Of the new dictionary, when all values have one: a code that stays in use keeps its number. */
  readonly codes: Codes | undefined;
}

function keepEntries(page: DecodedData, change: PageChange): Kept {
  const { leaf, changes, dropped, dictionary } = change;
  const { data } = page;
  const indices = data.content.kind === 'indices' && dictionary ? data.content.indices : undefined;
  const codes = indices && new Int32Array(data.defined);
  let kept = 0;
  const repetition = new Uint8Array(data.count);
  const definition = new Uint8Array(data.count);
  const values: Buffer[] = [];
  let count = 0;
  let rows = 0;
  let levelsDiffer = false;
  let row = page.rowBefore;
  let value = 0;
  for (let entry = 0; entry < data.count; entry++) {
    const startsRow = !data.repetition || data.repetition[entry] === 0;
    if (startsRow) row++;
    let level = data.definition ? data.definition[entry]! : leaf.maxDefinition;
    const number = level === leaf.maxDefinition ? value++ : -1;
    if (dropped.has(row)) {
      levelsDiffer = true;
      continue;
    }
    const edited = number < 0 ? undefined : changes.get(page.firstValue + number);
    if (edited?.kind === 'null') {
      level--;
      levelsDiffer = true;
    } else if (codes && number >= 0) {
      const code = edited?.kind === 'bytes' ? dictionary!.codeOf(edited.bytes) : indices![number]!;
      if (code === undefined) return keepEntries(page, { ...change, dictionary: undefined });
      codes[kept++] = code;
    } else if (number >= 0) {
      values.push(edited?.kind === 'bytes' ? edited.bytes : oldBytesAt(page, number));
      kept++;
    }
    if (startsRow) rows++;
    repetition[count] = data.repetition?.[entry] ?? 0;
    definition[count++] = level;
  }
  return {
    count,
    rows,
    nulls: count - kept,
    levelsDiffer,
    repetition: repetition.subarray(0, count),
    definition: definition.subarray(0, count),
    values,
    codes: codes?.subarray(0, kept),
  };
}

function oldBytesAt({ data: { content }, dictionary }: DecodedData, value: number): Buffer {
  return content.kind === 'values'
    ? plainBytesAt(content.values, value)
    : plainBytesAt(dictionary!, content.indices[value]!);
}

type NewPage = Pick<Kept, 'count' | 'rows' | 'nulls' | 'levelsDiffer'> & PageSections & EncodedValues;

function codeBytes(codes: Codes, dictionarySize: number): Buffer {
  const width = Math.max(widthFor(dictionarySize - 1), 1);
  return Buffer.concat([Buffer.from([width]), writeHybrid(codes, width)]);
}

function levelBytes(levels: Codes, highest: number): Buffer {
  return highest === 0 ? Buffer.alloc(0) : writeHybrid(levels, widthFor(highest));
}

function assemble(page: DecodedData, { leaf, codec }: PageChange, kept: NewPage): WrittenPage {
  const { header } = page.stored;
  if (header.type === PageType.dataV2) {
    const stored = kept.data.length === 0 ? kept.data : compress(codec, kept.data);
    const body = Buffer.concat([kept.repetition, kept.definition, stored]);
    const uncompressed = body.length - stored.length + kept.data.length;
    const detail = headerV2(header.struct, kept);
    return toPage(header.struct, { detailId: 8, detail, body, uncompressed, count: kept.count });
  }
  const keepsLevels = !kept.levelsDiffer;
  const plain = Buffer.concat([
    prefixed(kept.repetition, leaf.maxRepetition, !keepsLevels || header.repetitionEncoding === Encoding.rle),
    prefixed(kept.definition, leaf.maxDefinition, !keepsLevels || header.definitionEncoding === Encoding.rle),
    kept.data,
  ]);
  return toPage(header.struct, {
    detailId: 5,
    detail: headerV1(header.struct, kept),
    body: compress(codec, plain),
    uncompressed: plain.length,
    count: kept.count,
  });
}

// RLE levels of a v1 page are led by their length, bit-packed ones are not.
function prefixed(levels: Buffer, highest: number, isRle: boolean): Buffer {
  if (highest === 0 || !isRle) return levels;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(levels.length);
  return Buffer.concat([length, levels]);
}

// Fields of DataPageHeader: 1 num_values, 2 encoding, 3 and 4 the encodings of the levels, 5 statistics.
function headerV1(header: ThriftStruct, kept: NewPage): ThriftStruct {
  let detail = withoutFields(structOf(header, 5)!, 5);
  detail = withI32(withI32(detail, 1, kept.count), 2, kept.encoding);
  return kept.levelsDiffer ? withI32(withI32(detail, 3, Encoding.rle), 4, Encoding.rle) : detail;
}

// Fields of DataPageHeaderV2: 1 num_values, 2 num_nulls, 3 num_rows, 4 encoding, 5 and 6 bytes of levels, 7 is_compressed, 8 statistics.
function headerV2(header: ThriftStruct, kept: NewPage): ThriftStruct {
  let detail = withoutFields(structOf(header, 8)!, 8);
  detail = withI32(withI32(withI32(detail, 1, kept.count), 2, kept.nulls), 3, kept.rows);
  detail = withI32(withI32(withI32(detail, 4, kept.encoding), 5, kept.definition.length), 6, kept.repetition.length);
  return withField(detail, 7, Wire.boolTrue, kept.data.length > 0);
}

/** A page's body, and the header of its type for field `detailId` of the page header. */
export interface NewBody {
  readonly detailId: number;
  readonly detail: ThriftStruct;
  /** As it is stored. */
  readonly body: Buffer;
  /** Bytes of the body before compression. */
  readonly uncompressed: number;
  readonly count: number;
}

/** Header and body of a page. Fields of PageHeader: 2 and 3 its sizes, 4 the CRC, which is renewed where there was one. */
export function toPage(header: ThriftStruct, { detailId, detail, body, uncompressed, count }: NewBody): WrittenPage {
  if (uncompressed > MAX_PAGE_BYTES || body.length > MAX_PAGE_BYTES) {
    throw new AuditError('output', 'a page would grow beyond 256 MiB; use shorter replacements');
  }
  let renewed = withI32(withI32(header, 2, uncompressed), 3, body.length);
  if (fieldOf(header, 4) !== undefined) renewed = withI32(renewed, 4, crc32(body) | 0);
  const head = writeStruct(withField(renewed, detailId, Wire.struct, detail));
  return { bytes: [head, body], count, stored: head.length + body.length, uncompressed: head.length + uncompressed };
}
