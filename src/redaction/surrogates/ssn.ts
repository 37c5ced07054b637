import { fillIn, type SurrogateMaker } from './surrogate.ts';

/** The Social Security Administration has never assigned the area 000, and does not. */
export const ssn: SurrogateMaker = ({ text, dice }) => {
  const made = `000${dice.digits(6)}`;
  return [fillIn(text, made) ?? made];
};
