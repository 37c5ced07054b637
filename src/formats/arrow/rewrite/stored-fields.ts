import type { FieldPlace, StoredField, StoredFields } from '../../columnar/edits-again.ts';
import { editsAgain as editsOfFields } from '../../columnar/edits-again.ts';
import { findLeaves } from '../../columnar/group-edits.ts';
import { numberedAddress } from '../../columnar/leaf.ts';
import { isOfMetadata } from '../../columnar/metadata-path.ts';
import { openRandomAccess, type RandomAccess } from '../../columnar/random-access.ts';
import { bytesAt } from '../../columnar/rendering.ts';
import type { FileRewrite } from '../../format.ts';
import type { BandInput } from '../band.ts';
import { BrokenArrow } from '../broken.ts';
import { type Container, openContainer } from '../container.ts';
import { liveOf, readPieces } from '../leaf-values.ts';
import { LeafWalk } from '../leaf-walk.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { followLeaf } from '../levels.ts';
import { metadataOf } from '../metadata.ts';
import { hasFixedLayout } from './edited-column.ts';
import { type OpenBatch, openBatches, wholeBand } from './open-batches.ts';

/** Single fields of an open file; nothing but the places of its batches is held between two calls. */
export class ArrowFields implements StoredFields {
  readonly #file: RandomAccess;
  readonly #container: Container;
  readonly #batches: readonly OpenBatch[];
  readonly #leafOf: (path: string) => number | undefined;

  /** Throws BrokenArrow. */
  constructor(path: string) {
    this.#file = openRandomAccess(path, message => new BrokenArrow(message));
    try {
      this.#container = openContainer(this.#file);
      this.#batches = [...openBatches(this.#container)];
    } catch (error) {
      this.#file.close();
      throw error;
    }
    this.#leafOf = findLeaves(this.#container.schema.leaves);
  }

  get groupEnds(): readonly number[] {
    return this.#batches.map(({ firstRow, rows }) => firstRow + rows);
  }

  /** The fields in the order of their places; undefined for a null, and where there is none. Throws BrokenArrow. */
  read(places: readonly FieldPlace[]): (StoredField | undefined)[] {
    const fields = new Array<StoredField | undefined>(places.length);
    const byBatch = new Map<OpenBatch, Map<number, Wanted[]>>();
    for (const [at, { record, path }] of places.entries()) {
      if (isOfMetadata(path)) fields[at] = this.#metadata(path);
      const leaf = this.#leafOf(path);
      const batch = leaf === undefined ? undefined : this.#batchOf(record);
      if (leaf === undefined || !batch) continue;
      const leaves = byBatch.get(batch) ?? new Map<number, Wanted[]>();
      byBatch.set(batch, leaves);
      leaves.set(leaf, [...(leaves.get(leaf) ?? []), { row: record - batch.firstRow, path, at }]);
    }
    for (const [batch, leaves] of byBatch) {
      const band = wholeBand(this.#container, batch);
      for (const [leaf, wanted] of leaves) readLeaf(this.#container.schema.leaves[leaf]!, band, wanted, fields);
    }
    return fields;
  }

  close(): void {
    this.#file.close();
  }

  #batchOf(record: number): OpenBatch | undefined {
    let low = 0;
    let high = this.#batches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { firstRow, rows } = this.#batches[middle]!;
      if (firstRow + rows <= record) low = middle + 1;
      else high = middle;
    }
    return record < 0 ? undefined : this.#batches[low];
  }

  #metadata(path: string): StoredField | undefined {
    const { schemaMessage, footer } = this.#container;
    const entries = metadataOf(schemaMessage?.buffer.bytes, footer?.bytes);
    const entry = entries.find(it => it.path === path) ?? entries.find(it => it.numberedPath === path);
    return entry && { bytes: Buffer.from(entry.value), isText: true, isFixed: false };
  }
}

interface Wanted {
  readonly row: number;
  readonly path: string;
  /** Where the field is to be put. */
  readonly at: number;
}

function readLeaf(
  leaf: ArrowLeaf,
  band: BandInput,
  wanted: readonly Wanted[],
  fields: (StoredField | undefined)[],
): void {
  const { rendering } = leaf;
  if (rendering.kind === 'none') return;
  const way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
  const walk = new LeafWalk(way.levels, band.budget);
  const numbered = numberedAddress(leaf);
  const slots = new Map<number, number[]>();
  const byRow = new Map<number, Wanted[]>();
  for (const one of wanted) {
    const own = byRow.get(one.row);
    if (own) own.push(one);
    else byRow.set(one.row, [one]);
  }
  for (const [row, own] of byRow) {
    walk.visitRow(row, slot => {
      for (const { path, at } of own) {
        if (path !== walk.path(leaf.address) && path !== walk.path(numbered)) continue;
        slots.set(slot, [...(slots.get(slot) ?? []), at]);
      }
    });
  }
  const isWanted = (slot: number) => slots.has(slot);
  for (const piece of readPieces(way, liveOf(way), { budget: band.budget, isWanted })) {
    for (const [i, slot] of piece.slots.entries()) {
      const bytes =
        rendering.kind === 'bytes'
          ? Buffer.from(bytesAt(piece.values, i))
          : Buffer.from(rendering.write(piece.values, i), 'latin1');
      const field = { bytes, isText: rendering.kind === 'bytes', isFixed: hasFixedLayout(leaf.field, bytes) };
      for (const at of slots.get(slot)!) fields[at] = field;
    }
  }
}

/** Edits that make a redacted file from its original once more, but for spans that come back. */
export const editsAgain: FileRewrite['editsAgain'] = input => editsOfFields(input, path => new ArrowFields(path));
