/** True for a letter of ASCII; `undefined` stands beyond a text. */
export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
}

/** True for a letter or a digit of ASCII. */
export function isAlnum(byte: number | undefined): boolean {
  return isLetter(byte) || (byte !== undefined && byte >= 48 && byte <= 57);
}
