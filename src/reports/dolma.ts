import { dirname, join } from 'node:path';
import { AuditError } from '../errors.ts';
import { parseJson } from '../formats/json/parse.ts';
import { readFindings } from '../manifest/read.ts';
import { isAccepted } from '../policy/accepted.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { compressTo } from '../sources/deflate.ts';
import { isInside } from '../sources/is-inside.ts';
import { openAudited } from '../sources/open-source.ts';
import { realPlace } from '../sources/real-place.ts';
import { replaceFile } from '../sources/replace-file.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';

/** Start and end in code points of `text`, and the highest confidence. */
type Span = [start: number, end: number, score: number];

export interface DolmaExport {
  /** Absolute folder of the manifest. */
  readonly manifestDir: string;
  readonly manifest: Manifest;
  /** Where the sources' paths begin. */
  readonly cwd: string;
  /** Absolute folder to write below. */
  readonly out: string;
}

/** What was written, relative to the folder, and what Dolma's attributes cannot say. */
export interface DolmaResult {
  readonly written: readonly string[];
  /** Findings outside of the field `text`, which is all that Dolma's mixer replaces in. */
  readonly elsewhere: number;
  /** Sources that are no JSON Lines. */
  readonly left: readonly string[];
}

/**
 * Writes Dolma attributes: for each JSONL source a file of the same name, `documents` in its path being `attributes/sluice`, with one row for
 * each document, in order and under its id, which is null where something was found in it. `sluice__findings` holds all spans, overlapping ones merged, since the mixer replaces one
 * after the other and would leave the tail of an overlap; `sluice__<rule>` those of one rule.
 * @throws AuditError `changed` when a source is not what was audited; `output` when a symlink leads out of the folder.
 */
export async function writeDolma({ manifestDir, manifest, cwd, out }: DolmaExport): Promise<DolmaResult> {
  const result = { written: [] as string[], elsewhere: 0, left: [] as string[] };
  for (const entry of manifest.sources) {
    if (entry.format !== 'jsonl') {
      result.left.push(entry.path);
      continue;
    }
    const path = toAttributesPath(entry.path);
    const target = await realPlace(join(out, ...path.split('/')));
    if (!isInside(target, await realPlace(out))) {
      throw new AuditError(
        'output',
        `cannot write \`${path}\` in \`${out}\`: a symlink there leads to \`${target}\`; remove it or name another --output folder`,
      );
    }
    await makeFolder(dirname(target));
    const rows = attributeRows(entry, manifestDir, join(cwd, ...entry.path.split('/')), result);
    await replaceFile(target, async handle => {
      for await (const block of compressTo(entry.compression, rows)) await handle.writeFile(block);
    });
    result.written.push(path);
  }
  return result;
}

function toAttributesPath(path: string): string {
  const parts = path.split('/');
  const at = parts.lastIndexOf('documents', parts.length - 2);
  if (at < 0) return ['attributes', 'sluice', ...parts].join('/');
  return [...parts.slice(0, at), 'attributes', 'sluice', ...parts.slice(at + 1)].join('/');
}

async function* attributeRows(
  entry: SourceEntry,
  manifestDir: string,
  file: string,
  result: { elsewhere: number },
): AsyncGenerator<Buffer> {
  const opened = await openAudited({ path: entry.path, file });
  const findings = readFindings(manifestDir, entry);
  try {
    let next = await findings.next();
    let record = 0;
    for await (const line of linesOf(opened.bytes())) {
      if (/^[ \t\r]*$/.test(line)) continue;
      const own: Finding[] = [];
      let isIdFound = false;
      for (; !next.done && next.value.record === record; next = await findings.next()) {
        const { value } = next;
        if (value.placeholder || value.suppressed !== undefined || isAccepted(value)) continue;
        if (value.path === 'text' && value.in === undefined) own.push(value);
        else result.elsewhere += 1;
        isIdFound ||= IN_ID.test(value.path);
      }
      const id = isIdFound ? null : idOf(line);
      yield Buffer.from(`${JSON.stringify({ id, attributes: toAttributes(own) })}\n`);
      record += 1;
    }
    const { sha256 } = await opened.finish();
    if (sha256 === entry.sha256 && next.done && record === entry.records) return;
    throw new AuditError('changed', `\`${entry.path}\` is not the file that was audited; scan it again`);
  } finally {
    await findings.return(undefined);
    await opened.close();
  }
}

/** The field that a document is known by, or what it holds. */
const IN_ID = /^id(?:$|[.[])/;

function toAttributes(findings: readonly Finding[]): Record<string, Span[]> {
  const byName = new Map<string, Span[]>([['sluice__findings', []]]);
  for (const { rule, start, end, confidence } of findings) {
    const name = `sluice__${rule}`;
    for (const it of ['sluice__findings', name]) {
      const spans = byName.get(it) ?? [];
      byName.set(it, spans);
      spans.push([start, end, confidence]);
    }
  }
  return Object.fromEntries([...byName].map(([name, spans]) => [name, merge(spans)]));
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end, score] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) {
      last[1] = Math.max(last[1], end);
      last[2] = Math.max(last[2], score);
    } else merged.push([start, end, score]);
  }
  return merged;
}

function idOf(line: string): unknown {
  try {
    return (parseJson(line.replace(/^\ufeff/, '')) as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}

async function* linesOf(blocks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const block of blocks) {
    let at = 0;
    for (let feed = block.indexOf(10); feed >= 0; feed = block.indexOf(10, at)) {
      yield Buffer.concat([...parts, block.subarray(at, feed)]).toString('utf8');
      parts = [];
      at = feed + 1;
    }
    if (at < block.length) parts.push(Buffer.from(block.subarray(at)));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8');
}
