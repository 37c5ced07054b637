import { existsSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { SourceEntry } from '../types.ts';
import type { Target } from './targets.ts';

/** The checksums (`.NAME.crc`) that Hadoop's local file system keeps beside files, of those that were replaced: its readers refuse the new ones. */
export function findStaleChecksums(
  sources: readonly SourceEntry[],
  targetOf: ReadonlyMap<string, Target>,
): readonly string[] {
  return sources.flatMap(({ path, redacted }) => {
    const file = redacted && targetOf.get(path)?.file;
    if (!file || !existsSync(join(dirname(file), nameOf(basename(file))))) return [];
    return [posix.join(posix.dirname(path), nameOf(posix.basename(path)))];
  });
}

function nameOf(name: string): string {
  return `.${name}.crc`;
}
