import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type PhoneParser = typeof parsePhoneNumberFromString;

let parser: PhoneParser | undefined;

/**
 * libphonenumber's parser, which knows the kinds of numbers of every country. The build joins it and what it needs into one file (scripts/bundle.mjs), since the package's 74 take
 * 50 ms to load; that takes 7 ms and 10 MB, so it is only done for the first candidate that has passed the cheap checks.
 */
export function phoneParser(): PhoneParser {
  parser ??= createRequire(import.meta.url)(
    fileURLToPath(new URL('../../dist/lib/phone-parser.cjs', import.meta.url)),
  ) as PhoneParser;
  return parser;
}
