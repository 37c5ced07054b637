import { shannonEntropy } from '../findings/entropy.ts';
import { isPlaceholderToken } from '../findings/labels.ts';
import { resolveOverlaps } from '../findings/resolve-overlaps.ts';
import type { Hits } from '../formats/format.ts';
import type { Severity } from '../types.ts';
import type { CompiledRule, CompiledRules } from './compiled-rules.ts';
import type { Match } from './match.ts';
import { mayTouch } from './neighbours.ts';
import type { RuleGroup } from './rule-groups.ts';

/** Bytes of context that keywords are looked for in. */
const CONTEXT_BEFORE = 80;
const CONTEXT_AFTER = 30;
/** A match this close to a cut edge of its window may itself be cut: it is passed over, the window has room to spare. */
const EDGE = 4;
const SLACK = 8;
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
      rules = this.#compiled.keyed.filter(rule => rule.isKeyedBy(name));
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
    const window = from === 0 && to === text.length ? text : text.subarray(from, to);
    if (!rule.mayMatch(window)) return;
    const lowest = from === 0 ? 0 : from + EDGE;
    const highest = to === text.length ? to : to - EDGE;
    const pattern = rule.pattern;
    pattern.lastIndex = 0;
    while (true) {
      const result = pattern.exec(window);
      if (result === null) return;
      const [start, end] = spanOf(result);
      const matchStart = result.index;
      // After a match, go on behind its span; after a rejected one, at the next character, since a true one may begin inside it.
      if (matchStart + from >= lowest && end + from <= highest) {
        const match = this.#validate(rule, text, start + from, end + from, names, false);
        if (match) {
          found.push(match);
          pattern.lastIndex = Math.max(end, matchStart + 1);
          continue;
        }
      }
      pattern.lastIndex = nextCharacter(window, Math.max(matchStart, start));
    }
  }

  #matchKeyed(rule: CompiledRule, text: Buffer, names: readonly string[], found: Match[]): void {
    let from = 0;
    let to = text.length;
    while (from < to && text[from]! <= 32) from++;
    while (to > from && text[to - 1]! <= 32) to--;
    if (from === to || to - from > KEYED_LIMIT) return;
    const pattern = rule.keyedPattern!;
    pattern.lastIndex = 0;
    const result = pattern.exec(text.subarray(from, to));
    if (result === null) return;
    const [start, end] = spanOf(result);
    const match = this.#validate(rule, text, start + from, end + from, names, true);
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
    if (!keyed && !(mayTouch(text, start, -1, rule.left) && mayTouch(text, end, 1, rule.right))) return undefined;
    if (isPlaceholderToken(text, start, end)) return undefined;
    const span = text.toString('utf8', start, end);
    if (definition.minEntropy !== undefined && shannonEntropy(span) < definition.minEntropy) return undefined;

    const beforeStart = toCharacterStart(text, Math.max(0, start - CONTEXT_BEFORE));
    const afterEnd = toCharacterStart(text, Math.min(text.length, end + CONTEXT_AFTER));
    const hasContext =
      keyed ||
      (definition.keywords !== undefined &&
        (names.some(name => rule.isNamedBy(name)) ||
          rule.hasKeyword(text.subarray(beforeStart, start)) ||
          rule.hasKeyword(text.subarray(end, afterEnd))));
    if (rule.needsContext && !hasContext) return undefined;

    let confidence = (definition.confidence ?? 0.7) + (hasContext ? CONTEXT_CONFIDENCE : 0);
    let severity: Severity = definition.severity;
    let placeholder = false;
    let canonical = span;
    if (rule.validators.length > 0) {
      const input = {
        text: span,
        before: text.toString('utf8', beforeStart, start),
        after: text.toString('utf8', end, afterEnd),
        hasContext,
        names,
      };
      for (const validate of rule.validators) {
        const verdict = validate(input);
        if (!verdict.ok) return undefined;
        confidence += verdict.confidence ?? 0;
        if (verdict.severity) severity = verdict.severity;
        if (verdict.placeholder) placeholder = true;
        if (verdict.canonical !== undefined) canonical = verdict.canonical;
      }
    }
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

interface ExecResult {
  readonly index: number;
  readonly indices?: unknown;
}

// The group named `secret`, else group 1, else the whole match.
function spanOf(result: ExecResult): readonly [number, number] {
  const indices = result.indices as (readonly [number, number] | undefined)[] & {
    groups?: Record<string, readonly [number, number] | undefined>;
  };
  return indices.groups?.secret ?? indices[1] ?? indices[0]!;
}

/** The start of the UTF-8 character that holds byte `at`. */
function toCharacterStart(text: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && (text[start]! & 0xc0) === 0x80) start--;
  return start;
}

function nextCharacter(text: Uint8Array, at: number): number {
  let next = at + 1;
  while (next < text.length && (text[next]! & 0xc0) === 0x80) next++;
  return next;
}
