import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameBefore } from '../../src/findings/validators/secrets/secret-name.ts';

/** What it says, as one expression that begins to look at every place. */
const ANYWHERE =
  /([A-Za-z][\w.-]{2,60}?)\s*(?:\\{0,4}["'`])?[\])]*\s*(?:=>|:=|[=!]==?|->|[:=,>]|\s)\s*(?:\\{0,4}["'`])?$/;

it.each([
  ['NextToken": "', 'NextToken'],
  ['--lock-token ', 'lock-token'],
  ['os.environ["API_KEY"] = \\"', 'API_KEY'],
  ['a = ', undefined],
  ['api_key: x', undefined],
])('the name before a value: %s', (before, name) => {
  expect(nameBefore(before)).toBe(name);
});

it('is found as by looking everywhere', () => {
  const pieces = [
    'a',
    'key',
    'Tok',
    '_',
    '.',
    '-',
    '->',
    '=>',
    ' ',
    '\u00a0',
    '"',
    "'",
    '\\',
    ':',
    '=',
    '!',
    ']',
    ')',
    ',',
  ];
  const piece = fc.constantFrom(...pieces, '>', '9', 'é', '\n', '`', 'x'.repeat(30));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), parts => {
      expect(nameBefore(parts.join(''))).toBe(ANYWHERE.exec(parts.join(''))?.[1]);
    }),
    { numRuns: 3000 },
  );
});
