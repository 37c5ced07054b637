/** The first records of a source as text, for sniffing. */
export interface HeadRows {
  readonly rows: readonly (readonly string[])[];
  readonly quotedCells: number;
  /** Quoted cells with text behind the closing quote, or without one. */
  readonly oddCells: number;
  /** Delimiters outside quotes with a space behind them. */
  readonly spacedDelimiters: number;
  readonly delimiters: number;
}

/**
 * Reads records by the grammar of `src/kernel/assembly/csv.ts`.
 * @param quote '' when no character quotes.
 * @param isWhole false when the text may be cut off: the last record is then left out, unless a line end stands behind it.
 */
export function readHeadRows(
  text: string,
  delimiter: string,
  quote: string,
  { isWhole, limit }: { readonly isWhole: boolean; readonly limit: number },
): HeadRows {
  const rows: string[][] = [];
  let quotedCells = 0;
  let oddCells = 0;
  let spacedDelimiters = 0;
  let delimiters = 0;
  let at = 0;
  const isLineEnd = (i: number) => text[i] === '\n' || text[i] === '\r';
  const cellEnd = (from: number) => {
    let i = from;
    while (i < text.length && text[i] !== delimiter && !isLineEnd(i)) i++;
    return i;
  };
  while (at < text.length && rows.length < limit) {
    if (isLineEnd(at)) {
      at += 1;
      continue;
    }
    const row: string[] = [];
    while (true) {
      if (quote !== '' && text[at] === quote) {
        quotedCells += 1;
        const close = closingQuote(text, at + 1, quote);
        const end = close < 0 ? text.length : cellEnd(close + 1);
        if (close < 0 || end > close + 1) oddCells += 1;
        const inside = text.slice(at + 1, close < 0 ? text.length : close).replaceAll(quote + quote, quote);
        row.push(close < 0 ? inside : inside + text.slice(close + 1, end));
        at = end;
      } else {
        const end = cellEnd(at);
        row.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length || text[at] !== delimiter) break;
      delimiters += 1;
      if (text[at + 1] === ' ') spacedDelimiters += 1;
      at += 1;
    }
    if (at < text.length || isWhole) rows.push(row);
    at += 1;
  }
  return { rows, quotedCells, oddCells, spacedDelimiters, delimiters };
}

function closingQuote(text: string, from: number, quote: string): number {
  let at = from;
  while (true) {
    const found = text.indexOf(quote, at);
    if (found < 0 || text[found + 1] !== quote) return found;
    at = found + 2;
  }
}
