import { withFacts } from '../../src/detectors/load.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { KernelMoved } from '../../src/kernel/kernel.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import { matchNested } from '../../src/scan/match-nested.ts';
import type { MatchingTools } from '../../src/scan/matching-tools.ts';
import type { Via } from '../../src/types.ts';
import { tokenRule } from '../test-rule.ts';

export interface FoundSpan {
  readonly rule: string;
  /** What of the field stands in the range. */
  readonly run: string;
  readonly via: readonly Via[];
}

/** Makes a finder of what one field holds, encoded or not, with these rules alone. */
export function makeFinder(
  rules: readonly Omit<RuleDefinition, 'examples'>[] = [tokenRule],
): (text: string, names?: readonly string[]) => FoundSpan[] {
  const compiled = compileRules(rules.map((rule, index) => ({ ...withFacts(rule), index })));
  const { kernel } = compiled;
  const tools: MatchingTools = { kernel, matcher: new FieldMatcher(compiled), secretNames: { has: () => false } };
  return (text, names = ['text']) => {
    const bytes = Buffer.from(text);
    return again(() => matchNested(bytes, names, tools)).map(({ rule, start, end, via }) => ({
      rule: rules[rule]!.id,
      run: bytes.toString('utf8', start, end),
      via: via ?? [],
    }));
  };
}

/** Memory may grow on the way. */
function again<T>(run: () => T): T {
  while (true) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof KernelMoved)) throw error;
    }
  }
}
