import type { Problem } from '../../errors.ts';
import type { ArrowLeaf } from './leaves.ts';

/** Extension types whose metadata, or whose values, are pickles: a reader that knows them runs what is in there (CVE-2023-47248). */
const PICKLED: ReadonlySet<string> = new Set(['arrow.py_extension_type', 'ray.data.arrow_pickled_object']);

/** A problem for each leaf column of such a type, or within a column of one. */
export function* pickledTypes(leaves: readonly ArrowLeaf[]): Generator<Problem> {
  for (const { number, steps } of leaves) {
    const type = steps.map(({ field }) => field.extension).find(it => it !== undefined && PICKLED.has(it));
    if (type !== undefined) yield pickledType(number, type);
  }
}

function pickledType(column: number, type: string): Problem {
  return {
    code: 'pickled-type',
    message: `column ${column} is of the extension type ${type}, whose Python pickle old readers run; it was scanned as it is stored: write the file anew without that type`,
    effect: 'degraded',
  };
}
