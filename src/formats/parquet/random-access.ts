import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SourceChanged } from '../format.ts';
import { BrokenParquet } from './broken.ts';

/** Bytes that can be read from any place. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** A fresh buffer with exactly `[start, start + length)`. Throws BrokenParquet when the range leaves the file, SourceChanged when the file was cut. */
  read(start: number, length: number): Buffer<ArrayBuffer>;
  close(): void;
}

/** Opens a plain file. Throws the operating system's error when it cannot be opened. */
export function openFile(path: string): RandomAccess {
  const descriptor = openSync(path, 'r');
  const size = fstatSync(descriptor).size;
  return {
    size,
    read: (start, length) => {
      mustLieWithin(size, start, length);
      const bytes = Buffer.allocUnsafeSlow(length);
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
export function openBytes(source: Uint8Array): RandomAccess {
  return {
    size: source.length,
    read: (start, length) => {
      mustLieWithin(source.length, start, length);
      const bytes = Buffer.allocUnsafeSlow(length);
      bytes.set(source.subarray(start, start + length));
      return bytes;
    },
    close: () => {},
  };
}

function mustLieWithin(size: number, start: number, length: number): void {
  if (!(start >= 0 && length >= 0 && start + length <= size)) {
    throw new BrokenParquet(`it points to bytes ${start} to ${start + length}, outside the file of ${size} bytes`);
  }
}
