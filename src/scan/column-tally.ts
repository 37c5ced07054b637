import type { LoadedRule } from '../detectors/load.ts';
import { judgeColumn } from '../findings/column-checks.ts';
import { withoutIndices } from '../policy/allow.ts';
import type { Finding } from '../types.ts';

/** Columns that are counted of one source; those that come later are not judged. */
const MAX_COLUMNS = 1000;

/** What a thread counted in one column of its chunk; plain data. */
export interface ColumnChecks {
  /** Key or column names from the outside in. */
  readonly names: readonly string[];
  /** Per rule: whole values of its form, and those of them whose check holds. */
  readonly counts: readonly (readonly [rule: number, tried: number, sound: number])[];
  /** The paths of its findings, without indices. */
  readonly paths: readonly string[];
}

interface Column {
  readonly names: readonly string[];
  readonly counts: Map<number, { tried: number; sound: number }>;
  readonly paths: Set<string>;
}

/** Counts, over a chunk or a whole source, how many whole values of each column pass the checks of the rules that they have the form of. */
export class ColumnTally {
  readonly #columns = new Map<string, Column>();
  readonly #limit: number;

  constructor(limit = MAX_COLUMNS) {
    this.#limit = limit;
  }

  /** Checks come in the order of the source: the first columns are kept. */
  addCheck(names: readonly string[], rule: number, isSound: boolean): void {
    const column = this.#column(names);
    if (column) count(column, rule, 1, isSound ? 1 : 0);
  }

  /** Tells how findings of a column call it. */
  addPath(names: readonly string[], path: string): void {
    this.#column(names)?.paths.add(path);
  }

  /** Adds the counts of a chunk; chunks come in order. */
  add(columns: readonly ColumnChecks[]): void {
    for (const { names, counts, paths } of columns) {
      const column = this.#column(names);
      if (!column) continue;
      for (const [rule, tried, sound] of counts) count(column, rule, tried, sound);
      for (const path of paths) column.paths.add(path);
    }
  }

  list(): readonly ColumnChecks[] {
    return Array.from(this.#columns.values(), ({ names, counts, paths }) => ({
      names,
      counts: Array.from(counts, ([rule, { tried, sound }]) => [rule, tried, sound] as const),
      paths: [...paths],
    }));
  }

  /** Corrects the confidence of findings by what their column's values say of each other; undefined when no column says anything. */
  judge(rules: readonly LoadedRule[]): ((finding: Finding) => Finding) | undefined {
    const corrections = new Map<string, Map<string, number>>();
    const shared = new Set<string>();
    for (const { counts, paths } of this.#columns.values()) {
      for (const path of paths) {
        // Keys that are not spelt out share one path: nothing is said of them.
        if (corrections.has(path)) shared.add(path);
        const byRule = new Map<string, number>();
        corrections.set(path, byRule);
        for (const [rule, checks] of counts) {
          const correction = judgeColumn(rules[rule]!, checks);
          if (correction !== 0) byRule.set(rules[rule]!.id, correction);
        }
      }
    }
    for (const [path, byRule] of corrections) if (shared.has(path) || byRule.size === 0) corrections.delete(path);
    if (corrections.size === 0) return undefined;
    return finding => {
      if (finding.via || finding.in) return finding;
      const correction = corrections.get(withoutIndices(finding.path))?.get(finding.rule);
      if (correction === undefined) return finding;
      const confidence = Math.min(0.99, Math.max(0.01, finding.confidence + correction));
      return { ...finding, confidence: Math.round(confidence * 100) / 100 };
    };
  }

  #column(names: readonly string[]): Column | undefined {
    const key = names.join('\0');
    let column = this.#columns.get(key);
    if (!column && this.#columns.size < this.#limit) {
      this.#columns.set(key, (column = { names, counts: new Map(), paths: new Set() }));
    }
    return column;
  }
}

function count({ counts }: Column, rule: number, tried: number, sound: number): void {
  const known = counts.get(rule);
  if (!known) counts.set(rule, { tried, sound });
  else {
    known.tried += tried;
    known.sound += sound;
  }
}
