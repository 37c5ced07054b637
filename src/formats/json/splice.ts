import { AuditError } from '../../errors.ts';
import type { Change } from '../changes.ts';
import { type Edit, type LoadedChunk, NULL_VALUE } from '../format.ts';
import { isBlank } from './look.ts';
import { decodeKey } from './path.ts';
import { viewRecord } from './record-view.ts';
import type { Replacement } from './replacement.ts';
import { type KeyEdit, numberKeys } from './unique-keys.ts';
import { ASKS_NOTHING, walkChunk } from './walk-chunk.ts';

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
  const places = edits.map(edit => ({ start: edit.start - chunk.start, end: edit.end - chunk.start }));
  const replacements: Replacement[] = [];
  const keyEdits: KeyEdit[] = [];
  const dropped = new Set<number>();
  let next = 0;
  const editsWithin = (start: number, end: number): number => {
    const first = next;
    while (next < places.length && places[next]!.start < end) {
      if (places[next]!.start < start || places[next]!.end > end) throw misplaced(edits[next]!);
      next += 1;
    }
    return first;
  };
  walkChunk(chunk, input, chunk.kernel.toHits(places), ASKS_NOTHING, ranges, {
    field({ record, start, end, isString, isKey }) {
      const first = editsWithin(start, end);
      if (first === next) return;
      const parts: Replacement[] = [];
      const view = viewRecord(input, start, ranges);
      let isNull = false;
      for (let i = first; i < next; i++) {
        const place = places[i]!;
        const raw = input.subarray(place.start, place.end);
        const text = edits[i]!.replacement(isString ? decodeKey(raw) : raw.toString('utf8'), view);
        // A further edit of a value that becomes null may still drop the whole record.
        if (text === null) dropped.add(record);
        else if (text === NULL_VALUE) isNull = true;
        else parts.push({ ...place, text: escapeJson(text) });
      }
      if (isNull) {
        const quote = isString ? 1 : 0;
        replacements.push({ start: start - quote, end: end + quote, text: 'null' });
        return;
      }
      if (!isString && parts.length > 0) {
        // The whole number is quoted, what is left of it included, as one change: none of it can be taken back alone.
        replacements.push({ start, end, text: `"${spliceNumber(input, { start, end }, parts)}"` });
        return;
      }
      if (isKey && parts.length > 0) keyEdits.push({ start, end, from: replacements.length, count: parts.length });
      replacements.push(...parts);
    },
    broken({ record, start, end }) {
      const isNumber = numberValues(input, start, end);
      for (let i = editsWithin(start, end); i < next; i++) {
        const place = places[i]!;
        const text = edits[i]!.replacement(input.toString('utf8', place.start, place.end));
        if (text === null) dropped.add(record);
        else if (isNumber(place)) {
          replacements.push({ ...place, text: text === NULL_VALUE ? 'null' : `"${escapeJson(text)}"` });
        } else replacements.push({ ...place, text: text === NULL_VALUE ? '' : text });
      }
    },
  });
  if (next < edits.length) throw misplaced(edits[next]!);
  if (keyEdits.length > 0) numberKeys(chunk, input, keyEdits, replacements, ranges);
  return { replacements, dropped };
}

/** Replacements as changes of the chunk's bytes. */
export function toChanges(replacements: readonly Replacement[]): Change[] {
  return replacements.map(({ start, end, text }) => ({ start, end, bytes: Buffer.from(text) }));
}

function spliceNumber(input: Buffer, number: { start: number; end: number }, parts: readonly Replacement[]): string {
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
