// Whether what lies there is what a build would make again: built of the same files, by the same Node.js, and as the build left it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param root the folder that all paths are relative to.
 * @param inputs files and folders that a build reads.
 * @param outputs those that it makes.
 * @param file where the stamp is kept, beside or within the outputs.
 */
export function buildStamp({ root, inputs, outputs, file }) {
  const path = join(root, file);
  // What is changed while a build runs is not what it was built of.
  const read = digestOf(root, inputs, path);
  const current = () =>
    [process.version, process.platform, process.arch, read, digestOf(root, outputs, path)].join('\n');
  return {
    /** True when nothing was changed since `write`. */
    holds: () => existsSync(path) && readFileSync(path, 'utf8') === current(),
    /** To be called when all outputs are made. */
    write: () => writeFileSync(path, current()),
  };
}

// SHA-256 of the names and contents of all files, but for the stamp itself.
function digestOf(root, paths, stamp) {
  const hash = createHash('sha256');
  for (const name of paths.flatMap(path => filesIn(root, path)).sort()) {
    const path = join(root, name);
    if (path === stamp) continue;
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap(name => filesIn(root, join(path, name)));
}
