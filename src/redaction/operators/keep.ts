import type { Operator } from '../operator.ts';

export const keep: Operator = {
  name: 'keep',
  summary: 'left as it is',
  needsKey: false,
  compile: () => ({ replace: () => undefined, leavesFindings: true }),
};
