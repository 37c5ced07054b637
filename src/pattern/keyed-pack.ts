import { openSync, readSync, writeFileSync } from 'node:fs';

export const KEY_BYTES = 16;
/** A key, and where its bytes begin and how many there are. */
const ENTRY_BYTES = KEY_BYTES + 8;
const ALIGNMENT = 4;

/** A file of byte strings by key, each read when it is asked for. */
export class KeyedPack {
  readonly #places = new Map<string, readonly [at: number, length: number]>();
  readonly #file: number | undefined;

  /** @param path a file that `writeKeyedPack` made; where there is none, there is no key. */
  constructor(path: URL) {
    try {
      this.#file = openSync(path, 'r');
    } catch {
      return;
    }
    const count = this.#read(0, 4).readUInt32LE();
    const index = this.#read(4, count * ENTRY_BYTES);
    for (let at = 0; at < index.length; at += ENTRY_BYTES) {
      const key = index.toString('latin1', at, at + KEY_BYTES);
      this.#places.set(key, [index.readUInt32LE(at + KEY_BYTES), index.readUInt32LE(at + KEY_BYTES + 4)]);
    }
  }

  /** A buffer of its own, which begins at a multiple of four. */
  get(key: () => Buffer): Buffer | undefined {
    const place = this.#places.size === 0 ? undefined : this.#places.get(key().toString('latin1'));
    return place && this.#read(...place);
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
  for (const [key, bytes] of entries) {
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
