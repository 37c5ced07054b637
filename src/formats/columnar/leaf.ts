/** A leaf column of a table with nested columns: how its values are addressed. */
export interface ColumnLeaf {
  /** 0-based, in schema order. */
  readonly number: number;
  /** Names without the synthetic levels of lists and maps, from the outside in. */
  readonly names: readonly string[];
  /** Pieces of the address; an index stands between two neighbours: `['messages[', '].content']` gives `messages[1].content`. */
  readonly address: readonly string[];
  /** Lists around it. */
  readonly maxRepetition: number;
}

// A name that would read as something else in an address stands quoted in brackets: a["b.c"]. As JSON paths have it; `$`
// is for the file's metadata.
const SIMPLE_NAME = /^[^$.[\]"'\\\s][^.[\]"'\\\s]*$/;

/** What a name adds to the last piece of an address. */
export function stepTo(name: string, address: readonly string[]): string {
  const isFirst = address.length === 1 && address[0] === '';
  if (!SIMPLE_NAME.test(name)) return `[${JSON.stringify(name)}]`;
  return isFirst ? name : `.${name}`;
}

/** Two columns of one name can only be told apart by their number. */
export function withUniqueAddresses<L extends ColumnLeaf>(leaves: readonly L[]): L[] {
  const seen = new Set<string>();
  return leaves.map(leaf => {
    const template = templateOf(leaf);
    if (!seen.has(template)) {
      seen.add(template);
      return leaf;
    }
    const address = [...leaf.address];
    address[address.length - 1] += `#${leaf.number}`;
    return { ...leaf, address };
  });
}

/** Characters; a longer name or address gives way to the column's number. */
const LONGEST_NAME = 256;
const LONGEST_ADDRESS = 512;

/** The pieces of the address that a path may show: the leaf's own, or its number's when a name in it is data or very long. */
export function shownAddress(leaf: ColumnLeaf, hides: (name: string) => boolean): readonly string[] {
  const isLong = leaf.names.some(name => name.length > LONGEST_NAME) || templateOf(leaf).length > LONGEST_ADDRESS;
  return isLong || leaf.names.some(hides) ? numberedAddress(leaf) : leaf.address;
}

/** `[column 4]`, and brackets for the indices of its lists. No other address looks like it: a name with brackets stands quoted. */
export function numberedAddress(leaf: ColumnLeaf): readonly string[] {
  return Array.from(
    { length: leaf.maxRepetition + 1 },
    (_, i) => (i === 0 ? `[column ${leaf.number}]` : ']') + (i < leaf.maxRepetition ? '[' : ''),
  );
}

/** The address with empty brackets: `messages[].content`. */
export function templateOf(leaf: ColumnLeaf): string {
  return leaf.address.join('');
}
