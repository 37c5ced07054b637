import { type FindingLine, readFindingBatches } from '../manifest/read.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import type { Finding, SourceEntry } from '../types.ts';

/** What is to be replaced in one source: the findings of its audit, and those that scans of the redacted text added. */
export class PlannedFindings {
  readonly #manifestDir: string;
  readonly #entry: SourceEntry;
  /** Ascending by record. */
  #added: readonly Finding[] = [];

  constructor(manifestDir: string, entry: SourceEntry) {
    this.#manifestDir = manifestDir;
    this.#entry = entry;
  }

  get count(): number {
    return this.#entry.findings.count + this.#added.length;
  }

  add(findings: readonly Finding[]): void {
    this.#added = [...this.#added, ...findings].sort((a, b) => a.record - b.record);
  }

  async *read(): AsyncGenerator<Finding> {
    for await (const batch of this.batches()) for (const { finding } of batch) yield finding;
  }

  /** In file order, some at a time. */
  async *batches(): AsyncGenerator<readonly FindingLine[]> {
    const audited = readFindingBatches(this.#manifestDir, this.#entry);
    if (this.#added.length === 0) return yield* audited;
    let next = 0;
    let record: FindingLine[] = [];
    const takeRecord = (number: number): FindingLine[] => {
      const own = record;
      record = [];
      const first = next;
      while (next < this.#added.length && this.#added[next]!.record <= number) next++;
      return first === next ? own : withAdded(own, this.#added.slice(first, next));
    };
    for await (const batch of audited) {
      for (const read of batch) {
        const last = record[0]?.finding.record;
        if (last !== undefined && last !== read.finding.record) yield takeRecord(last);
        if (record.length === 0) yield takeRecord(read.finding.record - 1);
        record.push(read);
      }
    }
    yield takeRecord(Number.POSITIVE_INFINITY);
  }
}

function withAdded(lines: FindingLine[], added: readonly Finding[]): FindingLine[] {
  if (lines.every(({ finding }) => finding.bytes) && added.every(({ bytes }) => bytes)) return byBytes(lines, added);
  for (const finding of added) insert(lines, finding);
  return lines;
}

/** As `insert`, in one pass: a record may hold all findings of a file. */
function byBytes(lines: readonly FindingLine[], added: readonly Finding[]): FindingLine[] {
  const all: FindingLine[] = [];
  let next = 0;
  for (const finding of added.toSorted((a, b) => a.bytes![0] - b.bytes![0])) {
    while (next < lines.length && lines[next]!.finding.bytes![0] <= finding.bytes![0]) all.push(lines[next++]!);
    all.push(toLine(finding));
  }
  return [...all, ...lines.slice(next)];
}

function toLine(finding: Finding): FindingLine {
  return { finding, line: serialiseFinding(finding).trimEnd() };
}

/** By bytes where there are any; else beside the others of its field, or behind all. */
function insert(lines: FindingLine[], finding: Finding): void {
  const { bytes, path, start } = finding;
  const isBehind = ({ finding: other }: FindingLine) =>
    bytes && other.bytes ? other.bytes[0] > bytes[0] : other.path === path && other.start > start;
  let at = lines.findIndex(isBehind);
  if (at < 0 && !bytes) at = lines.findLastIndex(({ finding: other }) => other.path === path) + 1 || lines.length;
  lines.splice(at < 0 ? lines.length : at, 0, toLine(finding));
}
