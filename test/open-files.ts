import { existsSync, readdirSync, readlinkSync } from 'node:fs';

const OPEN_FILES = '/proc/self/fd';

/** Does the system tell which files are open? */
export const tellsOpenFiles = existsSync(OPEN_FILES);

/** Files below a folder that this process has open, also those that have no name any more. */
export function openBelow(folder: string): string[] {
  return readdirSync(OPEN_FILES).flatMap(number => {
    try {
      const file = readlinkSync(`${OPEN_FILES}/${number}`);
      return file.startsWith(folder) ? [file] : [];
    } catch {
      return []; // that of the listing itself
    }
  });
}
