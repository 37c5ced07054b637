import type { Reach } from './atom-reach.ts';
import { longestMatch } from './longest.ts';
import type { Pattern } from './parse.ts';
import { RUN_LENGTH } from './run-length.ts';

/** `[A-Za-z0-9_\-+/=.~\\]`, what the gate calls a token character. */
const TOKEN = Uint8Array.from({ length: 128 }, (_, code) => (/[\w\-+/=.~\\]/.test(String.fromCharCode(code)) ? 1 : 0));

const tokensOf = ({ ascii }: Pattern & { kind: 'set' }): number =>
  ascii.some((has, code) => has === 1 && TOKEN[code] === 1) ? 1 : 0;

/**
 * Where a match is one string of token characters, but for what stands beside it and is too short for a run of its own: how many bytes stand before and
 * behind that string at the most. Undefined for any other pattern. Such a match lies around the run that the string is in.
 */
export function tokenCore(pattern: Pattern): Reach | undefined {
  if (pattern.kind === 'either') {
    const branches = pattern.parts.map(tokenCore);
    if (branches.includes(undefined)) return undefined;
    return {
      before: Math.max(...branches.map(branch => branch!.before)),
      after: Math.max(...branches.map(branch => branch!.after)),
    };
  }
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  const first = parts.findIndex(part => isToken(part) && longestMatch(part) > 0);
  if (first < 0) return undefined;
  const last = parts.findLastIndex(part => isToken(part) && longestMatch(part) > 0);
  if (parts.slice(first, last).every(isToken)) return besidePart(parts, first, last);
  const core = parts.findIndex(part => isToken(part) && longestMatch(part) >= RUN_LENGTH);
  if (core < 0) return undefined;
  const others = parts.reduce((sum, part, i) => sum + (i === core ? 0 : longestMatch(part, tokensOf)), 0);
  return others < RUN_LENGTH ? besidePart(parts, core, core) : undefined;
}

function besidePart(parts: readonly Pattern[], first: number, last: number): Reach | undefined {
  const before = parts.slice(0, first).reduce((sum, part) => sum + longestMatch(part), 0);
  const after = parts.slice(last + 1).reduce((sum, part) => sum + longestMatch(part), 0);
  return Number.isFinite(before + after) ? { before, after } : undefined;
}

function isToken(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return true;
    case 'set':
      return isTokenSet(pattern);
    case 'bytes':
      return false;
    case 'sequence':
    case 'either':
      return pattern.parts.every(isToken);
    case 'repeat':
    case 'capture':
      return isToken(pattern.part);
  }
}

/** True for a set of token characters alone. */
export function isTokenSet({ ascii, wide }: Pattern & { kind: 'set' }): boolean {
  return wide === undefined && ascii.every((has, code) => has === 0 || TOKEN[code] === 1);
}
