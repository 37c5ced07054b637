import type { FormatOptions } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import { ACCEPTED_ACTION } from '../policy/accepted.ts';
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
  const findings = proof.findings[Symbol.asyncIterator]();
  let pending = await findings.next();
  const redacted = recordsOf(proof.redacted, entry, proof.formatOptions);
  try {
    for await (const old of recordsOf(proof.original, entry, proof.formatOptions)) {
      const own: Finding[] = [];
      for (; !pending.done && pending.value.bytes![0] < old.end; pending = await findings.next()) {
        const { action } = pending.value;
        if (action !== undefined && action !== 'keep' && action !== ACCEPTED_ACTION) own.push(pending.value);
      }
      if (own.some(({ action }) => action === 'drop-record')) continue;
      const { done, value: young } = await redacted.next();
      const where = `bytes ${old.start} to ${old.end} of the original`;
      if (done) return `it ends before what stands in ${where}`;
      const kept = keptParts(old, own);
      const text = Buffer.from(young.bytes.buffer);
      if (fits(kept, text) || (own.length > 0 && fits(kept.map(withoutQuotes), withoutQuotes(text)))) continue;
      return `something else than the spans of the manifest differs in ${where}`;
    }
    if (!(await redacted.next()).done) return 'there is something behind the end of the original';
    return undefined;
  } finally {
    await redacted.return(undefined);
  }
}

/** What stands before, between and behind the spans. */
function keptParts({ start, bytes: { buffer } }: Stretch, findings: readonly Finding[]): Buffer[] {
  const bytes = Buffer.from(buffer);
  const parts: Buffer[] = [];
  let at = 0;
  let reach = -1; // end of the span at hand
  for (const [from, to] of findings.map(it => it.bytes!).toSorted((a, b) => a[0] - b[0])) {
    if (from - start >= reach) {
      parts.push(bytes.subarray(at, from - start));
      reach = to - start;
    } else reach = Math.max(reach, to - start);
    at = reach;
  }
  return [...parts, bytes.subarray(at)];
}

/** True when the text is the parts, in order, with anything at all between two: the leftmost place of each is as good as any. */
function fits(parts: readonly Buffer[], text: Buffer): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return text.equals(first);
  if (text.length < first.length + last.length) return false;
  if (!text.subarray(0, first.length).equals(first)) return false;
  const end = text.length - last.length;
  if (!text.subarray(end).equals(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
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
