import RE2 from 're2';
import { AuditError } from '../errors.ts';
import { shortestSpan } from '../pattern/shortest-span.ts';
import type { RuleDefinition } from './rule.ts';

const EXPRESSIONS = [
  'pattern',
  'keyedPattern',
  'shapePattern',
  'openPattern',
  'contextPattern',
  'ignorePattern',
] as const;

type Expressions = Pick<RuleDefinition, 'id' | 'inColumn' | 'publicPrefix' | (typeof EXPRESSIONS)[number]>;

const checked = new WeakSet<Expressions>();

/**
 * Compiles what the engine would compile only when a place of the rule is met: a mistyped rule must not look like clean data.
 * @param placeOf where a field stands, to begin the message with.
 * @throws AuditError `config` that names the rule and the field.
 */
export function checkExpressions(rule: Expressions, placeOf: (field: string) => string = () => ''): void {
  if (checked.has(rule)) return;
  for (const field of EXPRESSIONS) {
    const source = rule[field];
    if (source === undefined) continue;
    const what = `${placeOf(field)}rule \`${rule.id}\`: \`${field}\``;
    const expression = compileExpression(source, what);
    if (field === 'pattern' && expression.test(''))
      throw new AuditError('config', `${what} matches the empty string; make it ask for something`);
  }
  checkPublicPrefix(rule, placeOf);
  checked.add(rule);
}

/** What of a span is shown as public must not be all of it. With `inColumn` the spans are cells, of which the pattern does not tell. */
function checkPublicPrefix(rule: Expressions, placeOf: (field: string) => string): void {
  const { id, publicPrefix = 0 } = rule;
  if (publicPrefix === 0 || rule.inColumn) return;
  for (const field of ['pattern', 'keyedPattern'] as const) {
    const shortest = rule[field] === undefined ? undefined : shortestSpan(rule[field]);
    if (shortest === undefined || shortest > publicPrefix) continue;
    throw new AuditError(
      'config',
      `${placeOf('publicPrefix')}rule \`${id}\`: \`publicPrefix\` ${publicPrefix} would show all of what \`${field}\` finds, which may be no longer than ${shortest}; count only what every match begins with and anybody may know`,
    );
  }
}

function compileExpression(source: string, what: string): RE2 {
  try {
    return new RE2(source, 'u');
  } catch (cause) {
    const { message } = cause as Error;
    throw new AuditError('config', `${what} is not RE2 syntax: ${message}${adviceOn(message)}`, { cause });
  }
}

/** On what other engines have and RE2 has not. */
function adviceOn(message: string): string {
  if (/\(\?<?[=!]/.test(message))
    return '; there is no look-around: `left` and `right` say what may stand beside a match';
  if (/invalid escape sequence: \\[1-9k]/.test(message)) return '; there are no back-references';
  return '';
}
