import * as fs from 'node:fs';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FileBytes } from '../../../src/redaction/vault/bytes.ts';
import { makeFolder } from '../../run-scan.ts';

vi.mock('node:fs', async original => {
  const real = await original<typeof fs>();
  return { ...real, readSync: vi.fn(real.readSync) };
});

const reads = vi.mocked(fs.readSync);
const content = Buffer.from(Uint32Array.from({ length: 1 << 18 }, (_, i) => i).buffer);
const fileOf = (bytes: Buffer) => join(makeFolder({ 'a.bin': bytes }), 'a.bin');

describe('FileBytes', () => {
  const open: FileBytes[] = [];
  const openFile = (path: string) => {
    reads.mockClear();
    open.push(new FileBytes(path));
    return open.at(-1)!;
  };
  afterEach(() => {
    for (const bytes of open.splice(0)) bytes.close();
  });

  it('gives the bytes of any range, also one wider than a window, and leaves them as they are', () => {
    const bytes = openFile(fileOf(content));
    const ranges = [
      [0, 1],
      [1000, 300_000],
      [131_071, 131_073],
      [262_140, 262_150],
      [500_000, 1_040_000],
      [1_048_570, 1_048_576],
      [3, 9],
      [1_048_576, 1_048_576],
    ] as const;
    const slices = ranges.map(([start, end]) => bytes.slice(start, end));
    const areRight = slices.map((slice, i) => content.subarray(...ranges[i]!).equals(slice));
    expect(areRight).toEqual(ranges.map(() => true));
  });

  it('reads a window once for many places of it, in either direction and by turns', () => {
    const bytes = openFile(fileOf(content));
    for (let at = 0; at + 64 < content.length; at += 64) bytes.slice(at, at + 64);
    for (let at = content.length - 64; at > 0; at -= 64) bytes.slice(at, at + 64);
    for (let i = 0; i < 1000; i++) bytes.slice(i % 2 ? i : 800_000 + i, (i % 2 ? i : 800_000 + i) + 64);
    expect(reads.mock.calls.length).toBeLessThan(25);
  });

  it('says when the file has become shorter', () => {
    const path = fileOf(content);
    const bytes = openFile(path);
    truncateSync(path, 1000);
    expect(() => bytes.slice(2000, 3000)).toThrow(expect.objectContaining({ code: 'changed' }));
  });
});
