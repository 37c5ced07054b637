import type { LoadedRule } from '../detectors/load.ts';
import { ExitCode, type ProblemCode } from '../errors.ts';
import { compileGlob } from '../glob.ts';
import { digestDenyRules, rulesThatRan } from '../manifest/rules-that-ran.ts';
import { splitBySeverity } from '../manifest/totals.ts';
import { toNumber } from '../text/thousands.ts';
import {
  type Finding,
  type Manifest,
  type RuleClass,
  type RuleTotal,
  SEVERITIES,
  type Severity,
  type SourceEntry,
} from '../types.ts';
import { isAccepted, isReplaced } from './accepted.ts';
import { allowMatcher, hasExpired, isOfKey } from './allow.ts';
import { type Criterion, type Policy, policyDigest } from './policy.ts';

/** What a policy says of a manifest. */
export interface Verdict {
  readonly pass: boolean;
  /** An audit that is incomplete outranks a violated policy: what was not read is unknown. Both are listed. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Every criterion of the policy and what was counted against it. */
  readonly criteria: readonly CriterionResult[];
  /** The criteria that hold, and so fail the policy. */
  readonly reasons: readonly CriterionResult[];
  /** What was not audited as what it claims to be and is not accepted by the policy, one entry per problem code. */
  readonly incomplete: readonly Incomplete[];
  /** Sentences to read beside the verdict, such as allow entries that have expired. */
  readonly notes: readonly string[];
  /** SHA-256 of the policy that was applied, which need not be the one that the audit was made with. */
  readonly policyDigest: string;
}

export interface CriterionResult {
  readonly criterion: Criterion;
  /** What would fail the policy, e.g. `severity high or more`. */
  readonly text: string;
  readonly count: number;
  /** Findings per record of the whole run. */
  readonly rate: number;
  readonly holds: boolean;
}

export interface Incomplete {
  readonly code: string;
  readonly count: number;
  /** Paths of at most three of the sources. */
  readonly sources: readonly string[];
  readonly sourceCount: number;
  readonly text: string;
}

/** Findings that count against a policy, per rule. */
export interface Tally {
  readonly records: number;
  readonly byRule: ReadonlyMap<string, Pick<RuleTotal, 'class' | 'severity' | 'count' | 'severities'>>;
}

/**
 * Judges a manifest.
 * @param today `YYYY-MM-DD`.
 * @param tally replaces the manifest's own counts where `needsRecount` says they do not fit the policy.
 * @param asked rules beside those that always run which the configuration of the policy has run: its own, its deny list, optional ones.
 * @param audited the manifest of the audit, when this one is of what its redaction left: what there was to look at is asked of that.
 */
export function evaluatePolicy(
  manifest: Manifest,
  policy: Policy,
  {
    today,
    tally = tallyManifest(manifest),
    audited = manifest,
    asked = [],
  }: {
    readonly today: string;
    readonly tally?: Tally;
    readonly audited?: Manifest;
    readonly asked?: readonly LoadedRule[];
  },
): Verdict {
  const criteria = policy.failOn.map(criterion => judgeCriterion(criterion, tally));
  const reasons = criteria.filter(({ holds }) => holds);
  const accepted = new Set(policy.accept);
  const incomplete = [
    ...findIncomplete(manifest.sources, accepted),
    ...findAbsentColumns(audited, accepted),
    ...findRulesNotRun(audited, policy, asked),
  ];
  // Empty files and an empty stream are what a job leaves behind that failed: no audit of them is a pass.
  const isEmpty = audited.totals.decompressedBytes === 0 || hasOnlyExcluded(audited);
  const exitCode =
    incomplete.length > 0
      ? ExitCode.error
      : isEmpty
        ? ExitCode.nothing
        : reasons.length > 0
          ? ExitCode.policy
          : ExitCode.pass;
  return {
    pass: exitCode === ExitCode.pass,
    exitCode,
    criteria,
    reasons,
    incomplete,
    notes: toNotes(manifest, policy, today),
    policyDigest: policyDigest(policy),
  };
}

/**
 * True when the counts in the manifest were taken under another allow list, another day, or before a redaction.
 * @param today undefined when they were taken today.
 */
export function needsRecount(manifest: Manifest, policy: Policy, today: string | undefined): boolean {
  if (manifest.sources.some(source => source.redacted)) return true;
  if (policy.placeholders === 'count' && manifest.totals.placeholders > 0) return true;
  if (manifest.policyDigest === policyDigest(policy)) {
    return today !== undefined && manifest.totals.suppressed > 0 && policy.allow.some(it => hasExpired(it, today));
  }
  return policy.allow.length > 0 || manifest.totals.suppressed > 0;
}

/** The manifest's own counts: neither placeholders nor suppressed findings. */
function tallyManifest(manifest: Manifest): Tally {
  return { records: manifest.totals.records, byRule: new Map(Object.entries(manifest.totals.byRule)) };
}

