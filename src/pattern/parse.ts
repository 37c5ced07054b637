/**
 * What a pattern in RE2 syntax (https://github.com/google/re2/wiki/Syntax) is made of, over code points. Of its groups those two stay that
 * may tell a rule's span. Beyond ASCII a set says no more than that it may match: what reads the tree finds at least what RE2 finds.
 */
export type Pattern =
  | { readonly kind: 'empty' }
  /** One code point: an ASCII one in `ascii` (128 entries, 1 when in the set), or one beyond that may be in `wide`, which is the set as RE2 reads it. */
  | { readonly kind: 'set'; readonly ascii: Uint8Array; readonly wide: string | undefined }
  /** One code point beyond ASCII, as UTF-8. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
      /** The shortest match is tried first. */
      readonly isLazy: boolean;
    }
  /** `secret` is the group of that name; others have their number, from 1. */
  | { readonly kind: 'capture'; readonly group: 'secret' | number; readonly part: Pattern }
  | { readonly kind: 'assert'; readonly what: Assertion };

/** `line…` hold at line ends too; at the ends of the text all of their side do. */
export const ASSERTIONS = ['word', 'notWord', 'textStart', 'textEnd', 'lineStart', 'lineEnd'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** Thrown for syntax that is not understood; such a pattern is then taken to match anywhere. */
export class UnknownSyntax extends Error {
  override readonly name = 'UnknownSyntax';
}

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
}

/** @throws UnknownSyntax */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source);
  const pattern = parser.alternatives({ ignoreCase: false, dotAll: false, multiline: false });
  if (!parser.isDone) throw new UnknownSyntax(source);
  return pattern;
}

/** A code point or a set of them, as an escape or a member of a class. `isWide`: it may hold some beyond ASCII. */
type Item =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'set'; readonly holds: (code: number) => boolean; readonly isWide: boolean };

const EMPTY: Pattern = { kind: 'empty' };
const ESCAPED_CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
const ESCAPED_ASSERTIONS: Readonly<Record<string, Assertion>> = {
  b: 'word',
  B: 'notWord',
  A: 'textStart',
  z: 'textEnd',
};

