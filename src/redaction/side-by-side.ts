import { AuditError } from '../errors.ts';
import { formatNamed } from '../formats/index.ts';
import { Slots } from '../scan/slots.ts';
import type { SourceEntry } from '../types.ts';

/** Small sources wait for the disk most of their time: as many are on their way at once, if there are no more jobs. */
export const SMALL_AT_ONCE = 8;

/** Bytes, stored and decompressed; as many can be held for each of them. */
const SMALL_BYTES = 1 << 20;

/** A source that is on the disk in no time. */
export function isSmall({ bytes, decompressedBytes }: SourceEntry): boolean {
  return Math.max(bytes, decompressedBytes) <= SMALL_BYTES;
}

/** What a source among others has to tell, and to wait for. */
export interface Place {
  /** It is written and scanned, and holds no more memory than any small one. */
  written(): void;
  /** Resolves when those before it have announced what they replace, or have nothing to. Throws when one of them failed. */
  turn(): Promise<void>;
  /** It has announced its own. */
  announced(): void;
}

/**
 * Sources that are redacted at once: small ones side by side, of those that take memory no more than there are jobs. They announce
 * what they replace in their order, as if one came after the other, and none does after one that failed; with several jobs a large
 * one is no part of that order, lest the others wait for it.
 */
export class SideBySide {
  readonly #slots: Slots;
  readonly #hasOneJob: boolean;
  #before: Promise<boolean> = Promise.resolve(true);

  constructor(jobs: number) {
    this.#slots = new Slots(jobs);
    this.#hasOneJob = jobs === 1;
  }

  /** Call in the order of the sources. */
  async run<T>(entry: SourceEntry, work: (place: Place) => Promise<T>): Promise<T> {
    const { place, end } = this.#place(this.#hasOneJob || isSmall(entry));
    const takesMemory = !isSmall(entry) || unfolds(entry);
    if (takesMemory) await this.#slots.acquire();
    let holdsSlot = takesMemory;
    const release = () => {
      if (holdsSlot) this.#slots.release();
      holdsSlot = false;
    };
    let isWell = false;
    try {
      const result = await work({ ...place, written: () => isSmall(entry) && release() });
      isWell = true;
      return result;
    } finally {
      release();
      end(isWell);
    }
  }

  #place(isInOrder: boolean): { place: Pick<Place, 'turn' | 'announced'>; end: (isWell: boolean) => void } {
    if (!isInOrder) return { place: { turn: async () => {}, announced: () => {} }, end: () => {} };
    const before = this.#before;
    let end!: (isWell: boolean) => void;
    const own = new Promise<boolean>(resolve => (end = resolve));
    this.#before = Promise.all([before, own]).then(([wereWell, isWell]) => wereWell && isWell);
    return {
      place: {
        async turn() {
          // Of all errors that of the first source is told, so nobody reads this one.
          if (!(await before)) throw new AuditError('internal', 'a source before this one failed');
        },
        announced: () => end(true),
      },
      end,
    };
  }
}

/** A small Parquet file may unfold to a large one. */
function unfolds({ coverage, format }: SourceEntry): boolean {
  return coverage.complete && formatNamed(format).rewrite.kind === 'file';
}
