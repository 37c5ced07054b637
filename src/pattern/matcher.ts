import RE2 from 're2';
import type { Kernel } from '../kernel/kernel.ts';
import type { MatcherProgram } from './matcher-program.ts';
import type { Span } from './span.ts';

/** Finds the same match as RE2 does, in short ranges, without the objects that a call of node-re2 makes; see kernel/assembly/matcher.ts. */
export class Matcher {
  readonly #head: number;
  readonly #kernel: Kernel;

  constructor(program: MatcherProgram, kernel: Kernel) {
    this.#head = kernel.addMatcher(program, program.wides.map(memberOf));
    this.#kernel = kernel;
  }

  /**
   * The first match that begins at or after `at`. `base` and `limit` are the ends of the text: nothing beyond them is looked at.
   * @param text UTF-8.
   * @returns null when there is none; undefined when this cannot tell, and RE2 must be asked.
   */
  find(text: Uint8Array, base: number, at: number, limit: number): Span | null | undefined {
    return this.#kernel.findMatch(this.#head, text, base, at, limit);
  }
}

const members = new Map<string, (codePoint: number) => boolean>();

/** Whether a character is in a set, as RE2 says; asked once for each. */
function memberOf(set: string): (codePoint: number) => boolean {
  let isMember = members.get(set);
  if (isMember === undefined) {
    const known = new Map<number, boolean>();
    let expression: RE2 | undefined;
    isMember = codePoint => {
      let is = known.get(codePoint);
      if (is === undefined) {
        expression ??= new RE2(`^${set}$`, 'u');
        known.set(codePoint, (is = expression.test(String.fromCodePoint(codePoint))));
      }
      return is;
    };
    members.set(set, isMember);
  }
  return isMember;
}
