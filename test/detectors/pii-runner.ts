import { readdirSync } from 'node:fs';
import type { RuleDefinition, Shape } from '../../src/detectors/rule.ts';
import { validators } from '../../src/findings/validators/index.ts';
import { piiValidators } from '../../src/findings/validators/pii/index.ts';
import { type CompiledRules, compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';

/** One finding of the personal-data pack in a text, in UTF-16 units of it. */
export interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly placeholder: boolean;
  readonly confidence: number;
  readonly severity: string;
}

Object.assign(validators, piiValidators);

/** The pack as it stands in the source, without a build. */
export async function loadPiiRules(): Promise<RuleDefinition[]> {
  const folder = new URL('../../detectors/pii/', import.meta.url);
  const rules: RuleDefinition[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.ts')) continue;
    const module = (await import(new URL(name, folder).href)) as { default: readonly RuleDefinition[] };
    if (Array.isArray(module.default)) rules.push(...module.default);
  }
  return rules;
}

/** The shapes as rule.ts describes them, over UTF-8 read as Latin-1, so that indices are bytes. */
const SHAPES: Record<Shape, RegExp> = {
  digits: /\d(?:[^A-Za-z"'\\\x00-\x1f]{0,3}\d){6,}/g,
  run: /[A-Za-z0-9_\-+/=.~\\]{16,}/g,
  at: /@[A-Za-z0-9[\x80-\xff]/g,
  quad: /\d{1,3}(?:\.\d{1,3}){3}/g,
  colon: /[0-9a-fA-F:.]{4,}/g,
};

/** Runs rules on single fields with the real matcher and a plain gate. */
export class PiiRunner {
  readonly #compiled: CompiledRules;
  readonly #matcher: FieldMatcher;
  readonly #rules: readonly RuleDefinition[];

  constructor(rules: readonly RuleDefinition[]) {
    this.#rules = rules;
    this.#compiled = compileRules(rules.map((rule, index) => ({ ...rule, index })));
    this.#matcher = new FieldMatcher(this.#compiled);
  }

  run(text: string, names: readonly string[] = []): Found[] {
    const bytes = Buffer.from(text);
    const hits = this.#gate(bytes);
    return this.#matcher.match(bytes, names, hits).map(match => ({
      rule: this.#rules[match.rule]!.id,
      start: bytes.toString('utf8', 0, match.start).length,
      end: bytes.toString('utf8', 0, match.end).length,
      text: bytes.toString('utf8', match.start, match.end),
      placeholder: match.placeholder,
      confidence: match.confidence,
      severity: match.severity,
    }));
  }

  #gate(bytes: Buffer) {
    const latin = bytes.toString('latin1');
    const lower = latin.replace(/[A-Z]+/g, word => word.toLowerCase());
    const hits: [anchor: number, start: number, end: number][] = [];
    for (const [anchor, atom] of this.#compiled.anchors.atoms) {
      const literal = Buffer.from(atom).toString('latin1');
      for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1))
        hits.push([anchor, at, at + literal.length]);
    }
    for (const [shape, anchor] of this.#compiled.anchors.shapes) {
      for (const match of latin.matchAll(SHAPES[shape])) {
        if (shape === 'run' && !(/\d/.test(match[0]) && /[A-Za-z]/.test(match[0]))) continue;
        if (shape === 'colon' && !(/\d/.test(match[0]) && (match[0].includes('::') || match[0].split(':').length > 3)))
          continue;
        hits.push([anchor, match.index, match.index + match[0].length]);
      }
    }
    hits.sort((a, b) => a[1] - b[1]);
    return {
      count: hits.length,
      anchor: Uint32Array.from(hits, hit => hit[0]),
      start: Uint32Array.from(hits, hit => hit[1]),
      end: Uint32Array.from(hits, hit => hit[2]),
    };
  }
}
