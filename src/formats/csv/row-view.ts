import { type CsvBytes, NO_QUOTE } from '../../kernel/kernel.ts';
import type { RecordView } from '../format.ts';
import { readHeadRows } from './head-rows.ts';

/** The cells of a row by the header's names, or `column_1` … where there is none; split when the first is asked for. */
export function viewRow(row: Buffer, header: readonly string[], { delimiter, quote }: CsvBytes): RecordView {
  let cells: readonly string[] | undefined;
  return {
    valueAt(name) {
      const column = header.length > 0 ? header.indexOf(name) : Number(/^column_(\d+)$/.exec(name)?.[1] ?? 0) - 1;
      if (column < 0) return undefined;
      const mark = quote === NO_QUOTE ? '' : String.fromCharCode(quote);
      cells ??= readHeadRows(row.toString('utf8'), String.fromCharCode(delimiter), mark, { isWhole: true, limit: 1 })
        .rows[0];
      return cells?.[column];
    },
  };
}
