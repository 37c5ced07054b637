// What the walks through an automaton and the making of its states share: where its parts stand.

// Status of an automaton.
export const NOT_MADE: u32 = 0;
export const READY: u32 = 1;
/** Nothing can be said: everything may match. */
export const OPEN: u32 = 2;

// Layout of a head, in bytes.
export const NUMBER: usize = 0;
export const STATUS: usize = 4;
export const TABLE: usize = 8;
export const CLASSES_PER_ROW: usize = 12;
export const UNREAD: usize = 16; // bits of patterns that could not be read
export const WALKED: usize = 20; // bytes since this was last set to 0
// Where the last walk over raw bytes began and ended, in which row, and the end of what it last found.
export const RAW_FROM: usize = 24;
export const RAW_AT: usize = 28;
export const RAW_ROW: usize = 32;
export const RAW_FOUND: usize = 36;
export const PASS: usize = 40;
export const STATES: usize = 44; // see automaton-states.ts
export const CLASSES: usize = 64; // 256 bytes: class of each byte

// A table is made of rows: one entry (u16) a class, then what is known of the state itself. An entry says where the target's row begins behind the table's start, in units of
// 32 bytes: 0 when it is not made yet, with TELLS when the target tells of matches. The first row is no state: it leads from the class of the byte before a text, and from
// the text's edge (behind its last class), to where a walk begins.
export const TELLS: u32 = 0x8000;
export const UNIT_BITS: u32 = 5;

/** Where what is known of a state stands in its row. */
// @ts-ignore: decorator
@inline
export function ownOffset(width: u32): u32 {
  return (width * 2 + 3) & ~3;
}

export const FOUND: usize = 0; // bits of the patterns that end there, with bit 31 when the state is quiet
export const AT_CUT: usize = 4; // and of those that may end where the text is cut, with bit 31 when known
export const AT_END: usize = 8; // the same at the end of the text
export const MEMBERS: usize = 12; // address of the state's members
export const OWN_BYTES: u32 = 16;
export const KNOWN: u32 = 0x80000000;
/** Of a state that holds nothing but what began with the last byte. */
export const QUIET: u32 = 0x80000000;

/** New memory, multiple of 64. What it holds is not known. */
// @ts-ignore: decorator
@external('env', 'allocate')
export declare function allocate(bytes: u32): usize;

