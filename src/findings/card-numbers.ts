import type { RuleDefinition } from '../detectors/rule.ts';

/** Validators that say yes to a number of a payment card. */
const OF_CARDS: ReadonlySet<string> = new Set(['cell-card', 'credit-card']);

/** True for a rule that finds card numbers, one's own too: of such a number a fingerprint or digits may be told, never both (PCI DSS 4.0.1, 3.5.1.1). */
export function findsCards({ validators }: Pick<RuleDefinition, 'validators'>): boolean {
  return validators?.some(name => OF_CARDS.has(name)) ?? false;
}
