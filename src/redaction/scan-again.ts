import type { LoadedRule } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import type { ChangedColumns } from '../formats/format.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Executor } from '../scan/executor.ts';
import type { RuleTally } from '../scan/rule-tally.ts';
import { scanSource } from '../scan/scan-source.ts';
import { Slots } from '../scan/slots.ts';
import type { Finding, SourceEntry } from '../types.ts';
import { AcceptedFindings } from './accepted.ts';
import { type EditContext, isActive } from './to-edits.ts';

export interface SecondScan {
  readonly options: AuditOptions;
  readonly context: EditContext;
  readonly executor: Executor;
  readonly rules: readonly LoadedRule[];
  readonly tally: RuleTally;
}

/**
 * Scans the temporary file under the source's own name. What a person accepted may still be there, and is not counted. Columns that were
 * copied byte for byte, and in which nothing had been found, are what the audit saw, and are not scanned again.
 * @param before with its findings as they are on the disk.
 * @throws AuditError `leftover` when it holds a finding that was to be replaced, or data that is worse off than before.
 */
export async function scanAgain(
  before: SourceEntry,
  file: string,
  run: SecondScan,
  touched?: ChangedColumns,
): Promise<SourceEntry> {
  const { context, executor, tally, rules } = run;
  const leftover = new Map<string, number>();
  let first: Finding | undefined;
  const accepted = await AcceptedFindings.read(run.options.manifestDir!, before, context);
  const onlyColumns = touched && holdsAll(touched, before) ? touched.numbers : undefined;
  const options: AuditOptions = {
    ...run.options,
    ...(onlyColumns && { formatOptions: { ...run.options.formatOptions, onlyColumns } }),
    manifestDir: undefined,
    format: before.format,
    onFindings(_, lines) {
      for (const finding of parseLines(lines)) {
        if (isActive(finding, context) && accepted.take(finding)) continue;
        if (!isActive(finding, context) || context.operatorFor(finding).leavesFindings) continue;
        first ??= finding;
        leftover.set(finding.rule, (leftover.get(finding.rule) ?? 0) + 1);
      }
    },
  };
  const slots = new Slots(executor.width);
  const after = await scanSource({ path: before.path, file }, { executor, slots, rules, tally, options });
  checkProblems(before, after);
  if (first) {
    const list = [...leftover].map(([rule, count]) => `${count} × ${rule}`).join(', ');
    throw new AuditError(
      'leftover',
      `${before.path}: the redacted text would still hold findings (${list}); nothing was replaced; ${adviceFor(first)}`,
    );
  }
  return accepted.without(onlyColumns ? { ...after, fields: before.fields } : after);
}

/** What stands beside a replaced text may be a finding now, and so may a text that was put in. */
function adviceFor({ record, path }: Finding): string {
  const column = withoutIndices(path);
  const wider =
    column === ''
      ? '`--operator drop-record` takes out the lines'
      : `\`--operators 'column:${column}=null'\` takes out the whole value there, \`=drop-record\` the record`;
  return `the first is in record ${record}${column === '' ? '' : ` at \`${column}\``}: if its text was put in, use the operator \`label\`; if it became one by what was taken out beside it, ${wider}`;
}

/** Is everything that the audit found in these columns? */
function holdsAll(
  { paths }: ChangedColumns,
  { counts, columns, placeholders, suppressed, problemCount }: SourceEntry,
): boolean {
  if (placeholders + suppressed + problemCount > 0) return false;
  const sum = (numbers: Readonly<Record<string, number>> = {}) => Object.values(numbers).reduce((a, b) => a + b, 0);
  return paths.reduce((total, path) => total + sum(columns[path]), 0) === sum(counts);
}

/** Redacted data must be as readable as it was: no bytes that the second scan cannot read, no record that is not valid any more. */
function checkProblems(before: SourceEntry, after: SourceEntry): void {
  const added = Object.entries(after.problemCodes)
    .map(([code, count]) => [code, count - (before.problemCodes[code] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  if (added.length === 0 && (after.coverage.complete || !before.coverage.complete)) return;
  const list = added.map(([code, count]) => `${count} × ${code}`).join(', ');
  const what = after.coverage.complete ? 'would have problems that the original has not' : 'could not be read whole';
  throw new AuditError(
    'leftover',
    `${before.path}: the redacted text ${what} (${list}), so it cannot be vouched for; nothing was replaced; use an operator with a shorter or plainer replacement, such as \`remove\`, or raise the limit that the problem names`,
    { context: { path: before.path, problems: Object.fromEntries(added) } },
  );
}

function* parseLines(lines: Uint8Array): Iterable<Finding> {
  for (const line of Buffer.from(lines).toString('utf8').split('\n'))
    if (line !== '') yield JSON.parse(line) as Finding;
}
