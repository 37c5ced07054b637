import { AuditError } from '../../../errors.ts';
import type { FieldEdit } from '../../format.ts';
import { type Leaf, numberedAddress, templateOf } from '../schema.ts';

/** Edits of one leaf in one row group: row within the group → address → edits in ascending order. */
export type RowEdits = Map<number, Map<string, FieldEdit[]>>;

/** Takes edits row group by row group from a stream in ascending record order; holds those of one group. */
export class EditFeed {
  readonly #edits: AsyncIterator<FieldEdit>;
  #next: FieldEdit | undefined;
  #isDone = false;

  constructor(edits: AsyncIterable<FieldEdit>) {
    this.#edits = edits[Symbol.asyncIterator]();
  }

  /** Are there no edits left? */
  async isEmpty(): Promise<boolean> {
    return (await this.#peek()) === undefined;
  }

  /** The edits of records before `end`. */
  async takeUntil(end: number): Promise<FieldEdit[]> {
    const taken: FieldEdit[] = [];
    for (;;) {
      const edit = await this.#peek();
      if (!edit || edit.record >= end) return taken;
      taken.push(edit);
      this.#next = undefined;
    }
  }

  async #peek(): Promise<FieldEdit | undefined> {
    if (this.#next || this.#isDone) return this.#next;
    const { done, value } = await this.#edits.next();
    if (done) this.#isDone = true;
    else this.#next = value;
    return this.#next;
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
  leaves: readonly Leaf[],
  firstRow: number,
): Map<number, RowEdits> {
  const byTemplate = new Map(
    leaves.flatMap(leaf => [
      [numberedAddress(leaf).join(''), leaf.number],
      [templateOf(leaf), leaf.number],
    ]),
  );
  const grouped = new Map<number, RowEdits>();
  for (const edit of edits) {
    const leaf = byTemplate.get(edit.path) ?? byTemplate.get(edit.path.replaceAll(/\[\d+\]/g, '[]'));
    if (leaf === undefined || edit.inKey) throw namesNoField();
    const rows: RowEdits = entryOf(grouped, leaf, () => new Map());
    const addresses = entryOf(rows, edit.record - firstRow, () => new Map<string, FieldEdit[]>());
    entryOf(addresses, edit.path, (): FieldEdit[] => []).push(edit);
  }
  return grouped;
}

/** The error for an edit whose field is not there. */
export function namesNoField(): AuditError {
  return new AuditError(
    'changed',
    'a finding names a field that the file does not have: it is not the one that was scanned; scan it again',
  );
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
