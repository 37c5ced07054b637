import { toCharacterStart } from '../decode/utf8.ts';
import { withoutLabels } from '../findings/labels.ts';
import type { ValidatorInput } from '../findings/validators/validator.ts';
import type { Siblings } from '../formats/format.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE, type CompiledRule } from './compiled-rule.ts';

/** Where a rule searches: a decoded field, as UTF-8, with what is known of the place that it stands at. */
export interface Field {
  readonly text: Buffer;
  /** Key or column names from the outside in; the last is the field's own. */
  readonly names: readonly string[];
  readonly siblings: Siblings;
}

/** How a span came to be asked about: its own key tells what it is; words for it may stand near; none does. */
export type Lead = 'key' | 'context' | 'form';

/** A span that a rule's pattern selected. Byte offsets into the field, end exclusive. */
export interface CandidateSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lead: Lead;
}

/** What validators see of a span. Context is only looked at when it is asked for: most matches are rejected before. */
export class Candidate implements ValidatorInput {
  readonly text: string;
  readonly #field: Field;
  readonly #span: CandidateSpan;
  readonly #rule: CompiledRule;
  readonly #labels: ReadonlySet<string>;
  #hasContext: boolean | undefined;
  #textBefore: string | undefined;
  #textAfter: string | undefined;

  /** @param labels that replaced findings: they are no context. */
  constructor(field: Field, span: CandidateSpan, rule: CompiledRule, labels: ReadonlySet<string>) {
    this.text = span.text;
    this.#field = field;
    this.#span = span;
    this.#rule = rule;
    this.#labels = labels;
    if (span.lead === 'key') this.#hasContext = true;
    else if (rule.definition.keywords === undefined) this.#hasContext = false;
  }

  get names(): readonly string[] {
    return this.#field.names;
  }

  get siblings(): readonly string[] {
    return this.#field.siblings();
  }

  get before(): string {
    this.#textBefore ??= this.#before().toString('utf8');
    return this.#textBefore;
  }

  get after(): string {
    this.#textAfter ??= this.#after().toString('utf8');
    return this.#textAfter;
  }

  get mayHaveContext(): boolean {
    return this.#span.lead !== 'form';
  }

  get hasContext(): boolean {
    this.#hasContext ??=
      this.names.some(name => this.#rule.isNamedBy(name)) ||
      this.#rule.hasKeyword(this.#before()) ||
      this.#rule.hasKeyword(this.#after());
    return this.#hasContext;
  }

  get isLabelled(): boolean {
    return this.#span.lead === 'key' || this.#rule.isLabel(this.#before());
  }

  #before(): Buffer {
    const { text } = this.#field;
    const start = toCharacterStart(text, Math.max(0, this.#span.start - CONTEXT_BEFORE));
    return withoutLabels(text, start, this.#span.start, this.#labels);
  }

  #after(): Buffer {
    const { text } = this.#field;
    const end = toCharacterStart(text, Math.min(text.length, this.#span.end + CONTEXT_AFTER));
    return withoutLabels(text, this.#span.end, end, this.#labels);
  }
}
