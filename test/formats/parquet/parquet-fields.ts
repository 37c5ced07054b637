import { existsSync } from 'node:fs';
import { parquetFormat } from '../../../src/formats/parquet/index.ts';
import { fieldReader } from '../column-fields.ts';

export { ALL_COLUMNS, editOf, matchOf, type Reading, type SeenField, unsought } from '../column-fields.ts';

export const { readFields, readWith, rewrite } = fieldReader(parquetFormat);

/** The corpus beside the checkout, in bytes that are not part of the repository. */
export const CORPUS = new URL('../../../../shared/data/parquet/', import.meta.url).pathname;
export const hasCorpus = existsSync(CORPUS);
