/** Columns or top-level keys to read: `include` (all when empty) less `exclude`; in a glob `*` stands for any characters. */
export function columnFilter(include: readonly string[], exclude: readonly string[]): (name: string) => boolean {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const included = include.map(compileStars);
  const excluded = exclude.map(compileStars);
  return name => (included.length === 0 || included.some(fits => fits(name))) && !excluded.some(fits => fits(name));
}

/** A choice of columns; see `columnFilter`. */
interface ColumnChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The globs of which is told whether they fit a column that is read: `include`, or `*` where some columns are only excluded; none where all are read. */
export function toldGlobs({ include, exclude }: ColumnChoice): readonly string[] {
  return include.length > 0 || exclude.length === 0 ? include : ['*'];
}

/** Those of them that fit one of the names which is not excluded, in their order. */
export function globsThatFit(choice: ColumnChoice, names: readonly string[]): string[] {
  const left = names.filter(columnFilter([], choice.exclude));
  return toldGlobs(choice).filter(glob => left.some(compileStars(glob)));
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
