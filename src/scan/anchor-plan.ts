import { type LoadedRule, literalsOf } from '../detectors/load.ts';
import { type GateShape, SHAPES_OF_DIGITS, type Shape, WRITING_SHAPES } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { type AtomCondition, type GateTables, toGateTables } from '../kernel/gate-tables.ts';
import { type Leads, toLeads } from '../kernel/leads.ts';
import { ANY_ALNUM } from '../pattern/atom-neighbours.ts';
import type { Reach } from '../pattern/atom-reach.ts';
import { foldAsciiText } from '../pattern/facts.ts';
import { RUN_LENGTH } from '../pattern/run-length.ts';
import type { Path } from './lanes.ts';

/** Found in any case, since an encoding may begin there. */
const DECODED_SHAPES: readonly GateShape[] = ['run', 'nine-digits', ...WRITING_SHAPES];
const BEGINS_WORD = /^[0-9a-z]/;

/** What the gate looks for and where its hits lead to, as flat lists: made once for the rules of the package (plan-pack.ts), and for a run where it has others. */
export interface AnchorPlan {
  readonly tables: GateTables;
  /** PLAN_TARGET_WORDS per target: lane, and how far before and behind a hit its rules' matches reach in bytes. */
  readonly targets: Uint32Array;
  /** Places in `targets` by anchor number. */
  readonly leads: Leads;
}
export const PLAN_TARGET_WORDS = 3;

/** A rule with the ways to it: by its atoms, and by its shapes. */
export interface RoutedRule {
  readonly definition: LoadedRule;
  /** Bytes of the longest match that is looked for. */
  readonly maxLength: number;
  readonly own: Path<unknown>;
  readonly byShape: Path<unknown>;
}

interface PathTarget extends Reach {
  readonly path: Path<unknown>;
}

/** @param laneOf number of the lane that a path is in. */
export function planAnchors(rules: readonly RoutedRule[], laneOf: (path: Path<unknown>) => number): AnchorPlan {
  const numbers = new Map<string, number>();
  const byAnchor: PathTarget[][] = [];
  const atoms = new Map<number, Uint8Array>();
  const shapes = new Map<GateShape, number>();
  const conditions = new Map<number, AtomCondition>();
  const anchorFor = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = byAnchor.push([]) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  for (const { definition, maxLength, own, byShape } of rules) {
    const literals = literalsOf(definition);
    const { near, wordAtoms } = conditionOf(definition);
    const masks = literals.masks.map(mask => BigInt(`0x${mask}`));
    for (const [i, atom] of literals.atoms.entries()) {
      const reach = literals.reach[i]!;
      const before = Math.min(maxLength, reach.before ?? maxLength);
      const after = Math.min(maxLength, reach.after ?? maxLength);
      const literal = foldAsciiText(atom);
      const isWord = wordAtoms && BEGINS_WORD.test(literal);
      const number = anchorFor(`atom ${isWord} ${near} ${before} ${after} ${literal}`);
      const known = conditions.get(number);
      // Rules that share an anchor have at their literals what one of them has.
      const ownLeft = reach.left === undefined ? ANY_ALNUM : masks[reach.left]!;
      const ownRight = reach.right === undefined ? ANY_ALNUM : masks[reach.right]!;
      const left = known ? known.left! | ownLeft : ownLeft;
      const right = known ? known.right! | ownRight : ownRight;
      const isCapital = (known?.isCapital ?? true) && reach.isCapital === true;
      conditions.set(number, { isWord, isCapital, near, before, after, left, right, gram: literals.grams[i]! });
      if (!known) {
        const bytes = Buffer.from(literal);
        if (bytes.length < 4)
          throw new AuditError('config', `rule \`${definition.id}\`: an atom needs at least 4 bytes`);
        atoms.set(number, bytes);
      }
      byAnchor[number]!.push({ path: own, before, after });
    }
    for (const shape of placesOf(definition.shapes ?? [])) {
      const number = anchorFor(`shape ${shape}`);
      shapes.set(shape, number);
      byAnchor[number]!.push({ path: byShape, ...reachAround(byShape, shape) });
    }
  }
  for (const shape of DECODED_SHAPES) shapes.set(shape, anchorFor(`shape ${shape}`));
  return { tables: toGateTables({ atoms, shapes, conditions }), ...toTargets(byAnchor, laneOf) };
}

/** The shapes that lead to a rule: one of digits is told of as the narrowest that it is. */
function placesOf(shapes: readonly Shape[]): ReadonlySet<Shape> {
  return new Set(
    shapes.flatMap(shape => [shape, ...SHAPES_OF_DIGITS.slice(0, Math.max(0, SHAPES_OF_DIGITS.indexOf(shape)))]),
  );
}

// Everything that a match is sure to hold lies within its reach around the atom.
function conditionOf({ facts: { needs }, wordAtoms = false }: LoadedRule) {
  return { near: needs.run >= RUN_LENGTH ? 'run' : needs.digit ? 'digit' : undefined, wordAtoms } as const;
}

/** A match that is one string of token characters, but for what stands beside it, lies around the run it touches. */
function reachAround({ beside, longest }: Path<unknown>, shape: Shape): Reach {
  return (shape === 'run' ? beside : null) ?? { before: longest, after: longest };
}

// A lane looks as far back from each of its anchors, so that its windows begin in ascending order.
function toTargets(
  byAnchor: readonly (readonly PathTarget[])[],
  laneOf: (path: Path<unknown>) => number,
): Pick<AnchorPlan, 'targets' | 'leads'> {
  const furthest = new Map<number, number>();
  for (const { path, before } of byAnchor.flat()) {
    const lane = laneOf(path);
    furthest.set(lane, Math.max(before, furthest.get(lane) ?? 0));
  }
  // Most anchors of a lane reach as far: they have one target between them.
  const places = new Map<string, number>();
  const targets: number[] = [];
  const targetOf = (lane: number, after: number): number => {
    const name = `${lane} ${after}`;
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    targets.push(lane, furthest.get(lane)!, after);
    return places.size - 1;
  };
  const lists = byAnchor.map(paths => {
    const reach = new Map<number, number>();
    for (const { path, after } of paths) {
      const lane = laneOf(path);
      reach.set(lane, Math.max(after, reach.get(lane) ?? 0));
    }
    return Array.from(reach, ([lane, after]) => targetOf(lane, after));
  });
  return { targets: Uint32Array.from(targets), leads: toLeads(lists) };
}

/** How many anchor numbers there are. */
export function anchorsOf({ leads }: AnchorPlan): number {
  return leads.starts.length - 1;
}
