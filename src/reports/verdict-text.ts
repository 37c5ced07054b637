import type { CriterionResult, Verdict } from '../policy/evaluate.ts';
import { toNumber } from './text.ts';

/** The verdict in words that hold in every report. */
export const VERDICTS: Readonly<Record<Verdict['exitCode'], { readonly title: string; readonly means: string }>> = {
  0: {
    title: 'Passes the policy',
    means:
      'Nothing that was found reaches a criterion of the policy, and no problem is left that the policy does not accept.',
  },
  1: { title: 'Fails the policy', means: 'What was found reaches at least one criterion of the policy.' },
  2: {
    title: 'Audit incomplete',
    means:
      'Part of the data could not be audited as what it claims to be, and the policy does not accept that, or rules that the policy is about did not run. What was not read, or not looked for, is unknown.',
  },
  3: {
    title: 'Nothing was scanned',
    means:
      'There was no source to read, none with a byte in it, or every column was excluded, so nothing is known about the data.',
  },
};

/** Why the verdict is what it is, one sentence each: what was not audited, then what was found. */
export function toReasons(verdict: Verdict): string[] {
  return [
    ...verdict.incomplete.map(({ text }) => `not accepted: ${text}`),
    ...verdict.reasons.map(
      result => `fails if there is ${result.text}: ${toNumber(result.count)} found${toRate(result)}`,
    ),
  ];
}

/** What was counted against a criterion: `980`, or `980 (0.0213 per record)` where it names a rate. */
export function toFound(result: CriterionResult): string {
  return `${toNumber(result.count)}${toRate(result)}`;
}

function toRate({ rate, criterion }: CriterionResult): string {
  return criterion.rate === undefined ? '' : ` (${Number(rate.toPrecision(3))} per record)`;
}

/** What the verdict misses that no source lists as a problem, such as a chosen column that is nowhere. */
export function toUnlisted({ incomplete }: Verdict, problems: readonly { readonly code: string }[]): string[] {
  const listed = new Set(problems.map(({ code }) => code));
  return incomplete.filter(({ code }) => !listed.has(code)).map(({ text }) => text);
}
