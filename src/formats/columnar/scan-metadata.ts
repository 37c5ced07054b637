import type { FieldSink } from '../format.ts';

/** An entry of the metadata of a file. */
export interface MetadataText {
  readonly key: string;
  readonly value: Uint8Array;
  readonly path: string;
  /** By its position among the entries, for a key that is data itself. */
  readonly numberedPath: string;
}

/** Characters; a longer key gives way to its position. */
const LONGEST_KEY = 256;

/** Scans the values of metadata; its findings are of the first record. */
export function scanMetadata(entries: Iterable<MetadataText>, sink: FieldSink): void {
  for (const { key, value, path, numberedPath } of entries) {
    const text = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(value));
    const matches = sink.match(text, ['$metadata', key]);
    if (matches.length === 0) continue;
    const isHidden = key.length > LONGEST_KEY || sink.hides(key);
    sink.emit(matches, { record: 0, path: isHidden ? numberedPath : path }, text);
  }
}
