import type { Judgement } from './match.ts';

/** A rule judges most of what it finds in few ways; of one that does not, the oldest are told anew. */
const MOST = 8;

/** Gives equal judgements of a rule as one object. */
export class Judgements {
  readonly #byRule: Judgement[][] = [];

  /** @param rule index of the rule that judges. */
  share(rule: number, judgement: Judgement): Judgement {
    const known = (this.#byRule[rule] ??= []);
    for (const it of known) if (isSame(it, judgement)) return it;
    if (known.length === MOST) known.shift();
    known.push(judgement);
    return judgement;
  }
}

function isSame(a: Judgement, b: Judgement): boolean {
  return (
    a.confidence === b.confidence && a.severity === b.severity && a.placeholder === b.placeholder && a.mask === b.mask
  );
}
