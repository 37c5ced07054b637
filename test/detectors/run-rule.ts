import RE2 from 're2';
import type { MatchExample, RuleDefinition } from '../../src/detectors/rule.ts';
import { shannonEntropy } from '../../src/findings/entropy.ts';
import { validators as shared } from '../../src/findings/validators/index.ts';
import { secretValidators } from '../../src/findings/validators/secrets/index.ts';
import type { Validator } from '../../src/findings/validators/validator.ts';
import { namesKeyword, toWords } from '../../src/scan/names.ts';
import { mayTouch } from '../../src/scan/neighbours.ts';

/** A span that one rule reports, in bytes of the text's UTF-8. */
export interface RuleMatch {
  readonly rule: RuleDefinition;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly severity: string;
  readonly placeholder: boolean;
}

const registry: Readonly<Record<string, Validator>> = { ...secretValidators, ...shared };
const compiled = new Map<string, RE2>();

function compile(source: string, flags: string): RE2 {
  const key = flags + source;
  let regex = compiled.get(key);
  if (!regex) compiled.set(key, (regex = new RE2(source, flags)));
  return regex;
}

/** Runs one rule over a whole text the plain way: no gate, no windows. What the engine finds must be the same. */
export function runRule(rule: RuleDefinition, text: Buffer, names: readonly string[] = []): RuleMatch[] {
  const found: RuleMatch[] = [];
  const own = names.at(-1);
  const keywords = rule.keyedKeywords ?? rule.keywords ?? [];
  if (rule.keyedPattern !== undefined && own !== undefined && keywords.some(word => namesKeyword(toWords(own), word))) {
    const value = text.toString('utf8').trim();
    const offset = text.toString('utf8').indexOf(value);
    const result = compile(`\\A(?:${rule.keyedPattern})\\z`, 'du').exec(value) as ExecResult | null;
    if (result) {
      const [start, end] = spanOf(result);
      const before = Buffer.byteLength(text.toString('utf8').slice(0, offset));
      push(
        rule,
        text,
        before + Buffer.byteLength(value.slice(0, start)),
        before + Buffer.byteLength(value.slice(0, end)),
        names,
        true,
        found,
      );
    }
  }
  if (!rule.atoms && !rule.shapes) return found;
  const pattern = compile(rule.pattern, 'gdu');
  pattern.lastIndex = 0;
  for (
    let result = pattern.exec(text) as ExecResult | null;
    result !== null;
    result = pattern.exec(text) as ExecResult | null
  ) {
    const [start, end] = spanOf(result);
    const accepted = push(rule, text, start, end, names, false, found);
    let next = accepted ? Math.max(end, result.index + 1) : Math.max(result.index, start) + 1;
    while (next < text.length && (text[next]! & 0xc0) === 0x80) next++;
    pattern.lastIndex = next;
  }
  return found;
}

interface ExecResult {
  readonly index: number;
  readonly indices?: ([number, number] | undefined)[] & { groups?: Record<string, [number, number] | undefined> };
}

function spanOf(result: ExecResult): [number, number] {
  return result.indices!.groups?.['secret'] ?? result.indices![1] ?? result.indices![0]!;
}

function push(
  rule: RuleDefinition,
  text: Buffer,
  start: number,
  end: number,
  names: readonly string[],
  keyed: boolean,
  found: RuleMatch[],
): boolean {
  if (end <= start) return false;
  if (!keyed && !(mayTouch(text, start, -1, rule.left ?? 'none') && mayTouch(text, end, 1, rule.right ?? 'none')))
    return false;
  const span = text.subarray(start, end).toString();
  if (rule.minEntropy !== undefined && shannonEntropy(span) < rule.minEntropy) return false;
  const before = text.subarray(Math.max(0, start - 80), start).toString();
  const after = text.subarray(end, Math.min(text.length, end + 30)).toString();
  const words = rule.keywords ?? [];
  const hasContext =
    keyed ||
    names.some(name => words.some(word => namesKeyword(toWords(name), word))) ||
    words.some(word => keywordRegex(word).test(before) || keywordRegex(word).test(after));
  if (rule.context === 'required' && !hasContext) return false;
  let confidence = (rule.confidence ?? 0.7) + (hasContext ? 0.15 : 0);
  let severity: string = rule.severity;
  let placeholder = false;
  for (const name of rule.validators ?? []) {
    const validate = registry[name];
    if (!validate) throw new Error(`rule ${rule.id} names the unknown validator ${name}`);
    const verdict = validate({ text: span, before, after, hasContext, names });
    if (!verdict.ok) return false;
    confidence += verdict.confidence ?? 0;
    severity = verdict.severity ?? severity;
    placeholder ||= verdict.placeholder ?? false;
  }
  found.push({ rule, start, end, confidence, severity, placeholder });
  return true;
}

function keywordRegex(word: string): RE2 {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ _-]?');
  return compile(`${/^\w/.test(word) ? '(?:\\b|_)' : ''}${escaped}${/\w$/.test(word) ? '(?:\\b|_|s\\b)' : ''}`, 'iu');
}

/** Runs many rules and keeps, where spans overlap, the specific before the generic, then the surer, then the longer. */
export function runRules(rules: readonly RuleDefinition[], text: Buffer, names: readonly string[] = []): RuleMatch[] {
  const lower = text.toString('latin1').toLowerCase();
  const found = rules.flatMap(rule => {
    const anchored =
      rule.shapes !== undefined ||
      rule.keyedPattern !== undefined ||
      (rule.atoms ?? []).some(atom => lower.includes(atom.toLowerCase()));
    return anchored ? runRule(rule, text, names) : [];
  });
  found.sort(
    (a, b) =>
      Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false) ||
      b.confidence - a.confidence ||
      b.end - b.start - (a.end - a.start),
  );
  const kept: RuleMatch[] = [];
  for (const match of found)
    if (!kept.some(other => match.start < other.end && other.start < match.end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}

/** An example's text without its marks, and the byte spans that the marks stood around. */
export function readExample(example: Pick<MatchExample, 'text'>): {
  readonly text: Buffer;
  readonly spans: readonly (readonly [number, number])[];
} {
  const spans: [number, number][] = [];
  let plain = '';
  for (const part of example.text.split(/([«»])/)) {
    if (part === '«') spans.push([Buffer.byteLength(plain), -1]);
    else if (part === '»') spans[spans.length - 1]![1] = Buffer.byteLength(plain);
    else plain += part;
  }
  return { text: Buffer.from(plain), spans };
}
