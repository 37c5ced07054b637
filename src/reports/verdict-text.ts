import type { Verdict } from '../policy/evaluate.ts';
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
    means: 'There was no source to read, or none with a byte in it, so nothing is known about the data.',
  },
};

/** Why the verdict is what it is, one sentence each: what was not audited, then what was found. */
export function toReasons(verdict: Verdict): string[] {
  return [
    ...verdict.incomplete.map(({ text }) => `not accepted: ${text}`),
    ...verdict.reasons.map(({ text, count, rate, criterion }) => {
      const perRecord = criterion.rate === undefined ? '' : ` (${Number(rate.toPrecision(3))} per record)`;
      return `fails if there is ${text}: ${toNumber(count)} found${perRecord}`;
    }),
  ];
}
