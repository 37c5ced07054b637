/**
 * Files that several targets lead to, as hard links that are to be broken: the rename over one name changes the link count and the change
 * time of what the others still lead to, which is how another writer is told. So those of one file go one after the other.
 */
export class SharedFiles {
  readonly #idOf: ReadonlyMap<string, string>;
  readonly #last = new Map<string, Promise<void>>();

  /** @param idOf what the disk calls the file of a source, by the source's path. */
  constructor(idOf: ReadonlyMap<string, string>) {
    this.#idOf = idOf;
  }

  /** Begins when those of the same file that were asked for before have ended, well or not. */
  async run<T>(path: string, work: () => Promise<T>): Promise<T> {
    const id = this.#idOf.get(path);
    if (id === undefined) return work();
    const before = this.#last.get(id);
    const result = before ? before.then(work) : work();
    this.#last.set(
      id,
      result.then(
        () => {},
        () => {},
      ),
    );
    return result;
  }
}
