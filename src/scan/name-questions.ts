import { isLabel } from '../findings/labels.ts';
import { askModel, loadNameModel } from '../ner/load-model.ts';
import { type NameModel, type NerConfig, ruleOf } from '../ner/name-model.ts';
import type { CompiledRules } from './compiled-rules.ts';
import type { Match } from './match.ts';

/** The name model of a thread, loaded when the first chunk comes. */
export class NameFinder {
  readonly #config: NerConfig;
  readonly #compiled: CompiledRules;
  #model: Promise<NameModel> | undefined;

  constructor(config: NerConfig, compiled: CompiledRules) {
    this.#config = config;
    this.#compiled = compiled;
  }

  /** What the model finds in a field beside the rules' own matches, which it does not overrule; ascending, byte offsets. */
  async find(text: string, matches: readonly Match[]): Promise<readonly Match[]> {
    this.#model ??= loadNameModel(this.#config);
    const found: Match[] = [];
    const bytes = Buffer.from(text);
    let counted = 0; // UTF-16 units of the text whose bytes are in `at`
    let at = 0;
    let reach = 0;
    for (const { start, end, label, score } of await askModel(await this.#model, text)) {
      const rule = this.#ruleFor(label);
      if (rule === undefined || score < this.#config.minScore) continue;
      at += Buffer.byteLength(text.slice(counted, start));
      counted = start;
      const last = at + Buffer.byteLength(text.slice(start, end));
      const isTaken = at < reach || matches.some(match => match.start < last && at < match.end);
      const { definition } = this.#compiled.rules[rule]!;
      if (isTaken || isLabel(bytes, at, last, this.#compiled.labels, definition)) continue;
      reach = last;
      const { severity } = definition;
      const confidence = Math.round(Math.min(0.99, Math.max(0.01, score)) * 100) / 100;
      const judgement = { confidence, severity, placeholder: false, mask: '…' };
      found.push({ rule, start: at, end: last, judgement, canonical: undefined });
    }
    return found;
  }

  #ruleFor(label: string): number | undefined {
    const id = ruleOf(label, this.#config.labels);
    const index = id === undefined ? -1 : this.#compiled.rules.findIndex(({ definition }) => definition.id === id);
    return index < 0 ? undefined : index;
  }
}
