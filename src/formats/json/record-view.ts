import type { RecordView } from '../format.ts';
import { parseJson } from './parse.ts';

/**
 * The record around an offset, parsed when it is first asked for.
 * @param ranges the records' half-open ranges in `input` as pairs; undefined for JSON Lines.
 */
export function viewRecord(input: Buffer, at: number, ranges: Uint32Array | undefined): RecordView {
  let record: unknown;
  let isParsed = false;
  return {
    valueAt(path) {
      if (!isParsed) record = parse(input, at, ranges);
      isParsed = true;
      let value = record;
      for (const step of stepsOf(path)) {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
        value = (value as Record<string, unknown>)[step];
      }
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
  };
}

/** `user.ids[0]` → user, ids, 0. */
function stepsOf(path: string): string[] {
  return path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(step => step !== '');
}

function parse(input: Buffer, at: number, ranges: Uint32Array | undefined): unknown {
  const { start, end } = ranges ? rangeAround(ranges, at) : lineAround(input, at);
  try {
    return parseJson(input.toString('utf8', start, end).replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function lineAround(input: Buffer, at: number): { start: number; end: number } {
  const feed = input.indexOf(10, at);
  return { start: at === 0 ? 0 : input.lastIndexOf(10, at - 1) + 1, end: feed < 0 ? input.length : feed };
}

function rangeAround(ranges: Uint32Array, at: number): { start: number; end: number } {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle * 2 + 1]! <= at) low = middle + 1;
    else high = middle;
  }
  return { start: ranges[low * 2] ?? 0, end: ranges[low * 2 + 1] ?? 0 };
}
