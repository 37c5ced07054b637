import type { ProblemCode } from '../errors.ts';
import { hasExpired } from '../policy/allow.ts';
import type { AllowEntry } from '../policy/policy.ts';
import type { Manifest } from '../types.ts';
import type { ReportContext } from './report.ts';

/** What somebody answers for: findings that no criterion counts, and problems that do not make the audit incomplete. */
export interface Acceptance {
  /** The allow list of the policy, then entries that suppressed findings in the scan and are not in it any more. */
  readonly allow: readonly AllowResult[];
  /** Findings that a person accepted, per rule, most first. */
  readonly reviewed: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
  /** Findings that a person rejected. */
  readonly rejected: number;
  /** The problem codes that the policy accepts. */
  readonly problems: readonly { readonly code: ProblemCode; readonly count: number }[];
}

export interface AllowResult {
  readonly id: string;
  /** What it allows, e.g. `rule email, source logs/*`; absent, as are the reason and the owner, when it is not in the policy. */
  readonly allows?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly state: 'in force' | 'expired' | 'not in the policy';
  /** Findings that it suppressed in the scan, and those that it suppresses under this policy today. */
  readonly suppressedByScan: number;
  readonly suppressed: number;
}

/** What a policy and the people who reviewed the findings accepted. */
export function toAcceptance(
  { sources, totals }: Manifest,
  { policy, tally, today }: Pick<ReportContext, 'policy' | 'tally' | 'today'>,
): Acceptance {
  const known = new Set(policy.allow.map(({ id }) => id));
  const counts = (id: string) => ({
    suppressedByScan: tally.suppressed.get(id) ?? 0,
    suppressed: tally.allowed.get(id) ?? 0,
  });
  return {
    allow: [
      ...policy.allow.map(({ id, reason, owner, expires, ...entry }) => ({
        id,
        allows: describeEntry(entry),
        reason,
        ...(owner !== undefined && { owner }),
        ...(expires !== undefined && { expires }),
        state: hasExpired({ id, reason, expires }, today) ? ('expired' as const) : ('in force' as const),
        ...counts(id),
      })),
      ...[...tally.suppressed.keys()]
        .filter(id => !known.has(id))
        .sort()
        .map(id => ({ id, state: 'not in the policy' as const, ...counts(id) })),
    ],
    reviewed: [...tally.accepted]
      .map(([rule, count]) => ({ rule, title: totals.byRule[rule]?.title ?? '', count }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
    rejected: tally.rejected,
    problems: policy.accept.map(code => ({
      code,
      count: sources.reduce((sum, { problemCodes }) => sum + (problemCodes[code] ?? 0), 0),
    })),
  };
}

/** True when nothing was accepted, and nothing could be. */
export function isEmptyAcceptance({ allow, reviewed, rejected, problems }: Acceptance): boolean {
  return allow.length + reviewed.length + problems.length === 0 && rejected === 0;
}

/** True when the policy suppresses what the scan suppressed. */
export function isAsScanned({ allow }: Acceptance): boolean {
  return allow.every(({ suppressed, suppressedByScan }) => suppressed === suppressedByScan);
}

function describeEntry({ rule, path, source, fingerprint }: Omit<AllowEntry, 'id' | 'reason'>): string {
  const prints = fingerprint === undefined ? 0 : [fingerprint].flat().length;
  return [
    rule !== undefined && `rule ${rule}`,
    path !== undefined && `path ${path}`,
    source !== undefined && `source ${source}`,
    prints > 0 && `${prints} ${prints === 1 ? 'fingerprint' : 'fingerprints'}`,
  ]
    .filter(part => part !== false)
    .join(', ');
}
