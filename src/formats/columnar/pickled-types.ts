import type { Problem } from '../../errors.ts';

/** The key of a field's metadata under which Arrow keeps the name of its extension type. */
export const EXTENSION_NAME = 'ARROW:extension:name';

/** Extension types whose metadata, or whose values, are pickles: a reader that knows them runs what is in there (CVE-2023-47248). */
const PICKLED: ReadonlySet<string> = new Set(['arrow.py_extension_type', 'ray.data.arrow_pickled_object']);

/** A problem for each of these types that is in use. @param extensions names of extension types, those of the fields of a schema. */
export function* pickledTypes(extensions: Iterable<string>): Generator<Problem> {
  for (const type of new Set(extensions)) {
    if (!PICKLED.has(type)) continue;
    yield {
      code: 'pickled-type',
      message: `has a column of the extension type ${type}, whose Python pickle some readers run; it was scanned as it is stored: write it anew without that type`,
      effect: 'degraded',
    };
  }
}
