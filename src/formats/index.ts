import { AuditError } from '../errors.ts';
import { arrowFormat } from './arrow/index.ts';
import { csvFormat } from './csv/index.ts';
import { findForeign } from './foreign.ts';
import type { Format } from './format.ts';
import { jsonDocumentFormat } from './json/document.ts';
import { jsonLinesFormat } from './json/lines.ts';
import { parquetFormat } from './parquet/index.ts';
import { textFormat } from './text/index.ts';

/** Every format; a new one is a folder and a line here. */
export const formats: readonly Format[] = [
  parquetFormat,
  arrowFormat,
  jsonLinesFormat,
  jsonDocumentFormat,
  csvFormat,
  textFormat,
];

/** Below this a sniff is a guess, and the file's extension knows better. */
const SURE = 0.5;

/** What compressed files are called, behind the extension of what is in them. */
const COMPRESSED = /\.(gz|gzip|zst|zstd)$/;

/**
 * The format of a source: by content where that is clear, else by extension, else the best guess; text for what no format here reads.
 * @param name a path; `.gz`, `.zst` and the like are taken off.
 * @param head up to 64 KiB of decompressed bytes.
 */
export function chooseFormat(name: string, head: Uint8Array): Format {
  const byContent = formats.map(format => ({ format, score: format.sniff(head) })).sort((a, b) => b.score - a.score);
  if (byContent[0]!.score === 1) return byContent[0]!.format;
  if (findForeign(head)) return textFormat;
  const extension = extensionOf(name.toLowerCase().replace(COMPRESSED, ''));
  const byExtension = formats.find(format => extension !== undefined && format.extensions.includes(extension));
  const extensionScore = byContent.find(({ format }) => format === byExtension)?.score ?? 0;
  if (byExtension && (byContent[0]!.score < SURE || extensionScore >= SURE)) return byExtension;
  return byContent[0]!.score > 0 ? byContent[0]!.format : (byExtension ?? textFormat);
}

/** True for a path that by its name is of a compressed file, or of a format that compresses: it holds more than its bytes. */
export function isPackedName(path: string): boolean {
  const name = path.toLowerCase();
  const extension = extensionOf(name);
  return (
    COMPRESSED.test(name) ||
    (extension !== undefined && formats.some(({ packedExtensions }) => packedExtensions?.includes(extension)))
  );
}

/** @throws AuditError `usage` for an unknown name. */
export function formatNamed(name: string): Format {
  const format = formats.find(candidate => candidate.name === name);
  if (format) return format;
  throw new AuditError('usage', `unknown format \`${name}\`; the formats are ${formats.map(f => f.name).join(', ')}`);
}

function extensionOf(lowerCaseName: string): string | undefined {
  return /\.([a-z0-9]+)$/.exec(lowerCaseName)?.[1];
}
