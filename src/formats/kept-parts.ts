/** What stands before, between and behind ranges of the bytes; ranges may overlap. */
export function partsOutside(bytes: Buffer, ranges: readonly (readonly [number, number])[]): Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  let reach = -1; // end of the range at hand
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from >= reach) {
      parts.push(bytes.subarray(at, from));
      reach = to;
    } else reach = Math.max(reach, to);
    at = reach;
  }
  return [...parts, bytes.subarray(at)];
}

/** A half-open range where something else may stand; where it is a cut, nothing. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly isCut: boolean;
}

/** As `partsOutside`; what a cut parts belongs together. A gap that reaches beyond a cut is none. */
export function partsBeside(bytes: Buffer, gaps: readonly Gap[]): Buffer[] {
  const parts: Buffer[][] = [[]];
  let at = 0;
  let reach = -1; // end of the gap at hand
  let isCut = false;
  const close = () => {
    if (reach >= 0 && !isCut) parts.push([]);
  };
  // Of gaps that begin alike the longest comes first: within a cut nothing else counts.
  const ordered = gaps.toSorted((a, b) => a.start - b.start || b.end - a.end || Number(b.isCut) - Number(a.isCut));
  for (const gap of ordered) {
    if (gap.start >= reach) {
      close();
      parts.at(-1)!.push(bytes.subarray(at, gap.start));
      reach = gap.end;
      isCut = gap.isCut;
    } else if (gap.end > reach) {
      reach = gap.end;
      isCut = false;
    }
    at = reach;
  }
  close();
  parts.at(-1)!.push(bytes.subarray(at));
  return parts.map(part => Buffer.concat(part));
}

/** True when the text is the parts, in order, with anything at all between two: the leftmost place of each is as good as any. */
export function isMadeOf(text: Buffer, parts: readonly Buffer[]): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return text.equals(first);
  if (text.length < first.length + last.length) return false;
  if (!text.subarray(0, first.length).equals(first)) return false;
  const end = text.length - last.length;
  if (!text.subarray(end).equals(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}
