/** What a field of a table, or an element of a vector, may be. */
export type FlatValue =
  | { readonly kind: 'int'; readonly bytes: 1 | 2 | 4; readonly value: number }
  | { readonly kind: 'long'; readonly value: bigint }
  | FlatNode;

/** What stands apart and is led to by an offset. */
export type FlatNode =
  /** By the numbers of its fields; those left out are undefined. */
  | { readonly kind: 'table'; readonly fields: readonly (FlatValue | undefined)[] }
  | { readonly kind: 'vector'; readonly items: readonly FlatNode[] }
  /** Of structs or numbers; aligned to 8 bytes. */
  | { readonly kind: 'structs'; readonly count: number; readonly bytes: Buffer }
  | { readonly kind: 'string'; readonly bytes: Uint8Array };

const SLOT = 8;

/** A FlatBuffer with this table at its root, a multiple of 8 bytes long. Each field of a table takes 8 bytes: it is written for few of them. */
export function writeFlatBuffer(root: FlatNode): Buffer {
  const writer = new Writer();
  writer.lead(writer.reserve(SLOT), root);
  return writer.finish();
}

class Writer {
  #bytes = Buffer.alloc(1024);
  #length = 0;

  /** Places zeros, and returns where. */
  reserve(size: number): number {
    const at = this.#length;
    this.#length += Math.ceil(size / SLOT) * SLOT;
    while (this.#length > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    return at;
  }

  /** Writes a node behind all others, and the offset to it: offsets reach forward. */
  lead(slot: number, node: FlatNode): void {
    const at = this.#place(node);
    this.#bytes.writeUInt32LE(at - slot, slot);
  }

  finish(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #place(node: FlatNode): number {
    switch (node.kind) {
      case 'table':
        return this.#table(node.fields);
      case 'vector':
        return this.#vector(node.items);
      case 'structs': {
        // The count stands before the first, which is aligned.
        const at = this.reserve(SLOT + node.bytes.length) + 4;
        this.#bytes.writeUInt32LE(node.count, at);
        this.#bytes.set(node.bytes, at + 4);
        return at;
      }
      default: {
        const at = this.reserve(4 + node.bytes.length + 1);
        this.#bytes.writeUInt32LE(node.bytes.length, at);
        this.#bytes.set(node.bytes, at + 4);
        return at;
      }
    }
  }

  #vector(items: readonly FlatNode[]): number {
    const at = this.reserve(4 + 4 * items.length);
    this.#bytes.writeUInt32LE(items.length, at);
    for (const [i, item] of items.entries()) this.lead(at + 4 + 4 * i, item);
    return at;
  }

  // Its layout stands before it: bytes of the layout, bytes of the table, and where each field is, from the table's start.
  #table(fields: readonly (FlatValue | undefined)[]): number {
    const layoutBytes = 4 + 2 * fields.length;
    const layout = this.reserve(layoutBytes);
    const present = fields.flatMap((value, field) => (value ? [{ value, field }] : []));
    const tableBytes = SLOT * (1 + present.length);
    const at = this.reserve(tableBytes);
    this.#bytes.writeUInt16LE(layoutBytes, layout);
    this.#bytes.writeUInt16LE(tableBytes, layout + 2);
    this.#bytes.writeInt32LE(at - layout, at);
    for (const [i, { value, field }] of present.entries()) {
      const slot = at + SLOT * (i + 1);
      this.#bytes.writeUInt16LE(slot - at, layout + 4 + 2 * field);
      if (value.kind === 'int') this.#bytes.writeIntLE(value.value, slot, value.bytes);
      else if (value.kind === 'long') this.#bytes.writeBigInt64LE(value.value, slot);
      else this.lead(slot, value);
    }
    return at;
  }
}

export const byte = (value: number): FlatValue => ({ kind: 'int', bytes: 1, value });
export const short = (value: number): FlatValue => ({ kind: 'int', bytes: 2, value });
export const int = (value: number): FlatValue => ({ kind: 'int', bytes: 4, value });
export const long = (value: number | bigint): FlatValue => ({ kind: 'long', value: BigInt(value) });
export const table = (...fields: (FlatValue | undefined)[]): FlatNode => ({ kind: 'table', fields });
export const vector = (items: readonly FlatNode[]): FlatNode => ({ kind: 'vector', items });
export const string = (bytes: string | Uint8Array): FlatNode => ({ kind: 'string', bytes: Buffer.from(bytes) });

/** A vector of numbers of 64 bits, or of structs of so many each. */
export function longs(numbers: readonly (number | bigint)[], perStruct = 1): FlatNode {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.writeBigInt64LE(BigInt(number), 8 * i);
  return { kind: 'structs', count: numbers.length / perStruct, bytes };
}
