/** Typed looks into a Thrift struct by field id, and small edits of one. A field of the wrong type counts as absent. */

import type { ThriftList, ThriftMap, ThriftStruct, ThriftValue } from './thrift.ts';
import { Wire } from './thrift.ts';

/** The value of a field, or undefined. The last one wins when a field is there twice, as in other readers. */
export function fieldOf(struct: ThriftStruct, id: number): ThriftValue | undefined {
  for (let i = struct.fields.length - 1; i >= 0; i--) {
    const field = struct.fields[i]!;
    if (field.id === id) return field.value;
  }
  return undefined;
}

/** An i8, i16, i32 or i64 field as a number; an i64 beyond 2^53 loses its low bits. */
export function numberOf(struct: ThriftStruct, id: number): number | undefined {
  const value = fieldOf(struct, id);
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}

export function booleanOf(struct: ThriftStruct, id: number): boolean | undefined {
  const value = fieldOf(struct, id);
  return typeof value === 'boolean' ? value : undefined;
}

export function bytesOf(struct: ThriftStruct, id: number): Uint8Array | undefined {
  const value = fieldOf(struct, id);
  return value instanceof Uint8Array ? value : undefined;
}

export function textOf(struct: ThriftStruct, id: number): string | undefined {
  const bytes = bytesOf(struct, id);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

export function structOf(struct: ThriftStruct, id: number): ThriftStruct | undefined {
  const value = fieldOf(struct, id);
  return isStruct(value) ? value : undefined;
}

/** A list of structs; other elements are left out. */
export function structsOf(struct: ThriftStruct, id: number): ThriftStruct[] {
  return listOf(struct, id)?.values.filter(isStruct) ?? [];
}

export function listOf(struct: ThriftStruct, id: number): ThriftList | undefined {
  const value = fieldOf(struct, id);
  return typeof value === 'object' && !(value instanceof Uint8Array) && 'values' in value ? value : undefined;
}

/** A copy with the field set, in its old place or behind the last smaller id. */
export function withField(struct: ThriftStruct, id: number, type: number, value: ThriftValue): ThriftStruct {
  const fields = struct.fields.filter(field => field.id !== id);
  const after = fields.findIndex(field => field.id > id);
  fields.splice(after < 0 ? fields.length : after, 0, { id, type, value });
  return { fields };
}

export function withI32(struct: ThriftStruct, id: number, value: number): ThriftStruct {
  return withField(struct, id, Wire.i32, value);
}

export function withI64(struct: ThriftStruct, id: number, value: number): ThriftStruct {
  return withField(struct, id, Wire.i64, BigInt(value));
}

export function withText(struct: ThriftStruct, id: number, text: string): ThriftStruct {
  return withField(struct, id, Wire.binary, Buffer.from(text));
}

/** A copy without these fields. */
export function withoutFields(struct: ThriftStruct, ...ids: number[]): ThriftStruct {
  return { fields: struct.fields.filter(field => !ids.includes(field.id)) };
}

/**
 * The texts, byte values and doubles within, at any depth, each for itself. Counts, offsets and the bytes of the protocol are left out:
 * they can look like a small number by chance.
 */
export function* storedBytes(value: ThriftValue, type: number = Wire.struct): Iterable<Buffer> {
  if (value instanceof Uint8Array) yield Buffer.from(value.buffer, value.byteOffset, value.length);
  else if (typeof value === 'number') {
    if (type === Wire.double) yield Buffer.from(Float64Array.of(value).buffer);
  } else if (typeof value === 'object') yield* storedWithin(value);
}

function* storedWithin(value: ThriftList | ThriftMap | ThriftStruct): Iterable<Buffer> {
  if ('fields' in value) for (const field of value.fields) yield* storedBytes(field.value, field.type);
  else if ('values' in value) for (const it of value.values) yield* storedBytes(it, value.elementType);
  else {
    for (const [key, held] of value.entries) {
      yield* storedBytes(key, value.keyType);
      yield* storedBytes(held, value.valueType);
    }
  }
}

function isStruct(value: ThriftValue | undefined): value is ThriftStruct {
  return typeof value === 'object' && !(value instanceof Uint8Array) && 'fields' in value;
}
