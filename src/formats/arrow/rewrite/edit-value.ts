import { isUtf8 } from 'node:buffer';
import { bytesAt } from '../../columnar/rendering.ts';
import { liesOutside, splice } from '../../columnar/splice-text.ts';
import type { Values } from '../../columnar/values.ts';
import type { FieldEdit, RecordView } from '../../format.ts';
import { widthOf } from '../leaf-values.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { Type } from '../names.ts';
import type { Field } from '../schema.ts';
import { parseNumber } from './parse-number.ts';

/** What becomes of a value: its new bytes, as its buffer has them, a null, or the end of its whole row. */
export type NewValue =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'null' }
  | { readonly kind: 'drop' };

/**
 * Applies a field's edits, ascending, to one value, as Parquet's are. Text is replaced in place; where the length has to stay, it is padded with
 * blanks, or all blanks when it is too long. A number takes the new text if that is a number of its column's type, else it becomes null. Where the
 * column has no nulls, a null is 0, or no bytes at all. Throws AuditError `changed` when an edit does not lie within the value.
 */
export function editValue(
  { field, rendering }: ArrowLeaf,
  { values, index }: { readonly values: Values; readonly index: number },
  edits: readonly FieldEdit[],
  record?: RecordView,
): NewValue {
  if (rendering.kind === 'none') throw liesOutside();
  if (rendering.kind === 'bytes') {
    const old = bytesAt(values, index);
    const bytes = splice(old, edits, { keepsLength: hasFixedLayout(field, old), record });
    if (bytes === 'drop') return { kind: 'drop' };
    return bytes === 'null' ? nullOf(field) : { kind: 'bytes', bytes };
  }
  const text = splice(Buffer.from(rendering.write(values, index), 'latin1'), edits, { keepsLength: false, record });
  if (text === 'drop') return { kind: 'drop' };
  const number = text === 'null' ? undefined : parseNumber(field, rendering, text.toString('utf8'));
  return number ? { kind: 'bytes', bytes: number } : nullOf(field);
}

/** A fixed width must stay; so must the lengths inside of binary formats, or the rest of the value could not be read. */
export function hasFixedLayout({ type }: Field, value: Buffer): boolean {
  return type.id === Type.fixedSizeBinary || !isUtf8(value);
}

function nullOf(field: Field): NewValue {
  return field.isNullable ? { kind: 'null' } : { kind: 'bytes', bytes: Buffer.alloc(widthOf(field.type) ?? 0) };
}
