import type { RecordView } from '../../format.ts';
import type { RowGroup } from '../footer.ts';
import { LevelWalk } from '../level-walk.ts';
import { renderingOf } from '../number-text.ts';
import { type Leaf, templateOf } from '../schema.ts';
import { type ColumnSource, decodePages, valueAt } from './decoded-pages.ts';
import { plainBytesAt } from './plain-values.ts';

/** The rows of a row group, for operators that ask for another column. A column that is asked for is read once and held. */
export class GroupView {
  readonly #group: RowGroup;
  readonly #leaves: readonly Leaf[];
  readonly #source: Pick<ColumnSource, 'file' | 'fileEnd'>;
  readonly #columns = new Map<string, ReadonlyMap<number, string>>();

  constructor(group: RowGroup, leaves: readonly Leaf[], source: Pick<ColumnSource, 'file' | 'fileEnd'>) {
    this.#group = group;
    this.#leaves = leaves;
    this.#source = source;
  }

  /** @param row 0-based within the group. */
  row(row: number): RecordView {
    return { valueAt: path => this.#column(path).get(row) };
  }

  #column(path: string): ReadonlyMap<number, string> {
    const known = this.#columns.get(path);
    if (known) return known;
    const texts = new Map<number, string>();
    this.#columns.set(path, texts);
    const template = path.replaceAll(/\[\d+\]/g, '[]');
    const leaf = this.#leaves.find(one => templateOf(one) === template);
    if (!leaf) return texts;
    const rendering = renderingOf(leaf);
    const walk = new LevelWalk(leaf);
    for (const page of decodePages({ ...this.#source, column: this.#group.columns[leaf.number]! })) {
      if (page.kind === 'dictionary') continue;
      walk.walk(page.data, value => {
        if (leaf.maxRepetition > 0 && walk.path() !== path) return;
        const { from, index } = valueAt(page, value);
        if (rendering.kind === 'bytes') texts.set(walk.row, plainBytesAt(from, index).toString('utf8'));
        else if (rendering.kind === 'written') texts.set(walk.row, rendering.write(from, index));
      });
    }
    return texts;
  }
}
