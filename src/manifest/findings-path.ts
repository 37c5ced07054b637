import { createHash } from 'node:crypto';

/** Longest name most file systems take is 255 bytes; `.jsonl` and a temporary suffix must fit behind it. */
const MAX_NAME_BYTES = 200;
/** Of the whole, so that a manifest folder fits before it: macOS takes 1,024 bytes, Linux 4,096. */
const MAX_PATH_BYTES = 768;

/**
 * Where a source's findings file stands, relative to the manifest folder: `findings/<source path>.jsonl`, with digests for what is too long.
 * Different sources never share a file, none leaves the folder, and no file stands where another source needs a folder.
 */
export function findingsPath(sourcePath: string): string {
  const segments = sourcePath.split('/');
  const name = segments.pop()!;
  const path = ['findings', ...segments.map(toFolder), `${shorten(name)}.jsonl`].join('/');
  // The digest is of a text with a slash, which no name has, so that no shortened name is the same.
  return Buffer.byteLength(path) <= MAX_PATH_BYTES ? path : `findings/${withDigest(name, sourcePath)}.jsonl`;
}

// `..`, `.` and empty segments would walk; a folder `a.jsonl` would collide with the findings file of a source `a`, and `a.jsonl.tmp` or
// `a.jsonl.next` with that file while it is written. They get a `%` behind them, and so does whatever already looks like that, so that no two names
// meet.
function toFolder(segment: string): string {
  const name = shorten(segment);
  return /^(?:|\.|\.\.)%*$|\.jsonl(?:\.tmp|\.next)*%*$/i.test(name) ? `${name}%` : name;
}

// What already looks like a shortened name is shortened, too: the digest tells them apart.
function shorten(segment: string): string {
  if (Buffer.byteLength(segment) <= MAX_NAME_BYTES && !/~[0-9a-f]{32}$/.test(segment)) return segment;
  return withDigest(segment, segment);
}

function withDigest(name: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `${[...name].slice(0, 32).join('')}~${digest}`;
}
