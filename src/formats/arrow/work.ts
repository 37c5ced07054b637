// What reading and rewriting Arrow takes, so that it is loaded for the first such file only.

export { openFields } from './field-texts.ts';
export { planBatches as plan } from './plan.ts';
export { whyDifferent } from './prove/why-different.ts';
export { readBatches as read } from './read.ts';
export { rewriteFile } from './rewrite/rewrite-file.ts';
export { editsAgain } from './rewrite/stored-fields.ts';
