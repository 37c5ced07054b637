import { KeyRole } from '../../kernel/kernel.ts';
import { LONGEST_LABEL, roleOfMember } from '../member-role.ts';
import type { Cell } from './walk-cells.ts';

/** In a table of names and values, a value's name: the cell of its row in the column `name`, which stands before the column `value`. */
export class RowLabels {
  readonly #names: number;
  readonly #values: number;
  #row = -1;
  #label: string | undefined;

  constructor(header: readonly string[]) {
    this.#names = header.findIndex(name => roleOfMember(name) === KeyRole.names);
    this.#values = header.findIndex((name, at) => at > this.#names && roleOfMember(name) === KeyRole.holds);
  }

  /** True for the two columns, which must be walked as a whole. */
  concern(column: number): boolean {
    return this.#names >= 0 && this.#values >= 0 && (column === this.#names || column === this.#values);
  }

  /** The label of a cell; cells come in order. */
  of({ row, column }: Cell, text: Buffer): string | undefined {
    if (!this.concern(column)) return undefined;
    if (column === this.#names) {
      this.#row = row;
      this.#label = text.length > 0 && text.length <= LONGEST_LABEL ? text.toString('utf8') : undefined;
      return undefined;
    }
    return row === this.#row ? this.#label : undefined;
  }
}
