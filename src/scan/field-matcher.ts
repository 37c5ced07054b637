import { toCharacterStart } from '../decode/utf8.ts';
import type { LoadedRule } from '../detectors/load.ts';
import { toWords } from '../detectors/name-words.ts';
import type { NumberLengths } from '../detectors/number-lengths.ts';
import { chanceOf } from '../findings/column-checks.ts';
import type { NamePlace } from '../findings/details.ts';
import { shannonEntropy } from '../findings/entropy.ts';
import { beginsInLabel, isLabel, labelOf, nameWithoutLabels } from '../findings/labels.ts';
import { resolveOverlaps } from '../findings/resolve-overlaps.ts';
import { isDoubtful } from '../findings/validators/validator.ts';
import type { FoundValues, Hits, Siblings } from '../formats/format.ts';
import { EVERY_LEAD, leadBit } from '../kernel/hits.ts';
import type { Span } from '../pattern/span.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Severity } from '../types.ts';
import type { FoundPart } from './address-trail.ts';
import { Candidate, type Field, type Lead } from './candidate.ts';
import type { CompiledRule, Standing } from './compiled-rule.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { EDGE, findMatch, SLACK } from './find-match.ts';
import { Judgements } from './judgements.ts';
import { type Lane, type LaneGroup, NOWHERE } from './lanes.ts';
import type { Match } from './match.ts';
import { NameMemo } from './name-memo.ts';
import { mayTouch, skipForbidden } from './neighbours.ts';
import { Repeats, withRepeats } from './repeats.ts';
import { type FoundTable, TableReader } from './table-reader.ts';
import { Windows } from './windows.ts';

