import type { Operator } from '../operator.ts';
import { aesSiv } from './aes-siv.ts';
import { dateShift } from './date-shift.ts';
import { dropRecord } from './drop-record.ts';
import { ff1 } from './ff1.ts';
import { generalise } from './generalise.ts';
import { keep } from './keep.ts';
import { label } from './label.ts';
import { mask } from './mask.ts';
import { nullValue } from './null.ts';
import { pseudonym } from './pseudonym.ts';
import { remove } from './remove.ts';
import { surrogate } from './surrogate.ts';
import { text } from './text.ts';

/** Every operator by name; a new one is a file and a line here. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    label,
    text,
    mask,
    remove,
    nullValue,
    dropRecord,
    pseudonym,
    surrogate,
    ff1,
    aesSiv,
    dateShift,
    generalise,
    keep,
  ].map(operator => [operator.name, operator]),
);
