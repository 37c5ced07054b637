import type { FieldSink } from '../format.ts';
import { BrokenParquet } from './broken.ts';
import type { PageLevels } from './data-page.ts';
import { failsChecksum, readDataPage, readDictionaryPage } from './data-page.ts';
import type { ColumnFindings } from './findings.ts';
import type { ColumnChunk } from './footer.ts';
import { isLargePage, largePageFailsChecksum, openLargeDictionary, openLargePage } from './large-page.ts';
import { LevelWalk } from './level-walk.ts';
import { type Found, type FoundValues, ValueMatcher } from './match-values.ts';
import { PageType } from './names.ts';
import { isData, type PlacedPage, placePages, type StoredPage } from './pages.ts';
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
  const { file, column, memory, budget } = input;
  const scanner = new PageScanner(input, sink, findings, scan);
  const take = (length: number) => {
    memory.user = scanner;
    return memory.stored.take(length);
  };
  for (const page of placePages(file, column, input.fileEnd, take, () => memory.user === scanner)) {
    budget.spend(page.header.uncompressedSize + page.header.count);
    if (page.header.type === PageType.dictionary) scanner.readDictionary(page);
    else if (isData(page.header)) yield scanner.readValues(page);
    else scanner.check(page.load());
  }
  if (scanner.rows !== input.rows) {
    throw new BrokenParquet(`it has ${scanner.rows} rows, but its row group says ${input.rows}`);
  }
}

/** Scans the pages of one column chunk, one after the other. */
class PageScanner {
  readonly #input: ColumnInput;
  readonly #findings: ColumnFindings;
  readonly #scan: ColumnScan;
  readonly #matcher: ValueMatcher;
  readonly #walk: LevelWalk;
  readonly #path: () => string;
  #dictionary: { readonly size: number; readonly found: FoundValues } | undefined;

  constructor(input: ColumnInput, sink: FieldSink, findings: ColumnFindings, scan: ColumnScan) {
    const { leaf } = input.column;
    this.#input = input;
    this.#findings = findings;
    this.#scan = scan;
    this.#matcher = new ValueMatcher(leaf, sink);
    this.#walk = new LevelWalk(leaf);
    let address: readonly string[] | undefined;
    this.#path = () => this.#walk.path((address ??= shownAddress(leaf, name => sink.hides(name))));
  }

  /** Rows begun so far. */
  get rows(): number {
    return this.#walk.rows;
  }

  readDictionary(page: PlacedPage): void {
    if (this.#dictionary) throw new BrokenParquet('it has two dictionaries');
    this.#dictionary = this.#inPieces(page, () => this.#largeDictionary(page)) ?? this.#wholeDictionary(page);
  }

  /** The row that it has reached. */
  readValues(page: PlacedPage): number {
    if (!this.#inPieces(page, () => this.#largePage(page))) this.#wholePage(page);
    return this.#walk.row;
  }

  check(page: StoredPage): void {
    if (failsChecksum(page)) this.#scan.badChecksums++;
  }

  // Undefined when it is no large page, or can only be read whole.
  #inPieces<T>({ header }: PlacedPage, read: () => T): T | undefined {
    if (!isLargePage(header, this.#input.column)) return undefined;
    try {
      return read();
    } catch (error) {
      if (error instanceof NotStreamable) return undefined;
      throw error;
    }
  }

  #largeDictionary(page: PlacedPage) {
    const { file, column, memory } = this.#input;
    const found = this.#matcher.matchBatches(openLargeDictionary(file, page, column, memory.unfolded.take));
    this.#checkLarge(page);
    return { size: page.header.count, found };
  }

  #wholeDictionary(placed: PlacedPage) {
    const { column, memory } = this.#input;
    const page = placed.load();
    this.check(page);
    const values = readDictionaryPage(page, column.leaf, column.codec, memory.unfolded.take);
    return { size: values.count, found: this.#matcher.match(values) };
  }

  #largePage(placed: PlacedPage): true {
    const { file, column, memory, budget } = this.#input;
    const page = openLargePage(file, placed, column, memory.unfolded.take);
    const found = this.#matcher.matchBatches(page.batches);
    budget.spend(placed.header.uncompressedSize);
    this.#checkLarge(placed);
    this.#collect(page, found);
    return true;
  }

  #wholePage(placed: PlacedPage): void {
    const { column, memory, budget } = this.#input;
    const page = placed.load();
    this.check(page);
    const data = readDataPage(page, column.leaf, column.codec, this.#dictionary?.size, memory.unfolded.take);
    const { content } = data;
    if (content.kind === 'indices') {
      this.#collect(data, this.#dictionary?.found, content.indices);
      return;
    }
    budget.spend(sizeOf(content.values));
    this.#collect(data, this.#matcher.match(content.values));
  }

  #checkLarge(page: PlacedPage): void {
    if (largePageFailsChecksum(this.#input.file, page)) this.#scan.badChecksums++;
  }

  #collect(page: PageLevels, found: FoundValues | undefined, indices?: Codes): void {
    this.#scan.fields += page.defined;
    if (!found || found.size === 0) {
      this.#walk.skip(page);
      return;
    }
    this.#walk.walk(page, value => {
      const here = found.get(indices ? indices[value]! : value);
      if (here) this.#add(here);
    });
  }

  #add(here: Found): void {
    this.#input.budget.spend(here.matches.length * FINDING_COST);
    this.#findings.add(this.#walk.row, this.#path(), here);
  }
}

function sizeOf(values: Values): number {
  return values.kind === 'bytes' ? values.bytes.length : values.count;
}
