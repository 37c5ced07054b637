import { withoutIndices } from '../policy/allow.ts';
import { type Manifest, OTHER_COLUMNS } from '../types.ts';
import { compileColumn, type OperatorChoice } from './choose-operator.ts';

/**
 * The columns that an operator is named for and in which an audit found nothing to replace: misspelt, perhaps.
 * None are known where a source has findings in more columns than its manifest lists.
 */
export function findIdleColumns({ sources }: Manifest, { byColumn = {} }: OperatorChoice): string[] {
  const columns = new Set(sources.flatMap(source => Object.keys(source.columns)));
  if (columns.has(OTHER_COLUMNS)) return [];
  // The columns of a manifest have no list indices.
  return Object.keys(byColumn).filter(glob => ![...columns].some(compileColumn(withoutIndices(glob))));
}
