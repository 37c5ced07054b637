import type { FieldSink } from '../format.ts';

const NO_NAMES: readonly string[] = [];
/** Characters; a longer name is no help as a path. */
const LONGEST_PATH = 256;

/**
 * The columns of a source by position. A path is the column's name; but a name that itself holds a match, that is very long, or that is
 * missing (beyond the header, or without one) is `column_12`: a manifest never says what was found.
 */
export class Columns {
  readonly #header: readonly string[];
  readonly #paths: string[];
  readonly #taken: ReadonlySet<string>;
  readonly #names: (readonly string[])[];

  constructor(header: readonly string[], sink: FieldSink) {
    this.#header = header;
    this.#taken = new Set(header);
    this.#names = header.map(name => [name]);
    const secret = matchingNames(header, sink);
    this.#paths = header.map((name, column) =>
      secret.has(column) || name.length > LONGEST_PATH ? this.#numbered(column) : name,
    );
  }

  /** The name that filters go by. */
  name(column: number): string {
    return this.#header[column] ?? this.path(column);
  }

  /** Names that give context to the column's values: none without a header. */
  names(column: number): readonly string[] {
    return this.#names[column] ?? NO_NAMES;
  }

  path(column: number): string {
    return this.#paths[column] ?? (this.#paths[column] = this.#numbered(column));
  }

  #numbered(column: number): string {
    let path = `column_${column + 1}`;
    while (this.#taken.has(path)) path += '_2';
    return path;
  }
}

// One gate over all names, then the rules over those that it points at.
function matchingNames(header: readonly string[], sink: FieldSink): ReadonlySet<number> {
  const matching = new Set<number>();
  if (header.length === 0) return matching;
  const names = header.map(name => Buffer.from(name));
  const hits = sink.gate(Buffer.from(header.join('\n')), 'none');
  const touched = new Set<number>();
  let start = 0;
  let hit = 0;
  let reach = 0;
  for (const [column, name] of names.entries()) {
    const end = start + name.length;
    for (; hit < hits.count && hits.start[hit]! < end; hit++) reach = Math.max(reach, hits.end[hit]!);
    if (reach > start) touched.add(column);
    start = end + 1;
  }
  for (const column of touched) {
    if (sink.match(names[column]!, NO_NAMES).length > 0) matching.add(column);
  }
  return matching;
}
