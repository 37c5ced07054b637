import { REJECTED, type Validator } from '../validator.ts';

/** Words that a street's name does not hold unless they are capitalised (`Avenue of the Americas`). */
const PROSE =
  /(?:^|\s)(?:a|an|is|are|was|were|be|in|on|at|to|by|per|or|but|if|as|so|down|up|off|out|over|into|from|for|with|than|that|this|these|those|each|every|more|most|less|miles?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|feet|foot|meters?|metres?|km|kms|blocks?|lanes?|houses?|people|men|women|cars?|times?|percent|dollars?|cents?|steps?|trees?|lights?|ways|different|big|new|other|long|wide|tall|same|first|second|third|his|her|their|my|your|our|its|he|she|they|we|you|i|drove|walked|walk|drive to|can|will|would|should|could|has|have|had|and|which|who|when|where|while|tickets?|adults?|seats?|stars?|pm|am|gb|mb|kg|lb|lbs|oz|inches|inch|players?|teams?|points?|goals?|students?|kids|children|apples?|boxes|bags|pieces?)(?=\s)/;
const WEAK_SUFFIX = /\b(?:way|place|court|drive|square|park|row|walk|hill|green|close|rise|point|run|view|yard|trail|pass|path|cross(?:ing)?|bridge|gate|loop|bend|cove|center|centre|mall|circle|alley|lane|road|st)\b\.?/i;

/** An English-style address: number, name, kind of street. Prose such as “2 miles down the road” is left. */
export const streetAddress: Validator = ({ text, before, hasContext }) => {
  const match = /^(\S+)\s+(.*)$/s.exec(text);
  if (match === null) return REJECTED;
  const number = match[1]!;
  const rest = match[2]!;
  if (PROSE.test(` ${rest}`)) return REJECTED;
  if (/[$€£#.]$|\b(?:v|version|chapter|page|step|figure|table|section|of|since|until|in|by)\s*$/i.test(before) && /^\d{4}$/.test(number) && /^(?:19|20)/.test(number)) return REJECTED;
  if (/[$€£.]$|\d[,:/]$/.test(before)) return REJECTED;
  const isLower = !/\p{Lu}/u.test(rest.split(',')[0]!);
  const name = rest.split(/[,#]/)[0]!.trim().split(/\s+/);
  if (isLower && !hasContext) {
    // Lower case as typed in a chat: a full kind of street, and a house number that a count would not be.
    if (WEAK_SUFFIX.test(name.at(-1)!) && (number.replace(/\D/g, '').length < 3 || name.length < 2)) return REJECTED;
    if (name.length < 2 || number.replace(/\D/g, '').length < 2) return REJECTED;
  }
  if (!isLower && !hasContext && number.length === 1 && name.length < 2) return REJECTED;
  return { ok: true, canonical: text.toLowerCase().replace(/[\s.,]+/g, ' ').trim() };
};

/** A whole value under an address key: words and a number, not an e-mail, URL, wallet or IP address. */
export const addressValue: Validator = ({ text }) => {
  if (!/\d/.test(text) || !/\p{L}{2,}/u.test(text) || !/\s/.test(text.trim()) || text.length > 200) return REJECTED;
  if (/[@{}<>=_]|:\/\/|^\s*0x/.test(text)) return REJECTED;
  return { ok: true, canonical: text.toLowerCase().replace(/[\s.,]+/g, ' ').trim() };
};