/** Counts findings anew under a policy: its allow list as of `today`, its word on placeholders, and neither what a redaction took out nor what a person accepted; with what the redaction itself put in that is a finding. */
export async function tallyFindings(
  manifest: Manifest,
  policy: Policy,
  options: { readonly today: string; readonly findingsOf: (source: SourceEntry) => AsyncIterable<Finding> },
): Promise<Tally> {
  const isAllowed = allowMatcher(policy, options.today);
  const byRule = new Map<string, RuleCount>();
  const add = (rule: string, ruleClass: RuleClass, severity: Severity, count: number) => {
    const total = byRule.get(rule) ?? { class: ruleClass, severity, count: 0, severities: {} };
    total.count += count;
    if (severity !== total.severity) total.severities[severity] = (total.severities[severity] ?? 0) + count;
    byRule.set(rule, total);
  };
  for (const source of manifest.sources) {
    for (const [rule, { class: ruleClass, severities }] of Object.entries(source.redacted?.left ?? {})) {
      for (const [severity, count] of Object.entries(severities)) add(rule, ruleClass, severity as Severity, count);
    }
    for await (const finding of options.findingsOf(source)) {
      if (isReplaced(finding) || isAccepted(finding)) continue;
      if (finding.placeholder && policy.placeholders !== 'count') continue;
      if (isAllowed(finding, source.path) !== undefined) continue;
      add(finding.rule, finding.class, finding.severity, 1);
    }
  }
  return { records: manifest.totals.records, byRule };
}

interface RuleCount {
  readonly class: RuleClass;
  /** Of its first finding; those of others are told apart. */
  readonly severity: Severity;
  count: number;
  readonly severities: Partial<Record<Severity, number>>;
}

/** Tells whether a rule, by its id and class, is one that a criterion counts; of a class that is not known, it may be. */
export function fitsRule(
  criterion: Pick<Criterion, 'rule' | 'class'>,
): (rule: { readonly id: string; readonly class?: RuleClass }) => boolean {
  const fitsId = criterion.rule === undefined ? () => true : compileGlob(criterion.rule, '');
  return rule =>
    (criterion.class === undefined || rule.class === undefined || rule.class === criterion.class) && fitsId(rule.id);
}

function judgeCriterion(criterion: Criterion, tally: Tally): CriterionResult {
  const isCounted = fitsRule(criterion);
  const least = criterion.severity === undefined ? 0 : SEVERITIES.indexOf(criterion.severity);
  let count = 0;
  for (const [rule, total] of tally.byRule) {
    if (!isCounted({ id: rule, class: total.class })) continue;
    for (const [severity, part] of splitBySeverity(total)) if (SEVERITIES.indexOf(severity) >= least) count += part;
  }
  // Findings without a record (there are none today) still make a rate.
  const rate = count / Math.max(1, tally.records);
  const holds = count >= (criterion.count ?? 1) && rate >= (criterion.rate ?? 0);
  return { criterion, text: describeCriterion(criterion), count, rate, holds };
}

/** A criterion in words: what fails the policy. */
export function describeCriterion({ rule, class: ruleClass, severity, count, rate }: Criterion): string {
  const parts = [
    rule && `rule ${rule}`,
    ruleClass && `class ${ruleClass}`,
    severity && (severity === 'critical' ? 'severity critical' : `severity ${severity} or more`),
  ].filter(Boolean);
  const what = parts.length > 0 ? parts.join(', ') : 'any finding';
  const bounds = [count !== undefined && `${count} or more`, rate !== undefined && `${rate} per record or more`];
  return [what, ...bounds.filter(Boolean)].join(', ');
}

function findIncomplete(sources: readonly SourceEntry[], accepted: ReadonlySet<string>): Incomplete[] {
  const byCode = new Map<string, { count: number; sources: string[] }>();
  const add = (code: string, count: number, path: string) => {
    const known = byCode.get(code) ?? { count: 0, sources: [] };
    known.count += count;
    if (known.sources.at(-1) !== path) known.sources.push(path);
    byCode.set(code, known);
  };
  for (const { path, problemCount, problemCodes, coverage } of sources) {
    for (const [code, count] of Object.entries(problemCodes)) if (!accepted.has(code)) add(code, count, path);
    if (coverage.unreadBytes > 0 && problemCount === 0) add('unread-without-problem', 1, path);
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { count, sources }]) => ({
      code,
      count,
      sources: sources.slice(0, 3),
      sourceCount: sources.length,
      text: `${code}: ${toNumber(count)} ${count === 1 ? 'problem' : 'problems'} in ${toNumber(sources.length)} ${sources.length === 1 ? 'source' : 'sources'}`,
    }));
}

const COLUMN_NOT_FOUND: ProblemCode = 'column-not-found';

