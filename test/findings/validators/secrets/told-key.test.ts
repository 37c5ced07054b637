import { expect, it } from 'vitest';
import { HEX, sample } from '../../../../detectors/sample.ts';
import { fixtureKey } from '../../../../src/findings/validators/secrets/told-key.ts';
import { byItself } from '../../../../src/findings/validators/validator.ts';

it('takes a primary key for a token only beside a model and its fields', () => {
  const input = byItself(sample(HEX, 40), ['pk']);
  expect(fixtureKey({ ...input, siblings: ['model', 'pk', 'fields'] }).ok).toBe(true);
  expect(fixtureKey({ ...input, siblings: ['pk', 'name'] }).ok).toBe(false);
  expect(fixtureKey(input).ok).toBe(false);
});
