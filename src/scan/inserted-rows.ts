import type { Cell, Column } from './column.ts';

/** The list of columns opens right behind the table's name. */
const INSERT =
  /\b(?:insert|replace)\s+(?:low_priority\s+|delayed\s+|ignore\s+|or\s+\w+\s+)?(?:into|overwrite)\s+(?:table\s+)?[\w`"[\].$]{1,120}\s*$/i;
/** What a dump of PostgreSQL fills a table with: rows of cells between tabs, to a line with `\\.`. */
const COPY = /\bcopy\s+[\w`"[\].$]{1,120}\s*$/i;
const LONGEST_LIST = 2000;
const LONGEST_LEAD = 200;
/** A name is shorter than what may stand around it. */
const COLUMN_LIST = /^[\w`"[\],.$\s]*$/;

/** The strings below a column's name in `INSERT INTO users (login, password) VALUES ('ann', '…'), (…)` or `COPY users (login, …) FROM stdin;`. */
export function readInsertedColumn(text: Buffer, start: number, end: number): Column | undefined {
  const lead = text.toString('latin1', Math.max(0, start - LONGEST_LIST), start);
  const open = lead.lastIndexOf('(');
  if (open < 0 || !COLUMN_LIST.test(lead.slice(open + 1))) return undefined;
  const isCopy = COPY.test(lead.slice(Math.max(0, open - LONGEST_LEAD), open));
  if (!isCopy && !INSERT.test(lead.slice(Math.max(0, open - LONGEST_LEAD), open))) return undefined;
  const rest = text.toString('latin1', end, end + LONGEST_LIST);
  const close = rest.indexOf(')');
  if (close < 0 || !COLUMN_LIST.test(rest.slice(0, close))) return undefined;
  const values = (isCopy ? /^\s*from\s+stdin\b[^;\n]*;\r?\n/i : /^\s*values\s*(?=\()/i).exec(rest.slice(close + 1));
  if (!values) return undefined;
  const column = lead.slice(open).split(',').length - 1;
  const list = text.toString('utf8', start - lead.length + open + 1, end + close);
  const names = list.split(',').map(name => name.replace(/[\s`"[\]]/g, ''));
  const at = end + close + 1 + values[0].length;
  return { names, ...(isCopy ? readCopied(text, at, column) : readTuples(text, at, column)) };
}

/** @param at where the first row begins. */
function readCopied(text: Buffer, at: number, column: number): Omit<Column, 'names'> {
  const cells: Cell[] = [];
  const headerEnd = at;
  while (at < text.length && text[at] !== BACKSLASH) {
    const newLine = text.indexOf(NEW_LINE, at);
    const end = newLine < 0 ? text.length : newLine;
    let start = at;
    let number = 0;
    for (let byte = at; byte <= end; byte++) {
      if (byte < end && text[byte] !== TAB) continue;
      if (number++ === column && byte > start) cells.push({ start, end: byte });
      start = byte + 1;
    }
    if (number < 2) break;
    at = end + 1;
  }
  return { cells, headerEnd, end: Math.min(at, text.length) };
}

/** @param at where the first tuple opens. */
function readTuples(text: Buffer, at: number, column: number): Omit<Column, 'names'> {
  const cells: Cell[] = [];
  const headerEnd = at;
  let end = at;
  while (text[at] === OPEN) {
    const tuple = readTuple(text, at + 1, column);
    if (tuple === undefined) break;
    if (tuple.cell) cells.push(tuple.cell);
    end = tuple.end;
    at = skipBlanks(text, tuple.end);
    if (text[at] !== COMMA) break;
    at = skipBlanks(text, at + 1);
  }
  return { cells, headerEnd, end };
}

const TAB = 9;
const NEW_LINE = 10;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const APOSTROPHE = 39;
const QUOTE = 34;
const BACKSLASH = 92;

/** One tuple, to behind its bracket; the cell only where it is a string. */
function readTuple(text: Buffer, from: number, column: number): { cell?: Cell; end: number } | undefined {
  let cell: Cell | undefined;
  let depth = 0;
  let number = 0;
  for (let at = from; at < text.length; at++) {
    const byte = text[at]!;
    if (byte === APOSTROPHE || byte === QUOTE) {
      const close = closingQuote(text, at);
      if (close < 0) return undefined;
      if (number === column && depth === 0) cell = { start: at + 1, end: close };
      at = close;
    } else if (byte === OPEN) depth++;
    else if (byte === CLOSE) {
      if (depth-- === 0) return { ...(cell !== undefined && { cell }), end: at + 1 };
    } else if (byte === COMMA && depth === 0) number++;
  }
  return undefined;
}

function closingQuote(text: Buffer, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === BACKSLASH) at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at;
      at++;
    }
  }
  return -1;
}

function skipBlanks(text: Buffer, at: number): number {
  while (at < text.length && text[at]! <= 32) at++;
  return at;
}
