import { isUtf8 } from 'node:buffer';
import type { Hits } from '../kernel/hits.ts';
import type { Escapes, HitList } from '../kernel/kernel.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { EncodedPlaces } from './encoded-places.ts';

/**
 * Passes over hits of raw bytes near which none of their rules can match, so that the field they stand in need not be looked at: most
 * numbers and words that the gate stops at lead nowhere. Where something may be encoded, a hit stays. What stays is still a superset of what the decoded fields hold. One per thread.
 */
export class HitConfirmer {
  readonly #compiled: CompiledRules;
  readonly #encoded: EncodedPlaces;

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
    this.#encoded = new EncodedPlaces(compiled.kernel, compiled.plan.tables);
  }

  /** The hits that stay, moved to the front of the same arrays, with what leads from each to something. */
  confirm(bytes: Buffer, hits: Hits, list: HitList, escapes: Escapes): Hits {
    // What is not UTF-8 is read with replacements, which the raw bytes do not show.
    if (hits.count === 0 || escapes === 'other' || !isUtf8(bytes)) return hits;
    const leads = this.#compiled.kernel.confirm(bytes, hits, list, escapes);
    this.#encoded.begin(bytes, escapes);
    const { anchor, start, end } = hits;
    let count = 0;
    for (let hit = 0; hit < hits.count; hit++) {
      if (leads[hit] === 0 && !this.#encoded.mayHold(anchor[hit]!, start[hit]!, end[hit]!)) continue;
      anchor[count] = anchor[hit]!;
      start[count] = start[hit]!;
      leads[count] = leads[hit]!;
      end[count++] = end[hit]!;
    }
    return { count, anchor, start, end, leads };
  }
}
