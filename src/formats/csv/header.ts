type Kind = 'empty' | 'number' | 'date' | 'address' | 'text';

const NUMBER = /^[+-]?[$€£]?\s?\d[\d.,_ ]*(?:[eE][+-]?\d+)?\s?%?$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d|$)/;
const YEAR = /^(?:19|20)\d\d$/;
/** Characters; a longer cell is no column's name. */
const LONGEST_NAME = 256;
const LONGEST_LIKELY_NAME = 64;

/** Tells whether the first of these records names the columns: votes of the columns that have a type, else a look at the names. */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...data] = rows;
  if (first === undefined || data.length === 0) return false;
  const kinds = first.map(kindOf);
  if (kinds.every(kind => kind === 'empty')) return false;
  if (first.some(cell => cell.length > LONGEST_NAME)) return false;
  if (kinds.includes('address') || kinds.includes('date')) return false;
  let votes = 0;
  for (const [column, cell] of first.entries()) {
    if (kinds[column] !== 'empty')
      votes += voteOf(
        cell,
        kinds[column]!,
        data.map(row => row[column] ?? ''),
      );
  }
  if (votes !== 0) return votes > 0;
  const named = first.filter(cell => cell !== '');
  return (
    new Set(named).size === named.length &&
    named.every(cell => cell.length <= LONGEST_LIKELY_NAME && (kindOf(cell) === 'text' || YEAR.test(cell)))
  );
}

// Above 0 when the cell is a name of the column below it, under 0 when it is one of its values.
function voteOf(cell: string, kind: Kind, column: readonly string[]): number {
  const values = column.filter(value => value !== '');
  if (values.length === 0) return 0;
  const counts = new Map<Kind, number>();
  for (const value of values) counts.set(kindOf(value), (counts.get(kindOf(value)) ?? 0) + 1);
  const [common, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (count < values.length * 0.8) return 0;
  if (YEAR.test(cell)) return 0; // a year may well be a column's name
  if (common !== 'text') return kind === common ? -2 : kind === 'text' ? 2 : 0;
  if (kind !== 'text') return -1;
  if (values.includes(cell)) return -1;
  const [length] = values.map(value => value.length);
  const isFixed = values.length >= 3 && values.every(value => value.length === length);
  return isFixed && cell.length !== length ? 1 : 0;
}

/** As RFC 3696 (erratum 1690) has it. UTF-16 units. */
const LONGEST_ADDRESS = 254;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function kindOf(cell: string): Kind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  if ((text.length <= LONGEST_ADDRESS && ADDRESS.test(text)) || /^[a-z]+:\/\//i.test(text)) return 'address';
  return 'text';
}

/**
 * Names by which columns are addressed, each different from the others: a name that stands twice gets `_2`, `_3` …, an empty one
 * is `column_3` by its position.
 */
export function toColumnNames(cells: readonly string[]): string[] {
  const taken = new Set(cells);
  const seen = new Set<string>();
  return cells.map((cell, column) => {
    const name = cell === '' ? `column_${column + 1}` : cell;
    if (!seen.has(name) && (cell !== '' || !taken.has(name))) {
      seen.add(name);
      return name;
    }
    let number = 2;
    while (taken.has(`${name}_${number}`) || seen.has(`${name}_${number}`)) number += 1;
    seen.add(`${name}_${number}`);
    return `${name}_${number}`;
  });
}
