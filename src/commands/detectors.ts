import { resolve } from 'node:path';
import { type LoadedRule, literalsOf, loadAllRules } from '../detectors/load.ts';
import { AuditError, ExitCode } from '../errors.ts';
import { pickFlags } from '../options/known-flags.ts';
import { ruleHint } from '../options/known-rule.ts';
import { readRuleFiles } from '../options/rule-files.ts';
import { toCount } from '../reports/text.ts';
import { defineCommand } from './command.ts';
import { showCosts } from './rule-costs.ts';
import { testRules } from './test-rules.ts';

export const detectors = defineCommand({
  name: 'detectors',
  summary: 'Lists the rules, explains one, or runs the examples of your own.',
  flags: {
    class: {
      type: 'choice',
      value: 'CLASS',
      choices: ['secret', 'pii', 'payload'],
      description: 'List only this class',
    },
    cost: { type: 'text', value: 'FILE', description: 'Scan this file and show what each rule costs in it' },
    ...pickFlags('rules', 'json'),
  },
  positionals: { usage: '[ID | test FILE]', min: 0, max: 2 },
  examples: [
    ['sluice detectors', 'list every rule'],
    ['sluice detectors iban', 'explain one'],
    ['sluice detectors --cost data.jsonl --rules my-rules.yaml', 'time, searches and candidates of each rule'],
    ['sluice detectors test my-rules.yaml', 'run the examples of a rule file; exits with 1 when one fails'],
  ],
  async run({ flags, paths }, io) {
    const [first, file] = paths;
    if (first === 'test') {
      if (file === undefined) throw new AuditError('usage', '`sluice detectors test` needs FILE, a file of rules');
      return testRules(resolve(io.cwd, file), flags.json, io);
    }
    if (file !== undefined) throw new AuditError('usage', '`sluice detectors` explains one rule at a time');
    const extraRules = await readRuleFiles(
      flags.rules.map(file => resolve(io.cwd, file)),
      io.signal,
    );
    if (flags.cost !== undefined) return showCosts(flags.cost, extraRules, flags.json, io);
    const rules = loadAllRules(extraRules);
    const [id] = paths;
    if (id !== undefined) {
      const rule = rules.find(candidate => candidate.id === id);
      if (!rule) {
        const ids = rules.map(({ id }) => id);
        throw new AuditError('usage', `unknown rule \`${id}\`${ruleHint(id, ids)}`);
      }
      io.stdout.write(flags.json ? `${JSON.stringify(withoutIndex(rule), null, 2)}\n` : explain(rule));
      return ExitCode.pass;
    }
    const listed = rules.filter(rule => flags.class === undefined || rule.class === flags.class);
    io.stdout.write(flags.json ? `${JSON.stringify(listed.map(withoutIndex), null, 2)}\n` : list(listed));
    return ExitCode.pass;
  },
});

function list(rules: readonly LoadedRule[]): string {
  const width = Math.max(2, ...rules.map(({ id }) => id.length)) + 2;
  const rows = rules.map(
    rule =>
      `${rule.id.padEnd(width)}${rule.class.padEnd(9)}${rule.severity.padEnd(10)}${rule.title}${rule.isOptional ? ' (optional: --enable)' : ''}`,
  );
  return `${[...rows, '', `${toCount(rules.length, 'rule')}; \`sluice detectors ID\` explains one`].join('\n')}\n`;
}

function explain(rule: LoadedRule): string {
  const context =
    rule.context === 'required'
      ? 'Only reported next to one of these words or under a key or column named so'
      : 'More certain next to';
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['class', rule.class],
    ['severity', rule.severity],
    ['category', rule.category],
    ['confidence', String(rule.confidence ?? 0.7)],
    ['replaced by', `[${rule.label ?? rule.id.toUpperCase().replace(/-/g, '_')}]`],
    [
      'found by',
      [literalsOf(rule).atoms.join(', '), rule.shapes?.map(shape => `shape ${shape}`).join(', ')]
        .filter(Boolean)
        .join('; ') || undefined,
    ],
    ['checks', rule.validators?.join(', ')],
    ['entropy', rule.minEntropy === undefined ? undefined : `at least ${rule.minEntropy} bits per character`],
    ['pattern', rule.pattern],
    ['keyed pattern', rule.keyedPattern],
    ['keyed words', rule.keyedKeywords?.join(', ')],
    ['runs', rule.isOptional ? `only when asked: --enable ${rule.id}` : undefined],
    ['yields', rule.generic ? 'to any specific rule that overlaps it' : undefined],
  ];
  const lines = facts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name.padEnd(15)}${value}`);
  return `${[
    `${rule.id}: ${rule.title}`,
    '',
    ...lines,
    ...(rule.keywords?.length ? ['', `${context}:`, `  ${rule.keywords.join(', ')}`] : []),
    '',
    'References:',
    ...rule.references.map(reference => `  ${reference}`),
  ].join('\n')}\n`;
}

function withoutIndex({ index: _, ...rule }: LoadedRule) {
  return rule;
}
