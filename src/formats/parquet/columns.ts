import type { FormatOptions } from '../format.ts';
import type { Leaf } from './schema.ts';

/** Does the user want this top-level column read? An exclusion wins over an inclusion. */
export function isWanted(leaf: Leaf, options: Pick<FormatOptions, 'include' | 'exclude'>): boolean {
  const column = leaf.schemaPath[0] ?? '';
  if (options.exclude.some(glob => matchesGlob(column, glob))) return false;
  return options.include.length === 0 || options.include.some(glob => matchesGlob(column, glob));
}

/** `*` stands for any run of characters, also none; everything else for itself. Linear in both lengths' product at worst. */
export function matchesGlob(name: string, glob: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    if (glob[next] === '*') {
      star = next++;
      retry = at;
    } else if (glob[next] === name[at]) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++retry;
    } else return false;
  }
  while (glob[next] === '*') next++;
  return next === glob.length;
}
