import { sep } from 'node:path';

/** True for a folder itself and whatever its path leads through. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
