// JSON string escapes (RFC 8259 section 7). Inputs are the bytes between the quotes, already validated by the walker.

// @ts-ignore: decorator
@inline
function hexValue(byte: u8): i32 {
  if (byte - 48 < 10) return <i32>byte - 48;
  const lower = byte | 0x20;
  if (lower - 97 < 6) return <i32>lower - 87;
  return -1;
}

// What a byte behind a backslash stands for in JSON (RFC 8259, 7); 0 for `u` and for what is no escape.
// @ts-ignore: decorator
@inline
export function unescaped(byte: u8): u8 {
  if (byte == 110) return 10; // n
  if (byte == 34 || byte == 92 || byte == 47) return byte;
  if (byte == 116) return 9; // t
  if (byte == 114) return 13; // r
  if (byte == 98) return 8; // b
  return byte == 102 ? 12 : 0; // f
}

/** What four hexadecimal digits stand for; negative when one is none. */
export function hex4(at: usize): i32 {
  return (
    (hexValue(load<u8>(at)) << 12) |
    (hexValue(load<u8>(at, 1)) << 8) |
    (hexValue(load<u8>(at, 2)) << 4) |
    hexValue(load<u8>(at, 3))
  );
}

function writeUtf8(code: u32, out: usize): usize {
  if (code < 0x80) {
    store<u8>(out, <u8>code);
    return out + 1;
  }
  if (code < 0x800) {
    store<u8>(out, <u8>(0xc0 | (code >> 6)));
    store<u8>(out, <u8>(0x80 | (code & 63)), 1);
    return out + 2;
  }
  if (code < 0x10000) {
    store<u8>(out, <u8>(0xe0 | (code >> 12)));
    store<u8>(out, <u8>(0x80 | ((code >> 6) & 63)), 1);
    store<u8>(out, <u8>(0x80 | (code & 63)), 2);
    return out + 3;
  }
  store<u8>(out, <u8>(0xf0 | (code >> 18)));
  store<u8>(out, <u8>(0x80 | ((code >> 12) & 63)), 1);
  store<u8>(out, <u8>(0x80 | ((code >> 6) & 63)), 2);
  store<u8>(out, <u8>(0x80 | (code & 63)), 3);
  return out + 4;
}

let unitEnd: usize = 0;
let unitOut: usize = 0;

// Decodes one unit (a plain byte or one escape, a surrogate pair counts as one) from `p`; sets unitEnd and unitOut.
// @ts-ignore: decorator
@inline
function decodeUnit(p: usize, end: usize, out: usize): void {
  const byte = load<u8>(p);
  if (byte != 92) {
    store<u8>(out, byte);
    unitEnd = p + 1;
    unitOut = out + 1;
    return;
  }
  const escape = load<u8>(p, 1);
  if (escape != 117) {
    store<u8>(out, unescaped(escape));
    unitEnd = p + 2;
    unitOut = out + 1;
    return;
  }
  let code = <u32>hex4(p + 2);
  unitEnd = p + 6;
  if (code >= 0xd800 && code < 0xe000) {
    const paired = code < 0xdc00 && p + 12 <= end && load<u16>(p, 6) == 0x755c;
    const low = paired ? <u32>hex4(p + 8) : 0;
    if (low >= 0xdc00 && low < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      unitEnd = p + 12;
    } else code = 0xfffd; // a lone surrogate has no UTF-8 form
  }
  unitOut = writeUtf8(code, out);
}

/** Decodes [from, to) to `out` (at least to − from bytes); returns the decoded length. */
export function decodeJsonString(from: usize, to: usize, out: usize): u32 {
  let p = from;
  let o = out;
  while (p < to) {
    // Sixteen at a time up to the next backslash. Writing past the decoded end is harmless: the output is never longer than the input.
    while (p + 16 <= to) {
      const v = v128.load(p);
      const mask = i8x16.bitmask(i8x16.eq(v, i8x16.splat(92)));
      v128.store(o, v);
      if (mask) {
        const plain = <usize>ctz(mask);
        p += plain;
        o += plain;
        break;
      }
      p += 16;
      o += 16;
    }
    if (p >= to) break;
    decodeUnit(p, to, o);
    p = unitEnd;
    o = unitOut;
  }
  return <u32>(o - out);
}

/**
 * The raw offset (from `from`) at which the decoded byte `target` starts; with `inclusive` 0, the end of the unit before it.
 * A decoded offset inside a multi-byte unit maps to that unit's start. `scratch` needs 4 bytes.
 */
export function rawOffset(from: usize, to: usize, target: u32, scratch: usize): u32 {
  let p = from;
  let decoded: u32 = 0;
  while (p < to && decoded < target) {
    decodeUnit(p, to, scratch);
    const length = <u32>(unitOut - scratch);
    if (decoded + length > target) break;
    decoded += length;
    p = unitEnd;
  }
  return <u32>(p - from);
}
