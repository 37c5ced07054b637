import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';

/** A small word where the user's name would be: `creds are in 1Password` tells a place, not a login. */
const NO_USER =
  /\b(?:credentials|creds|login)(?: (?:is|are))?:? (?:in|on|at|for|from|with|to|the|an?|by|and|or|of|via|not|stored|kept|saved|shared|inside|under|your|our|my|their|his|her|this|these|those|that)\s["'“‘`(*]{0,3}$/i;

/** A password behind a user's name in a sentence. */
export const toldLogin: Validator = ({ before }) => (NO_USER.test(before) ? REJECTED : ACCEPTED);
