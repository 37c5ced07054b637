import { GATE_SHAPES, type GateShape } from '../detectors/rule.ts';
import { rarestGram } from './gram.ts';

/** What the gate looks for: the literal of every anchor number, and the numbers of the shapes in use. */
export interface Anchors {
  /** Lower-case ASCII or UTF-8 literals of at least 4 bytes, by anchor number. */
  readonly atoms: ReadonlyMap<number, Uint8Array>;
  readonly shapes: ReadonlyMap<GateShape, number>;
  /** Atoms that count only where more is near; by anchor number. */
  readonly conditions?: ReadonlyMap<number, AtomCondition>;
}

/** What must be around an atom. In raw bytes the kernel looks twice as far, and behind an escape any letter may begin a word. */
export interface AtomCondition {
  /** No ASCII letter or digit before it. */
  readonly isWord: boolean;
  /** An ASCII digit, or 16 token characters in a row, within so many bytes before the atom and behind it. */
  readonly near: 'digit' | 'run' | undefined;
  readonly before: number;
  readonly after: number;
  /** The letters and digits that may touch it on its left and its right; see `AtomNeighbours`. By default any. */
  readonly left?: bigint;
  readonly right?: bigint;
  /** Offset of the 4 bytes that are looked for first; by default what `rarestGram` says. */
  readonly gram?: number;
}

/** The same, laid out as the kernel takes it. */
export interface GateTables {
  /** Anchor number of each of `GATE_SHAPES`; −1 where it is not looked for. */
  readonly shapes: Int32Array;
  readonly atoms: {
    /** ATOM_WORDS per atom: offset in `text`, length, offset of its gram, anchor number, bits of `Near`, reach before and behind, and what may touch it on its left and right as two words each. */
    readonly rows: Uint32Array;
    readonly text: Uint8Array;
  };
}
export const ATOM_WORDS = 11;
const Near = { beginsWord: 1, digit: 2, run: 4 } as const;

/** Every letter and digit may touch an atom. */
const ANY = (1n << 62n) - 1n;

export function toGateTables({ atoms, shapes, conditions }: Anchors): GateTables {
  const rows = new Uint32Array(atoms.size * ATOM_WORDS);
  const masks = new BigUint64Array(1);
  const maskWords = new Uint32Array(masks.buffer);
  let offset = 0;
  let at = 0;
  for (const [anchor, atom] of atoms) {
    const condition = conditions?.get(anchor);
    const { before = 0, after = 0, left = ANY, right = ANY } = condition ?? {};
    rows[at] = offset;
    rows[at + 1] = atom.length;
    rows[at + 2] = condition?.gram ?? rarestGram(atom);
    rows[at + 3] = anchor;
    rows[at + 4] = (condition?.isWord ? Near.beginsWord : 0) | (condition?.near ? Near[condition.near] : 0);
    rows[at + 5] = before;
    rows[at + 6] = after;
    masks[0] = left;
    rows.set(maskWords, at + 7);
    masks[0] = right;
    rows.set(maskWords, at + 9);
    at += ATOM_WORDS;
    offset += atom.length;
  }
  return {
    shapes: Int32Array.from(GATE_SHAPES, shape => shapes.get(shape) ?? -1),
    atoms: { rows, text: Buffer.concat([...atoms.values()]) },
  };
}
