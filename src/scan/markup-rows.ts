import type { Cell, Table } from './table.ts';

const OPENS_CELL = /<t[hd]\b[^<>]{0,200}>/gi;
/** Right before a column's name: its cell, with marks in it. */
const CELL_BEFORE = /<t[hd]\b[^<>]{0,200}>(?:\s|<[a-z][^<>]{0,80}>){0,6}$/i;
const LONGEST_ROW = 4000;
const MOST_BETWEEN_ROWS = 200;
/** A name in a header of ordinary cells: words. */
const NAME = /^[A-Za-z_\x80-\xff .&;:/()#-]{0,40}$/;

/** A table in HTML with a name in its first row: `<tr><th>User</th><th>Password</th></tr><tr><td>ann</td><td>…`. */
export function readMarkupTable(text: Buffer, start: number, end: number): Table | undefined {
  const lead = text.toString('latin1', Math.max(0, start - LONGEST_ROW), start);
  if (!CELL_BEFORE.test(lead.slice(-400))) return undefined;
  const open = lead.toLowerCase().lastIndexOf('<tr');
  if (open < 0) return undefined;
  const rowStart = start - lead.length + open;
  const header = readRow(text, rowStart);
  if (header === undefined || header.end < end) return undefined;
  const isHeader =
    header.heads === header.cells.length ||
    (header.heads === 0 && header.cells.every(cell => NAME.test(textOf(text, cell))));
  if (header.cells.length < 2 || !isHeader) return undefined;
  const cells: Cell[] = [];
  let at = header.end;
  for (;;) {
    const next = nextRow(text, at);
    const row = next === undefined ? undefined : readRow(text, next);
    if (row === undefined || row.cells.length !== header.cells.length) break;
    cells.push(...row.cells);
    at = row.end;
  }
  const names = header.cells.map(cell => text.toString('utf8', cell.start, cell.end));
  // Two cells of the ordinary kind are a name before its value, with others below.
  const isPaired = header.heads === 0 && header.cells.length === 2 && cells.length > 0;
  const isNamed = header.cells.map((_, column) => !(isPaired && column === 0));
  return { cells, names, header: header.cells, isNamed, headerEnd: header.end, end: at };
}

function textOf(text: Buffer, { start, end }: Cell): string {
  return text.toString('latin1', start, end);
}

/** Where the next row of the same table opens. */
function nextRow(text: Buffer, at: number): number | undefined {
  const between = text.toString('latin1', at, at + MOST_BETWEEN_ROWS);
  const open = between.search(/<tr\b/i);
  return open < 0 || /<\/table/i.test(between.slice(0, open)) ? undefined : at + open;
}

interface Row {
  readonly cells: readonly Cell[];
  /** How many of them are `<th>`. */
  readonly heads: number;
  readonly end: number;
}

function readRow(text: Buffer, from: number): Row | undefined {
  const row = text.toString('latin1', from, from + LONGEST_ROW);
  const close = row.search(/<\/tr/i);
  if (close < 0) return undefined;
  const content = row.slice(0, close);
  const opens = [...content.matchAll(OPENS_CELL)];
  const cells = opens.map((open, number) => {
    const start = open.index + open[0].length;
    const [cell] = content.slice(start, opens[number + 1]?.index ?? close).split(/<\/t[hd]/i);
    return withoutTags(cell!, from + start);
  });
  return { cells, heads: opens.filter(({ 0: tag }) => /^<th/i.test(tag)).length, end: from + close };
}

/** The text of a cell, without the blanks and the elements around it. */
function withoutTags(cell: string, at: number): Cell {
  let start = 0;
  let end = cell.length;
  for (;;) {
    while (start < end && cell.charCodeAt(start) <= 32) start++;
    const close = cell[start] === '<' ? cell.indexOf('>', start) : -1;
    if (close < 0 || close >= end) break;
    start = close + 1;
  }
  for (;;) {
    while (end > start && cell.charCodeAt(end - 1) <= 32) end--;
    const open = cell[end - 1] === '>' ? cell.lastIndexOf('<', end - 1) : -1;
    if (open < start) break;
    end = open;
  }
  return { start: at + start, end: at + end };
}
