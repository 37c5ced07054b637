import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** A piece of an expression and how often it may stand there. */
interface Piece {
  readonly what: string | readonly Sequence[] | 'nothing';
  readonly least: number;
  readonly most: number;
}
type Sequence = readonly Piece[];

const CANDIDATES = [...`a1 A-_.,:;"'=/\\<>()[]{}é中@#%&|+*\t\nz9X`];

/** Reads an expression far enough to write down text that it matches, or begins to. Throws where it cannot. */
class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, '');
  }

  read(): readonly Sequence[] {
    const all = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`stopped at ${this.#at}`);
    return all;
  }

  #alternatives(): readonly Sequence[] {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    return all;
  }

  #sequence(): Sequence {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) pieces.push(this.#piece());
    return pieces;
  }

  #piece(): Piece {
    const what = this.#atom();
    const times = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (!times) return { what, least: 1, most: 1 };
    this.#at += times[0].length;
    if (times[1] !== undefined) return { what, least: times[1] === '+' ? 1 : 0, most: times[1] === '?' ? 1 : 99 };
    const least = Number(times[2]);
    return { what, least, most: times[3] === '' ? least : Number(times[4] || 99) };
  }

  #atom(): Piece['what'] {
    const rest = this.#source.slice(this.#at);
    const group = /^\((?:\?(?:<?([=!])|:|<\w+>|[a-z-]+:))?/.exec(rest);
    if (group) {
      this.#at += group[0].length;
      const inner = this.#alternatives();
      this.#at++;
      return group[1] === undefined ? inner : 'nothing';
    }
    const sign = /^(?:\^|\$|\\b|\\B)/.exec(rest);
    if (sign) {
      this.#at += sign[0].length;
      return 'nothing';
    }
    const set =
      /^(?:\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c.|k<\w+>|[\s\S])|[\s\S])/iu.exec(
        rest,
      )!;
    this.#at += set[0].length;
    const fits = new RegExp(`^(?:${set[0]})$`, this.#flags);
    const own = set[0].length === 1 ? [set[0]] : CANDIDATES;
    return own.find(it => fits.test(it)) ?? CANDIDATES.find(it => fits.test(it)) ?? 'nothing';
  }
}

/** Texts of a sequence, with what may be left out or without it: of the alternatives in it each in turn, the first of all others. */
function textsOf(sequence: Sequence, isFull: boolean): string[] {
  const parts = sequence.map(({ what, least }) => {
    const times = Math.max(least, isFull ? 1 : 0);
    if (what === 'nothing' || times === 0) return [''];
    const all = typeof what === 'string' ? [what] : what.flatMap(it => textsOf(it, isFull));
    return all.map(text => text.repeat(times));
  });
  const first = parts.map(([text]) => text ?? '');
  const others = parts.flatMap((texts, at) => texts.slice(1).map(text => first.with(at, text).join('')));
  return [first.join(''), ...others];
}

/** Texts that go through a repeated group again and again, and then end wrongly. */
function* attacks(alternatives: readonly Sequence[], before = ''): Generator<string> {
  for (const sequence of alternatives) {
    let lead = before;
    for (const piece of sequence) {
      const { what, most } = piece;
      if (typeof what !== 'string') {
        if (most > 9)
          for (const inner of what)
            for (const isFull of [true, false])
              for (const pump of new Set(textsOf(inner, isFull)))
                if (pump !== '') yield `${lead}${pump.repeat(40)}\u0001`;
        yield* attacks(what, lead);
      }
      lead += textsOf([piece], true)[0];
    }
  }
}

function takesLong(expression: RegExp, text: string): boolean {
  const context = { expression: new RegExp(expression.source, expression.flags.replace(/[gy]/g, '')), text };
  try {
    runInNewContext('expression.test(text)', context, { timeout: 2000 });
    return false;
  } catch {
    return true;
  }
}

/** The expressions that stand in the sources, by where they do. */
function* literalsIn(folder: string): Generator<readonly [string, RegExp]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.c?ts$/.test(path) || path.includes('assembly')) continue;
    const found: RegExp[] = [];
    collect(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }, path), found);
    for (const expression of found) yield [path, expression];
  }
}

function collect(node: unknown, found: RegExp[]): void {
  if (Array.isArray(node)) for (const it of node) collect(it, found);
  else if (node !== null && typeof node === 'object') {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push(new RegExp(regex.pattern, regex.flags));
    for (const [key, value] of Object.entries(node)) if (key !== 'parent' && key !== 'regex') collect(value, found);
  }
}

describe('expressions in the sources', () => {
  it('take no exponential time on text that goes through their repeats again and again', () => {
    const slow: string[] = [];
    const unread: string[] = [];
    let tried = 0;
    for (const [path, expression] of literalsIn('src')) {
      try {
        for (const text of attacks(new Reader(expression).read())) {
          tried++;
          if (!takesLong(expression, text)) continue;
          slow.push(`${path}: ${expression}`);
          break;
        }
      } catch (error) {
        unread.push(`${path}: ${expression}: ${error}`);
      }
    }
    expect({ slow, unread }).toEqual({ slow: [], unread: [] });
    expect(tried).toBeGreaterThan(300);
  });

  it('would be seen if they did', () => {
    const expressions = [
      /^[a-z]+(?:[-_.]?[a-z]+)*\d?$/,
      /(?:,? (?:MD|M\.D\.?|(?:B|M)\.(?:Sc|D)\.?))+$/,
      /^(?:a|ab|b)*$/,
    ];
    for (const expression of expressions) {
      const texts = [...attacks(new Reader(expression).read())];
      expect(texts.some(text => takesLong(expression, text))).toBe(true);
    }
  });
});
