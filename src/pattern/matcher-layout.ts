// How a matcher's program lies in memory: what writes it (matcher-program.ts) and what runs it (kernel/assembly/matcher.ts) both read this. All words are 32 bits wide.

/** Kinds of instruction. A loop is a split that leads back to itself. */
export const OP_SET = 0;
export const OP_BYTE = 1;
export const OP_SPLIT = 2;
export const OP_LOOP = 3;
export const OP_SAVE = 4;
export const OP_ASSERT = 5;
export const OP_MATCH = 6;
export const OP_RUN = 7;
export const OP_EITHER = 8;

/** Instructions, five entries of 16 bits each: kind, value, next, other, and the row of the classes that a match may begin with from there on. */
export const CODE_ENTRIES = 5;
/** Words for each `run`: its number among the choices, the fewest and the most characters that it takes, its set of characters beyond ASCII. */
export const RUN_WORDS = 4;

/** Classes of what may stand at a place, beside those of ASCII. */
export const BEYOND_ASCII = 0;
export const AT_END = 1;
export const FIRST_CLASS = 2;

/** Words of the head: numbers, then those that say where the lists begin. */
export const WIDTH = 0;
export const START = 1;
export const SLOTS = 2;
export const CHOICES = 3;
export const IS_ANCHORED = 4;
export const RUNS = 5;
export const CODE = 6;
export const STARTS = 7;
export const BRANCHES = 8;
export const CLASSES = 9;
export const ROWS = 10;
/** Number of its first set of characters beyond ASCII among those of all programs. */
export const WIDES = 11;
export const PAIRS = 12;

/** (choice, position) pairs that one search may remember: enough for all but a few rules in text twice as long as their matches. */
export const MAX_VISITED = 1048576;
/** Choices that may wait for their other ways at once. */
export const MAX_WAITING = 32768;
/** Words for each of them. */
export const WAITING_WORDS = 3;
/** Groups that are kept apart: `secret`, and others by their numbers. */
export const MAX_GROUPS = 16;

/** What a search says when there is no match, and when RE2 must be asked. */
export const NO_MATCH = -1;
export const CANNOT_TELL = -2;
