import { distinctHash } from '../findings/distinct.ts';
import type { Severity } from '../types.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { DistinctValues, MAX_DISTINCT } from './distinct-values.ts';
import type { ScanResult } from './protocol.ts';

type Counts = Pick<ScanResult, 'rules' | 'severities' | 'columns' | 'distinct'>;

/** An active finding, as it is counted. */
interface Counted {
  /** Index of its rule. */
  readonly rule: number;
  readonly severity: Severity;
  readonly record: number;
  /** Its path, indices as `[]`. */
  readonly column: string;
  readonly canonical: string;
}

/** Counts the active findings of one chunk. */
export class ChunkTally {
  readonly #rules: readonly CompiledRule[];
  readonly #distinctSeed: readonly [number, number];
  readonly #perRule = new Map<number, { count: number; records: number; lastRecord: number }>();
  readonly #columns = new Map<string, Map<number, number>>();
  readonly #severities = new Map<number, Map<Severity, number>>();
  /** By rule index; of more than are told apart in the end none are added. */
  readonly #distinct = new Map<number, DistinctValues>();

  constructor(rules: readonly CompiledRule[], distinctSeed: readonly [number, number]) {
    this.#rules = rules;
    this.#distinctSeed = distinctSeed;
  }

  add({ rule, severity, record, column, canonical }: Counted): void {
    const counts = valueAt(this.#perRule, rule, () => ({ count: 0, records: 0, lastRecord: -1 }));
    counts.count += 1;
    if (counts.lastRecord !== record) counts.records += 1;
    counts.lastRecord = record;
    if (severity !== this.#rules[rule]!.definition.severity)
      increment(
        valueAt(this.#severities, rule, () => new Map()),
        severity,
      );
    increment(
      valueAt(this.#columns, column, () => new Map()),
      rule,
    );
    const distinct = valueAt(this.#distinct, rule, () => new DistinctValues());
    if (distinct.size <= MAX_DISTINCT) distinct.add(distinctHash(canonical, this.#distinctSeed));
  }

  result(): Counts {
    return {
      rules: [...this.#perRule].map(([rule, { count, records }]) => [rule, count, records] as const),
      severities: [...this.#severities].flatMap(([rule, counts]) =>
        Array.from(counts, ([severity, count]) => [rule, severity, count] as const),
      ),
      columns: [...this.#columns].flatMap(([path, counts]) =>
        Array.from(counts, ([rule, count]) => [path, rule, count] as const),
      ),
      distinct: Float64Array.from(
        [...this.#distinct].flatMap(([rule, hashes]) => Array.from(hashes, hash => [rule, hash]).flat()),
      ),
    };
  }
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
