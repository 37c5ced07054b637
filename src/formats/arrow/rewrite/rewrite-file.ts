import { AuditError } from '../../../errors.ts';
import { EditFeed, namesNoField } from '../../columnar/group-edits.ts';
import { templateOf } from '../../columnar/leaf.ts';
import { isOfMetadata } from '../../columnar/metadata-path.ts';
import { OutputFile } from '../../columnar/output-file.ts';
import { openRandomAccess } from '../../columnar/random-access.ts';
import type { ChangedColumns, FieldEdit, FileRewrite } from '../../format.ts';
import type { BandInput } from '../band.ts';
import { BatchArrays } from '../batch-arrays.ts';
import { BrokenArrow, guarded } from '../broken.ts';
import { type Container, type Item, openContainer, readItems } from '../container.ts';
import { Dictionaries, type DictionaryMessages } from '../dictionaries.ts';
import { BLOCK_STRUCT, MAGIC } from '../footer.ts';
import type { ArrowLeaf } from '../leaves.ts';
import type { PlacedArray } from '../levels.ts';
import { readDictionaryValues } from '../record-batch.ts';
import { encapsulate } from '../write-message.ts';
import { type BatchChanges, editedLeaves, findChanges } from './batch-changes.ts';
import { NewDictionary, type NewEntries, noteEntries, seeReferences } from './new-dictionaries.ts';
import { editMetadata, type SchemaTables } from './new-metadata.ts';
import { leafOf, withIndices, withLeaf, withValues } from './new-values.ts';
import { budgetFor, wholeBand } from './open-batches.ts';
import { takeSlots } from './take.ts';
import { type WrittenMessage, writeBatch } from './write-batch.ts';

/**
 * Writes the file with only the edits made: record batches without an edit are copied byte for byte, and in the others the buffers of columns without
 * one, unless rows go. Dictionaries keep their ids and batches; values to which no row refers any more give way to what stands in their place.
 * Throws AuditError `changed` when an edit finds no field, `unreadable` for data that must change but cannot be decoded.
 */
export const rewriteFile: FileRewrite['rewriteFile'] = async ({ file: path, output: outputPath, edits }) => {
  const feed = new EditFeed(edits);
  const file = openRandomAccess(path, message => new BrokenArrow(message));
  try {
    const output = new OutputFile(outputPath);
    try {
      if (await feed.isEmpty()) {
        output.copy(file, 0, file.size);
        return { numbers: [], paths: [] };
      }
      const container = explained(path, () => openContainer(file));
      return await new FileWriter(container, output, path).write(feed);
    } finally {
      output.close();
    }
  } finally {
    file.close();
    await feed.close();
  }
};

function explained<T>(path: string, work: () => T): T {
  try {
    return guarded('its data', work);
  } catch (error) {
    if (!(error instanceof BrokenArrow)) throw error;
    throw new AuditError(
      'unreadable',
      `cannot rewrite \`${path}\`: ${error.message}; restore the file or leave it out`,
      { cause: error },
    );
  }
}

type BatchItem = Item & { kind: 'batch' };

/** Bytes of the length that stands before a Message without a marker. */
const LEGACY_PREFIX = 4;

const startOf = (item: Item): number => (item.kind === 'broken' ? item.start : item.message.place.start);

/** A batch that changes. */
interface Draft {
  readonly changes: BatchChanges;
  readonly entries: NewEntries;
  readonly dictionaries: readonly DictionaryMessages[];
}

class FileWriter {
  readonly #container: Container;
  readonly #output: OutputFile;
  readonly #path: string;
  readonly #changed = new Set<number>();
  #hasDropped = false;
  /** Where what is still to be written begins in the old file. */
  #copied = 0;
  #metadata: readonly FieldEdit[] = [];
  /** By the start of the message that begins them. */
  readonly #newDictionaries = new Map<number, NewDictionary>();
  /** Where messages stand in the new file, by where they began in the old one. */
  readonly #blocks = new Map<
    number,
    { readonly start: number; readonly metadataLength: number; readonly bodyLength: number }
  >();

