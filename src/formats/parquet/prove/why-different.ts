import { byteOffsetsOf } from '../../columnar/code-points.ts';
import { findLeaves } from '../../columnar/group-edits.ts';
import { NO_SPANS, spansByLeaf } from '../../columnar/row-spans.ts';
import { areSame, holdsText } from '../../columnar/stretches.ts';
import { TextSearch } from '../../columnar/text-search.ts';
import type { FileRewrite, ReplacedSpan } from '../../format.ts';
import { isMadeOf, partsOutside } from '../../kept-parts.ts';
import { ARROW_SCHEMA, readArrowTexts, writeArrowTexts } from '../arrow-schema.ts';
import { BrokenParquet } from '../broken.ts';
import { type ColumnChunk, type Footer, type RowGroup, readFooter } from '../footer.ts';
import { isData, readPages } from '../pages.ts';
import { openFile, type RandomAccess } from '../random-access.ts';
import type { ColumnSource } from '../rewrite/decoded-pages.ts';
import { templateOf } from '../schema.ts';
import { readStruct, writeStruct } from '../thrift.ts';
import { numberOf, storedBytes, structOf, withoutFields } from '../thrift-fields.ts';
import { compareColumns } from './compare-columns.ts';
import { entriesOf } from './entries.ts';

/**
 * Compares the decoded content of two files: schema, key-value entries, row groups, and every entry of every column; chunks whose bytes
 * are the same are not decoded. Then looks for what the spans said wherever a file holds bytes that are no values: dictionary entries that
 * nothing refers to, page headers and statistics, page indexes, and between the parts of the file.
 */
export const whyDifferent: FileRewrite['whyDifferent'] = async ({ original, redacted, spans }) => {
  const files = [openFile(original), openFile(redacted)] as const;
  const iterator = spans[Symbol.asyncIterator]();
  try {
    return await new Comparison(...files).why(iterator);
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
    return `one of the files cannot be read: ${error.message}`;
  } finally {
    await iterator.return?.();
    for (const file of files) file.close();
  }
};

interface Side {
  readonly file: RandomAccess;
  readonly footer: Footer;
}

class Comparison {
  readonly #old: Side;
  readonly #young: Side;
  readonly #leafOf: (path: string) => number | undefined;
  /** What all spans said. */
  readonly #all = new TextSearch();

  constructor(old: RandomAccess, young: RandomAccess) {
    this.#old = { file: old, footer: readFooter(old) };
    this.#young = { file: young, footer: readFooter(young) };
    this.#leafOf = findLeaves(this.#old.footer.leaves);
  }

