/** Who says the next line, in the forms of chats: `- `, `Ann: `, `<ann> `, `[10:31] Ann: `, `Ann 10:31` on a line of its own. */
export const SPEAKER =
  '(?:[-*>–—] ?)?(?:(?:\\[[\\d:., -]{4,20}\\] ?)?(?:[<[(]?\\p{L}[\\p{L}\\d _.-]{0,24}[>\\])]?[:：] ?|<[\\w-]{1,24}> )|\\p{L}[\\p{L} .]{1,24},? \\[?\\d{1,2}:\\d{2}(?: ?[AaPp][Mm])?\\]?\\s{0,2}(?:\\n|\\\\n)\\s{0,4})?';
