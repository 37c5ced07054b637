import { toCharacterStart } from '../decode/utf8.ts';
import type { LoadedRule } from '../detectors/load.ts';
import { toWords } from '../detectors/name-words.ts';
import type { NumberLengths } from '../detectors/number-lengths.ts';
import { chanceOf } from '../findings/column-checks.ts';
import type { NamePlace } from '../findings/details.ts';
import { shannonEntropy } from '../findings/entropy.ts';
import { beginsInLabel, isLabel, labelOf, nameWithoutLabels, withoutLabels } from '../findings/labels.ts';
import { resolveOverlaps } from '../findings/resolve-overlaps.ts';
import { isDoubtful, type ValidatorInput } from '../findings/validators/validator.ts';
import type { FoundValues, Hits, Siblings } from '../formats/format.ts';
import { EVERY_LEAD, leadBit } from '../kernel/hits.ts';
import type { Span } from '../pattern/span.ts';
import type { Severity } from '../types.ts';
import type { FoundPart } from './address-trail.ts';
import {
  CONTEXT_AFTER,
  CONTEXT_BEFORE,
  type CompiledRule,
  type CompiledRules,
  type LaneTarget,
} from './compiled-rules.ts';
import { Judgements } from './judgements.ts';
import { type Lane, type LaneGroup, NOWHERE } from './lanes.ts';
import type { Match } from './match.ts';
import { NameMemo } from './name-memo.ts';
import { mayTouch, skipForbidden } from './neighbours.ts';
import { Repeats, withRepeats } from './repeats.ts';
import { type FoundTable, TableReader } from './table-reader.ts';

/** A match this close to a cut edge of its window may itself be cut: at the front it is passed over, the window has room to spare; at the back it is followed. */
const EDGE = 4;
const SLACK = 8;
/** Rejected matches longer than this, in bytes, are looked into so many times in one window; the bound keeps the time linear. */
const LONG = 256;
const MAX_LONG_REJECTIONS = 64;
/** How far a match may reach beyond what its rule said, in bytes. */
const EXTENSION = 65_536;
const KEYED_LIMIT = 4096;
/** Longer fields are text, not values of a column. Bytes. */
const LONGEST_VALUE = 128;
const CONTEXT_CONFIDENCE = 0.15;
/** How far from a detail of somebody their name is looked for. Bytes. */
const BESIDE_DETAIL = 320;
/** How far before an address the name is of who lives there. Bytes. */
const BEFORE_ADDRESS = 160;
/** How far from a secret another is. Bytes. */
const BESIDE_SECRET = 160;
/** Where that is, is noted for so many bytes at a time. */
const BLOCK = 32;
const NONE: readonly Match[] = [];
const NO_SIBLINGS: Siblings = () => [];

/** Told of each rule that a whole value has the form of, and whether its check holds. */
export type OnCheck = (rule: number, isSound: boolean) => void;

/** What else is known and wanted of a field. */
export interface Asked {
  readonly onCheck?: OnCheck | undefined;
  readonly siblings?: Siblings | undefined;
  /** Parts of addresses that are taken as found. */
  readonly addressParts?: readonly FoundPart[] | undefined;
}

