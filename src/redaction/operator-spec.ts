import type { z } from 'zod';
import { AuditError } from '../errors.ts';
import type { Keys } from '../options/key.ts';
import { suggest } from '../text/nearest.ts';
import type { ChosenOperator, Replace } from './operator.ts';
import { operators } from './operators/index.ts';

/** An operator by name, `mask:first=1,last=2` as a flag has it, or with its options beside it as `sluice.yaml` has it, where a bare `null` is the operator of that name. */
export type OperatorSpec = string | null | { readonly operator: string; readonly [option: string]: unknown };

/**
 * The operator with its options.
 * @throws AuditError `usage` for a name or option that does not exist, a value that does not fit, or a key that is missing.
 */
export function compileOperator(spec: OperatorSpec, keys: Keys | undefined): ChosenOperator {
  const { name, options } = parseSpec(spec);
  const operator = operators.get(name)!;
  if (operator.needsKey && !keys) {
    throw new AuditError(
      'usage',
      `the operator \`${name}\` needs a key; make one with \`sluice key new FILE\` and pass --key-file FILE, or set SLUICE_KEY`,
    );
  }
  const compiled = operator.compile(options);
  if (compiled.needsNumbers && !keys) {
    throw new AuditError(
      'usage',
      `\`${name}\` with numbers needs a key, under which equal values are known; make one with \`sluice key new FILE\` and pass --key-file FILE`,
    );
  }
  return { name, ...compiled, replace: compiled.isPure ? remembered(compiled.replace) : compiled.replace };
}

/** What is wrong with a specification, or undefined. */
export function checkSpec(spec: OperatorSpec): string | undefined {
  try {
    parseSpec(spec);
    return undefined;
  } catch (error) {
    if (error instanceof AuditError) return error.message;
    throw error;
  }
}

function parseSpec(spec: OperatorSpec): { name: string; options: Readonly<Record<string, unknown>> } {
  const { operator: name, ...given } = toParts(spec);
  const operator = operators.get(name);
  if (!operator) {
    const names = [...operators.keys()];
    throw new AuditError(
      'usage',
      `unknown operator \`${name}\`${suggest(name, names)}; the operators are ${names.join(', ')}`,
    );
  }
  const known = Object.keys(operator.options?.shape ?? {});
  const unknown = Object.keys(given).find(option => !known.includes(option));
  if (unknown !== undefined) {
    const hint = known.length === 0 ? '; it has none' : suggest(unknown, known) || `; it has ${known.join(', ')}`;
    throw new AuditError('usage', `the operator \`${name}\` has no option \`${unknown}\`${hint}`);
  }
  const parsed = operator.options?.safeParse(given);
  if (parsed && !parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AuditError('usage', `the operator \`${name}\`: \`${issue.path.join('.')}\` ${describe(issue)}`);
  }
  return { name, options: Object.freeze(parsed?.data ?? {}) };
}

function toParts(spec: OperatorSpec): { operator: string; [option: string]: unknown } {
  if (spec === null) return { operator: 'null' };
  if (typeof spec === 'string') return parseText(spec);
  if (typeof spec !== 'object' || typeof spec.operator !== 'string')
    throw new AuditError('usage', 'an operator must be its name, or { operator: NAME, …options }');
  return spec;
}

function describe(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined') ? 'is missing' : issue.message;
}

// A comma that no `name=` or known name follows belongs to the value: `text:text=gone, for good`.
const COMMA = /,(?=[a-z]+(?:=|,|$))/i;

function parseText(text: string): { operator: string; [option: string]: unknown } {
  const colon = text.indexOf(':');
  if (colon < 0) return { operator: text };
  const options = text
    .slice(colon + 1)
    .split(COMMA)
    .map(part => {
      const equals = part.indexOf('=');
      return equals < 0 ? [part, true] : [part.slice(0, equals), toValue(part.slice(equals + 1))];
    });
  return { operator: text.slice(0, colon), ...Object.fromEntries(options) };
}

function toValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Many data sets say the same few values over and over; a keyed replacement costs 5 to 100 µs. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 256;

function remembered(replace: Replace): Replace {
  const known = new Map<string, ReturnType<Replace>>();
  return span => {
    if (span.text.length > LONGEST_REMEMBERED) return replace(span);
    const id = `${span.rule.id}\0${span.text}`;
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = replace(span);
    known.set(id, made);
    return made;
  };
}
