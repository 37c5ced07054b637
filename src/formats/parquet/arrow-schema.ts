/** The key of the metadata under which Arrow's writers keep their own schema: a message of Arrow's IPC format in base64. */
export const ARROW_SCHEMA = 'ARROW:schema';

/** A value in the metadata of an Arrow schema or of one of its fields: what users say of a table or column. */
export interface ArrowText {
  readonly key: string;
  readonly value: Uint8Array;
}

/** The values, from the schema down to its inner fields; none where the message cannot be read. */
export function readArrowTexts(base64: Uint8Array): readonly ArrowText[] {
  return findTexts(decode(base64)).map(({ key, value }) => ({ key, value }));
}

/**
 * The schema with other values; where nothing stands for one, it stays.
 * @param values in the order of `readArrowTexts`.
 */
export function writeArrowTexts(base64: Uint8Array, values: readonly (Uint8Array | undefined)[]): Buffer {
  const message = decode(base64);
  const texts = findTexts(message);
  const changed = texts.flatMap((text, i) => (values[i] ? { ...text, next: values[i] } : []));
  const kept = new Set(texts.filter((_, i) => !values[i]).map(({ start }) => start));
  const { start, size } = frameOf(message)!;
  const added: Buffer[] = [];
  let end = start + size;
  for (const { slot, start: old, value, next } of changed) {
    // Strings are led to by an offset that reaches forward, so that a new one may stand at the end.
    message.writeUInt32LE(end - slot, slot);
    if (!kept.has(old)) message.fill(0, old, old + value.length);
    const text = Buffer.alloc(ALIGNED * Math.ceil((LENGTH_BYTES + next.length + 1) / ALIGNED));
    text.writeUInt32LE(next.length);
    text.set(next, LENGTH_BYTES);
    added.push(text);
    end += text.length;
  }
  message.writeUInt32LE(end - start, start - LENGTH_BYTES);
  const whole = Buffer.concat([message.subarray(0, start + size), ...added, message.subarray(start + size)]);
  return Buffer.from(whole.toString('base64'), 'latin1');
}

const LENGTH_BYTES = 4;
const ALIGNED = 8;
const CONTINUATION = 0xffffffff;

function decode(base64: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(base64.buffer, base64.byteOffset, base64.byteLength).toString('latin1'), 'base64');
}

/** Where the flatbuffer stands in its message: behind a marker, which old writers leave out, and its length. */
function frameOf(message: Buffer): { readonly start: number; readonly size: number } | undefined {
  if (message.length < 2 * LENGTH_BYTES) return undefined;
  const start = message.readUInt32LE(0) === CONTINUATION ? 2 * LENGTH_BYTES : LENGTH_BYTES;
  const size = message.readUInt32LE(start - LENGTH_BYTES);
  return size % ALIGNED === 0 && size <= message.length - start ? { start, size } : undefined;
}

interface FoundText extends ArrowText {
  /** Where the offset stands that leads to its string. */
  readonly slot: number;
  /** Where its first byte stands. */
  readonly start: number;
}

// Numbers of fields in Message.fbs and Schema.fbs of Arrow.
const Message = { headerType: 1, header: 2 } as const;
const SCHEMA_HEADER = 1;
const Schema = { fields: 1, metadata: 2 } as const;
const Field = { children: 5, metadata: 6 } as const;
const KeyValue = { key: 0, value: 1 } as const;

function findTexts(message: Buffer): readonly FoundText[] {
  const frame = frameOf(message);
  if (!frame) return [];
  const buffer = new FlatBuffer(message.subarray(0, frame.start + frame.size));
  try {
    const root = buffer.follow(frame.start);
    const type = buffer.fieldOf(root, Message.headerType);
    const header = buffer.tableOf(root, Message.header);
    if (type === undefined || message[type] !== SCHEMA_HEADER || header === undefined) return [];
    const texts = buffer.textsOf(header, Schema.metadata);
    const seen = new Set<number>();
    // Offsets reach forward, so that no field holds itself; but many may hold the same one.
    for (let fields = buffer.tablesOf(header, Schema.fields); fields.length > 0; ) {
      const fresh = fields.filter(field => !seen.has(field));
      for (const field of fresh) seen.add(field);
      texts.push(...fresh.flatMap(field => buffer.textsOf(field, Field.metadata)));
      fields = [...new Set(fresh.flatMap(field => buffer.tablesOf(field, Field.children)))];
    }
    return texts;
  } catch (error) {
    if (error instanceof RangeError) return []; // an offset leads out of it
    throw error;
  }
}

/** Reads tables, vectors and strings of a flatbuffer by the places at which they stand. */
class FlatBuffer {
  readonly #bytes: Buffer;
  /** Bytes of vectors and strings that may still be read: each has its own place, unless many offsets are to lead to one. */
  #left: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#left = 4 * bytes.length;
  }

  follow(slot: number): number {
    return slot + this.#bytes.readUInt32LE(slot);
  }

  /** Undefined for a field that the table leaves out. */
  fieldOf(table: number, field: number): number | undefined {
    const layout = table - this.#bytes.readInt32LE(table);
    const entry = 4 + 2 * field;
    if (entry >= this.#bytes.readUInt16LE(layout)) return undefined;
    const offset = this.#bytes.readUInt16LE(layout + entry);
    return offset === 0 ? undefined : table + offset;
  }

  tableOf(table: number, field: number): number | undefined {
    const slot = this.fieldOf(table, field);
    return slot === undefined ? undefined : this.follow(slot);
  }

  tablesOf(table: number, field: number): number[] {
    const vector = this.tableOf(table, field);
    if (vector === undefined) return [];
    const count = this.#bytes.readUInt32LE(vector);
    const first = vector + LENGTH_BYTES;
    this.#take(first, count * LENGTH_BYTES);
    return Array.from({ length: count }, (_, i) => this.follow(first + i * LENGTH_BYTES));
  }

  textsOf(table: number, field: number): FoundText[] {
    return this.tablesOf(table, field).flatMap(pair => {
      const key = this.fieldOf(pair, KeyValue.key);
      const slot = this.fieldOf(pair, KeyValue.value);
      if (slot === undefined) return [];
      const { start, bytes } = this.#stringAt(slot);
      return { key: key === undefined ? '' : this.#stringAt(key).bytes.toString(), value: bytes, slot, start };
    });
  }

  #stringAt(slot: number): { readonly start: number; readonly bytes: Buffer } {
    const at = this.follow(slot);
    const length = this.#bytes.readUInt32LE(at);
    const start = at + LENGTH_BYTES;
    this.#take(start, length);
    return { start, bytes: this.#bytes.subarray(start, start + length) };
  }

  #take(start: number, length: number): void {
    this.#left -= length;
    if (start + length > this.#bytes.length || this.#left < 0) throw new RangeError('it holds more than its bytes');
  }
}
