import { detectorsDigest } from '../build/js/detectors/load.js';
import { writeMatcherPack } from '../build/js/pattern/matcher-pack.js';
import { writeProgramPack } from '../build/js/pattern/program-pack.js';
import { automataOf, compileRules, expressionsOf } from '../build/js/scan/compiled-rules.js';
import { writePlanPack } from '../build/js/scan/plan-pack.js';

/** Makes ready what the rules that run unless something else is asked for need: the programs of their automata and matchers, and what the gate looks for. */
export function packRun(allRules, { programs, matchers, plan }) {
  const rules = allRules.filter(({ isOptional }) => !isOptional).map((rule, index) => ({ ...rule, index }));
  // Nothing is walked here, so no kernel is needed.
  const compiled = compileRules(rules, { automata: { add: () => 0, addGroup: () => 0 } });
  writeProgramPack(programs, automataOf(compiled));
  writeMatcherPack(matchers, expressionsOf(compiled));
  writePlanPack(plan, detectorsDigest(rules), compiled.plan);
}
