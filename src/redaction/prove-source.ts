import { type FormatOptions, NULL_VALUE, type ReplacedSpan, type SpliceRewrite } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { isMadeOf, partsOutside } from '../formats/kept-parts.ts';
import { Kernel, KernelMoved } from '../kernel/kernel.ts';
import { isReplaced } from '../policy/accepted.ts';
import { loadChunk } from '../scan/scanner.ts';
import { openSource } from '../sources/open-source.ts';
import type { Finding, SourceEntry } from '../types.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

export interface Proof {
  /** Absolute paths. */
  readonly original: string;
  readonly redacted: string;
  /** In file order, as marked by the redaction. */
  readonly findings: AsyncIterable<Finding>;
  readonly formatOptions: FormatOptions;
}

/**
 * Goes through both files record by record: one without a replaced span must be the same bytes; one with spans the same bytes but for
 * them, where further quotes may stand (a number that was labelled is quoted, and so may be a CSV cell); a dropped record must be gone.
 * @returns why it is not proved, with the record's place in the original; undefined when it is.
 */
export async function whyNotProved(entry: SourceEntry, proof: Proof): Promise<string | undefined> {
  const { rewrite } = formatNamed(entry.format);
  if (rewrite.kind === 'file') {
    const { original, redacted, findings } = proof;
    return rewrite.whyDifferent({ original, redacted, spans: replacedSpans(findings) });
  }
  const kernel = new Kernel();
  const findings = proof.findings[Symbol.asyncIterator]();
  let pending = await findings.next();
  const redacted = recordsOf(proof.redacted, entry, proof.formatOptions);
  try {
    for await (const old of recordsOf(proof.original, entry, proof.formatOptions)) {
      const own: Finding[] = [];
      for (; !pending.done && pending.value.bytes![0] < old.end; pending = await findings.next()) {
        if (isReplaced(pending.value)) own.push(pending.value);
      }
      if (own.some(({ action }) => action === 'drop-record')) continue;
      const { done, value: young } = await redacted.next();
      const where = `bytes ${old.start} to ${old.end} of the original`;
      if (done) return `it ends before what stands in ${where}`;
      const kept = partsOutside(Buffer.from(old.bytes.buffer), rangesOf(old, own, { rewrite, kernel, ...proof }));
      const text = Buffer.from(young.bytes.buffer);
      if (isMadeOf(text, kept) || (own.length > 0 && isMadeOf(withoutQuotes(text), kept.map(withoutQuotes)))) continue;
      return `something else than the spans of the manifest differs in ${where}`;
    }
    if (!(await redacted.next()).done) return 'there is something behind the end of the original';
    return undefined;
  } finally {
    await redacted.return(undefined);
  }
}

interface Nulling {
  readonly rewrite: SpliceRewrite;
  readonly kernel: Kernel;
  readonly formatOptions: FormatOptions;
}

/** What may differ in a record, from its start: the spans, and of those that became null the whole values, which the format tells. */
function rangesOf(
  { start, bytes, chunk }: Stretch,
  findings: readonly Finding[],
  { rewrite, kernel, formatOptions }: Nulling,
): [number, number][] {
  const ranges = findings.map(({ bytes }): [number, number] => [bytes![0] - start, bytes![1] - start]);
  const nulls = findings.filter(it => it.action === 'null' && it.in !== 'key');
  if (nulls.length === 0 || !chunk) return ranges;
  const edits = nulls
    .map(({ bytes }) => ({ start: bytes![0], end: bytes![1], replacement: () => NULL_VALUE }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit, i, all) => all.slice(0, i).every(other => other.end <= edit.start));
  while (true) {
    try {
      const changes = rewrite.open().splice(loadChunk({ ...chunk, bytes }, undefined, kernel, formatOptions), edits);
      return [...ranges, ...changes.map(({ start, end }): [number, number] => [start, end])];
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}

/** Of a format that is rewritten as a whole. */
async function* replacedSpans(findings: AsyncIterable<Finding>): AsyncGenerator<ReplacedSpan> {
  for await (const finding of findings) {
    if (!isReplaced(finding)) continue;
    const { record, path, start, end, action } = finding;
    yield { record, path, start, end, isDropped: action === 'drop-record' };
  }
}

function withoutQuotes(bytes: Buffer): Buffer {
  return Buffer.from(bytes.filter(byte => byte !== 0x22));
}

/** Record by record. */
async function* recordsOf(file: string, entry: SourceEntry, options: FormatOptions): AsyncGenerator<Stretch, void> {
  const opened = await openSource({ path: entry.path, file }, { maxRatio: 1e9 });
  try {
    yield* stretchesOf(opened, formatNamed(entry.format), { options, chunkBytes: 1 });
  } finally {
    await opened.close();
  }
}
