import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/formats/encoding.ts';
import { UnitMap } from '../../src/formats/unit-map.ts';
import { toUtf8 } from '../../src/formats/wide-text.ts';

const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'latin1'] as const;

describe('text in another encoding, as UTF-8', () => {
  it.each(ENCODINGS)('has a place for every character, and the place leads back, whatever the bytes: %s', encoding => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
        const source = Buffer.from(bytes);
        const utf8 = toUtf8(source, encoding);
        const map = new UnitMap(utf8, encoding, source.length);
        let last = -1;
        utf8.forEach((byte, at) => {
          if ((byte & 0xc0) === 0x80) return;
          const place = map.toSource(at);
          expect(place).toBeGreaterThan(last);
          expect(map.toUtf8(place)).toBe(at);
          last = place;
        });
        expect(map.toSource(utf8.length)).toBe(source.length);
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
