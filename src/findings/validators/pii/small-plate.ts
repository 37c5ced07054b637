import { REJECTED, type Validator } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { compactOf } from './digits.ts';

/** What numbers of other things stand behind, and words of a sentence. */
const OTHER_WORDS =
  /^(?:and|for|the|was|has|had|is|on|at|in|of|to|or|by|my|an|it|und|et|est|les|der|die|das|del|que|rev|ver|mod|pos|nr|no|art|ref|pcs|qty|max|min)$/;

/** A licence plate in small letters: none of its letters make a word. */
export const smallPlate: Validator = ({ text }) => {
  const words = text.split(/[^a-z]+/).filter(word => word.length > 1);
  const holdsWord = words.some(word => isCommonWord(word) || OTHER_WORDS.test(word));
  return holdsWord ? REJECTED : { ok: true, canonical: compactOf(text) };
};
