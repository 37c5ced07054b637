import RE2 from 're2';
import type { LoadedRule } from '../detectors/load.ts';
import { isCommon, toScreen } from './screen.ts';

/** Windows of rules in one group are as wide as the widest needs, so short rules are not put together with long ones. Bytes. */
const REACHES = [160, 400];

/** What a group needs to know of a rule. */
interface Member {
  readonly definition: LoadedRule;
  readonly maxLength: number;
}

/**
 * Rules that the same common shape leads to, and one expression that says whether any of them can match in a window: one call in place of
 * ten to thirty at each number and each long word of the text. It changes the time, not what is found.
 */
export class RuleGroup {
  readonly index: number;
  readonly rules: readonly Member[];
  /** The largest of the rules. */
  readonly maxLength: number;
  #screen: RE2 | undefined;

  constructor(index: number, rules: readonly Member[]) {
    this.index = index;
    this.rules = rules;
    this.maxLength = Math.max(...rules.map(rule => rule.maxLength));
  }

  /** False when no rule of the group matches in the window, those matches aside that hold an atom. */
  mayMatch(window: Buffer): boolean {
    this.#screen ??= new RE2(this.rules.map(({ definition }) => `(?:${shapeScreen(definition)})`).join('|'), 'u');
    return this.#screen.test(window);
  }
}

/** Groups of at least two rules; whichever rule is in none is tried by itself. */
export function groupRules(rules: readonly Member[]): readonly RuleGroup[] {
  const byKind = new Map<string, Member[]>();
  for (const rule of rules) {
    const { shapes } = rule.definition;
    const reach = REACHES.findIndex(limit => rule.maxLength <= limit);
    if (!shapes || shapes.length === 0 || reach < 0 || isCommon(new RE2(shapeScreen(rule.definition), 'u'))) continue;
    const kind = `${[...shapes].sort().join()} ${reach}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  return [...byKind.values()].filter(group => group.length > 1).map((group, index) => new RuleGroup(index, group));
}

function shapeScreen({ shapePattern, pattern }: LoadedRule): string {
  return toScreen(shapePattern ?? pattern);
}
