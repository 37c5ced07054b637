import { AuditError } from '../errors.ts';
import { compileGlob } from '../glob.ts';
import type { OperatorChoice } from '../redaction/choose-operator.ts';
import type { OperatorSpec } from '../redaction/operator-spec.ts';
import { suggest } from '../text/nearest.ts';
import { SEVERITIES } from '../types.ts';
import type { Config } from './config-file.ts';
import { ruleHint, ruleNamer } from './known-rule.ts';

const CLASSES = ['secret', 'pii', 'payload'];

/**
 * The operators of `--operator` and `--operators` before those of `sluice.yaml`.
 * @throws AuditError `usage` for a flag that is not `WHAT=NAME`, or that names a rule, severity or class that does not exist.
 */
export function toOperatorChoice(
  flags: { readonly operator: string | undefined; readonly operators: readonly string[] },
  config: Config['redact'],
  ruleIds: readonly string[],
): OperatorChoice {
  const none = (): Record<string, OperatorSpec> => Object.create(null);
  const given: Record<Kind, Record<string, OperatorSpec>> = {
    rule: none(),
    column: none(),
    severity: none(),
    class: none(),
  };
  for (const flag of flags.operators) {
    const { kind, what, spec } = parseOperators(flag, ruleIds);
    given[kind][what] = spec;
  }
  return {
    default: flags.operator ?? config.default ?? 'label',
    byRule: { ...given.rule, ...without(config.byRule, given.rule) },
    byColumn: { ...given.column, ...without(config.byColumn, given.column) },
    bySeverity: { ...config.bySeverity, ...given.severity },
    byClass: { ...config.byClass, ...given.class },
  };
}

/**
 * An operator for a rule, severity or class that there is not would silently never be used.
 * @throws AuditError `usage` that names it, or what is no list of operators.
 */
export function checkChoice(choice: Partial<OperatorChoice>, ruleIds: readonly string[]): void {
  for (const [place, named] of [['operators', choice] as const, ...Object.entries(choice)]) {
    if (place === 'default' || named === undefined) continue;
    if (typeof named !== 'object' || named === null || Array.isArray(named))
      throw new AuditError('usage', `\`${place}\` must be an object, of operators by what they are for`);
  }
  const { byRule = {}, bySeverity = {}, byClass = {} } = choice;
  const namesRule = ruleNamer(ruleIds);
  for (const rule of Object.keys(byRule)) {
    if (namesRule(rule)) continue;
    throw new AuditError('usage', `operators: byRule: unknown rule \`${rule}\`${ruleHint(rule, ruleIds)}`);
  }
  for (const [place, named, known] of [
    ['bySeverity', bySeverity, SEVERITIES],
    ['byClass', byClass, CLASSES],
  ] as const) {
    const wrong = Object.keys(named).find(name => !(known as readonly string[]).includes(name));
    if (wrong === undefined) continue;
    throw new AuditError(
      'usage',
      `operators: ${place}: there is no \`${wrong}\`${suggest(wrong, known)}; there are ${known.join(', ')}`,
    );
  }
}

type Kind = 'rule' | 'column' | 'severity' | 'class';

function parseOperators(flag: string, ruleIds: readonly string[]): { kind: Kind; what: string; spec: string } {
  const wrong = (message: string) => new AuditError('usage', `\`--operators ${flag}\`: ${message}`);
  const match = /^(?:(rule|column|severity|class):)?([^=]+)=(.+)$/s.exec(flag);
  if (!match) throw wrong('must be WHAT=NAME, for example `email=surrogate` or `class:secret=remove`');
  const [, kind = 'rule', what = '', spec = ''] = match;
  const known = { severity: SEVERITIES as readonly string[], class: CLASSES }[kind as string];
  if (known && !known.includes(what)) {
    throw wrong(`there is no ${kind} \`${what}\`${suggest(what, known)}; there are ${known.join(', ')}`);
  }
  if (kind === 'rule' && !ruleIds.some(compileGlob(what, ''))) {
    throw wrong(`unknown rule \`${what}\`${ruleHint(what, ruleIds)}`);
  }
  return { kind: kind as Kind, what, spec };
}

/** Globs are tried in order, so those of the flags stand first; an entry that is given again gives way. */
function without<T>(entries: Readonly<Record<string, T>>, given: object): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !Object.hasOwn(given, name)));
}
