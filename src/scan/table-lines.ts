import type { Cell } from './table.ts';

/** What may stand around the content of a cell, the same on both sides. */
const MARKS = ['**', '__', '`', '"', "'"];

/** A line's cells between signs, without the blanks and the quotes around them. A sign between quotes parts nothing. */
export function splitDelimited(line: string, sign: string): readonly Cell[] {
  const frame = withoutFrame(line, sign);
  const cells: Cell[] = [];
  let { start } = frame;
  const to = frame.end;
  let at = start;
  // Confluence has two signs between the names of a header.
  const isDoubled = sign === '|' && line.startsWith('||');
  while (at < to) {
    if (line[at] === '"' && line.slice(start, at).trim() === '' && sign !== '|') {
      const close = closingQuote(line, at, to);
      if (close > 0) {
        at = close + 1;
        continue;
      }
    }
    if (line[at] === sign) {
      cells.push(trim(line, start, at));
      if (isDoubled && line[at + 1] === sign) at++;
      start = at + 1;
    }
    at++;
  }
  cells.push(trim(line, start, to));
  return cells;
}

/** A line's cells where blanks align them: two at least, or a tab. */
export function splitAligned(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { 0: cell, index } of line.matchAll(/\S+(?: \S+)*/g)) cells.push(trim(line, index, index + cell.length));
  return cells;
}

/** Without the signs that open and close each line: `| a | b |`. */
function withoutFrame(line: string, sign: string): Cell {
  const cell = { start: 0, end: line.length };
  while (cell.start < cell.end && line.charCodeAt(cell.start) <= 32) cell.start++;
  while (cell.end > cell.start && line.charCodeAt(cell.end - 1) <= 32) cell.end--;
  const most = line.startsWith('||', cell.start) ? 2 : 1;
  if (sign !== '|') return { start: 0, end: line.endsWith('\r') ? line.length - 1 : line.length };
  for (let n = 0; n < most && cell.start < cell.end && line[cell.start] === sign; n++) cell.start++;
  for (let n = 0; n < most && cell.end > cell.start && line[cell.end - 1] === sign; n++) cell.end--;
  return cell;
}

/** Of a quote that opens a cell; doubled ones stand for one. */
function closingQuote(line: string, open: number, to: number): number {
  for (let at = open + 1; at < to; at++) {
    if (line[at] !== '"') continue;
    if (line[at + 1] === '"') at++;
    else return at;
  }
  return -1;
}

function trim(line: string, start: number, end: number): Cell {
  while (start < end && line.charCodeAt(start) <= 32) start++;
  while (end > start && line.charCodeAt(end - 1) <= 32) end--;
  for (const mark of MARKS) {
    if (end - start > 2 * mark.length && line.startsWith(mark, start) && line.startsWith(mark, end - mark.length))
      return trim(line, start + mark.length, end - mark.length);
    if (line.slice(start, end) === mark + mark) return { start, end: start };
  }
  return { start, end };
}
