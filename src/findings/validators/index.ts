import { luhn } from './luhn.ts';
import { piiValidators } from './pii/index.ts';
import { secretValidators } from './secrets/index.ts';
import type { Validator } from './validator.ts';

/** Every validator by the name that rules use. */
export const validators: Readonly<Record<string, Validator>> = { luhn, ...secretValidators, ...piiValidators };
