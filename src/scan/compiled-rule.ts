import RE2 from 're2';
import { toCharacterStart } from '../decode/utf8.ts';
import { contextPatternOf, toKeywordPattern } from '../detectors/context-pattern.ts';
import type { LoadedRule } from '../detectors/load.ts';
import { toWords } from '../detectors/name-words.ts';
import type { Neighbours } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { formOf } from '../findings/canonical.ts';
import { type NamePlace, namePlaceOf } from '../findings/details.ts';
import { type RepeatKind, repeatKindOf } from '../findings/repeat-kinds.ts';
import { validators } from '../findings/validators/index.ts';
import type { Validator } from '../findings/validators/validator.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Automaton } from '../pattern/automaton.ts';
import { Expression } from '../pattern/expression.ts';
import type { Span } from '../pattern/span.ts';
import { NameMemo } from './name-memo.ts';
import { namesKeyword } from './names.ts';

const DEFAULT_MAX_LENGTH = 256;
/** Bytes of context that keywords are looked for in. */
export const CONTEXT_BEFORE = 80;
export const CONTEXT_AFTER = 30;
/** How far beside a match its open form may reach: a sign before it, a word for what is behind. Bytes. */
const BESIDE_OPEN = 8;

/** Where matches may count of a rule that wants context in most forms: anywhere, near its context or in their open form, in that alone, or nowhere. */
export type Standing = 'anywhere' | 'near-context' | 'open' | 'nowhere';

/** A rule made ready for one thread. Its expressions are compiled when they are first needed. */
export class CompiledRule {
  readonly definition: LoadedRule;
  readonly index: number;
  /** Bytes of the longest match that is looked for. */
  readonly maxLength: number;
  readonly left: Neighbours;
  readonly right: Neighbours;
  readonly needsContext: boolean;
  readonly validators: readonly Validator[];
  /** Of its values, once the validators have spoken. */
  readonly toForm: (canonical: string) => string;
  readonly repeatKind: RepeatKind;
  readonly #pattern: Expression;
  readonly #keyed: Expression | undefined;
  #keywords: RE2 | undefined;
  /** Of a rule that is tried only where context is near, or its open form: what finds them. */
  readonly needs: { readonly context: Automaton; readonly open?: Automaton } | undefined;
  #ignored: RE2 | undefined;
  #label: RE2 | undefined;
  #namePlace: NamePlace | undefined;
  readonly #isNamed: NameMemo<boolean>;
  readonly #isContext: NameMemo<boolean>;

