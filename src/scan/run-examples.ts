import { type LoadedRule, loadRules, withFacts } from '../detectors/load.ts';
import type { IgnoreExample, MatchExample, RuleDefinition } from '../detectors/rule.ts';
import type { Hits } from '../formats/format.ts';
import { KernelMoved } from '../kernel/kernel.ts';
import type { FoundPart } from './address-trail.ts';
import { anchorsOf } from './anchor-plan.ts';
import { type CompiledRules, compileRules } from './compiled-rules.ts';
import { FieldMatcher } from './field-matcher.ts';
import type { Match } from './match.ts';

/** One example of a rule that does not come out as it says. Holds offsets, never text. */
export interface FailedExample {
  readonly list: 'match' | 'ignore';
  /** 0-based in its list. */
  readonly index: number;
  readonly problem: string;
}

export interface RuleResult {
  readonly rule: string;
  readonly match: number;
  readonly ignore: number;
  readonly failed: readonly FailedExample[];
}

/**
 * Runs the examples of rules through the engine: each rule by itself, then among all rules that a scan with these has, where another may be told in place of a generic one.
 * @throws AuditError `config` for rules that a scan would refuse.
 */
export function runExamples(definitions: readonly RuleDefinition[]): readonly RuleResult[] {
  const rules = definitions.map(({ examples: _, ...rule }) => rule);
  const all = new ExampleFinder(loadRules(rules, { enable: rules.map(({ id }) => id), disable: [] }));
  return definitions.map(definition => {
    const alone = new ExampleFinder([{ ...withFacts(definition), index: 0 }]);
    const failed: FailedExample[] = [];
    const { match, ignore } = definition.examples;
    for (const [index, example] of match.entries()) {
      const problem = checkMatch(example, definition, alone, all);
      if (problem !== undefined) failed.push({ list: 'match', index, problem });
    }
    for (const [index, example] of ignore.entries()) {
      const problem = checkIgnored(example, definition, alone, all);
      if (problem !== undefined) failed.push({ list: 'ignore', index, problem });
    }
    return { rule: definition.id, match: match.length, ignore: ignore.length, failed };
  });
}

/** Finds what some rules find in the text of an example. */
class ExampleFinder {
  readonly #compiled: CompiledRules;
  readonly #matcher: FieldMatcher;

  constructor(rules: readonly LoadedRule[]) {
    this.#compiled = compileRules(rules);
    this.#matcher = new FieldMatcher(this.#compiled);
  }

  /** @param isGated false asks what would be found with a hit of every anchor over the whole text. */
  find({ text, leads }: MarkedText, key: string | undefined, rule: RuleDefinition, isGated = true): readonly Match[] {
    const asked = { addressParts: leadingParts(rule, leads) };
    const names = key === undefined ? [] : [key];
    const { kernel } = this.#compiled;
    while (true) {
      try {
        const hits = isGated ? kernel.gate(text, 'field', 'none') : this.#everywhere(text);
        return this.#matcher.match(text, names, hits, asked);
      } catch (error) {
        if (!(error instanceof KernelMoved)) throw error;
      }
    }
  }

  idOf({ rule }: Match): string {
    return this.#compiled.rules[rule]!.definition.id;
  }

  #everywhere({ length }: Buffer): Hits {
    const count = anchorsOf(this.#compiled.plan);
    return {
      count,
      anchor: Uint32Array.from({ length: count }, (_, anchor) => anchor),
      start: new Uint32Array(count),
      end: new Uint32Array(count).fill(length),
    };
  }
}

/** What is wrong with an example of a match, if anything. */
function checkMatch(
  example: MatchExample,
  rule: RuleDefinition,
  alone: ExampleFinder,
  all: ExampleFinder,
): string | undefined {
  const marked = readMarks(example.text, rule);
  const { spans } = marked;
  if (spans.length === 0) return 'marks no span; put « and » around what the rule is to find';
  const found = alone.find(marked, example.key, rule);
  const expected = toList(spans);
  if (toList(found) !== expected) {
    if (toList(alone.find(marked, example.key, rule, false)) === expected)
      return 'is not found, since none of the atoms and shapes stands in it; each match must hold one';
    return `is to be found at ${expected}, was found ${toPlaces(found)}`;
  }
  const isPlaceholder = example.placeholder ?? false;
  if (found.some(({ judgement }) => judgement.placeholder !== isPlaceholder))
    return isPlaceholder
      ? 'is found, but not as a placeholder'
      : 'is found as a placeholder; mark it `placeholder: true`';
  return isLed(rule) ? undefined : checkAmongAll(marked, example.key, rule, all);
}

