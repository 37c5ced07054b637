/**
 * A key or column name as lower-case words between blanks: `customerSSN` → ` customer ssn `, `x-api_key` → ` x api key `.
 * Camel case is split before an upper-case letter that follows a lower-case one or a digit, and before the last of several
 * capitals that a lower-case letter follows (`APIKey` → `api key`).
 */
export function toWords(name: string): string {
  const split = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return ` ${split} `;
}
