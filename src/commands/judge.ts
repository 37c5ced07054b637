import { type LoadedRule, loadAllRules, selectRules } from '../detectors/load.ts';
import { isReviewed } from '../manifest/lines.ts';
import { readFindings } from '../manifest/read.ts';
import { rulesThatRan } from '../manifest/rules-that-ran.ts';
import { readExtraRules } from '../options/extra-rules.ts';
import { ownFilesOf } from '../options/own-files.ts';
import { checkRuleNames, readConfig } from '../options/read-config.ts';
import type { Policy } from '../policy/policy.ts';
import { type FindingsTally, tallyForReport } from '../reports/findings-tally.ts';
import type { OwnFile } from '../sources/own-files.ts';
import type { Manifest } from '../types.ts';

/** What a manifest is judged by. */
export interface Judge {
  readonly policy: Policy;
  /** All rules, those of the configuration among them. */
  readonly rules: readonly LoadedRule[];
  /** See `evaluatePolicy`. */
  readonly asked: readonly LoadedRule[];
  /** Configuration and rule files that it was read from. */
  readonly ownFiles: readonly OwnFile[];
}

/**
 * Reads what `--policy` (or `sluice.yaml`) and `--rules` say, as a scan would.
 * @throws AuditError `config` as a scan does; rules that the audit ran may be named without the file that they are in.
 */
export async function readJudge(
  flags: { readonly policy: string | undefined; readonly rules: readonly string[] },
  { cwd, signal }: { readonly cwd: string; readonly signal?: AbortSignal | undefined },
  manifest: Manifest,
): Promise<Judge> {
  const loaded = await readConfig({ cwd, policyFile: flags.policy, signal });
  const extra = await readExtraRules(loaded, flags.rules, { cwd, signal });
  const rules = loadAllRules(extra);
  await checkRuleNames(
    loaded,
    [...rules, ...rulesThatRan(manifest)].map(({ id }) => id),
  );
  const own = new Set(extra.map(({ id }) => id));
  const { policy, detectors } = loaded.config;
  return {
    policy,
    rules,
    asked: selectRules(rules, detectors).filter(it => it.isOptional || own.has(it.id)),
    ownFiles: ownFilesOf(loaded, { rules: flags.rules, keyFiles: [] }, cwd),
  };
}

/** Counts the findings of a manifest on disk for a report. */
export async function tallyManifest(
  manifestDir: string,
  manifest: Manifest,
  policy: Policy,
  today: string,
): Promise<FindingsTally> {
  return tallyForReport(manifest, policy, {
    today,
    findingsOf: source => readFindings(manifestDir, source),
    isReviewed: source => isReviewed(manifestDir, source),
  });
}
