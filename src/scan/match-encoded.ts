import type { EncodedRun, RunEncoding } from '../decode/encoding.ts';
import { runEncodingsByShape, SHORTEST_PLACE, unitEncodings } from '../decode/index.ts';
import { inflatesTooFar, toPayload } from '../decode/payload.ts';
import { type ResolvedUnits, resolveUnits } from '../decode/units.ts';
import { countCodePoints } from '../decode/utf8.ts';
import type { Hits } from '../kernel/hits.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { canonicalOf, type Match, type Undecoded } from './match.ts';
import type { MatchingTools } from './matching-tools.ts';
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

const CARRIERS_OF_CODE = unitEncodings.filter(({ carriesCode }) => carriesCode);
const ESCAPES_OF_CODE = unitEncodings.filter(({ isOfCode }) => isOfCode);
const READ_BY_RULES = new Set(unitEncodings.filter(({ isReadByRules }) => isReadByRules).map(({ name }) => name));

/**
 * Adds to a text's matches what is found in its encoded parts: runs such as base64, and characters written as several, such as `%40`.
 * Such matches have the range of what they are written with, and `via` says how they were reached.
 */
export function matchEncoded(plain: PlainlyMatched, tools: MatchingTools, matchInner: MatchInner): readonly Match[] {
  // Hits are gone once an inner text is searched: everything that they say is taken first.
  const { runs, hasUnits } = findRuns(plain, tools);
  const { matcher } = tools;
  const { text, matches } = plain;
  if (runs.length === 0 && !hasUnits) return matches;

  const inRuns = runs.flatMap(found => matchRun(plain, found, matchInner, tools.undecoded));
  const found = preferDecoded(matches, inRuns, undefined, matcher);
  const resolved = hasUnits ? resolveUnits(text) : undefined;
  if (resolved === undefined) return found;
  const inUnits = matchUnits(plain.names, resolved, matchInner);
  const all = preferDecoded(found, inUnits, resolved, matcher);
  const both = inUnits.some(isReadByRules) ? matcher.resolve(all) : all;
  const isCarriedCode = resolved.hasAny(CARRIERS_OF_CODE) && resolved.hasAny(ESCAPES_OF_CODE);
  const code = isCarriedCode ? resolveUnits(text, CARRIERS_OF_CODE) : undefined;
  return code ? preferDecoded(both, matchUnits(plain.names, code, matchInner), code, matcher) : both;
}

/** True when a text has runs that would be looked into if it were not the innermost one. */
export function holdsRuns(plain: PlainlyMatched, tools: MatchingTools): boolean {
  return findRuns(plain, tools).runs.some(({ run }) => toPayload(run.bytes) !== undefined);
}

interface FoundRun {
  readonly run: EncodedRun;
  readonly encoding: RunEncoding;
}

interface Runs {
  readonly runs: readonly FoundRun[];
  /** True when characters may be written as several. */
  readonly hasUnits: boolean;
}

/** True where the same may have been found as it stands: a number in digits of another script. */
const isReadByRules = ({ via }: Match): boolean =>
  via![0]!.decode.split('+').some(encoding => READ_BY_RULES.has(encoding));

/** The encoded runs at a text's hits, ascending and apart. */
function findRuns(plain: PlainlyMatched, { kernel, matcher }: MatchingTools): Runs {
  const { text, units, matches } = plain;
  const hits = units ? selectNear(plain.hits, units, 1) : plain.hits;
  let hasUnits = false;
  const runs: FoundRun[] = [];
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
  { run: { start, end, bytes }, encoding }: FoundRun,
  matchInner: MatchInner,
  undecoded: Set<Undecoded> | undefined,
): readonly Match[] {
  const payload = toPayload(bytes);
  if (!payload) {
    if (inflatesTooFar(bytes)) undecoded?.add('inflates-too-far');
    return [];
  }
  const decode = [encoding.name, ...payload.layers].join('+');
  // A part of a value is not what its key tells of.
  const isWhole = start === 0 && end === text.length;
  const toVia = toPoints(payload.text, decode);
  return matchInner(payload.text, isWhole ? names : [...names, '']).map(match => {
    const canonical = canonicalOf(match, payload.text);
    return { ...match, start, end, canonical, via: [toVia(match), ...(match.via ?? [])] };
  });
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
