import type { ResolvedUnits } from '../decode/units.ts';
import { countCodePoints } from '../decode/utf8.ts';
import { EVERY_NUMBER } from '../detectors/number-lengths.ts';
import { type GateShape, WRITING_SHAPES } from '../detectors/rule.ts';
import type { Siblings } from '../formats/format.ts';
import { fieldsAt } from '../formats/json/fields-at.ts';
import { type JsonField, type JsonVisitor, walkChunk } from '../formats/json/walk-chunk.ts';
import { RecordRepeats } from '../formats/record-repeats.ts';
import type { Hits } from '../kernel/hits.ts';
import { embeddedJson } from './embedded-json.ts';
import type { FieldMatcher } from './field-matcher.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { canonicalOf, type Match } from './match.ts';
import { type MatchRecased, matchCapitals } from './match-capitals.ts';
import { holdsRuns, matchEncoded } from './match-encoded.ts';
import { type MatchCell, matchTables } from './match-tables.ts';
import { matchWrapped } from './match-wrapped.ts';
import type { MatchingTools } from './matching-tools.ts';
import { mentionsUnits } from './mentions-units.ts';
import { selectNear } from './near-units.ts';
import { placesOfShape } from './places-of-shape.ts';

/** JSON in JSON in JSON: deeper texts are matched as they stand. */
const MAX_JSON = 3;
/** Layers of any encoding. */
const MAX_LAYERS = 4;
/** How far from a resolved unit a hit may be that leads to something new: the context of a match, and its length. Bytes. */
const REACH = 1024;

/** How deep a text is nested in a field; zeros for the field itself. */
export interface Depth {
  readonly json: number;
  readonly layers: number;
}

const FIELD_DEPTH: Depth = { json: 0, layers: 0 };
/** For a text that is matched while JSON is being walked, whose tables it must leave alone. */
export const NAME_DEPTH: Depth = { json: MAX_JSON, layers: 0 };

/** What is known of a text before it is matched. */
export interface Known {
  readonly depth?: Depth;
  /** Set when the text is another one with these resolved, which has been matched as it stands: only what is near them is new. */
  readonly units?: ResolvedUnits | undefined;
  /** Places found by the gate in exactly this text, those that `HitConfirmer` passes over left out. */
  readonly hits?: Hits | undefined;
  readonly siblings?: Siblings | undefined;
  /** Set where words in capitals were written with small letters. */
  readonly isRecased?: boolean;
}

/**
 * Matches a field and what is encoded in it. One that is itself a JSON object or array is walked like a record, so that its keys count as
 * context and its escapes are resolved; other encodings are undone where the gate points at them. Such matches say how they were reached
 * (`via`), and their range is that of the encoded text in the field.
 */
export function matchNested(
  field: Buffer,
  names: readonly string[],
  tools: MatchingTools,
  { depth = FIELD_DEPTH, units, hits: given, siblings, isRecased = false }: Known = {},
): readonly Match[] {
  const { kernel, matcher } = tools;
  const text = withoutEmptyFraction(field, names, matcher);
  const isInnermost = depth.layers === MAX_LAYERS;
  if (!isInnermost && depth.json < MAX_JSON && looksLikeJson(text)) {
    const matches = matchJson(text, names, tools, { json: depth.json + 1, layers: depth.layers + 1 });
    if (matches) return matches;
  }
  const led = text === field ? knownHits(text, names, tools, given) : undefined;
  const gate = () => kernel.gate(text, 'field', 'none');
  const all = led ?? gate();
  const hits = units ? selectNear(all, units, REACH) : all;
  const matches = matcher.match(text, names, hits, {
    siblings,
    onCheck: depth.layers === 0 ? tools.onCheck : undefined,
  });
  if (hits.count === 0) return matches;
  const { tables } = matcher;
  const plain = { text, names, hits, exactHits: led && gate, matches, units };
  if (isInnermost) {
    if (tools.undecoded && holdsRuns(plain, tools)) tools.undecoded.add('nested-too-deep');
    return matches;
  }
  // Before the gate is asked again: what it found is then gone.
  const places = isRecased ? [] : placesOfShape('capitals', hits, kernel);
  const isWrapped = units === undefined && placesOfShape('wrapped', hits, kernel).length > 0;
  const inside: Depth = { json: depth.json, layers: depth.layers + 1 };
  const matchInner = (inner: Buffer, innerNames: readonly string[], innerUnits?: ResolvedUnits) =>
    matchNested(inner, innerNames, tools, { depth: inside, units: innerUnits });
  const found = matchEncoded(plain, tools, matchInner);
  const matchCell: MatchCell = (cell, column, beside) =>
    matchNested(cell, [...names, column], tools, { depth: inside, siblings: beside });
  const more = matchTables(text, tables, matcher, matchCell);
  const matchRecased: MatchRecased = (part, partNames) =>
    matchNested(part, partNames, tools, { depth: inside, isRecased: true });
  const isBareName = (match: Match) => matcher.definitionOf(match).besideDetails === true;
  if (isWrapped) more.push(...matchWrapped({ text, names, siblings }, tools));
  more.push(...matchCapitals({ text, names, places, isBareName }, matchRecased));
  // Only around what is found: that does not depend on which fields the gate lets be looked at.
  if (found.length > 0 && depth.json < MAX_JSON) more.push(...matchEmbedded(text, found, names, tools, depth));
  return more.length === 0 ? found : matcher.resolve([...found, ...more]);
}

