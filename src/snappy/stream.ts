import { readFileSync } from 'node:fs';

/** Fills the buffer, or as much of it as there are bytes left; gives their number, 0 at the end. */
export type ReadInto = (target: Buffer<ArrayBuffer>) => number;

/** A copy reaches further back than the stream remembers: the input can only be decompressed whole, if at all. */
export class SnappyReachesTooFar extends Error {
  override readonly name = 'SnappyReachesTooFar';
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly inputAt: { value: number };
  readonly outputAt: { value: number };
  readonly SLACK: { readonly value: number };
  heapBase(): number;
  begin(): void;
  isBetween(): number;
  decode(inputEnd: number, outputEnd: number, floor: number): number;
}

const PAGE = 65_536;
const INPUT_BYTES = 256 * 1024;
const OUTPUT_BYTES = 1024 * 1024;
/** Compressors cut what they get into blocks of this size, in bytes, and copy within a block only, though the format allows more. */
const HISTORY_BYTES = 64 * 1024;
/** A size of 32 bits, 7 of them in a byte. */
const MOST_SIZE_BYTES = 5;
const TOO_FAR = 2;

/**
 * Decompresses Snappy's raw format piece by piece, in 1.4 MB of memory whatever its size; a stream that was read to its end leaves them to
 * the next. Throws RangeError when the input is damaged or is not of this size, SnappyReachesTooFar.
 * @param source the compressed bytes.
 * @param size in bytes, after decompression.
 */
export function openSnappy(source: ReadInto, size: number): ReadInto {
  const decoder = idle.pop() ?? load();
  const { exports, memory, input, output } = decoder;
  let inputEnd = input;
  let left = size;
  let floor = output;
  let takenAt = output;
  let isIdle = false;
  exports.begin();
  exports.inputAt.value = input;
  exports.outputAt.value = output;
  refill();
  mustSay(size);

  return target => {
    if (isIdle) return 0;
    const wanted = Math.min(target.length, left);
    for (let done = 0; done < wanted; ) {
      if (takenAt === exports.outputAt.value) decode();
      const length = Math.min(wanted - done, exports.outputAt.value - takenAt);
      target.set(memory.subarray(takenAt, takenAt + length), done);
      takenAt += length;
      done += length;
    }
    left -= wanted;
    if (left === 0) {
      mustBeAtEnd();
      isIdle = true;
      idle.push(decoder);
    }
    return wanted;
  };

  function decode(): void {
    slide();
    const limit = Math.min(output + HISTORY_BYTES + OUTPUT_BYTES, takenAt + left);
    do {
      const state = exports.decode(inputEnd, limit, floor);
      if (state === TOO_FAR) throw new SnappyReachesTooFar();
    } while (exports.outputAt.value === takenAt && refill());
    if (exports.outputAt.value === takenAt) throw new RangeError('it ends early');
  }

  // What was taken is only kept as far as copies may reach.
  function slide(): void {
    floor = Math.max(floor, takenAt - HISTORY_BYTES);
    if (floor === output) return;
    memory.copyWithin(output, floor, takenAt);
    takenAt = output + takenAt - floor;
    exports.outputAt.value = takenAt;
    floor = output;
  }

  // An element that was cut in two comes first.
  function refill(): boolean {
    const at = exports.inputAt.value;
    memory.copyWithin(input, at, inputEnd);
    exports.inputAt.value = input;
    const kept = inputEnd - at;
    const added = source(Buffer.from(memory.buffer, input + kept, INPUT_BYTES - kept));
    inputEnd = input + kept + added;
    return added > 0;
  }

  function mustSay(wanted: number): void {
    let said = 0;
    for (let i = 0; i < MOST_SIZE_BYTES; i++) {
      const at = exports.inputAt.value;
      if (at === inputEnd) throw new RangeError('it is empty');
      exports.inputAt.value = at + 1;
      said += (memory[at]! & 127) * 2 ** (7 * i);
      if (memory[at]! < 128) break;
    }
    if (said !== wanted) throw new RangeError('it is of another size');
  }

  function mustBeAtEnd(): void {
    const isAtEnd = exports.inputAt.value === inputEnd && exports.isBetween() !== 0;
    if (!isAtEnd || refill()) throw new RangeError('it goes on behind its end');
  }
}

interface Loaded {
  readonly exports: Exports;
  readonly memory: Uint8Array<ArrayBuffer>;
  /** Addresses. */
  readonly input: number;
  readonly output: number;
}

const idle: Loaded[] = [];
let compiled: WebAssembly.Module | undefined;

function load(): Loaded {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('../../dist/snappy.wasm', import.meta.url)));
  const exports = new WebAssembly.Instance(compiled, {}).exports as unknown as Exports;
  const slack = exports.SLACK.value;
  const input = Math.ceil(exports.heapBase() / slack) * slack;
  const output = input + INPUT_BYTES + slack;
  const end = output + HISTORY_BYTES + OUTPUT_BYTES + slack;
  exports.memory.grow(Math.max(0, Math.ceil((end - exports.memory.buffer.byteLength) / PAGE)));
  return { exports, memory: new Uint8Array(exports.memory.buffer), input, output };
}
