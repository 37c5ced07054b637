import RE2 from 're2';
import type { LoadedRule } from '../detectors/load.ts';
import type { GateShape, Neighbours } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { toLabelName } from '../findings/labels.ts';
import { validators } from '../findings/validators/index.ts';
import type { Validator } from '../findings/validators/validator.ts';
import type { Anchors, AtomCondition } from '../kernel/kernel.ts';
import { KeywordIndex, namesKeyword, toWords } from './names.ts';
import { needsOf, type PatternNeeds } from './pattern-needs.ts';
import { groupRules, type RuleGroup } from './rule-groups.ts';
import { isCommon, toScreen } from './screen.ts';

const DEFAULT_MAX_LENGTH = 256;
/** Found in any case, since an encoding may begin there. */
const DECODED_SHAPES: readonly GateShape[] = ['run', 'digits', 'encoded'];
/** Searches by one rule from which the compilation of a screen pays. */
const SCREEN_AFTER = 200;

/** A rule made ready for one thread. Its expressions are compiled when they are first needed. */
export class CompiledRule {
  readonly definition: LoadedRule;
  readonly index: number;
  readonly maxLength: number;
  readonly left: Neighbours;
  readonly right: Neighbours;
  readonly needsContext: boolean;
  readonly validators: readonly Validator[];
  readonly #flags: string;
  #pattern: RE2 | undefined;
  #keyed: RE2 | undefined;
  /** Null when it would not help. */
  #screen: RE2 | null | undefined;
  #searches = 0;
  #context: RE2 | undefined;
  #ignored: RE2 | undefined;
  #label: RE2 | undefined;
  readonly #namedBy = new Map<string, boolean>();

  constructor(definition: LoadedRule) {
    this.definition = definition;
    this.index = definition.index;
    this.maxLength = definition.maxLength ?? DEFAULT_MAX_LENGTH;
    this.left = definition.left ?? 'none';
    this.right = definition.right ?? 'none';
    this.needsContext = definition.context === 'required';
    this.#flags = 'gdu';
    this.validators = (definition.validators ?? []).map(name => {
      const validator = validators[name];
      if (!validator)
        throw new AuditError('config', `rule \`${definition.id}\` names an unknown validator \`${name}\``);
      return validator;
    });
  }

  /** Global, with byte indices. */
  get pattern(): RE2 {
    this.#pattern ??= this.#compile(this.definition.pattern);
    return this.#pattern;
  }

  /** False when the pattern matches nowhere in the window. May say true for any window. */
  mayMatch(window: Buffer): boolean {
    if (this.#searches < SCREEN_AFTER) {
      this.#searches += 1;
      return true;
    }
    if (this.#screen === undefined) {
      const source = toScreen(this.definition.pattern);
      const screen = source === this.definition.pattern ? null : new RE2(source, 'u');
      this.#screen = screen === null || isCommon(screen) ? null : screen;
    }
    return this.#screen === null || this.#screen.test(window);
  }

  /** Matches a whole value, outer blanks aside; undefined when the rule has none. */
  get keyedPattern(): RE2 | undefined {
    const { keyedPattern } = this.definition;
    if (keyedPattern === undefined) return undefined;
    // The rule's own groups stay the first; blanks are taken off by the caller.
    this.#keyed ??= this.#compile(`\\A(?:${keyedPattern})\\z`);
    return this.#keyed;
  }

  /** True for a span that the rule says is none. */
  ignores(span: string): boolean {
    const { ignorePattern } = this.definition;
    if (ignorePattern === undefined) return false;
    this.#ignored ??= this.#compile(ignorePattern, 'u');
    return this.#ignored.test(span);
  }

  /** True when one of the rule's keywords stands in `text`. */
  hasKeyword(text: Buffer): boolean {
    const { keywords } = this.definition;
    if (!keywords || keywords.length === 0) return false;
    this.#context ??= new RE2(keywords.map(toKeywordPattern).join('|'), 'iu');
    return this.#context.test(text);
  }

  /** True when one of the rule's keywords (else its keys) is the last word of `before`, what may follow a label aside. */
  isLabel(before: Buffer): boolean {
    const { keywords, keyedKeywords } = this.definition;
    const labels = [...new Set([...(keywords ?? []), ...(keyedKeywords ?? [])])];
    if (labels.length === 0) return false;
    this.#label ??= new RE2(`(?:${labels.map(toKeywordPattern).join('|')})${AFTER_LABEL}`, 'iu');
    return this.#label.test(before);
  }

  /** True when a key or column name holds one of the rule's keywords. */
  isNamedBy(name: string): boolean {
    return this.#cached(name, this.definition.keywords);
  }

  #cached(name: string, keywords: readonly string[] | undefined): boolean {
    if (!keywords || keywords.length === 0) return false;
    let named = this.#namedBy.get(name);
    if (named === undefined) {
      const words = toWords(name);
      named = keywords.some(keyword => namesKeyword(words, keyword));
      if (this.#namedBy.size > 4096) this.#namedBy.clear();
      this.#namedBy.set(name, named);
    }
    return named;
  }

  #compile(source: string, flags = this.#flags): RE2 {
    try {
      return new RE2(source, flags);
    } catch (cause) {
      throw new AuditError(
        'config',
        `rule \`${this.definition.id}\`: its pattern is not RE2 syntax: ${String(cause)}`,
        { cause },
      );
    }
  }
}

