import type { Shape } from '../detectors/rule.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Reach } from '../pattern/atom-reach.ts';
import { Automaton, AutomatonGroup } from '../pattern/automaton.ts';
import type { Guard, GuardedPattern } from '../pattern/nfa.ts';

/** Rules of one lane are searched as far around a hit as the widest needs, so short rules are not put together with long ones. Bytes. */
const REACHES = [80, 200, 400, 700];
/** The shape that counts when rules are put together: all rules with numbers go into few lanes, so that a number is read once or twice. */
const LEADING: readonly Shape[] = ['digits', 'phone-digits', 'nine-digits', 'run', 'at', 'colon', 'quad'];
/** More patterns in one automaton have more states than they save searches; those of tokens part at their first letters. */
const MOST_PATHS = 12;
const MOST_TOKENS = 30;
/** Of those that findings lead to: names and words begin most, and twelve together make a state at every 30th byte. */
const MOST_LED = 4;
const BESIDE = 'beside';

/** Findings beside which rules are tried. */
export type LedBy = 'details' | 'secrets';

export const NOWHERE = -1;

/** A way to a rule: anchors lead to where `pattern` may match, and there the rule itself is tried. */
export interface Path<Rule> {
  readonly rule: Rule;
  readonly pattern: string;
  /** What no match that counts may begin behind. */
  readonly guard: Guard | undefined;
  /** The shapes among its anchors. */
  readonly shapes: readonly Shape[];
  /** Bytes of the longest match of `pattern` that is looked for. */
  readonly longest: number;
  /** See `PatternFacts.beside`. */
  readonly beside: Reach | null;
  /** Bytes by which a match of the rule may reach further to either side. */
  readonly margin: number;
  /** What those matches hold that want no context, of a rule that wants it for others. */
  readonly open: string | undefined;
  /** No anchor leads to it, but what others find. */
  readonly ledBy: LedBy | undefined;
}

/**
 * Rules that the same shapes lead to, or one rule, with the automaton that says which of them can match near a hit: most hits lead nowhere, and an
 * expression is run only where this says that it may match. It changes the time, not what is found.
 */
export class Lane<Rule> {
  readonly index: number;
  readonly paths: readonly Path<Rule>[];
  /** What the automaton knows: the pattern of each path, then the open forms. */
  readonly patterns: readonly GuardedPattern[];
  readonly automaton: Automaton;
  /** Bits of its paths. */
  readonly wanted: number;

  constructor(index: number, paths: readonly Path<Rule>[], kernel: Kernel) {
    this.index = index;
    this.paths = paths;
    const opens = paths.flatMap(({ open }) => (open === undefined ? [] : [{ pattern: open }]));
    this.patterns = [...paths, ...opens];
    this.automaton = new Automaton(this.patterns, kernel);
    this.wanted = 2 ** paths.length - 1;
  }

  /**
   * Bit i is set when path i of the lane may match in the half-open byte range.
   * @param wanted bits of the paths that are asked about.
   */
  search(text: Uint8Array, from: number, to: number, wanted = this.wanted): number {
    return this.automaton.search(text, from, to, wanted) & this.wanted;
  }

  /**
   * Where the first match of one path may end that lies in the half-open byte range: no earlier one does.
   * @param wanted the bit of the path.
   * @returns NOWHERE when there is none; undefined when the automaton cannot tell.
   */
  firstEnd(text: Uint8Array, from: number, to: number, wanted: number): number | undefined {
    return (this.search(text, from, to, wanted) & wanted) === 0 ? NOWHERE : this.automaton.searchedTo;
  }
}

/** Lanes that are searched over the same ranges. */
export class LaneGroup<Rule> {
  readonly lanes: readonly Lane<Rule>[];
  readonly #automata: AutomatonGroup;

  constructor(lanes: readonly Lane<Rule>[], kernel: Kernel) {
    this.lanes = lanes;
    this.#automata = new AutomatonGroup(
      lanes.map(({ automaton }) => automaton),
      kernel,
    );
  }

  /** Calls `visit` with each lane of which paths may match in the half-open byte range, and with what its `search` returns of it. */
  search(text: Uint8Array, from: number, to: number, visit: (lane: Lane<Rule>, may: number) => void): void {
    const found = this.#automata.search(text, from, to);
    this.lanes.forEach((lane, i) => {
      const may = found[i]! & lane.wanted;
      if (may !== 0) visit(lane, may);
    });
  }
}

/** Every path is in exactly one lane. */
export function toLanes<Rule>(paths: readonly Path<Rule>[], kernel: Kernel): readonly Lane<Rule>[] {
  const byKind = new Map<string, Path<Rule>[]>();
  const lanes: Path<Rule>[][] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    const lane = kind === undefined ? undefined : byKind.get(kind);
    if (kind !== undefined && lane && lane.length < mostOf(kind)) {
      lane.push(path);
      continue;
    }
    const own = [path];
    lanes.push(own);
    if (kind !== undefined) byKind.set(kind, own);
  }
  return lanes.map((members, index) => new Lane(index, members, kernel));
}

function mostOf(kind: string): number {
  if (kind.startsWith(BESIDE)) return MOST_LED;
  return kind === 'token' ? MOST_TOKENS : MOST_PATHS;
}

function kindOf({ shapes, longest, beside, open, ledBy }: Path<unknown>): string | undefined {
  if (ledBy !== undefined) return `${BESIDE} ${ledBy}`;
  // An open form beside the pattern of many digits makes too many states with those of others.
  if (open !== undefined) return undefined;
  const shape = LEADING.find(leading => shapes.includes(leading));
  if (shape === undefined) return undefined;
  if (shape === 'run' && beside) return 'token';
  const reach = REACHES.find(limit => longest <= limit && !(shape === 'run' && limit < 200));
  return reach === undefined ? undefined : `${shape} ${reach}`;
}
