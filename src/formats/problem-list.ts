import type { Problem } from '../errors.ts';

const KEPT = 100;
/** Problems that tell of unread bytes are kept beyond that, since coverage is counted from them. */
const KEPT_UNREAD = 10_000;

/** The problems of one chunk: the first 100 and those that left bytes unread; of the others only how many there were of each code. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #more: Record<string, number> = {};

  add(problem: Problem): void {
    const limit = problem.effect === 'unread' ? KEPT_UNREAD : KEPT;
    if (this.#problems.length < limit) this.#problems.push(problem);
    else this.#more[problem.code] = (this.#more[problem.code] ?? 0) + 1;
  }

  result(): { problems: readonly Problem[]; moreProblems: Readonly<Record<string, number>> } {
    return { problems: this.#problems, moreProblems: this.#more };
  }
}
