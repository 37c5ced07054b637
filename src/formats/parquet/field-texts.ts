import type { FieldTexts } from '../format.ts';
import { readFooter } from './footer.ts';
import { openFile } from './random-access.ts';
import { GroupView } from './rewrite/group-view.ts';

/** Single fields of a Parquet file; columns of the row group at hand that were asked for are held. Throws BrokenParquet. */
export function openFields(path: string): FieldTexts {
  const file = openFile(path);
  const footer = readFooter(file);
  let current = -1;
  let view: GroupView | undefined;
  return {
    textAt(record, path) {
      const index = footer.rowGroups.findIndex(it => record >= it.firstRow && record < it.firstRow + it.rows);
      const group = footer.rowGroups[index];
      if (!group) return undefined;
      if (index !== current) view = new GroupView(group, footer.leaves, { file, fileEnd: footer.start });
      current = index;
      return view!.row(record - group.firstRow).valueAt(path);
    },
    close: () => file.close(),
  };
}
