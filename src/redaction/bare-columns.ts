import { withoutIndices } from '../policy/allow.ts';
import type { SourceEntry } from '../types.ts';
import type { OperatorSubject } from './choose-operator.ts';
import type { EditContext } from './to-edits.ts';

/**
 * Columns in which nothing is put in but what may be a finding again, as the user asked. It may be one of another rule, too: nine encrypted
 * digits of a social security number that begin with a 9 are those of a tax number.
 * @param findings all that are replaced in the data, or one for each rule and column.
 */
export function bareColumns(
  findings: Iterable<OperatorSubject & { readonly path: string }>,
  { operatorFor }: Pick<EditContext, 'operatorFor'>,
): ReadonlySet<string> {
  const bare = new Set<string>();
  const others = new Set<string>();
  for (const finding of findings) {
    const { leavesFindings, name } = operatorFor(finding);
    const column = withoutIndices(finding.path);
    if (!leavesFindings) others.add(column);
    else if (name !== 'keep') bare.add(column);
  }
  for (const column of others) bare.delete(column);
  return bare;
}

/** The same of a source as it was audited. */
export function bareColumnsOf({ columns }: SourceEntry, context: EditContext): ReadonlySet<string> {
  const findings = Object.entries(columns).flatMap(([path, counts]) =>
    Object.keys(counts).map(rule => ({ ...context.rules.get(rule)!, path, rule })),
  );
  return bareColumns(findings, context);
}
