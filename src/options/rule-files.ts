import { z } from 'zod';
import { checkAtoms } from '../detectors/check-atoms.ts';
import { checkExpressions } from '../detectors/check-expressions.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { readWhole } from '../sources/read-whole.ts';
import { checkValidators } from './known-validator.ts';
import { ruleShape } from './rule-shape.ts';
import { parseYaml, readShape } from './yaml-file.ts';

const fileSchema = z.strictObject({ rules: z.array(ruleShape) });

/**
 * Rules of users' YAML files (`rules: [...]`), in the order given.
 * @param signal ends the wait for a file that is a pipe.
 * @throws AuditError `config`, naming the file and the member.
 */
export async function readRuleFiles(
  files: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Omit<RuleDefinition, 'examples'>[]> {
  const rules: Omit<RuleDefinition, 'examples'>[] = [];
  for (const file of files) for (const { examples: _, ...rule } of await readRuleFile(file, signal)) rules.push(rule);
  return rules;
}

/** The rules of one file with their examples. Throws as `readRuleFiles` does. */
export async function readRuleFile(file: string, signal?: AbortSignal): Promise<readonly RuleDefinition[]> {
  const bytes = await readWhole(file, signal).catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError(
      'config',
      `cannot read rule file \`${file}\`: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.code}`,
      { cause },
    );
  });
  const yaml = parseYaml(bytes.toString('utf8'), file);
  const rules = readShape(yaml, fileSchema).rules as readonly RuleDefinition[];
  const ids = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    if (ids.has(rule.id)) {
      const place = yaml.locate(['rules', index, 'id']);
      throw new AuditError('config', `${place}: two rules have the id \`${rule.id}\`; rename one of them`);
    }
    ids.add(rule.id);
    checkExpressions(rule, field => `${yaml.locate(['rules', index, field])}: `);
    checkAtoms(rule, `${yaml.locate(['rules', index, 'atoms'])}: `);
  }
  await checkValidators(rules, (rule, validator) => yaml.locate(['rules', rule, 'validators', validator]));
  return rules;
}
