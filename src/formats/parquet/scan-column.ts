import type { FieldSink } from '../format.ts';
import { BrokenParquet } from './broken.ts';
import type { PageLevels } from './data-page.ts';
import { failsChecksum, readDataPage, readDictionaryPage } from './data-page.ts';
import type { ColumnFindings } from './findings.ts';
import type { ColumnChunk } from './footer.ts';
import { isLargePage, largePageFailsChecksum, openLargePage } from './large-page.ts';
import { LevelWalk } from './level-walk.ts';
import { type Found, type FoundValues, ValueMatcher } from './match-values.ts';
import { PageType } from './names.ts';
import { isData, type PlacedPage, placePages } from './pages.ts';
import type { RandomAccess } from './random-access.ts';
import type { ReadBudget } from './read-budget.ts';
import type { Codes } from './rle.ts';
import { shownAddress } from './schema.ts';
import type { Scratch } from './scratch.ts';
import { NotStreamable } from './unfold-stream.ts';
import type { Values } from './values.ts';

/** Counts of one column chunk. */
export interface ColumnScan {
  /** Non-null scalar values. */
  fields: number;
  /** Pages whose checksum does not fit; they were read all the same. */
  badChecksums: number;
}

export interface ColumnInput {
  readonly file: RandomAccess;
  /** Where the footer begins: no page reaches beyond it. */
  readonly fileEnd: number;
  readonly column: ColumnChunk;
  /** Rows that the row group says it has. */
  readonly rows: number;
  readonly budget: ReadBudget;
  readonly memory: PageMemory;
}

/** Holds one page at a time, of the column that used it last. */
export interface PageMemory {
  readonly stored: Scratch;
  readonly unfolded: Scratch;
  user?: unknown;
}

/** What a finding counts against the budget: its line is written in full for each row, and a row may take a bit of the file. */
const FINDING_COST = 1024;

/**
 * Scans a column chunk and adds what it finds; `scan` counts as far as it got. Pauses after each page, and yields the row that it has
 * reached; other columns may use the memory meanwhile. Throws BrokenParquet.
 */
export function* scanColumn(
  input: ColumnInput,
  sink: FieldSink,
  findings: ColumnFindings,
  scan: ColumnScan,
): Generator<number, void> {
  const { column, memory } = input;
  const { leaf, codec } = column;
  const matcher = new ValueMatcher(leaf, sink);
  const walk = new LevelWalk(leaf);
  let address: readonly string[] | undefined;
  const path = () => walk.path((address ??= shownAddress(leaf, name => sink.hides(name))));
  let dictionary: { readonly size: number; readonly found: FoundValues } | undefined;
  const take = (length: number) => {
    memory.user = walk;
    return memory.stored.take(length);
  };
  const add = (row: number, here: Found) => {
    input.budget.spend(here.matches.length * FINDING_COST);
    findings.add(row, path(), here);
  };
  for (const placed of placePages(input.file, column, input.fileEnd, take, () => memory.user === walk)) {
    input.budget.spend(placed.header.uncompressedSize + placed.header.count);
    if (isLargePage(placed.header, column) && scanLargePage(placed)) {
      yield walk.row;
      continue;
    }
    const page = placed.load();
    if (failsChecksum(page)) scan.badChecksums++;
    if (page.header.type === PageType.dictionary) {
      if (dictionary) throw new BrokenParquet('it has two dictionaries');
      const values = readDictionaryPage(page, leaf, codec, memory.unfolded.take);
      dictionary = { size: values.count, found: matcher.match(values) };
    } else if (isData(page.header)) {
      const data = readDataPage(page, leaf, codec, dictionary?.size, memory.unfolded.take);
      const { content } = data;
      scan.fields += data.defined;
      if (content.kind === 'values') {
        input.budget.spend(sizeOf(content.values));
        collect(data, matcher.match(content.values), walk, add);
      } else {
        collect(data, dictionary?.found ?? new Map(), walk, add, content.indices);
      }
      yield walk.row;
    }
  }
  if (walk.rows !== input.rows) {
    throw new BrokenParquet(`it has ${walk.rows} rows, but its row group says ${input.rows}`);
  }

  // False when it can only be read whole.
  function scanLargePage(placed: PlacedPage): boolean {
    try {
      const page = openLargePage(input.file, placed, column, memory.unfolded.take);
      const found = matcher.matchBatches(page.batches);
      input.budget.spend(placed.header.uncompressedSize);
      if (largePageFailsChecksum(input.file, placed)) scan.badChecksums++;
      scan.fields += page.defined;
      collect(page, found, walk, add);
      return true;
    } catch (error) {
      if (error instanceof NotStreamable) return false;
      throw error;
    }
  }
}

function collect(
  page: PageLevels,
  found: FoundValues,
  walk: LevelWalk,
  add: (row: number, found: Found) => void,
  indices?: Codes,
): void {
  if (found.size === 0) {
    walk.skip(page);
    return;
  }
  walk.walk(page, value => {
    const here = found.get(indices ? indices[value]! : value);
    if (here) add(walk.row, here);
  });
}

function sizeOf(values: Values): number {
  return values.kind === 'bytes' ? values.bytes.length : values.count;
}
