import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../errors.ts';
import type { Match } from '../../scan/match.ts';
import { INVALID_UTF8 } from '../bad-text.ts';
import { columnFilter, toldGlobs } from '../column-filter.ts';
import type { ChunkStats, FieldSink, LoadedChunk } from '../format.ts';
import { ProblemList } from '../problem-list.ts';
import { RecordRepeats } from '../record-repeats.ts';
import { matchText } from '../text/match-text.ts';
import { fieldsAt } from './fields-at.ts';
import { includedKeys } from './included-keys.ts';
import { isBlank } from './look.ts';
import { blankSeparators } from './sequence.ts';
import { type BrokenRecord, type JsonField, walkChunk } from './walk-chunk.ts';

const NO_NAMES: readonly string[] = [];

/** Reads JSON records of a chunk: `ranges` gives them for a document, undefined stands for JSON Lines. */
export function readJson(chunk: LoadedChunk, sink: FieldSink, ranges?: Uint32Array): ChunkStats {
  const input = ranges ? chunk.load() : blankSeparators(chunk.load());
  const problems = new ProblemList();
  const recordRanges = () => (ranges ? pairs(ranges) : lines(input));
  if (!isUtf8(input)) reportInvalidUtf8(chunk, input, recordRanges(), problems);
  const isWanted = columnFilter(chunk.options.include, chunk.options.exclude);
  const hits = sink.gate(input, 'json');
  const hides = (key: string) => sink.hides(key);
  let record = 0;
  const isRead = (field: JsonField) => isWanted(field.names[0] ?? '');
  const repeats = new RecordRepeats<JsonField>({
    raw: input,
    foundValues: () => sink.foundValues(),
    fieldsAt: (range, places) => fieldsAt(chunk.kernel, input, range, places, hides).filter(isRead),
    emit: (field, matches) => emitField(chunk, sink, field, matches, record),
  });
  const counts = walkChunk(
    chunk.kernel,
    { input, ranges, hits, asks: sink },
    {
      hides,
      field(field) {
        if (!isRead(field)) return;
        const matches = matchField(sink, field);
        if (matches.length === 0) return;
        record = field.record;
        field.keep();
        repeats.add(field, matches);
      },
      end: (start, end) => repeats.end(start, end),
      broken(record) {
        problems.add(brokenProblem(chunk, record));
        matchText(input.subarray(record.start, record.end), chunk.start + record.start, record.record, sink);
      },
    },
  );
  return {
    ...counts,
    ...problems.result(),
    ...(toldGlobs(chunk.options).length > 0 && { included: includedKeys(input, recordRanges, chunk.options) }),
  };
}

function matchField(sink: FieldSink, field: JsonField): readonly Match[] {
  // A key is text in its own right: it gives itself no context.
  const siblings = () => field.siblings;
  return sink.matchInRecord(field.text, field.isKey ? NO_NAMES : field.names, field.hits, field.label, siblings);
}

function emitField(
  chunk: LoadedChunk,
  sink: FieldSink,
  field: JsonField,
  matches: readonly Match[],
  record: number,
): void {
  sink.emit(
    matches,
    {
      record,
      path: field.path,
      ...(field.isKey && { inKey: true }),
      toSource: (start, end) => [chunk.start + field.toRaw(start), chunk.start + field.toRaw(end)],
    },
    field.text,
  );
}

const TOO_DEEP = 'nested more than 1,024 levels deep; scanned as plain text';
const NOT_JSON = 'not valid JSON; scanned as plain text; repair the record or accept `not-json` in the policy';

function brokenProblem(chunk: LoadedChunk, record: BrokenRecord): Problem {
  return {
    code: record.isTooDeep ? 'too-deep' : 'not-json',
    message: record.isTooDeep ? TOO_DEEP : NOT_JSON,
    record: chunk.firstRecord + record.record,
    bytes: [chunk.start + record.start, chunk.start + record.end],
    effect: 'degraded',
  };
}

function reportInvalidUtf8(
  chunk: LoadedChunk,
  input: Buffer,
  ranges: Iterable<readonly [number, number]>,
  problems: ProblemList,
): void {
  let record = 0;
  for (const [start, end] of ranges) {
    const bytes = input.subarray(start, end);
    if (!isUtf8(bytes)) {
      problems.add({
        ...INVALID_UTF8,
        record: chunk.firstRecord + record,
        bytes: [chunk.start + start, chunk.start + end],
        effect: 'degraded',
      });
    }
    record += 1;
  }
}

function* pairs(ranges: Uint32Array): Iterable<readonly [number, number]> {
  for (let i = 0; i < ranges.length; i += 2) yield [ranges[i]!, ranges[i + 1]!];
}

/** Lines that are not blank, without their line ends. */
function* lines(input: Buffer): Iterable<readonly [number, number]> {
  for (let start = 0; start < input.length; ) {
    const feed = input.indexOf(10, start);
    let end = feed < 0 ? input.length : feed;
    const next = end + 1;
    while (end > start && isBlank(input[end - 1]!)) end--;
    while (start < end && isBlank(input[start]!)) start++;
    if (start < end) yield [start, end];
    start = next;
  }
}
