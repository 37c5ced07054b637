import { AuditError } from '../../errors.ts';
import { type CsvBytes, NO_QUOTE } from '../../kernel/kernel.ts';
import type { Change } from '../changes.ts';
import { encodeText } from '../encoding.ts';
import { type Edit, type LoadedChunk, NULL_VALUE, type RecordView } from '../format.ts';
import { spliceComments } from './comments.ts';
import { toBytes } from './dialect.ts';
import type { CsvChunkState } from './plan.ts';
import { viewRow } from './row-view.ts';
import { type Cell, cellsOf, loadText, rowAt } from './walk-cells.ts';

/** A half-open range of the chunk's text and what stands there instead, already escaped. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the cell begins that is quoted anew: its parts become one change, since none of them can be taken back alone. */
  readonly cell?: number;
}

/** An edit as a range of the chunk's text. */
interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly edit: Edit;
}

/**
 * What the edits change in the chunk's bytes. In a quoted cell quotes are doubled; an unquoted cell is quoted when its new content
 * needs it, and so is a cell with text behind its closing quote when an edit reaches over that quote. A dropped record goes with its line end; the header is no record, so
 * a cell of it that is to be dropped is named by its position instead.
 */
export function spliceCsv(chunk: LoadedChunk, edits: readonly Edit[]): Change[] {
  const state = chunk.state as CsvChunkState;
  if (state.isComment) return spliceComments(chunk, edits);
  const bytes = toBytes(state.dialect);
  const source = Buffer.from(chunk.load());
  const text = loadText({ ...chunk, load: () => chunk.kernel.load(source.length, view => view.set(source)) }, state);
  const placed = edits.map(edit => ({
    edit,
    start: text.toUtf8(edit.start - chunk.start),
    end: text.toUtf8(edit.end - chunk.start),
  }));
  const hits = chunk.kernel.toHits(placed);
  const walked = chunk.kernel.walkCsv(text.utf8, hits, bytes, new Uint8Array(0), 'exact');
  const headerRows = state.hasHeaderRow ? 1 : 0;

  const replacements: Replacement[] = [];
  let next = 0;
  let dropped = -1;
  for (const cell of cellsOf(walked)) {
    const first = next;
    while (next < placed.length && placed[next]!.start < cell.end) {
      const { start, end, edit } = placed[next]!;
      if (start < cell.start || end > cell.end) throw misplaced(edit);
      next += 1;
    }
    if (first === next || cell.row === dropped) continue;
    const row = rowAt(walked, cell.row);
    const view = viewRow(text.utf8.subarray(row.start, row.end), state.header, bytes);
    const edited = editCell(text.utf8, cell, placed.slice(first, next), { bytes, isAlone: row.cells === 1, view });
    if (edited !== 'drop') replacements.push(...edited);
    else if (cell.row < headerRows) {
      replacements.push({ start: cell.start, end: cell.end, text: `column_${cell.column + 1}` });
    } else {
      dropped = cell.row;
      while (replacements.length > 0 && replacements.at(-1)!.start >= row.start) replacements.pop();
      replacements.push({ start: row.start, end: behindLineEnd(text.utf8, row.end), text: '' });
    }
  }
  if (next < placed.length) throw misplaced(placed[next]!.edit);

  return joinParts(
    replacements.map(({ start, end, text: replacement, cell = -1 }) => ({
      start: text.toSource(start),
      end: text.toSource(end),
      bytes: encodeText(replacement, state.encoding),
      cell,
    })),
    source,
  );
}

/** Changes of one cell become one, with the bytes between them. */
function joinParts(changes: readonly (Change & { readonly cell: number })[], source: Buffer): Change[] {
  const joined: Change[] = [];
  let open: { cell: number; start: number; end: number; bytes: Uint8Array[] } | undefined;
  const close = () => {
    if (open) joined.push({ start: open.start, end: open.end, bytes: Buffer.concat(open.bytes) });
    open = undefined;
  };
  for (const { cell, ...change } of changes) {
    if (open && open.cell === cell) {
      open.bytes.push(source.subarray(open.end, change.start), change.bytes);
      open.end = change.end;
      continue;
    }
    close();
    if (cell < 0) joined.push(change);
    else open = { cell, start: change.start, end: change.end, bytes: [change.bytes] };
  }
  close();
  return joined;
}

function behindLineEnd(utf8: Buffer, at: number): number {
  if (at >= utf8.length) return at;
  return utf8[at] === 13 && utf8[at + 1] === 10 ? at + 2 : at + 1;
}

/** What parts cells, as text. */
interface Signs {
  readonly delimiter: string;
  /** The quote; '' where there is none. */
  readonly mark: string;
}

