import type { FieldEdit, RecordView } from '../format.ts';
import { bytesAt, type Rendering } from './rendering.ts';
import { liesOutside, splice } from './splice-text.ts';
import type { Values } from './values.ts';

/** What becomes of a value: its new bytes as they are stored (of a text, without a length), a null, or the end of its whole row. */
export type NewValue =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'null' }
  | { readonly kind: 'drop' };

/** A column as far as its values can be edited. */
export interface EditedColumn {
  /** How its values become text. */
  readonly rendering: Rendering;
  /** Has it nulls? */
  readonly isOptional: boolean;
  /** True for a text whose length must stay. */
  hasFixedLayout(value: Buffer): boolean;
  /** The bytes of the number, date or time that a text is; undefined unless they would be written out as the same text. */
  parseNumber(text: string): Buffer | undefined;
  /** What stands for 0, or for no text. */
  zero(): Buffer;
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
  { values, index }: { readonly values: Values; readonly index: number },
  edits: readonly FieldEdit[],
  record?: RecordView,
): NewValue {
  const { rendering } = column;
  if (rendering.kind === 'none') throw liesOutside();
  if (rendering.kind === 'bytes') {
    const old = bytesAt(values, index);
    const bytes = splice(old, edits, { keepsLength: column.hasFixedLayout(old), record });
    if (bytes === 'drop') return { kind: 'drop' };
    return bytes === 'null' ? nullOf(column, edits) : { kind: 'bytes', bytes };
  }
  const text = splice(Buffer.from(rendering.write(values, index), 'latin1'), edits, { keepsLength: false, record });
  if (text === 'drop') return { kind: 'drop' };
  const number = text === 'null' ? undefined : column.parseNumber(text.toString('utf8'));
  return number ? { kind: 'bytes', bytes: number } : nullOf(column, edits);
}

function nullOf(column: EditedColumn, edits: readonly FieldEdit[]): NewValue {
  if (column.isOptional) return { kind: 'null' };
  for (const edit of edits) edit.onStandIn?.();
  return { kind: 'bytes', bytes: dayOf(column) ?? column.zero() };
}

/** Zero would be a day in 1970, which a column of birth dates makes a finding. Nanoseconds reach to 2262, and Spark refuses times before 1900. */
const NO_BIRTHDAY = '2200-01-01';

/** Undefined unless the column is one of dates or times. */
function dayOf({ rendering, parseNumber }: EditedColumn): Buffer | undefined {
  if (rendering.kind !== 'written') return undefined;
  return parseNumber(NO_BIRTHDAY) ?? parseNumber(`${NO_BIRTHDAY}T00:00:00`);
}
