import { toCharacterStart } from '../decode/utf8.ts';
import type { LoadedRule } from '../detectors/load.ts';
import type { AddressPart } from '../detectors/rule.ts';
import { addressPartOf } from '../findings/details.ts';
import type { Span } from '../pattern/span.ts';
import type { Match } from './match.ts';

/** More than an address has; it bounds what one may lead to. */
const MOST_PARTS = 8;
/** What is read beyond the longest match, so that one that is cut is told. Bytes. */
const BEYOND = 8;

/** What of a rule is needed to try it at one place. */
interface LedRule {
  readonly definition: LoadedRule;
  readonly maxLength: number;
  find(text: Buffer, base: number, at: number, limit: number): Span | undefined;
}

/** A part of an address in a text. Half-open byte range. */
export interface FoundPart {
  readonly part: AddressPart;
  readonly start: number;
  readonly end: number;
}

/** Says what a rule's span is, or that it is none. */
type Judge<Rule> = (rule: Rule, span: Span) => Match | undefined;

/** Follows an address from what was found of it to its other parts: the town behind the street, the code behind the town, the house before the street. */
export class AddressTrail<Rule extends LedRule> {
  /** By the rule's index. */
  readonly #partOf: readonly (AddressPart | undefined)[];
  readonly #behind: ReadonlyMap<AddressPart, readonly Rule[]>;
  readonly #before: ReadonlyMap<AddressPart, readonly Rule[]>;

  constructor(rules: readonly Rule[]) {
    this.#behind = byPart(rules, ({ definition }) => definition.behindAddress);
    this.#before = byPart(rules, ({ definition }) => definition.beforeAddress);
    const leadsNowhere = this.#behind.size + this.#before.size === 0;
    this.#partOf = leadsNowhere ? [] : rules.map(({ definition }) => addressPartOf(definition));
  }

  /** True for a part of an address, where there are rules that one leads to; samples lead to nothing. */
  isPart({ rule, judgement }: Match): boolean {
    return this.#partOf[rule] !== undefined && !judgement.placeholder;
  }

  /** The part of an address that a match is, if it leads to others. */
  partOf({ rule, start, end, judgement }: Match): FoundPart | undefined {
    const part = this.#partOf[rule];
    return part === undefined || judgement.placeholder ? undefined : { part, start, end };
  }

  /** What `first` leads to, and what that leads to. Each rule is tried once at each part, each place told once. */
  follow(text: Buffer, first: FoundPart, judge: Judge<Rule>): readonly Match[] {
    const parts = [first];
    const told: Match[] = [];
    const tell = (rule: Rule, span: Span | undefined) => {
      if (span === undefined || parts.length >= MOST_PARTS) return;
      if (parts.some(({ start, end }) => span.start < end && span.end > start)) return;
      const match = judge(rule, span);
      if (match === undefined) return;
      told.push(match);
      const part = this.partOf(match);
      if (part) parts.push(part);
    };
    for (const { part, start, end } of parts) {
      for (const rule of this.#behind.get(part) ?? []) tell(rule, findBehind(rule, text, end));
      for (const rule of this.#before.get(part) ?? []) tell(rule, findBefore(rule, text, start));
    }
    return told;
  }
}

function byPart<Rule>(
  rules: readonly Rule[],
  partsOf: (rule: Rule) => readonly AddressPart[] | undefined,
): ReadonlyMap<AddressPart, readonly Rule[]> {
  const found = new Map<AddressPart, Rule[]>();
  for (const rule of rules) for (const part of partsOf(rule) ?? []) found.set(part, [...(found.get(part) ?? []), rule]);
  return found;
}

/** A match that reaches into what is read beyond its length may go on there and does not count. */
function findBehind(rule: LedRule, text: Buffer, at: number): Span | undefined {
  const farthest = at + rule.maxLength;
  const limit = toCharacterStart(text, Math.min(text.length, farthest + BEYOND));
  const found = at === limit ? undefined : rule.find(text, at, at, limit);
  return found && found.matchEnd <= farthest ? found : undefined;
}

function findBefore(rule: LedRule, text: Buffer, at: number): Span | undefined {
  const farthest = at - rule.maxLength;
  const base = toCharacterStart(text, farthest - BEYOND);
  const found = at === base ? undefined : rule.find(text, base, base, at);
  return found && found.matchStart >= farthest ? found : undefined;
}
