import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SourceChanged } from '../format.ts';
import { type TakeMemory, takeFresh } from '../scratch.ts';

/** Bytes that can be read from any place. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** Exactly `[start, start + length)`, in a fresh buffer or in memory from `take`. Throws what `broken` makes when the range leaves the file, SourceChanged when the file was cut. */
  read(start: number, length: number, take?: TakeMemory): Buffer<ArrayBuffer>;
  close(): void;
}

/** What is thrown for a place outside the file, which says why. */
export type MakeBroken = (message: string) => Error;

/** Opens a plain file. Throws the operating system's error when it cannot be opened. */
export function openRandomAccess(path: string, broken: MakeBroken): RandomAccess {
  const descriptor = openSync(path, 'r');
  const size = fstatSync(descriptor).size;
  return {
    size,
    read: (start, length, take = takeFresh) => {
      mustLieWithin(size, start, length, broken);
      const bytes = take(length);
      for (let done = 0; done < length; ) {
        const count = readSync(descriptor, bytes, done, length - done, start + done);
        if (count === 0) throw new SourceChanged('the file became shorter while it was read');
        done += count;
      }
      return bytes;
    },
    close: () => closeSync(descriptor),
  };
}

/** The same over bytes in memory. */
export function randomAccessTo(source: Uint8Array, broken: MakeBroken): RandomAccess {
  return {
    size: source.length,
    read: (start, length, take = takeFresh) => {
      mustLieWithin(source.length, start, length, broken);
      const bytes = take(length);
      bytes.set(source.subarray(start, start + length));
      return bytes;
    },
    close: () => {},
  };
}

function mustLieWithin(size: number, start: number, length: number, broken: MakeBroken): void {
  // A damaged footer may hold another type of number in its place.
  const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(length) && start >= 0 && length >= 0;
  if (!isRange || start + length > size) {
    throw broken(`it points to bytes ${start} to ${start + length}, outside the file of ${size} bytes`);
  }
}
