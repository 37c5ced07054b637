import { audit } from './audit.ts';
import { AuditError } from './errors.ts';
import type { AuditOptions } from './options/audit-options.ts';
import type { Finding, Manifest } from './types.ts';

/** A finding together with the path of its source. */
export type SourceFinding = Finding & { readonly source: string };

/** A scan: its findings as they come, and the manifest at the end. */
export interface Scan extends AsyncIterable<SourceFinding> {
  /** Resolves when all is scanned; rejects with AuditError (`aborted` when the iteration was broken off), or with the signal's reason. Need not be awaited by whoever iterates. */
  readonly manifest: Promise<Manifest>;
}

/** A scan that starts when it is first asked for something. */
export class LiveScan implements Scan {
  readonly #prepare: () => Promise<AuditOptions>;
  readonly #stop = new AbortController();
  readonly #channel = new Channel<Batch>();
  #running: Promise<Manifest> | undefined;
  #isIterated = false;
  #hasBegun = false;

  /** @param prepare is called once, when the scan starts; what it throws is what the scan rejects with. */
  constructor(prepare: () => Promise<AuditOptions>) {
    this.#prepare = prepare;
  }

  get manifest(): Promise<Manifest> {
    return this.#start();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SourceFinding> {
    this.#checkUnread();
    this.#isIterated = true;
    this.#start().then(
      () => this.#channel.close(),
      error => this.#channel.close(error),
    );
    let isDone = false;
    try {
      for await (const batch of this.#channel) yield* findingsOf(batch);
      isDone = true;
    } finally {
      if (!isDone) {
        this.#stop.abort(new AuditError('aborted', 'the scan was given up: its findings were not read to the end'));
      }
      this.#channel.drain();
    }
  }

  #checkUnread(): void {
    if (!this.#isIterated && !this.#hasBegun) return;
    const why = this.#isIterated
      ? 'can be iterated only once'
      : 'were not kept, since only the manifest had been asked for';
    throw new AuditError('usage', `the findings of a scan ${why}; scan again, or read them from the manifest folder`);
  }

  #start(): Promise<Manifest> {
    if (this.#running === undefined) {
      this.#running = this.#run();
      this.#running.catch(() => {});
    }
    return this.#running;
  }

  async #run(): Promise<Manifest> {
    // Whoever takes `manifest` first and iterates in the same turn misses nothing.
    await new Promise(resolve => setImmediate(resolve));
    this.#hasBegun = true;
    const options = await this.#prepare();
    const signal = options.signal ? AbortSignal.any([options.signal, this.#stop.signal]) : this.#stop.signal;
    const onFindings = (source: string, lines: Uint8Array) => this.#channel.put({ source, lines });
    try {
      return await audit({ ...options, signal, ...(this.#isIterated && { onFindings }) });
    } catch (error) {
      throw reasonOf(signal, error);
    }
  }
}

/** Why a run ended: whatever broke first after an abort, the reason is what the caller gave. */
export function reasonOf(signal: AbortSignal | undefined, error: unknown): unknown {
  return signal?.aborted ? signal.reason : error;
}

interface Batch {
  readonly source: string;
  readonly lines: Uint8Array;
}

function* findingsOf({ source, lines }: Batch): Generator<SourceFinding> {
  for (const line of Buffer.from(lines).toString('utf8').split('\n')) {
    if (line !== '') yield { source, ...(JSON.parse(line) as Finding) };
  }
}

/** One batch at a time from writer to reader: `put` resolves when the batch was taken. */
class Channel<T> implements AsyncIterable<T> {
  readonly #waiting: { item: T; taken: () => void }[] = [];
  #wake: (() => void) | undefined;
  #end: { error?: unknown } | undefined;
  #isDrained = false;

  put(item: T): Promise<void> {
    if (this.#isDrained) return Promise.resolve();
    return new Promise(resolve => {
      this.#waiting.push({ item, taken: resolve });
      this.#wake?.();
    });
  }

  close(error?: unknown): void {
    this.#end ??= error === undefined ? {} : { error };
    this.#wake?.();
  }

  /** Lets every writer go on; nothing is delivered any more. */
  drain(): void {
    this.#isDrained = true;
    for (const { taken } of this.#waiting.splice(0)) taken();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    while (true) {
      const next = this.#waiting.shift();
      if (next) {
        // A reader that leaves here has taken the batch all the same: its writer must not wait for ever.
        try {
          yield next.item;
        } finally {
          next.taken();
        }
      } else if (this.#end) {
        if ('error' in this.#end) throw this.#end.error;
        return;
      } else {
        await new Promise<void>(resolve => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    }
  }
}
