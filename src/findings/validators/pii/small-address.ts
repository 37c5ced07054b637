import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';
import { isCommonWord } from './common-words.ts';

/** Words of running English that stand in no name of a street or a town. */
const RUNNING =
  /(?:^| )(?:in|the|you|your|it|its|is|are|was|to|and|my|our|we|they|them|that|this|these|with|for|at|have|has|had|be|per|by|as|if|so|can|will|just|only|more|all|any|some|what|when|how)(?= |,)/;
const TOWN_BEHIND = /\d [a-z ]{0,3}?(\p{Ll}{3,})[^\d]*$/u;

/** An address in small letters whose words are not those of running text. */
export const smallAddress: Validator = ({ text }) =>
  (/^\d/.test(text) && RUNNING.test(text)) || isCommonWord(TOWN_BEHIND.exec(text)?.[1] ?? '') ? REJECTED : ACCEPTED;
