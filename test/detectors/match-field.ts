import { withFacts } from '../../src/detectors/load.ts';
import { GATE_SHAPES, type RuleDefinition } from '../../src/detectors/rule.ts';
import type { Hits } from '../../src/formats/format.ts';
import { ATOM_WORDS, Near } from '../../src/kernel/gate-tables.ts';
import { type Kernel, KernelMoved } from '../../src/kernel/kernel.ts';
import type { FoundPart } from '../../src/scan/address-trail.ts';
import { anchorsOf } from '../../src/scan/anchor-plan.ts';
import { type CompiledRules, compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import type { Match } from '../../src/scan/match.ts';

const known = new WeakMap<RuleDefinition, ReturnType<typeof withFacts<RuleDefinition>>>();

/** `withFacts`, once for each rule: it takes 10 s for all of them. */
export function knownFacts(rule: RuleDefinition) {
  const ready = known.get(rule) ?? withFacts(rule);
  known.set(rule, ready);
  return ready;
}

const compile = (rules: readonly RuleDefinition[], shared?: Kernel) =>
  compileRules(
    rules.map((rule, index) => ({ ...knownFacts(rule), index })),
    shared,
  );
const names = ({ plan: { tables } }: CompiledRules): Map<string, number> => {
  const { rows, text } = tables.atoms;
  const found = new Map<string, number>();
  for (let at = 0; at < rows.length; at += ATOM_WORDS) {
    const [offset, length, gram, anchor, ...condition] = rows.subarray(at, at + ATOM_WORDS);
    // What may touch an atom, and its case, is what one of its rules allows: here of one, there of all.
    const [near, before, after] = condition;
    const atom = Buffer.from(text.subarray(offset, offset! + length!)).toString('latin1');
    found.set(`atom ${gram} ${near! & ~Near.capital} ${before} ${after} ${atom}`, anchor!);
  }
  for (const [i, anchor] of tables.shapes.entries()) if (anchor >= 0) found.set(`shape ${GATE_SHAPES[i]}`, anchor);
  return found;
};

/** The engine over single fields: the gate of all rules, the real matcher with one. */
export class FieldEngine {
  readonly #kernel: Kernel;
  readonly #names: ReadonlyMap<string, number>;

  constructor(rules: readonly RuleDefinition[]) {
    const compiled = compile(rules);
    this.#kernel = compiled.kernel;
    this.#names = names(compiled);
  }

  forRule(rule: RuleDefinition): RuleEngine {
    const compiled = compile([rule], this.#kernel);
    const own = new Map([...names(compiled)].map(([name, number]) => [this.#names.get(name)!, number]));
    return new RuleEngine(new FieldMatcher(compiled), compiled, text => {
      const hits = this.#kernel.gate(text, 'field', 'none');
      const kept = Array.from({ length: hits.count }, (_, at) => at).filter(at => own.has(hits.anchor[at]!));
      return {
        count: kept.length,
        anchor: Uint32Array.from(kept, at => own.get(hits.anchor[at]!)!),
        start: Uint32Array.from(kept, at => hits.start[at]!),
        end: Uint32Array.from(kept, at => hits.end[at]!),
      };
    });
  }
}

class RuleEngine {
  readonly #matcher: FieldMatcher;
  readonly #compiled: CompiledRules;
  readonly #gate: (text: Buffer) => Hits;

  constructor(matcher: FieldMatcher, compiled: CompiledRules, gate: (text: Buffer) => Hits) {
    this.#matcher = matcher;
    this.#compiled = compiled;
    this.#gate = gate;
  }

  match(text: Buffer, key?: string, addressParts: readonly FoundPart[] = []): readonly Match[] {
    const names = key === undefined ? [] : [key];
    return whileKernelMoves(() => this.#matcher.match(text, names, this.#gate(text), { addressParts }));
  }

  /** The same without the gate: the rule searches the whole field. */
  matchUngated(text: Buffer, key?: string): readonly Match[] {
    const count = anchorsOf(this.#compiled.plan);
    const hits = {
      count,
      anchor: Uint32Array.from({ length: count }, (_, number) => number),
      start: new Uint32Array(count),
      end: new Uint32Array(count).fill(text.length),
    };
    return whileKernelMoves(() => this.#matcher.match(text, key === undefined ? [] : [key], hits));
  }
}

/** Again when automata have grown and moved the kernel's memory. */
export function whileKernelMoves<T>(match: () => T): T {
  for (;;) {
    try {
      return match();
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}
