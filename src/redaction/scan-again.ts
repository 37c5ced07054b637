import type { LoadedRule } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import type { ChangedColumns } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { readFindings } from '../manifest/read.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Executor } from '../scan/executor.ts';
import { RuleTally } from '../scan/rule-tally.ts';
import { scanSource } from '../scan/scan-source.ts';
import { Slots } from '../scan/slots.ts';
import type { Finding, Source, SourceEntry } from '../types.ts';
import { AcceptedFindings } from './accepted.ts';
import { bareColumnsOf } from './bare-columns.ts';
import { type PlaceInOriginal, placeInOriginal } from './place-in-original.ts';
import type { PlannedFindings } from './planned-findings.ts';
import { type EditContext, isActive } from './to-edits.ts';

export interface SecondScan {
  readonly options: AuditOptions;
  readonly context: EditContext;
  readonly executor: Executor;
  readonly rules: readonly LoadedRule[];
  readonly tally: RuleTally;
}

/** What the scan of a redacted source says. */
export interface ScannedAgain {
  /** As it is now. */
  readonly entry: SourceEntry;
  /** Findings that were to be replaced, in file order, at most `MOST_LEFT`; none in a source that is clean. */
  readonly left: readonly Finding[];
  /** Why the source cannot be vouched for, while there are any. */
  readonly error: AuditError | undefined;
}

/** More of them are not led back to the original: they are what was put in, rather than what became a finding beside it. */
export const MOST_LEFT = 10_000;

/**
 * Scans the temporary file under the source's own name. What a person accepted may still be there, and is not counted. Columns that were
 * copied byte for byte, and in which nothing had been found, are what the audit saw, and are not scanned again.
 * @param before with its findings as they are on the disk.
 * @throws AuditError `leftover` when it holds data that is worse off than before.
 */
export async function scanAgain(
  before: SourceEntry,
  file: string,
  run: SecondScan,
  { touched, planned }: { readonly touched?: ChangedColumns | undefined; readonly planned?: PlannedFindings } = {},
): Promise<ScannedAgain> {
  const { context, executor, rules } = run;
  const counts = new Map<string, number>();
  const left: Finding[] = [];
  const accepted = await AcceptedFindings.read(run.options.manifestDir!, before, context, planned?.read());
  const bare = bareColumnsOf(before, context);
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
        if (bare.has(withoutIndices(finding.path))) continue;
        if (left.length < MOST_LEFT) left.push(finding);
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
      }
    },
  };
  const slots = new Slots(executor.width);
  // What is not to stay is not counted.
  const tally = new RuleTally(rules);
  const after = await scanSource({ path: before.path, file }, { executor, slots, rules, tally, options });
  checkProblems(before, after);
  if (left.length === 0) run.tally.addCounts(tally.counts());
  const entry = accepted.without(onlyColumns ? { ...after, fields: before.fields } : after);
  return { entry, left, error: left[0] && (await leftover(before, counts, left[0], run, planned?.read())) };
}

/**
 * As `scanAgain`, of a source that was redacted before.
 * @throws AuditError `leftover` when it holds a finding that was to be replaced.
 */
export async function checkRedacted(before: SourceEntry, file: string, run: SecondScan): Promise<SourceEntry> {
  const { entry, error } = await scanAgain(before, file, run);
  if (error) throw error;
  return entry;
}

/** Counts the records and the distinct values of a source that stays as it is; of one that has changed since its audit nothing is known any more. */
export async function countAgain(
  { counts, format, sha256 }: SourceEntry,
  source: Source,
  run: SecondScan,
): Promise<void> {
  if (Object.keys(counts).length === 0) return;
  const { executor, rules } = run;
  const options: AuditOptions = { ...run.options, manifestDir: undefined, format };
  const tally = new RuleTally(rules);
  const now = await scanSource(source, { executor, slots: new Slots(executor.width), rules, tally, options });
  if (now.sha256 === sha256) run.tally.addCounts(tally.counts());
}

async function leftover(
  before: SourceEntry,
  counts: ReadonlyMap<string, number>,
  first: Finding,
  { options, context }: SecondScan,
  findings = readFindings(options.manifestDir!, before),
): Promise<AuditError> {
  const list = [...counts].map(([rule, count]) => `${count} × ${rule}`).join(', ');
  const place = await placeInOriginal(first, findings, { context, format: formatNamed(before.format) });
  return new AuditError(
    'leftover',
    `${before.path}: the redacted text would still hold findings (${list}), so it was left as it was; ${adviceFor(place)}`,
  );
}

/** What stands beside a replaced text may be a finding now, and so may a text that was put in. */
function adviceFor({ record, column, hasValue }: PlaceInOriginal): string {
  const place = column ? `record ${record} at \`${column}\`` : `record ${record}`;
  return `the first is in ${place}: if its text was put in, use the operator \`label\` or \`remove\`, or \`drop-record\` in a column that has neither text nor nulls; if it became one by what was taken out beside it, ${widerFor(column, hasValue)}`;
}

function widerFor(column: string | undefined, hasValue: boolean): string {
  if (column === undefined) return '`--operator drop-record` takes out the records with findings';
  if (column === '') return '`--operator drop-record` takes out the lines';
  const operators = `--operators 'column:${column}`;
  if (!hasValue) return `\`${operators}=drop-record'\` takes out the record`;
  return `\`${operators}=null'\` takes out the whole value there, \`=drop-record\` the record`;
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
    `${before.path}: the redacted text ${what} (${list}), so it cannot be vouched for and was left as it was; use an operator with a shorter or plainer replacement, such as \`remove\`, or raise the limit that the problem names`,
    { context: { path: before.path, problems: Object.fromEntries(added) } },
  );
}

function* parseLines(lines: Uint8Array): Iterable<Finding> {
  for (const line of Buffer.from(lines).toString('utf8').split('\n'))
    if (line !== '') yield JSON.parse(line) as Finding;
}