  constructor(definition: LoadedRule, kernel: Kernel) {
    this.definition = definition;
    this.index = definition.index;
    this.maxLength = Math.min(definition.maxLength ?? DEFAULT_MAX_LENGTH, definition.facts.longest ?? Infinity);
    this.left = definition.left ?? 'none';
    this.right = definition.right ?? 'none';
    this.needsContext = definition.context === 'required';
    this.#pattern = new Expression(definition.pattern, kernel);
    // The rule's own groups stay the first; blanks are taken off by the caller.
    const { keyedPattern } = definition;
    this.#keyed = keyedPattern === undefined ? undefined : new Expression(`\\A(?:${keyedPattern})\\z`, kernel);
    const { openPattern, keywords, contextPattern } = definition;
    const needed = contextPatternOf(definition);
    this.needs =
      needed === undefined
        ? undefined
        : {
            context: new Automaton([needed], kernel),
            ...(openPattern !== undefined && { open: new Automaton([openPattern], kernel) }),
          };
    this.#isNamed = new NameMemo(name => {
      const words = toWords(name);
      return keywords?.some(keyword => namesKeyword(words, keyword)) ?? false;
    });
    this.#isContext = new NameMemo(name => {
      if (contextPattern === undefined) return this.isNamedBy(name);
      const text = Buffer.from(name);
      return this.needs!.context.search(text, 0, text.length) !== 0;
    });
    this.validators = (definition.validators ?? []).map(name => {
      const validator = validators[name];
      if (!validator)
        throw new AuditError('config', `rule \`${definition.id}\` names an unknown validator \`${name}\``);
      return validator;
    });
    this.toForm = formOf(definition);
    this.repeatKind = repeatKindOf(definition);
  }

  /** The first match of the pattern that begins in [at, limit); nothing outside [base, limit) is looked at. */
  find(text: Buffer, base: number, at: number, limit: number): Span | undefined {
    return this.#pattern.find(text, base, at, limit);
  }

  /**
   * Where in [from, to) matches of the rule may count, as far as they need context; where they need none or a name is context, all of them.
   * @param from,to the half-open range in which a match would lie.
   */
  standing(text: Buffer, from: number, to: number, names: readonly string[]): Standing {
    if (this.needs === undefined || names.some(name => this.isContext(name))) return 'anywhere';
    if (this.#isNearContext(text, from, to)) return this.needs.open === undefined ? 'anywhere' : 'near-context';
    return this.#isOpen(text, from, to) ? 'open' : 'nowhere';
  }

  /** False for a match at [start, end) with no context near it or in a name, of a rule that wants some. @param standing of the text around it. */
  mayHaveContext(text: Buffer, start: number, end: number, standing: Standing): boolean {
    return standing === 'anywhere' || (standing === 'near-context' && this.#isNearContext(text, start, end));
  }

  /** True for a match at [start, end) in the form of those that need no context. */
  isOpen(text: Buffer, start: number, end: number): boolean {
    return this.#isOpen(text, Math.max(0, start - BESIDE_OPEN), Math.min(text.length, end + BESIDE_OPEN));
  }

  #isNearContext(text: Buffer, from: number, to: number): boolean {
    const start = toCharacterStart(text, from - CONTEXT_BEFORE);
    return this.needs!.context.search(text, start, Math.min(text.length, to + CONTEXT_AFTER)) !== 0;
  }

  #isOpen(text: Buffer, from: number, to: number): boolean {
    return this.needs!.open?.search(text, from, to) === 1;
  }

  /** True for a key or column name that is context for a rule which wants some. */
  isContext(name: string): boolean {
    return this.needs !== undefined && this.#isContext.of(name);
  }

  /** Patterns that stand in an automaton by themselves. */
  get soloPatterns(): readonly string[] {
    const needed = contextPatternOf(this.definition);
    if (needed === undefined) return [];
    const { openPattern } = this.definition;
    return [needed, ...(openPattern === undefined ? [] : [openPattern])];
  }

  /** As `find`, of a whole value that stands in [from, to), outer blanks aside; only for a rule that has a pattern for those. */
  findKeyed(text: Buffer, from: number, to: number): Span | undefined {
    return this.#keyed!.find(text, from, from, to);
  }

  /** Patterns that its matches are found by. */
  get sources(): readonly string[] {
    return this.#keyed === undefined ? [this.#pattern.source] : [this.#pattern.source, this.#keyed.source];
  }

  /** True for a span that the rule says is none. */
  ignores(span: string): boolean {
    const { ignorePattern } = this.definition;
    if (ignorePattern === undefined) return false;
    this.#ignored ??= new RE2(ignorePattern, 'u');
    return this.#ignored.test(span);
  }

  /** True when one of the rule's keywords stands in `text`. */
  hasKeyword(text: Buffer): boolean {
    const { keywords } = this.definition;
    if (!keywords || keywords.length === 0) return false;
    this.#keywords ??= new RE2(keywords.map(toKeywordPattern).join('|'), 'iu');
    return this.#keywords.test(text);
  }

  /** True when one of the rule's keywords (else its keys) is the last word of `before`, what may follow a label aside. */
  isLabel(before: Buffer): boolean {
    const { keywords, keyedKeywords } = this.definition;
    const labels = [...new Set([...(keywords ?? []), ...(keyedKeywords ?? [])])];
    if (labels.length === 0) return false;
    this.#label ??= new RE2(`(?:${labels.map(toKeywordPattern).join('|')})${AFTER_LABEL}`, 'iu');
    return this.#label.test(before);
  }

  /** Where the name of the person may stand whom a finding of the rule tells of. */
  get namePlace(): NamePlace {
    this.#namePlace ??= namePlaceOf(this.definition);
    return this.#namePlace;
  }

  /** True when a key or column name holds one of the rule's keywords. */
  isNamedBy(name: string): boolean {
    return this.#isNamed.of(name);
  }
}

/** Between a label and its value: the word for number, signs, a small verb. */
const AFTER_LABEL =
  '(?:[ _-]?(?:numbers?|num|no|nr|nummer|id|code|card|num[eé]ro|n[uú]mero|numer|#|№|n[°º]|番号|号码?|號碼?|번호|संख्या|नंबर)\\.?){0,2}[^\\pL\\pN\\n]{0,6}(?:(?:is|was|ist|est|es|è|é|jest|of|number|no|nr)[^\\pL\\pN\\n]{1,3}){0,2}\\z';
