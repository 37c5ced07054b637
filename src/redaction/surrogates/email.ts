import type { KeyedDice } from './keyed-dice.ts';
import type { SurrogateMaker } from './surrogate.ts';

/** Shorter local parts are drawn out, so that few addresses share one. */
const SHORTEST_LOCAL = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Letters for letters, digits for digits, in lower case since addresses are compared so; below `.example`, which is nobody's (RFC 2606).
 * All addresses of one domain move to the same one.
 */
export const email: SurrogateMaker = ({ canonical, dice, diceFor }) => {
  const at = canonical.lastIndexOf('@');
  const domain = canonical.slice(at + 1);
  const local = scramble(canonical.slice(0, at), dice);
  const labels = domain.split('.').slice(0, -1).join('.') || 'mail';
  const padding = Math.max(0, SHORTEST_LOCAL - local.length);
  return [`${local}${scramble('x'.repeat(padding), dice)}@${scramble(labels, diceFor(domain))}.example`];
};

function scramble(text: string, dice: KeyedDice): string {
  return text
    .replace(/\p{L}|\p{M}/gu, () => LETTERS[dice.roll(26)]!)
    .replace(/\d/g, () => String(dice.roll(10)))
    .replace(/[^\x21-\x7e]/g, () => LETTERS[dice.roll(26)]!)
    .replace(/[^a-z0-9._+-]/g, '-');
}
