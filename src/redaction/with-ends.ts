import { AuditError } from '../errors.ts';

/**
 * Does a piece of work, and all that ends it, in order, however it or one of the ends fails. The first error is thrown: one of an end does not
 * stand in for that of the work, but is told behind it.
 */
export async function withEnds<T>(work: () => Promise<T>, ends: readonly (() => unknown)[]): Promise<T> {
  const errors: unknown[] = [];
  const result = await work().catch(error => void errors.push(error));
  for (const end of ends) {
    try {
      await end();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length === 0) return result as T;
  throw errors.length === 1 ? errors[0] : withOthers(errors);
}

function withOthers([first, ...others]: readonly unknown[]): unknown {
  if (!(first instanceof AuditError)) return first;
  const told = others.flatMap(it => (it instanceof AuditError ? it.message : []));
  return new AuditError(first.code, [first.message, ...told].join('; after that: '), {
    cause: first.cause,
    context: { ...first.context, others },
  });
}
