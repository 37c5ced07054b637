import type { Change } from '../changes.ts';
import { type Edit, NULL_VALUE } from '../format.ts';

/** Replaces the edits' ranges, null by nothing since text has none; the lines of an edit that drops its record go as a whole, with their line ends. */
export function spliceText(input: Buffer, offset: number, edits: readonly Edit[]): Change[] {
  const changes: { start: number; end: number; text: string }[] = [];
  for (const edit of edits) {
    const start = edit.start - offset;
    const end = edit.end - offset;
    const text = edit.replacement(input.toString('utf8', start, end));
    if (text !== null) {
      changes.push({ start, end, text: text === NULL_VALUE ? '' : text });
      continue;
    }
    const feed = input.indexOf(10, end);
    // A search from −1 would begin at the buffer's end.
    const line = start === 0 ? 0 : input.lastIndexOf(10, start - 1) + 1;
    changes.push({ start: line, end: feed < 0 ? input.length : feed + 1, text: '' });
  }
  // A dropped line takes in what else was to be replaced in it.
  changes.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Change[] = [];
  let at = 0;
  for (const { start, end, text } of changes) {
    if (end <= at) continue;
    apart.push({ start: Math.max(start, at), end, bytes: start >= at ? Buffer.from(text) : Buffer.alloc(0) });
    at = end;
  }
  return apart;
}
