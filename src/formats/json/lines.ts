import { withCuts } from '../changes.ts';
import type { Format } from '../format.ts';
import { inEncodings } from '../in-encodings.ts';
import { planLines } from '../line-chunks.ts';
import { firstByte, firstLine, isMostlyJson, isMostlyNoJson, isWholeJson, UNLIKELY } from './look.ts';
import { readJson } from './read.ts';
import { blankSeparators, withoutSeparators } from './sequence.ts';
import { toChanges, toReplacements } from './splice.ts';
import { unescapeJson } from './unescape.ts';

/** JSON Lines, one record a line (jsonlines.org; NDJSON), or a sequence of such lines (RFC 7464). */
export const jsonLinesFormat: Format = inEncodings(
  {
    name: 'jsonl',
    extensions: ['jsonl', 'ndjson', 'jsonlines', 'ldjson'],
    sniff(bytes) {
      const head = withoutSeparators(bytes);
      const byte = firstByte(head);
      if (byte !== '{' && byte !== '[') return 0;
      const { line, isWhole, hasMore } = firstLine(head);
      // The first line goes on behind the head: an array may be a record or the document, and the name decides.
      if (!isWhole) return byte === '{' ? 0.6 : 0.5;
      if (!isWholeJson(line)) return isMostlyJson(head) ? 0.6 : 0;
      if (isMostlyNoJson(head)) return UNLIKELY;
      return byte === '{' || hasMore ? 0.9 : 0.5;
    },
    plan: planLines,
    read: (chunk, sink) => readJson(chunk, sink),
    rewrite: {
      kind: 'splice',
      unescape: unescapeJson,
      quoteOf: () => Buffer.from('"'), // of a number that becomes a text
      open: () => ({
        needsNext: false,
        splice(chunk, edits) {
          const input = blankSeparators(chunk.load());
          const { replacements, dropped } = toReplacements(chunk, input, edits);
          const changes = toChanges(replacements);
          if (dropped.size === 0) return changes;
          const cuts: { start: number; end: number }[] = [];
          let record = 0;
          for (let start = 0; start < input.length; ) {
            const feed = input.indexOf(10, start);
            const end = feed < 0 ? input.length : feed + 1;
            const isRecord = input
              .subarray(start, end)
              .some(byte => byte !== 32 && byte !== 9 && byte !== 13 && byte !== 10);
            if (isRecord && dropped.has(record)) cuts.push({ start, end });
            if (isRecord) record += 1;
            start = end;
          }
          return withCuts(changes, cuts);
        },
      }),
    },
  },
  { isUnicode: true },
);
