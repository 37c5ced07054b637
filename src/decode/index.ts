import type { GateShape } from '../detectors/rule.ts';
import { ansi } from './ansi.ts';
import { base64 } from './base64.ts';
import { blanks } from './blanks.ts';
import { compatibility } from './compatibility.ts';
import { composition } from './composition.ts';
import { digits } from './digits.ts';
import { emphasis } from './emphasis.ts';
import type { RunEncoding, UnitEncoding } from './encoding.ts';
import { escapes } from './escapes.ts';
import { hex } from './hex.ts';
import { html } from './html.ts';
import { invisible } from './invisible.ts';
import { markup } from './markup.ts';
import { percent } from './percent.ts';
import { tags } from './tags.ts';

/** Every encoding of whole runs; a new one is a file and a line here. The first that finds a run has it. */
export const runEncodings: readonly RunEncoding[] = [hex, base64, tags];

/** By the shape of a place: the encodings whose runs may stand or begin there, in the order of `runEncodings`. */
export const runEncodingsByShape: ReadonlyMap<GateShape, readonly RunEncoding[]> = new Map(
  runEncodings
    .flatMap(({ shapes }) => shapes)
    .map(shape => [shape, runEncodings.filter(encoding => encoding.shapes.includes(shape))]),
);

/** Places of such shapes that are shorter hold no run. Bytes. */
export const SHORTEST_PLACE = 16;

/** Every encoding of single characters; the first that reads a unit has it. */
export const unitEncodings: readonly UnitEncoding[] = [
  percent,
  html,
  ansi,
  escapes,
  invisible,
  compatibility,
  composition,
  digits,
  markup,
  emphasis,
  blanks,
];
