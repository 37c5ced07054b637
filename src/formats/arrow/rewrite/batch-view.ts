import { findLeaves } from '../../columnar/group-edits.ts';
import { numberedAddress } from '../../columnar/leaf.ts';
import { bytesAt } from '../../columnar/rendering.ts';
import type { RecordView } from '../../format.ts';
import type { BandInput } from '../band.ts';
import { liveOf, readPieces } from '../leaf-values.ts';
import { LeafWalk } from '../leaf-walk.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { followLeaf } from '../levels.ts';

/** The rows of a record batch, for operators that ask for another column. A column that is asked for is read once and held. */
export class BatchView {
  readonly #leaves: readonly ArrowLeaf[];
  readonly #band: BandInput;
  readonly #columns = new Map<string, ReadonlyMap<number, string>>();

  constructor(leaves: readonly ArrowLeaf[], band: BandInput) {
    this.#leaves = leaves;
    this.#band = band;
  }

  /** @param row 0-based within the batch. */
  row(row: number): RecordView {
    return { valueAt: path => this.#column(path).get(row) };
  }

  #column(path: string): ReadonlyMap<number, string> {
    const known = this.#columns.get(path);
    if (known) return known;
    const leaf = findLeaves(this.#leaves)(path);
    const texts = leaf === undefined ? new Map<number, string>() : textsAt(this.#leaves[leaf]!, this.#band, path);
    this.#columns.set(path, texts);
    return texts;
  }
}

/** The texts at one path, by row. Throws BrokenArrow. */
function textsAt(leaf: ArrowLeaf, band: BandInput, path: string): Map<number, string> {
  const way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
  const bySlot = new Map<number, string>();
  const { rendering } = leaf;
  for (const { values, slots } of readPieces(way, liveOf(way), { budget: band.budget })) {
    for (const [i, slot] of slots.entries()) {
      if (rendering.kind === 'bytes') bySlot.set(slot, bytesAt(values, i).toString('utf8'));
      else if (rendering.kind === 'written') bySlot.set(slot, rendering.write(values, i));
    }
  }
  const texts = new Map<number, string>();
  const walk = new LeafWalk(way.levels, band.budget);
  const numbered = numberedAddress(leaf);
  for (let row = 0; row < band.rows.to - band.rows.from; row++) {
    walk.visitRow(row, slot => {
      const text = bySlot.get(slot);
      if (text === undefined) return;
      if (walk.path(leaf.address) === path || walk.path(numbered) === path) texts.set(row, text);
    });
  }
  return texts;
}
