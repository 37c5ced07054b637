import type { Problem } from '../errors.ts';

interface Foreign {
  readonly title: string;
  /** What to do, since Sluice does not read it. */
  readonly advice: string;
  /** Whether the first bytes, decompressed, are of it. */
  is(head: Buffer): boolean;
}

const starts =
  (...bytes: readonly (number | string)[]) =>
  (head: Buffer): boolean =>
    head.indexOf(
      Buffer.concat(bytes.map(it => (typeof it === 'number' ? Buffer.of(it) : Buffer.from(it, 'latin1')))),
    ) === 0;

const UNPACK = 'decompress it';
const EXTRACT = 'extract it';
const CONVERT = 'write it as Parquet or JSON Lines';

/** What holds data that cannot be seen in its bytes: packed, or split up by a layout of its own. */
const FOREIGN: readonly Foreign[] = [
  { title: 'a gzip file within the compression', advice: UNPACK, is: starts(0x1f, 0x8b, 8) },
  { title: 'a zstd file within the compression', advice: UNPACK, is: starts(0x28, 0xb5, 0x2f, 0xfd) },
  { title: 'an xz file', advice: UNPACK, is: starts(0xfd, '7zXZ', 0) },
  { title: 'a bzip2 file', advice: UNPACK, is: head => /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/.test(latin1(head, 10)) },
  { title: 'an LZ4 file', advice: UNPACK, is: starts(4, '"M', 0x18) },
  { title: 'a Snappy file', advice: UNPACK, is: starts(0xff, 6, 0, 0, 'sNaPpY') },
  { title: 'a file of compress', advice: UNPACK, is: starts(0x1f, 0x9d) },
  { title: 'a ZIP archive', advice: EXTRACT, is: head => /^PK(?:\x03\x04|\x05\x06)/.test(latin1(head, 4)) },
  { title: 'a 7-Zip archive', advice: EXTRACT, is: starts('7z', 0xbc, 0xaf, 0x27, 0x1c) },
  { title: 'a RAR archive', advice: EXTRACT, is: starts('Rar!', 0x1a, 7) },
  { title: 'a tar archive', advice: EXTRACT, is: head => head.toString('latin1', 257, 262) === 'ustar' },
  { title: 'a Feather V1 file', advice: CONVERT, is: starts('FEA1') },
  { title: 'an Avro file', advice: CONVERT, is: starts('Obj', 1) },
  { title: 'an ORC file', advice: CONVERT, is: head => starts('ORC')(head) && head.includes(0) },
  { title: 'an SQLite database', advice: CONVERT, is: starts('SQLite format 3', 0) },
  { title: 'an HDF5 file', advice: CONVERT, is: starts(0x89, 'HDF\r\n', 0x1a, '\n') },
  { title: 'a NumPy file', advice: CONVERT, is: starts(0x93, 'NUMPY') },
  { title: 'a Python pickle', advice: CONVERT, is: head => /^\x80[\x02-\x05][\x80-\xff(\]}c]/.test(latin1(head, 3)) },
  { title: 'a PDF document', advice: 'write it as text', is: starts('%PDF-') },
];

/** The problem of a source that is known by its first bytes to be what no format here reads. */
export function findForeign(head: Uint8Array): Problem | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const foreign = FOREIGN.find(it => it.is(bytes));
  if (foreign === undefined) return undefined;
  return {
    code: 'unsupported-format',
    message: `is ${foreign.title}, which is not read; only its bytes were scanned as text: ${foreign.advice}, and scan that`,
    effect: 'degraded',
  };
}

function latin1(head: Buffer, length: number): string {
  return head.toString('latin1', 0, length);
}
