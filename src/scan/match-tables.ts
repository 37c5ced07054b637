import { labelOf } from '../findings/labels.ts';
import type { Siblings } from '../formats/format.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { canonicalOf, type Match } from './match.ts';
import { cellsBelow } from './table.ts';
import type { FoundTable } from './table-reader.ts';

/** More columns than this are not looked into: no table of people's has them. */
const MOST_COLUMNS = 60;

/** Matches a cell under the name of its column. */
export type MatchCell = (cell: Buffer, column: string, siblings: Siblings) => readonly Match[];

/**
 * What is found in the cells of tables that stand in a text, each a field of its own under its column's name as it would be in a file of
 * that table. Only below names that a rule asks for, and not what a rule for columns looks for that was asked about the column.
 * @param tables that are apart.
 */
export function matchTables(
  text: Buffer,
  tables: readonly FoundTable[],
  matcher: FieldMatcher,
  matchCell: MatchCell,
): Match[] {
  const found: Match[] = [];
  for (const { table, asked } of tables) {
    const { names, isNamed } = table;
    for (const [column, name] of names.slice(0, MOST_COLUMNS).entries()) {
      if (!isNamed[column] || (!matcher.isKeyed(name) && !matcher.isContext(name))) continue;
      const judged = asked.get(column);
      for (const cell of cellsBelow(table, column)) {
        // A copy: the text is looked through again where it stands.
        const inner = Buffer.from(text.subarray(cell.start, cell.end));
        for (const match of matchCell(inner, name, () => names)) {
          if (judged?.has(labelOf(matcher.definitionOf(match)))) continue;
          found.push({
            ...match,
            start: cell.start + match.start,
            end: cell.start + match.end,
            canonical: canonicalOf(match, inner),
          });
        }
      }
    }
  }
  return found;
}
