import { AuditError } from '../errors.ts';
import type { Keys } from '../options/key.ts';
import type { Finding } from '../types.ts';
import type { Operator } from './operator.ts';
import { operators } from './operators/index.ts';

/** Which operator for which finding: by rule, else by class, else the default. */
export interface OperatorChoice {
  readonly default: string;
  readonly byClass: Readonly<Record<string, string>>;
  readonly byRule: Readonly<Record<string, string>>;
}

/**
 * Compiles the choice.
 * @throws AuditError `usage` for an unknown operator, or one that needs a key when there is none.
 */
export function compileChoice(
  choice: OperatorChoice,
  keys: Keys | undefined,
): (finding: Pick<Finding, 'rule' | 'class'>) => Operator {
  const get = (name: string): Operator => {
    const operator = operators.get(name);
    if (!operator) {
      throw new AuditError(
        'usage',
        `unknown operator \`${name}\`; the operators are ${[...operators.keys()].join(', ')}`,
      );
    }
    if (operator.needsKey && !keys) {
      throw new AuditError('usage', `the operator \`${name}\` needs a key; pass --key-file FILE or set SLUICE_KEY`);
    }
    return operator;
  };
  const byRule = new Map(Object.entries(choice.byRule).map(([rule, name]) => [rule, get(name)]));
  const byClass = new Map(Object.entries(choice.byClass).map(([name, operator]) => [name, get(operator)]));
  const fallback = get(choice.default);
  return finding => byRule.get(finding.rule) ?? byClass.get(finding.class) ?? fallback;
}
