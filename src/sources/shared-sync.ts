import { mapInOrder } from './map-in-order.ts';
import { syncFolder } from './replace-file.ts';

/** Node does file work in four threads. */
const AT_ONCE = 4;

/**
 * Makes one thing durable for all who wait for it. A disk takes a millisecond or more each time, so whoever asks while it is being done
 * waits for the next time, together with all others who did.
 */
export class SharedSync {
  readonly #sync: () => Promise<void>;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Resolves when what was written before the call is durable. */
  done(): Promise<void> {
    if (this.#running) {
      this.#next ??= this.#running
        .catch(() => {})
        .then(() => {
          this.#next = undefined;
          return this.done();
        });
      return this.#next;
    }
    this.#running = this.#sync().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }
}

/** Folders in which names were changed, to be made durable together before a manifest tells of it. */
export class LaterFolders {
  readonly #folders = new Set<string>();

  add(folder: string): void {
    this.#folders.add(folder);
  }

  /** Makes all of them durable. */
  async sync(): Promise<void> {
    const folders = [...this.#folders];
    this.#folders.clear();
    await mapInOrder(folders, AT_ONCE, syncFolder);
  }
}
