import type { AuditOptions } from '../options/audit-options.ts';
import type { OperatorChoice } from './choose-operator.ts';

export interface RedactOptions extends AuditOptions {
  readonly manifestDir: string;
  /** Absolute folder for a mirrored tree; undefined rewrites in place. */
  readonly out: string | undefined;
  readonly operators: OperatorChoice;
  /** True when the user named the manifest folder: an audit there must then fit, else it is made anew. */
  readonly mustReuse: boolean;
}
