// Writes src/pattern/common-grams.ts: node scripts/common-grams.mjs KIND…
// Each KIND is a folder (or file) of one kind of text; all kinds count alike.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Of each kind, at the most. */
const MOST_BYTES = 4_000_000;
/** Of each file, so that many are read. */
const MOST_OF_FILE = 1_500_000;
/** Grams that are rarer are not listed. Times in a million bytes. */
const LEAST = 4;
/** Each level is of grams twice as common as those of the one before; the last has no upper end. */
const LEVELS = 10;
const WIDTH = 160;

const kinds = process.argv.slice(2);
const shares = new Map();
for (const kind of kinds) {
  const { counts, bytes } = count(filesOf(kind));
  for (const [gram, times] of counts)
    shares.set(gram, (shares.get(gram) ?? 0) + (times / bytes) * (1e6 / kinds.length));
  console.error(`${kind}: ${bytes} bytes`);
}
const levels = Array.from({ length: LEVELS }, () => []);
for (const [gram, share] of shares) {
  if (share < LEAST) continue;
  levels[Math.min(LEVELS - 1, Math.floor(Math.log2(share / LEAST)))].push(toText(gram));
}
writeFileSync(
  new URL('../src/pattern/common-grams.ts', import.meta.url),
  `/**
 * Groups of four bytes that are common in text, case ignored as the gate does (each byte with 0x20 set; \`_\` stands for 0x7f), one behind the other. Those of the first level
 * occur ${LEAST} to ${LEAST * 2 - 1} times in a million bytes, of each further one twice as often, of the last ${LEAST * 2 ** (LEVELS - 1)} times or more. Only the order of what is made of it matters.
 * Written by scripts/common-grams.mjs from dialogues and instructions as JSONL, tables, source code and manuals.
 */
export const COMMON_GRAMS: readonly string[] = [
${levels.map(toLiteral).join('\n')}
];
`,
);

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:zst|parquet|bin|png|so|a|map)$/.test(entry.name))
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function count(files) {
  const counts = new Map();
  let bytes = 0;
  for (const file of files) {
    const own = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(own) : own).subarray(0, MOST_OF_FILE);
    if (text.includes(0)) continue;
    for (let at = 0; at + 4 <= text.length; at++) {
      const gram = (text.readUInt32LE(at) | 0x20202020) >>> 0;
      if ((gram & 0x80808080) === 0) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    bytes += text.length;
    if (bytes >= MOST_BYTES) break;
  }
  return { counts, bytes };
}

function toText(gram) {
  return [0, 8, 16, 24]
    .map(shift => String.fromCharCode((gram >>> shift) & 0xff))
    .join('')
    .replaceAll('\x7f', '_');
}

function toLiteral(grams) {
  const lines = [];
  for (let at = 0; at < grams.length; at += WIDTH / 4)
    lines.push(
      grams
        .sort()
        .slice(at, at + WIDTH / 4)
        .join(''),
    );
  if (lines.length <= 1) return `  ${quoted(lines.join(''))},`;
  return `  [\n${lines.map(line => `    ${quoted(line)},`).join('\n')}\n  ].join(''),`;
}

// As the formatter would: in the quotes of which the text has fewer.
function quoted(text) {
  const [singles, doubles] = ["'", '"'].map(sign => text.split(sign).length);
  const quote = singles > doubles ? '"' : "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}
