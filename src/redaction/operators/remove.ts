import type { Operator } from '../operator.ts';

export const remove: Operator = {
  name: 'remove',
  summary: 'nothing',
  needsKey: false,
  compile: () => ({ replace: () => '' }),
};
