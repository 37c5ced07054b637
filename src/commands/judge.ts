import { type LoadedRule, loadAllRules, selectRules } from '../detectors/load.ts';
import { isReviewed } from '../manifest/lines.ts';
import { rulesThatRan } from '../manifest/rules-that-ran.ts';
import { readExtraRules } from '../options/extra-rules.ts';
import { checkRuleNames, readConfig } from '../options/read-config.ts';
import { evaluatePolicy, needsRecount, tallyFindings, type Verdict } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import { type FindingsTally, tallyForReport } from '../reports/findings-tally.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';

/** What a manifest is judged by. */
export interface Judge {
  readonly policy: Policy;
  /** All rules, those of the configuration among them. */
  readonly rules: readonly LoadedRule[];
  /** See `evaluatePolicy`. */
  readonly asked: readonly LoadedRule[];
}

/**
 * Reads what `--policy` (or `sluice.yaml`) and `--rules` say, as a scan would.
 * @throws AuditError `config` as a scan does; rules that the audit ran may be named without the file that they are in.
 */
export async function readJudge(
  flags: { readonly policy: string | undefined; readonly rules: readonly string[] },
  cwd: string,
  manifest: Manifest,
): Promise<Judge> {
  const loaded = await readConfig({ cwd, policyFile: flags.policy });
  const extra = await readExtraRules(loaded, flags.rules, cwd);
  const rules = loadAllRules(extra);
  await checkRuleNames(
    loaded,
    [...rules, ...rulesThatRan(manifest)].map(({ id }) => id),
  );
  const own = new Set(extra.map(({ id }) => id));
  const { policy, detectors } = loaded.config;
  return { policy, rules, asked: selectRules(rules, detectors).filter(it => it.isOptional || own.has(it.id)) };
}

/**
 * Applies a policy to a manifest on disk; reads its findings only when its own counts do not fit the policy.
 * @param isNew nobody has marked its findings yet.
 */
export async function judgeManifest(
  manifestDir: string,
  manifest: Manifest,
  { policy, asked }: Omit<Judge, 'rules'>,
  today: string,
  { isNew = false } = {},
): Promise<Verdict> {
  const isMarked = !isNew && (await hasMarks(manifestDir, manifest));
  if (!isMarked && !needsRecount(manifest, policy, isNew ? undefined : today))
    return evaluatePolicy(manifest, policy, { today, asked });
  const findingsOf = (source: SourceEntry) => readFindings(manifestDir, source);
  const tally = await tallyFindings(manifest, policy, { today, findingsOf });
  const verdict = evaluatePolicy(manifest, policy, { today, asked, tally });
  const note =
    'findings were counted anew for this verdict: the allow list, the day, placeholders, a redaction or a person’s decisions differ from the counts of the scan';
  return { ...verdict, notes: [...verdict.notes, note] };
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

async function hasMarks(manifestDir: string, { sources }: Manifest): Promise<boolean> {
  for (const source of sources) if (await isReviewed(manifestDir, source)) return true;
  return false;
}

// What checks findings takes longer to load than a small scan does, and a scan seldom asks.
async function* readFindings(manifestDir: string, source: SourceEntry): AsyncGenerator<Finding> {
  const read = await import('../manifest/read.ts');
  yield* read.readFindings(manifestDir, source);
}
