import type { NumberLengths } from '../detectors/number-lengths.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { HitConfirmer } from './confirm-hits.ts';
import type { FieldMatcher, OnCheck } from './field-matcher.ts';
import type { Undecoded } from './match.ts';

/** What matching needs of its thread. */
export interface MatchingTools {
  readonly kernel: Kernel;
  readonly matcher: FieldMatcher;
  /** Passes over hits in JSON that stands in text; without it none is. */
  readonly confirmer?: HitConfirmer;
  /** Numbers of JSON that are looked at without a name that counts, as `FieldSink` has them; by default every one. */
  readonly numbers?: NumberLengths;
  /** Keys that the `via` paths do not spell out. */
  readonly secretNames: { has(name: string): boolean };
  /** Told what the checks say of the field as a whole. */
  readonly onCheck?: OnCheck;
  /** Where it is told why parts of the field were not looked into. */
  readonly undecoded?: Set<Undecoded>;
}
