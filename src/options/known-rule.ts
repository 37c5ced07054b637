import { type LoadedRule, type RuleSelection, selectRules } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import { compileGlob } from '../glob.ts';
import { fitsRule } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import { suggest } from '../text/nearest.ts';

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

/**
 * A criterion for rules of which none is to run would silently never hold either.
 * @param rules all that there are, running or not.
 * @param locate says where a criterion stands, for the message.
 * @throws AuditError `config`
 */
export function checkCriteriaRun(
  { failOn }: Pick<Policy, 'failOn'>,
  rules: readonly LoadedRule[],
  selection: RuleSelection,
  locate: (place: readonly ['failOn', number, 'rule' | 'class']) => string,
): void {
  for (const [index, criterion] of failOn.entries()) {
    if (criterion.rule === undefined && criterion.class === undefined) continue;
    const fitting = rules.filter(fitsRule(criterion));
    if (selectRules(fitting, selection).length > 0) continue;
    const notDisabled = selectRules(fitting, { enable: ['*'], disable: selection.disable });
    const why =
      fitting.length === 0
        ? criterion.rule === undefined
          ? 'no rule is of this class; one of your own may be (`rules`)'
          : 'its rules are of another class'
        : notDisabled.length > 0
          ? 'it is optional, and not enabled (`detectors.enable`, `--enable`)'
          : 'it is disabled';
    const part = criterion.rule === undefined ? 'class' : 'rule';
    throw new AuditError(
      'config',
      `${locate(['failOn', index, part])}: no rule that runs fits \`${criterion[part]}\`, so this criterion could never hold: ${why}`,
    );
  }
}
