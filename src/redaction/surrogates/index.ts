import { canonicalise } from '../../findings/canonical.ts';
import { validators } from '../../findings/validators/index.ts';
import { byItself } from '../../findings/validators/validator.ts';
import type { Span } from '../operator.ts';
import { kindOf } from '../operators/label.ts';
import { ipv4, ipv6, mac } from './addresses.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { KeyedDice } from './keyed-dice.ts';
import { phone } from './phone.ts';
import { ssn } from './ssn.ts';
import type { SurrogateMaker } from './surrogate.ts';

/** By the validator of the rule, which knows the shape; a new one is a file and a line here. */
const makers: Readonly<Record<string, SurrogateMaker>> = {
  'cell-ssn': ssn,
  'credit-card': card,
  email,
  iban,
  ipv4,
  ipv6,
  'mac-address': mac,
  phone,
  ssn,
};

/**
 * A made-up value of a range that nobody has, the same for the same canonical value under the key; undefined where the shape has no such
 * range, or where the rule would take the made-up value for a real one.
 */
export function toSurrogate(
  { text, rule, keys }: Span,
  { isInvalid }: { readonly isInvalid: boolean },
): string | undefined {
  const make = rule.validators?.map(name => makers[name]).find(maker => maker !== undefined);
  if (!make) return undefined;
  const canonical = canonicalise(rule, text);
  const diceFor = (part: string) => new KeyedDice(keys!.surrogate, `${kindOf(rule)}\0${part}`);
  const made = make({ text, canonical, dice: diceFor(canonical), diceFor, isInvalid });
  return made.find(spelling => !isTakenForReal(rule.validators!, spelling));
}

function isTakenForReal(names: readonly string[], text: string): boolean {
  const input = byItself(text, NAMES);
  const verdicts = names.map(name => validators[name]?.(input));
  return verdicts.every(verdict => verdict?.ok && !verdict.placeholder);
}

/** A name that every validator of a shape takes for context. */
const NAMES: readonly string[] = ['phone'];
