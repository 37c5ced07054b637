/** What `isDelimiter` wants, for messages. */
export const DELIMITER_RULE =
  'must be one ASCII sign, such as `,`, `;` or `|`, a blank, `\\t` for a tab, or a control character such as `\\x01`';
/** What `isQuote` wants. */
export const QUOTE_RULE = 'must be one ASCII sign, such as `"`, or empty for none';

/** True for what may separate fields: one ASCII character that is neither a letter, a digit, a line end nor NUL; control characters also by their names. */
export function isDelimiter(text: string): boolean {
  const delimiter = toDelimiter(text);
  return (
    (delimiter < ' ' && delimiter.length === 1 && !'\0\r\n'.includes(delimiter)) || /^[ -/:-@[-`{-~]$/.test(delimiter)
  );
}

/** The character that is meant: a tab may be written `\t` or `tab`, a control character `\x01`. */
export function toDelimiter(text: string): string {
  const code = /^\\x([01][0-9a-f])$/i.exec(text)?.[1];
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return text === '\\t' || text === 'tab' ? '\t' : text;
}

/** True for what may enclose fields: one ASCII sign, or nothing. */
export function isQuote(text: string): boolean {
  return /^[!-/:-@[-`{-~]?$/.test(text);
}
