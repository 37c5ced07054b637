import { isUtf8 } from 'node:buffer';
import { KeyRole } from '../../kernel/kernel.ts';
import type { Found } from '../columnar/found-values.ts';
import type { ValueMatcher } from '../columnar/match-values.ts';
import type { Values } from '../columnar/values.ts';
import { LONGEST_LABEL, roleOfMember } from '../member-role.ts';
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

/** The columns of one group of the schema: their entries stand for the same groups, one for one. */
export interface ColumnGroup {
  /** Of the columns, in their order. */
  readonly names: readonly string[];
  /** The first that holds names of values. */
  readonly nameColumn: ColumnChunk | undefined;
}

/** The group of each column, by the number of its leaf. Columns share it: a file may have thousands. */
export function groupColumns(columns: readonly ColumnChunk[]): ReadonlyMap<number, ColumnGroup> {
  const members = new Map<string, ColumnChunk[]>();
  for (const column of columns) {
    const parent = JSON.stringify(column.leaf.schemaPath.slice(0, -1));
    const own = members.get(parent);
    if (own) own.push(column);
    else members.set(parent, [column]);
  }
  const byLeaf = new Map<number, ColumnGroup>();
  for (const own of members.values()) {
    const group = { names: own.map(({ leaf }) => leaf.names.at(-1) ?? ''), nameColumn: own.find(holdsNames) };
    for (const { leaf } of own) byLeaf.set(leaf.number, group);
  }
  return byLeaf;
}

/** In rows of names and values, a value's name: the column `name`, which stands before the column `value` in the same group. */
export function nameColumnOf(leaf: Leaf, { nameColumn }: ColumnGroup): ColumnChunk | undefined {
  if (roleOf(leaf) !== KeyRole.holds || repeats(leaf)) return undefined;
  return nameColumn && nameColumn.leaf.number < leaf.number ? nameColumn : undefined;
}

const holdsNames = ({ leaf }: ColumnChunk): boolean =>
  leaf.physical === Physical.byteArray && !repeats(leaf) && roleOf(leaf) === KeyRole.names;
const roleOf = ({ names }: Leaf): number => roleOfMember(names.at(-1) ?? '');
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
