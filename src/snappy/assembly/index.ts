// Snappy's raw format (https://github.com/google/snappy/blob/main/format_description.txt), taken apart element by element, so that
// it can pause where input or room ends. Addresses and lengths in bytes.

/** The next byte to read, and where the next byte goes. Set and read by the caller. */
export let inputAt: u32 = 0;
export let outputAt: u32 = 0;

/** What is left of the element under way; `distance` 0: a literal. */
let left: u32 = 0;
let distance: u32 = 0;

/** Bytes behind the room for output that a copy may spoil. */
export const SLACK: u32 = 16;

const NEEDS_INPUT: u32 = 0;
const NEEDS_ROOM: u32 = 1;
const TOO_FAR: u32 = 2;

/** Address behind which memory is free. */
export function heapBase(): u32 {
  return u32(__heap_base);
}

export function begin(): void {
  left = 0;
  distance = 0;
}

/** Is no element cut in two? */
export function isBetween(): bool {
  return left === 0;
}

/**
 * Decodes from `inputAt` to `outputAt` until one of the two ends. Copies reach back to `floor` at most.
 * Elements of up to 16 bytes are moved as 16: `SLACK` bytes behind both ends must be memory.
 */
export function decode(inputEnd: u32, outputEnd: u32, floor: u32): u32 {
  let at = inputAt;
  let out = outputAt;
  let state = NEEDS_INPUT;
  while (true) {
    if (left > 0) {
      let length = min(left, outputEnd - out);
      if (distance === 0) {
        length = min(length, inputEnd - at);
        if (length <= 16) v128.store(out, v128.load(at));
        else memory.copy(out, at, length);
        at += length;
      } else {
        if (distance > out - floor) {
          state = TOO_FAR;
          break;
        }
        repeat(out, distance, length);
      }
      out += length;
      left -= length;
      if (left > 0) {
        state = out === outputEnd ? NEEDS_ROOM : NEEDS_INPUT;
        break;
      }
    }
    if (at >= inputEnd) break;
    const tag = u32(load<u8>(at));
    const kind = tag & 3;
    if (kind === 0) {
      const code = tag >> 2;
      const extra = code < 60 ? 0 : code - 59;
      if (at + 1 + extra > inputEnd) break;
      // Four bytes are read whatever their number: the slack is there.
      const length = load<u32>(at + 1) & (extra === 4 ? 0xffffffff : (1 << (extra << 3)) - 1);
      left = (extra === 0 ? code : length) + 1;
      distance = 0;
      at += 1 + extra;
    } else if (kind === 1) {
      if (at + 2 > inputEnd) break;
      left = ((tag >> 2) & 7) + 4;
      distance = ((tag >> 5) << 8) | u32(load<u8>(at + 1));
      at += 2;
    } else {
      const extra: u32 = kind === 2 ? 2 : 4;
      if (at + 1 + extra > inputEnd) break;
      left = (tag >> 2) + 1;
      distance = kind === 2 ? u32(load<u16>(at + 1)) : load<u32>(at + 1);
      at += 1 + extra;
    }
    // A copy from nowhere; a literal of 2^32 bytes wraps to none.
    if ((kind !== 0 && distance === 0) || left === 0) {
      state = TOO_FAR;
      break;
    }
  }
  inputAt = at;
  outputAt = out;
  return state;
}

// Both may overlap: then the bytes between them repeat.
// @ts-ignore: decorator
@inline
function repeat(out: u32, distance: u32, length: u32): void {
  if (distance >= 16) {
    for (let done: u32 = 0; done < length; done += 16) v128.store(out + done, v128.load(out + done - distance));
    return;
  }
  for (let done: u32 = 0; done < length; done++) store<u8>(out + done, load<u8>(out + done - distance));
}
