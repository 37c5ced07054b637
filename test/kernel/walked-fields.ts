import { walkChunk } from '../../src/formats/json/walk-chunk.ts';
import { Kernel, KernelMoved } from '../../src/kernel/kernel.ts';

/** A scalar or key as the walker gave it. */
export interface WalkedField {
  readonly path: string;
  readonly names: readonly string[];
  readonly isKey: boolean;
  readonly isString: boolean;
  readonly text: string;
  /** The raw bytes between the quotes, or of the number, as latin1. */
  readonly raw: string;
}

export interface WalkedRecords {
  readonly fields: readonly WalkedField[];
  readonly broken: readonly { readonly record: number; readonly isTooDeep: boolean }[];
  readonly records: number;
  readonly scalars: number;
}

const kernel = new Kernel();

/** Every field of JSON Lines, or of one record when `isOneRecord` (which may then hold line feeds). */
export function walkAll(bytes: Buffer, isOneRecord = false): WalkedRecords {
  while (true) {
    try {
      const input = kernel.load(bytes.length, view => view.set(bytes));
      const fields: WalkedField[] = [];
      const broken: { record: number; isTooDeep: boolean }[] = [];
      const hits = kernel.toHits([{ start: 0, end: bytes.length }]);
      const counts = walkChunk(
        kernel,
        { input, ranges: isOneRecord ? Uint32Array.of(0, bytes.length) : undefined, hits },
        {
          field({ path, names, isKey, isString, text, start, end }) {
            fields.push({
              path,
              names,
              isKey,
              isString,
              text: text.toString('utf8'),
              raw: input.toString('latin1', start, end),
            });
          },
          broken: ({ record, isTooDeep }) => broken.push({ record, isTooDeep }),
        },
      );
      return { fields, broken, records: counts.records, scalars: counts.fields };
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}
