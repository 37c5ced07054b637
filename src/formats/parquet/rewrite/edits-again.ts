import { editsAgain as editsOfFields } from '../../columnar/edits-again.ts';
import type { FileRewrite } from '../../format.ts';
import { ParquetFields } from './stored-fields.ts';

/** Edits that make a redacted file from its original once more, but for spans that come back. */
export const editsAgain: FileRewrite['editsAgain'] = input => editsOfFields(input, path => new ParquetFields(path));
