// Cuts a JSON document into its top-level records without parsing it: an array's elements, or values one after another.
// Strings are skipped with SIMD; only brackets, commas and quotes are looked at. Validation is the walker's.

// State between blocks.
let depth: i32 = 0;
let inString: bool = false;
let escaped: bool = false;

export function jsonState(nextDepth: i32, nextInString: bool, nextEscaped: bool): void {
  depth = nextDepth;
  inString = nextInString;
  escaped = nextEscaped;
}

/**
 * Scans [from, to); `base` is the depth of the records (1 in an array, 0 for values one after another).
 * Writes the offsets (relative to `from`) just behind every separator at that depth: a comma in an array, a line feed between values.
 * `out` needs four bytes for every byte scanned. Returns how many offsets were written.
 */
export function frameJson(from: usize, to: usize, base: i32, out: usize): u32 {
  let p = from;
  let count: u32 = 0;
  while (p < to) {
    if (inString) {
      if (escaped) {
        escaped = false;
        p += 1;
        continue;
      }
      while (p + 16 <= to) {
        const v = v128.load(p);
        const mask = i8x16.bitmask(v128.or(i8x16.eq(v, i8x16.splat(34)), i8x16.eq(v, i8x16.splat(92))));
        if (mask) {
          p += <usize>ctz(mask);
          break;
        }
        p += 16;
      }
      if (p >= to) break;
      const byte = load<u8>(p);
      if (byte == 34) inString = false;
      else if (byte == 92) escaped = true;
      p += 1;
      continue;
    }
    const byte = load<u8>(p);
    p += 1;
    if (byte == 34) inString = true;
    else if (byte == 123 || byte == 91) depth += 1;
    else if (byte == 125 || byte == 93) depth -= 1;
    else if (depth == base && (byte == 44 ? base == 1 : byte == 10 && base == 0)) {
      store<u32>(out + (<usize>count << 2), <u32>(p - from));
      count += 1;
    }
  }
  return count;
}
