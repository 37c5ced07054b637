import { longestMatch } from './longest.ts';
import type { Pattern } from './parse.ts';

/**
 * Within how many bytes from its start every match of a pattern is sure to hold the whole of one of some literals; infinite when that
 * cannot be told. Where `vendor.{0,40}=…` is sure of `vendor` at once, the literal's other places in a match need not be minded.
 * @param atoms lower case (ASCII), as latin1 strings of their bytes.
 */
export function surePrefix(pattern: Pattern, atoms: readonly string[]): number {
  const walker = new Walker(atoms);
  return walker.walk(pattern, [{ length: 0, tail: '' }]).length > 0 ? Number.POSITIVE_INFINITY : walker.sureWithin;
}

/** A way into a pattern that holds no literal up to here: the most bytes that are behind it, and the last of those that surely stand before this place. */
interface Way {
  readonly length: number;
  readonly tail: string;
}

/** With more ways no byte is sure. */
const MOST_WAYS = 400;

class Walker {
  /** The most bytes within which the ways that came to a literal did. */
  sureWithin = 0;
  readonly #atoms: ReadonlySet<string>;
  readonly #lengths: readonly number[];
  readonly #tailLength: number;

  constructor(atoms: readonly string[]) {
    this.#atoms = new Set(atoms);
    this.#lengths = [...new Set(atoms.map(atom => atom.length))];
    this.#tailLength = Math.max(0, ...this.#lengths) - 1;
  }

  /** The ways that go on behind a pattern without having come to a literal. */
  walk(pattern: Pattern, from: readonly Way[]): readonly Way[] {
    if (from.length === 0) return from;
    switch (pattern.kind) {
      case 'empty':
      case 'assert':
        return from;
      case 'set': {
        const letters = lettersOf(pattern);
        if (letters === undefined || letters.length * from.length > MOST_WAYS) return pass(pattern, from);
        return this.#extend(from, letters, longestMatch(pattern));
      }
      case 'bytes':
        return this.#extend(from, [Buffer.from(pattern.bytes).toString('latin1')], pattern.bytes.length);
      case 'sequence': {
        let ways = from;
        for (const part of pattern.parts) ways = this.walk(part, ways);
        return ways;
      }
      case 'either':
        return join(pattern.parts.flatMap(part => this.walk(part, from)));
      case 'capture':
        return this.walk(pattern.part, from);
      case 'repeat':
        return this.#repeat(pattern, from);
    }
  }

  #repeat(pattern: Pattern & { kind: 'repeat' }, from: readonly Way[]): readonly Way[] {
    const { part, least, most } = pattern;
    if (least === 0 && most === 1) return join([...from, ...this.walk(part, from)]);
    if (least === 0) return pass(pattern, from);
    let ways = from;
    for (let i = 0; i < Math.min(least, this.#tailLength); i++) ways = this.walk(part, ways);
    return least === most && least <= this.#tailLength ? ways : ways.length > 0 ? pass(pattern, from) : ways;
  }

  #extend(from: readonly Way[], letters: readonly string[], bytes: number): readonly Way[] {
    const ways: Way[] = [];
    for (const { length, tail } of from) {
      for (const letter of letters) {
        const behind = tail + letter;
        if (this.#lengths.some(size => this.#atoms.has(behind.slice(-size))))
          this.sureWithin = Math.max(this.sureWithin, length + bytes);
        else ways.push({ length: length + bytes, tail: behind.slice(-this.#tailLength) });
      }
    }
    return join(ways);
  }
}

/** Behind a part of which no byte is sure. */
function pass(part: Pattern, from: readonly Way[]): readonly Way[] {
  return [{ length: Math.max(...from.map(({ length }) => length)) + longestMatch(part), tail: '' }];
}

/** One way for each tail; only the longest where there are too many. */
function join(ways: readonly Way[]): readonly Way[] {
  const lengths = new Map<string, number>();
  for (const { length, tail } of ways) lengths.set(tail, Math.max(length, lengths.get(tail) ?? 0));
  if (lengths.size > MOST_WAYS) return [{ length: Math.max(...lengths.values()), tail: '' }];
  return Array.from(lengths, ([tail, length]) => ({ length, tail }));
}

/** The ASCII characters of a set, letters in lower case; undefined when there are others but the third case of its one letter. */
function lettersOf({ ascii, wide }: Pattern & { kind: 'set' }): readonly string[] | undefined {
  const letters = new Set<string>();
  for (let code = 0; code < 128; code++)
    if (ascii[code] === 1) letters.add(String.fromCharCode(code >= 65 && code <= 90 ? code | 32 : code));
  // `k` and `s` have a third case beyond ASCII, which no atom holds.
  const isOne = letters.size === 1 && (letters.has('k') || letters.has('s'));
  return wide !== undefined && !isOne ? undefined : [...letters];
}
