import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { suggest } from '../text/nearest.ts';

/**
 * Checks that there are the validators which rules name, before anything is read.
 * @param locate says where one stands, for the message: the rule's and the validator's index.
 * @throws AuditError `config`
 */
export async function checkValidators(
  rules: readonly Pick<RuleDefinition, 'id' | 'validators'>[],
  locate: (rule: number, validator: number) => string,
): Promise<void> {
  if (rules.every(({ validators }) => validators === undefined)) return;
  // They take long to load.
  const { validators: known } = await import('../findings/validators/index.ts');
  for (const [index, { id, validators = [] }] of rules.entries()) {
    for (const [place, name] of validators.entries()) {
      if (Object.hasOwn(known, name)) continue;
      const hint = suggest(name, Object.keys(known)) || '; docs/rules.md lists those for rules of your own';
      throw new AuditError('config', `${locate(index, place)}: rule \`${id}\`: unknown validator \`${name}\`${hint}`);
    }
  }
}
