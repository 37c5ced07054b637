/** The problem of text that holds NULs: read as UTF-8, letters that stand apart make no word a rule could find. */
export const NULS = {
  code: 'unknown-encoding',
  message:
    'holds NUL bytes, as UTF-16, UTF-32 and binary data do; it was read as UTF-8: convert it to UTF-8, or leave the file out',
} as const;

/** The problem of a record that is not valid UTF-8. */
export const INVALID_UTF8 = {
  code: 'invalid-utf8',
  message: 'holds bytes that are not UTF-8; they were read as U+FFFD',
} as const;

/** The same in a format whose encoding may be named. */
export const NOT_UTF8 = {
  code: INVALID_UTF8.code,
  message: `${INVALID_UTF8.message}; if they are in another encoding, name it (\`--encoding latin1\`, or \`encoding\` in sluice.yaml)`,
} as const;

/** The problem of a text in wide characters whose last one is not whole. */
export const CUT_CHARACTER = {
  code: 'truncated',
  message: 'the text ends in the middle of a character; the file may be cut off: fetch it again',
} as const;

/** The problem of a source for which another encoding is named than it has. */
export const MISNAMED_ENCODING = {
  code: 'wrong-encoding',
  message:
    'is UTF-8, but was read in the encoding that is named for it (`--encoding`, or `encoding` in sluice.yaml), in which nothing can be found: leave that out for this file',
} as const;

/** The problem of a source in UTF-16 that goes on, somewhere, in one byte a character. */
export const NARROW_TEXT = {
  code: MISNAMED_ENCODING.code,
  message:
    'is UTF-16, but goes on in one byte a character, perhaps not only here; read as UTF-16 nothing can be found in that: write the file anew in one encoding',
} as const;
