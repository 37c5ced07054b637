import type { KeyedDice } from './keyed-dice.ts';

/** What a surrogate is made from. */
export interface SurrogateInput {
  readonly text: string;
  readonly canonical: string;
  /** Follows from the key, the rule and the canonical value. */
  readonly dice: KeyedDice;
  /** Dice for a part of the value that others share, such as a domain. */
  diceFor(part: string): KeyedDice;
  /** Asked for: a check digit that is wrong. */
  readonly isInvalid: boolean;
}

/** Spellings of one made-up value, the one most like the text first; the first that no rule takes for real is used. */
export type SurrogateMaker = (input: SurrogateInput) => readonly string[];

/** The text with its digits, or what `slots` matches, replaced one by one; undefined when their numbers differ. */
export function fillIn(text: string, characters: string, slots = /\d/g): string | undefined {
  if ((text.match(slots)?.length ?? 0) !== characters.length) return undefined;
  let at = 0;
  return text.replace(slots, () => characters[at++]!);
}
