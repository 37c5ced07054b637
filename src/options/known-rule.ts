import { AuditError } from '../errors.ts';
import { compileGlob } from '../policy/glob.ts';
import type { Policy } from '../policy/policy.ts';
import { suggest } from './nearest.ts';

/** Asks of ids and globs whether they name one of the rules; a mistyped one would silently do nothing. */
export function ruleNamer(ruleIds: readonly string[]): (rule: string) => boolean {
  const known = new Set(ruleIds);
  return rule => known.has(rule) || ruleIds.some(compileGlob(rule, ''));
}

/** What to say behind a rule that there is not. */
export function ruleHint(rule: string, ruleIds: readonly string[]): string {
  return suggest(rule, ruleIds) || '; `sluice detectors` lists them';
}

/**
 * A criterion or an allow entry for a rule that there is not would silently never hold.
 * @param locate says where an entry stands, for the message.
 * @throws AuditError `config`
 */
export function checkPolicyRules(
  { failOn, allow }: Pick<Policy, 'failOn' | 'allow'>,
  ruleIds: readonly string[],
  locate: (place: readonly ['failOn' | 'allow', number, 'rule']) => string,
): void {
  const namesRule = ruleNamer(ruleIds);
  for (const [list, entries] of [
    ['failOn', failOn],
    ['allow', allow],
  ] as const) {
    for (const [index, { rule }] of entries.entries()) {
      if (rule === undefined || rule === '*' || namesRule(rule)) continue;
      throw new AuditError(
        'config',
        `${locate([list, index, 'rule'])}: unknown rule \`${rule}\`${ruleHint(rule, ruleIds)}`,
      );
    }
  }
}
