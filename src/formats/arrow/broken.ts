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

/** Runs `work`, and turns whatever it throws on hostile bytes (a RangeError, a codec's own error) into a BrokenArrow. */
export function guarded<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BrokenArrow) throw error;
    // A codec's message could quote input, so it is not passed on.
    throw new BrokenArrow(`${what} ${error instanceof RangeError ? 'runs past its end' : 'cannot be decoded'}`);
  }
}
