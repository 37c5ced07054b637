import type { Severity, Via } from '../types.ts';

/** What one rule hit in one field, validated and resolved. Lives inside the worker; holds offsets, never text. */
export interface Match {
  /** Index into the loaded rules. */
  readonly rule: number;
  /** Half-open byte range in the decoded field's UTF-8. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly severity: Severity;
  readonly placeholder: boolean;
  readonly mask: string;
  /** Canonical form, for the fingerprint and the distinct count; stays in the worker. */
  readonly canonical: string;
  /** Encodings between the field and the text, from the outside in; `start` and `end` above are then those of the encoded run. */
  readonly via?: readonly Via[];
}
