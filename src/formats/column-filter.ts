/** Columns or top-level keys to read: `include` (all when empty) less `exclude`; in a glob `*` stands for any characters. */
export function columnFilter(include: readonly string[], exclude: readonly string[]): (name: string) => boolean {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const included = include.map(compileStars);
  const excluded = exclude.map(compileStars);
  return name => (included.length === 0 || included.some(fits => fits(name))) && !excluded.some(fits => fits(name));
}

/** The globs that fit one of the names, in their order. */
export function globsThatFit(globs: readonly string[], names: readonly string[]): string[] {
  return globs.filter(glob => names.some(compileStars(glob)));
}

/** Each part at its first place: a name comes from the data, and a regular expression would try every place for every part. */
function compileStars(glob: string): (name: string) => boolean {
  const [first, ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return name => name === glob;
  return name => {
    if (!name.startsWith(first!)) return false;
    let at = first!.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
  };
}
