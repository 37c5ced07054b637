import { toCharacterStart } from '../decode/utf8.ts';
import type { Span } from '../pattern/span.ts';
import type { CompiledRule } from './compiled-rule.ts';

/** A match this close to a cut edge of its window may itself be cut: at the front it is passed over, the window has room to spare; at the back it is followed. Bytes. */
export const EDGE = 4;
/** Room beside what is searched, so that what decides about the ends of a match is seen. Bytes. */
export const SLACK = 8;
/** How far a match may reach beyond what its rule said, in bytes. */
const EXTENSION = 65_536;
/** What is searched again for a match that reaches the cut edge, at the least. Bytes. */
const LEAST_EXTENSION = 256;

/**
 * The first match in [at, limit). A match that reaches the cut edge of what was searched is longer than its rule said: it is looked
 * for again with more text behind it, up to EXTENSION bytes, so that no part of a long secret is left.
 * @param from nothing before it is looked at, not even for `\b`.
 */
export function findMatch(rule: CompiledRule, text: Buffer, from: number, at: number, limit: number): Span | undefined {
  const baseOf = (start: number) => Math.max(from, toCharacterStart(text, start - SLACK));
  let found = rule.find(text, baseOf(at), at, limit);
  let end = limit;
  while (found !== undefined && end < text.length && found.matchEnd > end - EDGE) {
    const { matchStart } = found;
    const seen = end - matchStart;
    if (seen >= EXTENSION) break;
    const more = Math.min(EXTENSION, Math.max(LEAST_EXTENSION, 4 * seen));
    end = toCharacterStart(text, Math.min(text.length, matchStart + more));
    const longer = rule.find(text, baseOf(matchStart), matchStart, end);
    if (longer?.matchStart !== matchStart) break;
    found = longer;
  }
  return found;
}
