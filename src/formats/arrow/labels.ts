import { isUtf8 } from 'node:buffer';
import type { GroupMember } from '../columnar/column-groups.ts';
import { LONGEST_LABEL } from '../member-role.ts';
import type { BandInput } from './band.ts';
import { BrokenArrow } from './broken.ts';
import { liveOf, readPieces } from './leaf-values.ts';
import { type ArrowLeaf, isList } from './leaves.ts';
import { followLeaf } from './levels.ts';

/** Distinct labels that are told apart; whoever has more names things, not kinds of things. */
const MOST_LABELS = 4096;

/** The label of a slot of the leaf, if it has one. */
export type TellLabel = (slot: number) => string | undefined;

/** A leaf as a member of the group of its parent. */
export function memberOf(leaf: ArrowLeaf): GroupMember {
  const parent = leaf.steps.at(-2)?.field;
  return {
    leaf,
    group: parent,
    isText: leaf.rendering.kind === 'bytes',
    isElement: parent !== undefined && isList(parent),
  };
}

/** The labels in a column of names. One that cannot be read is a problem of its own; its values are scanned without it. */
export function readLabels(leaf: ArrowLeaf, band: BandInput): TellLabel | undefined {
  try {
    return labelsIn(leaf, band);
  } catch (error) {
    if (error instanceof BrokenArrow && error.code !== 'decompression-bomb') return undefined;
    throw error;
  }
}

function labelsIn(leaf: ArrowLeaf, band: BandInput): TellLabel {
  const way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
  const texts = new Map<string, string>();
  const labels = new Map<number, string>();
  for (const { values, slots } of readPieces(way, liveOf(way), { budget: band.budget })) {
    if (values.kind !== 'bytes') continue;
    for (const [i, slot] of slots.entries()) {
      const bytes = values.bytes.subarray(values.starts[i], values.ends[i]);
      if (bytes.length === 0 || bytes.length > LONGEST_LABEL || !isUtf8(bytes)) continue;
      const text = bytes.toString('utf8');
      if (!texts.has(text) && texts.size < MOST_LABELS) texts.set(text, text);
      const label = texts.get(text);
      if (label !== undefined) labels.set(slot, label);
    }
  }
  const codes = leaf.field.dictionary && way.levels.at(-1)!;
  if (!codes) return slot => labels.get(slot);
  const { refs, starts } = codes;
  return slot => (refs && refs[slot] === 0 ? undefined : labels.get(starts![slot]!));
}
