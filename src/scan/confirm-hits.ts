import { isUtf8 } from 'node:buffer';
import type { Hits } from '../kernel/hits.ts';
import type { Escapes } from '../pattern/automaton.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { EncodedPlaces } from './encoded-places.ts';

/** Room beside the longest match, so that what decides about its ends is seen. Bytes. */
const SLACK = 8;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Passes over hits of raw bytes near which none of their rules can match, so that the field they stand in need not be looked at: most
 * numbers and words that the gate stops at lead nowhere. Where something may be encoded, a hit stays. What stays is still a superset of what the decoded fields hold. One per thread.
 */
export class HitConfirmer {
  readonly #compiled: CompiledRules;
  readonly #encoded: EncodedPlaces;
  #pass = 0;
  // Of the hit before: where it begins, and behind which quote its string does.
  #lastStart = 0;
  #stringStart = 0;

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
    this.#encoded = new EncodedPlaces(compiled.anchors);
  }

  /** The hits that stay, moved to the front of the same arrays. */
  confirm(bytes: Buffer, hits: Hits, escapes: Escapes): Hits {
    // What is not UTF-8 is read with replacements, which the raw bytes do not show.
    if (hits.count === 0 || escapes === 'other' || !isUtf8(bytes)) return hits;
    this.#pass += 1;
    this.#lastStart = 0;
    this.#stringStart = 0;
    this.#encoded.begin(bytes, escapes);
    const { anchor, start, end } = hits;
    let count = 0;
    for (let hit = 0; hit < hits.count; hit++) {
      const isKept =
        this.#mayMatch(bytes, anchor[hit]!, start[hit]!, end[hit]!, escapes) ||
        this.#encoded.mayHold(anchor[hit]!, start[hit]!, end[hit]!);
      if (!isKept) continue;
      anchor[count] = anchor[hit]!;
      start[count] = start[hit]!;
      end[count++] = end[hit]!;
    }
    return { count, anchor, start, end };
  }

  #mayMatch(bytes: Buffer, anchor: number, start: number, end: number, escapes: Escapes): boolean {
    // An escaped character takes two bytes.
    const stretch = escapes === 'none' ? 1 : 2;
    // No match in JSON begins before its string.
    const lowest = escapes === 'json' ? this.#toStringStart(bytes, start) : 0;
    const targets = this.#compiled.byAnchor[anchor]!;
    for (let i = 0; i < targets.length; i++) {
      const { lane, before, after } = targets[i]!;
      let from = start - stretch * (before + SLACK);
      if (from <= lowest) from = lowest;
      else if (escapes === 'json') while (from > lowest && bytes[from - 1] === BACKSLASH) from--;
      const to = Math.min(bytes.length, end + stretch * (after + SLACK));
      if (lane.searchOn(this.#pass, bytes, from, to, end, escapes)) return true;
    }
    return false;
  }

  // Behind the last quote before `at` that is not escaped; hits come in ascending order, and each byte is looked at once.
  #toStringStart(bytes: Uint8Array, at: number): number {
    for (let place = at - 1; place >= this.#lastStart; place--) {
      if (bytes[place] === QUOTE && !isEscaped(bytes, place)) {
        this.#stringStart = place + 1;
        break;
      }
    }
    this.#lastStart = at;
    return this.#stringStart;
  }
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let before = at;
  while (before > 0 && bytes[before - 1] === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}
