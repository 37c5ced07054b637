import { editValue, type NewValue } from '../../columnar/edit-value.ts';
import { type LeafEdits, namesNoField } from '../../columnar/group-edits.ts';
import { LevelWalk } from '../level-walk.ts';
import { numberedAddress } from '../schema.ts';
import { type ColumnSource, type DecodedData, decodePages, valueAt } from './decoded-pages.ts';
import { editedColumn } from './edited-column.ts';
import type { GroupView } from './group-view.ts';

/** What the edits do to one column chunk. */
export interface ColumnChanges {
  /** By the value's number among the chunk's, nulls left out. Unchanged values are left out. */
  readonly values: ReadonlyMap<number, NewValue>;
  /** Rows within the group that are to go. */
  readonly droppedRows: readonly number[];
}

/** Reads a column chunk and applies its edits. Throws AuditError `changed` when an edit finds no field, BrokenParquet. */
export function findChanges(source: ColumnSource, edits: LeafEdits, view?: GroupView): ColumnChanges {
  const { leaf } = source.column;
  const column = editedColumn(leaf);
  const walk = new LevelWalk(leaf);
  const numbered = numberedAddress(leaf);
  const values = new Map<number, NewValue>();
  const droppedRows: number[] = [];
  let pending = edits.fields;
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') continue;
    const edit = (row: number, value: number) => {
      const ofField = edits.of(row, walk.path()) ?? edits.of(row, walk.path(numbered));
      if (!ofField) return;
      pending--;
      const { from, index } = valueAt(page, value);
      const changed = editValue(column, { values: from, index }, ofField, view?.row(row));
      if (changed.kind === 'drop') droppedRows.push(row);
      else values.set(page.firstValue + value, changed);
    };
    if (page.data.repetition) {
      walk.walk(page.data, value => {
        if (edits.hasRow(walk.row)) edit(walk.row, value);
      });
    } else eachInRows(page, edits.rowsWithin(page.rowBefore + 1, page.lastRow + 1), edit);
  }
  if (pending > 0) throw namesNoField();
  return { values, droppedRows };
}

/** Of a page that begins a row with each entry: calls `visit` with each of the rows that has a value, and its number in the page. @param rows ascending. */
function eachInRows(
  { rowBefore, maxDefinition, data: { definition } }: DecodedData,
  rows: readonly number[],
  visit: (row: number, value: number) => void,
): void {
  let entry = 0;
  let value = 0;
  for (const row of rows) {
    const wanted = row - rowBefore - 1;
    if (!definition) visit(row, wanted);
    else {
      for (; entry < wanted; entry++) if (definition[entry] === maxDefinition) value++;
      if (definition[wanted] === maxDefinition) visit(row, value);
    }
  }
}
