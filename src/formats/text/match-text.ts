import { isUtf8 } from 'node:buffer';
import { replaceInvalidUtf8 } from '../../decode/utf8.ts';
import type { FieldSink } from '../format.ts';

/**
 * Matches bytes as one plain text without escapes; findings have the path ''.
 * @param sourceStart where the bytes stand in the decompressed source.
 */
export function matchText(bytes: Buffer, sourceStart: number, record: number, sink: FieldSink): void {
  const lossy = isUtf8(bytes) ? undefined : replaceInvalidUtf8(bytes);
  const text = lossy ? lossy.text : bytes;
  const matches = sink.match(text, []);
  if (matches.length === 0) return;
  const toOriginal = (offset: number) => sourceStart + (lossy ? lossy.toOriginal(offset) : offset);
  sink.emit(matches, { record, path: '', toSource: (start, end) => [toOriginal(start), toOriginal(end)] }, text);
}
