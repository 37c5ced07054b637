import { AuditError } from '../../../errors.ts';
import type { NewValue } from '../../columnar/edit-value.ts';
import { EditFeed, groupByLeaf, namesNoField } from '../../columnar/group-edits.ts';
import { isOfMetadata } from '../../columnar/metadata-path.ts';
import { OutputFile } from '../../columnar/output-file.ts';
import { SortedNumbers } from '../../columnar/sorted-numbers.ts';
import { splice } from '../../columnar/splice-text.ts';
import type { ChangedColumns, FieldEdit, FileRewrite } from '../../format.ts';
import { writeArrowTexts } from '../arrow-schema.ts';
import { BrokenParquet } from '../broken.ts';
import { type Footer, type MetadataEntry, type RowGroup, readFooter } from '../footer.ts';
import { openFile, type RandomAccess } from '../random-access.ts';
import { templateOf } from '../schema.ts';
import { type ThriftStruct, Wire, writeStruct } from '../thrift.ts';
import {
  bytesOf,
  numberOf,
  structOf,
  structsOf,
  withField,
  withI64,
  withoutFields,
  withText,
} from '../thrift-fields.ts';
import { type ColumnSource, holdPages } from './decoded-pages.ts';
import { type ColumnChanges, findChanges } from './find-changes.ts';
import { GroupView } from './group-view.ts';
import { OldIndexes, writeIndexes } from './kept-indexes.ts';
import { copyColumn, type WrittenColumn, writeColumn } from './write-column.ts';

/**
 * Writes the file with only the edits made. Column chunks without an edit are copied byte for byte; in the others, pages
 * without one. Of a changed chunk, statistics and page indexes are made anew and the Bloom filter goes, since they could hold or betray an
 * old value. A row group that loses all its rows goes too.
 * Throws AuditError `changed` when an edit finds no field, `unreadable` for data that must change but cannot be decoded.
 */
export const rewriteFile: FileRewrite['rewriteFile'] = async ({ file: path, output: outputPath, edits, tool }) => {
  const feed = new EditFeed(edits);
  const file = openFile(path);
  try {
    const footer = explained(path, () => readPlainFooter(file));
    const output = new OutputFile(outputPath);
    try {
      let changed: ChangedColumns | undefined = { numbers: [], paths: [] };
      if (await feed.isEmpty()) output.copy(file, 0, file.size);
      else changed = await new FileWriter(file, footer, output, path).write(feed, tool);
      return changed;
    } finally {
      output.close();
    }
  } finally {
    file.close();
    await feed.close();
  }
};

// Field 8 of FileMetaData: the footer is signed, and some columns are encrypted.
function readPlainFooter(file: RandomAccess): Footer {
  const footer = readFooter(file);
  if (structOf(footer.struct, 8)) throw new BrokenParquet('its columns are encrypted', 'encrypted');
  return footer;
}

function explained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
    throw new AuditError(
      'unreadable',
      `cannot rewrite \`${path}\`: ${error.message}; restore the file or leave it out`,
      { cause: error },
    );
  }
}

class FileWriter {
  readonly #file: RandomAccess;
  readonly #footer: Footer;
  readonly #output: OutputFile;
  readonly #path: string;
  readonly #indexes: OldIndexes;
  #droppedRows = 0;
  readonly #changed = new Set<number>();

  constructor(file: RandomAccess, footer: Footer, output: OutputFile, path: string) {
    this.#file = file;
    this.#footer = footer;
    this.#output = output;
    this.#path = path;
    this.#indexes = new OldIndexes(file, footer);
  }

