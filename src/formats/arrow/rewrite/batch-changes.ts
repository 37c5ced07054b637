import { AuditError } from '../../../errors.ts';
import { type EditedColumn, editValue, type NewValue } from '../../columnar/edit-value.ts';
import { groupByLeaf, type LeafEdits, namesNoField } from '../../columnar/group-edits.ts';
import { numberedAddress } from '../../columnar/leaf.ts';
import type { Values } from '../../columnar/values.ts';
import type { FieldEdit } from '../../format.ts';
import type { BandInput } from '../band.ts';
import { liveOf, readPieces } from '../leaf-values.ts';
import { LeafWalk } from '../leaf-walk.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { followLeaf, type LeafWay } from '../levels.ts';
import { BatchView } from './batch-view.ts';
import { editedColumn } from './edited-column.ts';

/** A value of a dictionary to which an edited slot referred, and what is to stand there instead. */
export interface DictionaryEdit {
  /** Of the array of indices. */
  readonly slot: number;
  /** 0-based in the dictionary. */
  readonly value: number;
  readonly next: NewValue;
}

/** What the edits do to a record batch. */
export interface BatchChanges {
  /** By slot of the leaf's array, where no two rows share a value. */
  readonly values: ReadonlyMap<ArrowLeaf, ReadonlyMap<number, NewValue>>;
  readonly dictionaries: ReadonlyMap<ArrowLeaf, readonly DictionaryEdit[]>;
  /** Rows that are to go, ascending. */
  readonly dropped: readonly number[];
}

/** The leaves that edits are for. Throws AuditError `changed` when an address belongs to none. */
export function editedLeaves(
  edits: readonly FieldEdit[],
  leaves: readonly ArrowLeaf[],
  firstRow: number,
): Map<ArrowLeaf, LeafEdits> {
  const byNumber = groupByLeaf(edits, leaves, firstRow);
  return new Map([...byNumber].map(([number, own]) => [leaves[number]!, own]));
}

/** Applies the edits of a batch. Throws AuditError `changed` when an edit finds no field, BrokenArrow. @param band all rows of the batch. */
export function findChanges(
  edited: ReadonlyMap<ArrowLeaf, LeafEdits>,
  leaves: readonly ArrowLeaf[],
  band: BandInput,
): BatchChanges {
  const view = new BatchView(leaves, band);
  const values = new Map<ArrowLeaf, Map<number, NewValue>>();
  const dictionaries = new Map<ArrowLeaf, DictionaryEdit[]>();
  const dropped = new Set<number>();
  for (const [leaf, edits] of edited) {
    const found = new LeafChanges(leaf, edits, { band, view });
    if (leaf.field.dictionary) dictionaries.set(leaf, found.ofDictionary());
    else values.set(leaf, found.ofValues());
    for (const row of found.dropped) dropped.add(row);
  }
  return { values, dictionaries, dropped: [...dropped].sort((a, b) => a - b) };
}

interface EditedSlot {
  readonly row: number;
  readonly edits: readonly FieldEdit[];
}

class LeafChanges {
  readonly dropped: number[] = [];
  readonly #leaf: ArrowLeaf;
  readonly #column: EditedColumn;
  readonly #edits: LeafEdits;
  readonly #band: BandInput;
  readonly #view: BatchView;
  readonly #way: LeafWay;

  constructor(
    leaf: ArrowLeaf,
    edits: LeafEdits,
    { band, view }: { readonly band: BandInput; readonly view: BatchView },
  ) {
    if (leaf.steps.slice(0, -1).some(({ field }) => field.dictionary)) throw isWithinDictionary();
    this.#leaf = leaf;
    this.#column = editedColumn(leaf);
    this.#edits = edits;
    this.#band = band;
    this.#view = view;
    this.#way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
  }

  ofValues(): Map<number, NewValue> {
    const { levels, slots: range } = this.#way;
    const slots = this.#editedSlots(new LeafWalk(levels, this.#band.budget));
    const changed = new Map<number, NewValue>();
    this.#readEach(
      slot => slots.has(slot),
      (slot, values, index) => {
        const next = this.#edit(slots.get(slot)!, values, index);
        if (next) changed.set(range.from + slot, next);
        slots.delete(slot);
      },
    );
    if (slots.size > 0) throw namesNoField();
    return changed;
  }

  ofDictionary(): DictionaryEdit[] {
    const { levels, slots: range } = this.#way;
    const { starts, refs } = levels.at(-1)!;
    const slots = this.#editedSlots(new LeafWalk(levels.slice(0, -1), this.#band.budget));
    const byValue = new Map<number, number[]>();
    for (const slot of slots.keys()) {
      if (refs && refs[slot] === 0) throw namesNoField();
      const value = starts![slot]!;
      const own = byValue.get(value);
      if (own) own.push(slot);
      else byValue.set(value, [slot]);
    }
    const base = this.#way.indexSlots!.from;
    const changed: DictionaryEdit[] = [];
    this.#readEach(
      value => byValue.has(value),
      (value, values, index) => {
        for (const slot of byValue.get(value)!) {
          const next = this.#edit(slots.get(slot)!, values, index);
          if (next) changed.push({ slot: base + slot, value: range.from + value, next });
          slots.delete(slot);
        }
      },
    );
    if (slots.size > 0) throw namesNoField();
    return changed;
  }

  /** The slots whose fields have edits, counted from the first of the range. */
  #editedSlots(walk: LeafWalk): Map<number, EditedSlot> {
    const edits = this.#edits;
    const numbered = numberedAddress(this.#leaf);
    const slots = new Map<number, EditedSlot>();
    let pending = edits.fields;
    for (const row of edits.rowsWithin(0, this.#band.rows.to)) {
      walk.visitRow(row, slot => {
        const own = edits.of(row, walk.path(this.#leaf.address)) ?? edits.of(row, walk.path(numbered));
        if (!own) return;
        pending--;
        slots.set(slot, { row, edits: own });
      });
    }
    if (pending > 0) throw namesNoField();
    return slots;
  }

  #readEach(isWanted: (slot: number) => boolean, visit: (slot: number, values: Values, index: number) => void): void {
    for (const { values, slots } of readPieces(this.#way, liveOf(this.#way), { budget: this.#band.budget, isWanted })) {
      for (const [index, slot] of slots.entries()) visit(slot, values, index);
    }
  }

  #edit({ row, edits }: EditedSlot, values: Values, index: number): NewValue | undefined {
    const next = editValue(this.#column, { values, index }, edits, this.#view.row(row));
    if (next.kind !== 'drop') return next;
    this.dropped.push(row);
    return undefined;
  }
}

export function isWithinDictionary(): AuditError {
  return new AuditError(
    'unreadable',
    'a finding lies in a dictionary of nested values, which are not rewritten; write the file anew without that dictionary',
  );
}
