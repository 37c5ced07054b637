import { z } from 'zod';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';

/** Bytes that the gate needs of each value. */
const SHORTEST = 4;
const text = z.string().min(1);

/** The deny list of `sluice.yaml`: words that must not be in the data. */
export const denyEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case'),
  values: z.array(text).min(1, 'must not be empty'),
  class: z.enum(['secret', 'pii', 'payload']).default('pii'),
  severity: z.enum(['low', 'medium', 'high', 'critical']).default('high'),
  reason: text.optional(),
});
export type DenyEntry = z.infer<typeof denyEntry>;

/**
 * Each entry as a rule: its values as whole words, ASCII case ignored.
 * @throws AuditError `config` for a value that the gate could not find; it names the place, not the value.
 */
export function toDenyRules(entries: readonly DenyEntry[]): readonly Omit<RuleDefinition, 'examples'>[] {
  return entries.map(({ id, values, class: ruleClass, severity, reason }) => ({
    id,
    title: reason ?? 'On the deny list',
    class: ruleClass,
    severity,
    category: 'denied',
    // The longest first: of two that begin alike the longer one is meant.
    pattern: [...values]
      .sort((a, b) => b.length - a.length)
      .map(toExpression)
      .join('|'),
    atoms: [...new Set(values.map((value, i) => toAtom(value, `deny entry \`${id}\`: values[${i}]`)))],
    left: 'alnum',
    right: 'alnum',
    maxLength: Math.max(...values.map(value => Buffer.byteLength(value))) + 1,
    confidence: 0.95,
    references: [],
  }));
}

function toExpression(value: string): string {
  return [...value]
    .map(character =>
      /[A-Za-z]/.test(character) ? `(?i:${character})` : character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
}

/** The longest part of a value that reads the same in raw bytes. */
function toAtom(value: string, place: string): string {
  const parts = value.split(/["\\/\x00-\x1f]/);
  const longest = parts.reduce((a, b) => (Buffer.byteLength(b) > Buffer.byteLength(a) ? b : a), '');
  if (Buffer.byteLength(longest) >= SHORTEST) return longest.replace(/[A-Z]/g, letter => letter.toLowerCase());
  throw new AuditError(
    'config',
    `${place} is too short: at least ${SHORTEST} bytes without quotes and slashes are needed`,
  );
}
