/** What `isDelimiter` wants, for messages. */
export const DELIMITER_RULE = 'must be one ASCII sign, such as `,`, `;` or `|`, a blank, or `\\t` for a tab';
/** What `isQuote` wants. */
export const QUOTE_RULE = 'must be one ASCII sign, such as `"`, or empty for none';

/** True for what may separate fields: one ASCII character that is neither a letter, a digit nor a line end; a tab also by its name. */
export function isDelimiter(text: string): boolean {
  return /^[\t -/:-@[-`{-~]$/.test(toDelimiter(text));
}

/** The character that is meant: a tab may be written `\t` or `tab`. */
export function toDelimiter(text: string): string {
  return text === '\\t' || text === 'tab' ? '\t' : text;
}

/** True for what may enclose fields: one ASCII sign, or nothing. */
export function isQuote(text: string): boolean {
  return /^[!-/:-@[-`{-~]?$/.test(text);
}
