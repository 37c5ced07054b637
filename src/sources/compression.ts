import type { Compression } from '../types.ts';

/** Bytes that `sniffCompression` needs to be sure. */
export const SNIFF_BYTES = 4;

/** Tells the compression from the first bytes; a file's name plays no part, since names lie and bytes are what gets read. */
export function sniffCompression(head: Uint8Array): Compression {
  if (isGzipMagic(head)) return 'gzip';
  if (isZstdMagic(head) || isSkippableMagic(head)) return 'zstd';
  return 'none';
}

/** RFC 1952 §2.3.1: ID1, ID2 and CM = 8 (deflate, the only method there is). */
export function isGzipMagic(head: Uint8Array): boolean {
  return head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/** RFC 8878 §3.1.1. */
export function isZstdMagic(head: Uint8Array): boolean {
  return head.length >= 4 && head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
}

/** RFC 8878 §3.1.2: 0x184D2A50 to 0x184D2A5F, little endian. */
export function isSkippableMagic(head: Uint8Array): boolean {
  return head.length >= 4 && (head[0]! & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
