import { GATE_SHAPES, type GateShape } from '../detectors/rule.ts';
import { rarestGram } from '../pattern/gram.ts';

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
  /** Its first ASCII letter is a capital one. */
  readonly isCapital?: boolean;
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
  /** A bit by UTF-16 code unit: those that may be part of what is looked for, so that a JSON string which escapes one must be decoded. */
  readonly units: Uint32Array;
}
export const ATOM_WORDS = 11;
/** Bits of what an atom wants at it and near it. */
export const Near = { beginsWord: 1, digit: 2, run: 4, capital: 8 } as const;

/** Every letter and digit may touch an atom. */
const ANY = (1n << 62n) - 1n;

export function toGateTables({ atoms, shapes, conditions }: Anchors): GateTables {
  const spelled = [...atoms].flatMap(([anchor, atom]) =>
    spellingsOf(atom).map(spelling => [anchor, spelling] as const),
  );
  const rows = new Uint32Array(spelled.length * ATOM_WORDS);
  const masks = new BigUint64Array(1);
  const maskWords = new Uint32Array(masks.buffer);
  let offset = 0;
  let at = 0;
  for (const [anchor, spelling] of spelled) {
    const condition = conditions?.get(anchor);
    const { before = 0, after = 0, left = ANY, right = ANY } = condition ?? {};
    const isPlain = spelling === atoms.get(anchor);
    rows[at] = offset;
    rows[at + 1] = spelling.length;
    rows[at + 2] = (isPlain ? condition?.gram : undefined) ?? rarestGram(spelling);
    rows[at + 3] = anchor;
    rows[at + 4] =
      (condition?.isWord ? Near.beginsWord : 0) |
      // Its first letter is another one where signs before it are escaped.
      (condition?.isCapital && isPlain ? Near.capital : 0) |
      (condition?.near ? Near[condition.near] : 0);
    rows[at + 5] = before;
    rows[at + 6] = after;
    masks[0] = left;
    rows.set(maskWords, at + 7);
    masks[0] = right;
    rows.set(maskWords, at + 9);
    at += ATOM_WORDS;
    offset += spelling.length;
  }
  return {
    shapes: Int32Array.from(GATE_SHAPES, shape => shapes.get(shape) ?? -1),
    atoms: { rows, text: Buffer.concat(spelled.map(([, spelling]) => spelling)) },
    units: unitsOfNote([...atoms.values()]),
  };
}

/** Signs that are in most texts, such as dashes and quotes: an atom that has one is also looked for as JSON escapes it, so that a string need not be decoded for the sake of each. */
const SIGN = /[\u00a0-\u00ac\u00ae-\u00bf\u2010-\u2027\u2030-\u205e]/;

/** What HTML writes as references, `&` first. */
const REFERENCES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const;

/** An atom, that with some or all of its signs escaped as in JSON, and that as it stands in HTML: what these write it with would else lead nowhere, and so would not be undone. */
function spellingsOf(atom: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(atom).toString();
  const inHtml = REFERENCES.reduce((written, [sign, reference]) => written.replaceAll(sign, reference), text);
  const others = inHtml === text ? [] : [inHtml];
  if (SIGN.test(text)) others.unshift(...escapedSpellings(text));
  return [atom, ...others.map(spelling => Buffer.from(spelling))];
}

// A text with some or all of its signs escaped.
function escapedSpellings(text: string): readonly string[] {
  let spellings = [''];
  for (const character of text) {
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const ways = SIGN.test(character) ? [character, escaped] : [character];
    spellings = ways.flatMap(way => spellings.map(spelling => spelling + way));
  }
  return spellings.slice(1);
}

/** Half-open ranges of code units that shapes are made of: ASCII, and what `encoded` and `capitals` are told of (of the latter those of Latin-1; the first halves of pairs for mathematical letters and for tags). */
const SHAPE_UNITS = [
  [0x00, 0x80],
  [0xa0, 0xa1],
  [0xad, 0xae],
  [0xc0, 0xdf],
  [0x300, 0x346],
  [0x660, 0x66a],
  [0x6f0, 0x6fa],
  ...[0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0].map(
    zero => [zero, zero + 10] as const,
  ),
  [0x2007, 0x2008],
  [0x200b, 0x2010],
  [0x202a, 0x2030],
  [0x2060, 0x2070],
  [0xd835, 0xd836],
  [0xdb40, 0xdb41],
  [0xfe00, 0xfe10],
  [0xfeff, 0xff00],
  [0xff00, 0xfff0],
] as const;

function unitsOfNote(atoms: readonly Uint8Array[]): Uint32Array {
  const bits = new Uint32Array(0x10000 / 32);
  const note = (unit: number) => {
    bits[unit >> 5]! |= 1 << (unit & 31);
  };
  for (const [start, end] of SHAPE_UNITS) for (let unit = start; unit < end; unit++) note(unit);
  const text = Buffer.concat(atoms).toString();
  for (let i = 0; i < text.length; i++) if (!SIGN.test(text[i]!)) note(text.charCodeAt(i));
  return bits;
}
