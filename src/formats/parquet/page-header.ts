import { BrokenParquet } from './broken.ts';
import { MAX_PAGE_BYTES } from './codecs.ts';
import { PageType } from './names.ts';
import { readStruct, type ThriftStruct } from './thrift.ts';
import { booleanOf, numberOf, structOf } from './thrift-fields.ts';

/** A page header, checked. Sizes are in bytes. */
export interface PageHeader {
  readonly struct: ThriftStruct;
  readonly type: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** CRC-32 of the page's bytes as stored, unsigned, when the writer gave one. */
  readonly crc: number | undefined;
  /** Level entries (nulls included) of a data page, entries of a dictionary page; 0 for others. */
  readonly count: number;
  readonly encoding: number;
  readonly definitionEncoding: number;
  readonly repetitionEncoding: number;
  readonly v2:
    | {
        readonly nulls: number;
        readonly definitionBytes: number;
        readonly repetitionBytes: number;
        readonly isCompressed: boolean;
      }
    | undefined;
}

/** A page with more level entries than this is refused. */
const MAX_PAGE_VALUES = 1 << 26;

/** Reads the header at `at`; `length` is its own size in bytes. Throws BrokenParquet. */
export function readPageHeader(bytes: Uint8Array, at: number): { header: PageHeader; length: number } {
  const { struct, end } = readStruct(bytes, at);
  return { header: checked(struct), length: end - at };
}

function checked(struct: ThriftStruct): PageHeader {
  const type = numberOf(struct, 1) ?? -1;
  const uncompressedSize = numberOf(struct, 2) ?? -1;
  const compressedSize = numberOf(struct, 3) ?? -1;
  if (compressedSize < 0 || uncompressedSize < 0) throw new BrokenParquet('a page claims a negative size');
  if (uncompressedSize > MAX_PAGE_BYTES || compressedSize > MAX_PAGE_BYTES) {
    throw new BrokenParquet(`a page claims ${uncompressedSize} bytes, more than is read at once`);
  }
  const crc = numberOf(struct, 4);
  const common = { struct, type, compressedSize, uncompressedSize, crc: crc === undefined ? undefined : crc >>> 0 };
  const page = detailOf(struct, type);
  if (!page) return { ...common, count: 0, encoding: 0, definitionEncoding: 0, repetitionEncoding: 0, v2: undefined };
  const count = numberOf(page, 1) ?? -1;
  if (count < 0) throw new BrokenParquet('a page claims a negative number of values');
  if (count > MAX_PAGE_VALUES) throw new BrokenParquet(`a page claims ${count} values, more than are read at once`);
  const encoding = numberOf(page, type === PageType.dataV2 ? 4 : 2) ?? -1;
  return {
    ...common,
    count,
    encoding,
    definitionEncoding: numberOf(page, 3) ?? -1,
    repetitionEncoding: numberOf(page, 4) ?? -1,
    v2: type === PageType.dataV2 ? levelsOf(page, { count, compressedSize, uncompressedSize }) : undefined,
  };
}

function detailOf(struct: ThriftStruct, type: number): ThriftStruct | undefined {
  const id = type === PageType.data ? 5 : type === PageType.dictionary ? 7 : type === PageType.dataV2 ? 8 : undefined;
  if (id === undefined) return undefined;
  const detail = structOf(struct, id);
  if (!detail) throw new BrokenParquet('a page has no header of its type');
  return detail;
}

function levelsOf(page: ThriftStruct, size: Pick<PageHeader, 'count' | 'compressedSize' | 'uncompressedSize'>) {
  const nulls = numberOf(page, 2) ?? -1;
  const definitionBytes = numberOf(page, 5) ?? -1;
  const repetitionBytes = numberOf(page, 6) ?? -1;
  const isPossible =
    nulls >= 0 &&
    nulls <= size.count &&
    definitionBytes >= 0 &&
    repetitionBytes >= 0 &&
    definitionBytes + repetitionBytes <= Math.min(size.compressedSize, size.uncompressedSize);
  if (!isPossible) throw new BrokenParquet('a page claims levels of an impossible size');
  return { nulls, definitionBytes, repetitionBytes, isCompressed: booleanOf(page, 7) ?? true };
}
