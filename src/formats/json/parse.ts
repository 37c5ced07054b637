/** A string that does not end is taken to the end of the text, so that none is tried again from each quote in it. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?Infinity|NaN/g;

/**
 * The value of a JSON text as the walker reads it: with NaN, Infinity and -Infinity, which Python writes; they are null here.
 * @throws SyntaxError when it is no such text.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!text.includes('NaN') && !text.includes('Infinity')) throw error;
    return JSON.parse(text.replaceAll(STRING_OR_NUMBER, part => (part.startsWith('"') ? part : 'null')));
  }
}
