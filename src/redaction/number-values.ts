import { AuditError } from '../errors.ts';
import { labelOf } from '../findings/labels.ts';
import { readFindings } from '../manifest/read.ts';
import type { Finding, Manifest } from '../types.ts';
import { type EditContext, isActive } from './to-edits.ts';

/**
 * Numbers the distinct values of each label from 1, in the order of the manifest: the first value of the first finding is 1, however many
 * workers there are. Equal values are known by their fingerprints, so no data is read; what is held grows with the distinct values
 * (about 150 bytes each). What only a scan of the redacted text found has no number.
 * @throws AuditError `manifest` when a finding has no fingerprint.
 */
export async function numberValues(
  manifest: Manifest,
  manifestDir: string,
  context: EditContext,
): Promise<(finding: Finding) => number | undefined> {
  const numbers = new Map<string, Map<string, number>>();
  const labels = new Map([...context.rules].map(([id, rule]) => [id, labelOf(rule)]));
  for (const entry of manifest.sources) {
    for await (const finding of readFindings(manifestDir, entry)) {
      if (finding.round !== undefined || !isActive(finding, context)) continue;
      if (!context.operatorFor(finding).needsNumbers) continue;
      const label = labels.get(finding.rule)!;
      let ofLabel = numbers.get(label);
      if (!ofLabel) numbers.set(label, (ofLabel = new Map()));
      const print = printOf(finding);
      if (!ofLabel.has(print)) ofLabel.set(print, ofLabel.size + 1);
    }
  }
  return finding =>
    finding.round === undefined ? numbers.get(labels.get(finding.rule)!)!.get(printOf(finding))! : undefined;
}

function printOf({ fingerprint, rule }: Finding): string {
  if (fingerprint !== undefined) return fingerprint;
  throw new AuditError('manifest', `a finding of rule ${rule} has no fingerprint; scan again with the key`);
}
