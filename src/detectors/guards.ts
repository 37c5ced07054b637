import type { Guard } from '../pattern/nfa.ts';
import type { Neighbours } from './rule.ts';

/** What a byte beside a span may not be, as far as one byte tells. */
export const GUARDS: Readonly<Record<Neighbours, Guard | undefined>> = {
  none: undefined,
  digit: 'Digit',
  number: 'Digit',
  alnum: 'Alnum',
  // What it joins with, a byte does not tell.
  letter: undefined,
  word: 'Word',
  token: 'Token',
};
