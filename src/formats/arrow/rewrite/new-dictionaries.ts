import { AuditError } from '../../../errors.ts';
import type { BandInput } from '../band.ts';
import { LeafWalk } from '../leaf-walk.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { followLeaf, type PlacedArray } from '../levels.ts';
import type { ArrayPlace } from '../record-batch.ts';
import type { IntType } from '../schema.ts';
import { type BatchChanges, isWithinDictionary } from './batch-changes.ts';
import { readValues, writeValues } from './new-values.ts';

/** A value of a dictionary that takes the place of another. */
export interface Entry {
  /** The other one's number. */
  readonly value: number;
  readonly bytes: Buffer;
  /** Its own number, once it is known which values no row refers to any more. */
  index: number;
}

/** What becomes of a dictionary: values to which no row refers any more give way, others are added behind the last. */
export class NewDictionary {
  readonly #entries = new Map<string, Entry>();
  /** Values to which rows referred, and still refer, by number. */
  #was = new Uint8Array(0);
  #is = new Uint8Array(0);
  #count = 0;
  #added: Entry[] = [];
  #placed = new Map<number, Buffer>();

  /** The entry for an edited slot. */
  entryFor(value: number, bytes: Buffer): Entry {
    const key = `${value} ${bytes.toString('latin1')}`;
    const known = this.#entries.get(key);
    if (known) return known;
    const entry = { value, bytes: Buffer.from(bytes), index: -1 };
    this.#entries.set(key, entry);
    return entry;
  }

  /** Tells of a value to which a row referred. */
  see(value: number, isKept: boolean): void {
    if (value >= this.#was.length) {
      this.#was = longer(this.#was, value);
      this.#is = longer(this.#is, value);
    }
    this.#was[value] = 1;
    if (isKept) this.#is[value] = 1;
  }

  /** To be called when all rows were seen. @param count of values that the dictionary had. */
  settle(count: number): void {
    this.#count = count;
    for (const entry of this.#entries.values()) {
      const isFree = this.#is[entry.value] !== 1 && !this.#placed.has(entry.value);
      entry.index = isFree ? entry.value : count + this.#added.length;
      if (isFree) this.#placed.set(entry.value, entry.bytes);
      else this.#added.push(entry);
    }
    for (let value = 0; value < this.#was.length; value++) {
      if (this.#was[value] === 1 && this.#is[value] !== 1 && !this.#placed.has(value)) this.#placed.set(value, EMPTY);
    }
  }

  get isChanged(): boolean {
    return this.#placed.size > 0 || this.#added.length > 0;
  }

  /** Throws AuditError when indices of a column cannot reach its last value. */
  mustFit({ bits, isSigned }: IntType): void {
    const most = 2 ** (isSigned ? bits - 1 : bits);
    if (this.#count + this.#added.length <= most) return;
    throw new AuditError(
      'unreadable',
      `a dictionary would need more values than its indices of ${bits} bits can tell apart; write the file anew with wider indices, or without that dictionary`,
    );
  }

  /** Its batches, which stand one behind the other, with their values in their places. Throws BrokenArrow. */
  rewrite(parts: readonly PlacedArray[]): ArrayPlace[] {
    let first = 0;
    const lists = parts.map(placed => {
      const values = readValues(placed);
      for (const [value, bytes] of this.#placed) {
        if (value >= first && value < first + values.length) values[value - first] = bytes;
      }
      first += values.length;
      return values;
    });
    // Those behind it would get other numbers, so that one that grows has all its values in its first batch.
    const isJoined = this.#added.length > 0;
    return parts.map(({ array }, i) => {
      if (!isJoined) return writeValues(array, lists[i]!);
      return writeValues(array, i > 0 ? [] : [...lists.flat(), ...this.#added.map(({ bytes }) => bytes)]);
    });
  }
}

const EMPTY = Buffer.alloc(0);

function longer(flags: Uint8Array<ArrayBuffer>, value: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * value + 64);
  larger.set(flags);
  return larger;
}

/** Slots of indices whose entries are known, by leaf. */
export type NewEntries = ReadonlyMap<ArrowLeaf, ReadonlyMap<number, Entry | undefined>>;

/** Notes the edits of a batch in its dictionaries. */
export function noteEntries(changes: BatchChanges, dictionaryOf: (id: string) => NewDictionary): NewEntries {
  const entries = new Map<ArrowLeaf, Map<number, Entry | undefined>>();
  for (const [leaf, edits] of changes.dictionaries) {
    const dictionary = dictionaryOf(leaf.field.dictionary!.id);
    const own = new Map<number, Entry | undefined>();
    for (const { slot, value, next } of edits) {
      own.set(slot, next.kind === 'bytes' ? dictionary.entryFor(value, next.bytes) : undefined);
    }
    entries.set(leaf, own);
  }
  return entries;
}

/** Tells the dictionaries of a batch to which of their values its rows refer. Throws BrokenArrow. */
export function seeReferences(
  leaves: readonly ArrowLeaf[],
  band: BandInput,
  {
    entries,
    dropped,
    dictionaryOf,
  }: {
    readonly entries: NewEntries;
    readonly dropped: ReadonlySet<number>;
    dictionaryOf(id: string): NewDictionary | undefined;
  },
): void {
  for (const leaf of leaves) {
    const isNested = leaf.steps.slice(0, -1).some(({ field }) => field.dictionary);
    if (isNested && dropped.size > 0) throw isWithinDictionary();
    const dictionary = leaf.field.dictionary && dictionaryOf(leaf.field.dictionary.id);
    if (!dictionary || isNested || leaf.rendering.kind === 'none') continue;
    const own = entries.get(leaf);
    const { levels, slots, indexSlots } = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
    const { refs, starts } = levels.at(-1)!;
    const walk = new LeafWalk(levels.slice(0, -1), band.budget);
    for (let row = 0; row < band.rows.to; row++) {
      const isKept = !dropped.has(row);
      walk.visitRow(row, slot => {
        if (refs && refs[slot] === 0) return;
        dictionary.see(slots.from + starts![slot]!, isKept && !own?.has(indexSlots!.from + slot));
      });
    }
  }
}
