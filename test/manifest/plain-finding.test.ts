import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainFinding } from '../../src/manifest/plain-finding.ts';
import { findingSchema } from '../../src/manifest/schema.ts';

const whole = {
  record: 3,
  path: 'a.b',
  start: 1,
  end: 4,
  bytes: [10, 14],
  rule: 'email',
  class: 'pii',
  severity: 'high',
  confidence: 0.5,
  mask: 'a…',
  fingerprint: '0123456789abcdef0123456789abcdef',
};
const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    -1,
    0,
    4,
    1.5,
    1e300,
    '',
    'email',
    'No Rule',
    'pii',
    'high',
    [4, 4],
    [1, 2],
    [1],
    'f',
  ),
  fc.anything(),
);

it('takes for a plain finding nothing that the schema refuses', () => {
  expect(isPlainFinding(whole)).toBe(true);
  const { bytes: _, fingerprint: __, ...least } = whole;
  expect(isPlainFinding(least)).toBe(true);
  const changed = fc.dictionary(fc.constantFrom(...Object.keys(whole), 'placeholder', 'other', '__proto__'), odd, {
    maxKeys: 3,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(changed, changes => {
      // As it comes from a line: members that are undefined are none.
      const value: unknown = JSON.parse(
        JSON.stringify({ ...whole, ...changes }, (_, it) => (typeof it === 'bigint' ? 1 : it)),
      );
      if (isPlainFinding(value)) expect(findingSchema.safeParse(value).success).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
