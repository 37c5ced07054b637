import type { ProblemCode } from '../../errors.ts';
import { digestOf } from '../columnar/digest-of.ts';
import { pickledTypes } from '../columnar/pickled-types.ts';
import { openRandomAccess, type RandomAccess } from '../columnar/random-access.ts';
import { spoolOf } from '../columnar/spool-of.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { BrokenArrow } from './broken.ts';
import { type ArrowSchema, type Container, type Item, openContainer, readItems } from './container.ts';
import { Dictionaries, type DictionaryMessages } from './dictionaries.ts';
import type { ArrowLeaf } from './leaves.ts';
import type { MessagePlace } from './messages.ts';

/** What the planner tells the reader: some record batches, or a part of one. */
export interface BatchesState {
  /** Where the FlatBuffer of the schema stands, and its SHA-256, so that the reader knows it is the one that was planned. */
  readonly schema: Pick<ArrowSchema, 'start' | 'end' | 'isOfFooter'> & { readonly sha256: string };
  /** Where that of the schema's message stands, if there is one. */
  readonly message: { readonly start: number; readonly end: number } | undefined;
  /** The first chunk also scans the metadata of the schema. */
  readonly hasMetadata: boolean;
  readonly parts: readonly BatchPart[];
  /** Those that the batches refer to. */
  readonly dictionaries: readonly DictionaryMessages[];
  /** Numbers of the leaf columns to read; all unless given. */
  readonly onlyColumns?: readonly number[];
}

/** Rows of a record batch. */
export interface BatchPart {
  /** 0-based among the batches of the source. */
  readonly number: number;
  readonly place: MessagePlace;
  /** End exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Bytes of messages that make a chunk; it does not depend on what is asked for, since what a dictionary holds counts once for a chunk. */
const CHUNK_BYTES = 8 * 1024 * 1024;
/** Rows that are read at once at the most; a batch of nulls or of runs may claim any number. */
const CHUNK_ROWS = 1 << 20;
const MOST_PARTS = 256;

/**
 * Cuts a source into chunks of record batches, or of rows of a large one that is not compressed; their byte ranges partition the source. A source
 * that is no Arrow gives a problem over all its bytes and no chunk.
 */
export async function* planBatches(input: PlanInput): AsyncGenerator<Chunk> {
  const path = input.file ?? (await spoolOf(input, 'Arrow is read at many places at once'));
  if (path === undefined) return;
  const file = openRandomAccess(path, message => new BrokenArrow(message));
  try {
    const container = open(file, input);
    if (!container) return;
    for (const chunk of new Planner(container, input).chunks()) {
      yield input.file === undefined ? { ...chunk, file: path } : chunk;
    }
  } finally {
    file.close();
  }
}

function open(file: RandomAccess, input: PlanInput): Container | undefined {
  try {
    return openContainer(file);
  } catch (error) {
    if (!(error instanceof BrokenArrow)) throw error;
    report(input, { start: 0, end: file.size, error });
    return undefined;
  }
}

const ADVICE: Partial<Record<ProblemCode, string>> = {
  'trailing-garbage': 'cut them off, or make them a source of their own',
  'unsupported-arrow': 'write it anew as Parquet or JSON Lines, and scan that',
};

function report(
  input: PlanInput,
  {
    start,
    end,
    error: { code, message },
  }: { readonly start: number; readonly end: number; readonly error: BrokenArrow },
): void {
  input.report({
    code,
    message: `the Arrow data cannot be read: ${message}; ${ADVICE[code] ?? 'restore or re-download it'}`,
    ...(end > start ? { bytes: [start, end], effect: 'unread' } : { effect: 'degraded' }),
  });
}

interface Draft {
  readonly firstRecord: number;
  readonly start: number;
  readonly parts: BatchPart[];
  bytes: number;
  rows: number;
}

class Planner {
  readonly #container: Container;
  readonly #input: PlanInput;
  readonly #dictionaries: Dictionaries;
  readonly #state: Pick<BatchesState, 'schema' | 'message' | 'onlyColumns'>;
  #records = 0;
  #batches = 0;
  #draft: Draft;
  #isFirst = true;

  constructor(container: Container, input: PlanInput) {
    this.#container = container;
    this.#input = input;
    const { schema, schemaMessage } = container;
    const { start, end, isOfFooter } = schema;
    this.#dictionaries = new Dictionaries(container);
    this.#state = {
      schema: { start, end, isOfFooter, sha256: digestOf(schema.bytes) },
      message: schemaMessage && { start: schemaMessage.place.tableStart, end: schemaMessage.place.bodyStart },
      ...(input.options.onlyColumns && { onlyColumns: input.options.onlyColumns }),
    };
    this.#draft = this.#newDraft(0);
  }

  *chunks(): Generator<Chunk> {
    for (const problem of pickledTypes(extensionsOf(this.#container.schema.leaves))) this.#input.report(problem);
    for (const item of readItems(this.#container)) {
      if (item.kind === 'broken') report(this.#input, item);
      else if (item.kind === 'batch') yield* this.#batch(item);
      else {
        if (this.#draft.parts.length > 0) yield this.#finish(item.message.place.start);
        this.#dictionaries.add(item);
      }
    }
    const { size } = this.#container.file;
    if (this.#isFirst || this.#draft.start < size) yield this.#finish(size);
  }

  *#batch({ message, batch }: Item & { kind: 'batch' }): Generator<Chunk> {
    const { place } = message;
    const size = place.end - place.start;
    const parts = batch.codec === undefined ? Math.ceil(size / CHUNK_BYTES) : 1;
    const rowsAtOnce = Math.max(Math.min(Math.ceil(batch.length / parts), CHUNK_ROWS), 1);
    const number = this.#batches++;
    const isLarge = batch.length > rowsAtOnce;
    const isFull = this.#draft.bytes + size > CHUNK_BYTES || this.#draft.parts.length === MOST_PARTS;
    if (this.#draft.parts.length > 0 && (isLarge || isFull || this.#draft.rows + batch.length > CHUNK_ROWS)) {
      yield this.#finish(place.start);
    }
    for (let from = 0; from === 0 || from < batch.length; from += rowsAtOnce) {
      const to = Math.min(from + rowsAtOnce, batch.length);
      // Chunks of one batch share its bytes by their rows.
      const start = place.start + Math.floor((size * from) / Math.max(batch.length, 1));
      if (from > 0 && start > this.#draft.start) yield this.#finish(start);
      this.#draft.parts.push({ number, place, from, to });
      this.#draft.bytes += size;
      this.#draft.rows += to - from;
      this.#records += to - from;
    }
    if (isLarge) yield this.#finish(place.end);
  }

  #finish(end: number): Chunk {
    const { firstRecord, start, parts } = this.#draft;
    const state: BatchesState = {
      ...this.#state,
      hasMetadata: this.#isFirst,
      parts,
      dictionaries: parts.length > 0 ? this.#dictionaries.inForce() : [],
    };
    this.#isFirst = false;
    this.#draft = this.#newDraft(end);
    return { firstRecord, start, end, state };
  }

  #newDraft(start: number): Draft {
    return { firstRecord: this.#records, start, parts: [], bytes: 0, rows: 0 };
  }
}

function extensionsOf(leaves: readonly ArrowLeaf[]): string[] {
  return leaves.flatMap(({ steps }) => steps.flatMap(({ field }) => field.extension ?? []));
}
