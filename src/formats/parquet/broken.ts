import type { ProblemCode } from '../../errors.ts';

/** Why a Parquet file, or a part of it, cannot be read. Thrown inside this folder only; it leaves as a Problem. */
export class BrokenParquet extends Error {
  override readonly name = 'BrokenParquet';
  readonly code: ProblemCode;

  constructor(message: string, code: ProblemCode = 'broken-parquet') {
    super(message);
    this.code = code;
  }
}

/** Runs `work`, and turns whatever it throws on hostile bytes (a RangeError, a codec's own error) into a BrokenParquet. */
export function guarded<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BrokenParquet) throw error;
    throw new BrokenParquet(`${what}: ${reasonOf(error)}`);
  }
}

// A codec's message could quote input, so only errors of known wording pass; the rest are named by their kind.
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'runs past its end';
  return 'cannot be decoded';
}
