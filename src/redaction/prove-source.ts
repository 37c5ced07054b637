import {
  type FormatOptions,
  NULL_VALUE,
  type ReplacedSpan,
  type SpliceRewrite,
  type Splicer,
} from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import type { Gap } from '../formats/kept-parts.ts';
import { Kernel, KernelMoved } from '../kernel/kernel.ts';
import { isReplaced } from '../policy/accepted.ts';
import { loadChunk } from '../scan/scanner.ts';
import { openAudited } from '../sources/open-source.ts';
import type { Finding, SourceEntry } from '../types.ts';
import { KeptRun } from './kept-run.ts';
import { withPlainFile } from './plain-file.ts';
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
    const { path, compression } = entry;
    return withPlainFile({ path, compression, file: proof.original }, original =>
      withPlainFile({ path, compression, file: proof.redacted }, redacted =>
        rewrite.whyDifferent({ original, redacted, spans: replacedSpans(proof.findings) }),
      ),
    );
  }
  return new RecordComparison(rewrite, proof).why(entry);
}

class RecordComparison {
  readonly #rewrite: SpliceRewrite;
  readonly #splicer: Splicer;
  readonly #proof: Proof;
  readonly #kernel = new Kernel();

  constructor(rewrite: SpliceRewrite, proof: Proof) {
    this.#rewrite = rewrite;
    this.#splicer = rewrite.open();
    this.#proof = proof;
  }

  async why(entry: SourceEntry): Promise<string | undefined> {
    const { original, redacted, formatOptions } = this.#proof;
    const findings = this.#proof.findings[Symbol.asyncIterator]();
    const young = recordsOf(redacted, entry, formatOptions);
    try {
      let pending = await findings.next();
      let run = new KeptRun();
      for await (const old of recordsOf(original, entry, formatOptions)) {
        const own: Finding[] = [];
        for (; !pending.done && pending.value.bytes![0] < old.end; pending = await findings.next()) {
          if (isReplaced(pending.value)) own.push(pending.value);
        }
        const gaps = this.#gapsOf(old, own);
        const cuts = gaps.filter(gap => gap.isCut);
        const hasDropped = own.some(it => it.action === 'drop-record' && cuts.some(cut => holds(cut, it, old)));
        const isGone = hasDropped && !keepsRecord(old, gaps);
        if (!isGone && run.isComplete) {
          const why = await run.whyNot(young);
          if (why !== undefined) return why;
          run = new KeptRun();
        }
        const quote = own.length > 0 && old.chunk ? this.#rewrite.quoteOf(old.chunk) : undefined;
        run.add(old, gaps, { isGone, quote });
      }
      return await run.whyNot(young, { isLast: true });
    } finally {
      await young.return(undefined);
      await findings.return?.();
    }
  }

  /** What may differ in a record, from its start: the spans; whole values that became null; and what goes with a record that is dropped, which the format tells. */
  #gapsOf({ start, bytes, chunk }: Stretch, findings: readonly Finding[]): Gap[] {
    const gaps: Gap[] = findings.map(({ bytes }) => ({
      start: bytes![0] - start,
      end: bytes![1] - start,
      isCut: false,
    }));
    const whole = findings.filter(it => it.action === 'drop-record' || (it.action === 'null' && it.in !== 'key'));
    if (!chunk || (whole.length === 0 && !this.#splicer.needsNext)) return gaps;
    const edits = whole
      .map(({ bytes, action }) => ({
        start: bytes![0],
        end: bytes![1],
        replacement: () => (action === 'null' ? NULL_VALUE : null),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = thoseApart(edits);
    while (true) {
      try {
        const loaded = loadChunk({ ...chunk, bytes }, undefined, this.#kernel, this.#proof.formatOptions);
        const changes = this.#splicer.splice(loaded, apart);
        return [...gaps, ...changes.map(({ start, end, bytes: { length } }) => ({ start, end, isCut: length === 0 }))];
      } catch (error) {
        if (!(error instanceof KernelMoved)) throw error;
      }
    }
  }
}

/** Of ascending ranges those that begin when all before them have ended. */
function thoseApart<Range extends { readonly start: number; readonly end: number }>(ranges: readonly Range[]): Range[] {
  let reach = 0;
  return ranges.filter(({ start, end }) => {
    const isApart = start >= reach;
    reach = Math.max(reach, end);
    return isApart;
  });
}

function holds(gap: Gap, { bytes }: Finding, { start }: Stretch): boolean {
  return gap.start <= bytes![0] - start && bytes![1] - start <= gap.end;
}

/** Bytes that may be left of a record that is dropped, in any encoding: blanks, a byte order mark, and what stands around an element of a JSON array. */
const LEFT_BEHIND = new Set([...Buffer.from('\0 \t\r\n[],\ufeff'), 0xfe, 0xff]);

/** True when more is left of a stretch than its gaps take, so that another of its records stays: several values of JSON may stand on a line. */
function keepsRecord({ bytes }: Stretch, gaps: readonly Gap[]): boolean {
  const cuts = gaps.filter(gap => gap.isCut).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...cuts, { start: bytes.length, end: bytes.length }]) {
    if (bytes.subarray(at, start).some(byte => !LEFT_BEHIND.has(byte))) return true;
    at = Math.max(at, end);
  }
  return false;
}

/** Of a format that is rewritten as a whole. */
async function* replacedSpans(findings: AsyncIterable<Finding>): AsyncGenerator<ReplacedSpan> {
  for await (const finding of findings) {
    if (!isReplaced(finding)) continue;
    const { record, path, start, end, action } = finding;
    yield { record, path, start, end, isDropped: action === 'drop-record' };
  }
}

/** Record by record. */
async function* recordsOf(file: string, entry: SourceEntry, options: FormatOptions): AsyncGenerator<Stretch, void> {
  const opened = await openAudited({ path: entry.path, file });
  try {
    yield* stretchesOf(opened, formatNamed(entry.format), { options, chunkBytes: 1 });
  } finally {
    await opened.close();
  }
}
