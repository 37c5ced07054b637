import { z } from 'zod';

const oneCharacter = z
  .string()
  .transform(text => (text === '\\t' ? '\t' : text))
  .refine(text => [...text].length === 1, 'must be one character');
/** Empty where cells have no quotes. */
const quoteCharacter = z.string().refine(text => [...text].length <= 1, 'must be one character, or empty');

/** How a CSV file is written, where the caller or `sluice.yaml` says so. */
export const csvShape = z.strictObject({
  delimiter: oneCharacter.optional(),
  quote: quoteCharacter.optional(),
  header: z.boolean().optional(),
});
