import type { FileHandle } from 'node:fs/promises';

/** Node does file work in four threads; one is left to read. */
const AT_ONCE = 3;

/** Makes files durable while others are written: a disk takes a millisecond or more for each, however small. */
export class LaterSyncs {
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  /** Fsyncs and closes the file some time later; resolves when the next may come. */
  async add(handle: FileHandle, explain: (cause: unknown) => never): Promise<void> {
    const task: Promise<void> = syncAndClose(handle)
      .catch(explain)
      .catch(error => {
        this.#failure ??= { error };
      })
      .finally(() => this.#running.delete(task));
    this.#running.add(task);
    while (this.#running.size >= AT_ONCE) await Promise.race(this.#running);
  }

  /** Resolves when all are durable. Throws what the first that failed was explained as. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failure) throw this.#failure.error;
  }
}

/** Fsyncs and closes the file, closes it too when that fails. Throws the operating system's error. */
export async function syncAndClose(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
