import { z } from 'zod';
import { canonicalise } from '../../findings/canonical.ts';
import { labelOf } from '../../findings/labels.ts';
import { defineOperator } from '../operator.ts';
import { encryptBare, sealFf1, sealSiv } from '../tokens.ts';
import { toPseudonym } from './pseudonym.ts';

export const ff1 = defineOperator({
  name: 'ff1',
  summary: 'letters and digits encrypted in place (FF1, NIST SP 800-38G), readable again with the key: [PHONE~ff1:…]',
  needsKey: true,
  options: z.strictObject({
    bare: z
      .boolean('must be true or false')
      .default(false)
      .describe(
        'without the brackets, and of the value as it is written, for columns of numbers: a scan will find the result again',
      ),
  }),
  compile: ({ bare }) => ({
    isPure: true,
    leavesFindings: bare,
    replace(span) {
      const { text, rule, keys } = span;
      const label = labelOf(rule);
      const encrypted = bare ? encryptBare(text, label, keys!) : undefined;
      if (encrypted !== undefined) return encrypted;
      const canonical = canonicalise(rule, text);
      // The form of a key is part of what makes it one.
      const sealed = rule.class === 'secret' ? sealSiv(canonical, label, keys!) : sealFf1(canonical, label, keys!);
      return sealed ?? toPseudonym(span);
    },
  }),
});
