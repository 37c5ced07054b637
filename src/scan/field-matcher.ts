import type { LoadedRule } from '../detectors/load.ts';
import { shannonEntropy } from '../findings/entropy.ts';
import { isLabel, withoutLabels } from '../findings/labels.ts';
import { resolveOverlaps } from '../findings/resolve-overlaps.ts';
import type { ValidatorInput } from '../findings/validators/validator.ts';
import type { Hits } from '../formats/format.ts';
import type { Severity } from '../types.ts';
import type { CompiledRule, CompiledRules } from './compiled-rules.ts';
import type { Match } from './match.ts';
import { toWords } from './names.ts';
import { mayTouch, skipForbidden } from './neighbours.ts';
import type { RuleGroup } from './rule-groups.ts';

/** Bytes of context that keywords are looked for in. */
const CONTEXT_BEFORE = 80;
const CONTEXT_AFTER = 30;
/** A match this close to a cut edge of its window may itself be cut: at the front it is passed over, the window has room to spare; at the back it is followed. */
const EDGE = 4;
const SLACK = 8;
/** Rejected matches longer than this, in bytes, are looked into so many times in one window; the bound keeps the time linear. */
const LONG = 256;
const MAX_LONG_REJECTIONS = 64;
/** How far a match may reach beyond what its rule said, in bytes. */
const EXTENSION = 65_536;
const KEYED_LIMIT = 4096;
const CONTEXT_CONFIDENCE = 0.15;
const NONE: readonly Match[] = [];

