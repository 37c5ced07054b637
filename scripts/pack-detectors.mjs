import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeRule } from '../build/js/detectors/load.js';

/**
 * Gathers every compiled rule file below `folder` into one JSON file, sorted by id, without examples, and the rules' atoms into another: the run-time
 * needs no module per rule, and example tokens stay out of the package. What takes long to tell of a pattern is told here.
 * @returns the rules with their atoms.
 */
export async function packDetectors(folder, output, literalsOutput) {
  const files = readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.js'))
    .sort();
  const rules = [];
  for (const file of files) {
    const module = await import(pathToFileURL(join(folder, file)).href);
    if (!Array.isArray(module.default)) continue;
    for (const { examples, ...rule } of module.default) rules.push(describeRule(rule));
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = rules.find((rule, i) => rules[i + 1]?.id === rule.id);
  if (twice) throw new Error(`two rules have the id ${twice.id}`);
  writeJson(
    output,
    rules.map(({ literals, ...rule }) => rule),
  );
  writeJson(literalsOutput, Object.fromEntries(rules.map(({ id, literals }) => [id, literals])));
  return rules;
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
