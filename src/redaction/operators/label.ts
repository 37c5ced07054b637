import { z } from 'zod';
import type { LoadedRule } from '../../detectors/load.ts';
import { AuditError } from '../../errors.ts';
import { toLabelName } from '../../findings/labels.ts';
import { defineOperator } from '../operator.ts';

/** `EMAIL` of `[EMAIL]`. */
export function labelOf(rule: Pick<LoadedRule, 'id' | 'label'>): string {
  return rule.label ?? toLabelName(rule.id);
}

export const label = defineOperator({
  name: 'label',
  summary: 'the kind of thing it was, in brackets: [EMAIL]',
  needsKey: false,
  options: z.strictObject({
    numbered: z
      .boolean('must be true or false')
      .default(false)
      .describe('[EMAIL_7]: one number per distinct value of the data set; needs a key'),
  }),
  compile: ({ numbered }) => ({
    needsNumbers: numbered,
    replace({ rule, number }) {
      if (!numbered) return `[${labelOf(rule)}]`;
      if (number === undefined) {
        throw new AuditError('usage', 'numbers are given over a whole data set, so not to a stream; use `pseudonym`');
      }
      return `[${labelOf(rule)}_${number}]`;
    },
  }),
});