/** True when the choice of columns left nothing to look at in any source. */
function hasOnlyExcluded({ sources }: Manifest): boolean {
  const filled = sources.filter(({ records }) => records > 0);
  return filled.length > 0 && filled.every(({ included }) => included?.length === 0);
}

/** An `include` that names what is nowhere, misspelt or renamed since, would pass data that nobody looked at. */
function findAbsentColumns({ sources, options }: Manifest, accepted: ReadonlySet<string>): Incomplete[] {
  const filtered = sources.filter(({ included, records }) => included && records > 0);
  if (!Array.isArray(options.include) || filtered.length === 0 || accepted.has(COLUMN_NOT_FOUND)) return [];
  const present = new Set(sources.flatMap(({ included = [] }) => included));
  const absent = [...new Set<string>(options.include)].filter(glob => !present.has(glob));
  if (absent.length === 0) return [];
  const isCut = Array.isArray(options.exclude) && options.exclude.length > 0;
  return [
    {
      code: COLUMN_NOT_FOUND,
      count: absent.length,
      sources: filtered.slice(0, 3).map(({ path }) => path),
      sourceCount: filtered.length,
      text: `${COLUMN_NOT_FOUND}: no source has a column or top-level key ${absent.map(glob => `\`${glob}\``).join(' or ')}${isCut ? ' that is not excluded' : ''}`,
    },
  ];
}

/** What rules that did not run would have found is as unknown as what was not read, and no problem that a policy may accept. */
function findRulesNotRun(manifest: Manifest, policy: Policy, asked: readonly LoadedRule[]): Incomplete[] {
  const narrow = policy.failOn.filter(it => it.rule !== undefined || it.class !== undefined);
  const hasNoSamples =
    policy.failOn.length > 0 && policy.placeholders === 'count' && manifest.options.placeholders === 'ignore';
  if (narrow.length === 0 && asked.length === 0 && !hasNoSamples) return [];
  const ran = rulesThatRan(manifest);
  const idle = narrow.filter(criterion => !ran.some(fitsRule(criterion))).map(describeCriterion);
  const known = new Set(ran.map(({ id }) => id));
  const missing = asked.flatMap(({ id }) => (known.has(id) ? [] : `\`${id}\``));
  const denied = digestDenyRules(asked);
  const reasons = [
    ...idle.map(text => `the audit ran no rule for the criterion “${text}”`),
    ...(missing.length > 0 ? [`the audit did not run ${listSome(missing)}, which the configuration adds`] : []),
    ...(missing.length === 0 && denied !== undefined && denied !== manifest.rules?.denyDigest
      ? ['the deny list is another one than the audit looked for']
      : []),
    ...(hasNoSamples ? ['the audit left out placeholders, which this policy counts'] : []),
  ];
  if (reasons.length === 0) return [];
  const text = `${RULES_NOT_RUN}: ${reasons.join('; ')}; scan again`;
  return [{ code: RULES_NOT_RUN, count: reasons.length, sources: [], sourceCount: 0, text }];
}

const RULES_NOT_RUN = 'rules-not-run';

function listSome(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Rules, or globs of them, that a sentence spells out. */
const MOST_NAMED = 10;

/** What to say where a manifest is judged by another policy than that of its audit; undefined where it is not. */
export function notePolicyChange(manifest: Manifest, digest: string): string | undefined {
  if (manifest.policyDigest === digest) return undefined;
  const [audit, verdict] = [manifest.policyDigest, digest].map(it => `\`${it.slice(0, 12)}…\``);
  return `the audit was made with another policy (SHA-256 ${audit}) than this verdict (${verdict})`;
}

function toNotes(manifest: Manifest, policy: Policy, today: string): string[] {
  const change = notePolicyChange(manifest, policyDigest(policy));
  const notes = change === undefined ? [] : [change];
  const { include, exclude } = manifest.options;
  const isPartial = [include, exclude].some(globs => Array.isArray(globs) && globs.length > 0);
  if (isPartial) {
    const only = Array.isArray(include) && include.length > 0 ? `only ${include.join(', ')}` : 'all columns';
    const less = Array.isArray(exclude) && exclude.length > 0 ? ` less ${exclude.join(', ')}` : '';
    notes.push(`of columns and top-level keys ${only}${less} were looked at; nothing is known about the others`);
  }
  const { disabled } = manifest.options;
  if (Array.isArray(disabled)) {
    notes.push(`rules that were disabled did not run: ${listSome(disabled)}; nothing is known of what they find`);
  }
  for (const entry of policy.allow) {
    if (hasExpired(entry, today)) {
      notes.push(`allow entry \`${entry.id}\` expired after ${entry.expires} and no longer suppresses anything`);
    } else if (!isOfKey(entry, manifest.keyId)) {
      const key = manifest.keyId === null ? 'no key' : 'another key than it was made with';
      notes.push(`allow entry \`${entry.id}\` names a fingerprint, but the audit had ${key}: it can fit nothing`);
    }
  }
  return notes;
}
