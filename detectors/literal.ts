/** A pattern that matches a text as it is. RE2 syntax. */
export function toLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The same in any case. RE2 syntax. */
export function toCaseless(text: string): string {
  return `(?i:${toLiteral(text)})`;
}
