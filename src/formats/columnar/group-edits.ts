import { AuditError } from '../../errors.ts';
import type { FieldEdit } from '../format.ts';
import { type ColumnLeaf, numberedAddress, templateOf } from './leaf.ts';
import { SortedNumbers } from './sorted-numbers.ts';

/** Edits of one leaf in one row group. There may be hundreds of thousands, so a row has no more than a list of its own. */
export class LeafEdits {
  readonly #rows = new Map<number, FieldEdit[]>();
  /** Of the row that was asked for last. */
  readonly #byPath = new Map<string, FieldEdit[]>();
  #row = -1;
  /** Rows, once all are there. */
  #inOrder: SortedNumbers | undefined;
  /** Fields that have any. */
  fields = 0;

  /** In ascending order; those of one field together. */
  add(row: number, edit: FieldEdit): void {
    const own = this.#rows.get(row);
    if (own?.at(-1)?.path !== edit.path) this.fields++;
    if (own) own.push(edit);
    else this.#rows.set(row, [edit]);
  }

  hasRow(row: number): boolean {
    return this.#rows.has(row);
  }

  /** Rows in `[start, end)` that have any, ascending. */
  rowsWithin(start: number, end: number): readonly number[] {
    this.#inOrder ??= new SortedNumbers(this.#rows.keys());
    return this.#inOrder.within(start, end);
  }

  /** Those of one field; undefined where there are none. Quick while it is asked row by row. */
  of(row: number, path: string): readonly FieldEdit[] | undefined {
    if (row !== this.#row) {
      this.#row = row;
      this.#byPath.clear();
      for (const edit of this.#rows.get(row) ?? []) {
        const own = this.#byPath.get(edit.path);
        if (own) own.push(edit);
        else this.#byPath.set(edit.path, [edit]);
      }
    }
    return this.#byPath.get(path);
  }
}

/** Takes edits row group by row group from a stream in ascending record order; holds those of one group. */
export class EditFeed {
  readonly #edits: AsyncIterator<readonly FieldEdit[]>;
  #batch: readonly FieldEdit[] = [];
  #at = 0;
  #isDone = false;

  constructor(edits: AsyncIterable<readonly FieldEdit[]>) {
    this.#edits = edits[Symbol.asyncIterator]();
  }

  /** Are there no edits left? */
  async isEmpty(): Promise<boolean> {
    return !(await this.#fill());
  }

  /** The edits of records before `end`. */
  async takeUntil(end: number): Promise<FieldEdit[]> {
    const taken: FieldEdit[] = [];
    while (await this.#fill()) {
      for (; this.#at < this.#batch.length; this.#at++) {
        const edit = this.#batch[this.#at]!;
        if (edit.record >= end) return taken;
        taken.push(edit);
      }
    }
    return taken;
  }

  /** The edits before the first that `fits` not. */
  async takeWhile(fits: (edit: FieldEdit) => boolean): Promise<FieldEdit[]> {
    const taken: FieldEdit[] = [];
    while (await this.#fill()) {
      for (; this.#at < this.#batch.length; this.#at++) {
        const edit = this.#batch[this.#at]!;
        if (!fits(edit)) return taken;
        taken.push(edit);
      }
    }
    return taken;
  }

  /** Waits until there is an edit to be taken; false when no more will come. */
  async #fill(): Promise<boolean> {
    while (this.#at === this.#batch.length) {
      if (this.#isDone) return false;
      const { done, value } = await this.#edits.next();
      if (done) this.#isDone = true;
      else {
        this.#batch = value;
        this.#at = 0;
      }
    }
    return true;
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    this.#isDone = true;
    await this.#edits.return?.();
  }
}

/** Deals out a row group's edits to its leaves. Throws AuditError `changed` when an address belongs to no column. */
export function groupByLeaf(
  edits: readonly FieldEdit[],
  leaves: readonly ColumnLeaf[],
  firstRow: number,
): Map<number, LeafEdits> {
  const leafOf = findLeaves(leaves);
  const grouped = new Map<number, LeafEdits>();
  for (const edit of edits) {
    const leaf = leafOf(edit.path);
    if (leaf === undefined || edit.inKey) throw namesNoField();
    const own = grouped.get(leaf) ?? new LeafEdits();
    grouped.set(leaf, own);
    own.add(edit.record - firstRow, edit);
  }
  return grouped;
}

/** Tells the number of the leaf that a field's path leads to; undefined where there is none. */
export function findLeaves(leaves: readonly ColumnLeaf[]): (path: string) => number | undefined {
  const byTemplate = new Map(
    leaves.flatMap(leaf => [
      [numberedAddress(leaf).join(''), leaf.number],
      [templateOf(leaf), leaf.number],
    ]),
  );
  return path => byTemplate.get(path) ?? byTemplate.get(path.replaceAll(/\[\d+\]/g, '[]'));
}

/** The error for an edit whose field is not there. */
export function namesNoField(): AuditError {
  return new AuditError(
    'changed',
    'a finding names a field that the file does not have: it is not the one that was scanned; scan it again',
  );
}
