import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/formats/encoding.ts';
import { fromUtf8, toUtf8 } from '../../src/formats/wide-text.ts';

const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'latin1'] as const;

describe('text in another encoding, as UTF-8', () => {
  it.each(ENCODINGS)('comes back byte for byte, whatever the bytes: %s', encoding => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
        const source = Buffer.from(bytes);
        expect(fromUtf8(toUtf8(source, encoding), encoding, source)).toEqual(source);
      }),
    );
  });

  it.each(ENCODINGS.slice(0, 4))('is plain UTF-8 where it is sound: %s', encoding => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const sound = text.toWellFormed();
        expect(toUtf8(encodeText(sound, encoding), encoding).toString('utf8')).toBe(sound);
      }),
    );
  });
});