  async why(spans: AsyncIterator<ReplacedSpan>): Promise<string | undefined> {
    if (!schemaOf(this.#old.footer).equals(schemaOf(this.#young.footer))) return 'the schema differs';
    let next = await spans.next();
    const ofMetadata: ReplacedSpan[] = [];
    const groups = this.#old.footer.rowGroups;
    let counterpart = 0;
    for (const [number, group] of groups.entries()) {
      const end = number === groups.length - 1 ? Number.POSITIVE_INFINITY : group.firstRow + group.rows;
      const own: ReplacedSpan[] = [];
      for (; !next.done && next.value.record < end; next = await spans.next()) {
        (next.value.path.startsWith('$metadata') ? ofMetadata : own).push(next.value);
      }
      const dropped = new Set(own.filter(it => it.isDropped).map(it => it.record - group.firstRow));
      const isGone = dropped.size > 0 && dropped.size === group.rows;
      const young = isGone ? undefined : this.#young.footer.rowGroups[counterpart];
      if (!isGone) counterpart += 1;
      if (!isGone && young?.rows !== group.rows - dropped.size) return `row group ${number} has other rows`;
      const why = this.#whyGroup(group, young, own, dropped);
      if (why !== undefined) return `row group ${number}: ${why}`;
    }
    for (; !next.done; next = await spans.next()) ofMetadata.push(next.value);
    if (counterpart < this.#young.footer.rowGroups.length) return 'there are more row groups than in the original';
    return this.#whyMetadata(ofMetadata) ?? this.#whyGaps();
  }

  #whyGroup(
    group: RowGroup,
    young: RowGroup | undefined,
    spans: readonly ReplacedSpan[],
    dropped: ReadonlySet<number>,
  ): string | undefined {
    const byLeaf = spansByLeaf(spans, this.#leafOf, group.firstRow);
    if (!byLeaf) return 'a span of the manifest is in no column';
    for (const [leaf, column] of group.columns.entries()) {
      const other = young?.columns[leaf];
      const own = byLeaf.get(leaf) ?? NO_SPANS;
      if (other && own.size === 0 && dropped.size === 0 && this.#isCopy(column, other)) continue;
      const search = new TextSearch();
      const say = (text: Buffer) => {
        search.add(text);
        this.#all.add(text);
      };
      const spare: Buffer[] = [];
      const name = templateOf(column.leaf);
      const old = { file: this.#old.file, fileEnd: this.#old.footer.start, column };
      if (!other) continue;
      if (column.codec !== other.codec) return `the column ${name} has another codec`;
      const new_ = { file: this.#young.file, fileEnd: this.#young.footer.start, column: other };
      const why = compareColumns(old, new_, { spans: own, dropped, say, spare: bytes => spare.push(bytes) });
      if (why !== undefined) return `the column ${name}: ${why}`;
      if ([...spare, ...this.#besides(other)].some(bytes => isAstray(search, bytes, new_))) {
        return `the column ${name} still holds a text that was replaced, outside its values`;
      }
    }
    return undefined;
  }

  #isCopy(column: ColumnChunk, other: ColumnChunk): boolean {
    if (column.codec !== other.codec || column.valueCount !== other.valueCount) return false;
    const [old, young] = [this.#old.file, this.#young.file];
    return areSame(
      { file: old, start: column.start, end: column.end },
      { file: young, start: other.start, end: other.end },
    );
  }

  /** Of a column of the new file: headers of its pages, what the footer says of it but for its name, and its page indexes. */
  *#besides(column: ColumnChunk): Iterable<Buffer> {
    const { file, footer } = this.#young;
    for (const { id, value, type } of column.struct.fields) {
      const meta = id === META_DATA ? structOf(column.struct, id) : undefined;
      yield* storedBytes(meta ? withoutFields(meta, PATH_IN_SCHEMA) : value, type);
    }
    for (const { headerBytes, body, header } of readPages(file, column, footer.start)) {
      yield* storedBytes(readStruct(headerBytes).struct);
      if (!isData(header) && header.type !== DICTIONARY) yield body;
    }
    for (const [start, length] of indexesOf(column)) {
      const bytes = file.read(start, length);
      const { struct, end } = readStruct(bytes);
      yield* storedBytes(struct);
      yield bytes.subarray(end);
    }
  }

  /** What lies in the new file between its parts; where something does, it must say nothing that was replaced. */
  #whyGaps(): string | undefined {
    const { file, footer } = this.#young;
    const parts: [number, number][] = [];
    for (const group of footer.rowGroups) {
      for (const column of group.columns) {
        parts.push([column.start, column.end]);
        for (const [start, length] of indexesOf(column)) parts.push([start, start + length]);
      }
    }
    let at = 4;
    for (const [start, end] of [...parts.sort((a, b) => a[0] - b[0]), [footer.start, footer.start] as const]) {
      if (holdsText({ file, start: at, end: start }, this.#all))
        return 'between its parts the file still holds a text that was replaced';
      at = Math.max(at, end);
    }
    return undefined;
  }

  /** Entries with a span may be gone, or be the same but for it; all others are the same. */
  #whyMetadata(spans: readonly ReplacedSpan[]): string | undefined {
    const young = [...this.#young.footer.metadata];
    for (const { key, value, path, numberedPath, within } of this.#old.footer.metadata) {
      const own = spans.filter(it => it.path === path || it.path === numberedPath);
      const old = Buffer.from(value);
      const other = young[0]?.key === key ? Buffer.from(young[0].value) : undefined;
      const offsets = own.map(({ start, end }) => byteOffsetsOf(old, [start, end]) as [number, number]);
      const isEmptied = within !== undefined && own.length > 0 && other?.length === 0;
      const isSame = key === ARROW_SCHEMA && !within ? other && isSameSchema(old, other) : isEmptied;
      if (isSame || (other && isMadeOf(other, partsOutside(old, offsets)))) young.shift();
      else if (own.length === 0) return 'a key-value entry differs';
      for (const [start, end] of offsets) this.#all.add(old.subarray(start, end));
    }
    return young.length > 0 ? 'there are more key-value entries than in the original' : undefined;
  }
}

/** The same Arrow schema, but for the values within, which are entries of their own. */
function isSameSchema(old: Buffer, young: Buffer): boolean {
  const next = readArrowTexts(young);
  const changed = readArrowTexts(old).map(({ value }, i) =>
    next[i] && !Buffer.from(value).equals(next[i].value) ? next[i].value : undefined,
  );
  return changed.some(it => it !== undefined) ? writeArrowTexts(old, changed).equals(young) : old.equals(young);
}

/** Does a text that was replaced stand there, and in no value of the column? One that was left in another row may be its least. */
function isAstray(search: TextSearch, bytes: Buffer, column: ColumnSource): boolean {
  for (let text = search.textIn(bytes); text; text = search.textIn(bytes)) {
    if (!isInValues(text, column)) return true;
    search.remove(text);
  }
  return false;
}

function isInValues(text: Buffer, column: ColumnSource): boolean {
  for (const { value } of entriesOf(column, () => {})) if (value?.includes(text)) return true;
  return false;
}

/** Field 2 of FileMetaData. */
function schemaOf({ struct }: Footer): Buffer {
  return writeStruct({ fields: struct.fields.filter(({ id }) => id === 2) });
}

/** Fields of ColumnChunk: 4 and 5 are offset and length of the offset index, 6 and 7 of the column index; of its metadata: 14 and 15 of the Bloom filter. */
function indexesOf({ struct }: ColumnChunk): [number, number][] {
  const meta = structOf(struct, 3);
  const places = [
    [numberOf(struct, 4), numberOf(struct, 5)],
    [numberOf(struct, 6), numberOf(struct, 7)],
    [meta && numberOf(meta, 14), meta && numberOf(meta, 15)],
  ];
  return places.filter((it): it is [number, number] => it[0] !== undefined && it[1] !== undefined && it[1] > 0);
}

const META_DATA = 3;
const PATH_IN_SCHEMA = 3;
const DICTIONARY = 2;
