import type { ColumnFindings } from '../columnar/findings.ts';
import type { Found, FoundValues, Room } from '../columnar/found-values.ts';
import { ValueMatcher } from '../columnar/match-values.ts';
import type { Values } from '../columnar/values.ts';
import type { FieldSink } from '../format.ts';
import { Scratch, takeFresh } from '../scratch.ts';
import { BrokenParquet } from './broken.ts';
import { failsChecksum, type PageLevels, readDataPage, readDictionaryPage } from './data-page.ts';
import type { ColumnChunk } from './footer.ts';
import { isLargePage, largePageFailsChecksum, openLargeDictionary, openLargePage } from './large-page.ts';
import { LevelWalk, type PlaceInPage } from './level-walk.ts';
import { PageType } from './names.ts';
import { renderingOf } from './number-text.ts';
import { isData, type PlacedPage, placePages, type StoredPage } from './pages.ts';
import type { RandomAccess } from './random-access.ts';
import type { ReadBudget } from './read-budget.ts';
import { type LabelledValues, labelValues } from './row-labels.ts';
import { shownAddress } from './schema.ts';
import { NotStreamable } from './unfold-stream.ts';

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
  /** The column that names its values. */
  readonly nameColumn?: ColumnChunk;
  /** Names of the columns of its group. */
  readonly siblings: readonly string[];
  /** Rows that the row group says it has. */
  readonly rows: number;
  readonly budget: ReadBudget;
  readonly memory: PageMemory;
  readonly room: Room;
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
 * Scans a column chunk and adds what it finds; `scan` counts as far as it got. Pauses after each page or part of one, and yields the row that it has
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
    else if (isData(page.header)) yield* scanner.readValues(page);
    else scanner.check(page.load());
  }
  if (scanner.rows !== input.rows) {
    throw new BrokenParquet(`it has ${scanner.rows} rows, but its row group says ${input.rows}`);
  }
}

/** A page of codes may hold a million: what is found in so many of them is handed out before the next. */
const CODES_AT_ONCE = 16_384;

/** Scans the pages of one column chunk, one after the other. */
class PageScanner {
  readonly #input: ColumnInput;
  readonly #findings: ColumnFindings;
  readonly #scan: ColumnScan;
  readonly #matcher: ValueMatcher;
  readonly #walk: LevelWalk;
  readonly #path: () => string;
  /** Memory for what is read in pieces: of its own, since others go on between them. */
  readonly #pieces = new Scratch();
  /** Of a column whose rows name its values. */
  readonly #labelled: LabelledValues | undefined;
  #dictionary: { readonly size: number; readonly found: FoundValues; readonly values?: Values } | undefined;

  constructor(input: ColumnInput, sink: FieldSink, findings: ColumnFindings, scan: ColumnScan) {
    const { leaf } = input.column;
    this.#input = input;
    this.#findings = findings;
    this.#scan = scan;
    this.#matcher = new ValueMatcher({ rendering: renderingOf(leaf), names: leaf.names }, sink, input.siblings);
    this.#walk = new LevelWalk(leaf);
    this.#labelled = labelValues(input, this.#matcher);
    let address: readonly string[] | undefined;
    this.#path = () => this.#walk.path((address ??= shownAddress(leaf, name => sink.hides(name))));
  }

  /** Rows begun so far. */
  get rows(): number {
    return this.#walk.rows;
  }

