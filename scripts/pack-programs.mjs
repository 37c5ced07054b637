import { readFileSync } from 'node:fs';
import { writeProgramPack } from '../build/js/pattern/program-pack.js';
import { automataOf, compileRules } from '../build/js/scan/compiled-rules.js';

/** Builds the automata's programs of the rules that run unless something else is asked for, in the detector pack at `detectors`. */
export function packPrograms(detectors, output) {
  const rules = JSON.parse(readFileSync(detectors, 'utf8'))
    .filter(({ isOptional }) => !isOptional)
    .map((rule, index) => ({ ...rule, index }));
  // Nothing is walked here, so no kernel is needed.
  writeProgramPack(output, automataOf(compileRules(rules, { automata: { add: () => 0 } })));
}
