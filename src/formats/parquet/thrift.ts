/**
 * Thrift compact protocol, both ways, keeping every field with its wire type, so that a footer can be rewritten without
 * losing what this program does not know. Spec: thrift/doc/specs/thrift-compact-protocol.md.
 */

import { BrokenParquet } from './broken.ts';
import { ByteCursor } from './byte-cursor.ts';

/** Wire types of the compact protocol. Booleans of a struct are `boolTrue` or `boolFalse`; in lists they are `boolTrue`. */
export const Wire = {
  boolTrue: 1,
  boolFalse: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12,
  uuid: 13,
} as const;

/** Fields of one struct in wire order. */
export interface ThriftStruct {
  fields: ThriftField[];
}
export interface ThriftField {
  id: number;
  type: number;
  value: ThriftValue;
}
export interface ThriftList {
  elementType: number;
  values: ThriftValue[];
}
export interface ThriftMap {
  keyType: number;
  valueType: number;
  entries: [ThriftValue, ThriftValue][];
}
export type ThriftValue = boolean | number | bigint | Uint8Array | ThriftList | ThriftMap | ThriftStruct;

const MAX_DEPTH = 32;

/** Reads one struct at `start`; `end` is the offset after it. Throws BrokenParquet when the bytes are not one. */
export function readStruct(bytes: Uint8Array, start = 0): { struct: ThriftStruct; end: number } {
  const reader = new Reader(bytes, start);
  const struct = reader.struct(0);
  return { struct, end: reader.offset };
}

/** The bytes of one struct, fields in the order given. */
export function writeStruct(struct: ThriftStruct): Buffer {
  const writer = new Writer();
  writer.struct(struct);
  return writer.take();
}

class Reader {
  readonly #cursor: ByteCursor;

  constructor(bytes: Uint8Array, offset: number) {
    this.#cursor = new ByteCursor(bytes, offset);
  }

  get offset(): number {
    return this.#cursor.offset;
  }

  struct(depth: number): ThriftStruct {
    mustBeShallow(depth);
    const fields: ThriftField[] = [];
    let id = 0;
    for (;;) {
      const head = this.#cursor.byte();
      const type = head & 15;
      if (type === 0) return { fields };
      id = head >> 4 === 0 ? this.#cursor.int32() : id + (head >> 4);
      const isBoolean = type === Wire.boolTrue || type === Wire.boolFalse;
      fields.push({ id, type, value: isBoolean ? type === Wire.boolTrue : this.#value(type, depth) });
    }
  }

  #value(type: number, depth: number): ThriftValue {
    const cursor = this.#cursor;
    switch (type) {
      case Wire.boolTrue:
      case Wire.boolFalse:
        return cursor.byte() === Wire.boolTrue;
      case Wire.byte:
        return (cursor.byte() << 24) >> 24;
      case Wire.i16:
      case Wire.i32:
        return cursor.int32();
      case Wire.i64:
        return cursor.int64();
      case Wire.double:
        return doubleOf(cursor.take(8));
      case Wire.binary:
        return cursor.take(cursor.count());
      case Wire.list:
      case Wire.set:
        return this.#list(depth + 1);
      case Wire.map:
        return this.#map(depth + 1);
      case Wire.struct:
        return this.struct(depth + 1);
      case Wire.uuid:
        return cursor.take(16);
      default:
        throw new BrokenParquet(`its metadata holds an unknown type ${type}`);
    }
  }

  #list(depth: number): ThriftList {
    mustBeShallow(depth);
    const head = this.#cursor.byte();
    const elementType = head & 15;
    const count = head >> 4 === 15 ? this.#cursor.count() : head >> 4;
    this.#mustHold(count);
    const values: ThriftValue[] = [];
    for (let i = 0; i < count; i++) values.push(this.#value(elementType, depth));
    return { elementType, values };
  }

  #map(depth: number): ThriftMap {
    mustBeShallow(depth);
    const count = this.#cursor.count();
    if (count === 0) return { keyType: 0, valueType: 0, entries: [] };
    const types = this.#cursor.byte();
    this.#mustHold(count);
    const entries: [ThriftValue, ThriftValue][] = [];
    for (let i = 0; i < count; i++) {
      entries.push([this.#value(types >> 4, depth), this.#value(types & 15, depth)]);
    }
    return { keyType: types >> 4, valueType: types & 15, entries };
  }

  // Every element takes at least one byte, so a count beyond the bytes left is a lie and nothing is allocated for it.
  #mustHold(count: number): void {
    if (count > this.#cursor.left) throw new BrokenParquet('its metadata ends early');
  }
}

function doubleOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getFloat64(0, true);
}

function mustBeShallow(depth: number): void {
  if (depth > MAX_DEPTH) throw new BrokenParquet('its metadata is nested too deeply');
}

class Writer {
  #bytes = Buffer.alloc(1024);
  #length = 0;

  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  struct(struct: ThriftStruct): void {
    let last = 0;
    for (const { id, type, value } of struct.fields) {
      const wire = typeof value === 'boolean' ? (value ? Wire.boolTrue : Wire.boolFalse) : type;
      const delta = id - last;
      if (delta > 0 && delta < 16) this.#byte((delta << 4) | wire);
      else {
        this.#byte(wire);
        this.#zigzag(BigInt(id));
      }
      last = id;
      if (typeof value !== 'boolean') this.#value(type, value);
    }
    this.#byte(0);
  }

  #value(type: number, value: ThriftValue): void {
    if (typeof value === 'boolean') this.#byte(value ? Wire.boolTrue : Wire.boolFalse);
    else if (typeof value === 'bigint') this.#zigzag(value);
    else if (typeof value === 'number') this.#number(type, value);
    else if (value instanceof Uint8Array) this.#binary(type, value);
    else if ('fields' in value) this.struct(value);
    else if ('values' in value) this.#list(value);
    else this.#map(value);
  }

  #number(type: number, value: number): void {
    if (type === Wire.byte) this.#byte(value & 255);
    else if (type === Wire.double) this.#append(new Uint8Array(Float64Array.of(value).buffer));
    else this.#zigzag(BigInt(value));
  }

  #binary(type: number, bytes: Uint8Array): void {
    if (type === Wire.binary) this.#varint(BigInt(bytes.length));
    this.#append(bytes);
  }

  #list({ elementType, values }: ThriftList): void {
    this.#byte((Math.min(values.length, 15) << 4) | elementType);
    if (values.length >= 15) this.#varint(BigInt(values.length));
    for (const value of values) this.#value(elementType, value);
  }

  #map({ keyType, valueType, entries }: ThriftMap): void {
    this.#varint(BigInt(entries.length));
    if (entries.length === 0) return;
    this.#byte((keyType << 4) | valueType);
    for (const [key, value] of entries) {
      this.#value(keyType, key);
      this.#value(valueType, value);
    }
  }

  #zigzag(value: bigint): void {
    this.#varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)));
  }

  #varint(value: bigint): void {
    let rest = value;
    while (rest > 127n) {
      this.#byte(Number(rest & 127n) | 128);
      rest >>= 7n;
    }
    this.#byte(Number(rest));
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  #append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #grow(more: number): void {
    const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