/** Runs the rules on one decoded field: hits → windows → patterns → validation → overlap resolution. One per thread. */
export class FieldMatcher {
  readonly #compiled: CompiledRules;
  // Pending window of each rule in the current field; −1 when it has none.
  readonly #windowStart: Int32Array;
  readonly #windowEnd: Int32Array;
  readonly #touched: CompiledRule[] = [];
  // The same for groups, with the first hit that widened the window; the last is the latest.
  readonly #groupStart: Int32Array;
  readonly #groupEnd: Int32Array;
  readonly #groupFirst: Int32Array;
  readonly #groupLast: Int32Array;
  /** 1 when one of the hits is an atom's, which the screen does not know. */
  readonly #groupForced: Uint8Array;
  readonly #touchedGroups: RuleGroup[] = [];
  readonly #keyedBy = new Map<string, readonly CompiledRule[]>();

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
    this.#windowStart = new Int32Array(compiled.rules.length).fill(-1);
    this.#windowEnd = new Int32Array(compiled.rules.length);
    this.#groupStart = new Int32Array(compiled.groups.length).fill(-1);
    this.#groupEnd = new Int32Array(compiled.groups.length);
    this.#groupFirst = new Int32Array(compiled.groups.length);
    this.#groupLast = new Int32Array(compiled.groups.length);
    this.#groupForced = new Uint8Array(compiled.groups.length);
  }

  /** True when a rule wants the whole value under this own key or column name. */
  isKeyed(name: string): boolean {
    return this.#keyedRules(name).length > 0;
  }

  definitionOf(match: Match): LoadedRule {
    return this.#compiled.rules[match.rule]!.definition;
  }

  /**
   * @param text the decoded field as UTF-8.
   * @param names key or column names from the outside in; the last is the field's own.
   * @param hits places of the anchors in exactly these bytes, ascending.
   * @returns resolved matches, ascending; byte offsets into `text`.
   */
  match(text: Buffer, names: readonly string[], hits: Hits): readonly Match[] {
    const found: Match[] = [];
    const own = names.at(-1);
    if (own !== undefined) for (const rule of this.#keyedRules(own)) this.#matchKeyed(rule, text, names, found);
    for (let i = 0; i < hits.count; i++) {
      const start = hits.start[i]!;
      const end = hits.end[i]!;
      const { rules, screened, isAtom } = this.#compiled.byAnchor[hits.anchor[i]!]!;
      for (const rule of rules) this.#widen(rule, start, end, text, names, found);
      for (const { group } of screened) {
        this.#widenGroup(group, i, hits, text, names, found);
        if (isAtom) this.#groupForced[group.index] = 1;
      }
    }
    for (const group of this.#touchedGroups) {
      this.#screenGroup(group, hits, text, names, found);
      this.#groupStart[group.index] = -1;
    }
    this.#touchedGroups.length = 0;
    for (const rule of this.#touched) {
      this.#searchWindow(rule, text, names, found);
      this.#windowStart[rule.index] = -1;
    }
    this.#touched.length = 0;
    return found.length === 0 ? NONE : resolveOverlaps(found, this.#compiled.rules);
  }

  #keyedRules(name: string): readonly CompiledRule[] {
    let rules = this.#keyedBy.get(name);
    if (rules === undefined) {
      rules = [...this.#compiled.keyed.find(toWords(name))].sort((a, b) => a.index - b.index);
      if (this.#keyedBy.size > 4096) this.#keyedBy.clear();
      this.#keyedBy.set(name, rules);
    }
    return rules;
  }

  // As `#widen`, for a group. Its window holds the windows of all its rules.
  #widenGroup(group: RuleGroup, hit: number, hits: Hits, text: Buffer, names: readonly string[], found: Match[]): void {
    const { index } = group;
    const from = Math.max(0, hits.start[hit]! - group.maxLength - SLACK);
    const to = Math.min(text.length, hits.end[hit]! + group.maxLength + SLACK);
    const pending = this.#groupStart[index]!;
    if (pending < 0) {
      this.#touchedGroups.push(group);
    } else if (from <= this.#groupEnd[index]!) {
      if (to > this.#groupEnd[index]!) this.#groupEnd[index] = to;
      this.#groupLast[index] = hit;
      return;
    } else {
      this.#screenGroup(group, hits, text, names, found);
    }
    this.#groupLast[index] = hit;
    this.#groupStart[index] = from;
    this.#groupEnd[index] = to;
    this.#groupFirst[index] = hit;
    this.#groupForced[index] = 0;
  }

  // Gives the group's pending hits to its rules, when one of them can match near them.
  #screenGroup(group: RuleGroup, hits: Hits, text: Buffer, names: readonly string[], found: Match[]): void {
    const { index } = group;
    const from = toCharacterStart(text, this.#groupStart[index]!);
    const to = toCharacterStart(text, this.#groupEnd[index]!);
    if (this.#groupForced[index] === 0 && !group.mayMatch(text.subarray(from, to))) return;
    for (let i = this.#groupFirst[index]!; i <= this.#groupLast[index]!; i++) {
      for (const { group: other, rules } of this.#compiled.byAnchor[hits.anchor[i]!]!.screened) {
        if (other !== group) continue;
        for (const rule of rules) this.#widen(rule, hits.start[i]!, hits.end[i]!, text, names, found);
      }
    }
  }

  // Adds a hit to the rule's pending window, or searches that window first when the hit lies beyond it. Each byte is searched once per rule.
  #widen(rule: CompiledRule, start: number, end: number, text: Buffer, names: readonly string[], found: Match[]): void {
    const from = Math.max(0, start - rule.maxLength - SLACK);
    const to = Math.min(text.length, end + rule.maxLength + SLACK);
    const pending = this.#windowStart[rule.index]!;
    if (pending < 0) {
      this.#touched.push(rule);
    } else if (from <= this.#windowEnd[rule.index]!) {
      if (to > this.#windowEnd[rule.index]!) this.#windowEnd[rule.index] = to;
      return;
    } else {
      this.#searchWindow(rule, text, names, found);
    }
    this.#windowStart[rule.index] = from;
    this.#windowEnd[rule.index] = to;
  }

  #searchWindow(rule: CompiledRule, text: Buffer, names: readonly string[], found: Match[]): void {
    const from = toCharacterStart(text, this.#windowStart[rule.index]!);
    const to = toCharacterStart(text, this.#windowEnd[rule.index]!);
    if (!rule.mayMatch(from === 0 && to === text.length ? text : text.subarray(from, to))) return;
    const lowest = from === 0 ? 0 : from + EDGE;
    const stride = rule.maxLength + SLACK;
    let at = from; // the next match may begin here
    let isRetry = false;
    let longRejections = 0;
    while (at < to) {
      // After a rejected match only as much is searched as a match can be long: what is tried again and again stays short.
      const limit = isRetry ? toCharacterStart(text, Math.min(to, at + 2 * stride)) : to;
      const result = findMatch(rule.pattern, text, from, at, limit);
      if (result === undefined || (limit < to && result.matchStart >= at + stride)) {
        if (limit === to) return;
        at = nextCharacter(text, at + stride - 1);
        isRetry = false;
        continue;
      }
      const { matchStart, start, end } = result;
      const mayBeginHere = matchStart >= lowest && mayTouch(text, start, -1, rule.left);
      const match = mayBeginHere ? this.#validate(rule, text, start, end, names, false) : undefined;
      if (match) {
        found.push(match);
        at = Math.max(end, matchStart + 1);
        isRetry = false;
      } else {
        // A true match may begin inside a rejected one; where it may not, since its left neighbour would be a forbidden one, it is not looked for.
        at = nextCharacter(text, matchStart);
        if (start === matchStart) at = Math.max(at, skipForbidden(text, start, to, rule.left));
        // Only text made for it rejects so many long matches in one window; from then on they are no longer looked into.
        if (end - matchStart > LONG && ++longRejections > MAX_LONG_REJECTIONS) at = Math.max(at, end);
        isRetry = true;
      }
    }
  }

  #matchKeyed(rule: CompiledRule, text: Buffer, names: readonly string[], found: Match[]): void {
    let from = 0;
    let to = text.length;
    while (from < to && text[from]! <= 32) from++;
    while (to > from && text[to - 1]! <= 32) to--;
    if (from === to || to - from > KEYED_LIMIT) return;
    const result = exec(rule.keyedPattern!, text, from, from, to);
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
  ): Match | undefined {
    const { definition } = rule;
    if (end <= start) return undefined;
    if (!keyed && !mayTouch(text, end, 1, rule.right)) return undefined;
    if (isLabel(text, start, end, this.#compiled.labels)) return undefined;
    const span = text.toString('utf8', start, end);
    if (definition.minEntropy !== undefined && shannonEntropy(span) < definition.minEntropy) return undefined;
    if (rule.ignores(span)) return undefined;

    const input = new Span(rule, text, start, end, span, names, keyed, this.#compiled.labels);
    if (rule.needsContext && !input.hasContext) return undefined;

    let confidence = definition.confidence ?? 0.7;
    let severity: Severity = definition.severity;
    let placeholder = false;
    let canonical = span;
    for (const validate of rule.validators) {
      const verdict = validate(input);
      if (!verdict.ok) return undefined;
      confidence += verdict.confidence ?? 0;
      if (verdict.severity) severity = verdict.severity;
      if (verdict.placeholder) placeholder = true;
      if (verdict.canonical !== undefined) canonical = verdict.canonical;
    }
    if (input.hasContext) confidence += CONTEXT_CONFIDENCE;
    return {
      rule: rule.index,
      start,
      end,
      confidence: Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100,
      severity,
      placeholder,
      mask: `${span.slice(0, definition.publicPrefix ?? 0)}…`,
      canonical,
    };
  }
}

/** What validators see of a span. Context is only looked at when it is asked for: most matches are rejected before. */
class Span implements ValidatorInput {
  readonly text: string;
  readonly names: readonly string[];
  readonly #rule: CompiledRule;
  readonly #field: Buffer;
  readonly #start: number;
  readonly #end: number;
  readonly #isKeyed: boolean;
  readonly #labels: ReadonlySet<string>;
  #hasContext: boolean | undefined;

  constructor(
    rule: CompiledRule,
    field: Buffer,
    start: number,
    end: number,
    text: string,
    names: readonly string[],
    isKeyed: boolean,
    labels: ReadonlySet<string>,
  ) {
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
    return this.#before().toString('utf8');
  }

  get after(): string {
    return this.#after().toString('utf8');
  }

  get hasContext(): boolean {
    this.#hasContext ??=
      this.names.some(name => this.#rule.isNamedBy(name)) ||
      this.#rule.hasKeyword(this.#before()) ||
      this.#rule.hasKeyword(this.#after());
    return this.#hasContext;
  }

  get isLabelled(): boolean {
    return this.#isKeyed || this.#rule.isLabel(this.#before());
  }

  #before(): Buffer {
    const start = toCharacterStart(this.#field, Math.max(0, this.#start - CONTEXT_BEFORE));
    return withoutLabels(this.#field.subarray(start, this.#start), this.#labels);
  }

  #after(): Buffer {
    const end = toCharacterStart(this.#field, Math.min(this.#field.length, this.#end + CONTEXT_AFTER));
    return withoutLabels(this.#field.subarray(this.#end, end), this.#labels);
  }
}

interface Found {
  /** Where the whole match begins; its span, the group named `secret` or group 1 or all of it, is [start, end). */
  readonly matchStart: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The first match in [at, limit). A match that reaches the cut edge of what was searched is longer than its rule said: it is looked
 * for again with more text behind it, up to EXTENSION bytes, so that no part of a long secret is left.
 * @param from nothing before it is looked at, not even for `\b`.
 */
function findMatch(pattern: Pattern, text: Buffer, from: number, at: number, limit: number): Found | undefined {
  const base = Math.max(from, toCharacterStart(text, at - SLACK));
  const found = exec(pattern, text, base, at, limit);
  if (found === undefined || limit === text.length || found.matchEnd <= limit - EDGE) return found;
  const further = toCharacterStart(text, Math.min(text.length, found.matchStart + EXTENSION));
  const longer = exec(pattern, text, base, found.matchStart, further);
  return longer?.matchStart === found.matchStart ? longer : found;
}

interface Pattern {
  lastIndex: number;
  exec(text: Buffer): unknown;
}

type Range = readonly [number, number];

function exec(
  pattern: Pattern,
  text: Buffer,
  base: number,
  at: number,
  limit: number,
): (Found & { readonly matchEnd: number }) | undefined {
  pattern.lastIndex = at - base;
  const searched = base === 0 && limit === text.length ? text : text.subarray(base, limit);
  const result = pattern.exec(searched) as {
    readonly indices: (Range | undefined)[] & { groups?: Record<string, Range | undefined> };
  } | null;
  if (result === null) return undefined;
  const { indices } = result;
  const [matchStart, matchEnd] = indices[0]!;
  const [start, end] = indices.groups?.secret ?? indices[1] ?? indices[0]!;
  return { matchStart: base + matchStart, matchEnd: base + matchEnd, start: base + start, end: base + end };
}

/** The start of the UTF-8 character that holds byte `at`. */
function toCharacterStart(text: Uint8Array, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && start < text.length && (text[start]! & 0xc0) === 0x80) start--;
  return start;
}

function nextCharacter(text: Uint8Array, at: number): number {
  let next = at + 1;
  while (next < text.length && (text[next]! & 0xc0) === 0x80) next++;
  return next;
}
