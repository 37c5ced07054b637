import type { LoadedRule } from '../../detectors/load.ts';
import { toLabelName } from '../../findings/labels.ts';
import type { Operator } from '../operator.ts';

/** `EMAIL` of `[EMAIL]`. */
export function labelOf(rule: LoadedRule): string {
  return rule.label ?? toLabelName(rule.id);
}

export const label: Operator = {
  name: 'label',
  summary: 'the kind of thing it was, in brackets: [EMAIL]',
  needsKey: false,
  replace: ({ rule }) => `[${labelOf(rule)}]`,
};
