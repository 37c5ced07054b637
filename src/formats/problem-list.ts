import type { Problem } from '../errors.ts';

const KEPT = 100;
/** Problems that tell of unread bytes are kept beyond that, since coverage is counted from them. */
const KEPT_UNREAD = 10_000;

/** The problems of one chunk that are listed, in the order of their records, and how many there are of each code beyond these. */
export interface ListedProblems {
  readonly problems: readonly Problem[];
  readonly moreProblems: Readonly<Record<string, number>>;
}

/**
 * Gathers the problems of one chunk. Those of one code come in the order of their records: the first 100 are listed, of the others only the
 * number is kept.
 */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #listed: Record<string, number> = {};
  readonly #more: Record<string, number> = {};

  add(problem: Problem): void {
    const { code, effect } = problem;
    const listed = this.#listed[code] ?? 0;
    if (listed < (effect === 'unread' ? KEPT_UNREAD : KEPT)) {
      this.#listed[code] = listed + 1;
      this.#problems.push(problem);
    } else this.#more[code] = (this.#more[code] ?? 0) + 1;
  }

  result(): ListedProblems {
    return { problems: this.#problems, moreProblems: this.#more };
  }
}

/** Both lists as one in the order of the records, whatever chunk they came from. Listed are as many as a manifest lists of a source. */
export function mergeProblems(a: ListedProblems, b: ListedProblems): ListedProblems {
  const moreProblems: Record<string, number> = { ...a.moreProblems };
  const more = (code: string, count: number) => {
    moreProblems[code] = (moreProblems[code] ?? 0) + count;
  };
  for (const [code, count] of Object.entries(b.moreProblems)) more(code, count);
  const problems: Problem[] = [];
  for (const problem of [...a.problems, ...b.problems].sort(compareProblems)) {
    if (problem.effect === 'unread' || problems.length < KEPT) problems.push(problem);
    else more(problem.code, 1);
  }
  return { problems, moreProblems };
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.record ?? -1) - (b.record ?? -1) ||
    (a.bytes?.[0] ?? -1) - (b.bytes?.[0] ?? -1) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
