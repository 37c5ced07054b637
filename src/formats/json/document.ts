import { withCuts } from '../changes.ts';
import type { Format, LoadedChunk } from '../format.ts';
import { inEncodings } from '../in-encodings.ts';
import { firstByte, firstLine, isMostlyNoJson, isWholeJson, UNLIKELY } from './look.ts';
import { type DocumentState, planDocument } from './plan-document.ts';
import { isJsonPrefix } from './prefix.ts';
import { readJson } from './read.ts';
import { RECORD_SEPARATOR, withoutSeparators } from './sequence.ts';
import { toChanges, toReplacements } from './splice.ts';
import { unescapeJson } from './unescape.ts';

const COMMA = 0x2c;
const LINE_FEED = 0x0a;

const rangesOf = (chunk: LoadedChunk): Uint32Array => (chunk.state as DocumentState).ranges;

/** One JSON document: the elements of an array are its records; else each top-level value is one. */
export const jsonDocumentFormat: Format = inEncodings(
  {
    name: 'json',
    extensions: ['json'],
    sniff(bytes) {
      const head = withoutSeparators(bytes);
      const byte = firstByte(head);
      if (byte !== '{' && byte !== '[') return 0;
      const { line, isWhole, hasMore } = firstLine(head);
      if (isWhole && isWholeJson(line)) {
        if (isMostlyNoJson(head)) return UNLIKELY;
        return hasMore || byte === '{' ? 0.4 : 0.8;
      }
      // A log, Markdown, a template and an entry of an INI file begin so too.
      if (!isJsonPrefix(head)) return UNLIKELY;
      return byte === '[' ? 0.7 : 0.55;
    },
    plan: planDocument,
    read: (chunk, sink) => readJson(chunk, sink, rangesOf(chunk)),
    rewrite: {
      kind: 'splice',
      unescape: unescapeJson,
      quoteOf: () => Buffer.from('"'), // of a number that becomes a text
      open: () => {
        // While every record so far was dropped, the next kept one must lose the comma before it.
        let hasDropped = false;
        let hasKept = false;
        return {
          get needsNext() {
            return hasDropped && !hasKept;
          },
          splice(chunk, edits) {
            const input = chunk.load();
            // Chunks without edits are not passed: those before the first dropped record were kept.
            if (!hasDropped && chunk.firstRecord > 0) hasKept = true;
            const ranges = rangesOf(chunk);
            const { replacements, dropped } = toReplacements(chunk, input, edits, ranges);
            const cuts: { start: number; end: number }[] = [];
            let at = 0;
            let isLineKept = false; // something before the record stays on its line
            for (let record = 0; record * 2 < ranges.length; record++) {
              const start = ranges[record * 2]!;
              const end = ranges[record * 2 + 1]!;
              const before = input.subarray(at, start).indexOf(COMMA);
              const comma = before < 0 ? -1 : at + before;
              if (input.subarray(at, start).includes(LINE_FEED)) isLineKept = false;
              if (dropped.has(record)) {
                hasDropped = true;
                // The comma before it goes with it, or the line end behind it; what else is around it stays, wherever the chunks begin.
                if (comma >= 0) cuts.push({ start: comma, end });
                else {
                  const from = start > 0 && input[start - 1] === RECORD_SEPARATOR ? start - 1 : start;
                  cuts.push({ start: from, end: input[end] === LINE_FEED && !isLineKept ? end + 1 : end });
                }
              } else {
                if (comma >= 0 && hasDropped && !hasKept) cuts.push({ start: comma, end: comma + 1 });
                hasKept = true;
                isLineKept = true;
              }
              at = end;
            }
            return withCuts(toChanges(replacements), cuts);
          },
        };
      },
    },
  },
  {
    isUnicode: true,
    toState: (state, toUtf8) => ({ ranges: (state as DocumentState).ranges.map(toUtf8) }) satisfies DocumentState,
  },
);
