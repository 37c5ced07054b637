import { z } from 'zod';
import { DELIMITER_RULE, isDelimiter, isQuote, QUOTE_RULE, toDelimiter } from '../formats/csv/signs.ts';

/** How a CSV file is written, where the caller or `sluice.yaml` says so. */
export const csvShape = z.strictObject({
  delimiter: z.string().refine(isDelimiter, DELIMITER_RULE).transform(toDelimiter).optional(),
  quote: z.string().refine(isQuote, QUOTE_RULE).optional(),
  header: z.boolean().optional(),
});