  async write(feed: EditFeed, tool: string): Promise<ChangedColumns | undefined> {
    const { rowGroups } = this.#footer;
    this.#output.write(MAGIC);
    let metadataEdits: FieldEdit[] = [];
    const groups: NewGroup[] = [];
    for (const [index, group] of rowGroups.entries()) {
      const end = index === rowGroups.length - 1 ? Number.POSITIVE_INFINITY : group.firstRow + group.rows;
      const taken = await feed.takeUntil(end);
      metadataEdits = metadataEdits.concat(taken.filter(({ path }) => isOfMetadata(path)));
      const edits = taken.filter(({ path }) => !isOfMetadata(path));
      const written = explained(this.#path, () => this.#writeGroup(group, edits));
      if (written) groups.push(written);
    }
    if (rowGroups.length === 0) metadataEdits = await feed.takeUntil(Number.POSITIVE_INFINITY);
    const columns = groups.flatMap(group => group.columns);
    const structs = explained(this.#path, () => writeIndexes(columns, this.#file, this.#output));
    const structsOfGroups = groups.map(group => structs.splice(0, group.columns.length));
    const rewritten = groups.map((group, i) => withOrdinal(toRowGroup(group, structsOfGroups[i]!), i));
    this.#writeFooter(rewritten, metadataEdits, tool);
    if (metadataEdits.length > 0 || this.#droppedRows > 0) return undefined;
    const numbers = [...this.#changed];
    return { numbers, paths: numbers.map(number => templateOf(this.#footer.leaves[number]!)) };
  }

  #writeGroup(group: RowGroup, edits: readonly FieldEdit[]): NewGroup | undefined {
    const { leaves, start: fileEnd } = this.#footer;
    const byLeaf = groupByLeaf(edits, leaves, group.firstRow);
    const changes = new Map<number, ColumnChanges>();
    const sources = new Map<number, ColumnSource>();
    let heldBytes = 0;
    const view = new GroupView(group, leaves, { file: this.#file, fileEnd });
    for (const [leaf, edits] of byLeaf) {
      this.#changed.add(leaf);
      const held = holdPages({ file: this.#file, fileEnd, column: group.columns[leaf]! }, (HELD_BYTES - heldBytes) / 4);
      heldBytes += held.bytes;
      sources.set(leaf, held.source);
      changes.set(leaf, findChanges(held.source, edits, view));
      byLeaf.delete(leaf);
    }
    const dropped = new SortedNumbers([...changes.values()].flatMap(change => change.droppedRows));
    this.#droppedRows += dropped.size;
    if (dropped.size > 0 && dropped.size === group.rows) return undefined;
    const start = this.#output.offset;
    const columns = group.columns.map(column => {
      const { number } = column.leaf;
      const source = {
        ...(sources.get(number) ?? { file: this.#file, fileEnd, column }),
        hasOtherOrder: this.#hasOtherOrder(number),
      };
      const values = changes.get(column.leaf.number)?.values ?? NO_CHANGES;
      const isSame = values.size === 0 && dropped.size === 0;
      return isSame
        ? copyColumn(source, this.#indexes, this.#output)
        : writeColumn(source, values, dropped, this.#output);
    });
    const rows = group.rows - dropped.size;
    return { struct: group.struct, columns, start, rows, changed: new Set(changes.keys()) };
  }

  // Field 7 of FileMetaData: for each leaf a union of which 1 is the order of its type.
  #hasOtherOrder(leaf: number): boolean {
    const order = structsOf(this.#footer.struct, 7)[leaf];
    return order !== undefined && structOf(order, 1) === undefined;
  }

  // Fields of FileMetaData: 3 num_rows, 4 row_groups, 5 key_value_metadata, 6 created_by.
  #writeFooter(groups: readonly ThriftStruct[], edits: readonly FieldEdit[], tool: string): void {
    let footer = withField(this.#footer.struct, 4, Wire.list, { elementType: Wire.struct, values: [...groups] });
    footer = withI64(footer, 3, Math.max((numberOf(footer, 3) ?? 0) - this.#droppedRows, 0));
    if (edits.length > 0) footer = withMetadata(footer, this.#footer, edits);
    footer = withText(footer, 6, `${tool} (rewrote ${this.#footer.createdBy ?? 'a file'})`);
    const bytes = writeStruct(footer);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(bytes.length);
    MAGIC.copy(trailer, 4);
    this.#output.write(bytes);
    this.#output.write(trailer);
  }
}

/** Decoded pages of a row group that are held between looking for what changes and writing. */
const HELD_BYTES = 128 * 1024 * 1024;
const MAGIC = Buffer.from('PAR1');
const NO_CHANGES: ReadonlyMap<number, NewValue> = new Map();

interface NewGroup {
  /** As it was. */
  readonly struct: ThriftStruct;
  readonly columns: readonly WrittenColumn[];
  readonly start: number;
  readonly rows: number;
  /** Leaves whose values were edited. */
  readonly changed: ReadonlySet<number>;
}

// Fields of RowGroup: 1 columns, 2 total_byte_size, 3 num_rows, 4 sorting_columns, 5 file_offset, 6 total_compressed_size.
function toRowGroup(
  { struct, columns, start, rows, changed }: NewGroup,
  chunks: readonly ThriftStruct[],
): ThriftStruct {
  const sorting = structsOf(struct, 4);
  let group = withField(struct, 1, Wire.list, {
    elementType: Wire.struct,
    values: [...chunks],
  });
  group = withI64(withI64(group, 2, sum(columns, 'uncompressed')), 3, rows);
  if (sorting.some(column => changed.has(numberOf(column, 1) ?? -1))) group = withoutFields(group, 4);
  if (numberOf(struct, 5) !== undefined) group = withI64(group, 5, start);
  return numberOf(struct, 6) === undefined ? group : withI64(group, 6, sum(columns, 'stored'));
}

function sum(columns: readonly WrittenColumn[], size: 'stored' | 'uncompressed'): number {
  return columns.reduce((total, column) => total + column[size], 0);
}

// RowGroup 7 is its ordinal, an i16; it only moves when a group before it has gone.
function withOrdinal(group: ThriftStruct, ordinal: number): ThriftStruct {
  const old = numberOf(group, 7);
  return old === undefined || old === ordinal ? group : withField(group, 7, Wire.i16, ordinal);
}

// An edit that drops its record, or makes a null, takes the whole entry away: there is no row to drop.
function withMetadata(struct: ThriftStruct, footer: Footer, edits: readonly FieldEdit[]): ThriftStruct {
  const byPath = new Map<string, FieldEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const takeEdits = ({ path, numberedPath }: MetadataEntry): FieldEdit[] | undefined => {
    const name = byPath.has(path) ? path : numberedPath;
    const own = byPath.get(name);
    byPath.delete(name);
    return own;
  };
  const entries = new Map(footer.metadata.map(entry => [entry.value, entry]));
  const values: ThriftStruct[] = [];
  for (const pair of structsOf(struct, 5)) {
    const value = bytesOf(pair, 2);
    const entry = value && entries.get(value);
    const texts = footer.metadata
      .filter(({ within }) => within !== undefined && within.entry === value)
      .map(inner => spliceText(inner, takeEdits(inner)));
    if (texts.some(text => text !== undefined)) {
      values.push(withField(pair, 2, Wire.binary, writeArrowTexts(value!, texts)));
      continue;
    }
    const own = entry && takeEdits(entry);
    if (!own) {
      values.push(pair);
      continue;
    }
    const bytes = splice(Buffer.from(value!), own, { keepsLength: false });
    if (typeof bytes !== 'string') values.push(withField(pair, 2, Wire.binary, bytes));
  }
  if (byPath.size > 0) throw namesNoField();
  return withField(struct, 5, Wire.list, { elementType: Wire.struct, values });
}

/** A value within the Arrow schema, as edited; it cannot go alone, and is empty instead. */
function spliceText({ value }: MetadataEntry, edits: readonly FieldEdit[] | undefined): Buffer | undefined {
  const bytes = edits && splice(Buffer.from(value), edits, { keepsLength: false });
  return typeof bytes === 'string' ? Buffer.alloc(0) : bytes;
}
