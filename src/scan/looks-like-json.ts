/** From `{` or `[` at the very first byte to its counterpart at the last, blanks behind it aside, with a quote in between. */
export function looksLikeJson(text: Uint8Array): boolean {
  const open = text[0];
  if (open !== 123 && open !== 91) return false;
  let to = text.length;
  while (to > 1 && text[to - 1]! <= 32) to--;
  return text[to - 1] === open + 2 && text.includes(34, 1);
}