/** Between a label and its value: the word for number, signs, a small verb. */
const AFTER_LABEL =
  '(?:[ _-]?(?:numbers?|num|no|nr|nummer|id|code|card|num[eé]ro|n[uú]mero|numer|#|№|n[°º]|番号|号码?|號碼?|번호|संख्या|नंबर)\\.?){0,2}[^\\pL\\pN\\n]{0,6}(?:(?:is|was|ist|est|es|è|é|jest|of|number|no|nr)[^\\pL\\pN\\n]{1,3}){0,2}\\z';

/** `api key` also finds `api_key`, `api-key` and `apikey`; ASCII words stand alone. */
function toKeywordPattern(keyword: string): string {
  const escaped = keyword.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ _-]?');
  const left = /^\w/.test(keyword) ? '(?:\\b|_)' : '';
  const right = /\w$/.test(keyword) ? '(?:\\b|_|s\\b)' : '';
  return `${left}${escaped}${right}`;
}

/** All rules of a run, with the anchors that lead to them. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly anchors: Anchors;
  readonly groups: readonly RuleGroup[];
  /** What to try at a hit of each anchor number. */
  readonly byAnchor: readonly AnchorTargets[];
  /** Rules that want a whole value under its own key or column name, by the keywords of the name. */
  readonly keyed: KeywordIndex<CompiledRule>;
  /** Names of the rules' labels. */
  readonly labels: ReadonlySet<string>;
}

/** Rules that a hit of one anchor leads to. */
export interface AnchorTargets {
  /** Tried one by one. */
  readonly rules: readonly CompiledRule[];
  /** Tried when their group's screen lets the window pass, or a hit of an atom stands in it. */
  readonly screened: readonly { readonly group: RuleGroup; readonly rules: readonly CompiledRule[] }[];
  readonly isAtom: boolean;
}

export function compileRules(definitions: readonly LoadedRule[]): CompiledRules {
  const rules = definitions.map(definition => new CompiledRule(definition));
  const numbers = new Map<string, number>();
  const byAnchor: CompiledRule[][] = [];
  const atoms = new Map<number, Uint8Array>();
  const shapes = new Map<GateShape, number>();
  const conditions = new Map<number, AtomCondition>();
  const anchorFor = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = byAnchor.push([]) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  for (const rule of rules) {
    const needs = needsOf(rule.definition.pattern);
    for (const atom of rule.definition.atoms ?? []) {
      const folded = foldAscii(Buffer.from(atom));
      if (folded.length < 4) {
        throw new AuditError('config', `rule \`${rule.definition.id}\`: an atom needs at least 4 bytes`);
      }
      const condition = toCondition(rule, needs, folded);
      const number = anchorFor(`atom ${JSON.stringify(condition)} ${folded.toString('latin1')}`);
      atoms.set(number, folded);
      conditions.set(number, condition);
      byAnchor[number]!.push(rule);
    }
    for (const shape of rule.definition.shapes ?? []) {
      const number = anchorFor(`shape ${shape}`);
      shapes.set(shape, number);
      byAnchor[number]!.push(rule);
    }
  }
  for (const shape of DECODED_SHAPES) shapes.set(shape, anchorFor(`shape ${shape}`));
  const groups = groupRules(rules);
  const groupOf = new Map<unknown, RuleGroup>(groups.flatMap(group => group.rules.map(rule => [rule, group] as const)));
  return {
    rules,
    anchors: { atoms, shapes, conditions },
    groups,
    byAnchor: byAnchor.map((targets, anchor) => ({ ...toTargets(targets, groupOf), isAtom: atoms.has(anchor) })),
    keyed: indexKeyed(rules),
    labels: new Set(definitions.map(({ id, label }) => label ?? toLabelName(id))),
  };
}

function indexKeyed(rules: readonly CompiledRule[]): KeywordIndex<CompiledRule> {
  const index = new KeywordIndex<CompiledRule>();
  for (const rule of rules) {
    const { keyedPattern, keyedKeywords, keywords } = rule.definition;
    if (keyedPattern === undefined) continue;
    for (const keyword of keyedKeywords ?? keywords ?? []) index.add(keyword, rule);
  }
  return index;
}

/** Token characters in a row that the gate can ask for. */
const RUN_LENGTH = 16;

// A match lies within maxLength of its atom, and so does everything that it is sure to hold.
function toCondition({ definition, maxLength }: CompiledRule, needs: PatternNeeds, atom: Buffer): AtomCondition {
  return {
    isWord: definition.wordAtoms === true && isAsciiAlnum(atom[0]!),
    near: needs.run >= RUN_LENGTH ? 'run' : needs.digit ? 'digit' : undefined,
    reach: maxLength,
  };
}

function isAsciiAlnum(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122);
}

function toTargets(
  rules: readonly CompiledRule[],
  groupOf: ReadonlyMap<unknown, RuleGroup>,
): Omit<AnchorTargets, 'isAtom'> {
  const screened = new Map<RuleGroup, CompiledRule[]>();
  const single: CompiledRule[] = [];
  for (const rule of rules) {
    const group = groupOf.get(rule);
    if (!group) single.push(rule);
    else if (screened.has(group)) screened.get(group)!.push(rule);
    else screened.set(group, [rule]);
  }
  return { rules: single, screened: [...screened].map(([group, members]) => ({ group, rules: members })) };
}

function foldAscii(bytes: Buffer): Buffer {
  return bytes.map(byte => (byte >= 65 && byte <= 90 ? byte | 0x20 : byte)) as Buffer;
}
