import { numberedAddress } from '../../columnar/leaf.ts';
import { bytesAt } from '../../columnar/rendering.ts';
import { type RowSpans, rangesOf } from '../../columnar/row-spans.ts';
import type { ReplacedSpan } from '../../format.ts';
import { isMadeOf, partsOutside } from '../../kept-parts.ts';
import type { BandInput } from '../band.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { type Entry, entriesOf, type PlacedValue, pathOf } from './entries.ts';

export interface LeafProof {
  readonly spans: RowSpans;
  readonly dropped: ReadonlySet<number>;
  /** Told what the spans said in the original. */
  readonly say: (text: Buffer) => void;
}

/**
 * Goes through a leaf column of a batch of both files entry by entry: nulls, lists and values must be the same but for dropped rows and replaced
 * spans. Throws BrokenArrow.
 * @returns what differs; undefined when nothing does.
 */
export function compareLeaves(
  leaf: ArrowLeaf,
  [old, young]: readonly [BandInput, BandInput],
  { spans, dropped, say }: LeafProof,
): string | undefined {
  const numbered = numberedAddress(leaf);
  const after = entriesOf(leaf, young);
  for (const entry of entriesOf(leaf, old)) {
    const ofRow = spans.get(entry.row);
    const own = ofRow?.get(pathOf(entry, leaf.address)) ?? ofRow?.get(pathOf(entry, numbered));
    if (own && entry.value) for (const text of textsOf(leaf, entry.value, own)) say(text);
    if (dropped.has(entry.row)) continue;
    const { done, value: other } = after.next();
    if (done) return `it ends before row ${entry.row} of the batch`;
    if (!isSame(leaf, [entry, other], own))
      return `something else than the spans differs in row ${entry.row} of the batch`;
  }
  return after.next().done ? undefined : 'there are more values than in the original';
}

function isSame(
  leaf: ArrowLeaf,
  [old, young]: readonly [Entry, Entry],
  spans: readonly ReplacedSpan[] | undefined,
): boolean {
  if (old.indices.some((index, i) => index !== young.indices[i])) return false;
  if (old.indices.length !== young.indices.length) return false;
  // A value whose span became null is one, and its list or group is still there; of a dictionary, the index is null.
  const isNulled =
    spans !== undefined &&
    leaf.field.isNullable &&
    !young.value &&
    young.depth >= old.depth - (leaf.field.dictionary ? 2 : 1);
  if (old.depth !== young.depth || !old.value || !young.value) {
    return isNulled || (old.depth === young.depth && !old.value && !young.value);
  }
  const [before, after] = [storedBytes(leaf, old.value), storedBytes(leaf, young.value)];
  if (!spans) return before.equals(after);
  if (leaf.rendering.kind !== 'bytes') return true; // a number is another as a whole
  if (before.equals(after)) return false; // the spans are still there
  const ranges = rangesOf(before, spans);
  // A required text that was to be null is no text.
  const isEmptied = !leaf.field.isNullable && after.every(byte => byte === 0);
  return (ranges !== undefined && isMadeOf(after, partsOutside(before, ranges))) || isEmptied;
}

function storedBytes({ rendering }: ArrowLeaf, { values, index }: PlacedValue): Buffer {
  if (rendering.kind === 'bytes') return bytesAt(values, index);
  if (rendering.kind === 'written') return Buffer.from(rendering.write(values, index), 'latin1');
  return values.kind === 'booleans' ? Buffer.of(values.flags[index]!) : Buffer.alloc(0);
}

/** What the spans said; of a number, its bytes. */
function textsOf(leaf: ArrowLeaf, value: PlacedValue, spans: readonly ReplacedSpan[]): Buffer[] {
  const bytes = storedBytes(leaf, value);
  if (leaf.rendering.kind === 'bytes') return (rangesOf(bytes, spans) ?? []).map(([a, b]) => bytes.subarray(a, b));
  return [bytes];
}
