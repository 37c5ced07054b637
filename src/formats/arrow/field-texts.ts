import { isOfMetadata } from '../columnar/metadata-path.ts';
import { openRandomAccess } from '../columnar/random-access.ts';
import type { FieldTexts } from '../format.ts';
import { BrokenArrow } from './broken.ts';
import { openContainer } from './container.ts';
import { metadataOf } from './metadata.ts';
import { BatchView } from './rewrite/batch-view.ts';
import { type OpenBatch, openBatches, wholeBand } from './rewrite/open-batches.ts';

/** Single fields of an Arrow source; columns of the record batch at hand that were asked for are held. Throws BrokenArrow. */
export function openFields(path: string): FieldTexts {
  const file = openRandomAccess(path, message => new BrokenArrow(message));
  const container = openContainer(file);
  const { schemaMessage, footer, schema } = container;
  let batches = openBatches(container);
  let batch: OpenBatch | undefined;
  let view: BatchView | undefined;
  const seek = (record: number) => {
    if (batch && record < batch.firstRow) {
      batches = openBatches(container);
      batch = undefined;
    }
    while (!batch || record >= batch.firstRow + batch.rows) {
      view = undefined;
      const next = batches.next();
      if (next.done) return undefined;
      batch = next.value;
    }
    view ??= new BatchView(schema.leaves, wholeBand(container, batch));
    return view.row(record - batch.firstRow);
  };
  return {
    textAt(record, path) {
      if (!isOfMetadata(path)) return seek(record)?.valueAt(path);
      const entries = metadataOf(schemaMessage?.buffer.bytes, footer?.bytes);
      const entry = entries.find(it => it.path === path) ?? entries.find(it => it.numberedPath === path);
      return entry && Buffer.from(entry.value).toString('utf8');
    },
    close: () => file.close(),
  };
}
