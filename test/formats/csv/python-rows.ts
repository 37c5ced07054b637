/**
 * Rows by the grammar of Python's csv module, one character at a time: as plain as can be, to compare with. Lines without any
 * character are no rows.
 */
export function pythonRows(text: string, delimiter: string, quote: string): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  let cell = '';
  let state: 'line' | 'cell' | 'unquoted' | 'quoted' | 'after-quote' = 'line';
  const endCell = () => {
    row!.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row!);
    row = undefined;
    state = 'line';
  };
  for (const character of text) {
    const isLineEnd = character === '\n' || character === '\r';
    if (state === 'quoted') {
      if (character === quote) state = 'after-quote';
      else cell += character;
      continue;
    }
    if (state === 'after-quote' && character === quote) {
      cell += quote;
      state = 'quoted';
      continue;
    }
    if (state === 'line') {
      if (isLineEnd) continue;
      row = [];
      state = 'cell';
    }
    if (isLineEnd) endRow();
    else if (character === delimiter) {
      endCell();
      state = 'cell';
    } else if (state === 'cell' && character === quote) state = 'quoted';
    else {
      cell += character;
      state = 'unquoted';
    }
  }
  if (state !== 'line') endRow();
  return rows;
}
