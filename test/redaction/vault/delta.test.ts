import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, bytesOf } from '../../../src/redaction/vault/bytes.ts';
import { findParts, type Part } from '../../../src/redaction/vault/delta.ts';

const text = fc.array(fc.constantFrom('a', 'bb', 'the same again ', 'x'.repeat(40), '0123456789abcdef', '\n'), {
  maxLength: 40,
});

async function partsOf(old: Bytes, young: Bytes, blockBytes: number, signal?: AbortSignal): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of findParts(old, young, { blockBytes, signal })) parts.push(part);
  return parts;
}

/** Bytes that nothing repeats in. */
function randomBytes(seed: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let i = 0, state = seed; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  bytes[0] = seed; // or what begins alike is a copy
  return bytes;
}

function counted(bytes: Bytes): Bytes & { slices: number } {
  return {
    length: bytes.length,
    slices: 0,
    slice(start, end) {
      this.slices += 1;
      return bytes.slice(start, end);
    },
  };
}

describe('findParts', () => {
  it('puts any old bytes together from any new ones, in ascending copies', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom(4, 16), async (a, b, blockBytes) => {
        const old = Buffer.from(a.join(''));
        const young = Buffer.from([...b, ...a.slice(3)].join(''));
        let at = 0;
        const made = (await partsOf(bytesOf(old), bytesOf(young), blockBytes)).map(({ kind, start, end }) => {
          expect(start).toBeLessThan(end);
          if (kind === 'own') return old.subarray(start, end);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          return young.subarray(start, end);
        });
        expect(Buffer.concat(made)).toEqual(old);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps of its own only what was changed', async () => {
    const words = Array.from({ length: 4000 }, (_, i) => `word ${i * 7919} `);
    const old = Buffer.from(words.map((word, i) => (i % 500 === 250 ? `${word}SECRET-${i} ` : word)).join(''));
    const young = Buffer.from(words.map((word, i) => (i % 500 === 250 ? `${word}[X] ` : word)).join(''));
    const own = (await partsOf(bytesOf(old), bytesOf(young), 16)).filter(({ kind }) => kind === 'own');
    expect(own.map(({ start, end }) => old.toString('utf8', start, end))).toEqual(
      Array.from({ length: 8 }, (_, i) => `SECRET-${i * 500 + 250}`),
    );
  });

  it('takes linear time over bytes that are all alike', async () => {
    const begun = performance.now();
    const parts = await partsOf(bytesOf(Buffer.alloc(1 << 20, 97)), bytesOf(Buffer.alloc(1 << 19, 97)), 16);
    expect(parts).toHaveLength(2);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('reads the bytes where their hashes are alike only, not at nearly every place', async () => {
    const old = counted(bytesOf(randomBytes(1, 1 << 20)));
    const young = counted(bytesOf(randomBytes(2, 1 << 20)));
    expect(await partsOf(old, young, 16)).toEqual([{ kind: 'own', start: 0, end: 1 << 20 }]);
    // Windows of 32 KB: one walk through each.
    expect(young.slices).toBeLessThan(36);
    expect(old.slices).toBeLessThan(36);
  });

  it('leaves the event loop turns, in which a signal is heard', async () => {
    const [old, young] = [bytesOf(randomBytes(1, 1 << 23)), bytesOf(randomBytes(2, 1 << 23))];
    const controller = new AbortController();
    const timer = setImmediate(() => controller.abort(new Error('stopped')));
    await expect(partsOf(old, young, 64, controller.signal)).rejects.toThrow('stopped');
    clearImmediate(timer);
  });
});
