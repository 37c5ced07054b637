import { z } from 'zod';
import type { LoadedRule } from '../../detectors/load.ts';
import { labelOf } from '../../findings/labels.ts';
import { defineOperator } from '../operator.ts';

/** What keyed operators tell values apart by: the label as an id is written, so that one value found by two rules is one. */
export function kindOf(rule: Pick<LoadedRule, 'id' | 'label'>): string {
  return rule.label?.toLowerCase().replaceAll('_', '-') ?? rule.id;
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
      // A text that became a finding by what was replaced beside it has no number.
      return numbered && number !== undefined ? `[${labelOf(rule)}_${number}]` : `[${labelOf(rule)}]`;
    },
  }),
});
