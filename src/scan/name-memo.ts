/** Names come from the data: few in most, but they need not be. So many answers are kept, then all are dropped. */
const MOST_NAMES = 4096;

/** Answers about key and column names, each worked out once. */
export class NameMemo<T> {
  readonly #answers = new Map<string, T>();
  readonly #answer: (name: string) => T;

  /** @param answer always the same for the same name. */
  constructor(answer: (name: string) => T) {
    this.#answer = answer;
  }

  of(name: string): T {
    const known = this.#answers.get(name);
    if (known !== undefined || this.#answers.has(name)) return known as T;
    const answer = this.#answer(name);
    if (this.#answers.size >= MOST_NAMES) this.#answers.clear();
    this.#answers.set(name, answer);
    return answer;
  }
}
