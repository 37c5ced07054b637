import { AuditError } from '../errors.ts';
import { isReplaced } from '../policy/accepted.ts';
import type { SourceEntry } from '../types.ts';
import { type FindingIds, isNamed, type NumberedFinding, readNumbered } from './finding-ids.ts';
import { boundTogether } from './redacted-fields.ts';
import type { ChangeRanges } from './vault/change-ranges.ts';

/**
 * The changes of a source that named findings are to take back, by number. What was replaced as one comes back as one: overlapping
 * findings, those of a value that became null, of a number that became a text, of a record that was left out.
 * @throws AuditError `usage` when a finding shares a change with a named one and is not named itself, `not-found` for a line that is none.
 */
export async function chooseRestored(
  entry: SourceEntry,
  { manifestDir, ids, ranges }: { manifestDir: string; ids: FindingIds; ranges: ChangeRanges },
): Promise<ReadonlySet<number>> {
  const chosen = new Set<number>();
  const missing = new Set(ids.lines.get(entry.path));
  for await (const numbered of readNumbered(manifestDir, entry)) {
    missing.delete(numbered.line);
    if (!isNamed(numbered, entry.path, ids) || !isReplaced(numbered.finding)) continue;
    // Which comma goes with an element depends on those beside it.
    if (entry.format === 'json' && numbered.finding.action === 'drop-record') {
      throw new AuditError(
        'usage',
        `elements left out of a JSON document come back together: restore \`${entry.path}\` as a whole`,
      );
    }
    for (const number of changesOf(numbered, ranges)) chosen.add(number);
  }
  const [line] = missing;
  if (line !== undefined) throw new AuditError('not-found', `there is no finding \`${entry.path}#${line}\``);
  const bound: number[] = [];
  for await (const numbered of readNumbered(manifestDir, entry)) {
    if (!isReplaced(numbered.finding) || isNamed(numbered, entry.path, ids)) continue;
    if (changesOf(numbered, ranges).some(it => chosen.has(it))) bound.push(numbered.line);
  }
  if (bound.length > 0) throw boundTogether(entry, bound);
  return chosen;
}

/** The changes that stand for a finding. */
function changesOf({ finding }: NumberedFinding, ranges: ChangeRanges): number[] {
  return finding.bytes ? ranges.within(...finding.bytes) : [];
}
