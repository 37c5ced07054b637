import type { Change } from '../changes.ts';
import { columnFilter, toldGlobs } from '../column-filter.ts';
import { encodeText } from '../encoding.ts';
import { type ChunkStats, type Edit, type FieldSink, type LoadedChunk, NULL_VALUE } from '../format.ts';
import { matchText } from '../text/match-text.ts';
import type { CsvChunkState } from './plan.ts';
import { loadText } from './walk-cells.ts';

/** Reads a chunk of comments as one text, which belongs to no record, as the header's names do not. */
export function readComments(chunk: LoadedChunk, sink: FieldSink): ChunkStats {
  const text = loadText(chunk, chunk.state as CsvChunkState);
  if (columnFilter(chunk.options.include, chunk.options.exclude)('')) {
    matchText(text.utf8, 0, 0, {
      match: (bytes, names) => sink.match(bytes, names),
      emit: (matches, place, bytes) =>
        sink.emit(
          matches,
          {
            ...place,
            inKey: true,
            toSource(start, end) {
              const [from, to] = place.toSource!(start, end);
              return [chunk.start + text.toSource(from), chunk.start + text.toSource(to)];
            },
          },
          bytes,
        ),
    });
  }
  const isFiltered = toldGlobs(chunk.options).length > 0;
  return { records: 0, fields: 0, problems: [], moreProblems: {}, ...(isFiltered && { included: [] }) };
}

/** What the edits change in a chunk of comments; what is to be dropped or null is left out. */
export function spliceComments(chunk: LoadedChunk, edits: readonly Edit[]): Change[] {
  const state = chunk.state as CsvChunkState;
  const text = loadText(chunk, state);
  return edits.map(edit => {
    const { start, end } = edit;
    const own = text.utf8.toString('utf8', text.toUtf8(start - chunk.start), text.toUtf8(end - chunk.start));
    const other = edit.replacement(own);
    const bytes = encodeText(
      other === null || other === NULL_VALUE ? '' : other.replace(/[\r\n]+/g, ' '),
      state.encoding,
    );
    return { start: start - chunk.start, end: end - chunk.start, bytes };
  });
}