/** What is found under the keys of JSON objects in a text in which something was found; strings with escapes are left to what undoes these in texts. */
function matchEmbedded(
  text: Buffer,
  around: readonly Match[],
  names: readonly string[],
  tools: MatchingTools,
  depth: Depth,
): readonly Match[] {
  const inside: Depth = { json: depth.json + 1, layers: depth.layers + 1 };
  const found: Match[] = [];
  for (const { start, end } of embeddedJson(text, around)) {
    const place: Place = (field, match, inner) =>
      field.end - field.start === inner.length && match.via === undefined
        ? {
            ...match,
            canonical: canonicalOf(match, inner),
            start: start + field.start + (field.isString ? match.start : 0),
            end: start + (field.isString ? field.start + match.end : field.end),
          }
        : undefined;
    found.push(...(walkJson(text.subarray(start, end), names, tools, inside, place) ?? []));
  }
  return found;
}

/** Of these shapes raw bytes may hold some that the text does not. */
const MORE_IN_RAW_BYTES: ReadonlySet<GateShape | undefined> = new Set(WRITING_SHAPES);

/**
 * Undefined where the text must be searched: under a name that is context, also those places count near which there is none, and where characters may be written as
 * several, those of the raw bytes may be more than the text's own. What is not in the kernel's memory is copied there once.
 */
function knownHits(
  text: Buffer,
  names: readonly string[],
  { kernel, matcher }: MatchingTools,
  given: Hits | undefined,
): Hits | undefined {
  if (given === undefined || names.some(name => matcher.isContext(name))) return undefined;
  for (let i = 0; i < given.count; i++) if (MORE_IN_RAW_BYTES.has(kernel.shapeOf(given.anchor[i]!))) return undefined;
  if (given.count > 0 && mentionsUnits(text, given)) return undefined;
  kernel.hold(text);
  return given;
}

/** Of a number that may be a long one: shorter ones identify nothing. */
const LONG_WHOLE = /^[0-9]{7,19}(?=\.0+$)/;
/** With its point and the 38 places that a decimal column has at most. Bytes. */
const LONGEST_NUMBER = 58;
const ZERO = 48;

/**
 * The digits of a whole number that is written with a fraction, `41111111.0`, as programs do that keep a column with gaps as floating-point
 * numbers, or each number as a decimal with a fixed number of places; only under a name that a rule asks about, as in formats in which numbers without one are not looked at.
 */
function withoutEmptyFraction(text: Buffer, names: readonly string[], matcher: FieldMatcher): Buffer {
  if (text.length > LONGEST_NUMBER || text[text.length - 1] !== ZERO) return text;
  const whole = LONG_WHOLE.exec(text.toString('latin1'));
  return whole && names.some(name => matcher.isContext(name) || matcher.isKeyed(name))
    ? text.subarray(0, whole[0].length)
    : text;
}

/** Undefined when the text is not JSON after all. */
function matchJson(
  text: Buffer,
  names: readonly string[],
  tools: MatchingTools,
  depth: Depth,
): readonly Match[] | undefined {
  // Bytes of a field's text whose code points are in `points`.
  let current: JsonField | undefined;
  let counted = 0;
  let points = 0;
  return walkJson(text, names, tools, depth, (field, match, inner) => {
    if (field !== current) {
      current = field;
      counted = 0;
      points = 0;
    }
    points += countCodePoints(inner, counted, match.start);
    counted = match.start;
    return {
      ...match,
      canonical: canonicalOf(match, inner),
      // A number gives way as a whole: half of one would leave no JSON.
      start: field.isString ? field.toRaw(match.start) : field.start,
      end: field.isString ? field.toRaw(match.end) : field.end,
      via: [
        {
          decode: field.isString ? 'json' : 'json-number',
          path: field.path,
          start: points,
          end: points + countCodePoints(inner, match.start, match.end),
        },
        ...(match.via ?? []),
      ],
    };
  });
}

/** What a match in a field is in the text around; undefined where it is none there. */
type Place = (field: JsonField, match: Match, inner: Buffer) => Match | undefined;

/** What is found in the fields of a text that is JSON; undefined when it is none after all. */
function walkJson(
  text: Buffer,
  names: readonly string[],
  tools: MatchingTools,
  depth: Depth,
  place: Place,
): readonly Match[] | undefined {
  const { kernel, matcher, confirmer, numbers = EVERY_NUMBER, secretNames } = tools;
  const level = depth.json;
  const input = kernel.holdNested(text, level);
  const list = `nested ${level}` as const;
  const all = kernel.gate(input, list, 'json');
  // Names around the text are context for all of it.
  const isTold = names.some(name => matcher.isContext(name));
  const hits = confirmer && !isTold ? confirmer.confirm(input, all, list, 'json') : all;
  const asks = {
    isKeyed: (name: string) => matcher.isKeyed(name),
    isContext: (name: string) => matcher.isContext(name),
    numbers: isTold ? EVERY_NUMBER : numbers,
  };
  const found: Match[] = [];
  let isJson = true;
  const hides = (key: string) => secretNames.has(key);
  const repeats = new RecordRepeats<JsonField>({
    raw: input,
    foundValues: () => matcher.foundValues(),
    fieldsAt: (range, places) => fieldsAt(kernel, input, range, places, hides),
    emit(field, matches) {
      for (const match of matches) {
        const placed = place(field, match, field.text);
        if (placed) found.push(placed);
      }
    },
  });
  const visitor: JsonVisitor = {
    hides,
    field(field) {
      const { text: inner, label } = field;
      const outer = field.isKey ? [] : [...names, ...field.names];
      const known = { depth, hits: field.hits, siblings: () => field.siblings };
      const matches = matchNested(inner, label === undefined ? outer : [...outer, label], tools, known);
      if (matches.length === 0) return;
      field.keep();
      repeats.add(field, matches);
    },
    end: (start, end) => repeats.end(start, end),
    broken() {
      isJson = false;
    },
  };
  walkChunk(kernel, { input, ranges: Uint32Array.of(0, text.length), hits, asks, level }, visitor);
  return isJson ? found : undefined;
}
