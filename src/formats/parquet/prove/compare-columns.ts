import { type RowSpans, rangesOf } from '../../columnar/row-spans.ts';
import type { ReplacedSpan } from '../../format.ts';
import { isMadeOf, partsOutside } from '../../kept-parts.ts';
import { renderingOf } from '../number-text.ts';
import type { ColumnSource } from '../rewrite/decoded-pages.ts';
import { type Leaf, numberedAddress } from '../schema.ts';
import { type Entry, entriesOf } from './entries.ts';

/**
 * Goes through a column chunk of both files entry by entry: levels and values must be the same but for dropped rows and replaced spans.
 * @returns what differs; undefined when nothing does.
 */
export function compareColumns(
  old: ColumnSource,
  young: ColumnSource,
  { spans, dropped, say, spare }: ColumnProof,
): string | undefined {
  const { leaf } = old.column;
  const numbered = numberedAddress(leaf);
  const after = entriesOf(young, spare);
  for (const entry of entriesOf(old, () => {})) {
    const ofRow = spans.get(entry.row);
    const own = ofRow?.get(entry.path(leaf.address)) ?? ofRow?.get(entry.path(numbered));
    if (own && entry.value) for (const text of textsOf(leaf, entry, own)) say(text);
    if (dropped.has(entry.row)) continue;
    const { done, value: other } = after.next();
    if (done) return `it ends before row ${entry.row} of the group`;
    if (!isSame(leaf, entry, other, own))
      return `something else than the spans differs in row ${entry.row} of the group`;
  }
  return after.next().done ? undefined : 'there are more values than in the original';
}

export interface ColumnProof {
  readonly spans: RowSpans;
  readonly dropped: ReadonlySet<number>;
  /** Told what the spans said in the original. */
  readonly say: (text: Buffer) => void;
  /** Told of bytes of the new chunk that are no values. */
  readonly spare: (bytes: Buffer) => void;
}

function isSame(leaf: Leaf, old: Entry, young: Entry, spans: readonly ReplacedSpan[] | undefined): boolean {
  if (old.repetition !== young.repetition) return false;
  // A value whose span became null is one, and its list or group is still there.
  const isNulled = spans !== undefined && leaf.isOptional && young.definition === leaf.maxDefinition - 1;
  if (old.definition !== young.definition) return isNulled;
  if (!old.value || !young.value) return old.value === young.value;
  if (!spans) return old.value.equals(young.value);
  if (renderingOf(leaf).kind !== 'bytes') return true; // a number is another as a whole
  if (old.value.equals(young.value)) return false; // the spans are still there
  const ranges = rangesOf(old.value, spans);
  // A required text that was to be null is no text.
  return (
    (ranges !== undefined && isMadeOf(young.value, partsOutside(old.value, ranges))) || isEmptied(leaf, young.value)
  );
}

function isEmptied(leaf: Leaf, value: Buffer): boolean {
  return !leaf.isOptional && value.every(byte => byte === 0);
}

/** What the spans said, and the whole value if they are all of it. */
function textsOf(leaf: Leaf, { value, from, index }: Entry, spans: readonly ReplacedSpan[]): Buffer[] {
  const rendering = renderingOf(leaf);
  if (rendering.kind === 'bytes') return (rangesOf(value!, spans) ?? []).map(([a, b]) => value!.subarray(a, b));
  return rendering.kind === 'written' ? [Buffer.from(rendering.write(from!, index), 'latin1'), value!] : [value!];
}
