import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';

/** A small word where the user's name would be: `creds are in 1Password` tells a place, not a login. */
const NO_USER =
  /\b(?:credentials|creds|login)(?: (?:is|are))?:? (?:in|on|at|for|see|from|with|to|the|an?|by|and|or|of|via|not|stored|kept|saved|shared|inside|under|your|our|my|their|his|her|this|these|those|that)\s["'“‘`(*]{0,3}$/i;

/** A colour, a binary number, a member, a numbered variable: `root: 0b1000`. */
const OF_CODE = /^(?:#[0-9a-f]{3,8}|0b[01]+|this\..*|[a-z]+_\d{1,2})$/i;

/** The target of a link in a document of Sphinx: `:ref:`howto/operator:`. */
const OF_A_LINK = /:[a-z]{2,10}:`[\w/.-]*:$/;

/** A password behind a user's name in a sentence. */
export const toldLogin: Validator = ({ text, before, after }) =>
  NO_USER.test(before) || OF_A_LINK.test(before) || OF_CODE.test(text) || /^\.[A-Z]/.test(after) ? REJECTED : ACCEPTED;
