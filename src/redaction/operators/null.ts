import { NULL_VALUE } from '../../formats/format.ts';
import type { Operator } from '../operator.ts';

export const nullValue: Operator = {
  name: 'null',
  summary: 'null in place of the whole value: JSON null, an empty CSV cell, a null of Parquet or Arrow',
  needsKey: false,
  compile: () => ({ replace: () => NULL_VALUE }),
};
