import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';
import { isKeyed } from './value-place.ts';

/** Another field of a JSON Web Key. */
const FIELD = /(?:^|\W)(?:[xyne]|crv|kty|kid|alg|use|ext|key_ops)\\*["']?\s*:/;
/** The end of a coordinate that is too long for its name to be seen: of P-521 and Ed448. */
const LONG_COORDINATE = /^[A-Za-z0-9_-]{60,}\\*["'],\s*/;

/** The private part of a JSON Web Key: another of its fields stands right before or behind, or the value is a field of its own. */
export const jwkPart: Validator = input =>
  isKeyed(input) || FIELD.test(input.before) || FIELD.test(input.after) || LONG_COORDINATE.test(input.before)
    ? ACCEPTED
    : REJECTED;