  constructor(container: Container, output: OutputFile, path: string) {
    this.#container = container;
    this.#output = output;
    this.#path = path;
  }

  async write(feed: EditFeed): Promise<ChangedColumns | undefined> {
    const { schema, end, file } = this.#container;
    if (schema.hasDictionaries) {
      // What the rows of all batches say of a dictionary decides what becomes of it, and it stands before them.
      const drafts = new Map<number, Draft>();
      for await (const { start, draft } of this.#drafts(feed)) if (draft) drafts.set(start, draft);
      explained(this.#path, () => this.#settleDictionaries(drafts));
      for (const item of readItems(this.#container)) this.#writeItem(item, drafts.get(startOf(item)));
    } else for await (const { item, draft } of this.#drafts(feed)) this.#writeItem(item, draft);
    if (this.#copied < this.#container.start) this.#writeHead();
    this.#output.copy(file, this.#copied, end);
    const { footer } = this.#tables();
    if (footer) this.#writeFooter(footer);
    if (this.#metadata.length > 0 || this.#hasDropped) return undefined;
    const numbers = [...this.#changed].sort((a, b) => a - b);
    return { numbers, paths: numbers.map(it => templateOf(schema.leaves[it]!)) };
  }

  /** What the edits do to each batch, in the order of the file. Metadata are edited with the first record. */
  async *#drafts(
    feed: EditFeed,
  ): AsyncGenerator<{ readonly item: Item; readonly start: number; readonly draft: Draft | undefined }> {
    const dictionaries = new Dictionaries(this.#container);
    let firstRow = 0;
    this.#metadata = await feed.takeWhile(({ path }) => isOfMetadata(path));
    for (const item of readItems(this.#container)) {
      if (item.kind === 'dictionary') dictionaries.add(item);
      let draft: Draft | undefined;
      if (item.kind === 'batch') {
        const edits = this.#withoutMetadata(await feed.takeUntil(firstRow + item.batch.length));
        const place = { firstRow, inForce: edits.length > 0 ? dictionaries.inForce() : [] };
        if (edits.length > 0) draft = explained(this.#path, () => this.#draft(item, edits, place));
        firstRow += item.batch.length;
      }
      yield { item, start: startOf(item), draft };
    }
    const beyond = this.#withoutMetadata(await feed.takeUntil(Number.POSITIVE_INFINITY));
    if (beyond.length > 0) throw namesNoField();
  }

  #writeItem(item: Item, draft: Draft | undefined): void {
    if (item.kind === 'broken') return;
    if (this.#copied < this.#container.start) this.#writeHead();
    const { place } = item.message;
    this.#output.copy(this.#container.file, this.#copied, place.start);
    const written = explained(this.#path, () =>
      item.kind === 'batch' ? this.#newBatch(item, draft) : this.#newDictionary(item),
    );
    this.#writeMessage(item, written);
    this.#copied = place.end;
  }

  #withoutMetadata(edits: readonly FieldEdit[]): FieldEdit[] {
    this.#metadata = [...this.#metadata, ...edits.filter(({ path }) => isOfMetadata(path))];
    return edits.filter(({ path }) => !isOfMetadata(path));
  }

  #draft(
    item: BatchItem,
    edits: readonly FieldEdit[],
    { firstRow, inForce }: { readonly firstRow: number; readonly inForce: readonly DictionaryMessages[] },
  ): Draft {
    const { leaves } = this.#container.schema;
    const edited = editedLeaves(edits, leaves, firstRow);
    for (const { number } of edited.keys()) this.#changed.add(number);
    const band = this.#bandOf(item, inForce, edited.keys());
    const changes = findChanges(edited, leaves, band);
    if (changes.dropped.length > 0) this.#hasDropped = true;
    const entries = noteEntries(changes, id => this.#dictionaryFor(id, inForce));
    return { changes, entries, dictionaries: inForce };
  }

  #dictionaryFor(id: string, inForce: readonly DictionaryMessages[]): NewDictionary {
    const first = inForce.find(it => it.id === id)!.places[0]!.start;
    let dictionary = this.#newDictionaries.get(first);
    if (!dictionary) {
      dictionary = new NewDictionary();
      this.#newDictionaries.set(first, dictionary);
    }
    return dictionary;
  }

  #bandOf(item: BatchItem, dictionaries: readonly DictionaryMessages[], edited: Iterable<ArrowLeaf>): BandInput {
    return wholeBand(this.#container, { place: item.message.place, rows: item.batch.length, dictionaries }, edited);
  }

  #settleDictionaries(drafts: ReadonlyMap<number, Draft>): void {
    const { schema } = this.#container;
    if (!schema.hasDictionaries || drafts.size === 0) return;
    if (this.#hasDropped) this.#openAllDictionaries(drafts);
    if (this.#newDictionaries.size === 0) return;
    const dictionaries = new Dictionaries(this.#container);
    const counts = new Map<number, number>();
    const leavesOf = new Map<number, Set<ArrowLeaf>>();
    for (const item of readItems(this.#container)) {
      if (item.kind === 'dictionary') dictionaries.add(item);
      if (item.kind !== 'batch') continue;
      const draft = drafts.get(startOf(item));
      const inForce = dictionaries.inForce();
      const touched = (id: string) => {
        const first = inForce.find(it => it.id === id)?.places[0]?.start;
        return first === undefined ? undefined : this.#newDictionaries.get(first);
      };
      const edited = draft ? [...draft.changes.values.keys(), ...draft.changes.dictionaries.keys()] : [];
      const band = this.#bandOf(item, inForce, edited);
      const dropped = new Set(draft?.changes.dropped ?? []);
      seeReferences(schema.leaves, band, { entries: draft?.entries ?? new Map(), dropped, dictionaryOf: touched });
      for (const leaf of schema.leaves) {
        const id = leaf.field.dictionary?.id;
        const first = id === undefined ? undefined : inForce.find(it => it.id === id)?.places[0]?.start;
        if (id === undefined || first === undefined || !this.#newDictionaries.has(first)) continue;
        counts.set(
          first,
          band.dictionaryOf(id).reduce((sum, { array }) => sum + array.length, 0),
        );
        leavesOf.set(first, (leavesOf.get(first) ?? new Set()).add(leaf));
      }
    }
    for (const [first, dictionary] of this.#newDictionaries) {
      dictionary.settle(counts.get(first) ?? 0);
      for (const leaf of leavesOf.get(first) ?? []) dictionary.mustFit(leaf.field.dictionary!.indexType);
    }
  }

  /** Rows that go may have been the only ones to refer to a value. */
  #openAllDictionaries(drafts: ReadonlyMap<number, Draft>): void {
    for (const { changes, dictionaries } of drafts.values()) {
      if (changes.dropped.length > 0) for (const { id } of dictionaries) this.#dictionaryFor(id, dictionaries);
    }
  }

  #tables(): SchemaTables {
    const { schemaMessage, footer } = this.#container;
    return explained(this.#path, () =>
      editMetadata({ message: schemaMessage?.buffer.bytes, footer: footer?.bytes }, this.#metadata),
    );
  }

  /** All that stands before the first batch. */
  #writeHead(): void {
    const { file, schemaMessage, start } = this.#container;
    const { message } = this.#tables();
    if (message && schemaMessage && this.#metadata.length > 0) {
      const { place } = schemaMessage;
      this.#output.copy(file, 0, place.start);
      this.#output.write(encapsulate(message, place.tableStart - place.start === LEGACY_PREFIX));
    } else this.#output.copy(file, 0, start);
    this.#copied = start;
  }

  #newBatch(item: BatchItem, draft: Draft | undefined): WrittenMessage | undefined {
    if (!draft) return undefined;
    const { changes, entries, dictionaries } = draft;
    const edited = [...changes.values.keys(), ...changes.dictionaries.keys()];
    const { columns: old } = this.#bandOf(item, dictionaries, edited);
    const { body } = old[0]!;
    const columns = old.map(({ array }) => array);
    const change = ({ column, steps }: ArrowLeaf, make: (placed: PlacedArray) => PlacedArray['array']) => {
      const array = make({ array: leafOf(columns[column]!, steps), body });
      columns[column] = withLeaf(columns[column]!, steps, array);
    };
    for (const [leaf, values] of changes.values) {
      if (values.size > 0) change(leaf, placed => withValues(placed, values));
    }
    for (const [leaf, own] of entries) {
      const indices = new Map([...own].map(([slot, entry]) => [slot, entry?.index]));
      if (indices.size > 0) change(leaf, placed => withIndices(placed, indices));
    }
    const dropped = new Set(changes.dropped);
    const kept = Uint32Array.from({ length: item.batch.length }, (_, row) => row).filter(row => !dropped.has(row));
    const isCut = dropped.size > 0;
    return writeBatch({
      message: item.message,
      body,
      codec: item.batch.codec,
      columns: isCut ? columns.map(array => takeSlots({ array, body }, kept, { keepsRuns: true })) : columns,
      length: isCut ? kept.length : item.batch.length,
    });
  }

  #newDictionary(item: Item & { kind: 'dictionary' }): WrittenMessage | undefined {
    const found = this.#partsOf(item);
    if (!found) return undefined;
    const { dictionary, parts, at } = found;
    const { message } = item;
    const { codec } = readDictionaryValues(message, item.dictionary, parts[at]!.array.field);
    const array = dictionary.rewrite(parts)[at]!;
    return writeBatch({
      message,
      body: parts[at]!.body,
      codec,
      columns: [array],
      length: array.length,
      dictionary: item.dictionary,
    });
  }

  /** The batches of the changed dictionary that a message is part of, and its place among them. */
  #partsOf({ message, dictionary: { id } }: Item & { kind: 'dictionary' }) {
    const { file, schema } = this.#container;
    for (const own of this.#allDictionaries()) {
      const at = own.id === id ? own.places.findIndex(({ start }) => start === message.place.start) : -1;
      const dictionary = at >= 0 ? this.#newDictionaries.get(own.places[0]!.start) : undefined;
      if (!dictionary?.isChanged) continue;
      const budget = budgetFor(own.places);
      const arrays = new BatchArrays({ file, schema, budget, dictionaries: [own] });
      return { dictionary, parts: arrays.dictionaryOf(id), at };
    }
    return undefined;
  }

  #all: DictionaryMessages[] | undefined;

  /** With all the batches that each has in the end, also of those that a stream replaces. */
  #allDictionaries(): readonly DictionaryMessages[] {
    if (this.#all) return this.#all;
    const found = new Map<number, DictionaryMessages>();
    const dictionaries = new Dictionaries(this.#container);
    for (const item of readItems(this.#container)) {
      if (item.kind !== 'dictionary') continue;
      dictionaries.add(item);
      for (const own of dictionaries.inForce()) found.set(own.places[0]!.start, own);
    }
    this.#all = [...found.values()];
    return this.#all;
  }

  #writeMessage(
    { message: { place } }: Item & { kind: 'batch' | 'dictionary' },
    written: WrittenMessage | undefined,
  ): void {
    const start = this.#output.offset;
    if (written) for (const part of written.parts) this.#output.write(part);
    else this.#output.copy(this.#container.file, place.start, place.end);
    this.#blocks.set(place.start, {
      start,
      metadataLength: written?.metadataLength ?? place.bodyStart - place.start,
      bodyLength: written?.bodyLength ?? place.end - place.bodyStart,
    });
  }

  #writeFooter(table: Buffer): void {
    const bytes = Buffer.from(table);
    for (const { start, at } of this.#container.footer!.blocks) {
      const block = this.#blocks.get(start);
      if (!block) continue;
      bytes.writeBigInt64LE(BigInt(block.start), at);
      bytes.writeInt32LE(block.metadataLength, at + BLOCK_STRUCT.metadataLength);
      bytes.writeBigInt64LE(BigInt(block.bodyLength), at + BLOCK_STRUCT.bodyLength);
    }
    const length = Buffer.alloc(4);
    length.writeInt32LE(bytes.length);
    for (const part of [bytes, length, MAGIC]) this.#output.write(part);
  }
}
