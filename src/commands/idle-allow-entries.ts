import { join } from 'node:path';
import { readLineBatches } from '../manifest/lines.ts';
import { hasExpired, isOfKey } from '../policy/allow.ts';
import type { AllowEntry, Policy } from '../policy/policy.ts';
import { toCount } from '../reports/text.ts';
import type { Manifest } from '../types.ts';

/** Entries that the note names. */
const MOST_NAMED = 3;

/**
 * A note on the entries of the allow list that suppressed nothing in a scan; undefined when there are none. Those aside that have expired or
 * cannot fit without a key: the verdict says so of each.
 */
export async function noteIdleEntries(
  manifestDir: string,
  manifest: Manifest,
  policy: Policy,
  today: string,
): Promise<string | undefined> {
  const couldFit = (entry: AllowEntry) => !hasExpired(entry, today) && isOfKey(entry, manifest.keyId);
  const idle = new Set(policy.allow.filter(couldFit).map(({ id }) => id));
  for (const source of manifest.sources) {
    if (source.suppressed === 0 || idle.size === 0) continue;
    for await (const lines of readLineBatches(join(manifestDir, source.findings.path))) {
      for (const line of lines) {
        const id = /"suppressed":"([^"]+)"/.exec(line)?.[1];
        if (id !== undefined) idle.delete(id);
      }
      if (idle.size === 0) break;
    }
  }
  if (idle.size === 0) return undefined;
  const named = [...idle].slice(0, MOST_NAMED).map(id => `\`${id}\``);
  const more = idle.size > MOST_NAMED ? ` and ${idle.size - MOST_NAMED} more` : '';
  return `${toCount(idle.size, 'allow entry', 'allow entries')} suppressed nothing: ${named.join(', ')}${more}; an entry must name rule, source and path as the manifest does, and fingerprints under its key (\`keyId\`)`;
}
