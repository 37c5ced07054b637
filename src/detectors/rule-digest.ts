import { createHash } from 'node:crypto';
import type { RuleDefinition } from './rule.ts';

/** What is only told of a rule, or follows from the rest of it. */
const UNTOLD = new Set<string>(['title', 'references', 'examples', 'facts', 'literals', 'numbers', 'index', 'digest']);

/** SHA-256 (hex) over everything in a rule that can change a result. The order of its fields does not count. */
export function ruleDigest(rule: Omit<RuleDefinition, 'examples'>): string {
  const told = Object.entries(rule)
    .filter(([name, value]) => value !== undefined && !UNTOLD.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
