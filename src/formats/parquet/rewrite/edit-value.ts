import { isUtf8 } from 'node:buffer';
import { liesOutside, splice } from '../../columnar/splice-text.ts';
import type { FieldEdit, RecordView } from '../../format.ts';
import { Converted, Logical, Physical } from '../names.ts';
import type { Rendering } from '../number-text.ts';
import { annotates, type Leaf } from '../schema.ts';
import type { StoredValue } from './decoded-pages.ts';
import { parseNumber } from './parse-number.ts';
import { plainBytesAt } from './plain-values.ts';

/** What becomes of a value: its new bytes (as PLAIN has them, without a length), a null, or the end of its whole row. */
export type NewValue =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'null' }
  | { readonly kind: 'drop' };

/** A leaf, and how its values become text. */
export interface EditedColumn {
  readonly leaf: Leaf;
  readonly rendering: Rendering;
}

/**
 * Applies a field's edits, ascending, to one value. Text is replaced in place; where the length has to stay, it is padded
 * with blanks, or all blanks when it is too long. A number takes the new text if that is
 * a number of its column's type, else it becomes null. Where the column has no nulls, a value of its type stands in for it:
 * 0, a day on which nobody was born, or no bytes at all; the edits are told of it.
 * Throws AuditError `changed` when an edit does not lie within the value.
 */
export function editValue(
  column: EditedColumn,
  { from, index }: StoredValue,
  edits: readonly FieldEdit[],
  record?: RecordView,
): NewValue {
  const { leaf, rendering } = column;
  if (rendering.kind === 'none') throw liesOutside();
  if (rendering.kind === 'bytes') {
    const old = plainBytesAt(from, index);
    const bytes = splice(old, edits, { keepsLength: hasFixedLayout(leaf, old), record });
    if (bytes === 'drop') return { kind: 'drop' };
    return bytes === 'null' ? nullOf(column, edits) : { kind: 'bytes', bytes };
  }
  const text = splice(Buffer.from(rendering.write(from, index), 'latin1'), edits, { keepsLength: false, record });
  if (text === 'drop') return { kind: 'drop' };
  const number = text === 'null' ? undefined : parseNumber(leaf, rendering, text.toString('utf8'));
  return number ? { kind: 'bytes', bytes: number } : nullOf(column, edits);
}

function nullOf({ leaf, rendering }: EditedColumn, edits: readonly FieldEdit[]): NewValue {
  if (leaf.isOptional) return { kind: 'null' };
  for (const edit of edits) edit.onStandIn?.();
  return { kind: 'bytes', bytes: (rendering.kind === 'written' && dayOf(leaf, rendering)) || zeroOf(leaf) };
}

/** Zero would be a day in 1970, which a column of birth dates makes a finding. Nanoseconds reach to 2262, and Spark refuses times before 1900. */
const NO_BIRTHDAY = '2200-01-01';

/** Undefined unless the column is one of dates or times. */
function dayOf(leaf: Leaf, rendering: Rendering & { readonly kind: 'written' }): Buffer | undefined {
  return parseNumber(leaf, rendering, NO_BIRTHDAY) ?? parseNumber(leaf, rendering, `${NO_BIRTHDAY}T00:00:00`);
}

/** A fixed width must stay; so must the lengths inside of binary formats, or the rest of the value could not be read. */
export function hasFixedLayout(leaf: Leaf, value: Buffer): boolean {
  if (leaf.physical === Physical.fixed || leaf.isOpaque) return true;
  return annotates(leaf.element, Converted.bson, Logical.bson) || !isUtf8(value);
}

function zeroOf(leaf: Leaf): Buffer {
  switch (leaf.physical) {
    case Physical.int32:
    case Physical.float:
      return Buffer.alloc(4);
    case Physical.int64:
    case Physical.double:
      return Buffer.alloc(8);
    case Physical.byteArray:
      // A decimal has at least one byte.
      return Buffer.alloc(annotates(leaf.element, Converted.decimal, Logical.decimal) ? 1 : 0);
    default:
      return Buffer.alloc(leaf.width);
  }
}
