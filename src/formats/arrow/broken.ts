import type { ProblemCode } from '../../errors.ts';

/** Why an Arrow file, or a part of it, cannot be read. Thrown inside this folder only; it leaves as a Problem. */
export class BrokenArrow extends Error {
  override readonly name = 'BrokenArrow';
  readonly code: ProblemCode;

  constructor(message: string, code: ProblemCode = 'broken-arrow') {
    super(message);
    this.code = code;
  }
}

/** Runs `work`, and turns a RangeError, of reading hostile bytes beyond their end, into a BrokenArrow. */
export function guarded<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenArrow(`${what} runs past its end`);
    throw error;
  }
}

/** Runs a codec, and turns whatever it throws into a BrokenArrow: its message could quote input, so it is not passed on. */
export function decoded<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw new BrokenArrow(`${what} cannot be decoded`);
  }
}
