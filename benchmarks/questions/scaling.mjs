import { cpus } from 'node:os';
import { jsonParse, sluice } from '../tools.mjs';

export const question = 'Does time grow with the bytes, the jobs and the findings as it should, and memory not at all?';

/** Of --size, whose default makes them 1 MB to 1 GB; and 10,000 to 10 million findings. */
const SIZES = [0.005, 0.05, 0.5, 5];
const FLOODS = [0.00125, 0.0125, 0.125, 1.25];

export function cases() {
  const jobs = [1, 2, 4, 8, 16, 32].filter(count => count === 1 || count <= cpus().length);
  const sizes = SIZES.map(share => ({ corpus: 'mixed', tools: [...jobs.map(sluice), jsonParse], share }));
  const floods = FLOODS.map(share => ({ corpus: 'flood', tools: jobs.map(sluice), share }));
  return [...sizes, ...floods].map(entry => ({ format: 'jsonl', ...entry }));
}
