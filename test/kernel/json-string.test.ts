import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/kernel/kernel.ts';
import { anyText, dice, writeString } from './written-json.ts';

const kernel = new Kernel();
const load = (raw: string): Buffer => {
  const bytes = Buffer.from(raw);
  return kernel.load(bytes.length, view => view.set(bytes));
};

/** A unit is one escape (a surrogate pair is one), one character as it is: its raw and its decoded text. */
function toUnits(raw: string): { raw: string; text: string }[] {
  const units =
    raw.match(/\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]/gsu) ?? [];
  return units.map(unit => ({ raw: unit, text: (JSON.parse(`"${unit}"`) as string).toWellFormed() }));
}

const rawString = fc.oneof(
  fc.tuple(anyText, dice).map(([text, stream]) => writeString(text, stream[Symbol.iterator]()).slice(1, -1)),
  fc
    .array(
      fc.constantFrom(
        '\\ud800',
        '\\udbff',
        '\\udc00',
        '\\uDFFF',
        '\\u0041',
        '\\u00e9',
        '\\uffff',
        '\\"',
        '\\/',
        'a',
        '漢',
        '😀',
        'x'.repeat(20),
      ),
      { maxLength: 12 },
    )
    .map(units => units.join('')),
);

describe('decodeJsonString', () => {
  it('gives what JSON.parse gives, with lone surrogates as U+FFFD', () => {
    fc.assert(
      fc.property(rawString, raw => {
        expect(kernel.decodeJsonString(load(raw)).toString('utf8')).toBe(
          (JSON.parse(`"${raw}"`) as string).toWellFormed(),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '\\u0000',
    '\\u007f',
    '\\u0080',
    '\\u07ff',
    '\\u0800',
    '\\ud7ff',
    '\\ue000',
    '\\uffff',
    '\\ud800\\udc00',
    '\\udbff\\udfff',
  ])('encodes %s at the edge of a UTF-8 length', raw => {
    expect(kernel.decodeJsonString(load(raw))).toEqual(Buffer.from(JSON.parse(`"${raw}"`) as string));
  });
});

describe('rawOffset', () => {
  it('leads from each decoded character to the raw bytes it was written as', () => {
    fc.assert(
      fc.property(rawString, raw => {
        const bytes = load(raw);
        let decodedAt = 0;
        let rawAt = 0;
        for (const unit of toUnits(raw)) {
          expect(kernel.rawOffset(bytes, decodedAt)).toBe(rawAt);
          decodedAt += Buffer.byteLength(unit.text);
          rawAt += Buffer.byteLength(unit.raw);
        }
        expect(kernel.rawOffset(bytes, decodedAt)).toBe(rawAt);
      }),
      { numRuns: 2000 },
    );
  });
});
