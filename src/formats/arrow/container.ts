import { placesInMessage } from '../columnar/arrow-texts.ts';
import { FlatBuffer } from '../columnar/flatbuffer.ts';
import type { RandomAccess } from '../columnar/random-access.ts';
import { BrokenArrow, guarded } from './broken.ts';
import { type FileFooter, locateFooter, MAGIC } from './footer.ts';
import { type ArrowLeaf, leavesOf } from './leaves.ts';
import { type OpenMessage, readMessage } from './messages.ts';
import { placesInFooter } from './metadata.ts';
import { Header } from './names.ts';
import { type BatchHeader, type DictionaryHeader, readBatchHeader, readDictionaryHeader } from './record-batch.ts';
import { type Field, readFields } from './schema.ts';

/** The schema of a source: that of the footer of a file, which may have no other. */
export interface ArrowSchema {
  /** The FlatBuffer that it stands in: a Message, or a Footer. */
  readonly bytes: Buffer;
  /** Half-open range of that in the file, in bytes. */
  readonly start: number;
  readonly end: number;
  readonly isOfFooter: boolean;
  readonly fields: readonly Field[];
  readonly leaves: readonly ArrowLeaf[];
  /** Is a field of it dictionary-encoded? */
  readonly hasDictionaries: boolean;
}

/** An IPC stream, or a file: a stream between two magics, with a footer that says where everything is. */
export interface Container {
  readonly file: RandomAccess;
  readonly schema: ArrowSchema;
  /** The message of the schema; writers of files may leave it out. */
  readonly schemaMessage: OpenMessage | undefined;
  /** Of a file whose footer can be read. */
  readonly footer: FileFooter | undefined;
  /** Why a file is read as the stream that it holds; undefined for a stream, too. */
  readonly footerError: BrokenArrow | undefined;
  /** Where the first message behind the schema begins, and messages end at the latest, in bytes. */
  readonly start: number;
  readonly end: number;
}

/** A message after the schema, or bytes that are none, up to `end`. */
export type Item =
  | { readonly kind: 'batch'; readonly message: OpenMessage; readonly batch: BatchHeader }
  | { readonly kind: 'dictionary'; readonly message: OpenMessage; readonly dictionary: DictionaryHeader }
  | { readonly kind: 'broken'; readonly start: number; readonly end: number; readonly error: BrokenArrow };

/** In a file, the stream begins behind the magic and its padding. */
const STREAM_START = 8;

/** Reads the schema, and the footer of a file. Throws BrokenArrow. */
export function openContainer(file: RandomAccess): Container {
  const isFile = file.size >= MAGIC.length && file.read(0, MAGIC.length).equals(MAGIC);
  let footer: FileFooter | undefined;
  let footerError: BrokenArrow | undefined;
  try {
    if (isFile) footer = locateFooter(file);
  } catch (error) {
    if (!(error instanceof BrokenArrow)) throw error;
    footerError = error;
  }
  const end = footer?.start ?? file.size;
  const start = isFile ? Math.min(STREAM_START, end) : 0;
  const schemaMessage = readSchemaMessage(file, { start, end, isOptional: footer !== undefined });
  return {
    file,
    schema: footer
      ? openSchema({ bytes: footer.bytes, start: footer.start, isOfFooter: true })
      : openSchema(whereOf(schemaMessage!)),
    schemaMessage,
    footer,
    footerError,
    start: schemaMessage?.place.end ?? start,
    end,
  };
}

function readSchemaMessage(
  file: RandomAccess,
  { start, end, isOptional }: { readonly start: number; readonly end: number; readonly isOptional: boolean },
): OpenMessage | undefined {
  try {
    const message = readMessage(file, start, end);
    if (message?.headerType === Header.schema) return message;
  } catch (error) {
    if (!isOptional || !(error instanceof BrokenArrow)) throw error;
  }
  if (isOptional) return undefined;
  throw new BrokenArrow('it does not begin with a schema');
}

type WhereSchema = Pick<ArrowSchema, 'bytes' | 'start' | 'isOfFooter'>;

function whereOf({ buffer, place }: OpenMessage): WhereSchema {
  return { bytes: buffer.bytes, start: place.tableStart, isOfFooter: false };
}

