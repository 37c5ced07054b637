import type { Kernel } from '../../kernel/kernel.ts';
import type { Match } from '../../scan/match.ts';
import type { FoundValues } from '../format.ts';
import { ASKS_NOTHING, type JsonField, walkChunk } from './walk-chunk.ts';

/** Beyond the levels of texts inside texts: its tables are no other walk's. */
const LEVEL = 4;
/** A record with more fields in which something was found is a data set by itself: they are passed on as they come, to hold no million of them. */
const MOST_FIELDS = 1024;
const NONE: readonly Match[] = [];

interface FoundField {
  readonly field: JsonField;
  readonly matches: readonly Match[];
}

/** What a walk of records has for this. */
export interface RepeatsInput {
  readonly kernel: Kernel;
  /** What is being walked. */
  readonly input: Buffer;
  /** Top-level keys whose fields are looked at. */
  readonly isWanted: (key: string) => boolean;
  /** See `JsonVisitor.hides`. */
  readonly hides: (key: string) => boolean;
  /** For one record. */
  foundValues(): FoundValues;
  /** Told of each field in which something was found, in order; `record` as the walk counts them. */
  emit(field: JsonField, matches: readonly Match[], record: number): void;
}

/**
 * Holds back what was found in the fields of one record until its end, and looks for it in all of its fields: a name that one message of a
 * chat tells is answered in the next.
 */
export class RecordRepeats {
  readonly #input: RepeatsInput;
  #found: FoundField[] = [];
  #isFull = false;

  constructor(input: RepeatsInput) {
    this.#input = input;
  }

  /** @param matches of the field, at least one. */
  add(field: JsonField, matches: readonly Match[]): void {
    if (this.#isFull) {
      this.#input.emit(field, matches, field.record);
      return;
    }
    field.keep();
    this.#found.push({ field, matches });
    this.#isFull = this.#found.length > MOST_FIELDS;
    if (this.#isFull) this.#emit(this.#found);
  }

  /** @param start,end half-open range of the record in the input. */
  end(start: number, end: number): void {
    if (!this.#isFull && this.#found.length > 0) this.#emit(this.#withRepeats(start, end));
    this.#isFull = false;
  }

  #emit(found: readonly FoundField[]): void {
    // Those that were looked for were walked to by themselves, as the first of records.
    const { record } = this.#found[0]!.field;
    this.#found = [];
    for (const { field, matches } of found) this.#input.emit(field, matches, record);
  }

  #withRepeats(start: number, end: number): readonly FoundField[] {
    const found = this.#found;
    const values = this.#input.foundValues();
    for (const { field, matches } of found) values.add(field.text, matches);
    if (values.isEmpty) return found;
    const more = this.#searchOthers(values, start, end);
    const again = found.map(({ field, matches }) => ({ field, matches: values.in(field.text, matches) }));
    return more.length === 0 ? again : [...again, ...more].sort((a, b) => a.field.start - b.field.start);
  }

  // Fields of the record in which nothing was found; those that may hold a value are decoded.
  #searchOthers(values: FoundValues, start: number, end: number): readonly FoundField[] {
    const { kernel, input, isWanted, hides } = this.#input;
    const places: { start: number; end: number }[] = [];
    let at = start;
    for (const { field } of this.#found) {
      places.push(...values.rawPlaces(input, at, field.start));
      at = field.end;
    }
    places.push(...values.rawPlaces(input, at, end));
    const more: FoundField[] = [];
    if (places.length === 0) return more;
    // A walk comes to fields with escapes of note as well.
    const known = new Set(this.#found.map(({ field }) => field.start));
    const visitor = {
      hides,
      field(field: JsonField) {
        if (field.isKey || known.has(field.start) || !isWanted(field.names[0] ?? '')) return;
        const matches = values.in(field.text, NONE);
        if (matches.length === 0) return;
        field.keep();
        more.push({ field, matches });
      },
      broken() {},
    };
    walkChunk(
      { kernel },
      input,
      kernel.toHits(places, 'again'),
      ASKS_NOTHING,
      Uint32Array.of(start, end),
      visitor,
      LEVEL,
    );
    return more;
  }
}
