// What reading and rewriting Arrow takes, so that it is loaded for the first such file only.
export { planBatches } from './plan.ts';
export { readBatches } from './read.ts';
export { rewriteFile } from './rewrite/rewrite-file.ts';
