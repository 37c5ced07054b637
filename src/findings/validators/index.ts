import { luhn } from './luhn.ts';
import type { Validator } from './validator.ts';

/** Every validator by the name that rules use. One file each; a new one is a new file and a line here. */
export const validators: Readonly<Record<string, Validator>> = {
  luhn,
};
