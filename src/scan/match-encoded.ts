import { digits } from '../decode/digits.ts';
import type { EncodedRun, RunEncoding } from '../decode/encoding.ts';
import { escapes } from '../decode/escapes.ts';
import { html } from '../decode/html.ts';
import { runEncodingsByShape } from '../decode/index.ts';
import { inflatesTooFar, toPayload } from '../decode/payload.ts';
import { type ResolvedUnits, resolveUnits } from '../decode/units.ts';
import { countCodePoints } from '../decode/utf8.ts';
import type { Hits } from '../kernel/hits.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { canonicalOf, type Match, type Undecoded } from './match.ts';
import { mentionsMarks, mentionsUnits } from './mentions-units.ts';
import { selectNear } from './near-units.ts';
import { preferDecoded } from './prefer-decoded.ts';

/** A text and what was found in it as it stands. */
export interface PlainlyMatched {
  readonly text: Buffer;
  readonly names: readonly string[];
  readonly hits: Hits;
  /** Looks for them in the text itself, where `hits` may hold others too, led there from raw bytes. */
  readonly exactHits: (() => Hits) | undefined;
  readonly matches: readonly Match[];
  /** Set where the text came from resolving these: only what they touch is new. */
  readonly units: ResolvedUnits | undefined;
}

/** Matches a text that was decoded, one layer further in. */
export type MatchInner = (text: Buffer, names: readonly string[], units?: ResolvedUnits) => readonly Match[];

/** What code has in HTML. */
const WRITTEN_CODE = [html, escapes];
/** Shorter places hold no run. Bytes. */
export const SHORTEST_PLACE = 16;

/**
 * Adds to a text's matches what is found in its encoded parts: runs such as base64, and characters written as several, such as `%40`.
 * Such matches have the range of what they are written with, and `via` says how they were reached.
 */
export function matchEncoded(
  plain: PlainlyMatched,
  kernel: Kernel,
  matcher: FieldMatcher,
  matchInner: MatchInner,
  undecoded: Set<Undecoded> | undefined,
): readonly Match[] {
  // Hits are gone once an inner text is searched: everything that they say is taken first.
  const { runs, hasUnits } = findRuns(plain, kernel, matcher);
  const { text, matches } = plain;
  if (runs.length === 0 && !hasUnits) return matches;

  const inRuns: Match[] = [];
  for (const { run, encoding } of runs) matchRun(plain, run, encoding, matchInner, inRuns, undecoded);
  const found = preferDecoded(matches, inRuns, undefined, matcher);
  const resolved = hasUnits ? resolveUnits(text) : undefined;
  if (resolved === undefined) return found;
  const inUnits = matchUnits(plain.names, resolved, matchInner);
  const all = preferDecoded(found, inUnits, resolved, matcher);
  // Rules for digits of other scripts may have found the same number as it stands.
  const both = inUnits.some(isInOtherDigits) ? matcher.resolve(all) : all;
  // Code as HTML writes it: its own escapes are as its rules read them.
  const code = resolved.hasAll(WRITTEN_CODE) ? resolveUnits(text, [html]) : undefined;
  return code ? preferDecoded(both, matchUnits(plain.names, code, matchInner), code, matcher) : both;
}

/** True when a text has runs that would be looked into if it were not the innermost one. */
export function holdsRuns(plain: PlainlyMatched, kernel: Kernel, matcher: FieldMatcher): boolean {
  return findRuns(plain, kernel, matcher).runs.some(({ run }) => toPayload(run.bytes) !== undefined);
}

interface Runs {
  readonly runs: readonly { readonly run: EncodedRun; readonly encoding: RunEncoding }[];
  /** True when characters may be written as several. */
  readonly hasUnits: boolean;
}

const isInOtherDigits = ({ via }: Match): boolean => via!.at(0)!.decode.split('+').includes(digits.name);

