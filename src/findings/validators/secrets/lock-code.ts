import { notTrivial } from '../pii/bank.ts';
import { lineBefore, REJECTED, type Validator } from '../validator.ts';

const YEAR = /^(?:19|20)\d\d$/;
/** A sign or a verb says that this is the code; behind a mere blank a year stands as well. */
const SAYS_SO =
  /(?:[:=→：]|\b(?:is|ist|lautet|est|es|è|é|jest|är|er|takes|enter|dial|type|press)(?: (?:now|jetzt|le|el|il|o))?:?)\s*["'“`*]*$/;
/** `…, Pune, PIN 411001`: a postal code of India. */
const POSTAL = /(?:^|,\s*|[;.][ \t]*|\band\s*)PIN(?:[ -]?code)?[ :=-]*$/i;
const COUNTED =
  /^(?:[ -]?(?:digits?|stellig\w*|stellen|cijfers|chiffres|cifre|cifras|dígitos|numbers?|times|people|minutes?|seconds?|hours?|days?|years?|edition|uhr|euro?s?|kr|km|kg)\b|[ \t]?[€$£%°]|\.\d)/i;
/** What machines report: `alarm code 4012: spindle overload`. */
const REPORTED = /^(?:: ?\p{L}| (?:means|indicates|occurs|error|fault|bedeutet|signifie)\b)/u;

/** The code of a lock: no year, no count, no message of a machine, no postal code. */
export const lockCode: Validator = input => {
  const { text, before, after } = input;
  if (YEAR.test(text) && !SAYS_SO.test(before)) return REJECTED;
  if (COUNTED.test(after) || (REPORTED.test(after) && /alarm/i.test(lineBefore(before)))) return REJECTED;
  if (text.length === 6 && POSTAL.test(before)) return REJECTED;
  return notTrivial(input);
};
