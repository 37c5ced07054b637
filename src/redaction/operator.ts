import type { LoadedRule } from '../detectors/load.ts';
import type { Keys } from '../options/key.ts';

/** What an operator knows of the span it replaces. */
export interface Span {
  readonly text: string;
  /** The rule whose finding it is; of overlapping findings, the gravest. */
  readonly rule: LoadedRule;
  readonly keys: Keys | undefined;
}

/** A way to replace a span. One file each in `operators/`. */
export interface Operator {
  readonly name: string;
  readonly summary: string;
  /** True when it cannot work without the user's key. */
  readonly needsKey: boolean;
  /** The new text (not escaped), null to drop the whole record, undefined to leave the span as it is. */
  replace(span: Span): string | null | undefined;
}
