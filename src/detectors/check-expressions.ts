import RE2 from 're2';
import { AuditError } from '../errors.ts';
import type { RuleDefinition } from './rule.ts';

const EXPRESSIONS = [
  'pattern',
  'keyedPattern',
  'shapePattern',
  'openPattern',
  'contextPattern',
  'ignorePattern',
] as const;

type Expressions = Pick<RuleDefinition, 'id' | (typeof EXPRESSIONS)[number]>;

const checked = new WeakSet<Expressions>();

/**
 * Compiles what the engine would compile only when a place of the rule is met: a mistyped rule must not look like clean data.
 * @throws AuditError `config` that names the rule and the field.
 */
export function checkExpressions(rule: Expressions): void {
  if (checked.has(rule)) return;
  for (const field of EXPRESSIONS) {
    const source = rule[field];
    if (source === undefined) continue;
    const expression = compileExpression(source, `rule \`${rule.id}\`: \`${field}\``);
    if (field === 'pattern' && expression.test(''))
      throw new AuditError(
        'config',
        `rule \`${rule.id}\`: \`pattern\` matches the empty string; make it ask for something`,
      );
  }
  checked.add(rule);
}

function compileExpression(source: string, what: string): RE2 {
  try {
    return new RE2(source, 'u');
  } catch (cause) {
    throw new AuditError('config', `${what} is not RE2 syntax: ${(cause as Error).message}`, { cause });
  }
}
