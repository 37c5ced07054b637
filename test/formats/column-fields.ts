import { createReadStream, statSync } from 'node:fs';
import { expect } from 'vitest';
import { ANY_LENGTH } from '../../src/detectors/number-lengths.ts';
import type { Problem } from '../../src/errors.ts';
import type {
  Chunk,
  FieldEdit,
  FieldSink,
  Format,
  FormatOptions,
  Hits,
  LoadedChunk,
} from '../../src/formats/format.ts';
import type { Match } from '../../src/scan/match.ts';

/** A field as the reader shows it to rules. */
export interface SeenField {
  readonly record: number;
  readonly path: string;
  readonly text: string;
}

export interface Reading {
  readonly fields: readonly SeenField[];
  readonly chunks: readonly Chunk[];
  readonly problems: readonly Problem[];
  readonly records: number;
  readonly fieldCount: number;
}

export const ALL_COLUMNS: FormatOptions = { include: [], exclude: [], maxRecordBytes: 1 << 30 };

export type MakeSink = (
  add: (record: number, path: string, text: Buffer, matches: readonly Match[]) => void,
) => FieldSink;

/** Reads and rewrites files of a format of columns. */
export interface FieldReader {
  /** Reads every field of a file: a sink that wants all columns and matches each whole value. Empty texts are not shown. */
  readFields(path: string, options?: FormatOptions): Promise<Reading>;
  /** Plans and reads a file with a sink of the test's own. */
  readWith(path: string, options: FormatOptions, makeSink: MakeSink): Promise<Reading>;
  /** Rewrites a file with these edits. */
  rewrite(file: string, output: string, edits: readonly FieldEdit[]): Promise<void>;
}

export function fieldReader(format: Format): FieldReader {
  return {
    readFields: (path, options = ALL_COLUMNS) => readWith(format, path, options, wholeValueSink),
    readWith: (path, options, makeSink) => readWith(format, path, options, makeSink),
    async rewrite(file, output, edits) {
      const { rewrite: how } = format;
      if (how.kind !== 'file') throw new Error('it is rewritten as a file');
      const stream = (async function* () {
        yield edits;
      })();
      await how.rewriteFile({ file, output, edits: stream, tool: 'Sluice 0.0.0-test' });
    },
  };
}

async function readWith(format: Format, path: string, options: FormatOptions, makeSink: MakeSink): Promise<Reading> {
  const problems: Problem[] = [];
  const chunks: Chunk[] = [];
  const input = { file: path, size: statSync(path).size, bytes: bytesOf(path), chunkBytes: 1 << 20, options };
  for await (const chunk of format.plan({ ...input, report: problem => problems.push(problem) })) chunks.push(chunk);
  const fields: SeenField[] = [];
  let records = 0;
  let fieldCount = 0;
  for (const chunk of chunks) {
    const add = (record: number, place: string, text: Buffer) =>
      fields.push({ record: chunk.firstRecord + record, path: place, text: text.toString('utf8') });
    const stats = await format.read(loaded(chunk, path, options), makeSink(add));
    problems.push(...stats.problems);
    records += stats.records;
    fieldCount += stats.fields;
  }
  return { fields, chunks, problems, records, fieldCount };
}

// A reader of columns reads the file itself and needs neither the kernel nor the chunk's bytes.
function loaded(chunk: Chunk, file: string, options: FormatOptions): LoadedChunk {
  const unused = () => {
    throw new Error('a reader of columns has no use for this');
  };
  return {
    ...chunk,
    file,
    options,
    load: unused,
    get kernel() {
      return unused();
    },
  };
}

const NO_HITS: Hits = { count: 0, anchor: new Uint32Array(0), start: new Uint32Array(0), end: new Uint32Array(0) };

const wholeValueSink: MakeSink = add => ({
  hides: () => false,
  isKeyed: () => true,
  isContext: () => false,
  numbers: ANY_LENGTH,
  mayNest: () => false,
  gate: () => NO_HITS,
  match: text => [matchOf(0, text.length)],
  matchAgain: text => [matchOf(0, text.length)],
  foundValues: unsought,
  matchInRecord: unsought,
  emit: (matches, place, text) => add(place.record, place.path, text, matches),
});

/** Columns are read one by one: nothing is looked for in the others of a record. */
export const unsought = (): never => expect.unreachable('for formats with records');

/** A match of rule 0 over these bytes. */
export function matchOf(start: number, end: number): Match {
  const judgement = { confidence: 1, severity: 'high' as const, placeholder: false, mask: '' };
  return { rule: 0, start, end, judgement, canonical: '' };
}

/** An edit of a whole field. */
export function editOf(field: SeenField, replacement: string | null): FieldEdit {
  const { record, path, text } = field;
  return { record, path, inKey: false, start: 0, end: [...text].length, replacement: () => replacement };
}

/** Opens the file when it is asked for its bytes: a planner may not ask. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path);
}
