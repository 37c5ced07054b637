import { withFacts } from '../detectors/load.ts';
import type { MatchExample, RuleDefinition } from '../detectors/rule.ts';
import { KernelMoved } from '../kernel/kernel.ts';
import type { FoundPart } from './address-trail.ts';
import { anchorsOf } from './anchor-plan.ts';
import { compileRules } from './compiled-rules.ts';
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

/** Runs the examples of one rule through the engine, the rule by itself. */
export function runExamples(definition: RuleDefinition): RuleResult {
  const compiled = compileRules([{ ...withFacts(definition), index: 0 }]);
  const { kernel } = compiled;
  const matcher = new FieldMatcher(compiled);
  // What the engine finds, and what it would find with a hit of every anchor over the whole text.
  const find: Find = ({ text, leads }, key, isGated) => {
    const asked = { addressParts: leadingParts(definition, leads) };
    const names = key === undefined ? [] : [key];
    const count = anchorsOf(compiled.plan);
    const everywhere = {
      count,
      anchor: Uint32Array.from({ length: count }, (_, anchor) => anchor),
      start: new Uint32Array(count),
      end: new Uint32Array(count).fill(text.length),
    };
    while (true) {
      try {
        return matcher.match(text, names, isGated ? kernel.gate(text, 'field', 'none') : everywhere, asked);
      } catch (error) {
        if (!(error instanceof KernelMoved)) throw error;
      }
    }
  };

  const failed: FailedExample[] = [];
  const { match, ignore } = definition.examples;
  for (const [index, example] of match.entries()) {
    const problem = checkMatch(example, readMarks(example.text, definition), find);
    if (problem !== undefined) failed.push({ list: 'match', index, problem });
  }
  for (const [index, example] of ignore.entries()) {
    const marked = readMarks(example.text, definition);
    const found = find(marked, example.key, true).filter(({ judgement }) => !judgement.placeholder);
    if (found.length === 0) continue;
    failed.push({ list: 'ignore', index, problem: `is to be left alone, was found at ${toList(found)} (bytes)` });
  }
  return { rule: definition.id, match: match.length, ignore: ignore.length, failed };
}

type Find = (marked: MarkedText, key: string | undefined, isGated: boolean) => readonly Match[];

/** What is wrong with an example of a match, if anything. */
function checkMatch(example: MatchExample, marked: MarkedText, find: Find): string | undefined {
  const { spans } = marked;
  if (spans.length === 0) return 'marks no span; put « and » around what the rule is to find';
  const found = find(marked, example.key, true);
  const expected = toList(spans);
  if (toList(found) === expected) {
    const isPlaceholder = example.placeholder ?? false;
    if (found.every(({ judgement }) => judgement.placeholder === isPlaceholder)) return undefined;
    return isPlaceholder
      ? 'is found, but not as a placeholder'
      : 'is found as a placeholder; mark it `placeholder: true`';
  }
  if (toList(find(marked, example.key, false)) === expected)
    return 'is not found, since none of the atoms and shapes stands in it; each match must hold one';
  return `is to be found at ${expected}, was found ${found.length === 0 ? 'nowhere' : `at ${toList(found)}`} (bytes)`;
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

function toList(ranges: readonly ByteRange[]): string {
  return ranges.map(({ start, end }) => `${start}–${end}`).join(', ');
}
