import { AuditError } from '../../errors.ts';
import { type FieldEdit, NULL_VALUE, type RecordView } from '../format.ts';
import { byteOffsetsOf } from './code-points.ts';

/** The bytes with the edits' spans replaced, or what an edit says of the whole record or value. */
export function splice(
  old: Buffer,
  edits: readonly FieldEdit[],
  { keepsLength, record }: { readonly keepsLength: boolean; readonly record?: RecordView | undefined },
): Buffer | 'drop' | 'null' {
  const offsets = byteOffsetsOf(
    old,
    edits.flatMap(edit => [edit.start, edit.end]),
  );
  const parts: Buffer[] = [];
  let done = 0;
  let isNull = false;
  for (const [i, edit] of edits.entries()) {
    const start = offsets[2 * i];
    const end = offsets[2 * i + 1];
    if (start === undefined || end === undefined || start < done) throw liesOutside();
    const replacement = edit.replacement(decoder.decode(old.subarray(start, end)), record);
    if (replacement === null) return 'drop';
    // A further edit may still drop the whole record.
    if (replacement === NULL_VALUE) isNull = true;
    else {
      const bytes = Buffer.from(replacement);
      parts.push(old.subarray(done, start), keepsLength ? fitted(bytes, end - start) : bytes);
    }
    done = end;
  }
  if (isNull) return 'null';
  parts.push(old.subarray(done));
  return Buffer.concat(parts);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The error for an edit that its value does not hold. */
export function liesOutside(): AuditError {
  return new AuditError(
    'changed',
    'a finding does not lie within its field: the file is not the one that was scanned; scan it again',
  );
}

const SPACE = 32;

// A label that does not fit is left out: cut, it would not be known for a label by the next scan.
function fitted(bytes: Buffer, width: number): Buffer {
  const result = Buffer.alloc(width, SPACE);
  if (bytes.length <= width) bytes.copy(result);
  return result;
}