class Parser {
  readonly #source: string;
  #at = 0;
  #groups = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isDone(): boolean {
    return this.#at === this.#source.length;
  }

  alternatives(flags: Flags): Pattern {
    const parts = [];
    // A flag group such as `(?i)` holds from its place to the end of the group, over the `|`.
    const state = { flags };
    parts.push(this.#sequence(state));
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence(state));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
  }

  #sequence(state: { flags: Flags }): Pattern {
    const parts: Pattern[] = [];
    while (!this.isDone && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#repeated(this.#single(state));
      if (part.kind !== 'empty') parts.push(part);
    }
    return parts.length === 0 ? EMPTY : parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #repeated(part: Pattern): Pattern {
    const rest = this.#source.slice(this.#at, this.#at + 16);
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(rest);
    let least: number;
    let most: number;
    if (counted) {
      least = Number(counted[1]);
      most = counted[2] === undefined ? least : counted[3] === '' ? Number.POSITIVE_INFINITY : Number(counted[3]);
      this.#at += counted[0].length;
    } else if (rest[0] === '*' || rest[0] === '+' || rest[0] === '?') {
      least = rest[0] === '+' ? 1 : 0;
      most = rest[0] === '?' ? 1 : Number.POSITIVE_INFINITY;
      this.#at += 1;
    } else return part;
    const isLazy = this.#source[this.#at] === '?';
    if (isLazy) this.#at += 1;
    return this.#repeated({ kind: 'repeat', part, least, most, isLazy });
  }

  #single(state: { flags: Flags }): Pattern {
    const { flags } = state;
    const char = this.#nextCharacter();
    switch (char) {
      case '(':
        return this.#group(state);
      case '[':
        return this.#class(flags);
      case '\\':
        return this.#escape(flags);
      case '.':
        return toSet(code => flags.dotAll || code !== 10, flags.dotAll ? '(?s:.)' : '.');
      case '^':
        return { kind: 'assert', what: flags.multiline ? 'lineStart' : 'textStart' };
      case '$':
        return { kind: 'assert', what: flags.multiline ? 'lineEnd' : 'textEnd' };
      case '*':
      case '+':
      case '?':
        throw new UnknownSyntax('nothing to repeat');
      default:
        return literal(char.codePointAt(0)!, flags);
    }
  }

  #group(state: { flags: Flags }): Pattern {
    const rest = this.#source.slice(this.#at);
    const flagged = /^\?([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/.exec(rest);
    const named = /^\?P?<(\w+)>/.exec(rest);
    let { flags } = state;
    if (flagged) {
      this.#at += flagged[0].length;
      flags = withFlags(flags, flagged[1]!, flagged[2] ?? '');
      if (flagged[3] === ')') {
        state.flags = flags;
        return EMPTY;
      }
    } else if (named) this.#at += named[0].length;
    else if (rest[0] === '?') throw new UnknownSyntax('a group of another kind');
    const number = flagged ? 0 : ++this.#groups;
    const group = named?.[1] === 'secret' ? 'secret' : number;
    const inner = this.alternatives(flags);
    if (this.#source[this.#at] !== ')') throw new UnknownSyntax('a group that is not closed');
    this.#at += 1;
    return group === 0 ? inner : { kind: 'capture', group, part: inner };
  }

  #escape(flags: Flags): Pattern {
    const assertion = ESCAPED_ASSERTIONS[this.#source[this.#at]!];
    if (assertion) {
      this.#at += 1;
      return { kind: 'assert', what: assertion };
    }
    const start = this.#at - 1;
    const escaped = this.#escapedSet();
    if (escaped.kind === 'code') return literal(escaped.code, flags);
    const source = this.#source.slice(start, this.#at);
    const { ascii } = toSet(escaped.holds, undefined);
    if (!flags.ignoreCase) return { kind: 'set', ascii, wide: escaped.isWide ? source : undefined };
    // All but the letters of a case are those of neither.
    if (/^\\P|\^/.test(source)) throw new UnknownSyntax(source);
    const isWide = foldCase(ascii) || escaped.isWide;
    return { kind: 'set', ascii, wide: isWide ? ignoringCase(source) : undefined };
  }

  /** Behind a backslash, in a class or outside: one code point or a set. */
  #escapedSet(): Item {
    const char = this.#nextCharacter();
    const perl = PERL_CLASSES[char.toLowerCase()];
    if (perl) {
      const isNegated = char !== char.toLowerCase();
      return { kind: 'set', holds: code => perl(code) !== isNegated, isWide: isNegated };
    }
    if (char === 'p' || char === 'P') return this.#property(char === 'P');
    if (char === 'x') return { kind: 'code', code: this.#hexadecimal() };
    const control = ESCAPED_CONTROLS[char];
    if (control !== undefined) return { kind: 'code', code: control };
    if (/[A-Za-z0-9]/.test(char)) throw new UnknownSyntax(`\\${char}`);
    return { kind: 'code', code: char.codePointAt(0)! };
  }

  #property(isNegated: boolean): Item {
    const found = /^(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(this.#source.slice(this.#at, this.#at + 40));
    if (!found) throw new UnknownSyntax('\\p');
    this.#at += found[0].length;
    const name = found[2] ?? found[3]!;
    const members = propertyOf(name);
    const holds = (code: number) => (members[code] === 1) !== (isNegated !== (found[1] === '^'));
    return { kind: 'set', holds, isWide: true };
  }

  #hexadecimal(): number {
    const found = /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!found) throw new UnknownSyntax('\\x');
    this.#at += found[0].length;
    return Number.parseInt(found[1] ?? found[2]!, 16);
  }

  #class(flags: Flags): Pattern {
    const start = this.#at - 1;
    const isNegated = this.#source[this.#at] === '^';
    if (isNegated) this.#at += 1;
    const ascii = new Uint8Array(128);
    let isWide = false;
    let isFirst = true;
    while (isFirst || this.#source[this.#at] !== ']') {
      isFirst = false;
      if (this.isDone) throw new UnknownSyntax('a class that is not closed');
      const posix = /^\[:(\^?)(\w+):\]/.exec(this.#source.slice(this.#at, this.#at + 16));
      if (posix) throw new UnknownSyntax(posix[0]);
      const low = this.#classItem();
      if (low.kind === 'set') {
        for (let code = 0; code < 128; code++) if (low.holds(code)) ascii[code] = 1;
        isWide ||= low.isWide;
        continue;
      }
      let high = low.code;
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const item = this.#classItem();
        if (item.kind === 'set') throw new UnknownSyntax('a range to a class');
        high = item.code;
      }
      for (let code = low.code; code <= Math.min(high, 127); code++) ascii[code] = 1;
      isWide ||= high > 127;
    }
    this.#at += 1;
    if (flags.ignoreCase) isWide = foldCase(ascii) || isWide;
    const source = this.#source.slice(start, this.#at);
    const wide = flags.ignoreCase ? ignoringCase(source) : source;
    return isNegated ? toSet(code => ascii[code] === 0, wide) : { kind: 'set', ascii, wide: isWide ? wide : undefined };
  }

  #classItem(): Item {
    const char = this.#nextCharacter();
    return char === '\\' ? this.#escapedSet() : { kind: 'code', code: char.codePointAt(0)! };
  }

  #nextCharacter(): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined) throw new UnknownSyntax('ends too early');
    const char = String.fromCodePoint(code);
    this.#at += char.length;
    return char;
  }
}

