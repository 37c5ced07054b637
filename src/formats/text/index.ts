import { isUtf8 } from 'node:buffer';
import { ARMOUR_HEAD, ArmourTracker, endOfArmour } from '../armour.ts';
import { INVALID_UTF8, NULS } from '../bad-text.ts';
import type { Format } from '../format.ts';
import { inEncodings } from '../in-encodings.ts';
import { planArmouredLines } from '../line-chunks.ts';
import { ProblemList } from '../problem-list.ts';
import { matchText } from './match-text.ts';
import { spliceText } from './splice.ts';

/**
 * Plain text and Markdown: each line that is not blank is a record with one field, whose path is ''. An armoured block, such as a private
 * key, is one field of the record that it begins in.
 */
export const textFormat: Format = inEncodings(
  {
    name: 'text',
    extensions: ['txt', 'text', 'md', 'markdown', 'log'],
    sniff(head) {
      if (head.length === 0) return 0;
      return head.includes(0) ? 0 : 0.1;
    },
    plan: planArmouredLines,
    read(chunk, sink) {
      const input = chunk.load();
      const problems = new ProblemList();
      const isValid = isUtf8(input);
      const hasNuls = input.includes(0);
      const { count, start: hitStarts, end: hitEnds } = sink.gate(input, 'none');
      let records = 0;
      let hit = 0;
      let reach = 0;
      const armour = new ArmourTracker();
      let matched = 0; // everything before it was part of a block
      for (const { start, end, isRecord } of lines(input)) {
        const isBegin = armour.next(input.subarray(start, Math.min(end, start + ARMOUR_HEAD)));
        if (!isRecord) continue;
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
            ...INVALID_UTF8,
            record: chunk.firstRecord + records,
            bytes: [chunk.start + start, chunk.start + end],
            effect: 'degraded',
          });
        }
        if (start >= matched) {
          const last = (isBegin && endOfArmour(input, start)) || end;
          if (last > end) matched = last;
          while (hit < count && hitStarts[hit]! < last) {
            reach = Math.max(reach, hitEnds[hit]!);
            hit += 1;
          }
          if (reach > start || sink.mayNest(line)) {
            matchText(input.subarray(start, last), chunk.start + start, records, sink);
          }
        }
        records += 1;
      }
      return { records, fields: records, ...problems.result() };
    },
    rewrite: {
      kind: 'splice',
      open: () => ({
        needsNext: false,
        splice: (chunk, edits) => spliceText(chunk.load(), chunk.start, edits),
      }),
    },
  },
  { isUnicode: false },
);

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
