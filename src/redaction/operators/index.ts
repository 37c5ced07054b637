import type { Operator } from '../operator.ts';
import { dropRecord } from './drop-record.ts';
import { keep } from './keep.ts';
import { label } from './label.ts';
import { mask } from './mask.ts';
import { pseudonym } from './pseudonym.ts';
import { remove } from './remove.ts';

/** Every operator by name; a new one is a file and a line here. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [label, mask, remove, pseudonym, dropRecord, keep].map(operator => [operator.name, operator]),
);
