import type { LoadedRule } from '../detectors/load.ts';
import { readFindings } from '../manifest/read.ts';
import { splitBySeverity } from '../manifest/totals.ts';
import { KEPT_ACTION } from '../policy/accepted.ts';
import type { LeftFindings, Severity, SourceEntry } from '../types.ts';
import type { RedactedSource } from './redact-source.ts';

/**
 * The entry of a source, told what the scan of its redacted self found beside the findings that were kept: replacements without brackets that
 * look like what they replace.
 * @param rules those that ran, by id.
 */
export async function withLeftFindings(
  { entry, after }: Pick<RedactedSource, 'entry' | 'after'>,
  rules: ReadonlyMap<string, Pick<LoadedRule, 'class' | 'severity'>>,
  manifestDir: string,
): Promise<SourceEntry> {
  if (!entry.redacted) return entry;
  const { bytes, sha256 } = entry.redacted;
  const left = await findLeft(entry, after, rules, manifestDir);
  return { ...entry, redacted: { bytes, sha256, ...(Object.keys(left).length > 0 && { left }) } };
}

async function findLeft(
  entry: SourceEntry,
  { counts, severities = {} }: SourceEntry,
  rules: ReadonlyMap<string, Pick<LoadedRule, 'class' | 'severity'>>,
  manifestDir: string,
): Promise<LeftFindings> {
  const found = new Map<string, Map<Severity, number>>();
  for (const [rule, count] of Object.entries(counts)) {
    if (count === 0) continue;
    const { severity } = rules.get(rule)!;
    const apart = Object.hasOwn(severities, rule) ? severities[rule] : undefined;
    const parts = splitBySeverity({ severity, count, ...(apart && { severities: apart }) });
    found.set(rule, new Map(parts));
  }
  if (found.size === 0) return {};
  for await (const { rule, severity, placeholder, suppressed, action } of readFindings(manifestDir, entry)) {
    if (action !== KEPT_ACTION || placeholder || suppressed !== undefined) continue;
    const parts = found.get(rule);
    const count = parts?.get(severity) ?? 0;
    if (count > 0) parts!.set(severity, count - 1);
  }
  const left: Record<string, LeftFindings[string]> = {};
  for (const [rule, parts] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = [...parts].filter(([, count]) => count > 0);
    if (more.length > 0) left[rule] = { class: rules.get(rule)!.class, severities: Object.fromEntries(more) };
  }
  return left;
}
