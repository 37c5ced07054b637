import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GUARDS } from '../build/js/detectors/guards.js';
import { gramsOf } from '../build/js/detectors/load.js';
import { numberLengthsOf } from '../build/js/detectors/number-lengths.js';
import { ruleDigest } from '../build/js/detectors/rule-digest.js';
import { factsOf } from '../build/js/pattern/facts.js';

/**
 * Gathers every compiled rule file below `folder` into one JSON file, sorted by id, without examples:
 * the run-time needs no module per rule, and example tokens stay out of the package. What takes long to tell of a pattern is told here.
 */
export async function packDetectors(folder, output) {
  const files = readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.js'))
    .sort();
  const rules = [];
  for (const file of files) {
    const module = await import(pathToFileURL(join(folder, file)).href);
    if (!Array.isArray(module.default)) continue;
    for (const { examples, ...rule } of module.default) {
      const { pattern, atoms = [], left } = rule;
      const facts = factsOf(pattern, atoms, { guard: GUARDS[left ?? 'none'] });
      rules.push({
        ...rule,
        facts,
        grams: gramsOf(atoms),
        numbers: numberLengthsOf(rule, facts),
        digest: ruleDigest(rule),
      });
    }
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = rules.find((rule, i) => rules[i + 1]?.id === rule.id);
  if (twice) throw new Error(`two rules have the id ${twice.id}`);
  writeFileSync(output, `${JSON.stringify(rules)}\n`);
}
