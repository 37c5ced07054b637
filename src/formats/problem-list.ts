import type { Problem } from '../errors.ts';

const KEPT = 100;

/** The problems of one chunk: the first 100, and how many more there were. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  #more = 0;

  add(problem: Problem): void {
    if (this.#problems.length < KEPT) this.#problems.push(problem);
    else this.#more += 1;
  }

  result(): { problems: readonly Problem[]; moreProblems: number } {
    return { problems: this.#problems, moreProblems: this.#more };
  }
}
