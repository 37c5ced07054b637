import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { shiftDate } from '../../findings/dates.ts';
import { shiftedDate } from '../../findings/label-forms.ts';
import { labelOf } from '../../findings/labels.ts';
import { defineOperator, type Span } from '../operator.ts';

export const dateShift = defineOperator({
  name: 'date-shift',
  summary: 'the date moved by days that are constant for a subject under the key: [DATE_OF_BIRTH~1984-02-11]',
  needsKey: true,
  options: z.strictObject({
    days: z
      .int('must be a whole number')
      .min(1, 'must be 1 or more')
      .max(36_500, 'must be 36500 or less')
      .default(365)
      .describe('at most so many days back or forth, never 0'),
    subject: z
      .string('must be a column or path')
      .optional()
      .describe('column or JSON path that names the person; without one all dates move alike'),
    order: z.enum(['mdy', 'dmy'], 'must be mdy or dmy').default('mdy').describe('how to read 03/04/1984'),
    bare: z
      .boolean('must be true or false')
      .default(false)
      .describe(
        'without the brackets, for columns of dates: a scan will find the result again, a second run move it again',
      ),
  }),
  compile: ({ days, subject, order, bare }) => ({
    leavesFindings: bare,
    replace(span) {
      const shifted = shiftDate(span.text, daysFor(span, subject, days), order);
      if (shifted === undefined) return `[${labelOf(span.rule)}]`;
      if (bare) return shifted;
      const label = labelOf(span.rule);
      return shiftedDate.fits(shifted, label) ? `[${label}~${shifted}]` : `[${label}]`;
    },
  }),
});

/** −most … −1 or 1 … most, by HMAC of the subject. */
function daysFor({ record, keys }: Span, subject: string | undefined, most: number): number {
  const name = (subject === undefined ? undefined : record?.valueAt(subject)) ?? '';
  const digest = createHmac('sha256', keys!.dateShift).update(name, 'utf8').digest();
  const days = Number(digest.readBigUInt64BE(0) % BigInt(2 * most)) - most;
  return days < 0 ? days : days + 1;
}
