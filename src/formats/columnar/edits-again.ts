import { type FieldEdit, type FileRewrite, NULL_VALUE, type RedactedField, type Replacement } from '../format.ts';
import { byteOffsetsOf } from './code-points.ts';

/** Where a field stands. */
export interface FieldPlace {
  readonly record: number;
  readonly path: string;
}

/** A field as findings see it: its bytes, or the text of a number. */
export interface StoredField {
  readonly bytes: Buffer;
  /** Are the bytes what is stored? */
  readonly isText: boolean;
  /** Has a replacement to be as long as what it replaces? */
  readonly isFixed: boolean;
}

/** Single fields of an open file, many at a time. */
export interface StoredFields {
  /** Rows by which row groups, or record batches, end, ascending. */
  readonly groupEnds: readonly number[];
  /** The fields in the order of their places; undefined for a null, and where there is none. */
  read(places: readonly FieldPlace[]): (StoredField | undefined)[];
  close(): void;
}

/**
 * Edits that make a redacted file from its original once more, with what now stands in it, except for spans that come back. Holds the
 * changed fields of one group of rows.
 */
export async function* editsAgain(
  { original, redacted, fields, boundTogether }: Parameters<FileRewrite['editsAgain']>[0],
  open: (path: string) => StoredFields,
): AsyncGenerator<readonly FieldEdit[]> {
  const old = open(original);
  try {
    const young = open(redacted);
    try {
      for await (const batch of inGroups(fields, old.groupEnds)) {
        const olds = old.read(batch);
        const youngs = young.read(batch.map(it => ({ path: it.path, record: it.redactedRecord ?? -1 })));
        for (const [i, field] of batch.entries()) {
          const edits = editsOf(field, olds[i], youngs[i]);
          if (!edits) throw boundTogether(field);
          yield edits.map(edit => ({ ...edit, record: field.record, path: field.path, inKey: false }));
        }
      }
    } finally {
      young.close();
    }
  } finally {
    old.close();
  }
}

async function* inGroups(
  fields: AsyncIterable<RedactedField>,
  ends: readonly number[],
): AsyncGenerator<RedactedField[]> {
  let batch: RedactedField[] = [];
  let group = 0;
  for await (const field of fields) {
    if (group < ends.length - 1 && field.record >= ends[group]!) {
      if (batch.length > 0) yield batch;
      batch = [];
      while (group < ends.length - 1 && field.record >= ends[group]!) group++;
    }
    batch.push(field);
  }
  if (batch.length > 0) yield batch;
}

type SpanEdit = Pick<FieldEdit, 'start' | 'end' | 'replacement'>;

/** Undefined when some of the spans come back and what replaced them cannot be told apart. */
function editsOf(
  field: RedactedField,
  old: StoredField | undefined,
  young: StoredField | undefined,
): SpanEdit[] | undefined {
  const { spans } = field;
  const stays = spans.filter(({ isBack }) => !isBack);
  if (stays.length === 0) return [];
  const { start, end } = stays[0]!;
  const one = (replacement: Replacement) => [{ start, end, replacement: () => replacement }];
  const isWhole = stays.length === spans.length;
  if (field.redactedRecord === undefined) return isWhole ? one(null) : undefined;
  if (!old) return one(NULL_VALUE); // the rewriting will say that there is no such field
  if (!young) return isWhole ? one(NULL_VALUE) : undefined;
  const { isFixed } = old;
  const texts = old.isText ? replacedTexts(field, old.bytes, young.bytes, isFixed) : undefined;
  if (texts) {
    return spans.flatMap(({ start, end, isBack }, i) => (isBack ? [] : [{ start, end, replacement: () => texts[i]! }]));
  }
  if (!isWhole) return undefined;
  // A required value of a fixed width became zeros, or one without became nothing.
  if (isFixed) return one(NULL_VALUE);
  const text = young.bytes.toString('utf8');
  return [{ start: 0, end: countCodePoints(old.bytes), replacement: () => text }];
}

/**
 * What stands in the place of each span, by what stands between them; undefined when that is not told for certain: where a text between
 * two spans is found in more than one place.
 */
function replacedTexts({ spans }: RedactedField, old: Buffer, young: Buffer, isFixed: boolean): string[] | undefined {
  const offsets = byteOffsetsOf(
    old,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  if (offsets.includes(undefined) || (isFixed && young.length !== old.length)) return undefined;
  const kept: Buffer[] = [];
  for (let i = 0; i <= spans.length; i++) kept.push(old.subarray(i === 0 ? 0 : offsets[2 * i - 1], offsets[2 * i]));
  const head = kept[0]!;
  const tail = kept.at(-1)!;
  const between = kept.slice(1, -1);
  const end = young.length - tail.length;
  if (end < head.length || !young.subarray(0, head.length).equals(head) || !young.subarray(end).equals(tail)) {
    return undefined;
  }
  const places = isFixed
    ? between.map((_, i) => offsets[2 * i + 1]!)
    : onlyPlaces(young.subarray(0, end), head.length, between);
  if (!places?.every((at, i) => young.subarray(at, at + between[i]!.length).equals(between[i]!))) return undefined;
  return spans.map((_, i) => {
    const from = i === 0 ? head.length : places[i - 1]! + between[i - 1]!.length;
    return young.toString('utf8', from, places[i] ?? end);
  });
}

/** Where texts stand one behind the other; undefined when there is more than one way, or none. */
function onlyPlaces(bytes: Buffer, start: number, texts: readonly Buffer[]): number[] | undefined {
  const first: number[] = [];
  let at = start;
  for (const text of texts) {
    const found = bytes.indexOf(text, at);
    if (found < 0) return undefined;
    first.push(found);
    at = found + text.length;
  }
  let end = bytes.length;
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i]!;
    const last = text.length === 0 ? end : bytes.subarray(0, end).lastIndexOf(text);
    if (last !== first[i]) return undefined;
    end = last;
  }
  return first;
}

function countCodePoints(bytes: Buffer): number {
  return [...bytes.toString('utf8')].length;
}
