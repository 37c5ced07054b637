import { UNISSUED } from '../../findings/validators/pii/credit-card.ts';
import { fillIn, type SurrogateMaker } from './surrogate.ts';

/** The same length, from an issuer that there is not. */
export const card: SurrogateMaker = ({ text, canonical, dice, isInvalid }) => {
  const body = UNISSUED + dice.digits(canonical.length - UNISSUED.length - 1);
  const check = (luhnDigit(body) + (isInvalid ? 1 : 0)) % 10;
  return [fillIn(text, body + check) ?? body + check];
};

/** The check digit of Luhn for digits that it will follow. */
export function luhnDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
