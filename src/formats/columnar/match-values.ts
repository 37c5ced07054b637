import { isUtf8 } from 'node:buffer';
import { EVERY_LEAD } from '../../kernel/hits.ts';
import type { FieldSink, Hits, Siblings } from '../format.ts';
import { type Found, FoundInDictionary, type FoundValues, type Room } from './found-values.ts';
import { NumberFilter } from './number-filter.ts';
import type { Rendering } from './rendering.ts';
import type { ByteValues, Values } from './values.ts';

type Written = Rendering & { readonly kind: 'written' };

/** Told what a value holds, by its index, which ascends. */
type OnFound = (value: number, found: Found) => void;

/** A column, and how its values become text. */
export interface MatchedColumn {
  readonly rendering: Rendering;
  /** From the outside in; the last one is its own. */
  readonly names: readonly string[];
}

/** Finds what the values of one column hold, one gate pass for a page. */
export class ValueMatcher {
  readonly #rendering: Rendering;
  readonly #names: readonly string[];
  readonly #siblings: Siblings;
  /** Every value is passed on, whatever the gate says. */
  readonly #isTold: boolean;
  /** Of whole numbers those that may hold something; undefined where each is looked at, or it is not told. */
  readonly #filter: NumberFilter | undefined;
  readonly #sink: FieldSink;

  constructor({ rendering, names }: MatchedColumn, sink: FieldSink, siblings: readonly string[]) {
    this.#rendering = rendering;
    this.#names = names;
    this.#siblings = () => siblings;
    this.#isTold = sink.isKeyed(names.at(-1) ?? '') || names.some(name => sink.isContext(name));
    const whole = this.#rendering.kind === 'written' && !this.#isTold ? this.#rendering.whole : undefined;
    this.#filter = whole && new NumberFilter(sink.numbers, whole.unsignedBits);
    this.#sink = sink;
  }

  /** Overwrites the gaps between byte values; the values themselves stay. */
  match(values: Values): ReadonlyMap<number, Found> {
    const found = new Map<number, Found>();
    this.#matchValues(values, (value, here) => found.set(value, here));
    return found;
  }

  /** The same for a dictionary, of which many rows ask; it may come in batches. */
  matchDictionary(batches: Iterable<Values>, room: Room): FoundValues {
    const found = new FoundInDictionary(room, text => ({
      matches: this.#sink.matchAgain(text, this.#names, this.#siblings),
      text,
    }));
    let first = 0;
    for (const values of batches) {
      this.#matchValues(values, (value, here) => found.set(first + value, here));
      first += values.count;
    }
    return found;
  }

  /** Finds what one value holds, which a text beside it may name. */
  matchAlone(values: Values, index: number, label: string | undefined): Found | undefined {
    const bytes = this.#textOf(values, index, label);
    if (!bytes || bytes.length === 0) return undefined;
    const text = isUtf8(bytes) ? Buffer.from(bytes) : Buffer.from(lossy.decode(bytes));
    const matches = this.#sink.match(text, this.#names, undefined, label, this.#siblings);
    return matches.length > 0 ? { matches, text } : undefined;
  }

  #textOf(values: Values, index: number, label: string | undefined): Buffer | undefined {
    if (this.#rendering.kind === 'written') {
      const { isShort, write } = this.#rendering;
      if (isShort(values, index) && !this.#isTold && !(label !== undefined && this.#sink.isKeyed(label)))
        return undefined;
      return Buffer.from(write(values, index));
    }
    if (this.#rendering.kind === 'none' || values.kind !== 'bytes') return undefined;
    return values.bytes.subarray(values.starts[index], values.ends[index]);
  }

  #matchValues(values: Values, add: OnFound): void {
    if (this.#rendering.kind === 'none' || values.count === 0) return;
    if (this.#rendering.kind === 'written') {
      const origins = this.#filter?.select(values) ?? this.#longOf(values, this.#rendering);
      if (origins.length === 0) return;
      this.#matchArena(writeOut(values, origins, this.#rendering), (slot, here) => add(origins[slot]!, here));
    } else if (values.kind === 'bytes') this.#matchArena(withNewlines(values), add);
  }

  // Indices of the values that are written out.
  #longOf(values: Values, { isShort }: Written): number[] {
    const origins: number[] = [];
    for (let i = 0; i < values.count; i++) if (this.#isTold || !isShort(values, i)) origins.push(i);
    return origins;
  }

  #matchArena(values: ByteValues, add: OnFound): void {
    for (let first = 0; first < values.count; ) {
      const batch = nextBatch(values, first);
      this.#matchBatch(batch, (slot, here) => add(first + slot, here));
      first += batch.count;
    }
  }

  #matchBatch(values: ByteValues, add: OnFound): void {
    const candidates = assign(this.#sink.gate(values.bytes, 'none'), values);
    for (let slot = 0; slot < values.count; slot++) {
      const hits = candidates.get(slot) ?? (this.#isTold || this.#mayNest(values, slot) ? NO_HITS : undefined);
      if (hits) this.#matchOne(values, slot, hits, add);
    }
  }

  // JSON in a string counts even where the gate sees nothing. A look at the first byte spares most values a call.
  #mayNest({ bytes, starts, ends }: ByteValues, slot: number): boolean {
    const start = starts[slot]!;
    const first = bytes[start];
    if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return false;
    return this.#sink.mayNest(bytes.subarray(start, ends[slot]));
  }

