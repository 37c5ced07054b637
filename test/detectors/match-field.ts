import { withFacts } from '../../src/detectors/load.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import type { Hits } from '../../src/formats/format.ts';
import { type Kernel, KernelMoved } from '../../src/kernel/kernel.ts';
import { type CompiledRules, compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import type { Match } from '../../src/scan/match.ts';

const known = new WeakMap<RuleDefinition, ReturnType<typeof withFacts<RuleDefinition>>>();
const compile = (rules: readonly RuleDefinition[], shared?: Kernel) =>
  compileRules(
    rules.map((rule, index) => {
      const ready = known.get(rule) ?? withFacts(rule);
      known.set(rule, ready);
      return { ...ready, index };
    }),
    shared,
  );
const names = ({ anchors }: CompiledRules): Map<string, number> =>
  new Map([
    ...[...anchors.atoms].map(([number, atom]) => {
      // What may touch an atom is what one of its rules allows: here of one, there of all.
      const { left, right, ...condition } = anchors.conditions!.get(number)!;
      return [`atom ${JSON.stringify(condition)} ${Buffer.from(atom).toString('latin1')}`, number] as const;
    }),
    ...[...anchors.shapes].map(([shape, number]) => [`shape ${shape}`, number] as const),
  ]);

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

  match(text: Buffer, key?: string): readonly Match[] {
    return whileKernelMoves(() => this.#matcher.match(text, key === undefined ? [] : [key], this.#gate(text)));
  }

  /** The same without the gate: the rule searches the whole field. */
  matchUngated(text: Buffer, key?: string): readonly Match[] {
    const count = this.#compiled.byAnchor.length;
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
