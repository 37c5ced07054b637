import { z } from 'zod';
import { defineOperator } from '../operator.ts';
import { toSurrogate } from '../surrogates/index.ts';
import { toPseudonym } from './pseudonym.ts';

export const surrogate = defineOperator({
  name: 'surrogate',
  summary: 'a made-up value of the same shape from a reserved range, the same for the same value; else as pseudonym',
  needsKey: true,
  options: z.strictObject({
    invalid: z
      .boolean('must be true or false')
      .default(false)
      .describe('where the shape has a check digit, a wrong one'),
  }),
  compile: ({ invalid }) => ({
    isPure: true,
    replace: span => toSurrogate(span, { isInvalid: invalid }) ?? toPseudonym(span),
  }),
});
