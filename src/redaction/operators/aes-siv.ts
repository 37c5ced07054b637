import { canonicalise } from '../../findings/canonical.ts';
import { labelOf } from '../../findings/labels.ts';
import type { Operator } from '../operator.ts';
import { sealSiv } from '../tokens.ts';
import { toPseudonym } from './pseudonym.ts';

export const aesSiv: Operator = {
  name: 'aes-siv',
  summary: 'the value encrypted (AES-256-SIV, RFC 5297), readable again with the key: [EMAIL~siv:…]',
  needsKey: true,
  compile: () => ({
    isPure: true,
    replace: span => sealSiv(canonicalise(span.rule, span.text), labelOf(span.rule), span.keys!) ?? toPseudonym(span),
  }),
};