/** What is wrong with an example that is found as it says by its rule alone. */
function checkAmongAll(
  marked: MarkedText,
  key: string | undefined,
  rule: RuleDefinition,
  all: ExampleFinder,
): string | undefined {
  const matches = all.find(marked, key, rule);
  const own = matches.filter(match => all.idOf(match) === rule.id);
  if (toList(own) === toList(marked.spans)) return undefined;
  const others = matches.filter(
    match =>
      all.idOf(match) !== rule.id && marked.spans.some(({ start, end }) => match.start < end && match.end > start),
  );
  const told = [...new Set(others.map(match => `\`${all.idOf(match)}\``))];
  const instead =
    told.length > 0
      ? `, since ${told.join(', ')} is told there (a specific rule goes before a generic one, then the one of higher confidence)`
      : '';
  return `is found by the rule alone, but among all rules of a scan ${toPlaces(own)}${instead}`;
}

/** What is wrong with an example that is to be left alone, if anything. */
function checkIgnored(
  example: IgnoreExample,
  rule: RuleDefinition,
  alone: ExampleFinder,
  all: ExampleFinder,
): string | undefined {
  const marked = readMarks(example.text, rule);
  for (const finder of isLed(rule) ? [alone] : [alone, all]) {
    const found = finder
      .find(marked, example.key, rule)
      .filter(match => finder.idOf(match) === rule.id && !match.judgement.placeholder);
    if (found.length > 0) return `is to be left alone, was found ${toPlaces(found)}`;
  }
  return undefined;
}

/** True for a rule that findings lead to, of which its examples have none. */
function isLed({ besideDetails, besideSecrets, behindAddress, beforeAddress }: RuleDefinition): boolean {
  return Boolean(besideDetails || besideSecrets || behindAddress || beforeAddress);
}

type ByteRange = { readonly start: number; readonly end: number };

/** A text without its marks, and the byte ranges that they stood around. */
export interface MarkedText {
  readonly text: Buffer;
  /** `«…»`: what is to be found. */
  readonly spans: readonly ByteRange[];
  /** `‹…›`: parts of an address that are taken as found. */
  readonly leads: readonly ByteRange[];
}

/** Reads an example; `‹` and `›` are marks only where parts of an address lead to the rule. */
export function readMarks(marked: string, { behindAddress, beforeAddress }: LedByAddress): MarkedText {
  const isLed = (behindAddress ?? beforeAddress) !== undefined;
  const spans: ByteRange[] = [];
  const leads: ByteRange[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(isLed ? /([«»‹›])/ : /([«»])/)) {
    const end = Buffer.byteLength(text);
    if (part === '«' || (isLed && part === '‹')) start = end;
    else if (part === '»') spans.push({ start, end });
    else if (isLed && part === '›') leads.push({ start, end });
    else text += part;
  }
  return { text: Buffer.from(text), spans, leads };
}

type LedByAddress = Pick<RuleDefinition, 'behindAddress' | 'beforeAddress'>;

/** What stands at `leads`, as the rule wants it. */
export function leadingParts({ behindAddress, beforeAddress }: LedByAddress, leads: MarkedText['leads']): FoundPart[] {
  const [part] = behindAddress ?? beforeAddress ?? [];
  return part === undefined ? [] : leads.map(range => ({ ...range, part }));
}

function toPlaces(ranges: readonly ByteRange[]): string {
  return ranges.length === 0 ? 'nowhere' : `at ${toList(ranges)} (bytes)`;
}

function toList(ranges: readonly ByteRange[]): string {
  return ranges.map(({ start, end }) => `${start}–${end}`).join(', ');
}
