import type { LoadedRule } from '../detectors/load.ts';
import type { Verdict } from '../policy/evaluate.ts';
import type { Manifest } from '../types.ts';

/** What a report says of a rule. */
export type RuleMeta = Pick<LoadedRule, 'id' | 'title' | 'class' | 'severity' | 'category'>;

/** What a report needs beside the manifest. */
export interface ReportContext {
  readonly verdict: Verdict;
  /** The rules of this build; the categories and the rows "looked for, none found" come from them. */
  readonly rules: readonly RuleMeta[];
  /** SHA-256 of `manifest.json` as it stands on disk, so that a signature is about these bytes. */
  readonly manifestDigest: string;
}

/** One output of `sluice report`. */
export interface Report {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  /** One line for the help text. */
  readonly summary: string;
  render(manifest: Manifest, context: ReportContext): string;
}
