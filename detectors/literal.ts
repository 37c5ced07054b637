/** A pattern that matches a text as it is. RE2 syntax. */
export function toLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The same in any case, but for letters beyond ASCII, which the gate does not fold. RE2 syntax. */
export function toCaseless(text: string): string {
  return toLiteral(text).replace(/[A-Za-z ]*[A-Za-z][A-Za-z ]*/g, run => `(?i:${run})`);
}

/** A word in small letters and, where its first letter is not ASCII, whose capital has to be spelt out, as at the beginning of a sentence. */
export const cases = (word: string): readonly string[] =>
  [...new Set([word, word[0]!.toUpperCase() + word.slice(1)])].filter((one, at) => at === 0 || one[0]! > '\x7f');
