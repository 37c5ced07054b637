import { z } from 'zod';
import { defineOperator } from '../operator.ts';

export const text = defineOperator({
  name: 'text',
  summary: 'a text of your own: text:text=[gone]',
  needsKey: false,
  options: z.strictObject({
    text: z
      .union([z.string(), z.number(), z.boolean()], { error: 'must be a text' })
      .transform(String)
      .describe('what to put in place of each finding'),
  }),
  compile: ({ text: replacement }) => ({ replace: () => replacement }),
});
