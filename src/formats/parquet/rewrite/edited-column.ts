import { isUtf8 } from 'node:buffer';
import type { EditedColumn } from '../../columnar/edit-value.ts';
import { Converted, Logical, Physical } from '../names.ts';
import { renderingOf } from '../number-text.ts';
import { annotates, type Leaf } from '../schema.ts';
import { parseNumber } from './parse-number.ts';

/** A leaf, and what becomes of its values; bytes as PLAIN has them, without a length. */
export function editedColumn(leaf: Leaf): EditedColumn {
  const rendering = renderingOf(leaf);
  return {
    rendering,
    isOptional: leaf.isOptional,
    hasFixedLayout: value => hasFixedLayout(leaf, value),
    parseNumber: text => (rendering.kind === 'written' ? parseNumber(leaf, rendering, text) : undefined),
    zero: () => zeroOf(leaf),
  };
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
