import { arrowFormat } from '../../../src/formats/arrow/index.ts';
import { fieldReader } from '../column-fields.ts';

export const { readFields, readWith, rewrite } = fieldReader(arrowFormat);
