import type { LoadedRule } from '../detectors/load.ts';
import type { Verdict } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import type { Manifest } from '../types.ts';
import type { FindingsTally } from './findings-tally.ts';

/** What a report says of a rule. */
export type RuleMeta = Pick<LoadedRule, 'id' | 'title' | 'class' | 'severity' | 'category' | 'label' | 'isOptional'>;

/** What a report needs beside the manifest. */
export interface ReportContext {
  readonly verdict: Verdict;
  /** The rules of this build and the user's own; which of them ran is in the manifest. "Looked for, none found" comes from them. */
  readonly rules: readonly RuleMeta[];
  /** The policy that the verdict is of, the day (`YYYY-MM-DD`) it was judged, and what it counts among the findings. */
  readonly policy: Policy;
  readonly today: string;
  readonly tally: FindingsTally;
  /** False when the rules above are not all those of the scan, by its detectors digest. */
  readonly hasRulesOfScan: boolean;
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
