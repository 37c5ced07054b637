/** What every match of a pattern is sure to hold. */
export interface PatternNeeds {
  /** At least one ASCII digit. */
  readonly digit: boolean;
  /** Length of the longest run of token characters (`[A-Za-z0-9_\-+/=.~\\]`) that is sure to be there. */
  readonly run: number;
}

/** How a piece of a pattern contributes; lengths in characters, the least that is sure. */
interface Piece {
  readonly digit: boolean;
  /** Made of token characters alone: then `best`, `prefix` and `suffix` are all its least length. */
  readonly isToken: boolean;
  readonly best: number;
  readonly prefix: number;
  readonly suffix: number;
}

const NOTHING_SURE: PatternNeeds = { digit: false, run: 0 };
const EMPTY: Piece = { digit: false, isToken: true, best: 0, prefix: 0, suffix: 0 };
const UNKNOWN: Piece = { digit: false, isToken: false, best: 0, prefix: 0, suffix: 0 };

/**
 * Reads off a pattern (RE2 syntax, https://github.com/google/re2/wiki/Syntax) what each of its matches holds, so that the gate can pass over
 * places where that is not near. Whatever it does not understand counts as nothing sure.
 */
export function needsOf(pattern: string): PatternNeeds {
  try {
    const reader = new PatternReader(pattern);
    const piece = reader.alternatives();
    return reader.isDone ? { digit: piece.digit, run: piece.best } : NOTHING_SURE;
  } catch {
    return NOTHING_SURE;
  }
}

class PatternReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    return this.#at === this.#text.length;
  }

  alternatives(): Piece {
    let piece = this.#sequence();
    while (this.#text[this.#at] === '|') {
      this.#at += 1;
      piece = either(piece, this.#sequence());
    }
    return piece;
  }

  #sequence(): Piece {
    let piece = EMPTY;
    while (!this.isDone && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')') {
      piece = join(piece, this.#repeated(this.#single()));
    }
    return piece;
  }

  #repeated(piece: Piece): Piece {
    const rest = this.#text.slice(this.#at);
    const counted = /^\{(\d+)(?:,\d*)?\}/.exec(rest);
    const least = counted
      ? Number(counted[1])
      : rest[0] === '+'
        ? 1
        : rest[0] === '*' || rest[0] === '?'
          ? 0
          : undefined;
    if (least === undefined) return piece;
    this.#at += counted ? counted[0].length : 1;
    if (this.#text[this.#at] === '?') this.#at += 1;
    return this.#repeated(repeat(piece, least));
  }

  #single(): Piece {
    const char = this.#text[this.#at]!;
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char === '*' || char === '+' || char === '?') throw new Error('nothing to repeat');
    return literal(char);
  }

  #group(): Piece {
    const flags = /^\?([imsU-]*)([:)])/.exec(this.#text.slice(this.#at));
    const name = /^\?P?<\w+>/.exec(this.#text.slice(this.#at));
    if (flags) {
      this.#at += flags[0].length;
      if (flags[2] === ')') return EMPTY;
    } else if (name) this.#at += name[0].length;
    else if (this.#text[this.#at] === '?') throw new Error('a group of another kind');
    const piece = this.alternatives();
    if (this.#text[this.#at] !== ')') throw new Error('a group that is not closed');
    this.#at += 1;
    return piece;
  }

  #escape(): Piece {
    const char = this.#text[this.#at]!;
    this.#at += 1;
    if (char === 'd') return { ...literal('0'), digit: true };
    if (char === 'w') return literal('a');
    if (/[bBAz]/.test(char)) return EMPTY;
    if (/[DWsSC]/.test(char)) return UNKNOWN;
    if (char === 'p' || char === 'P') {
      this.#at += this.#text[this.#at] === '{' ? this.#text.indexOf('}', this.#at) - this.#at + 1 : 1;
      return UNKNOWN;
    }
    if (char === 'x') {
      const code = /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(this.#text.slice(this.#at));
      if (!code) throw new Error('a code that is not hexadecimal');
      this.#at += code[0].length;
      return literal(String.fromCodePoint(Number.parseInt(code[1] ?? code[2]!, 16)));
    }
    if (/[nrtfva0-9]/.test(char)) return UNKNOWN;
    if (/[A-Za-z]/.test(char)) throw new Error('an escape of another kind');
    return literal(char);
  }

  // A class is of token characters, or of digits, when every member is.
  #class(): Piece {
    const isNegated = this.#text[this.#at] === '^';
    if (isNegated) this.#at += 1;
    let digit = true;
    let isToken = true;
    let isFirst = true;
    while (this.#text[this.#at] !== ']' || isFirst) {
      if (this.isDone) throw new Error('a class that is not closed');
      isFirst = false;
      if (this.#text.startsWith('[:', this.#at)) throw new Error('a named class');
      const low = this.#member();
      let high = low;
      if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']') {
        this.#at += 1;
        high = this.#member();
      }
      if (low === undefined || high === undefined) {
        digit = false;
        isToken = false;
      } else if (low.kind === 'class') {
        digit &&= low.digit;
        isToken &&= low.isToken;
      } else {
        for (let code = low.code; code <= (high.kind === 'char' ? high.code : low.code) && (digit || isToken); code++) {
          digit &&= isDigit(code);
          isToken &&= isTokenCode(code);
        }
      }
    }
    this.#at += 1;
    if (isNegated || !isToken) return UNKNOWN;
    return { ...literal('a'), digit };
  }

  #member(): { kind: 'char'; code: number } | { kind: 'class'; digit: boolean; isToken: boolean } | undefined {
    const start = this.#at;
    if (this.#text[start] !== '\\') {
      const code = this.#text.codePointAt(start)!;
      this.#at += code > 0xffff ? 2 : 1;
      return { kind: 'char', code };
    }
    const next = this.#text[start + 1]!;
    if (next === 'd' || next === 'w') {
      this.#at += 2;
      return { kind: 'class', digit: next === 'd', isToken: true };
    }
    if (/[pPDWsSnrtfvx0-9A-Za-z]/.test(next)) {
      this.#at += 1;
      this.#escape();
      return undefined;
    }
    this.#at += 2;
    return { kind: 'char', code: next.charCodeAt(0) };
  }
}

