import type { Match } from '../scan/match.ts';
import type { FoundValues } from './format.ts';

/** A record with more fields in which something was found is a data set by itself: they are passed on as they come, to hold no million of them. */
const MOST_FIELDS = 1024;
const NONE: readonly Match[] = [];

/** A field of a record; its text stays valid until the record's end. */
export interface HeldField {
  /** Half-open range of its raw text in what is being read. */
  readonly start: number;
  readonly end: number;
  /** Decoded UTF-8. */
  readonly text: Buffer;
}

/** What a format has for this. */
export interface RepeatsInput<Field extends HeldField> {
  /** For one record. */
  foundValues(): FoundValues;
  /** Fields of a record, at least those on which one of the places lies; ascending. */
  fieldsAt(record: RawPlace, places: readonly RawPlace[]): readonly Field[];
  /** What is being read, in whose raw text values are looked for. */
  readonly raw: Buffer;
  /** Told of each field in which something was found, in order. */
  emit(field: Field, matches: readonly Match[]): void;
}

/** Half-open range of raw text. */
export interface RawPlace {
  readonly start: number;
  readonly end: number;
}

interface Found<Field> {
  readonly field: Field;
  readonly matches: readonly Match[];
}

/**
 * Holds back what was found in the fields of one record until its end, and looks for it in all of its fields: a name that one message of a
 * chat tells is answered in the next.
 */
export class RecordRepeats<Field extends HeldField> {
  readonly #input: RepeatsInput<Field>;
  #found: Found<Field>[] = [];
  #isFull = false;

  constructor(input: RepeatsInput<Field>) {
    this.#input = input;
  }

  /** @param matches of the field, at least one. */
  add(field: Field, matches: readonly Match[]): void {
    if (this.#isFull) {
      this.#input.emit(field, matches);
      return;
    }
    this.#found.push({ field, matches });
    this.#isFull = this.#found.length > MOST_FIELDS;
    if (this.#isFull) this.#emit(this.#found);
  }

  /** To be called behind the last field of each record. @param start,end half-open range of the record. */
  end(start: number, end: number): void {
    if (!this.#isFull && this.#found.length > 0) this.#emit(this.#withRepeats(start, end));
    this.#isFull = false;
  }

  #emit(found: readonly Found<Field>[]): void {
    this.#found = [];
    for (const { field, matches } of found) this.#input.emit(field, matches);
  }

  #withRepeats(start: number, end: number): readonly Found<Field>[] {
    const found = this.#found;
    const values = this.#input.foundValues();
    for (const { field, matches } of found) values.add(field.text, matches);
    if (values.isEmpty) return found;
    const again = found.map(({ field, matches }) => ({ field, matches: values.in(field.text, matches) }));
    const more = this.#searchOthers(values, start, end);
    return more.length === 0 ? again : [...again, ...more].sort((a, b) => a.field.start - b.field.start);
  }

  #searchOthers(values: FoundValues, start: number, end: number): readonly Found<Field>[] {
    const { raw } = this.#input;
    const places: RawPlace[] = [];
    const known = new Set<number>();
    let at = start;
    for (const { field } of this.#found) {
      known.add(field.start);
      for (const place of values.rawPlaces(raw, at, field.start)) places.push(place);
      at = field.end;
    }
    for (const place of values.rawPlaces(raw, at, end)) places.push(place);
    if (places.length === 0) return [];
    return this.#input
      .fieldsAt({ start, end }, places)
      .filter(({ start: own }) => !known.has(own))
      .map(field => ({ field, matches: values.in(field.text, NONE) }))
      .filter(({ matches }) => matches.length > 0);
  }
}
