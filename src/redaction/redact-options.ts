import type { KeyObject } from 'node:crypto';
import type { AuditOptions } from '../options/audit-options.ts';
import type { OperatorChoice } from './choose-operator.ts';

export interface RedactOptions extends AuditOptions {
  readonly manifestDir: string;
  /** Absolute folder for a mirrored tree; undefined rewrites in place. */
  readonly out: string | undefined;
  readonly operators: OperatorChoice;
  /** In place: absolute folder that keeps the originals. */
  readonly backup?: string | undefined;
  /** Ed25519 private key that signs the record. */
  readonly signKey?: KeyObject | undefined;
  /** Absolute path of the vault that takes what is replaced; needs a key. */
  readonly vault?: string | undefined;
  /** In place: what to do about a file with further hard links; refuse unless told. */
  readonly hardLinks?: 'refuse' | 'break';
  /** In place: whether a symlink that was found leads to a file to replace; it does unless told. */
  readonly symlinks?: 'refuse' | 'follow';
  /** The redacted file gets the times of its original. */
  readonly keepsTimes?: boolean;
}

/** True for a redaction in place that copies each original into a folder before it is replaced. */
export function keepsOriginals(options: RedactOptions): options is RedactOptions & { readonly backup: string } {
  return options.out === undefined && options.backup !== undefined;
}
