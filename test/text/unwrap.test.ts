import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/text/unwrap.ts';

const WIDE = 'there is nothing to be said against it, and still it'; // 52 bytes
const joined = (text: string) => unwrap(Buffer.from(text))?.text.toString();

describe('joining broken lines', () => {
  it.each([
    ['with one blank', `${WIDE}\nis so`, `${WIDE} is so`],
    [
      'three of them',
      `${WIDE}\nis so, as far as anybody can tell who was there in the\nend`,
      `${WIDE} is so, as far as anybody can tell who was there in the end`,
    ],
    ['behind blanks and a return', `${WIDE}  \r\nis so`, `${WIDE} is so`],
    ['with the blanks before both', `  ${WIDE}\n  is so`, `  ${WIDE} is so`],
    ['with the marks of a quotation', `> ${WIDE}\n> is so`, `> ${WIDE} is so`],
    ['with the marks of a comment', `  // ${WIDE}\n  // is so`, `  // ${WIDE} is so`],
    ['with a dash and a comma', `${WIDE},\n(is) so`, `${WIDE}, (is) so`],
    ['beyond ASCII', `${WIDE} ist schö\nönes Wetter`, `${WIDE} ist schö önes Wetter`],
  ])('%s', (_, text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  it.each([
    ['of short lines', 'this is so\nand this is'],
    ['of lines that end a sentence', `${WIDE}.\nis so`],
    ['of paragraphs', `${WIDE}\n\nis so`],
    ['of lists', `${WIDE}\n- is so`],
    ['of numbered lists', `${WIDE}\n12. is so`],
    ['of labels', `${WIDE}\nSome label: is so`],
    ['of other marks', `> ${WIDE}\nis so`],
    ['in which a word had room', `${WIDE}\nis ${'so '.repeat(20)}`],
    ['behind longer ones', `${'so '.repeat(20)}so.\n${WIDE}\nis so`],
    ['of long lines', `${'so '.repeat(50)}\nis so`],
    ['of code', `if (there.is(nothing) && to.be(said)) { against: it[0]\nis so`],
    ['of code with comments', `  $there->is = nothing(); // to be said against\n  $it->still = is(so); // it`],
    ['of strings', `  call(here, 'there is nothing to be said against',\n    'it', so)`],
    ['of tables', `there is    nothing to be said against it    and still\nis so`],
    ['at the end', `${WIDE}\n`],
  ])('none %s', (_, text) => {
    expect(joined(text)).toBeUndefined();
  });

  it('tells where each byte stands', () => {
    const word = fc.constantFrom('there', 'is', 'nothing', 'schön', 'of', 'it,', '😀', 'said.', 'a');
    const end = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '\n', '\r\n', '\n    ', '\n> ');
    let joints = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(word, end), { minLength: 20, maxLength: 200 }), parts => {
        const text = Buffer.from(parts.flat().join(''));
        const found = unwrap(text);
        if (found === undefined) return;
        joints += found.joints.length;
        const isJoint = new Set(found.joints);
        for (let at = 0; at < found.text.length; at++) {
          if (isJoint.has(at)) expect(found.text[at]).toBe(32);
          else expect(text[found.toWrapped(at)]).toBe(found.text[at]);
        }
        // What is left out is line ends, blanks and marks.
        const left = text.toString().replaceAll(/[\s>]/g, '');
        expect(found.text.toString().replaceAll(/[\s>]/g, '')).toBe(left);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(joints).toBeGreaterThan(50);
  });
});
