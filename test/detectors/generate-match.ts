/** A text that an RE2 expression of the packs' subset matches, drawn at random; assertions (`\b`, `^`) are not minded. */
export function generateMatch(source: string, random: () => number): string {
  return new Generator(source, random).run();
}

type Node = (folds: boolean) => string;

const PRINTABLE = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const WORD = PRINTABLE.filter(character => /\w/.test(character));
const DIGIT = [...'0123456789'];
const SPACE = [' ', '\t', '\n'];
const ANY = [...PRINTABLE, 'é', '字'];
/** Repeats beyond the least one: enough for a second and a third path, short enough for the longest rule. */
const MORE = 3;

class Generator {
  readonly #source: readonly string[];
  readonly #random: () => number;
  #at = 0;

  constructor(source: string, random: () => number) {
    this.#source = [...source];
    this.#random = random;
  }

  run(): string {
    const node = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`not read: ${this.#source.slice(this.#at).join('')}`);
    return node(false);
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }

  #alternatives(): Node {
    const branches = [this.#sequence()];
    while (this.#peek() === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return folds => this.#pick(branches)(folds);
  }

  #sequence(): Node {
    const parts: Node[] = [];
    let folded = false;
    while (this.#at < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')') {
      const rest = this.#source.slice(this.#at, this.#at + 6).join('');
      const flags = /^\(\?[ims]+\)/.exec(rest);
      if (flags) {
        this.#at += flags[0].length;
        folded ||= flags[0].includes('i');
        continue;
      }
      parts.push(this.#quantified(this.#atom()));
    }
    return folds => parts.map(part => part(folds || folded)).join('');
  }

  #quantified(node: Node): Node {
    const rest = this.#source.slice(this.#at, this.#at + 16).join('');
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
    if (!match) return node;
    this.#at += match[0].length;
    const [whole, least, comma, most] = match;
    const from = least === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(least);
    const limit = whole.startsWith('?') ? 1 : comma === '' ? from : most ? Number(most) : from + MORE;
    const to = Math.min(limit, from + MORE);
    return folds => {
      const count = from + Math.floor(this.#random() * (to - from + 1));
      return Array.from({ length: count }, () => node(folds)).join('');
    };
  }

  #atom(): Node {
    const character = this.#next();
    if (character === '(') return this.#group();
    if (character === '[') return this.#oneOf(this.#class());
    if (character === '.') return this.#oneOf(ANY.filter(one => one !== '\n'));
    if (character === '^' || character === '$') return () => '';
    if (character === '\\') return this.#escape();
    return this.#oneOf([character]);
  }

  #group(): Node {
    const rest = this.#source.slice(this.#at, this.#at + 40).join('');
    const head = /^\?(?:P?<\w+>|(-?[ims]*):)/.exec(rest);
    if (head) this.#at += head[0].length;
    const flags = head?.[1] ?? '';
    const node = this.#alternatives();
    if (this.#next() !== ')') throw new Error('a group is not closed');
    return folds => node(flags === '-i' ? false : folds || flags.includes('i'));
  }

  #escape(): Node {
    const characters = this.#escaped();
    return characters === undefined ? () => '' : this.#oneOf(characters);
  }

  /** Undefined for an assertion. */
  #escaped(): readonly string[] | undefined {
    const character = this.#next();
    if ('bBAz'.includes(character)) return undefined;
    if (character === 'd') return DIGIT;
    if (character === 'w') return WORD;
    if (character === 's') return SPACE;
    if (character === 'S') return ANY.filter(one => !/\s/.test(one));
    if (character === 'D') return ANY.filter(one => !/\d/.test(one));
    if (character === 'W') return ANY.filter(one => !/\w/.test(one));
    if (character === 'n') return ['\n'];
    if (character === 'r') return ['\r'];
    if (character === 't') return ['\t'];
    if (character === 'x') return [this.#hex()];
    if (character === 'p' || character === 'P') {
      const name = this.#peek() === '{' ? this.#braced() : this.#next();
      const property = new RegExp(
        `\\${character}{${name.includes('=') || name.length <= 2 ? name : `Script=${name}`}}`,
        'u',
      );
      const letters = [...'aZéÉ字あア가яПא', 'ש', 'अ', 'ท', '5', '́', '-', ' ', 'ß', 'ł'];
      return letters.filter(one => property.test(one));
    }
    return [character];
  }

  #hex(): string {
    const digits = this.#peek() === '{' ? this.#braced() : this.#next() + this.#next();
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }

  #braced(): string {
    let text = '';
    this.#at += 1;
    while (this.#peek() !== '}') text += this.#next();
    this.#at += 1;
    return text;
  }

  #class(): readonly string[] {
    const isNegated = this.#peek() === '^';
    if (isNegated) this.#at += 1;
    const members: string[] = [];
    for (let isFirst = true; isFirst || this.#peek() !== ']'; isFirst = false) {
      const one = this.#member();
      if (one.length === 1 && this.#peek() === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const last = this.#member()[0]!.codePointAt(0)!;
        for (let code = one[0]!.codePointAt(0)!; code <= last; code++) members.push(String.fromCodePoint(code));
      } else members.push(...one);
    }
    this.#at += 1;
    return isNegated ? ANY.filter(one => !members.includes(one)) : members;
  }

  #member(): readonly string[] {
    const character = this.#next();
    return character === '\\' ? this.#escaped()! : [character];
  }

  #oneOf(characters: readonly string[]): Node {
    if (characters.length === 0) throw new Error('an empty class');
    return folds => {
      const character = this.#pick(characters);
      if (!folds || !/[A-Za-z]/.test(character)) return character;
      return this.#random() < 0.5 ? character.toUpperCase() : character.toLowerCase();
    };
  }

  #peek(): string | undefined {
    return this.#source[this.#at];
  }

  #next(): string {
    const character = this.#source[this.#at];
    if (character === undefined) throw new Error('the expression ends too soon');
    this.#at += 1;
    return character;
  }
}