  #matchOne(values: ByteValues, slot: number, hits: SlotHits, add: OnFound): void {
    const bytes = values.bytes.subarray(values.starts[slot], values.ends[slot]);
    if (bytes.length === 0) return;
    const isText = isUtf8(bytes);
    const text = isText ? bytes : Buffer.from(lossy.decode(bytes));
    const known = isText && hits !== 'crossing' ? toHits(hits) : undefined;
    const matches = this.#sink.match(text, this.#names, known, undefined, this.#siblings);
    // A list that grew has room for sixteen more.
    if (matches.length > 0) add(slot, { matches: matches.slice(), text: Buffer.from(text) });
  }
}

const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

/** Hits of one value as (anchor, start, end, leads), one behind the other, or `crossing` when one reaches over its edge: then it is searched anew. */
type SlotHits = readonly number[] | 'crossing';
const NO_HITS: readonly number[] = [];

const BATCH_BYTES = 2 * 1024 * 1024;

// The gate copies what it searches, so a large page goes through it in parts. Offsets start anew in each.
function nextBatch(values: ByteValues, first: number): ByteValues {
  const { bytes, starts, ends, gap, count } = values;
  const base = starts[first]!;
  let last = first + 1;
  while (last < count && ends[last]! - base <= BATCH_BYTES) last++;
  if (first === 0 && last === count) return values;
  return {
    kind: 'bytes',
    bytes: bytes.subarray(base, ends[last - 1]),
    starts: starts.slice(first, last).map(start => start - base),
    ends: ends.slice(first, last).map(end => end - base),
    gap,
    count: last - first,
  };
}

const NEWLINE = 10;
const QUOTE = 34;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;

// Plain values have their lengths between them, which can read as text: blanked, the page is its own arena.
function withNewlines(values: ByteValues): ByteValues {
  const { bytes, starts, ends, gap, count } = values;
  if (gap === 1) return values;
  if (gap > 1) {
    for (let i = 0; i < count; i++) {
      // Four bytes at most: a call of fill takes longer.
      for (let at = starts[i]! - gap; at < starts[i]!; at++) bytes[at] = NEWLINE;
    }
    return { ...values, bytes: bytes.subarray(0, ends[count - 1]) };
  }
  return spread(values);
}

function spread({ bytes, starts, ends, count }: ByteValues): ByteValues {
  let total = count;
  for (let i = 0; i < count; i++) total += ends[i]! - starts[i]!;
  const arena = Buffer.allocUnsafeSlow(total);
  const newStarts = new Uint32Array(count);
  const newEnds = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    newStarts[i] = at;
    at += bytes.copy(arena, at, starts[i], ends[i]);
    newEnds[i] = at;
    arena[at++] = NEWLINE;
  }
  return { kind: 'bytes', bytes: arena, starts: newStarts, ends: newEnds, gap: 1, count };
}

function writeOut(values: Values, origins: readonly number[], { write }: Written): ByteValues {
  const arena = new NumberArena(origins.length);
  for (const origin of origins) arena.add(write(values, origin));
  return arena.finish();
}

/**
 * Texts of numbers, quotes between them: a newline is a blank to some rules, which would then see one number across many. Written at once: a list of a page's
 * strings keeps the collector busy.
 */
class NumberArena {
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #ends: Uint32Array<ArrayBuffer>;
  #bytes = Buffer.allocUnsafeSlow(64 * 1024);
  #length = 0;
  #count = 0;

  constructor(mostTexts: number) {
    this.#starts = new Uint32Array(mostTexts);
    this.#ends = new Uint32Array(mostTexts);
  }

  // Written numbers are ASCII, so a character is a byte.
  add(text: string): void {
    while (this.#length + text.length + 1 > this.#bytes.length) this.#grow();
    this.#starts[this.#count] = this.#length;
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
    this.#ends[this.#count++] = this.#length;
    this.#bytes[this.#length++] = QUOTE;
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  finish(): ByteValues {
    const count = this.#count;
    const [starts, ends] = [this.#starts.subarray(0, count), this.#ends.subarray(0, count)];
    return { kind: 'bytes', bytes: this.#bytes.subarray(0, this.#length), starts, ends, gap: 1, count };
  }
}

// The hits are only valid until the sink searches again, so they are copied while they are dealt out.
function assign(hits: Hits, { starts, ends, count }: ByteValues): Map<number, SlotHits> {
  const slots = new Map<number, SlotHits>();
  let slot = 0;
  for (let i = 0; i < hits.count; i++) {
    const start = hits.start[i]!;
    const end = Math.max(hits.end[i]!, start + 1);
    while (slot < count && ends[slot]! <= start) slot++;
    for (let touched = slot; touched < count && starts[touched]! < end; touched++) {
      const isInside = start >= starts[touched]! && hits.end[i]! <= ends[touched]!;
      if (!isInside) slots.set(touched, 'crossing');
      else
        append(slots, touched, [
          hits.anchor[i]!,
          start - starts[touched]!,
          hits.end[i]! - starts[touched]!,
          hits.leads?.[i] ?? EVERY_LEAD,
        ]);
    }
  }
  return slots;
}

function append(slots: Map<number, SlotHits>, slot: number, hit: readonly number[]): void {
  const known = slots.get(slot);
  if (known === undefined) slots.set(slot, [...hit]);
  else if (known !== 'crossing') (known as number[]).push(...hit);
}

function toHits(quads: readonly number[]): Hits {
  const count = quads.length / 4;
  const part = (number: number) => Uint32Array.from({ length: count }, (_, i) => quads[4 * i + number]!);
  return { count, anchor: part(0), start: part(1), end: part(2), leads: Uint8Array.from(part(3)) };
}
