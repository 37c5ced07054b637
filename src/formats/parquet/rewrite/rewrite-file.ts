import { AuditError } from '../../../errors.ts';
import type { FileRewrite } from '../../format.ts';
export const rewriteFile: FileRewrite['rewriteFile'] = async () => {
  throw new AuditError('internal', 'Parquet files cannot be rewritten yet');
};
