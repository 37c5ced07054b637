import { mod97, NO_COUNTRY } from '../../findings/validators/pii/iban.ts';
import { fillIn, type SurrogateMaker } from './surrogate.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same length, letters for letters and digits for digits, check digits by ISO 7064 MOD 97-10. */
export const iban: SurrogateMaker = ({ text, canonical, dice, isInvalid }) => {
  const account = canonical
    .slice(4)
    .replace(/[A-Z0-9]/g, character => (/\d/.test(character) ? String(dice.roll(10)) : LETTERS[dice.roll(26)]!));
  const check = 98 - mod97(`${account}${NO_COUNTRY}00`);
  const digits = String(isInvalid ? (check === 98 ? 2 : check + 1) : check).padStart(2, '0');
  const made = `${NO_COUNTRY}${digits}${account}`;
  return [fillIn(text, made, /[A-Za-z0-9]/g) ?? made];
};
