import { type Effort, readBlock } from './block-entries.ts';
import { readInsertedTable } from './inserted-rows.ts';
import { readMarkupTable } from './markup-rows.ts';
import type { Cell, Table } from './table.ts';
import { splitAligned, splitDelimited } from './table-lines.ts';

/** Longer lines are no rows of a table that somebody reads. Bytes. */
const LONGEST_HEADER = 1000;
const LONGEST_ROW = 4000;
const MOST_ROWS = 20_000;

/** A column's name: up to three words, or the sign for a number. */
const NAME =
  /^(?:[A-Za-z_\x80-\xff$][\w\x80-\xff./#-]{0,30}(?: \(?[A-Za-z_\x80-\xff][\w\x80-\xff./-]{0,30}\)?){0,2}|#|\(index\))?$/;
/** A sentence, an entry of a list of options. */
const PROSE = /[.:!?]$/;
/** A line of signs below a header or around rows: `|---|:--:|`, `+-----+`, `---- ----`. */
const RULE = /^[\s|+:=-]+$/;
/** Lines that part the cells of a table, drawn with signs of Unicode: `│`, `┃`, `║`; those of its frame. In UTF-8, read as Latin-1. */
const DRAWN_BAR = /\xe2(?:\x94[\x82\x83]|\x95\x91)/g;
const DRAWN_LINE = /\xe2[\x94\x95][\x80-\xbf]/g;
/** Names of what stands beside a password, in any language; in a table of two columns one of them tells a header from a name and its value. */
const BESIDE =
  /user|login|name|mail|account|host|url|site|servi[cz]|server|system|env|role|team|app|id\b|field|feld|typ|label|param|setting|key|propert|item|champ|campo|параметр|поле|項目|项目|항목|benutzer|konto|dienst|gerät|utilisateur|identifiant|compte|usu[aá]ri|cuenta|conta$|utente|gebruiker|użytkownik|uživatel|användar|bruger|bruker|käyttäjä|felhasznál|kullanıcı|utilizator|korisnik|логин|пользовател|сервис|учётн|сайт|χρήστης|משתמש|المستخدم|サービス|ユーザ|アカウント|用户|用戶|账号|账户|帐号|帳號|服务|服務|网站|平台|사용자|아이디|계정|서비스/iu;

/** A table, and the number of the column that was asked for. */
export interface ReadTable {
  readonly table: Table;
  readonly column: number;
}

/**
 * The table of whose columns a name stands in [start, end): of lines with separators (CSV, Markdown, what database clients print, aligned
 * columns), of a table in HTML, of the tuples of an SQL insert; or the entries of a block of that name. Undefined where the name is no column's.
 * @param effort of the text so far; counted on.
 */
export function readTable(text: Buffer, start: number, end: number, effort: Effort): ReadTable | undefined {
  const table =
    readInsertedTable(text, start, end) ??
    readMarkupTable(text, start, end) ??
    readLines(text, start, end) ??
    readBlock(text, start, end, effort);
  const column = table?.header.findIndex(name => name.start <= start && name.end >= end) ?? -1;
  return table?.isNamed[column] ? { table, column } : undefined;
}

type Split = (line: string) => readonly Cell[];

function readLines(text: Buffer, start: number, end: number): Table | undefined {
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end, LONGEST_HEADER);
  if (lineStart === undefined || lineEnd === undefined || lineEnd === text.length) return undefined;
  const header = lineOf(text, lineStart, lineEnd);
  const split = splitterOf(header, start - lineStart, end - lineStart);
  if (split === undefined) return undefined;
  const names = split(header);
  if (names.length < 2 || PROSE.test(header.trimEnd())) return undefined;
  if (!names.every(name => NAME.test(header.slice(name.start, name.end)))) return undefined;
  const { cells, isRuled, tableEnd } = readRows(text, lineEnd, line => {
    const all = split(line);
    const found = split === splitAligned && isIndex(all, names) ? all.slice(1) : all;
    // Names do not come again as values: a list of words has no header.
    const isRow = found.length === names.length && !found.some((cell, at) => isSame(line, cell, header, names[at]!));
    return isRow ? found : undefined;
  });
  // `password, sunshine` is a name and its value, unless a line or another name says that it is a header.
  const isSure = isRuled || header.startsWith('||') || names.length !== 2;
  const allNames = names.map(name => text.toString('utf8', lineStart + name.start, lineStart + name.end));
  const isNamed = allNames.map((_, column) => {
    const other = allNames[1 - column];
    return isSure || other === undefined || BESIDE.test(other);
  });
  const placed = names.map(name => ({ start: lineStart + name.start, end: lineStart + name.end }));
  return { cells, names: allNames, header: placed, isNamed, headerEnd: lineEnd, end: tableEnd };
}

/** A line in Latin-1; what is drawn in it stands in signs of ASCII, in as many bytes. */
function lineOf(text: Buffer, start: number, end: number): string {
  const line = text.toString('latin1', start, end);
  return line.includes('\xe2') ? line.replace(DRAWN_BAR, '|  ').replace(DRAWN_LINE, '---') : line;
}

/** A number or a name before the first column, as data frames are printed: nothing stands above it. */
function isIndex(cells: readonly Cell[], names: readonly Cell[]): boolean {
  return cells.length === names.length + 1 && cells[0]!.end < names[0]!.start;
}

function isSame(line: string, cell: Cell, header: string, name: Cell): boolean {
  return cell.end > cell.start && line.slice(cell.start, cell.end) === header.slice(name.start, name.end);
}

/** @param cellsOf the cells of a line; undefined for a line that is no row. */
function readRows(text: Buffer, headerEnd: number, cellsOf: (line: string) => readonly Cell[] | undefined) {
  const cells: Cell[] = [];
  let isRuled = false;
  let tableEnd = headerEnd;
  for (let row = 0; row < MOST_ROWS && tableEnd < text.length; row++) {
    const at = tableEnd + 1;
    const rowEnd = endOfLine(text, at, LONGEST_ROW);
    if (rowEnd === undefined) break;
    const line = lineOf(text, at, rowEnd);
    if (RULE.test(line) && line.includes('--')) {
      isRuled ||= cells.length === 0;
    } else {
      const found = cellsOf(line);
      if (found === undefined) break;
      for (const { start, end } of found) cells.push({ start: at + start, end: at + end });
    }
    tableEnd = rowEnd;
  }
  return { cells, isRuled, tableEnd };
}

/** Beside the name, past quotes and marks: what parts the cells of this line. */
function splitterOf(header: string, start: number, end: number): Split | undefined {
  const sign =
    /^["'`*_\])]{0,4}[ ]{0,40}([|,;\t]|$)/.exec(header.slice(end))?.[1] ||
    /([|,;\t])[ ]{0,40}["'`*_[(]{0,4}$/.exec(header.slice(0, start))?.[1];
  if (sign && !header.includes('\t\t')) return line => splitDelimited(line, sign);
  if (sign === '\t') return splitAligned;
  return /^["'`*]{0,4}(?:\s*$|\s{2})/.test(header.slice(end)) ? splitAligned : undefined;
}

function startOfLine(text: Buffer, at: number): number | undefined {
  const from = Math.max(0, at - LONGEST_HEADER);
  const found = text.subarray(from, at).lastIndexOf(10);
  return found < 0 && from > 0 ? undefined : from + found + 1;
}

/** @param longest how far behind `at` it is looked for, in bytes. */
function endOfLine(text: Buffer, at: number, longest: number): number | undefined {
  const rest = text.subarray(at, at + longest);
  const found = rest.indexOf(10);
  if (found >= 0) return at + found;
  return rest.length < longest ? text.length : undefined;
}
