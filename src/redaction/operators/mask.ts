import type { Operator } from '../operator.ts';

export const mask: Operator = {
  name: 'mask',
  summary: 'an asterisk for each letter and digit; everything else stays',
  needsKey: false,
  replace: ({ text }) => text.replace(/[\p{L}\p{M}\p{N}]/gu, '*'),
};
