import type { Cell, Table } from './table.ts';

/** The list of columns opens right behind the table's name. */
const INSERT =
  /\b(?:insert|replace)\s+(?:low_priority\s+|delayed\s+|ignore\s+|or\s+\w+\s+)?(?:into|overwrite)\s+(?:table\s+)?[\w`"[\].$]{1,120}\s*$/i;
/** What a dump of PostgreSQL fills a table with: rows of cells between tabs, to a line with `\\.`. */
const COPY = /\bcopy\s+[\w`"[\].$]{1,120}\s*$/i;
const LONGEST_LIST = 2000;
const LONGEST_LEAD = 200;
/** A name is shorter than what may stand around it. */
const COLUMN_LIST = /^[\w\x80-\xff`"[\],.$\s]*$/;

type Rows = Pick<Table, 'cells' | 'headerEnd' | 'end'>;

/** The strings and whole numbers below the names in `INSERT INTO users (login, password) VALUES ('ann', '…'), (…)` or `COPY users (login, …) FROM stdin;`. */
export function readInsertedTable(text: Buffer, start: number, end: number): Table | undefined {
  const lead = text.toString('latin1', Math.max(0, start - LONGEST_LIST), start);
  const open = lead.lastIndexOf('(');
  if (open < 0 || !COLUMN_LIST.test(lead.slice(open + 1))) return undefined;
  const isCopy = COPY.test(lead.slice(Math.max(0, open - LONGEST_LEAD), open));
  if (!isCopy && !INSERT.test(lead.slice(Math.max(0, open - LONGEST_LEAD), open))) return undefined;
  const rest = text.toString('latin1', end, end + LONGEST_LIST);
  const close = rest.indexOf(')');
  if (close < 0 || !COLUMN_LIST.test(rest.slice(0, close))) return undefined;
  const values = (isCopy ? /^\s*from\s+stdin\b[^;\n]*;[ \t]*\r?\n/i : /^\s*values\s*(?=\()/i).exec(
    rest.slice(close + 1),
  );
  if (!values) return undefined;
  const header = readList(text, start - lead.length + open + 1, end + close);
  const names = header.map(name => text.toString('utf8', name.start, name.end));
  const at = end + close + 1 + values[0].length;
  const isNamed = names.map(() => true);
  return { names, header, isNamed, ...(isCopy ? readCopied : readTuples)(text, at, names.length) };
}

/** The names of a list, without quotes. */
function readList(text: Buffer, from: number, to: number): Cell[] {
  let at = from;
  return text
    .toString('latin1', from, to)
    .split(',')
    .map(name => {
      const lead = /^[\s`"[\]]*/.exec(name)![0].length;
      const start = at + lead;
      at += name.length + 1;
      return { start, end: start + name.slice(lead).replace(/[\s`"[\]]+$/, '').length };
    });
}

/** @param at where the first row begins. */
function readCopied(text: Buffer, at: number, columns: number): Rows {
  const cells: (Cell | undefined)[] = [];
  const headerEnd = at;
  while (at < text.length && text[at] !== BACKSLASH) {
    const newLine = text.indexOf(NEW_LINE, at);
    const lineEnd = newLine < 0 ? text.length : newLine;
    let end = lineEnd;
    while (end > at && (text[end - 1] === RETURN || text[end - 1] === BLANK)) end--;
    let start = at;
    let number = 0;
    for (let byte = at; byte <= end; byte++) {
      if (byte < end && text[byte] !== TAB) continue;
      if (number++ < columns) cells.push({ start, end: byte });
      start = byte + 1;
    }
    if (number < 2) {
      cells.length -= Math.min(number, columns);
      break;
    }
    for (; number < columns; number++) cells.push(undefined);
    at = lineEnd + 1;
  }
  return { cells, headerEnd, end: Math.min(at, text.length) };
}

/** @param at where the first tuple opens. */
function readTuples(text: Buffer, at: number, columns: number): Rows {
  const cells: (Cell | undefined)[] = [];
  const headerEnd = at;
  let end = at;
  while (text[at] === OPEN) {
    const tuple = readTuple(text, at + 1);
    if (tuple === undefined) break;
    for (let column = 0; column < columns; column++) cells.push(tuple.cells[column]);
    end = tuple.end;
    at = skipBlanks(text, tuple.end);
    if (text[at] !== COMMA) break;
    at = skipBlanks(text, at + 1);
  }
  return { cells, headerEnd, end };
}

const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
const BLANK = 32;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const APOSTROPHE = 39;
const QUOTE = 34;
const BACKSLASH = 92;

/** One tuple, to behind its bracket; of its values those that are strings or whole numbers. */
function readTuple(text: Buffer, from: number): { cells: (Cell | undefined)[]; end: number } | undefined {
  const cells: (Cell | undefined)[] = [];
  let string: Cell | undefined;
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    const byte = text[at]!;
    if (byte === APOSTROPHE || byte === QUOTE) {
      const close = closingQuote(text, at);
      if (close < 0) return undefined;
      if (depth === 0) string = { start: at + 1, end: close };
      at = close;
    } else if (byte === OPEN) depth++;
    else if (byte === CLOSE && depth > 0) depth--;
    else if (depth === 0 && (byte === COMMA || byte === CLOSE)) {
      cells.push(string ?? wholeNumber(text, start, at));
      if (byte === CLOSE) return { cells, end: at + 1 };
      string = undefined;
      start = at + 1;
    }
  }
  return undefined;
}

/** Digits and nothing else but blanks. */
function wholeNumber(text: Buffer, from: number, to: number): Cell | undefined {
  const [, lead, digits] = /^(\s*)(\d{1,20})\s*$/.exec(text.toString('latin1', from, to)) ?? [];
  if (lead === undefined || digits === undefined) return undefined;
  const start = from + lead.length;
  return { start, end: start + digits.length };
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
