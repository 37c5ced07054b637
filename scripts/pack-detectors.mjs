import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Gathers every compiled rule file below `folder` into one JSON file, sorted by id, without examples, and the rules' atoms into another: the run-time
 * needs no module per rule, and example tokens stay out of the package. What takes long to tell of a pattern is told here, on every core.
 * @returns the rules with their atoms.
 */
export async function packDetectors(folder, output, literalsOutput) {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const described = await Promise.all(Array.from({ length: availableParallelism() }, () => describe({ folder, next })));
  const rules = described.flat();
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

/** Those of the rules that one thread comes to. */
function describe(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('describe-rules.mjs', import.meta.url), { workerData });
    worker.on('message', resolve).on('error', reject);
  });
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
