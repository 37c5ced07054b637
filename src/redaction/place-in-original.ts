import type { Format } from '../formats/format.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Finding } from '../types.ts';
import { isDropped } from './accepted.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** Where in the original a finding of the redacted text is. */
export interface PlaceInOriginal {
  readonly record: number;
  /** By which operators are chosen for what was found there, or for the name that it is below; `''` for a text, undefined when it is not told. */
  readonly column: string | undefined;
  /** False when nothing was found there in the original but in a name: then the value cannot be taken out, but its record. */
  readonly hasValue: boolean;
}

/**
 * Tells it by what was replaced in the same record. Records that were dropped are counted. A name that was replaced is a position in paths of the
 * original, and its replacement in those of the redacted text.
 * @param findings of the original, ascending by record.
 */
export async function placeInOriginal(
  left: Finding,
  findings: AsyncIterable<Finding>,
  { context, format }: { readonly context: EditContext; readonly format: Format },
): Promise<PlaceInOriginal> {
  const isOfFile = (path: string) => format.rewrite.kind === 'file' && format.rewrite.isOfFile(path);
  const isLeftOfFile = isOfFile(left.path);
  /** Columns whose name was replaced, in any record: that of a table is found once. */
  const renamed = new Set<string>();
  /** Columns of the record, and whether something was found in the value. */
  let columns = new Map<string, boolean>();
  let { record } = left;
  let lastDropped = -1;
  for await (const finding of findings) {
    if (!isActive(finding, context) || isOfFile(finding.path) !== isLeftOfFile) continue;
    if (finding.record > record) break;
    const column = withoutIndices(finding.path);
    const isOfName = finding.in === 'key';
    if (isOfName) renamed.add(column);
    if (!isLeftOfFile && finding.record !== lastDropped && isDropped(finding, context)) {
      lastDropped = finding.record;
      record += 1;
      columns = new Map();
    } else if (finding.record === record) columns.set(column, columns.get(column) || !isOfName);
  }
  return { record, ...columnOf(withoutIndices(left.path), { columns, renamed, isOfName: left.in === 'key' }) };
}

interface Replaced {
  readonly columns: ReadonlyMap<string, boolean>;
  readonly renamed: ReadonlySet<string>;
  readonly isOfName: boolean;
}

function columnOf(
  path: string,
  { columns, renamed, isOfName }: Replaced,
): Pick<PlaceInOriginal, 'column' | 'hasValue'> {
  const steps = stepsOf(path);
  const isAbove = (own: readonly Step[]) =>
    own.length <= steps.length && own.every(({ name, upTo }, i) => name === steps[i]!.name || renamed.has(upTo));
  const [nearest] = [...columns]
    .map(([column, hasValue]) => ({ column, own: stepsOf(column), hasValue }))
    .filter(({ column, own }) => column === path || isAbove(own))
    .sort(
      (a, b) =>
        Number(b.column === path) - Number(a.column === path) ||
        b.own.length - a.own.length ||
        Number(b.hasValue) - Number(a.hasValue),
    );
  if (!nearest) return { column: path === '' ? '' : undefined, hasValue: false };
  const { column, own, hasValue } = nearest;
  return { column, hasValue: hasValue && own.length === steps.length && !isOfName };
}

interface Step {
  readonly name: string;
  /** The path that ends with it. */
  readonly upTo: string;
}

function stepsOf(column: string): readonly Step[] {
  const steps = column.matchAll(/\[(?:"(?:[^"\\]|\\.)*"|[^"\]]*)\]|[^.[\]]+/gs);
  return Array.from(steps, ({ 0: name, index }) => ({ name, upTo: column.slice(0, index + name.length) }));
}
