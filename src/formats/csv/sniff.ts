import { decodeText, detectEncoding } from '../encoding.ts';
import { isControl, sniffDialect } from './dialect.ts';
import { HEAD } from './sniff-head.ts';

/** A guess that is weaker than plain text's: only a file's name makes it a CSV. */
const UNLIKELY = 0.05;

/** How much the first bytes look like a table. Prose has commas too, but not as many in every line, and with a space behind them. */
export function sniffCsv(head: Uint8Array): number {
  const { encoding, markBytes } = detectEncoding(head);
  const bytes = Buffer.from(head.buffer, head.byteOffset + markBytes, head.length - markBytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return 0;
  const text = decodeText(bytes, encoding);
  if (/^\s*[{[<]/.test(text)) return 0;
  const { head: first, width, consistency, delimiter } = sniffDialect(text, head.length < HEAD, {});
  const rows = first.rows.length;
  if (rows < 2 || width < 2) return 0;
  const isProse = !isControl(delimiter) && first.spacedDelimiters > first.delimiters / 2;
  const isMarkdown = delimiter === '|' && first.rows[0]![0] === '';
  const isIndented = delimiter === '\t' && first.rows.every(row => row.length < 2 || row[0] === '');
  if (isProse || isMarkdown || isIndented) return UNLIKELY;
  if (consistency >= 0.9 && rows >= 3 && width >= 3) return 0.6;
  // Two columns may be a log's milliseconds, or a line of verse: a name that says otherwise is right.
  if (consistency >= 0.9 && rows >= 3) return isControl(delimiter) && rows >= 5 ? 0.6 : 0.45;
  if (consistency >= 0.9) return 0.3;
  return consistency >= 0.75 && width >= 3 ? 0.2 : UNLIKELY;
}
