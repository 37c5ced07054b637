import { openSync, readSync, writeFileSync } from 'node:fs';

export const KEY_BYTES = 16;
/** A key, and where its bytes begin and how many there are. */
const ENTRY_BYTES = KEY_BYTES + 8;
const ALIGNMENT = 4;

/** A file of byte strings by key, each read when it is asked for. */
export class KeyedPack {
  /** Entries, ascending by key. */
  readonly #index: Buffer = Buffer.alloc(0);
  readonly #file: number | undefined;

  /** @param path a file that `writeKeyedPack` made; where there is none, there is no key. */
  constructor(path: URL) {
    try {
      this.#file = openSync(path, 'r');
    } catch {
      return;
    }
    this.#index = this.#read(4, this.#read(0, 4).readUInt32LE() * ENTRY_BYTES);
  }

  /** A buffer of its own, which begins at a multiple of four. */
  get(key: () => Buffer): Buffer | undefined {
    const index = this.#index;
    const wanted = index.length === 0 ? undefined : key();
    let low = 0;
    let high = index.length / ENTRY_BYTES;
    while (wanted && low < high) {
      const middle = (low + high) >> 1;
      const at = middle * ENTRY_BYTES;
      const order = wanted.compare(index, at, at + KEY_BYTES);
      if (order === 0) return this.#read(index.readUInt32LE(at + KEY_BYTES), index.readUInt32LE(at + KEY_BYTES + 4));
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return undefined;
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.#file!, bytes, 0, length, at);
    return bytes;
  }
}

/** @param entries keys of KEY_BYTES and their bytes. */
export function writeKeyedPack(path: string, entries: readonly (readonly [Buffer, Uint8Array])[]): void {
  const head = Buffer.alloc(4 + entries.length * ENTRY_BYTES);
  head.writeUInt32LE(entries.length);
  const parts: Uint8Array[] = [head];
  let end = head.length;
  let entry = 4;
  for (const [key, bytes] of entries.toSorted(([a], [b]) => a.compare(b))) {
    const gap = (ALIGNMENT - (end % ALIGNMENT)) % ALIGNMENT;
    head.set(key, entry);
    head.writeUInt32LE(end + gap, entry + KEY_BYTES);
    head.writeUInt32LE(bytes.length, entry + KEY_BYTES + 4);
    parts.push(Buffer.alloc(gap), bytes);
    end += gap + bytes.length;
    entry += ENTRY_BYTES;
  }
  writeFileSync(path, Buffer.concat(parts));
}
