import { closeSync, constants, open, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { addAbortSignal, type Readable } from 'node:stream';

/**
 * Opens a named pipe once somebody writes to it. It is read by events, and a signal ends both waits: a call that waits in
 * a thread of its own would keep the process from ending.
 */
export async function openPipe(file: string, signal: AbortSignal | undefined): Promise<Readable> {
  signal?.throwIfAborted();
  let again: NodeJS.Timeout | undefined;
  // Again until it has an effect: the thread that opens the pipe may not have come to it yet.
  const onAbort = () => {
    endWait(file);
    again = setTimeout(onAbort, 10);
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const fd = await new Promise<number>((resolve, reject) =>
      open(file, 'r', (error, fd) => (error ? reject(error) : resolve(fd))),
    );
    const pipe = new Socket({ fd, readable: true, writable: false });
    return signal === undefined ? pipe : addAbortSignal(signal, pipe);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    clearTimeout(again);
  }
}

/** Opens the other end for a moment, which lets whoever waits in `open` go on. */
function endWait(file: string): void {
  try {
    closeSync(openSync(file, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // Nobody waits there, not yet or not any more.
  }
}
