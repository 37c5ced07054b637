import { isUtf8 } from 'node:buffer';
import { replaceInvalidUtf8 } from '../../decode/utf8.ts';
import type { FieldSink, Hits } from '../format.ts';

const NO_NAMES: readonly string[] = [];

/**
 * Matches bytes as one plain text without escapes; findings have the path ''.
 * @param sourceStart where the bytes stand in the decompressed source.
 * @param hits places of the gate in the bytes, where they are known.
 */
export function matchText(
  bytes: Buffer,
  sourceStart: number,
  record: number,
  sink: Pick<FieldSink, 'match' | 'emit'>,
  hits?: Hits,
): void {
  const lossy = isUtf8(bytes) ? undefined : replaceInvalidUtf8(bytes);
  const text = lossy ? lossy.text : bytes;
  const matches = sink.match(text, NO_NAMES, lossy ? undefined : hits);
  if (matches.length === 0) return;
  const toOriginal = (offset: number) => sourceStart + (lossy ? lossy.toOriginal(offset) : offset);
  sink.emit(matches, { record, path: '', toSource: (start, end) => [toOriginal(start), toOriginal(end)] }, text);
}
