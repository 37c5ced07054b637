import fc from 'fast-check';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { describe, expect, it } from 'vitest';
import { openSnappy, type ReadInto, SnappyReachesTooFar } from '../../src/snappy/stream.ts';

/** Gives `bytes` in pieces of `most` at most, never more than what the target holds. */
function sourceOf(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): ReadInto {
  let at = 0;
  return target => {
    const length = Math.min(most, target.length, bytes.length - at);
    target.set(bytes.subarray(at, at + length));
    at += length;
    return length;
  };
}

function readAll(packed: Uint8Array, size: number, step: number, most?: number): Buffer {
  const read = openSnappy(sourceOf(packed, most), size);
  const target = Buffer.alloc(step);
  const parts: Buffer[] = [];
  for (let length = read(target); length > 0; length = read(target))
    parts.push(Buffer.from(target.subarray(0, length)));
  return Buffer.concat(parts);
}

/** Snappy written by hand: the size, then elements. */
function packed(size: number, ...elements: readonly (readonly number[])[]): Uint8Array {
  const varint: number[] = [];
  for (let rest = size; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...varint, rest, ...elements.flat()]);
    varint.push((rest % 128) + 128);
  }
}
const literal = (text: string) => [(text.length - 1) << 2, ...Buffer.from(text)];
/** A copy with a distance of two bytes, or of four. */
const copy2 = (length: number, distance: number) => [((length - 1) << 2) | 2, distance & 255, distance >> 8];
const copy4 = (length: number, distance: number) => [
  ((length - 1) << 2) | 3,
  ...[0, 8, 16, 24].map(shift => (distance >> shift) & 255),
];
const copy1 = (length: number, distance: number) => [((distance >> 8) << 5) | ((length - 4) << 2) | 1, distance & 255];

describe('a Snappy stream', () => {
  const words = fc.array(fc.constantFrom('a', 'ab', 'the ', 'data', '\n', 'xyzzy'), { maxLength: 3000 });
  const text = fc.oneof(
    words.map(it => Buffer.from(it.join(''))),
    fc.uint8Array({ maxLength: 3000 }).map(it => Buffer.from(it)),
  );

  it('gives what was compressed, however it is read', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (bytes, step, most) => {
        expect(readAll(snappyCompress(bytes), bytes.length, step, most).equals(bytes)).toBe(true);
      }),
    );
  });

  it('goes on over the ends of its memory', () => {
    const lines = Array.from({ length: 120_000 }, (_, i) => `line ${i} ${(i * 7919) % 1000} ${'='.repeat(i % 41)}`);
    const bytes = Buffer.from(lines.join('\n'));
    expect(bytes.length).toBeGreaterThan(4_000_000);
    const whole = readAll(snappyCompress(bytes), bytes.length, 300_001);
    expect(whole.equals(bytes)).toBe(true);
    const random = Buffer.from(Uint32Array.from({ length: 800_000 }, (_, i) => Math.imul(i + 1, 2654435761)).buffer);
    expect(readAll(snappyCompress(random), random.length, 77_777).equals(random)).toBe(true);
  });

  it('goes on beside others', () => {
    const texts = ['one', 'two', 'three'].map(word => Buffer.from(`${word} `.repeat(700_000)));
    const reads = texts.map(bytes => openSnappy(sourceOf(snappyCompress(bytes)), bytes.length));
    const target = Buffer.alloc(100_000);
    const given = texts.map(() => [] as Buffer[]);
    for (let turn = 0; turn < 100; turn++) {
      for (const [i, read] of reads.entries()) given[i]!.push(Buffer.from(target.subarray(0, read(target))));
    }
    for (const [i, bytes] of texts.entries()) expect(Buffer.concat(given[i]!).equals(bytes)).toBe(true);
  });

  it('repeats what lies nearer than the copy is long', () => {
    expect(readAll(packed(14, literal('ab'), copy2(12, 2)), 14, 100).toString()).toBe('abababababababa'.slice(0, 14));
    expect(readAll(packed(7, literal('xyz'), copy1(4, 3)), 7, 1).toString()).toBe('xyzxyzx');
    expect(readAll(packed(6, literal('xyz'), copy4(3, 3)), 6, 2).toString()).toBe('xyzxyz');
  });

  it('has literals with lengths of one to four bytes', () => {
    for (const bytes of [1, 2, 3, 4]) {
      const body = 'q'.repeat(61);
      const element = [(59 + bytes) << 2, 60, ...Array(bytes - 1).fill(0), ...Buffer.from(body)];
      expect(readAll(packed(61, element), 61, 10, 3).toString()).toBe(body);
    }
  });

  it('says when a copy reaches further back than it remembers', () => {
    const far = 100_000;
    const literals = Array.from({ length: far / 50 }, (_, i) => literal(`${i}`.padStart(50, '.')));
    const bytes = packed(
      far + 8 + 1_200_000,
      ...literals,
      copy4(8, far),
      ...Array(24_000).fill(literal('-'.repeat(50))),
    );
    // As long as the first bytes are still there, it reaches them.
    expect(
      readAll(bytes, far + 8 + 1_200_000, 4096)
        .subarray(far, far + 8)
        .toString(),
    ).toBe('........');
    const late = packed(3_000_008, ...Array(60_000).fill(literal('-'.repeat(50))), copy4(8, 2_999_999));
    expect(() => readAll(late, 3_000_008, 4096)).toThrow(SnappyReachesTooFar);
    expect(() => readAll(packed(8, literal('ab'), copy2(6, 3)), 8, 10)).toThrow(SnappyReachesTooFar);
    expect(() => readAll(packed(8, literal('ab'), copy2(6, 0)), 8, 10)).toThrow(SnappyReachesTooFar);
  });

  it('refuses what is cut, goes on, or says another size', () => {
    const bytes = Buffer.from('some text, some text, some more text');
    const good = snappyCompress(bytes);
    for (let cut = 0; cut < good.length; cut++) {
      expect(() => readAll(good.subarray(0, cut), bytes.length, 10)).toThrow(RangeError);
    }
    expect(() => readAll(Buffer.concat([good, Buffer.from([0, 65])]), bytes.length, 10)).toThrow(
      'goes on behind its end',
    );
    expect(() => readAll(good, bytes.length - 1, 10)).toThrow('of another size');
    expect(() => readAll(good, bytes.length + 1, 10)).toThrow('of another size');
    // The element behind the last byte that was asked for goes on.
    expect(() => readAll(packed(3, literal('abcdef')), 3, 10)).toThrow('goes on behind its end');
  });

  it('never leaves its memory, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 0, max: 5000 }), (bytes, size) => {
        let given: Buffer;
        try {
          given = readAll(packed(size, [...bytes]), size, 64);
        } catch (error) {
          expect(error instanceof RangeError || error instanceof SnappyReachesTooFar).toBe(true);
          return;
        }
        expect(given.length).toBe(size);
      }),
      { numRuns: 2000 },
    );
  });
});
