import { shorten } from './text.ts';

/** Columns that text takes on a terminal, and about its width in print: East Asian wide characters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += /\p{M}/u.test(char) ? 0 : isWide(char) ? 2 : 1;
  return columns;
}

/** Visible text of at most `width` columns, the middle left out. */
export function clip(text: string, width: number): string {
  let short = text;
  for (let length = width; columnsOf(short) > width && length > 1; length--) short = shorten(text, length);
  return short;
}

function isWide(char: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    char,
  );
}
