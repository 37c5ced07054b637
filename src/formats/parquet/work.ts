// What reading and rewriting Parquet takes: a third of the code of all formats, so it is loaded for the first such file only.
export { openFields } from './field-texts.ts';
export { planRowGroups as plan } from './plan.ts';
export { whyDifferent } from './prove/why-different.ts';
export { readRowGroup as read } from './read.ts';
export { editsAgain } from './rewrite/edits-again.ts';
export { rewriteFile } from './rewrite/rewrite-file.ts';
