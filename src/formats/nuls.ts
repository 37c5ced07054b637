/** The problem of text that holds NULs: read as UTF-8, letters that stand apart make no word a rule could find. */
export const NULS = {
  code: 'unknown-encoding',
  message:
    'holds NUL bytes, as UTF-16, UTF-32 and binary data do; it was read as UTF-8: convert it to UTF-8, or leave the file out',
} as const;