const PROPERTIES = new Map<string, Uint8Array>();

/** The ASCII characters of a Unicode category or script. */
function propertyOf(name: string): Uint8Array {
  let members = PROPERTIES.get(name);
  if (members === undefined) {
    const expression = toProperty(name);
    members = Uint8Array.from({ length: 128 }, (_, code) => (expression.test(String.fromCharCode(code)) ? 1 : 0));
    PROPERTIES.set(name, members);
  }
  return members;
}

function toProperty(name: string): RegExp {
  for (const property of [name, `Script=${name}`]) {
    try {
      return new RegExp(`^\\p{${property}}$`, 'u');
    } catch {}
  }
  throw new UnknownSyntax(name);
}

const PERL_CLASSES: Readonly<Record<string, (code: number) => boolean>> = {
  d: code => code >= 48 && code <= 57,
  w: code => isWordCode(code),
  s: code => code === 32 || code === 9 || code === 10 || code === 12 || code === 13,
};

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const changed = { i: flags.ignoreCase, s: flags.dotAll, m: flags.multiline };
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of letters) {
      if (!(letter in changed)) throw new UnknownSyntax(`flag ${letter}`);
      changed[letter as keyof typeof changed] = value;
    }
  }
  return { ignoreCase: changed.i, dotAll: changed.s, multiline: changed.m };
}

function ignoringCase(source: string): string {
  return `(?i:${source})`;
}

function toSet(holds: (code: number) => boolean, wide: string | undefined): Pattern & { kind: 'set' } {
  return { kind: 'set', ascii: Uint8Array.from({ length: 128 }, (_, code) => (holds(code) ? 1 : 0)), wide };
}

/** Sets of ASCII literals, with case folded and without: patterns are mostly made of them. */
const LITERALS = new Map<number, Pattern>();

function literal(code: number, { ignoreCase }: Flags): Pattern {
  if (code > 127) {
    // Its other case may have another length: any character beyond ASCII is let pass, and the ASCII letter that folds to it.
    if (ignoreCase) {
      const letter = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
      return toSet(
        ascii => String.fromCharCode(ascii).toLowerCase() === letter,
        ignoringCase(String.fromCodePoint(code)),
      );
    }
    return { kind: 'bytes', bytes: new TextEncoder().encode(String.fromCodePoint(code)) };
  }
  const key = ignoreCase ? code : code + 128;
  let known = LITERALS.get(key);
  if (known === undefined) {
    const ascii = new Uint8Array(128);
    ascii[code] = 1;
    const isWide = ignoreCase && foldCase(ascii);
    known = { kind: 'set', ascii, wide: isWide ? ignoringCase(String.fromCharCode(code)) : undefined };
    LITERALS.set(key, known);
  }
  return known;
}

/** Adds the other case of each letter. True when a code point beyond ASCII folds into the set: those of `k` and `s` (U+212A, U+017F). */
function foldCase(ascii: Uint8Array): boolean {
  for (let upper = 65; upper <= 90; upper++) {
    if (ascii[upper] === 0 && ascii[upper | 32] === 0) continue;
    ascii[upper] = 1;
    ascii[upper | 32] = 1;
  }
  return ascii[75] === 1 || ascii[83] === 1;
}
