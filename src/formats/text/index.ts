import { isUtf8 } from 'node:buffer';
import { AuditError } from '../../errors.ts';
import type { Format } from '../format.ts';
import { planLines } from '../line-chunks.ts';
import { NULS } from '../nuls.ts';
import { ProblemList } from '../problem-list.ts';
import { matchText } from './match-text.ts';

/** Plain text and Markdown: each line that is not blank is a record with one field, whose path is ''. */
export const textFormat: Format = {
  name: 'text',
  extensions: ['txt', 'text', 'md', 'markdown', 'log'],
  sniff(head) {
    if (head.length === 0) return 0;
    return head.includes(0) ? 0 : 0.1;
  },
  plan: planLines,
  read(chunk, sink) {
    const input = chunk.load();
    const problems = new ProblemList();
    const isValid = isUtf8(input);
    const hasNuls = input.includes(0);
    const { count, start: hitStarts, end: hitEnds } = sink.gate(input);
    let records = 0;
    let hit = 0;
    let reach = 0;
    for (const { start, end, isRecord } of lines(input)) {
      if (!isRecord) continue;
      while (hit < count && hitStarts[hit]! < end) {
        reach = Math.max(reach, hitEnds[hit]!);
        hit += 1;
      }
      const line = input.subarray(start, end);
      if (hasNuls && line.includes(0)) {
        problems.add({
          ...NULS,
          record: chunk.firstRecord + records,
          bytes: [chunk.start + start, chunk.start + end],
          effect: 'degraded',
        });
      }
      if (!isValid && !isUtf8(line)) {
        problems.add({
          code: 'invalid-utf8',
          message: 'holds bytes that are not UTF-8; they were read as U+FFFD',
          record: chunk.firstRecord + records,
          bytes: [chunk.start + start, chunk.start + end],
          effect: 'degraded',
        });
      }
      if (reach > start || sink.mayNest(line)) matchText(line, chunk.start + start, records, sink);
      records += 1;
    }
    return { records, fields: records, ...problems.result() };
  },
  rewrite: {
    kind: 'splice',
    open: () => ({
      needsNext: false,
      splice(chunk, edits) {
        const input = chunk.load();
        const parts: Uint8Array[] = [];
        let next = 0;
        for (const { start, end, lineEnd } of lines(input)) {
          const line: Uint8Array[] = [];
          let at = start;
          let isDropped = false;
          while (next < edits.length && edits[next]!.start - chunk.start < end) {
            const edit = edits[next]!;
            next += 1;
            if (edit.end - chunk.start > end) throw misplaced(edit);
            const text = edit.replacement(input.toString('utf8', edit.start - chunk.start, edit.end - chunk.start));
            if (text === null) isDropped = true;
            else line.push(input.subarray(at, edit.start - chunk.start), Buffer.from(text));
            at = edit.end - chunk.start;
          }
          if (!isDropped) parts.push(...line, input.subarray(at, lineEnd));
        }
        if (next < edits.length) throw misplaced(edits[next]!);
        return Buffer.concat(parts);
      },
    }),
  },
};

/** Lines as half-open ranges: `end` before the line end, `lineEnd` behind it. */
function* lines(input: Buffer): Iterable<{ start: number; end: number; lineEnd: number; isRecord: boolean }> {
  for (let start = 0; start < input.length; ) {
    const feed = input.indexOf(10, start);
    const lineEnd = feed < 0 ? input.length : feed + 1;
    let end = feed < 0 ? input.length : feed;
    if (end > start && input[end - 1] === 13) end -= 1;
    const isRecord = input.subarray(start, end).some(byte => byte !== 32 && byte !== 9 && byte !== 13);
    yield { start, end, lineEnd, isRecord };
    start = lineEnd;
  }
}

function misplaced(edit: { readonly start: number; readonly end: number }): AuditError {
  return new AuditError(
    'changed',
    `the finding at bytes ${edit.start} to ${edit.end} does not lie within one line; the source is not the one that was audited: scan it again`,
  );
}
