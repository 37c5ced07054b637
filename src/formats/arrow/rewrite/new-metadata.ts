import { placesInMessage, readTexts, writeTexts } from '../../columnar/arrow-texts.ts';
import { namesNoField } from '../../columnar/group-edits.ts';
import { splice } from '../../columnar/splice-text.ts';
import type { FieldEdit } from '../../format.ts';
import { type MetadataEntry, metadataOf, placesInFooter } from '../metadata.ts';

export interface SchemaTables {
  /** FlatBuffers of the message of the schema and of the footer, as far as there are any. */
  readonly message: Buffer | undefined;
  readonly footer: Buffer | undefined;
}

/**
 * Both with the edits of metadata made: a footer repeats what the message says. A value that is to go is left empty.
 * Throws AuditError `changed` when an edit finds no entry.
 */
export function editMetadata({ message, footer }: SchemaTables, edits: readonly FieldEdit[]): SchemaTables {
  if (edits.length === 0) return { message, footer };
  const byPath = new Map<string, FieldEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const ofMessage: (Buffer | undefined)[] = message ? readTexts(message, placesInMessage).map(() => undefined) : [];
  const ofFooter: (Buffer | undefined)[] = footer ? readTexts(footer, placesInFooter).map(() => undefined) : [];
  for (const entry of metadataOf(message, footer)) {
    const own = takeEdits(byPath, entry);
    if (!own) continue;
    const bytes = splice(Buffer.from(entry.value), own, { keepsLength: false });
    const next = typeof bytes === 'string' ? Buffer.alloc(0) : bytes;
    if (entry.inMessage !== undefined) ofMessage[entry.inMessage] = next;
    if (entry.inFooter !== undefined) ofFooter[entry.inFooter] = next;
  }
  if (byPath.size > 0) throw namesNoField();
  return {
    message: message && writeTexts(Buffer.from(message), ofMessage, placesInMessage),
    footer: footer && writeTexts(Buffer.from(footer), ofFooter, placesInFooter),
  };
}

function takeEdits(byPath: Map<string, FieldEdit[]>, { path, numberedPath }: MetadataEntry): FieldEdit[] | undefined {
  const name = byPath.has(path) ? path : numberedPath;
  const own = byPath.get(name);
  byPath.delete(name);
  return own;
}
