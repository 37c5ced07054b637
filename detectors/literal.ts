/** A pattern that matches a text as it is. RE2 syntax. */
export function toLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
