import type { LoadedRule } from '../detectors/load.ts';
import type { RuleStats } from '../manifest/totals.ts';
import { DistinctValues, MAX_DISTINCT } from './distinct-values.ts';
import type { ScanResult } from './protocol.ts';

interface RuleState {
  records: number;
  readonly distinct: DistinctValues;
  isCapped: boolean;
}

/** What was counted of one rule; adds up with what others counted under the same seed. */
export interface RuleCount {
  /** Its index. */
  readonly rule: number;
  readonly records: number;
  /** There were more distinct values than are held. */
  readonly isCapped: boolean;
  /** How many there are, and their hashes. */
  readonly distinct: Iterable<number> & { readonly size: number };
}

/** What a run counts per rule over all sources. The order of results does not matter. */
export class RuleTally {
  readonly #rules: readonly LoadedRule[];
  readonly #states = new Map<number, RuleState>();

  constructor(rules: readonly LoadedRule[]) {
    this.#rules = rules;
  }

  add(result: ScanResult): void {
    for (const [rule, , records] of result.rules) this.#state(rule).records += records;
    for (let i = 0; i < result.distinct.length; i += 2) {
      addValue(this.#state(result.distinct[i]!), result.distinct[i + 1]!);
    }
  }

  addCounts(counts: Iterable<RuleCount>): void {
    for (const { rule, records, isCapped, distinct } of counts) {
      const state = this.#state(rule);
      state.records += records;
      for (const hash of distinct) addValue(state, hash);
      if (isCapped) state.isCapped = true;
    }
  }

  *counts(): Generator<RuleCount> {
    for (const [rule, state] of this.#states) yield { rule, ...state };
  }

  /** By rule id. */
  stats(): ReadonlyMap<string, RuleStats> {
    const stats = new Map<string, RuleStats>();
    for (const [index, state] of this.#states) {
      const rule = this.#rules[index]!;
      stats.set(rule.id, {
        class: rule.class,
        severity: rule.severity,
        title: rule.title,
        distinct: state.distinct.size,
        ...(state.isCapped && { distinctCapped: true }),
        records: state.records,
      });
    }
    return stats;
  }

  #state(rule: number): RuleState {
    let state = this.#states.get(rule);
    if (!state) this.#states.set(rule, (state = { records: 0, distinct: new DistinctValues(), isCapped: false }));
    return state;
  }
}

function addValue(state: RuleState, hash: number): void {
  if (state.distinct.size < MAX_DISTINCT) state.distinct.add(hash);
  else if (!state.distinct.has(hash)) state.isCapped = true;
}
