// A thread of `packDetectors`: describes rules of the folder that no other thread has come to, and posts them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { describeRule } from '../build/js/detectors/load.js';

const { folder, next } = workerData;
const files = readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.js'))
  .sort();
const rules = [];
for (const file of files) {
  const module = await import(pathToFileURL(join(folder, file)).href);
  if (Array.isArray(module.default)) rules.push(...module.default);
}
// Long patterns take longest: with them first, all threads end at about the same time.
rules.sort((a, b) => b.pattern.length - a.pattern.length);
const described = [];
for (let i = Atomics.add(next, 0, 1); i < rules.length; i = Atomics.add(next, 0, 1)) {
  const { examples, ...rule } = rules[i];
  described.push(describeRule(rule));
}
parentPort.postMessage(described);
