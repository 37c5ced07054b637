import { CAPITAL, LETTER } from './names.ts';

/** Between the words of a town's or a street's name. */
export const SMALL_IN_PLACES =
  '(?:de|del|da|do|dos|das|di|du|la|le|les|el|am|an|der|den|dem|im|in|bei|ob|on|upon|under|sur|sous|en|aux|lès|nad|pod|na|of|the|by|van|op|aan|y|i)';
export const PLACE_WORD = `(?:(?:St|Ste|Sta|Mt|Ft)\\.? |['’]s-)?${CAPITAL}(?:['’-]?${LETTER})+`;
/** One to four words; a number for a part of a large town (`Dublin 4`). */
export const TOWN = `${PLACE_WORD}(?: (?:${SMALL_IN_PLACES} ){0,2}${PLACE_WORD}){0,3}(?: \\d{1,2}\\b)?`;
