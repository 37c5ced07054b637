import { mayMention } from '../manifest/lines.ts';
import { readFindings } from '../manifest/read.ts';
import { isAccepted } from '../policy/accepted.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Finding, SourceEntry } from '../types.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** The findings of a source that may still be there when it is scanned again, by record (as counted afterwards) and rule. */
export class AcceptedFindings {
  readonly #left = new Map<string, number>();
  readonly #taken = new Map<string, Map<string, number>>();

  /**
   * @param entry with its findings as they are on the disk.
   * @param planned the same, and those that were added.
   */
  static async read(
    manifestDir: string,
    entry: SourceEntry,
    context: EditContext,
    planned: AsyncIterable<Finding> = readFindings(manifestDir, entry),
  ): Promise<AcceptedFindings> {
    const accepted = new AcceptedFindings();
    if (!(await mayMention(manifestDir, entry, '"accept'))) return accepted;
    let dropped = 0;
    let lastDropped = -1;
    let waiting: Finding[] = [];
    let record = -1;
    const settle = () => {
      for (const { rule } of waiting) {
        const key = keyOf(record - dropped, rule);
        accepted.#left.set(key, (accepted.#left.get(key) ?? 0) + 1);
      }
      waiting = [];
    };
    for await (const finding of planned) {
      if (finding.record !== record) {
        settle();
        if (lastDropped === record && record >= 0) dropped += 1;
        record = finding.record;
      }
      if (isDropped(finding, context)) {
        lastDropped = record;
        waiting = [];
      } else if (isAccepted(finding) && lastDropped !== record) waiting.push(finding);
    }
    settle();
    return accepted;
  }

  /** Is this one of them? Each is asked for once. */
  take({ record, rule, path }: Finding): boolean {
    const key = keyOf(record, rule);
    const left = this.#left.get(key) ?? 0;
    if (left === 0) return false;
    this.#left.set(key, left - 1);
    const column = withoutIndices(path);
    const counts = this.#taken.get(column) ?? new Map<string, number>();
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    this.#taken.set(column, counts);
    return true;
  }

  /** The entry of the second scan without those that were taken. */
  without(entry: SourceEntry): SourceEntry {
    if (this.#taken.size === 0) return entry;
    const counts = new Map(Object.entries(entry.counts));
    const columns = new Map(
      Object.entries(entry.columns).map(([column, rules]) => [column, new Map(Object.entries(rules))]),
    );
    for (const [column, rules] of this.#taken) {
      for (const [rule, count] of rules) {
        lower(counts, rule, count);
        const left = columns.get(column);
        if (left) lower(left, rule, count);
      }
      if (columns.get(column)?.size === 0) columns.delete(column);
    }
    return {
      ...entry,
      counts: Object.fromEntries(counts),
      columns: Object.fromEntries([...columns].map(([column, left]) => [column, Object.fromEntries(left)])),
    };
  }
}

/** Does, or did, the finding take its record away? */
export function isDropped(finding: Finding, context: EditContext): boolean {
  if (finding.action !== undefined) return finding.action === 'drop-record';
  return isActive(finding, context) && context.operatorFor(finding).name === 'drop-record';
}

function lower(counts: Map<string, number>, rule: string, by: number): void {
  const left = (counts.get(rule) ?? 0) - by;
  if (left > 0) counts.set(rule, left);
  else counts.delete(rule);
}

function keyOf(record: number, rule: string): string {
  return `${record} ${rule}`;
}