/** Runs the rules on one decoded field: hits → windows → patterns → validation → overlap resolution. One per thread. */
export class FieldMatcher {
  readonly #compiled: CompiledRules;
  // Pending window of each rule in the current field; −1 when it has none.
  readonly #windowStart: Int32Array;
  readonly #windowEnd: Int32Array;
  readonly #touched: CompiledRule[] = [];
  // The same for lanes, whose windows come first.
  readonly #laneStart: Int32Array;
  readonly #laneEnd: Int32Array;
  readonly #touchedLanes: Lane<CompiledRule>[] = [];
  /** Names as they are told to rules. */
  readonly #told: NameMemo<string>;
  readonly #isContext: NameMemo<boolean>;
  readonly #keyedBy: NameMemo<readonly CompiledRule[]>;
  /** Rules for what stands right below a name. */
  readonly #entriesOf: NameMemo<readonly CompiledRule[]>;
  /** By rule: 1 for those whose checks tell something of a column. */
  readonly #isChecked: Uint8Array;
  /** Of the current field, where it is asked for: rules that it has the form of as a whole, and whether their check holds. */
  readonly #checks = new Map<number, boolean>();
  #isChecking = false;
  /** Of the current field. */
  #siblings: Siblings = NO_SIBLINGS;
  readonly #tables = new TableReader();
  readonly #judgements = new Judgements();

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
    const { named, others } = compiled.wanting;
    const told = (name: string) => nameWithoutLabels(name, compiled.labels);
    this.#told = new NameMemo(told);
    this.#isContext = new NameMemo(name => {
      const own = told(name);
      const words = toWords(own);
      return (
        named.find(words).size > 0 || compiled.entries.find(words).size > 0 || others.some(rule => rule.isContext(own))
      );
    });
    this.#keyedBy = new NameMemo(name =>
      [...compiled.keyed.find(toWords(told(name)))].sort((a, b) => a.index - b.index),
    );
    this.#entriesOf = new NameMemo(name => [...compiled.entries.find(toWords(told(name)))]);
    this.#windowStart = new Int32Array(compiled.rules.length).fill(-1);
    this.#windowEnd = new Int32Array(compiled.rules.length);
    this.#laneStart = new Int32Array(compiled.lanes.length).fill(-1);
    this.#laneEnd = new Int32Array(compiled.lanes.length);
    this.#isChecked = Uint8Array.from(compiled.rules, ({ definition }) => (chanceOf(definition) === undefined ? 0 : 1));
  }

  /** True when a rule wants the whole value under this own key or column name. */
  isKeyed(name: string): boolean {
    return this.#keyedBy.of(name).length > 0;
  }

  /** True when this key or column name is context for a rule that wants some. */
  isContext(name: string): boolean {
    return this.#isContext.of(name);
  }

  /** Whole numbers in which a rule may find something when no name around them is a key or context. */
  get numbers(): NumberLengths {
    return this.#compiled.numbers;
  }

  /** The tables in the text that was matched last, as far as a rule found the name of a column. */
  get tables(): readonly FoundTable[] {
    return this.#tables.found;
  }

  /** Of several matches of one place the one that tells most. */
  resolve(matches: readonly Match[]): readonly Match[] {
    return resolveOverlaps(matches, this.#compiled.rules);
  }

  /** These, and where else in the text their values stand. */
  withRepeats(text: Buffer, matches: readonly Match[]): readonly Match[] {
    return withRepeats(text, matches, this.#compiled);
  }

  foundValues(): FoundValues {
    return new Repeats(this.#compiled);
  }

  definitionOf(match: Match): LoadedRule {
    return this.#compiled.rules[match.rule]!.definition;
  }

  /**
   * @param text the decoded field as UTF-8.
   * @param given key or column names from the outside in; the last is the field's own.
   * @param hits places of the anchors in exactly these bytes, ascending.
   * @returns resolved matches, ascending; byte offsets into `text`.
   */
  match(
    text: Buffer,
    given: readonly string[],
    hits: Hits,
    { onCheck, siblings = NO_SIBLINGS, addressParts = [] }: Asked = {},
  ): readonly Match[] {
    this.#siblings = once(siblings);
    const names = given.some(name => name.includes('[')) ? given.map(name => this.#told.of(name)) : given;
    const found: Match[] = [];
    this.#isChecking = onCheck !== undefined && text.length <= LONGEST_VALUE;
    if (this.#checks.size > 0) this.#checks.clear();
    this.#tables.begin();
    const own = names.at(-1);
    const keyed = own === undefined ? [] : this.#keyedBy.of(own);
    for (const rule of keyed) this.#matchKeyed(rule, text, names, found);
    const holder = names.at(-2);
    for (const rule of holder === undefined ? [] : this.#entriesOf.of(holder))
      if (!keyed.includes(rule)) this.#matchKeyed(rule, text, names, found);
    const { targets, plan } = this.#compiled;
    const { starts, places } = plan.leads;
    for (let i = 0; i < hits.count; i++) {
      const anchor = hits.anchor[i]!;
      const first = starts[anchor]!;
      const last = starts[anchor + 1]!;
      const bits = hits.leads?.[i] ?? EVERY_LEAD;
      for (let lead = first; lead < last; lead++) {
        if ((bits & leadBit(lead - first)) === 0) continue;
        this.#widenLane(targets[places[lead]!]!, hits.start[i]!, hits.end[i]!, text, names, found);
      }
    }
    for (const lane of this.#touchedLanes) {
      this.#searchLane(lane, text, names, found);
      this.#laneStart[lane.index] = -1;
    }
    this.#touchedLanes.length = 0;
    this.#searchTouched(text, names, found);
    this.#followAddresses(text, names, found, addressParts);
    const { besideDetails, besideSecrets, isLedByNothing } = this.#compiled;
    if (found.length > 0 || isLedByNothing) {
      const placeOf = ({ definition }: CompiledRule) => (definition.class === 'secret' ? 'around' : 'nowhere');
      this.#matchBeside(besideDetails, BESIDE_DETAIL, rule => rule.namePlace, text, names, found);
      this.#matchBeside(besideSecrets, BESIDE_SECRET, placeOf, text, names, found);
    }
    if (this.#checks.size > 0) for (const [rule, isSound] of this.#checks) onCheck!(rule, isSound);
    return found.length === 0 ? NONE : resolveOverlaps(found, this.#compiled.rules);
  }

  // Searches what is pending of the rules that lanes passed theirs on to.
  #searchTouched(text: Buffer, names: readonly string[], found: Match[]): void {
    for (const rule of this.#touched) {
      this.#searchWindow(rule, text, names, found);
      this.#windowStart[rule.index] = -1;
    }
    this.#touched.length = 0;
  }

  // Adds the parts of addresses that those found lead to. Only what is told leads on, not what another match covers.
  #followAddresses(text: Buffer, names: readonly string[], found: Match[], parts: readonly FoundPart[]): void {
    const { addressTrail, rules } = this.#compiled;
    const follow = (first: FoundPart) => {
      const judge = (rule: CompiledRule, { start, end }: Span) => this.#validate(rule, text, start, end, names, false);
      for (const match of addressTrail.follow(text, first, judge)) found.push(match);
    };
    for (const part of parts) follow(part);
    if (!found.some(match => addressTrail.isPart(match))) return;
    const told = resolveOverlaps(found, rules);
    const count = told.length; // it may be the list that grows
    for (let i = 0; i < count; i++) {
      const part = addressTrail.partOf(told[i]!);
      if (part) follow(part);
    }
  }

  // Tries rules that findings lead to so many bytes around those that lead to them.
  #matchBeside(
    led: LaneGroup<CompiledRule>,
    distance: number,
    placeOf: (rule: CompiledRule) => NamePlace,
    text: Buffer,
    names: readonly string[],
    found: Match[],
  ): void {
    if (led.lanes.length === 0) return;
    // Rules that nothing else can lead to are tried everywhere: their examples.
    const near = new Uint8Array(Math.ceil(text.length / BLOCK)).fill(this.#compiled.isLedByNothing ? 1 : 0);
    for (const match of found) {
      const place = match.judgement.placeholder ? 'nowhere' : placeOf(this.#compiled.rules[match.rule]!);
      if (place === 'nowhere') continue;
      const isAround = place === 'around';
      const start = match.start - (isAround ? distance : BEFORE_ADDRESS);
      const end = isAround ? match.end + distance : match.start + 1;
      near.fill(1, Math.floor(Math.max(0, start) / BLOCK), Math.ceil(end / BLOCK));
    }
    for (let start = near.indexOf(1); start >= 0; ) {
      const next = near.indexOf(0, start);
      const from = toCharacterStart(text, start * BLOCK);
      const to = next < 0 ? text.length : toCharacterStart(text, next * BLOCK);
      led.search(text, from, to, (lane, may) => this.#widenPaths(lane, may, from, to, text, names, found));
      start = next < 0 ? -1 : near.indexOf(1, next);
    }
    this.#searchTouched(text, names, found);
  }

  // Adds a hit to the lane's pending window, or searches that window first when the hit lies beyond it. Each byte is searched once per lane.
  #widenLane(
    { lane, before, after }: LaneTarget,
    start: number,
    end: number,
    text: Buffer,
    names: readonly string[],
    found: Match[],
  ): void {
    const { index } = lane;
    const from = Math.max(0, start - before - SLACK);
    const to = Math.min(text.length, end + after + SLACK);
    const pending = this.#laneStart[index]!;
    if (pending < 0) {
      this.#touchedLanes.push(lane);
    } else if (from <= this.#laneEnd[index]!) {
      if (from < pending) this.#laneStart[index] = from;
      if (to > this.#laneEnd[index]!) this.#laneEnd[index] = to;
      return;
    } else {
      this.#searchLane(lane, text, names, found);
    }
    this.#laneStart[index] = from;
    this.#laneEnd[index] = to;
  }

  // Passes the lane's window on to those of its rules that may match in it.
  #searchLane(lane: Lane<CompiledRule>, text: Buffer, names: readonly string[], found: Match[]): void {
    const from = toCharacterStart(text, this.#laneStart[lane.index]!);
    const to = toCharacterStart(text, this.#laneEnd[lane.index]!);
    this.#widenPaths(lane, lane.search(text, from, to), from, to, text, names, found);
  }

  // @param may bits of the paths of which there may be matches in the range.
  #widenPaths(
    lane: Lane<CompiledRule>,
    may: number,
    from: number,
    to: number,
    text: Buffer,
    names: readonly string[],
    found: Match[],
  ): void {
    for (let i = 0, left = may; left !== 0; i++, left >>>= 1) {
      if ((left & 1) === 0) continue;
      const { rule, margin } = lane.paths[i]!;
      const start = margin === 0 ? from : toCharacterStart(text, from - margin);
      const end = margin === 0 ? to : toCharacterStart(text, Math.min(text.length, to + margin));
      this.#widen(rule, start, end, text, names, found);
    }
  }

  // As `#widenLane`, for a rule.
  #widen(rule: CompiledRule, from: number, to: number, text: Buffer, names: readonly string[], found: Match[]): void {
    const { index } = rule;
    const pending = this.#windowStart[index]!;
    if (pending < 0) {
      this.#touched.push(rule);
    } else if (from <= this.#windowEnd[index]!) {
      if (from < pending) this.#windowStart[index] = from;
      if (to > this.#windowEnd[index]!) this.#windowEnd[index] = to;
      return;
    } else {
      this.#searchWindow(rule, text, names, found);
    }
    this.#windowStart[index] = from;
    this.#windowEnd[index] = to;
  }

  #searchWindow(rule: CompiledRule, text: Buffer, names: readonly string[], found: Match[]): void {
    const from = toCharacterStart(text, this.#windowStart[rule.index]!);
    const to = toCharacterStart(text, this.#windowEnd[rule.index]!);
    const standing = rule.standing(text, from, to, names);
    if (standing === 'nowhere') return;
    const lowest = from === 0 ? 0 : from + EDGE;
    const stride = rule.maxLength + SLACK;
    const lane = this.#compiled.laneOf[rule.index]!;
    const bit = 1 << lane.paths.findIndex(path => path.rule === rule);
    let at = from; // the next match may begin here
    let isFirst = true;
    let longRejections = 0;
    while (at < to) {
      // An expression takes ten times as long as the automaton: it is run where that says that a match may end. In a short window it has just said that there is one.
      const mayEnd = isFirst && to - at <= 2 * stride ? undefined : lane.firstEnd(text, at, to, bit);
      isFirst = false;
      if (mayEnd === NOWHERE) return;
      const first = mayEnd === undefined ? at : Math.max(at, toCharacterStart(text, mayEnd - stride));
      const limit = mayEnd === undefined ? to : toCharacterStart(text, Math.min(to, mayEnd + stride));
      const result = findMatch(rule, text, from, first, limit);
      if (result === undefined || (limit < to && result.matchStart >= mayEnd!)) {
        if (limit === to) return;
        at = Math.max(nextCharacter(text, at), toCharacterStart(text, mayEnd!));
        continue;
      }
      const { matchStart, start, end } = result;
      if (rule.definition.inColumn) {
        const column = this.#tables.read(rule.index, labelOf(rule.definition), text, start, end);
        for (const cell of column?.cells ?? []) {
          const match = this.#validate(rule, text, cell.start, cell.end, names, false, () => column!.names);
          if (match) found.push(match);
        }
        // The sign behind a name is also the one before the next.
        at = Math.max(end, matchStart + 1);
        continue;
      }
      const mayBeginHere =
        matchStart >= lowest &&
        mayTouch(text, start, -1, rule.left) &&
        (start === matchStart || !beginsInLabel(text, matchStart, this.#compiled.labels));
      const mayHaveContext = mayBeginHere && rule.mayHaveContext(text, start, end, standing);
      const match =
        mayHaveContext || (mayBeginHere && rule.isOpen(text, start, end))
          ? this.#validate(rule, text, start, end, names, false, this.#siblings, mayHaveContext)
          : undefined;
      if (match) {
        found.push(match);
        at = Math.max(end, matchStart + 1);
      } else {
        // A true match may begin inside a rejected one; where it may not, since its left neighbour would be a forbidden one, it is not looked for.
        at = nextCharacter(text, matchStart);
        if (start === matchStart) at = Math.max(at, skipForbidden(text, start, to, rule.left));
        // Only text made for it rejects so many long matches in one window; from then on they are no longer looked into.
        if (end - matchStart > LONG && ++longRejections > MAX_LONG_REJECTIONS) at = Math.max(at, end);
      }
    }
  }

  #matchKeyed(rule: CompiledRule, text: Buffer, names: readonly string[], found: Match[]): void {
    let from = 0;
    let to = text.length;
    while (from < to && text[from]! <= 32) from++;
    while (to > from && text[to - 1]! <= 32) to--;
    if (from === to || to - from > KEYED_LIMIT) return;
    const result = rule.findKeyed(text, from, to);
    if (result === undefined) return;
    const match = this.#validate(rule, text, result.start, result.end, names, true);
    if (match) found.push(match);
  }

  #validate(
    rule: CompiledRule,
    text: Buffer,
    start: number,
    end: number,
    names: readonly string[],
    keyed: boolean,
    siblings = this.#siblings,
    mayHaveContext = true,
  ): Match | undefined {
    const { definition } = rule;
    if (end <= start) return undefined;
    if (!keyed && !mayTouch(text, end, 1, rule.right)) return undefined;
    if (isLabel(text, start, end, this.#compiled.labels, definition)) return undefined;
    const span = text.toString('utf8', start, end);
    if (definition.minEntropy !== undefined && shannonEntropy(span) < definition.minEntropy) return undefined;
    if (rule.ignores(span)) return undefined;

    const { labels } = this.#compiled;
    const input = new Candidate(rule, text, start, end, span, names, keyed, labels, siblings, mayHaveContext);
    if (rule.needsContext && !input.hasContext) return undefined;

    let confidence = definition.confidence ?? 0.7;
    let severity: Severity = definition.severity;
    let placeholder = false;
    let canonical = span;
    let skips = 0;
    let sheds = 0;
    const isChecked = this.#isChecking && this.#isChecked[rule.index] === 1 && isWhole(text, start, end);
    if (isChecked && !this.#checks.has(rule.index)) this.#checks.set(rule.index, false);
    let isSound = true;
    for (const validate of rule.validators) {
      const verdict = validate(input);
      if (!verdict.ok) return undefined;
      if (isDoubtful(verdict)) isSound = false;
      confidence += verdict.confidence ?? 0;
      if (verdict.severity) severity = verdict.severity;
      if (verdict.placeholder) placeholder = true;
      if (verdict.canonical !== undefined) canonical = verdict.canonical;
      skips = verdict.skips ?? skips;
      sheds = verdict.sheds ?? sheds;
    }
    if (isChecked && isSound) this.#checks.set(rule.index, true);
    if (input.hasContext) confidence += CONTEXT_CONFIDENCE;
    const form = rule.toForm(canonical);
    return {
      rule: rule.index,
      start: start + skips,
      end: end - sheds,
      judgement: this.#judgements.share(rule.index, {
        confidence: Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100,
        severity,
        placeholder,
        mask: maskOf(span, skips + sheds, definition.publicPrefix),
      }),
      canonical: form === span && skips === 0 && sheds === 0 ? undefined : form,
    };
  }
}

/** The characters of a span that anybody may know, and of what is found of it no more than half, whatever the rule says. @param left bytes of the span that are not. */
function maskOf(span: string, left: number, publicPrefix = 0): string {
  return `${span.slice(0, Math.max(0, Math.min(publicPrefix, Math.floor((span.length - left) / 2))))}…`;
}

/** What validators see of a span. Context is only looked at when it is asked for: most matches are rejected before. */
class Candidate implements ValidatorInput {
  readonly text: string;
  readonly names: readonly string[];
  readonly mayHaveContext: boolean;
  readonly #rule: CompiledRule;
  readonly #field: Buffer;
  readonly #start: number;
  readonly #end: number;
  readonly #isKeyed: boolean;
  readonly #labels: ReadonlySet<string>;
  readonly #siblings: Siblings;
  #hasContext: boolean | undefined;
  #textBefore: string | undefined;
  #textAfter: string | undefined;

  constructor(
    rule: CompiledRule,
    field: Buffer,
    start: number,
    end: number,
    text: string,
    names: readonly string[],
    isKeyed: boolean,
    labels: ReadonlySet<string>,
    siblings: Siblings,
    mayHaveContext: boolean,
  ) {
    this.mayHaveContext = mayHaveContext;
    this.#siblings = siblings;
    this.#rule = rule;
    this.#labels = labels;
    this.#field = field;
    this.#start = start;
    this.#end = end;
    this.text = text;
    this.names = names;
    this.#isKeyed = isKeyed;
    if (isKeyed) this.#hasContext = true;
    else if (rule.definition.keywords === undefined) this.#hasContext = false;
  }

  get before(): string {
    this.#textBefore ??= this.#before().toString('utf8');
    return this.#textBefore;
  }

  get after(): string {
    this.#textAfter ??= this.#after().toString('utf8');
    return this.#textAfter;
  }

  get hasContext(): boolean {
    this.#hasContext ??=
      this.names.some(name => this.#rule.isNamedBy(name)) ||
      this.#rule.hasKeyword(this.#before()) ||
      this.#rule.hasKeyword(this.#after());
    return this.#hasContext;
  }

  get siblings(): readonly string[] {
    return this.#siblings();
  }

  get isLabelled(): boolean {
    return this.#isKeyed || this.#rule.isLabel(this.#before());
  }

  #before(): Buffer {
    const start = toCharacterStart(this.#field, Math.max(0, this.#start - CONTEXT_BEFORE));
    return withoutLabels(this.#field, start, this.#start, this.#labels);
  }

  #after(): Buffer {
    const end = toCharacterStart(this.#field, Math.min(this.#field.length, this.#end + CONTEXT_AFTER));
    return withoutLabels(this.#field, this.#end, end, this.#labels);
  }
}

/**
 * The first match in [at, limit). A match that reaches the cut edge of what was searched is longer than its rule said: it is looked
 * for again with more text behind it, up to EXTENSION bytes, so that no part of a long secret is left.
 * @param from nothing before it is looked at, not even for `\b`.
 */
function findMatch(rule: CompiledRule, text: Buffer, from: number, at: number, limit: number): Span | undefined {
  const baseOf = (start: number) => Math.max(from, toCharacterStart(text, start - SLACK));
  let found = rule.find(text, baseOf(at), at, limit);
  let end = limit;
  while (found !== undefined && end < text.length && found.matchEnd > end - EDGE) {
    const { matchStart } = found;
    const seen = end - matchStart;
    if (seen >= EXTENSION) break;
    end = toCharacterStart(text, Math.min(text.length, matchStart + Math.min(EXTENSION, Math.max(LONG, 4 * seen))));
    const longer = rule.find(text, baseOf(matchStart), matchStart, end);
    if (longer?.matchStart !== matchStart) break;
    found = longer;
  }
  return found;
}

/** Looks for them when a rule first asks: the next is told the same. */
function once(siblings: Siblings): Siblings {
  let known: readonly string[] | undefined;
  return () => {
    known ??= siblings();
    return known;
  };
}

/** True for a span with nothing but blanks around it. */
function isWhole(text: Uint8Array, start: number, end: number): boolean {
  let first = 0;
  while (first < start && text[first]! <= 32) first++;
  let last = text.length;
  while (last > end && text[last - 1]! <= 32) last--;
  return first === start && last === end;
}

function nextCharacter(text: Uint8Array, at: number): number {
  let next = at + 1;
  while (next < text.length && (text[next]! & 0xc0) === 0x80) next++;
  return next;
}
