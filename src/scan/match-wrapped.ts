import type { Siblings } from '../formats/format.ts';
import { type UnwrappedText, unwrap } from '../text/unwrap.ts';
import { cutBefore, cutBehind } from './cut.ts';
import { canonicalOf, type Match } from './match.ts';
import type { MatchingTools } from './matching-tools.ts';

/** A text that may have been broken into lines of some width. */
export interface WrappedText {
  readonly text: Buffer;
  readonly names: readonly string[];
  readonly siblings: Siblings | undefined;
}

/** Looked at around where lines were joined. Bytes. */
const AROUND = 320;

/**
 * What is found in running text once its broken lines are joined and what stands over two of them, a name or what leads to it: `my name is Ann⏎Carter`. The rest was found in the text as it stands, and may
 * be among it. Ranges are those of the text with its line ends.
 */
export function matchWrapped({ text, names, siblings }: WrappedText, { kernel, matcher }: MatchingTools): Match[] {
  const joined = unwrap(text);
  if (joined === undefined) return [];
  const found: Match[] = [];
  for (const { start, end, joints } of partsAround(joined)) {
    const part = joined.text.subarray(start, end);
    const isWhole = part.length === joined.text.length;
    const hits = kernel.gate(part, 'field', 'none');
    const led = { ...hits, leads: kernel.confirm(part, hits, 'field', 'none') };
    for (const match of matcher.match(part, isWhole ? names : [...names, ''], led, { siblings, joints })) {
      if (match.rule < 0) continue;
      found.push({
        ...match,
        start: joined.toWrapped(start + match.start),
        end: joined.toWrapped(start + match.end - 1) + 1,
        canonical: canonicalOf(match, part),
      });
    }
  }
  return found;
}

/** Half-open byte range of a text, and where lines were joined in it, relative to its start. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly joints: readonly number[];
}

// Those that have what stands around them in common are in one part.
function* partsAround({ text, joints }: UnwrappedText): Generator<Part> {
  for (let first = 0; first < joints.length; ) {
    let behind = first + 1;
    while (behind < joints.length && joints[behind]! - joints[behind - 1]! <= 2 * AROUND) behind++;
    const start = cutBefore(text, joints[first]! - AROUND);
    const end = cutBehind(text, joints[behind - 1]! + AROUND);
    yield { start, end, joints: joints.slice(first, behind).map(joint => joint - start) };
    first = behind;
  }
}
