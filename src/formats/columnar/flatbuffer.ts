/** Where a string stands that an offset leads to. */
export interface PlacedString {
  /** Of the offset. */
  readonly slot: number;
  /** Of its first byte. */
  readonly start: number;
  readonly bytes: Buffer;
}

const LENGTH_BYTES = 4;

/**
 * Reads tables, vectors, structs and strings of a FlatBuffer (https://flatbuffers.dev/internals) by the places at which they stand. Throws
 * RangeError where an offset leads out of it.
 */
export class FlatBuffer {
  readonly bytes: Buffer;
  /** Bytes of vectors and strings that may still be read: each has its own place, unless many offsets are to lead to one. */
  #left: number;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#left = 4 * bytes.length;
  }

  /** Where the offset that stands at `slot` leads to. */
  follow(slot: number): number {
    return slot + this.bytes.readUInt32LE(slot);
  }

  /** Where a field of a table stands, by its number in the schema; undefined for one that the table leaves out. */
  fieldOf(table: number, field: number): number | undefined {
    const layout = table - this.bytes.readInt32LE(table);
    const entry = 4 + 2 * field;
    if (entry >= this.bytes.readUInt16LE(layout)) return undefined;
    const offset = this.bytes.readUInt16LE(layout + entry);
    return offset === 0 ? undefined : table + offset;
  }

  byteOf(table: number, field: number, otherwise: number): number {
    const at = this.fieldOf(table, field);
    return at === undefined ? otherwise : this.bytes.readUInt8(at);
  }

  int16Of(table: number, field: number, otherwise: number): number {
    const at = this.fieldOf(table, field);
    return at === undefined ? otherwise : this.bytes.readInt16LE(at);
  }

  int32Of(table: number, field: number, otherwise: number): number {
    const at = this.fieldOf(table, field);
    return at === undefined ? otherwise : this.bytes.readInt32LE(at);
  }

  /** A number of 64 bits; one that is no safe integer is rounded. */
  int64Of(table: number, field: number, otherwise: number): number {
    const at = this.fieldOf(table, field);
    return at === undefined ? otherwise : this.int64At(at);
  }

  int64At(at: number): number {
    return Number(this.bytes.readBigInt64LE(at));
  }

  /** The table, vector or string that a field leads to. */
  tableOf(table: number, field: number): number | undefined {
    const slot = this.fieldOf(table, field);
    return slot === undefined ? undefined : this.follow(slot);
  }

  /** Where the tables of a vector stand; none for one that is left out. */
  tablesOf(table: number, field: number): number[] {
    const { first, count } = this.vectorOf(table, field, LENGTH_BYTES);
    return Array.from({ length: count }, (_, i) => this.follow(first + i * LENGTH_BYTES));
  }

  /** A vector of structs or numbers, each `width` bytes wide. */
  vectorOf(table: number, field: number, width: number): { readonly first: number; readonly count: number } {
    const vector = this.tableOf(table, field);
    if (vector === undefined) return { first: 0, count: 0 };
    const count = this.bytes.readUInt32LE(vector);
    const first = vector + LENGTH_BYTES;
    this.#take(first, count * width);
    return { first, count };
  }

  stringOf(table: number, field: number): PlacedString | undefined {
    const slot = this.fieldOf(table, field);
    return slot === undefined ? undefined : this.#stringAt(slot);
  }

  #stringAt(slot: number): PlacedString {
    const at = this.follow(slot);
    const length = this.bytes.readUInt32LE(at);
    const start = at + LENGTH_BYTES;
    this.#take(start, length);
    return { slot, start, bytes: this.bytes.subarray(start, start + length) };
  }

  #take(start: number, length: number): void {
    this.#left -= length;
    if (start + length > this.bytes.length || this.#left < 0) throw new RangeError('it holds more than its bytes');
  }
}
