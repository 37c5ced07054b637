/** Numbers of Schema.fbs, Message.fbs and File.fbs (apache/arrow, format/), named. */

/** The union `MessageHeader`. */
export const Header = { schema: 1, dictionaryBatch: 2, recordBatch: 3 } as const;

/** `MetadataVersion`; V4 is written since 0.8, V5 since 1.0: unions have no validity any more. */
export const Version = { v4: 3, v5: 4 } as const;

/** The union `Type`. */
export const Type = {
  null: 1,
  int: 2,
  floatingPoint: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  union: 14,
  fixedSizeBinary: 15,
  fixedSizeList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  runEndEncoded: 22,
  binaryView: 23,
  utf8View: 24,
  listView: 25,
  largeListView: 26,
} as const;

/** `CompressionType` of BodyCompression. */
export const Compression = { lz4Frame: 0, zstd: 1 } as const;

/** Fields of the tables, by name. */
export const Message = { version: 0, headerType: 1, header: 2, bodyLength: 3, metadata: 4 } as const;
export const Schema = { endianness: 0, fields: 1, metadata: 2, features: 3 } as const;
export const FieldTable = {
  name: 0,
  nullable: 1,
  typeType: 2,
  type: 3,
  dictionary: 4,
  children: 5,
  metadata: 6,
} as const;
export const DictionaryEncoding = { id: 0, indexType: 1, isOrdered: 2 } as const;
export const RecordBatch = { length: 0, nodes: 1, buffers: 2, compression: 3, variadicCounts: 4 } as const;
export const DictionaryBatch = { id: 0, data: 1, isDelta: 2 } as const;
export const BodyCompression = { codec: 0, method: 1 } as const;
export const Footer = { version: 0, schema: 1, dictionaries: 2, recordBatches: 3, metadata: 4 } as const;
export const KeyValue = { key: 0, value: 1 } as const;
