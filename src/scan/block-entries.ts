import type { Cell, Table } from './table.ts';

/** Longer blocks are no lists that somebody keeps by hand. Bytes. */
const LONGEST = 8192;
const LONGEST_INDENT = 200;
/** Only text made for it has so many that open and do not close in time; no further one of it is read. */
const MOST_UNCLOSED = 256;

/** What was read of one text in vain. */
export interface Effort {
  unclosed: number;
}

/** Right behind the name: what opens a block in brackets, one of deeper lines (YAML), a section (INI). */
const BRACKET = /^["'`]?\]?\s{0,4}(?::=|=>|[:=])?\s{0,4}[{[]/;
const DEEPER_LINES = /^["'`]?[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n/;
const SECTION = /^\][ \t]*\r?\n/;
/** A string in quotes, a bracket. */
const PIECE = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|[{}[\]]/g;
/** Behind a string that names another. */
const NAMES = /^\s{0,8}(?:=>|[:=])/;
/** A line of an entry: its indent, its name, its value. */
const ENTRY =
  /^([ \t]*)(?:- )?(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|[^\s:#='"-][^:#=\n]{0,60}?)(?:[ \t]*=[ \t]*|:[ \t]+)(\S.*?)[ \t]*$/;
const ITEM = /^([ \t]*)- (\S.*?)[ \t]*$/;
/** What says where a value stands, or of which kind it is, rather than one: `|`, `&anchor`, `*alias`, `!tag`. */
const NO_VALUE = /^[|>&*!{[#]/;

/**
 * The values of all entries in the block whose name stands in [start, end), as the cells of a column of that name: `secrets:` with deeper lines
 * (YAML), `secrets = {`, `secrets {`, `secrets = [`, `[secrets]` (INI). Undefined where no block opens behind the name.
 * @param effort of the text so far; counted on.
 */
export function readBlock(text: Buffer, start: number, end: number, effort: Effort): Table | undefined {
  const rest = text.toString('latin1', end, end + LONGEST);
  const isBracketed = text[start - 1] === 91 && /^[ \t]*$/.test(lineBefore(text, start - 1));
  const section = isBracketed ? SECTION.exec(rest) : null;
  const opened = section ?? DEEPER_LINES.exec(rest);
  const found = opened
    ? readLines(rest, opened[0].length, { indent: indentOf(text, start), isSection: section !== null })
    : readBracket(rest, effort);
  if (found === undefined || found.cells.length === 0) return undefined;
  return {
    names: [text.toString('utf8', start, end)],
    header: [{ start, end }],
    isNamed: [true],
    cells: found.cells.map(cell => ({ start: end + cell.start, end: end + cell.end })),
    headerEnd: end,
    end: end + found.end,
    isBlock: true,
  };
}

interface Entries {
  readonly cells: readonly Cell[];
  readonly end: number;
}

/** The strings up to the closing bracket, but for names of others. */
function readBracket(rest: string, effort: Effort): Entries | undefined {
  const open = BRACKET.exec(rest);
  if (!open || effort.unclosed >= MOST_UNCLOSED) return undefined;
  const cells: Cell[] = [];
  let depth = 0;
  PIECE.lastIndex = open[0].length - 1;
  for (let piece = PIECE.exec(rest); piece; piece = PIECE.exec(rest)) {
    const [whole, double, single] = piece;
    const string = double ?? single;
    const end = piece.index + whole.length;
    if (string !== undefined) {
      if (string !== '' && !NAMES.test(rest.slice(end, end + 12))) cells.push({ start: piece.index + 1, end: end - 1 });
    } else if (whole === '{' || whole === '[') depth++;
    else if (--depth === 0) return { cells, end };
  }
  effort.unclosed++;
  return undefined;
}

/**
 * The values on the lines of the first indent, down to a line that is no deeper than the name.
 * @param indent of the name's line.
 * @param isSection true where the next section ends it.
 */
function readLines(rest: string, from: number, { indent, isSection }: { indent: number; isSection: boolean }): Entries {
  const cells: Cell[] = [];
  let first: number | undefined;
  let at = from;
  while (at < rest.length) {
    const newLine = rest.indexOf('\n', at);
    const end = newLine < 0 ? rest.length : newLine;
    const line = rest.slice(at, end).replace(/\r$/, '');
    if (line.trim() !== '') {
      const depth = line.length - line.trimStart().length;
      const isEnd = isSection
        ? depth <= indent && line.startsWith('[', depth)
        : depth < indent || (depth === indent && !line.startsWith('- ', depth));
      if (isEnd) break;
      first ??= depth;
      const value = depth === first ? entryValue(line) : undefined;
      if (value) cells.push({ start: at + value.start, end: at + value.end });
    }
    at = end + 1;
  }
  return { cells, end: Math.min(at, rest.length) };
}

/** The value of an entry, without quotes and what is remarked behind it. */
function entryValue(line: string): Cell | undefined {
  const value = (ENTRY.exec(line) ?? ITEM.exec(line))?.[2];
  if (value === undefined || NO_VALUE.test(value)) return undefined;
  const start = line.lastIndexOf(value);
  const quoted = /^(["'])(.+?)\1/.exec(value)?.[2];
  if (quoted !== undefined) return { start: start + 1, end: start + 1 + quoted.length };
  return { start, end: start + value.replace(/[ \t]+#.*$/, '').length };
}

function indentOf(text: Buffer, start: number): number {
  return /^[ \t]*/.exec(lineBefore(text, start))![0].length;
}

/** What stands before a place on its line. */
function lineBefore(text: Buffer, start: number): string {
  const lead = text.toString('latin1', Math.max(0, start - LONGEST_INDENT), start);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}
