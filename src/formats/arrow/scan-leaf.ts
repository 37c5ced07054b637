import type { ColumnFindings } from '../columnar/findings.ts';
import type { Found } from '../columnar/found-values.ts';
import { shownAddress } from '../columnar/leaf.ts';
import { ValueMatcher } from '../columnar/match-values.ts';
import type { FieldSink } from '../format.ts';
import type { BandInput } from './band.ts';
import { readLabels, type TellLabel } from './labels.ts';
import { liveOf, readPieces } from './leaf-values.ts';
import { LeafWalk } from './leaf-walk.ts';
import type { ArrowLeaf } from './leaves.ts';
import { followLeaf, type LeafWay, type Refs } from './levels.ts';
import { Type } from './names.ts';
import type { Piece } from './pieces.ts';

/** What a finding counts against the budget: its line is written in full for each row, and a row may take a bit of the file. */
const FINDING_COST = 1024;
/** Values of a dictionary that keep what was found in them, for further rows of the chunk; some 1 kB each. */
const MOST_KNOWN = 32_000;
const MOST_LABELLED = 10_000;

/** Scans a leaf column, some rows after the other, and adds what it finds. */
export class LeafScanner {
  /** Values that are not null. */
  fields = 0;
  readonly findings: ColumnFindings;
  readonly #leaf: ArrowLeaf;
  readonly #nameLeaf: ArrowLeaf | undefined;
  readonly #matcher: ValueMatcher;
  readonly #sink: FieldSink;
  readonly #known = new KnownValues();
  #address: readonly string[] | undefined;

  /** @param around.nameLeaf the column that names its values. */
  constructor(
    leaf: ArrowLeaf,
    sink: FieldSink,
    around: {
      readonly siblings: readonly string[];
      readonly nameLeaf: ArrowLeaf | undefined;
      readonly findings: ColumnFindings;
    },
  ) {
    this.#leaf = leaf;
    this.#nameLeaf = around.nameLeaf;
    this.#matcher = new ValueMatcher(leaf, sink, around.siblings);
    this.#sink = sink;
    this.findings = around.findings;
  }

  /** Throws BrokenArrow. */
  scan(band: BandInput): void {
    const leaf = this.#leaf;
    if (leaf.field.type.id === Type.null) return;
    const way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
    const live = liveOf(way);
    this.fields += sumOf(live, way.slots.to - way.slots.from);
    if (leaf.rendering.kind === 'none') return;
    const labelOf = this.#nameLeaf && readLabels(this.#nameLeaf, band);
    if (!labelOf) this.#collect(way, band, this.#findIn(way, live, band));
    else if (leaf.field.dictionary) this.#collectLabelled(way, live, labelOf, band);
    else this.#collect(way, band, this.#findLabelled(way, live, labelOf, band));
  }

  /** By slot, ascending. */
  #findIn(way: LeafWay, live: Refs, { budget }: BandInput): Map<number, Found> {
    const found = new Map<number, Found>();
    const base = way.slots.from;
    const known = this.#leaf.field.dictionary ? this.#known : undefined;
    if (known) for (const [value, here] of known.within(base, way.slots.to)) found.set(value - base, here);
    const isWanted = known && ((slot: number) => !known.has(base + slot));
    for (const { values, slots } of readPieces(way, live, { budget, ...(isWanted && { isWanted }) })) {
      const here = this.#matcher.match(values);
      for (const [i, one] of here) found.set(slots[i]!, one);
      known?.add(slots, base, found);
    }
    return found;
  }

  #findLabelled(way: LeafWay, live: Refs, labelOf: TellLabel, { budget }: BandInput): Map<number, Found> {
    const found = new Map<number, Found>();
    for (const { values, slots } of readPieces(way, live, { budget })) {
      for (const [i, slot] of slots.entries()) {
        const here = this.#matcher.matchAlone(values, i, labelOf(slot));
        if (here) found.set(slot, here);
      }
    }
    return found;
  }

  #collect({ levels }: LeafWay, band: BandInput, found: ReadonlyMap<number, Found>): void {
    if (found.size === 0) return;
    const walk = new LeafWalk(levels, band.budget);
    const visit = (slot: number) => this.#add(walk, band, found.get(slot));
    if (walk.isFlat) {
      for (const row of found.keys()) walk.visitRow(row, visit);
      return;
    }
    for (let row = 0; row < band.rows.to - band.rows.from; row++) walk.visitRow(row, visit);
  }

  // A label belongs to the slot that refers to a value of the dictionary, so each pair of both is matched.
  #collectLabelled(way: LeafWay, live: Refs, labelOf: TellLabel, band: BandInput): void {
    const held = new Map<number, { readonly piece: Piece; readonly index: number }>();
    for (const piece of readPieces(way, live, { budget: band.budget })) {
      for (const [index, slot] of piece.slots.entries()) held.set(slot, { piece, index });
    }
    const { refs, starts } = way.levels.at(-1)!;
    const matched = new Map<string, Found | undefined>();
    const walk = new LeafWalk(way.levels.slice(0, -1), band.budget);
    const visit = (slot: number) => {
      const value = starts![slot]!;
      const place = refs && refs[slot] === 0 ? undefined : held.get(value);
      if (!place) return;
      const label = labelOf(slot);
      const key = `${value} ${label ?? ''}`;
      if (!matched.has(key)) {
        if (matched.size === MOST_LABELLED) matched.clear();
        matched.set(key, this.#matcher.matchAlone(place.piece.values, place.index, label));
      }
      this.#add(walk, band, matched.get(key));
    };
    for (let row = 0; row < band.rows.to - band.rows.from; row++) walk.visitRow(row, visit);
  }

  #add(walk: LeafWalk, { budget, rowBase, rows }: BandInput, found: Found | undefined): void {
    if (!found) return;
    budget.spend(found.matches.length * FINDING_COST);
    this.#address ??= shownAddress(this.#leaf, name => this.#sink.hides(name));
    this.findings.add(rowBase + rows.from + walk.row, walk.path(this.#address), found);
  }
}

function sumOf(refs: Refs, count: number): number {
  if (!refs) return count;
  let sum = 0;
  for (const times of refs) sum += times;
  return sum;
}

/** What is known of the values of a dictionary, by their numbers in it: each counts once, however many rows refer to it. */
class KnownValues {
  #isKnown = new Uint8Array(0);
  readonly #found = new Map<number, Found>();

  has(value: number): boolean {
    return this.#isKnown[value] === 1;
  }

  *within(from: number, to: number): Generator<[number, Found]> {
    for (const [value, found] of this.#found) if (value >= from && value < to) yield [value, found];
  }

  /** Values that were matched, counted from `base`. Where there is no room for all, they are matched again. */
  add(slots: Uint32Array, base: number, found: ReadonlyMap<number, Found>): void {
    const end = base + (slots.at(-1) ?? 0) + 1;
    if (end > this.#isKnown.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(this.#isKnown);
      this.#isKnown = longer;
    }
    for (const slot of slots) {
      const here = found.get(slot);
      if (here && this.#found.size === MOST_KNOWN) continue;
      this.#isKnown[base + slot] = 1;
      if (here) this.#found.set(base + slot, here);
    }
  }
}
