import RE2 from 're2';
import type { Kernel } from '../kernel/kernel.ts';
import { Matcher } from './matcher.ts';
import { MatcherPack } from './matcher-pack.ts';
import type { Span } from './span.ts';

type Range = readonly [number, number];

let pack: MatcherPack | undefined;

/** A pattern that our own matcher runs, and RE2 where that cannot tell. Neither is made before it is needed. */
export class Expression {
  readonly source: string;
  readonly #kernel: Kernel;
  #matcher: Matcher | null | undefined;
  /** RE2's, compiled once: its program and the states of its automata are much of what a thread holds beside the rules. */
  #expression: RE2 | undefined;
  /** False when the whole match is the span. */
  #hasGroups = true;

  constructor(source: string, kernel: Kernel) {
    this.source = source;
    this.#kernel = kernel;
  }

  /** The first match that begins in [at, limit); nothing outside [base, limit) is looked at. */
  find(text: Buffer, base: number, at: number, limit: number): Span | undefined {
    if (this.#matcher === undefined) {
      pack ??= new MatcherPack(new URL('../../dist/matchers.bin', import.meta.url));
      const program = pack.programOf(this.source);
      this.#matcher = program ? new Matcher(program, this.#kernel) : null;
    }
    const found = this.#matcher?.find(text, base, at, limit);
    return found === undefined ? this.#exec(text, base, at, limit) : (found ?? undefined);
  }

  #exec(text: Buffer, base: number, at: number, limit: number): Span | undefined {
    if (this.#expression === undefined) {
      this.#expression = new RE2(this.source, 'gdu');
      this.#hasGroups = mayCapture(this.source);
    }
    const searched = base === 0 && limit === text.length ? text : text.subarray(base, limit);
    if (at === base) {
      // It begins at the front, whatever `lastIndex` says, and makes no objects.
      const start = this.#expression.search(searched);
      if (start < 0) return undefined;
      if (!this.#hasGroups) return endsFrom(this.#expression, start, searched, base);
    }
    this.#expression.lastIndex = at - base;
    const result: unknown = this.#expression.exec(searched);
    if (result === null) return undefined;
    const { indices } = result as { indices: (Range | undefined)[] & { groups?: Record<string, Range | undefined> } };
    const [matchStart, matchEnd] = indices[0]!;
    const [start, end] = indices.groups?.secret ?? indices.slice(1).find(isFilled) ?? indices[0]!;
    return { matchStart: base + matchStart, matchEnd: base + matchEnd, start: base + start, end: base + end };
  }
}

// A group that took part, and not with nothing.
const isFilled = (group: Range | undefined) => group !== undefined && group[1] > group[0];

// Two searches for the ends of the first match take a fifth of the one that makes objects of it.
function endsFrom(expression: RE2, start: number, searched: Buffer, base: number): Span {
  expression.lastIndex = 0;
  expression.test(searched);
  const matchStart = base + start;
  const matchEnd = base + expression.lastIndex;
  return { matchStart, matchEnd, start: matchStart, end: matchEnd };
}

/** False only for a pattern without groups that capture. */
function mayCapture(source: string): boolean {
  return /\((?!\?[^P<])/.test(source.replaceAll(/\\./gs, '_'));
}
