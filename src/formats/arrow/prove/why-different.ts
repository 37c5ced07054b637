import { byteOffsetsOf } from '../../columnar/code-points.ts';
import { findLeaves } from '../../columnar/group-edits.ts';
import { templateOf } from '../../columnar/leaf.ts';
import { isOfMetadata } from '../../columnar/metadata-path.ts';
import { openRandomAccess } from '../../columnar/random-access.ts';
import { bytesAt } from '../../columnar/rendering.ts';
import { NO_SPANS, spansByLeaf } from '../../columnar/row-spans.ts';
import { areSame, holdsText } from '../../columnar/stretches.ts';
import { TextSearch } from '../../columnar/text-search.ts';
import type { FileRewrite, ReplacedSpan } from '../../format.ts';
import { isMadeOf, partsOutside } from '../../kept-parts.ts';
import type { BandInput } from '../band.ts';
import { BrokenArrow, guarded } from '../broken.ts';
import { type Container, openContainer, readItems } from '../container.ts';
import type { PlacedArray } from '../levels.ts';
import { metadataOf } from '../metadata.ts';
import { type OpenBatch, openBatches, wholeBand } from '../rewrite/open-batches.ts';
import type { Field } from '../schema.ts';
import { compareLeaves } from './compare-leaves.ts';
import { entriesOf } from './entries.ts';

/**
 * Compares the decoded content of two files: schema, metadata, record batches, codecs, and every entry of every column; batches whose bytes are
 * the same are not decoded where they have no dictionaries. Then looks for what the spans said wherever the new file holds bytes that are no values: between the values of
 * its buffers, in values of dictionaries to which no row refers, in messages, and between them.
 */
export const whyDifferent: FileRewrite['whyDifferent'] = async ({ original, redacted, spans }) => {
  const files = [original, redacted].map(path => openRandomAccess(path, message => new BrokenArrow(message)));
  const iterator = spans[Symbol.asyncIterator]();
  try {
    const [old, young] = files.map(file => openContainer(file)) as [Container, Container];
    return await new Comparison(old, young).why(iterator);
  } catch (error) {
    if (error instanceof BrokenArrow) return `one of the files cannot be read: ${error.message}`;
    if (error instanceof RangeError) return 'one of the files cannot be read: it runs past its end';
    throw error;
  } finally {
    await iterator.return?.();
    for (const file of files) file.close();
  }
};

class Comparison {
  readonly #old: Container;
  readonly #young: Container;
  readonly #leafOf: (path: string) => number | undefined;
  /** What all spans said. */
  readonly #all = new TextSearch();

  constructor(old: Container, young: Container) {
    this.#old = old;
    this.#young = young;
    this.#leafOf = findLeaves(old.schema.leaves);
  }

