/** Columns or top-level keys to read: `include` (all when empty) less `exclude`; in a glob `*` stands for any characters. */
export function columnFilter(include: readonly string[], exclude: readonly string[]): (name: string) => boolean {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const included = include.map(toPattern);
  const excluded = exclude.map(toPattern);
  return name =>
    (included.length === 0 || included.some(pattern => pattern.test(name))) &&
    !excluded.some(pattern => pattern.test(name));
}

function toPattern(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'su');
}
