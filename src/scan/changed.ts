/** The problem of a file that was not any more what it was when it was opened, as far as it says the same everywhere. */
export const CHANGED = {
  code: 'changed-while-read',
  message: 'the file was cut or replaced while it was read; scan it again when nothing writes to it',
} as const;
