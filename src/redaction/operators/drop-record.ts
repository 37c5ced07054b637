import type { Operator } from '../operator.ts';

export const dropRecord: Operator = {
  name: 'drop-record',
  summary: 'the whole record is left out',
  needsKey: false,
  compile: () => ({ replace: () => null }),
};
