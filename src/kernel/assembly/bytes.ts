// What ASCII bytes are.

// @ts-ignore: decorator
@inline
export function isDigit(byte: u8): bool {
  return byte - 48 < 10;
}

// @ts-ignore: decorator
@inline
export function isLetter(byte: u8): bool {
  return (byte | 0x20) - 97 < 26;
}

// @ts-ignore: decorator
@inline
export function isHex(byte: u8): bool {
  return isDigit(byte) || (byte | 0x20) - 97 < 6;
}
