import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The shared real data, beside the repository; tests that need it are skipped, and say so, when it is not there. */
export const compressedFolder = resolve(import.meta.dirname, '../../../shared/data/compressed');
export const hasCorpus = existsSync(compressedFolder);
if (!hasCorpus)
  console.warn(`skipped: ${compressedFolder} is not there, so the shared compressed files are not tested`);
