import type { RuleDefinition } from '../src/detectors/rule.ts';

type Rule = Omit<RuleDefinition, 'examples'>;

/** A rule of the tests' own, so that they do not depend on the packs: an atom and eight characters. */
export const tokenRule: Rule = {
  id: 'test-token',
  title: 'Token of the tests',
  class: 'secret',
  severity: 'high',
  category: 'test',
  pattern: 'zqx7-[a-z0-9]{8}',
  atoms: ['zqx7-'],
  maxLength: 16,
  publicPrefix: 5,
  references: ['test/test-rule.ts'],
};

/** The `n`th token; assembled, and different for each `n` below 36⁸. */
export function toToken(n: number): string {
  return `zqx7-${n.toString(36).padStart(8, '0')}`;
}
