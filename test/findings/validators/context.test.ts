import { expect, it } from 'vitest';
import { cellPaper } from '../../../src/findings/validators/pii/cells.ts';
import { base64UserPassword } from '../../../src/findings/validators/secrets/encoded-credentials.ts';
import { type ValidatorInput, withSpan } from '../../../src/findings/validators/validator.ts';

/** An input whose context nobody may ask for: it is looked for in the text only then. */
const unasked = (text: string): ValidatorInput => ({
  text,
  before: '',
  after: '',
  names: [],
  get hasContext(): boolean {
    throw new Error('asked for the context');
  },
  get isLabelled(): boolean {
    throw new Error('asked for the label');
  },
});

it('a validator that hands on another text does not look at the context', () => {
  expect(cellPaper(unasked('12.345/678')).ok).toBe(true);
  const login = `ann:${'d4rter' + 'Quay'}`;
  expect(base64UserPassword(unasked(Buffer.from(login).toString('base64'))).ok).toBe(true);
});

it('another span has its own names and the context of the first', () => {
  const first: ValidatorInput = {
    text: 'a',
    before: 'b',
    after: 'c',
    names: ['d'],
    siblings: ['d', 's'],
    hasContext: true,
    isLabelled: false,
  };
  expect({ ...withSpan(first, { text: 'e', names: ['f'] }) }).toEqual({ ...first, text: 'e', names: ['f'] });
});
