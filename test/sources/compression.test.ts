import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sniffCompression } from '../../src/sources/compression.ts';
import { skippableFrame, zstdFrame } from './compressed-samples.ts';

it('tells the compression by magic number alone', () => {
  expect(sniffCompression(gzipSync('a'))).toBe('gzip');
  expect(sniffCompression(zstdFrame(Buffer.from('a')))).toBe('zstd');
  for (let nibble = 0; nibble < 16; nibble++) {
    const frame = skippableFrame(Buffer.from('a'));
    frame[0] = 0x50 + nibble;
    expect(sniffCompression(frame)).toBe('zstd');
  }
});

it('takes anything else for plain', () => {
  const plain = ['', '1f', '1f8b', '1f8b07', '28b52f', '28b52ffe', '4f2a4d18', '602a4d18', '7b7d'];
  for (const hex of plain) expect(sniffCompression(Buffer.from(hex, 'hex'))).toBe('none');
});
