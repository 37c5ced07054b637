import { digestOf } from '../columnar/digest-of.ts';
import { EXTENSION_NAME, pickledTypes } from '../columnar/pickled-types.ts';
import { spoolOf } from '../columnar/spool-of.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { misfitOf } from './annotations.ts';
import { BrokenParquet } from './broken.ts';
import { type Footer, isSummary, locateFooter, parseFooter } from './footer.ts';
import { openFile, type RandomAccess } from './random-access.ts';
import type { RowGroupState } from './read.ts';

/**
 * One chunk per row group, in order; the chunks' byte ranges partition the file. Reads the footer only; the
 * byte stream of a file is left to whoever takes its digest. Of a summary of other files only the key-value metadata is a chunk. A file that is no Parquet, or is encrypted, gives a problem over all its bytes and no chunk.
 */
export async function* planRowGroups(input: PlanInput): AsyncGenerator<Chunk> {
  const file = input.file ?? (await spoolOf(input, 'Parquet is read from its end'));
  const source = file === undefined ? undefined : openSource(file, input);
  if (!source) return;
  for (const chunk of chunksOf(source, input.options.onlyColumns)) {
    yield input.file === undefined ? { ...chunk, file } : chunk;
  }
}

interface PlannedFile {
  readonly footer: Footer;
  readonly size: number;
  readonly state: RowGroupState['footer'];
}

function openSource(path: string, input: PlanInput): PlannedFile | undefined {
  const file = openFile(path);
  try {
    const planned = planFile(file);
    reportMisfits(planned.footer, input);
    for (const problem of pickledTypes(extensionsOf(planned.footer))) input.report(problem);
    if (isSummary(planned.footer)) input.report({ ...SUMMARY, bytes: [0, file.size] });
    return planned;
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
    reportUnread(input, file.size, error);
    return undefined;
  } finally {
    file.close();
  }
}

const SUMMARY = {
  code: 'parquet-summary',
  message:
    'it sums up other Parquet files, with the smallest and largest values of their columns, which are not looked at and do not fit files that were redacted since; delete it, or write it anew from the redacted files',
  effect: 'unread',
} as const;

function planFile(file: RandomAccess): PlannedFile {
  const { start, length } = locateFooter(file);
  const bytes = file.read(start, length);
  return { footer: parseFooter(bytes, start), size: file.size, state: { start, length, sha256: digestOf(bytes) } };
}

function* chunksOf({ footer, size, state }: PlannedFile, onlyColumns: readonly number[] | undefined): Generator<Chunk> {
  const { rowGroups } = footer;
  if (rowGroups.length === 0 || isSummary(footer)) {
    yield { firstRecord: 0, start: 0, end: size, state: { rowGroup: -1, hasMetadata: true, footer: state } };
    return;
  }
  let start = 0;
  for (const [index, group] of rowGroups.entries()) {
    const next = rowGroups[index + 1];
    const end = next ? Math.max(start, firstByte(next.columns, footer.start)) : size;
    const chunkState: RowGroupState = {
      rowGroup: index,
      hasMetadata: index === 0,
      footer: state,
      ...(onlyColumns && { onlyColumns }),
    };
    yield { firstRecord: group.firstRow, start, end, state: chunkState };
    start = end;
  }
}

function firstByte(columns: readonly { readonly start: number; readonly end: number }[], fileEnd: number): number {
  let first = fileEnd;
  for (const { start, end } of columns) if (end > start) first = Math.min(first, start);
  return first;
}

function reportUnread(input: PlanInput, size: number, { code, message }: BrokenParquet): void {
  const advice = code === 'encrypted' ? 'decrypt it and scan it again' : 'restore or re-download it';
  input.report({
    code,
    message: `the Parquet file cannot be read: ${message}; ${advice}`,
    bytes: [0, size],
    effect: 'unread',
  });
}

function reportMisfits(footer: Footer, input: PlanInput): void {
  for (const leaf of footer.leaves) {
    const misfit = misfitOf(leaf);
    if (misfit) {
      input.report({
        code: 'broken-schema',
        message: `column ${leaf.number} ${misfit}; its values were scanned as they are stored, but other readers may refuse the file`,
        effect: 'degraded',
      });
    }
  }
}

/** Those that the Arrow schema names, if the file has one. */
function extensionsOf({ metadata }: Footer): string[] {
  return metadata.flatMap(({ key, value, within }) =>
    within !== undefined && key === EXTENSION_NAME ? Buffer.from(value).toString('utf8') : [],
  );
}
