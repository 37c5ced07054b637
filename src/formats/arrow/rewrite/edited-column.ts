import { isUtf8 } from 'node:buffer';
import type { EditedColumn } from '../../columnar/edit-value.ts';
import { widthOf } from '../leaf-values.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { Type } from '../names.ts';
import type { Field } from '../schema.ts';
import { parseNumber } from './parse-number.ts';

/** A leaf, and what becomes of its values; bytes as its buffer has them. */
export function editedColumn({ field, rendering }: ArrowLeaf): EditedColumn {
  return {
    rendering,
    isOptional: field.isNullable,
    hasFixedLayout: value => hasFixedLayout(field, value),
    parseNumber: text => (rendering.kind === 'written' ? parseNumber(field, rendering, text) : undefined),
    zero: () => Buffer.alloc(widthOf(field.type) ?? 0),
  };
}

/** A fixed width must stay; so must the lengths inside of binary formats, or the rest of the value could not be read. */
export function hasFixedLayout({ type }: Field, value: Buffer): boolean {
  return type.id === Type.fixedSizeBinary || !isUtf8(value);
}
