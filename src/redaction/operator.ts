import type { z } from 'zod';
import type { LoadedRule } from '../detectors/load.ts';
import type { RecordView, Replacement } from '../formats/format.ts';
import type { Keys } from '../options/key.ts';

/** What an operator knows of the span it replaces. */
export interface Span {
  readonly text: string;
  /** The rule whose finding it is; of overlapping findings, the gravest. */
  readonly rule: LoadedRule;
  readonly keys: Keys | undefined;
  /** Other fields of the record, where the format has fields. */
  readonly record?: RecordView | undefined;
  /** The number of the value in the data set, from 1, where values are numbered. */
  readonly number?: number | undefined;
}

/** Undefined leaves the span as it is. */
export type Replace = (span: Span) => Replacement | undefined;

/** A way to replace a span. One file each in `operators/`. */
export interface Operator {
  readonly name: string;
  readonly summary: string;
  /** True when it cannot work without the user's key. */
  readonly needsKey: boolean;
  /** Its options, each with a description; undefined when it has none. */
  readonly options?: z.ZodObject;
  /** Made ready once for a run. Options were parsed by `options`. */
  compile(options: Readonly<Record<string, unknown>>): CompiledOperator;
}

/** An operator with its options. */
export interface CompiledOperator {
  readonly replace: Replace;
  /** True when the replacement depends on nothing but rule, text and key: it is then remembered for the next time. */
  readonly isPure?: boolean;
  /** True when values must be numbered before the first is replaced. */
  readonly needsNumbers?: boolean;
  /** True when what it writes may be a finding again, as the user asked. */
  readonly leavesFindings?: boolean;
}

/** An operator as it was chosen for a finding. */
export interface ChosenOperator extends CompiledOperator {
  readonly name: string;
}

/** Makes options checkable where an operator declares them: identity with type checking. */
export function defineOperator<T extends z.ZodObject>(
  operator: Omit<Operator, 'options' | 'compile'> & {
    readonly options: T;
    compile(options: z.infer<T>): CompiledOperator;
  },
): Operator {
  return operator as unknown as Operator;
}
