import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceInvalidUtf8 } from '../../src/decode/utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('replaceInvalidUtf8', () => {
  it('gives the text that TextDecoder gives, and leads each character back to where it came from', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'é', '漢', '😀', '\ufeff').map(text => [...Buffer.from(text)]),
      fc.constantFrom([0xff], [0xc3], [0xe6, 0xbc], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xf4, 0x90], [0x80]),
      fc.constant([...Buffer.from('x'.repeat(300))]),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const bytes = Uint8Array.from(pieces.flat());
        const { text, toOriginal } = replaceInvalidUtf8(bytes);
        expect(text.toString()).toBe(decoder.decode(bytes));
        // What stands before a character's place decodes to what stands before it in the text.
        for (let at = 0; at <= text.length; at++) {
          if (at < text.length && (text[at]! & 0xc0) === 0x80) continue;
          expect(decoder.decode(bytes.subarray(0, toOriginal(at)))).toBe(text.toString('utf8', 0, at));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes little more memory than the text for one invalid byte in a long line', () => {
    const bytes = Buffer.alloc(16 << 20, 'ordinary text ');
    bytes[8 << 20] = 0xff;
    const before = process.memoryUsage();
    const { text, toOriginal } = replaceInvalidUtf8(bytes);
    const after = process.memoryUsage();
    expect(after.heapUsed - before.heapUsed).toBeLessThan(bytes.length);
    expect([text.length, toOriginal(text.length)]).toEqual([bytes.length + 2, bytes.length]);
  });
});
