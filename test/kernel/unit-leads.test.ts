import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/kernel/kernel.ts';

const kernel = new Kernel();

/** What is found before the last bytes, which what stands behind the end in memory may go on. */
function find(bytes: Buffer, isJson: boolean): number[] {
  const found: number[] = [];
  kernel.findUnitLeads(bytes, isJson, at => found.push(at));
  expect(found.every(at => at >= 0 && at < bytes.length)).toBe(true);
  return found.filter(at => at < bytes.length - 3);
}

const BLANK = String.raw`\xc2(?=\xa0)|\xe2(?=\x80[\xaf\x87])`;
const INVISIBLE = String.raw`\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf`;
const LOOSE = String.raw`(?<=^|[\x00-\x7f])(?:${INVISIBLE})|(?:${INVISIBLE})(?=[\x00-\x7f])`;
const OTHERS = String.raw`&(?=[A-Za-z])|<(?=[A-Za-z/\\])|\x1b|\^(?=\[\[)|${BLANK}|${LOOSE}`;

/** Marks of Markdown about a colon, or before what may be a value, with another behind it within the line. */
const marks = (mark: string) => {
  const opening = String.raw`(?<=^|[\x00-\x20:\->[|*])(?=(${mark}{1,3}))\1(?=[^\x00-\x20][^${mark}\n]{0,158}(?<=[^\x00-\x20])${mark})`;
  return `(?<![${mark}/])(?:(?<=:)${mark}|${mark}(?=${mark}{0,2}(?!(?<=${mark}{3})${mark}):)|${opening})`;
};
const SET_OFF = ['\\*', '`'].map(mark => new RegExp(marks(mark), 'g'));

/** Told by what each begins with. Bytes are looked at as Latin-1. */
function startsOf(text: string, isJson: boolean): number[] {
  const leads = new RegExp(`${isJson ? String.raw`\\(?=\\|u[02]0)` : String.raw`\\`}|${OTHERS}`, 'g');
  return [leads, ...SET_OFF].flatMap(lead => [...text.matchAll(lead)].map(({ index }) => index)).sort((a, b) => a - b);
}

describe('places where a character may be written as several', () => {
  const parts = fc.constantFrom(
    ...['\\', '\\\\', '\\u00a0', '\\u202F', '\\u2019', '&', '&amp;', '&#', '<', '<b>', '</', '<\\/', '>', '\x1b[0m'],
    ...['\xe2\x80\x8b', '\xe2\x80\xae', '\xe2\x81\xa0', '\xef\xbb\xbf', '\xef\xbc\x8c', '\xc2\xad', '\xef'],
    ...['^', '^[[', '\xc2', '\xa0', '\xc2\xa0', '\xe2\x80\xaf', '\xe2\x80\x87', '\xe2\x80\x99', '\xe2', 'word ', ' '],
    ...['*', '**', '***', '`', '``', ':', '/', 'x', '\n', '|'],
  );

  it('are found wherever they stand among others', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.boolean(), (drawn, isJson) => {
        const text = drawn.join('');
        expect(find(Buffer.from(text, 'latin1'), isJson)).toEqual(
          startsOf(text, isJson).filter(at => at < text.length - 3),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of the bytes given, wherever these stand in memory', () => {
    const held = kernel.load(200, view => view.fill('<b>&amp;\\'));
    for (let from = 0; from < 40; from++)
      for (let to = from; to < 60; to++) {
        const piece = held.subarray(from, to);
        const leads = startsOf(piece.toString('latin1'), false).filter(at => at < piece.length - 3);
        expect(find(piece, false)).toEqual(leads);
      }
  });

  it('are found however many there are', () => {
    const many = Buffer.from('a\\'.repeat(20_000));
    expect(find(many, false)).toEqual(Array.from({ length: 19_998 }, (_, i) => 2 * i + 1));
    expect(find(many, true)).toEqual([]);
    expect(find(Buffer.from('\\'.repeat(4100)), true)).toHaveLength(4097);
  });
});
