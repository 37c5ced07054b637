import { AuditError } from '../../errors.ts';
import type { Change } from '../changes.ts';
import { type Edit, type LoadedChunk, NULL_VALUE } from '../format.ts';
import { isBlank } from './look.ts';
import { decodeKey } from './path.ts';
import { viewRecord } from './record-view.ts';
import type { Replacement } from './replacement.ts';
import { type KeyEdit, numberKeys } from './unique-keys.ts';
import { type BrokenRecord, type JsonField, type JsonText, type JsonVisitor, walkChunk } from './walk-chunk.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const OPENS_VALUE = new Set(Buffer.from(':,['));
const ENDS_VALUE = new Set(Buffer.from(',]}'));

/** What edits come to in one chunk: replacements in order, and the records to drop (0-based in the chunk). */
export interface Replacements {
  readonly replacements: readonly Replacement[];
  readonly dropped: ReadonlySet<number>;
}

/**
 * Turns edits into escaped replacements. In a string the text is JSON-escaped; a number that is edited becomes a string, since a label
 * is no number; a value that becomes null gives up its quotes. A record that is not JSON is edited as plain text, where null is nothing,
 * but for a number that stands in it as a value, which is edited as one of JSON.
 * Keys of one object that would come out alike are numbered.
 * @throws AuditError `changed` when an edit does not lie within one field.
 */
export function toReplacements(
  chunk: LoadedChunk,
  input: Buffer,
  edits: readonly Edit[],
  ranges?: Uint32Array,
): Replacements {
  const { kernel } = chunk;
  const edited = new EditedRecords({ input, ranges }, edits, chunk.start);
  walkChunk(kernel, { input, ranges, hits: kernel.toHits(edited.places) }, edited);
  edited.checkAllPlaced();
  const { replacements, keyEdits, dropped } = edited;
  if (keyEdits.length > 0) numberKeys(kernel, { input, ranges }, keyEdits, replacements);
  return { replacements, dropped };
}

/** Half-open. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Visits the fields in which edits lie, in order. Offsets are relative to the chunk's first byte. */
class EditedRecords implements JsonVisitor {
  readonly places: readonly Place[];
  readonly replacements: Replacement[] = [];
  readonly keyEdits: KeyEdit[] = [];
  readonly dropped = new Set<number>();
  readonly #text: JsonText;
  readonly #edits: readonly Edit[];
  /** The first edit behind the fields so far. */
  #next = 0;

  constructor(text: JsonText, edits: readonly Edit[], chunkStart: number) {
    this.#text = text;
    this.#edits = edits;
    this.places = edits.map(edit => ({ start: edit.start - chunkStart, end: edit.end - chunkStart }));
  }

  field(field: JsonField): void {
    const { start, end, isString, isKey } = field;
    const first = this.#take(start, end);
    if (first === this.#next) return;
    const parts = this.#partsOf(field, first);
    if (parts === NULL_VALUE) {
      const quote = isString ? 1 : 0;
      this.replacements.push({ start: start - quote, end: end + quote, text: 'null' });
      return;
    }
    if (!isString && parts.length > 0) {
      // The whole number is quoted, what is left of it included, as one change: none of it can be taken back alone.
      this.replacements.push({ start, end, text: `"${spliceNumber(this.#text.input, field, parts)}"` });
      return;
    }
    if (isKey && parts.length > 0) {
      this.keyEdits.push({ start, end, from: this.replacements.length, count: parts.length });
    }
    this.replacements.push(...parts);
  }

  broken({ record, start, end }: BrokenRecord): void {
    const { input } = this.#text;
    const isNumber = numberValues(input, start, end);
    for (let i = this.#take(start, end); i < this.#next; i++) {
      const place = this.places[i]!;
      const text = this.#edits[i]!.replacement(input.toString('utf8', place.start, place.end));
      if (text === null) this.dropped.add(record);
      else if (isNumber(place)) {
        this.replacements.push({ ...place, text: text === NULL_VALUE ? 'null' : `"${escapeJson(text)}"` });
      } else this.replacements.push({ ...place, text: text === NULL_VALUE ? '' : text });
    }
  }

  /** @throws AuditError `changed` when there is an edit in no field. */
  checkAllPlaced(): void {
    const left = this.#edits[this.#next];
    if (left) throw misplaced(left);
  }

  /** Takes the edits within the half-open range. @returns the first of them. */
  #take(start: number, end: number): number {
    const first = this.#next;
    for (; this.#next < this.places.length; this.#next++) {
      const place = this.places[this.#next]!;
      if (place.start >= end) break;
      if (place.start < start || place.end > end) throw misplaced(this.#edits[this.#next]!);
    }
    return first;
  }

  /** What the taken edits from `first` on put in, escaped; `NULL_VALUE` when the field becomes null. */
  #partsOf({ record, start, isString }: JsonField, first: number): Replacement[] | typeof NULL_VALUE {
    const { input, ranges } = this.#text;
    const view = viewRecord(input, start, ranges);
    const parts: Replacement[] = [];
    let isNull = false;
    for (let i = first; i < this.#next; i++) {
      const place = this.places[i]!;
      const raw = input.subarray(place.start, place.end);
      const text = this.#edits[i]!.replacement(isString ? decodeKey(raw) : raw.toString('utf8'), view);
      // A further edit of a value that becomes null may still drop the whole record.
      if (text === null) this.dropped.add(record);
      else if (text === NULL_VALUE) isNull = true;
      else parts.push({ ...place, text: escapeJson(text) });
    }
    return isNull ? NULL_VALUE : parts;
  }
}

/** Replacements as changes of the chunk's bytes. */
export function toChanges(replacements: readonly Replacement[]): Change[] {
  return replacements.map(({ start, end, text }) => ({ start, end, bytes: Buffer.from(text) }));
}

function spliceNumber(input: Buffer, number: Place, parts: readonly Replacement[]): string {
  let text = '';
  let at = number.start;
  for (const { start, end, text: own } of parts) {
    text += input.toString('latin1', at, start) + own;
    at = end;
  }
  return text + input.toString('latin1', at, number.end);
}

/** Tells of ascending places in a half-open range of text that is no JSON which are whole numbers where JSON has a value: outside strings, as far as its quotes tell. */
function numberValues(input: Buffer, start: number, end: number): (place: { start: number; end: number }) => boolean {
  let at = start;
  let isString = false;
  return place => {
    for (; at < place.start; at++) {
      if (input[at] === QUOTE) isString = !isString;
      else if (isString && input[at] === BACKSLASH) at++;
    }
    if (isString || !NUMBER.test(input.toString('latin1', place.start, place.end))) return false;
    let before = place.start - 1;
    while (before >= start && isBlank(input[before]!)) before--;
    let behind = place.end;
    while (behind < end && isBlank(input[behind]!)) behind++;
    return before >= start && OPENS_VALUE.has(input[before]!) && (behind === end || ENDS_VALUE.has(input[behind]!));
  };
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function misplaced(edit: Edit): AuditError {
  return new AuditError(
    'changed',
    `the finding at bytes ${edit.start} to ${edit.end} does not lie within one field; the source is not the one that was audited: scan it again`,
  );
}
