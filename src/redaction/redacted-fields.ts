import { AuditError } from '../errors.ts';
import type { FileRewrite, RedactedField } from '../formats/format.ts';
import { isReplaced } from '../policy/accepted.ts';
import type { SourceEntry } from '../types.ts';
import { type FindingIds, isNamed, type NumberedFinding, readNumbered } from './finding-ids.ts';

/** A field that was changed, and the lines of its findings. */
export interface NumberedField extends RedactedField {
  readonly lines: readonly number[];
}

/** Which findings of a source were named. */
export interface Chosen {
  readonly manifestDir: string;
  readonly ids: FindingIds;
  readonly rewrite: Pick<FileRewrite, 'isOfFile'>;
}

/**
 * The changed fields of a source that is rewritten as a whole, with the spans that named findings are to take back: overlapping ones are
 * one, and so are all of a record that was left out. Holds the findings of one record.
 * @throws AuditError `usage` when a finding shares a span with a named one and is not named itself, `not-found` for a line that is none.
 */
export async function* redactedFields(
  entry: SourceEntry,
  { manifestDir, ids, rewrite }: Chosen,
): AsyncGenerator<NumberedField> {
  const missing = new Set(ids.lines.get(entry.path));
  const isBack = (numbered: NumberedFinding) => isNamed(numbered, entry.path, ids);
  let dropped = 0;
  const takeRecord = function* (findings: readonly NumberedFinding[]): Generator<NumberedField> {
    const rows = findings.filter(({ finding }) => !rewrite.isOfFile(finding.path));
    const isDropped = rows.some(({ finding }) => finding.action === 'drop-record');
    if (isDropped) checkBound(entry, rows, isBack);
    for (const own of byField(findings)) {
      const { record, path } = own[0]!.finding;
      const isGone = rewrite.isOfFile(path) ? own.some(({ finding }) => finding.action === 'drop-record') : isDropped;
      if (isGone) checkBound(entry, own, isBack);
      const spans = [...toSpans(own)].map(({ start, end, members }) => {
        checkBound(entry, members, isBack);
        return { start, end, isBack: isBack(members[0]!) };
      });
      const redactedRecord = isGone ? undefined : record - dropped;
      yield { record, path, redactedRecord, spans, lines: own.map(({ line }) => line) };
    }
    if (isDropped) dropped += 1;
  };
  let pending: NumberedFinding[] = [];
  for await (const numbered of readNumbered(manifestDir, entry)) {
    missing.delete(numbered.line);
    if (!isReplaced(numbered.finding)) continue;
    if (pending[0] && pending[0].finding.record !== numbered.finding.record) {
      yield* takeRecord(pending);
      pending = [];
    }
    pending.push(numbered);
  }
  yield* takeRecord(pending);
  const [line] = missing;
  if (line !== undefined) throw new AuditError('not-found', `there is no finding \`${entry.path}#${line}\``);
}

/** The error for findings that only come back together. */
export function boundTogether({ path }: SourceEntry, lines: readonly number[]): AuditError {
  const shown = lines.slice(0, MOST_SHOWN).map(line => `${path}#${line}`);
  if (lines.length > MOST_SHOWN) shown.push('…');
  return new AuditError(
    'usage',
    `what was replaced together with a finding comes back with it; name ${lines.length === 1 ? 'this one' : `these ${lines.length}`} too: ${shown.join(', ')}`,
  );
}

const MOST_SHOWN = 10;

function checkBound(
  entry: SourceEntry,
  members: readonly NumberedFinding[],
  isBack: (numbered: NumberedFinding) => boolean,
): void {
  const left = members.filter(it => !isBack(it));
  if (left.length === 0 || left.length === members.length) return;
  throw boundTogether(
    entry,
    left.map(({ line }) => line),
  );
}

function byField(findings: readonly NumberedFinding[]): NumberedFinding[][] {
  const fields = new Map<string, NumberedFinding[]>();
  for (const numbered of findings) {
    const own = fields.get(numbered.finding.path);
    if (own) own.push(numbered);
    else fields.set(numbered.finding.path, [numbered]);
  }
  return [...fields.values()];
}

function* toSpans(
  findings: readonly NumberedFinding[],
): Generator<{ start: number; end: number; members: NumberedFinding[] }> {
  const sorted = [...findings].sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  for (let i = 0; i < sorted.length; ) {
    const { start } = sorted[i]!.finding;
    let { end } = sorted[i]!.finding;
    const members: NumberedFinding[] = [];
    for (; i < sorted.length && (members.length === 0 || sorted[i]!.finding.start < end); i++) {
      members.push(sorted[i]!);
      end = Math.max(end, sorted[i]!.finding.end);
    }
    yield { start, end, members };
  }
}
