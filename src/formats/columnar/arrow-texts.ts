import { FlatBuffer, type PlacedString } from './flatbuffer.ts';

/** A value in the metadata of an Arrow schema or of one of its fields: what users say of a table or column. */
export interface ArrowText {
  readonly key: string;
  readonly value: Uint8Array;
  /** Of the schema, of one of its fields, or of what the schema is in. */
  readonly of: 'schema' | 'field' | 'other';
}

interface FoundText extends ArrowText {
  readonly place: PlacedString;
}

/** Numbers of fields in Message.fbs and Schema.fbs of Arrow (apache/arrow, format/). */
const Message = { headerType: 1, header: 2, metadata: 4 } as const;
const SCHEMA_HEADER = 1;
const Schema = { fields: 1, metadata: 2 } as const;
const Field = { children: 5, metadata: 6 } as const;
const KeyValue = { key: 0, value: 1 } as const;

const LENGTH_BYTES = 4;
const ALIGNED = 8;

/** What in a FlatBuffer has metadata: the table of a Schema, and further lists of pairs, each by its table and field. */
export interface TextPlaces {
  readonly schema: number | undefined;
  readonly lists: readonly (readonly [table: number, field: number])[];
}
export type FindPlaces = (buffer: FlatBuffer) => TextPlaces;

/** Of a Message whose header is a Schema. */
export const placesInMessage: FindPlaces = buffer => {
  const root = buffer.follow(0);
  const isSchema = buffer.byteOf(root, Message.headerType, 0) === SCHEMA_HEADER;
  return {
    schema: isSchema ? buffer.tableOf(root, Message.header) : undefined,
    lists: isSchema ? [[root, Message.metadata]] : [],
  };
};

/** The values, from the schema down to its inner fields, then others; none where the FlatBuffer cannot be read. */
export function readTexts(bytes: Buffer, findPlaces: FindPlaces): readonly ArrowText[] {
  return findTexts(bytes, findPlaces);
}

/**
 * The FlatBuffer with other values; where nothing stands for one, it stays. `bytes` are overwritten.
 * @param values in the order of `readTexts`.
 */
export function writeTexts(bytes: Buffer, values: readonly (Uint8Array | undefined)[], findPlaces: FindPlaces): Buffer {
  const texts = findTexts(bytes, findPlaces);
  const kept = new Set(texts.filter((_, i) => !values[i]).map(({ place }) => place.start));
  const added: Buffer[] = [];
  let end = bytes.length;
  for (const [i, { place, value }] of texts.entries()) {
    const next = values[i];
    if (!next) continue;
    // Strings are led to by an offset that reaches forward, so that a new one may stand at the end.
    bytes.writeUInt32LE(end - place.slot, place.slot);
    if (!kept.has(place.start)) bytes.fill(0, place.start, place.start + value.length);
    const text = Buffer.alloc(ALIGNED * Math.ceil((LENGTH_BYTES + next.length + 1) / ALIGNED));
    text.writeUInt32LE(next.length);
    text.set(next, LENGTH_BYTES);
    added.push(text);
    end += text.length;
  }
  return Buffer.concat([bytes, ...added]);
}

function findTexts(bytes: Buffer, findPlaces: FindPlaces): readonly FoundText[] {
  const buffer = new FlatBuffer(bytes);
  try {
    const { schema, lists } = findPlaces(buffer);
    if (schema === undefined) return [];
    const texts = textsOf(buffer, schema, Schema.metadata, 'schema');
    const seen = new Set<number>();
    // Offsets reach forward, so that no field holds itself; but many may hold the same one.
    for (let fields = buffer.tablesOf(schema, Schema.fields); fields.length > 0; ) {
      const fresh = fields.filter(field => !seen.has(field));
      for (const field of fresh) seen.add(field);
      texts.push(...fresh.flatMap(field => textsOf(buffer, field, Field.metadata, 'field')));
      fields = [...new Set(fresh.flatMap(field => buffer.tablesOf(field, Field.children)))];
    }
    for (const [table, field] of lists) texts.push(...textsOf(buffer, table, field, 'other'));
    return texts;
  } catch (error) {
    if (error instanceof RangeError) return []; // an offset leads out of it
    throw error;
  }
}

function textsOf(buffer: FlatBuffer, table: number, field: number, of: ArrowText['of']): FoundText[] {
  return buffer.tablesOf(table, field).flatMap(pair => {
    const key = buffer.stringOf(pair, KeyValue.key);
    const place = buffer.stringOf(pair, KeyValue.value);
    return place ? [{ key: key?.bytes.toString() ?? '', value: place.bytes, place, of }] : [];
  });
}
