import type { LoadedRule } from '../detectors/load.ts';
import type { Problem } from '../errors.ts';
import type { ReadResult } from '../sources/open-source.ts';
import { type Compression, type Coverage, OTHER_COLUMNS, type Severity, type SourceEntry } from '../types.ts';
import type { ScanResult } from './protocol.ts';

const MAX_PROBLEMS = 100;
const MAX_COLUMNS = 200;

type Summary = Pick<
  SourceEntry,
  | 'records'
  | 'fields'
  | 'coverage'
  | 'counts'
  | 'severities'
  | 'columns'
  | 'placeholders'
  | 'suppressed'
  | 'problems'
  | 'problemCount'
  | 'problemCodes'
  | 'included'
>;

/** Adds up the results of one source's chunks, which come in file order. */
export class SourceTally {
  lineCount = 0;
  readonly #rules: readonly LoadedRule[];
  // Maps, since a rule may have any name, also that of what every object has: `constructor`.
  readonly #counts: Counts = new Map();
  readonly #severities = new Map<string, Map<Severity, number>>();
  readonly #columns = new Map<string, Counts>();
  readonly #planProblems: Problem[] = [];
  readonly #chunkProblems: Problem[] = [];
  readonly #unread: { start: number; end: number }[] = [];
  readonly #problemCodes: Counts = new Map();
  #included: Set<string> | undefined;
  #records = 0;
  #fields = 0;
  #placeholders = 0;
  #suppressed = 0;

  constructor(rules: readonly LoadedRule[]) {
    this.#rules = rules;
  }

  /** A problem of the plan, not of a chunk. */
  report(problem: Problem): void {
    if (this.#planProblems.length < MAX_PROBLEMS) this.#planProblems.push(problem);
    this.#countProblem(problem);
  }

  add(result: ScanResult): void {
    this.lineCount += result.lineCount;
    this.#records += result.records;
    this.#fields += result.fields;
    this.#placeholders += result.placeholders;
    this.#suppressed += result.suppressed;
    if (result.included) this.#included = new Set([...(this.#included ?? []), ...result.included]);
    for (const [rule, count] of result.rules) {
      addTo(this.#counts, this.#rules[rule]!.id, count);
    }
    for (const [rule, severity, count] of result.severities) {
      addTo(countsOf(this.#severities, this.#rules[rule]!.id), severity, count);
    }
    for (const [path, rule, count] of result.columns) {
      addTo(this.#column(path), this.#rules[rule]!.id, count);
    }
    for (const problem of result.problems) {
      if (this.#chunkProblems.length < MAX_PROBLEMS) this.#chunkProblems.push(problem);
      this.#countProblem(problem);
    }
    for (const [code, count] of Object.entries(result.moreProblems)) this.#countCode(code, count);
  }

  /** Call once. @param read what reading the source's bytes came to. */
  summary(read: Omit<ReadResult, 'contentKey'>, compression: Compression): Summary {
    for (const { code } of read.problems) this.#countCode(code, 1);
    // Those that reading did not list are of the last kind that it did.
    const unlisted = read.problemCount - read.problems.length;
    if (unlisted > 0) this.#countCode(read.problems.at(-1)!.code, unlisted);
    const problems = [...read.problems, ...this.#planProblems, ...this.#chunkProblems];
    return {
      records: this.#records,
      fields: this.#fields,
      coverage: this.#coverage(read, compression),
      counts: sharedIfEmpty(this.#counts),
      ...(this.#severities.size > 0 && { severities: toRecords(this.#severities) }),
      columns: this.#columns.size === 0 ? NOTHING : toRecords(this.#columns),
      placeholders: this.#placeholders,
      suppressed: this.#suppressed,
      problems: problems.length === 0 ? NONE : problems.slice(0, MAX_PROBLEMS),
      problemCount: [...this.#problemCodes.values()].reduce((sum, count) => sum + count, 0),
      problemCodes: sharedIfEmpty(this.#problemCodes),
      ...(this.#included && { included: [...this.#included].sort() }),
    };
  }

  #column(path: string): Counts {
    const key = this.#columns.has(path) || this.#columns.size < MAX_COLUMNS ? path : OTHER_COLUMNS;
    return countsOf(this.#columns, key);
  }

  #countCode(code: string, count: number): void {
    addTo(this.#problemCodes, code, count);
  }

  #countProblem(problem: Problem): void {
    this.#countCode(problem.code, 1);
    if (problem.effect === 'unread' && problem.bytes) {
      this.#unread.push({ start: problem.bytes[0], end: problem.bytes[1] });
    }
  }

  // In bytes on disk. Ranges that a planner left out of a compressed source are in decompressed bytes; they count in proportion.
  #coverage(read: Omit<ReadResult, 'contentKey'>, compression: Compression): Coverage {
    const planned = mergeRanges(this.#unread);
    const plannedBytes = planned.reduce((sum, { start, end }) => sum + end - start, 0);
    const damaged = read.problems
      .filter(p => p.effect === 'unread' && p.bytes)
      .map(p => ({ start: p.bytes![0], end: p.bytes![1] }));
    const lost = read.bytes - read.consumedBytes;
    const share =
      compression === 'none' || plannedBytes === 0
        ? plannedBytes
        : Math.ceil((plannedBytes / Math.max(1, read.decompressedBytes)) * read.consumedBytes);
    const unreadBytes = Math.min(read.bytes, lost + share);
    const hasUnread = planned.length > 0 || read.problems.some(problem => problem.effect === 'unread');
    return {
      scannedBytes: read.bytes - unreadBytes,
      unreadBytes,
      unread: mergeRanges([...damaged, ...(compression === 'none' ? planned : [])]),
      complete: unreadBytes === 0 && !hasUnread,
    };
  }
}

/** What most entries of a folder hold nothing in is there once. */
const NOTHING = Object.freeze({});
const NONE: readonly never[] = Object.freeze([]);

type Counts<Name extends string = string> = Map<Name, number>;

function countsOf<Name extends string>(all: Map<string, Counts<Name>>, name: string): Counts<Name> {
  let counts = all.get(name);
  if (!counts) all.set(name, (counts = new Map()));
  return counts;
}

function addTo<Name extends string>(counts: Counts<Name>, name: Name, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function sharedIfEmpty(counts: Counts): Readonly<Record<string, number>> {
  return counts.size === 0 ? NOTHING : Object.fromEntries(counts);
}

function toRecords(all: ReadonlyMap<string, Counts>): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries([...all].map(([name, counts]) => [name, Object.fromEntries(counts)]));
}

function mergeRanges(
  ranges: readonly { start: number; end: number }[],
): readonly { readonly start: number; readonly end: number }[] {
  if (ranges.length === 0) return NONE;
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