function literal(char: string): Piece {
  const code = char.codePointAt(0)!;
  if (!isTokenCode(code)) return UNKNOWN;
  return { digit: isDigit(code), isToken: true, best: 1, prefix: 1, suffix: 1 };
}

function join(a: Piece, b: Piece): Piece {
  return {
    digit: a.digit || b.digit,
    isToken: a.isToken && b.isToken,
    best: Math.max(a.best, b.best, a.suffix + b.prefix),
    prefix: a.isToken ? a.best + b.prefix : a.prefix,
    suffix: b.isToken ? b.best + a.suffix : b.suffix,
  };
}

function either(a: Piece, b: Piece): Piece {
  return {
    digit: a.digit && b.digit,
    isToken: a.isToken && b.isToken,
    best: Math.min(a.best, b.best),
    prefix: Math.min(a.prefix, b.prefix),
    suffix: Math.min(a.suffix, b.suffix),
  };
}

function repeat(piece: Piece, least: number): Piece {
  if (least === 0) return { ...EMPTY, isToken: piece.isToken };
  if (piece.isToken) {
    const length = piece.best * least;
    return { ...piece, best: length, prefix: length, suffix: length };
  }
  return least === 1 ? piece : { ...piece, best: Math.max(piece.best, piece.suffix + piece.prefix) };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

// The kernel's token characters: `src/kernel/assembly/gate.ts`.
function isTokenCode(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 97 && lower <= 122) || (code >= 45 && code <= 57) || [95, 43, 61, 126, 92].includes(code);
}
