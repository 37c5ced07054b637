import { isUtf8 } from 'node:buffer';
import { type LossyText, replaceInvalidUtf8 } from '../../decode/utf8.ts';
import {
  CSV_CELL_WORDS,
  CSV_ROW_WORDS,
  type CsvBytes,
  CsvCellFlag,
  type Kernel,
  type WalkedCsv,
} from '../../kernel/kernel.ts';
import { decodeText } from '../encoding.ts';
import type { LoadedChunk } from '../format.ts';
import { type OffsetMap, UnitMap } from '../unit-map.ts';
import type { CsvChunkState } from './plan.ts';

/** A chunk's text as UTF-8 in kernel memory, with the way back to the source's bytes. Offsets are relative to the chunk's first byte. */
export interface ChunkText extends OffsetMap {
  readonly utf8: Buffer;
}

const SAME: OffsetMap = { toSource: offset => offset, toUtf8: offset => offset };

/** Loads a chunk, converted to UTF-8 where it is something else. */
export function loadText(chunk: LoadedChunk, { encoding }: CsvChunkState): ChunkText {
  const source = chunk.load();
  if (encoding === 'utf-8') return { utf8: source, ...SAME };
  const text = Buffer.from(decodeText(source, encoding), 'utf8');
  const map = new UnitMap(text, encoding, source.length);
  const utf8 = chunk.kernel.load(text.length, view => view.set(text));
  return { utf8, toSource: offset => map.toSource(offset), toUtf8: offset => map.toUtf8(offset) };
}

/** One cell as it was walked. Offsets are relative to the chunk's text. */
export interface Cell {
  /** Row of the chunk, the header's included. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Half-open range of the raw text, without the quotes; behind a closing quote that is not the cell's end it goes on. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly hasDoubled: boolean;
  /** True for a quoted cell without a closing quote: it goes on to the end. */
  readonly isOpen: boolean;
  /** Offset of the closing quote when text stands behind it, else −1. */
  readonly close: number;
}

export function* cellsOf({ cells, cellWords }: WalkedCsv): Iterable<Cell> {
  for (let at = 0; at < cells * CSV_CELL_WORDS; at += CSV_CELL_WORDS) {
    const flags = cellWords[at + 2]!;
    yield {
      start: cellWords[at]!,
      end: cellWords[at + 1]!,
      isQuoted: (flags & CsvCellFlag.quoted) !== 0,
      hasDoubled: (flags & CsvCellFlag.doubled) !== 0,
      isOpen: (flags & CsvCellFlag.open) !== 0,
      close: (flags & CsvCellFlag.tail) !== 0 ? cellWords[at + 5]! : -1,
      column: cellWords[at + 3]!,
      row: cellWords[at + 4]!,
    };
  }
}

const NO_COLUMNS = new Uint8Array(0);

/** All cells of one row that are not empty, while others are being walked. @param row its half-open range. */
export function cellsOfRow(
  kernel: Kernel,
  utf8: Buffer,
  row: { readonly start: number; readonly end: number },
  bytes: CsvBytes,
): Cell[] {
  const hits = kernel.toHits([], 'again');
  const walked = kernel.walkCsv(utf8.subarray(row.start, row.end), hits, bytes, NO_COLUMNS, 'all', 'again');
  return Array.from(cellsOf(walked), cell => ({
    ...cell,
    start: cell.start + row.start,
    end: cell.end + row.start,
    close: cell.close < 0 ? -1 : cell.close + row.start,
  }));
}

/** A record's half-open range without its line end, and how many cells it has. */
export function rowAt({ rowWords }: WalkedCsv, row: number): { start: number; end: number; cells: number } {
  const at = row * CSV_ROW_WORDS;
  return { start: rowWords[at]!, end: rowWords[at + 1]!, cells: rowWords[at + 2]! };
}

/** A cell's text: doubled quotes made single, invalid UTF-8 replaced. */
export interface DecodedCell {
  /** Valid until the next cell. */
  readonly text: Buffer;
  /** True when the text is the cell's own bytes. */
  readonly isRaw: boolean;
  /** Maps a half-open byte range of the text to the raw range it stands in. */
  toRaw(start: number, end: number): readonly [number, number];
  /** The same, whose text stays valid. */
  keep(): DecodedCell;
}

/** @param isValid true when the whole chunk is known to be valid UTF-8. */
export function decodeCell(kernel: Kernel, utf8: Buffer, cell: Cell, quote: number, isValid: boolean): DecodedCell {
  const unquoted = cell.hasDoubled || cell.close >= 0 ? undouble(kernel, utf8, cell, quote) : undefined;
  const decode = (decoded: Buffer): DecodedCell => {
    const lossy: LossyText | undefined = isValid || isUtf8(decoded) ? undefined : replaceInvalidUtf8(decoded);
    return {
      text: lossy ? lossy.text : decoded,
      isRaw: !unquoted && !lossy,
      toRaw(start, end) {
        const from = lossy ? lossy.toOriginal(start) : start;
        const to = lossy ? lossy.toOriginal(end) : end;
        return unquoted
          ? [unquoted.toRaw(from, false), unquoted.toRaw(to, true)]
          : [cell.start + from, cell.start + to];
      },
      keep() {
        return unquoted ? decode(Buffer.from(decoded)) : this;
      },
    };
  };
  return decode(unquoted ? unquoted.text : utf8.subarray(cell.start, cell.end));
}

interface Unquoted {
  readonly text: Buffer;
  toRaw(offset: number, isEnd: boolean): number;
}

function undouble(kernel: Kernel, utf8: Buffer, cell: Cell, quote: number): Unquoted {
  const quotedEnd = cell.close >= 0 ? cell.close : cell.end;
  const quoted = utf8.subarray(cell.start, quotedEnd);
  const tail = utf8.subarray(cell.close >= 0 ? cell.close + 1 : cell.end, cell.end);
  const text = kernel.undoubleCsv(quoted, quote, tail);
  const seam = cell.close >= 0 ? text.length - tail.length : -1;
  let drift: readonly number[] | undefined;
  return {
    text,
    toRaw(offset, isEnd) {
      // What ends where the quoted part ends, ends before its closing quote.
      if (isEnd && offset === seam) return cell.close;
      drift ??= driftOf(utf8, cell, quotedEnd, quote);
      let low = 0;
      let high = drift.length / 2 - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (drift[middle * 2]! <= offset) low = middle;
        else high = middle - 1;
      }
      return drift[low * 2 + 1]! + (offset - drift[low * 2]!);
    },
  };
}

// Pairs (offset in the text, raw offset) at the start and behind every place where they drift apart.
function driftOf(utf8: Buffer, cell: Cell, quotedEnd: number, quote: number): readonly number[] {
  const drift = [0, cell.start];
  let dropped = 0;
  const drop = (next: number) => drift.push(next - cell.start - ++dropped, next);
  for (let at = utf8.indexOf(quote, cell.start); at >= 0 && at < quotedEnd; at = utf8.indexOf(quote, at + 2))
    drop(at + 2);
  if (cell.close >= 0) drop(cell.close + 1);
  return drift;
}