/** The encoded runs at a text's hits, ascending and apart. */
function findRuns(plain: PlainlyMatched, kernel: Kernel, matcher: FieldMatcher): Runs {
  const { text, units, matches } = plain;
  const hits = units ? selectNear(plain.hits, units, 1) : plain.hits;
  let hasUnits = false;
  const runs: { readonly run: EncodedRun; readonly encoding: RunEncoding }[] = [];
  let done = 0;
  for (let i = 0; i < hits.count; i++) {
    const shape = kernel.shapeOf(hits.anchor[i]!);
    if (shape === undefined) continue;
    const encodings = runEncodingsByShape.get(shape);
    if (encodings === undefined) continue;
    if (shape === 'encoded') hasUnits = true;
    const start = Math.max(done, hits.start[i]!);
    const end = hits.end[i]!;
    if (shape !== 'encoded' && end - start < SHORTEST_PLACE) continue;
    if (matches.length > 0 && isInsideSecret(matches, start, end, matcher)) continue;
    for (const encoding of encodings) {
      for (const run of encoding.find(text, start, end)) {
        if (run.start < done) continue;
        runs.push({ run, encoding });
        done = run.end;
      }
    }
  }
  return { runs, hasUnits: hasUnits || mentions(plain) };
}

// Whether one is near must not depend on how the hits were found.
function mentions({ text, hits, exactHits }: PlainlyMatched): boolean {
  const areNear = (places: Hits) => mentionsUnits(text, places) || mentionsMarks(text, places);
  return areNear(hits) && (exactHits === undefined || areNear(exactHits()));
}

/** True for a place inside what a specific rule took for one secret as it stands: a JWT, the body of a key. */
function isInsideSecret(matches: readonly Match[], start: number, end: number, matcher: FieldMatcher): boolean {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  // Resolved matches overlap rarely, and then little: the few before the place decide.
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const match = matches[i]!;
    if (match.end < end) continue;
    const { generic, class: ruleClass } = matcher.definitionOf(match);
    if (!generic && ruleClass === 'secret') return true;
  }
  return false;
}

function matchRun(
  { text, names }: PlainlyMatched,
  { start, end, bytes }: EncodedRun,
  encoding: RunEncoding,
  matchInner: MatchInner,
  found: Match[],
  undecoded: Set<Undecoded> | undefined,
): void {
  const payload = toPayload(bytes);
  if (!payload) {
    if (inflatesTooFar(bytes)) undecoded?.add('inflates-too-far');
    return;
  }
  const decode = [encoding.name, ...payload.layers].join('+');
  // A part of a value is not what its key tells of.
  const isWhole = start === 0 && end === text.length;
  const toVia = toPoints(payload.text, decode);
  for (const match of matchInner(payload.text, isWhole ? names : [...names, ''])) {
    const canonical = canonicalOf(match, payload.text);
    found.push({ ...match, start, end, canonical, via: [toVia(match), ...(match.via ?? [])] });
  }
}

function matchUnits(names: readonly string[], units: ResolvedUnits, matchInner: MatchInner): Match[] {
  const found: Match[] = [];
  const toVia = toPoints(units.text, '');
  for (const match of matchInner(units.text, names, units)) {
    const [start, end] = units.toEncoded(match.start, match.end);
    const via = { ...toVia(match), decode: units.layersOf(match.start, match.end) };
    const canonical = canonicalOf(match, units.text);
    found.push({ ...match, start, end, canonical, via: [via, ...(match.via ?? [])] });
  }
  return found;
}

/** Turns byte ranges of ascending matches into ranges in code points. */
function toPoints(text: Buffer, decode: string): (match: Match) => { decode: string; start: number; end: number } {
  let counted = 0; // bytes of the text whose code points are in `points`
  let points = 0;
  return match => {
    points += countCodePoints(text, counted, match.start);
    counted = match.start;
    return { decode, start: points, end: points + countCodePoints(text, match.start, match.end) };
  };
}