/** Throws BrokenArrow. */
export function openSchema(where: WhereSchema): ArrowSchema {
  const fields = guarded('its schema', () => {
    const buffer = new FlatBuffer(where.bytes);
    const { schema } = where.isOfFooter ? placesInFooter(buffer) : placesInMessage(buffer);
    if (schema === undefined) throw new BrokenArrow('it has no schema');
    return readFields(buffer, schema);
  });
  const leaves = leavesOf(fields);
  const hasDictionaries = leaves.some(({ steps }) => steps.some(({ field }) => field.dictionary));
  return { ...where, end: where.start + where.bytes.length, fields, leaves, hasDictionaries };
}

/** All that follows the schema, as it stands in the file. */
export function* readItems(container: Container): Generator<Item> {
  const { footer, end } = container;
  if (footer) yield* readBlocks(container, footer);
  else {
    for (let at = container.start; ; ) {
      const item = nextItem(container, at, end);
      if (item === undefined) {
        yield* trailingBytes(container, at);
        return;
      }
      yield item;
      if (item.kind === 'broken' && item.end === end) return;
      at = item.kind === 'broken' ? item.end : item.message.place.end;
    }
  }
}

function* readBlocks(container: Container, { blocks, start }: FileFooter): Generator<Item> {
  const { file } = container;
  let at = container.start;
  for (const block of blocks) {
    if (block.start > at) yield* hiddenBytes(file, at, block.start);
    const item = nextItem(container, block.start, block.end);
    yield item ?? { kind: 'broken', ...block, error: new BrokenArrow('its footer leads to no message') };
    at = item?.kind === 'batch' || item?.kind === 'dictionary' ? item.message.place.end : block.end;
  }
  yield* hiddenBytes(file, at, start);
}

function nextItem({ file, schema }: Container, start: number, end: number): Item | undefined {
  let message: OpenMessage | undefined;
  try {
    message = readMessage(file, start, end);
    return message && openItem(message, schema);
  } catch (error) {
    if (!(error instanceof BrokenArrow)) throw error;
    return { kind: 'broken', start, end: message?.place.end ?? end, error };
  }
}

function openItem(message: OpenMessage, { fields }: ArrowSchema): Item {
  switch (message.headerType) {
    case Header.recordBatch:
      return { kind: 'batch', message, batch: readBatchHeader(message, fields) };
    case Header.dictionaryBatch:
      return { kind: 'dictionary', message, dictionary: readDictionaryHeader(message) };
    default:
      throw new BrokenArrow('a message is no record batch', 'unsupported-arrow');
  }
}

/** Length of the end-of-stream marker, and a word that is left over in files of old writers. */
const END_BYTES = 8;
const BLOCK_BYTES = 1024 * 1024;

/** What stands behind the end of a stream: nothing, but for a footer that cannot be read. */
function* trailingBytes({ file, footerError, end: size }: Container, end: number): Generator<Item> {
  if (footerError) yield { kind: 'broken', start: end, end: size, error: footerError };
  const start = Math.min(end + END_BYTES, size);
  if (footerError || isZero(file, start, size)) return;
  const error = new BrokenArrow('more bytes follow the end of the stream', 'trailing-garbage');
  yield { kind: 'broken', start, end: size, error };
}

/** What no block of a footer takes in: an end-of-stream marker and padding, or what was hidden there. */
function* hiddenBytes(file: RandomAccess, start: number, end: number): Generator<Item> {
  if (start >= end) return;
  const head = file.read(start, Math.min(END_BYTES, end - start));
  const isEnd = head.equals(END_OF_STREAM);
  if (isZero(file, isEnd ? start + END_BYTES : start, end)) return;
  const error = new BrokenArrow('there are bytes between its parts that its footer does not tell of');
  yield { kind: 'broken', start, end, error };
}

const END_OF_STREAM = Buffer.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

function isZero(file: RandomAccess, start: number, end: number): boolean {
  for (let at = start; at < end; at += BLOCK_BYTES) {
    if (file.read(at, Math.min(BLOCK_BYTES, end - at)).some(byte => byte !== 0)) return false;
  }
  return true;
}