  async why(spans: AsyncIterator<ReplacedSpan>): Promise<string | undefined> {
    if (shapeOf(this.#old.schema.fields) !== shapeOf(this.#young.schema.fields)) return 'the schema differs';
    const ofMetadata: ReplacedSpan[] = [];
    let next = await spans.next();
    const youngs = openBatches(this.#young);
    let number = 0;
    for (const batch of openBatches(this.#old)) {
      const own: ReplacedSpan[] = [];
      for (; !next.done && next.value.record < batch.firstRow + batch.rows; next = await spans.next()) {
        (isOfMetadata(next.value.path) ? ofMetadata : own).push(next.value);
      }
      const young = youngs.next();
      if (young.done) return 'there are fewer record batches than in the original';
      const why = guarded('a record batch', () => this.#whyBatch(batch, young.value, own));
      if (why !== undefined) return `record batch ${number}: ${why}`;
      number += 1;
    }
    for (; !next.done; next = await spans.next()) ofMetadata.push(next.value);
    if (!youngs.next().done) return 'there are more record batches than in the original';
    return this.#whyMetadata(ofMetadata) ?? guarded('a dictionary', () => this.#whyDictionaries()) ?? this.#whyLeft();
  }

  #whyBatch(old: OpenBatch, young: OpenBatch, spans: readonly ReplacedSpan[]): string | undefined {
    const dropped = new Set(spans.filter(it => it.isDropped).map(it => it.record - old.firstRow));
    if (young.rows !== old.rows - dropped.size) return 'it has other rows';
    if (young.codec !== old.codec) return 'it has another codec';
    const byLeaf = spansByLeaf(spans, this.#leafOf, old.firstRow);
    if (!byLeaf) return 'a span of the manifest is in no column';
    if (spans.length === 0 && !this.#old.schema.hasDictionaries && this.#isCopy(old, young)) return undefined;
    const bands = [wholeBand(this.#old, old), wholeBand(this.#young, young)] as const;
    for (const leaf of this.#old.schema.leaves) {
      const search = new TextSearch();
      const say = (text: Buffer) => {
        search.add(text);
        this.#all.add(text);
      };
      const own = byLeaf.get(leaf.number) ?? NO_SPANS;
      const other = this.#young.schema.leaves[leaf.number]!;
      const why = compareLeaves(leaf, bands, { spans: own, dropped, say });
      if (why !== undefined) return `the column ${templateOf(leaf)}: ${why}`;
      const placed = bands[1].columns[other.column]!;
      if (isAstray(search, buffersOf(placed), () => textsIn(other, bands[1]))) {
        return `the column ${templateOf(leaf)} still holds a text that was replaced, outside its values`;
      }
    }
    return undefined;
  }

  #isCopy(old: OpenBatch, young: OpenBatch): boolean {
    return areSame({ file: this.#old.file, ...old.place }, { file: this.#young.file, ...young.place });
  }

  /** Entries are the same but for their spans; one that was to go is empty. */
  #whyMetadata(spans: readonly ReplacedSpan[]): string | undefined {
    const [olds, youngs] = [this.#old, this.#young].map(({ schemaMessage, footer }) =>
      metadataOf(schemaMessage?.buffer.bytes, footer?.bytes),
    ) as [ReturnType<typeof metadataOf>, ReturnType<typeof metadataOf>];
    if (olds.length !== youngs.length) return 'there are other entries of metadata than in the original';
    for (const [i, { key, value, path, numberedPath }] of olds.entries()) {
      const old = Buffer.from(value);
      const young = Buffer.from(youngs[i]!.value);
      const own = spans.filter(it => it.path === path || it.path === numberedPath);
      const offsets = own.map(({ start, end }) => byteOffsetsOf(old, [start, end]) as [number, number]);
      const isSame =
        own.length === 0 ? old.equals(young) : young.length === 0 || isMadeOf(young, partsOutside(old, offsets));
      if (key !== youngs[i]!.key || !isSame) return 'an entry of the metadata differs';
      for (const [start, end] of offsets) this.#all.add(old.subarray(start, end));
    }
    return undefined;
  }

  /** A dictionary may hold what was replaced only where a row still refers to it. */
  #whyDictionaries(): string | undefined {
    const { schema } = this.#young;
    const leaves = schema.leaves.filter(({ field }) => field.dictionary);
    const known = new Set<number>();
    for (const batch of openBatches(this.#young)) {
      for (const leaf of leaves) {
        const { id } = leaf.field.dictionary!;
        const places = batch.dictionaries.find(it => it.id === id)?.places ?? [];
        if (places.every(({ start }) => known.has(start))) continue;
        for (const { start } of places) known.add(start);
        const arrays = wholeBand(this.#young, batch).dictionaryOf(id);
        const buffers = arrays.flatMap(placed => [...buffersOf(placed)]);
        if (isAstray(this.#all, buffers, () => this.#textsOf(id)))
          return 'a dictionary still holds a text that was replaced';
      }
    }
    return undefined;
  }

  /** All values of the leaves that refer to a dictionary. */
  *#textsOf(id: string): Generator<Buffer> {
    for (const batch of openBatches(this.#young)) {
      const band = wholeBand(this.#young, batch);
      for (const leaf of this.#young.schema.leaves) if (leaf.field.dictionary?.id === id) yield* textsIn(leaf, band);
    }
  }

  /** What the new file holds beside its batches and the values of its dictionaries: it must say nothing that was replaced. */
  #whyLeft(): string | undefined {
    const { file, end } = this.#young;
    let at = 0;
    for (const item of readItems(this.#young)) {
      if (item.kind === 'broken') continue;
      const { place } = item.message;
      if (holdsText({ file, start: at, end: place.bodyStart }, this.#all)) return LEFT;
      at = place.end;
    }
    return holdsText({ file, start: at, end: Math.max(end, file.size) }, this.#all) ? LEFT : undefined;
  }
}

/** All that the schema says, but for metadata. */
function shapeOf(fields: readonly Field[]): string {
  return JSON.stringify(fields);
}

/** The bytes of the buffers of a column, and of the dictionaries that it refers to. */
function* buffersOf({ array, body }: PlacedArray): Generator<Buffer> {
  for (const buffer of array.buffers) yield body.read(buffer, 0, body.sizeOf(buffer));
  for (const child of array.children) yield* buffersOf({ array: child, body });
}

function* textsIn(leaf: Container['schema']['leaves'][number], band: BandInput): Generator<Buffer> {
  for (const { value } of entriesOf(leaf, band)) if (value) yield bytesAt(value.values, value.index);
}

/** Does a text that was replaced stand there, and in no value of the column? One that was left in another row may be there. */
function isAstray(search: TextSearch, buffers: Iterable<Buffer>, values: () => Iterable<Buffer>): boolean {
  for (const bytes of buffers) {
    for (let text = search.textIn(bytes); text; text = search.textIn(bytes)) {
      let isValue = false;
      for (const value of values()) if (value.includes(text)) isValue = true;
      if (!isValue) return true;
      search.remove(text);
    }
  }
  return false;
}

const LEFT = 'between its batches the file still holds a text that was replaced';