  readDictionary(page: PlacedPage): void {
    if (this.#dictionary) throw new BrokenParquet('it has two dictionaries');
    this.#dictionary = this.#largeDictionary(page) ?? this.#wholeDictionary(page);
  }

  /** Yields the rows that it reaches. */
  *readValues(page: PlacedPage): Generator<number, void> {
    const place: PlaceInPage = { entry: 0, value: 0 };
    if (!(yield* this.#largePage(page, place))) yield* this.#wholePage(page, place);
    this.#labelled?.endPage(page.header.count);
    yield this.#walk.row;
  }

  check(page: StoredPage): void {
    if (failsChecksum(page)) this.#scan.badChecksums++;
  }

  // Undefined when it is no large page, or can only be read whole.
  #largeDictionary(page: PlacedPage) {
    const { file, column } = this.#input;
    if (this.#labelled || !isLargePage(page.header, column)) return undefined;
    try {
      const found = this.#matcher.matchDictionary(
        openLargeDictionary(file, page, column, this.#pieces.take),
        this.#input.room,
      );
      this.#checkLarge(page);
      return { size: page.header.count, found };
    } catch (error) {
      if (error instanceof NotStreamable) return undefined;
      throw error;
    }
  }

  #wholeDictionary(placed: PlacedPage) {
    const { column, memory, room } = this.#input;
    const page = placed.load();
    this.check(page);
    if (!this.#labelled) {
      const values = readDictionaryPage(page, column.leaf, column.codec, memory.unfolded.take);
      return { size: values.count, found: this.#matcher.matchDictionary([values], room) };
    }
    // It is asked for its values again and again, so it must not share memory with the pages that follow.
    const own = { ...page, body: Buffer.from(page.body) };
    const values = readDictionaryPage(own, column.leaf, column.codec, takeFresh);
    return { size: values.count, found: NOTHING, values };
  }

  // False when it is no large page, or the rest of it can only be read whole.
  *#largePage(placed: PlacedPage, place: PlaceInPage): Generator<number, boolean> {
    const { file, column, budget } = this.#input;
    if (!isLargePage(placed.header, column)) return false;
    try {
      const page = openLargePage(file, placed, column, this.#pieces.take);
      let first = 0;
      for (const values of page.batches) {
        budget.spend(values.bytes.length);
        const find = this.#finder(values);
        if (find) {
          const start = first;
          this.#collect(page, (value, entry) => find(value - start, entry), place, first + values.count);
          yield this.#walk.row;
        }
        first += values.count;
      }
      this.#collect(page, undefined, place);
      this.#scan.fields += page.defined;
      this.#checkLarge(placed);
      return true;
    } catch (error) {
      if (error instanceof NotStreamable) return false;
      throw error;
    }
  }

  *#wholePage(placed: PlacedPage, place: PlaceInPage): Generator<number, void> {
    const { column, memory, budget } = this.#input;
    const page = placed.load();
    this.check(page);
    const data = readDataPage(page, column.leaf, column.codec, this.#dictionary?.size, memory.unfolded.take);
    const { content } = data;
    this.#scan.fields += data.defined;
    if (content.kind === 'indices') {
      const find = this.#dictionary && this.#finder(this.#dictionary.values, this.#dictionary.found);
      const findAt: Find | undefined = find && ((value, entry) => find(content.indices[value]!, entry));
      // Its codes are memory of their own, so others may go on in between.
      for (let end = CODES_AT_ONCE; findAt && end < data.defined; end += CODES_AT_ONCE) {
        this.#collect(data, findAt, place, end);
        yield this.#walk.row;
      }
      this.#collect(data, findAt, place);
      return;
    }
    budget.spend(sizeOf(content.values));
    this.#collect(data, this.#finder(content.values), place);
  }

  /** What is found in a value, by its index and its entry in the page; undefined when nothing is in any. */
  #finder(values: Values | undefined, known?: FoundValues): Find | undefined {
    const labelled = this.#labelled;
    if (labelled) return values && ((value, entry) => labelled.find(values, value, entry, known !== undefined));
    const found = known ?? (values ? this.#matcher.match(values) : NOTHING);
    return found.size > 0 ? value => found.get(value) : undefined;
  }

  #checkLarge(page: PlacedPage): void {
    if (largePageFailsChecksum(this.#input.file, page)) this.#scan.badChecksums++;
  }

  // From `place` to before the value `end`, or to the end of the page.
  #collect(page: PageLevels, foundIn: Find | undefined, place: PlaceInPage, end = Number.POSITIVE_INFINITY): void {
    if (!foundIn && place.entry === 0) {
      this.#walk.skip(page);
      return;
    }
    const visit = (value: number, entry: number) => {
      const here = foundIn?.(value, entry);
      if (here) this.#add(here);
    };
    this.#walk.walk(page, visit, place, end);
  }

  #add(here: Found): void {
    this.#input.budget.spend(here.matches.length * FINDING_COST);
    this.#findings.add(this.#walk.row, this.#path(), here);
  }
}

type Find = (value: number, entry: number) => Found | undefined;
const NOTHING: FoundValues = new Map();

function sizeOf(values: Values): number {
  return values.kind === 'bytes' ? values.bytes.length : values.count;
}