function editCell(
  utf8: Buffer,
  cell: Cell,
  edits: readonly PlacedEdit[],
  { bytes, isAlone, view }: { bytes: CsvBytes; isAlone: boolean; view: RecordView },
): readonly Replacement[] | 'drop' {
  const mark = bytes.quote === NO_QUOTE ? '' : String.fromCharCode(bytes.quote);
  const signs = { delimiter: String.fromCharCode(bytes.delimiter), mark };
  const plain: Replacement[] = [];
  let isNull = false;
  for (const { start, end, edit } of edits) {
    const text = edit.replacement(decodeRaw(utf8, cell, start, end, mark), view);
    if (text === null) return 'drop';
    // A further edit may still drop the whole record.
    if (text === NULL_VALUE) isNull = true;
    else plain.push({ start, end, text });
  }
  if (isNull) return emptied(cell, mark, isAlone);
  const double = (text: string) => (mark === '' ? text : text.replaceAll(mark, mark + mark));
  const doubled = plain.map(replacement => ({ ...replacement, text: double(replacement.text) }));
  if (cell.isQuoted && cell.close < 0) return doubled;
  if (cell.close >= 0 && standApart(utf8, cell, plain, signs)) {
    return doubled.map((it, i) => (it.end <= cell.close ? it : plain[i]!));
  }
  if (!cell.isQuoted && !needsQuotes(utf8, cell, plain, { ...signs, isAlone })) return plain;
  if (mark === '') {
    throw new AuditError(
      'output',
      'a replacement holds a delimiter or line end, and this CSV has no quotes; use another label',
    );
  }
  return quoteAnew(utf8, cell, doubled, mark);
}

/** The whole cell is quoted anew: what stays of it keeps its bytes, but for its quotes. @param doubled what is put in, ascending, its quotes doubled. */
function quoteAnew(utf8: Buffer, cell: Cell, doubled: readonly Replacement[], mark: string): Replacement[] {
  let next = 0;
  // Asked of ascending places.
  const isEdited = (at: number) => {
    while (next < doubled.length && doubled[next]!.end <= at) next++;
    return next < doubled.length && doubled[next]!.start <= at;
  };
  const quote = mark.charCodeAt(0);
  const result: Replacement[] = [...doubled];
  const literalFrom = cell.close < 0 ? cell.start : cell.close + 1;
  if (cell.close >= 0 && !isEdited(cell.close)) result.push({ start: cell.close, end: cell.close + 1, text: '' });
  for (let at = utf8.indexOf(quote, literalFrom); at >= 0 && at < cell.end; at = utf8.indexOf(quote, at + 1)) {
    if (!isEdited(at)) result.push({ start: at, end: at + 1, text: mark + mark });
  }
  result.sort((a, b) => a.start - b.start);
  if (!cell.isQuoted) result.unshift({ start: cell.start, end: cell.start, text: mark });
  result.push({ start: cell.end, end: cell.end, text: mark });
  return result.map(part => ({ ...part, cell: cell.start }));
}

/**
 * True when what is put in leaves the closing quote where it is: each edit stands before it, or behind it with nothing that would part the
 * cell. Then no other byte changes, and those who read `\\"` as a quote find their cell as it was, too.
 */
function standApart(
  utf8: Buffer,
  { close, end: cellEnd }: Cell,
  replacements: readonly Replacement[],
  signs: Signs,
): boolean {
  let behind = close + 1;
  for (const { start, end, text } of replacements) {
    if (end <= close) continue;
    if (start <= close || breaksCell(text, signs)) return false;
    if (start === behind && text === '') behind = end;
  }
  // A quote right behind the closing one would make a doubled one of it.
  return behind === close + 1 || behind === cellEnd || utf8[behind] !== signs.mark.charCodeAt(0);
}

// Nothing at all; a record that is one empty cell would be no record.
function emptied(cell: Cell, mark: string, isAlone: boolean): readonly Replacement[] {
  if (cell.isQuoted) {
    const end = cell.close < 0 && !cell.isOpen ? cell.end + 1 : cell.end;
    return [{ start: cell.start - 1, end, text: isAlone ? mark + mark : '' }];
  }
  return [{ start: cell.start, end: cell.end, text: isAlone ? mark + mark : '' }];
}

// The text of a raw range: doubled quotes made single, a closing quote in it left out.
function decodeRaw(utf8: Buffer, cell: Cell, start: number, end: number, mark: string): string {
  if (!cell.isQuoted) return utf8.toString('utf8', start, end);
  const quotedEnd = cell.close < 0 ? end : Math.min(end, Math.max(start, cell.close));
  const quoted = utf8.toString('utf8', start, quotedEnd).replaceAll(mark + mark, mark);
  const literalStart = cell.close >= 0 && start <= cell.close ? cell.close + 1 : quotedEnd;
  return literalStart < end ? quoted + utf8.toString('utf8', literalStart, end) : quoted;
}

function needsQuotes(
  utf8: Buffer,
  cell: Cell,
  replacements: readonly Replacement[],
  { isAlone, ...signs }: Signs & { readonly isAlone: boolean },
): boolean {
  if (replacements.some(({ text }) => breaksCell(text, signs))) return true;
  let first = '';
  let at = cell.start;
  for (const { start, end, text } of [...replacements, { start: cell.end, end: cell.end, text: '' }]) {
    first ||= utf8.toString('latin1', at, Math.min(at + 1, start)) || text.slice(0, 1);
    at = end;
  }
  // What is left may begin with a quote; a record that is one empty cell would be no record.
  return first === '' ? isAlone && signs.mark !== '' : first === signs.mark;
}

function breaksCell(text: string, { delimiter, mark }: Signs): boolean {
  return /[\r\n]/.test(text) || text.includes(delimiter) || (mark !== '' && text.includes(mark));
}

function misplaced(edit: Edit): AuditError {
  return new AuditError(
    'changed',
    `the finding at bytes ${edit.start} to ${edit.end} does not lie within one cell; the source is not the one that was audited: scan it again`,
  );
}
