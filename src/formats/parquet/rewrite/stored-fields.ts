import type { FieldPlace, StoredField, StoredFields } from '../../columnar/edits-again.ts';
import { findLeaves } from '../../columnar/group-edits.ts';
import { isOfMetadata } from '../../columnar/metadata-path.ts';
import { type Footer, readFooter } from '../footer.ts';
import { LevelWalk } from '../level-walk.ts';
import { renderingOf } from '../number-text.ts';
import { openFile, type RandomAccess } from '../random-access.ts';
import { type Leaf, numberedAddress } from '../schema.ts';
import { decodePages, valueAt } from './decoded-pages.ts';
import { hasFixedLayout } from './edited-column.ts';
import { plainBytesAt } from './plain-values.ts';

/** Single fields of an open file, many at a time; nothing is held between two calls. */
export class ParquetFields implements StoredFields {
  readonly #file: RandomAccess;
  readonly #footer: Footer;
  readonly #leafOf: (path: string) => number | undefined;

  /** Throws BrokenParquet. */
  constructor(path: string) {
    this.#file = openFile(path);
    this.#footer = readFooter(this.#file);
    this.#leafOf = findLeaves(this.#footer.leaves);
  }

  /** Rows by which the row groups end, ascending. */
  get groupEnds(): readonly number[] {
    return this.#footer.rowGroups.map(({ firstRow, rows }) => firstRow + rows);
  }

  /** The fields in the order of their places; undefined for a null, and where there is none. Throws BrokenParquet. */
  read(places: readonly FieldPlace[]): (StoredField | undefined)[] {
    const fields = new Array<StoredField | undefined>(places.length);
    for (const [groupIndex, group] of this.#footer.rowGroups.entries()) {
      const wanted = new Map<number, Map<number, { path: string; at: number }[]>>();
      for (const [at, { record, path }] of places.entries()) {
        const row = record - group.firstRow;
        const leaf = row >= 0 && row < group.rows ? this.#leafOf(path) : undefined;
        if (leaf === undefined) continue;
        const rows = wanted.get(leaf) ?? new Map<number, { path: string; at: number }[]>();
        wanted.set(leaf, rows);
        rows.set(row, [...(rows.get(row) ?? []), { path, at }]);
      }
      for (const [leaf, rows] of wanted) this.#readColumn(groupIndex, leaf, rows, fields);
    }
    for (const [at, { path }] of places.entries()) if (isOfMetadata(path)) fields[at] = this.#metadata(path);
    return fields;
  }

  close(): void {
    this.#file.close();
  }

  #readColumn(
    groupIndex: number,
    leafNumber: number,
    wanted: ReadonlyMap<number, readonly { path: string; at: number }[]>,
    fields: (StoredField | undefined)[],
  ): void {
    const leaf = this.#footer.leaves[leafNumber]!;
    const rendering = renderingOf(leaf);
    if (rendering.kind === 'none') return;
    const walk = new LevelWalk(leaf);
    const numbered = numberedAddress(leaf);
    const column = this.#footer.rowGroups[groupIndex]!.columns[leafNumber]!;
    for (const page of decodePages({ file: this.#file, fileEnd: this.#footer.start, column })) {
      if (page.kind === 'dictionary') continue;
      walk.walk(page.data, value => {
        const own = wanted.get(walk.row);
        if (!own) return;
        for (const { path, at } of own) {
          if (path !== walk.path() && path !== walk.path(numbered)) continue;
          const { from, index } = valueAt(page, value);
          const bytes =
            rendering.kind === 'bytes'
              ? plainBytesAt(from, index)
              : Buffer.from(rendering.write(from, index), 'latin1');
          fields[at] = toField(leaf, Buffer.from(bytes));
        }
      });
    }
  }

  #metadata(path: string): StoredField | undefined {
    const entries = this.#footer.metadata;
    const entry = entries.find(it => it.path === path) ?? entries.find(it => it.numberedPath === path);
    return entry && { bytes: Buffer.from(entry.value), isText: true, isFixed: false };
  }
}

function toField(leaf: Leaf, bytes: Buffer): StoredField {
  return { bytes, isText: renderingOf(leaf).kind === 'bytes', isFixed: hasFixedLayout(leaf, bytes) };
}
