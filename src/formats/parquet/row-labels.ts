import { isUtf8 } from 'node:buffer';
import type { ColumnGroup } from '../columnar/column-groups.ts';
import * as columnar from '../columnar/column-groups.ts';
import type { Found } from '../columnar/found-values.ts';
import type { ValueMatcher } from '../columnar/match-values.ts';
import type { Values } from '../columnar/values.ts';
import { LONGEST_LABEL } from '../member-role.ts';
import { BrokenParquet } from './broken.ts';
import { readDataPage, readDictionaryPage } from './data-page.ts';
import type { ColumnChunk } from './footer.ts';
import { PageType, Physical, Repetition } from './names.ts';
import { isData, readPages } from './pages.ts';
import type { RandomAccess } from './random-access.ts';
import type { ReadBudget } from './read-budget.ts';
import type { Leaf } from './schema.ts';
import { numberOf } from './thrift-fields.ts';

/** Distinct labels of a row group that are told apart; whoever has more names things, not kinds of things. */
const MOST_LABELS = 4096;

/** The group of each column, by the number of its leaf. */
export function groupColumns(columns: readonly ColumnChunk[]): ReadonlyMap<number, ColumnGroup<ColumnChunk>> {
  return columnar.groupColumns(columns, ({ leaf }) => ({
    leaf,
    group: JSON.stringify(leaf.schemaPath.slice(0, -1)),
    isText: leaf.physical === Physical.byteArray,
    isElement: repeats(leaf),
  }));
}

/** In rows of names and values, a value's name. */
export function nameColumnOf(leaf: Leaf, group: ColumnGroup<ColumnChunk>): ColumnChunk | undefined {
  return columnar.nameColumnOf({ leaf, isElement: repeats(leaf) }, group);
}

const repeats = ({ element }: Leaf): boolean => numberOf(element, 3) === Repetition.repeated;

/** The labels of the entries of a column chunk. */
class RowLabels {
  readonly #texts: string[] = [''];
  readonly #numbers = new Map<string, number>();
  #entries = new Uint16Array(1024);
  #count = 0;

  /** The label of an entry, by its place among the levels of the column chunk. */
  at(entry: number): string | undefined {
    return entry < this.#count ? this.#texts[this.#entries[entry]!] || undefined : undefined;
  }

  /** Adds the entries of a page: the number of each one's label, 0 for none. */
  add(numbers: Uint16Array): void {
    while (this.#count + numbers.length > this.#entries.length) {
      const larger = new Uint16Array(this.#entries.length * 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries.set(numbers, this.#count);
    this.#count += numbers.length;
  }

  numberOf(bytes: Buffer): number {
    if (bytes.length === 0 || bytes.length > LONGEST_LABEL || !isUtf8(bytes)) return 0;
    const text = bytes.toString('utf8');
    let number = this.#numbers.get(text);
    if (number === undefined) {
      if (this.#texts.length > MOST_LABELS) return 0;
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}

interface LabelInput {
  readonly file: RandomAccess;
  readonly fileEnd: number;
  readonly budget: ReadBudget;
}

/** Reads the labels of a column of names. Throws BrokenParquet. */
function readLabels({ file, fileEnd, budget }: LabelInput, column: ColumnChunk): RowLabels {
  const { leaf, codec } = column;
  const labels = new RowLabels();
  let dictionary: Uint16Array | undefined;
  for (const page of readPages(file, column, fileEnd)) {
    budget.spend(page.header.uncompressedSize + page.header.count);
    if (page.header.type === PageType.dictionary) dictionary = numbersOf(readDictionaryPage(page, leaf, codec), labels);
    if (!isData(page.header)) continue;
    const { count, definition, content } = readDataPage(page, leaf, codec, dictionary?.length);
    const values = content.kind === 'values' ? numbersOf(content.values, labels) : undefined;
    const entries = new Uint16Array(count);
    let value = 0;
    for (let entry = 0; entry < count; entry++) {
      if (definition && definition[entry] !== leaf.maxDefinition) continue;
      entries[entry] = content.kind === 'values' ? values![value]! : dictionary![content.indices[value]!]!;
      value++;
    }
    labels.add(entries);
  }
  return labels;
}

function numbersOf(values: Values, labels: RowLabels): Uint16Array {
  const numbers = new Uint16Array(values.count);
  if (values.kind !== 'bytes') return numbers;
  const { bytes, starts, ends } = values;
  for (let i = 0; i < values.count; i++) numbers[i] = labels.numberOf(bytes.subarray(starts[i]!, ends[i]!));
  return numbers;
}

/** The values of a column whose rows name them. */
export class LabelledValues {
  readonly #matcher: ValueMatcher;
  readonly #labels: RowLabels;
  /** What was found in values of the dictionary, by index and label. */
  readonly #known = new Map<string, Found | undefined>();
  /** Of the pages before this one. */
  #entries = 0;

  constructor(matcher: ValueMatcher, labels: RowLabels) {
    this.#matcher = matcher;
    this.#labels = labels;
  }

  endPage(entries: number): void {
    this.#entries += entries;
  }

  /** @param isDictionary true when `values` are those of the dictionary, which many entries share. */
  find(values: Values, index: number, entry: number, isDictionary: boolean): Found | undefined {
    const label = this.#labels.at(this.#entries + entry);
    if (!isDictionary) return this.#matcher.matchAlone(values, index, label);
    const key = `${index} ${label ?? ''}`;
    if (this.#known.has(key)) return this.#known.get(key);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const here = this.#matcher.matchAlone(values, index, label);
    this.#known.set(key, here);
    return here;
  }
}

const MOST_KNOWN = 10_000;

/** Undefined when no column names the values. One that cannot be read is a problem of its own; its values are scanned without it. */
export function labelValues(
  input: LabelInput & { readonly nameColumn?: ColumnChunk },
  matcher: ValueMatcher,
): LabelledValues | undefined {
  try {
    return input.nameColumn && new LabelledValues(matcher, readLabels(input, input.nameColumn));
  } catch (error) {
    if (error instanceof BrokenParquet && error.code !== 'decompression-bomb') return undefined;
    throw error;
  }
}