/** Rejected matches longer than this, in bytes, are looked into so many times in one window; the bound keeps the time linear. */
const LONG = 256;
const MAX_LONG_REJECTIONS = 64;
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
/** Nobody's data: blanks, or what a mask leaves of it. */
const NO_WORDS = /^[\0-/:-@[-`{-\x7f]*$/;
/** What a mask leaves of a secret. */
const MASKED = /^[*\s]*$/;
const NONE: readonly Match[] = [];
const NO_SIBLINGS: Siblings = () => [];
const NO_FIELD: Field = { text: Buffer.alloc(0), names: [], siblings: NO_SIBLINGS };

/** Told of each rule that a whole value has the form of, and whether its check holds. */
export type OnCheck = (rule: number, isSound: boolean) => void;

/** What else is known and wanted of a field. */
export interface Asked {
  readonly onCheck?: OnCheck | undefined;
  readonly siblings?: Siblings | undefined;
  /** Parts of addresses that are taken as found. */
  readonly addressParts?: readonly FoundPart[] | undefined;
  /** Set where each match must hold one of these places, ascending: what holds none has been found before. */
  readonly joints?: readonly number[] | undefined;
}

/** Runs the rules on one decoded field: hits → windows → patterns → validation → overlap resolution. One per thread. */
export class FieldMatcher {
  readonly #compiled: CompiledRules;
  /** What is to be searched of the current field: by lanes, and then by those of their rules that may match there. */
  readonly #laneWindows: Windows<Lane<CompiledRule>>;
  readonly #ruleWindows: Windows<CompiledRule>;
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
  #field: Field = NO_FIELD;
  #joints: readonly number[] | undefined;
  /** In the current field. */
  #found: Match[] = [];
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
    this.#laneWindows = new Windows(compiled.lanes.length, (lane, from, to) => this.#searchLane(lane, from, to));
    this.#ruleWindows = new Windows(compiled.rules.length, (rule, from, to) => this.#searchWindow(rule, from, to));
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
    { onCheck, siblings = NO_SIBLINGS, addressParts = [], joints }: Asked = {},
  ): readonly Match[] {
    this.#joints = joints;
    const names = given.some(name => name.includes('[')) ? given.map(name => this.#told.of(name)) : given;
    this.#begin({ text, names, siblings: once(siblings) }, onCheck !== undefined);
    if (joints === undefined) this.#matchUnderNames();
    this.#widenHits(hits);
    this.#laneWindows.flush();
    this.#ruleWindows.flush();
    this.#followAddresses(addressParts);
    const { besideDetails, besideSecrets, isLedByNothing, rules } = this.#compiled;
    if (this.#found.length > 0 || isLedByNothing) {
      this.#matchBeside(besideDetails, BESIDE_DETAIL, rule => rule.namePlace);
      this.#matchBeside(besideSecrets, BESIDE_SECRET, rule =>
        rule.definition.class === 'secret' ? 'around' : 'nowhere',
      );
    }
    if (this.#checks.size > 0) for (const [rule, isSound] of this.#checks) onCheck!(rule, isSound);
    return this.#found.length === 0 ? NONE : resolveOverlaps(this.#found, rules);
  }

  #begin(field: Field, isChecking: boolean): void {
    this.#field = field;
    this.#found = [];
    this.#isChecking = isChecking && field.text.length <= LONGEST_VALUE;
    if (this.#checks.size > 0) this.#checks.clear();
    this.#tables.begin();
  }

  // Tries the rules for the whole value under the field's own name, and those for whatever stands right below the name around it.
  #matchUnderNames(): void {
    const { names } = this.#field;
    const own = names.at(-1);
    const keyed = own === undefined ? [] : this.#keyedBy.of(own);
    for (const rule of keyed) this.#matchKeyed(rule);
    const holder = names.at(-2);
    if (holder === undefined) return;
    for (const rule of this.#entriesOf.of(holder)) if (!keyed.includes(rule)) this.#matchKeyed(rule);
  }

  // Adds what is around each hit to the windows of the lanes that it leads to.
  #widenHits(hits: Hits): void {
    const { length } = this.#field.text;
    const { targets, plan } = this.#compiled;
    const { starts, places } = plan.leads;
    for (let i = 0; i < hits.count; i++) {
      const anchor = hits.anchor[i]!;
      const first = starts[anchor]!;
      const last = starts[anchor + 1]!;
      const bits = hits.leads?.[i] ?? EVERY_LEAD;
      for (let lead = first; lead < last; lead++) {
        if ((bits & leadBit(lead - first)) === 0) continue;
        const { lane, before, after } = targets[places[lead]!]!;
        const from = Math.max(0, hits.start[i]! - before - SLACK);
        if (!this.#holdsJoint(from, hits.end[i]! + after + SLACK)) continue;
        this.#laneWindows.widen(lane, from, Math.min(length, hits.end[i]! + after + SLACK));
      }
    }
  }

  // True for a range that holds one of the places that are asked for, and where none are.
  #holdsJoint(start: number, end: number): boolean {
    const joints = this.#joints;
    if (joints === undefined) return true;
    const first = firstFrom(joints, start);
    return first < joints.length && joints[first]! < end;
  }

  // Adds the parts of addresses that those found lead to. Only what is told leads on, not what another match covers.
  #followAddresses(parts: readonly FoundPart[]): void {
    const { addressTrail, rules } = this.#compiled;
    const follow = (first: FoundPart) => {
      const judge = (rule: CompiledRule, { start, end }: Span) => this.#judge(rule, start, end, 'context');
      for (const match of addressTrail.follow(this.#field.text, first, judge)) this.#found.push(match);
    };
    for (const part of parts) follow(part);
    if (!this.#found.some(match => addressTrail.isPart(match))) return;
    const told = resolveOverlaps(this.#found, rules);
    const count = told.length; // it may be the list that grows
    for (let i = 0; i < count; i++) {
      const part = addressTrail.partOf(told[i]!);
      if (part) follow(part);
    }
  }

  // Tries rules that findings lead to so many bytes around those that lead to them.
  #matchBeside(led: LaneGroup<CompiledRule>, distance: number, placeOf: (rule: CompiledRule) => NamePlace): void {
    if (led.lanes.length === 0) return;
    const { text } = this.#field;
    const near = this.#blocksNear(distance, placeOf);
    for (let start = near.indexOf(1); start >= 0; ) {
      const next = near.indexOf(0, start);
      const from = toCharacterStart(text, start * BLOCK);
      const to = next < 0 ? text.length : toCharacterStart(text, next * BLOCK);
      led.search(text, from, to, (lane, may) => this.#widenPaths(lane, may, from, to));
      start = next < 0 ? -1 : near.indexOf(1, next);
    }
    this.#ruleWindows.flush();
  }

  // A byte for each block of the field, 1 where a match leads to.
  #blocksNear(distance: number, placeOf: (rule: CompiledRule) => NamePlace): Uint8Array {
    const { isLedByNothing, rules } = this.#compiled;
    // Rules that nothing else can lead to are tried everywhere: their examples.
    const near = new Uint8Array(Math.ceil(this.#field.text.length / BLOCK)).fill(isLedByNothing ? 1 : 0);
    for (const match of this.#found) {
      const place = match.judgement.placeholder ? 'nowhere' : placeOf(rules[match.rule]!);
      if (place === 'nowhere') continue;
      const isAround = place === 'around';
      const start = match.start - (isAround ? distance : BEFORE_ADDRESS);
      const end = isAround ? match.end + distance : match.start + 1;
      near.fill(1, Math.floor(Math.max(0, start) / BLOCK), Math.ceil(end / BLOCK));
    }
    return near;
  }

  // Passes the lane's window on to those of its rules that may match in it.
  #searchLane(lane: Lane<CompiledRule>, start: number, end: number): void {
    const { text } = this.#field;
    const from = toCharacterStart(text, start);
    const to = toCharacterStart(text, end);
    this.#widenPaths(lane, lane.search(text, from, to), from, to);
  }

  // @param may bits of the paths of which there may be matches in the range.
  #widenPaths(lane: Lane<CompiledRule>, may: number, from: number, to: number): void {
    const { text } = this.#field;
    for (let i = 0, left = may; left !== 0; i++, left >>>= 1) {
      if ((left & 1) === 0) continue;
      const { rule, margin } = lane.paths[i]!;
      const start = margin === 0 ? from : toCharacterStart(text, from - margin);
      const end = margin === 0 ? to : toCharacterStart(text, Math.min(text.length, to + margin));
      this.#ruleWindows.widen(rule, start, end);
    }
  }

  // Finds the rule's matches in a window, each behind the one before.
  #searchWindow(rule: CompiledRule, start: number, end: number): void {
    const { text, names } = this.#field;
    const from = toCharacterStart(text, start);
    const to = toCharacterStart(text, end);
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
      const found = findMatch(rule, text, from, first, limit);
      if (found === undefined || (limit < to && found.matchStart >= mayEnd!)) {
        if (limit === to) return;
        at = Math.max(nextCharacter(text, at), toCharacterStart(text, mayEnd!));
      } else if (this.#take(rule, found, lowest, standing)) {
        // The sign behind a name is also the one before the next.
        at = Math.max(found.end, found.matchStart + 1);
      } else {
        at = this.#behindRejected(rule, found, to);
        // Only text made for it rejects so many long matches in one window; from then on they are no longer looked into.
        if (found.end - found.matchStart > LONG && ++longRejections > MAX_LONG_REJECTIONS) at = Math.max(at, found.end);
      }
    }
  }

  // Adds what a match tells of. False when it is none, and another may begin within it.
  #take(rule: CompiledRule, span: Span, lowest: number, standing: Standing): boolean {
    if (rule.definition.inColumn) {
      this.#matchCells(rule, span);
      return true;
    }
    const { text } = this.#field;
    const { matchStart, start, end } = span;
    if (!this.#holdsJoint(matchStart, end)) return false;
    const mayBeginHere =
      matchStart >= lowest &&
      mayTouch(text, start, -1, rule.left) &&
      (start === matchStart || !beginsInLabel(text, matchStart, this.#compiled.labels));
    if (!mayBeginHere) return false;
    const mayHaveContext = rule.mayHaveContext(text, start, end, standing);
    if (!mayHaveContext && !rule.isOpen(text, start, end)) return false;
    return this.#add(this.#judge(rule, start, end, mayHaveContext ? 'context' : 'form'));
  }

  // Where a match may begin behind the start of one that was rejected: within it, but where its left neighbour would be a forbidden one.
  #behindRejected({ left }: CompiledRule, { matchStart, start }: Span, to: number): number {
    const { text } = this.#field;
    const next = nextCharacter(text, matchStart);
    return start === matchStart ? Math.max(next, skipForbidden(text, start, to, left)) : next;
  }

  // The cells of the column whose name a rule found.
  #matchCells(rule: CompiledRule, { start, end }: Span): void {
    const { text, names } = this.#field;
    const column = this.#tables.read(rule.index, labelOf(rule.definition), text, start, end);
    if (column === undefined) return;
    const field = { text, names, siblings: () => column.names };
    for (const cell of column.cells) this.#add(this.#judge(rule, cell.start, cell.end, 'context', field));
  }

  #matchKeyed(rule: CompiledRule): void {
    const { text } = this.#field;
    let from = 0;
    let to = text.length;
    while (from < to && text[from]! <= 32) from++;
    while (to > from && text[to - 1]! <= 32) to--;
    if (from === to || to - from > KEYED_LIMIT) return;
    const found = rule.findKeyed(text, from, to);
    if (found) this.#add(this.#judge(rule, found.start, found.end, 'key'));
  }

  #add(match: Match | undefined): boolean {
    if (match) this.#found.push(match);
    return match !== undefined;
  }

  // A match where all that the rule states holds of the span: neighbours, entropy, context and validators.
  #judge(rule: CompiledRule, start: number, end: number, lead: Lead, field = this.#field): Match | undefined {
    const { definition } = rule;
    const { labels } = this.#compiled;
    if (end <= start) return undefined;
    if (lead !== 'key' && !mayTouch(field.text, end, 1, rule.right)) return undefined;
    if (isLabel(field.text, start, end, labels, definition)) return undefined;
    const text = field.text.toString('utf8', start, end);
    if (definition.class === 'pii' && NO_WORDS.test(text)) return undefined;
    if (definition.minEntropy !== undefined && shannonEntropy(text) < definition.minEntropy) return undefined;
    if (rule.ignores(text)) return undefined;
    const candidate = new Candidate(field, { start, end, text, lead }, rule, labels);
    if (rule.needsContext && !candidate.hasContext) return undefined;
    const isChecked = this.#isChecking && this.#isChecked[rule.index] === 1 && isWhole(field.text, start, end);
    if (isChecked && !this.#checks.has(rule.index)) this.#checks.set(rule.index, false);
    const verdict = weigh(rule, candidate);
    if (verdict === undefined) return undefined;
    const { canonical, skips, sheds } = verdict;
    if (isChecked && verdict.isSound) this.#checks.set(rule.index, true);
    const form = rule.toForm(canonical ?? text);
    return {
      rule: rule.index,
      start: start + skips,
      end: end - sheds,
      judgement: this.#judgements.share(rule.index, {
        confidence: verdict.confidence,
        severity: verdict.severity,
        placeholder: verdict.placeholder || MASKED.test(text),
        mask: maskOf(text, skips + sheds, definition.publicPrefix),
      }),
      canonical: form === text && skips === 0 && sheds === 0 ? undefined : form,
    };
  }
}

/** What the rule's validators say together; undefined when one says no. */
function weigh(rule: CompiledRule, candidate: Candidate) {
  const { definition } = rule;
  let confidence = definition.confidence ?? 0.7;
  let severity: Severity = definition.severity;
  let placeholder = false;
  let canonical: string | undefined;
  let skips = 0;
  let sheds = 0;
  let isSound = true;
  for (const validate of rule.validators) {
    const verdict = validate(candidate);
    if (!verdict.ok) return undefined;
    if (isDoubtful(verdict)) isSound = false;
    confidence += verdict.confidence ?? 0;
    severity = verdict.severity ?? severity;
    placeholder ||= verdict.placeholder ?? false;
    canonical = verdict.canonical ?? canonical;
    skips = verdict.skips ?? skips;
    sheds = verdict.sheds ?? sheds;
  }
  if (candidate.hasContext) confidence += CONTEXT_CONFIDENCE;
  confidence = Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100;
  return { confidence, severity, placeholder, canonical, skips, sheds, isSound };
}

/** The characters of a span that anybody may know, and of what is found of it no more than half, whatever the rule says. @param left bytes of the span that are not. */
function maskOf(span: string, left: number, publicPrefix = 0): string {
  return `${span.slice(0, Math.max(0, Math.min(publicPrefix, Math.floor((span.length - left) / 2))))}…`;
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
