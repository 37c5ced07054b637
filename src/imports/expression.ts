/** Bytes of the shortest literal that the gate looks for. */
const SHORTEST = 4;

/** What an expression is made of: a text quoted by `\Q…\E`, an escape, a class with its brackets, or one character. */
const PIECE = /\\Q.*?(?:\\E|$)|\\.?|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|./gsu;

/** The expression with what stands between `\Q` and `\E` escaped instead: node-re2 would put backslashes before the slashes in it. */
export function withoutQuotes(expression: string): string {
  return expression.replace(PIECE, piece =>
    piece.startsWith('\\Q') ? escapeExpression(piece.slice(2).replace(/\\E$/, '')) : piece,
  );
}

/** An expression for the text itself. */
export function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The expression with its `group`th capturing group named `secret`, and no other; group 0 names none, since then the first one that took
 * part counts. Undefined when there is no such group.
 */
export function nameGroup(expression: string, group: number): string | undefined {
  let count = 0;
  let named = '';
  let done = 0;
  for (const [index, character] of unescaped(expression)) {
    if (character !== '(') continue;
    const opening = /^\((?:\?P?<(\w+)>|(?!\?))/.exec(expression.slice(index));
    if (!opening) continue;
    count += 1;
    if (count !== group && opening[1] !== 'secret') continue;
    named += `${expression.slice(done, index)}${count === group ? '(?P<secret>' : '('}`;
    done = index + opening[0].length;
  }
  return count < group ? undefined : named + expression.slice(done);
}

/**
 * Literals of at least four bytes, lower case, of which each match holds one: those that the expression begins with, or an alternation of
 * them. Undefined when it cannot tell.
 */
export function literalsOf(expression: string): string[] | undefined {
  if (hasTopLevelAlternation(expression)) return undefined;
  const inner = openUp(expression);
  const alternatives = /^\((?:\?(?:[a-z]*:|P?<\w+>))?([^()[\]\\.*+?{}^$|]+(?:\|[^()[\]\\.*+?{}^$|]+)*)\)(?![?*{])/.exec(
    inner,
  );
  if (alternatives) {
    const words = alternatives[1]!.split('|');
    return words.every(isUsable) ? [...new Set(words.map(it => it.toLowerCase()))] : undefined;
  }
  const literal = /^(?:[A-Za-z0-9_:;,<>=@#%&!~'` -]|\\[-._:@#=](?![?*{]))+/.exec(inner)?.[0] ?? '';
  // The last character may be optional or repeated.
  const next = inner[literal.length];
  const sure = next === '?' || next === '*' || next === '{' ? literal.slice(0, -1).replace(/\\$/, '') : literal;
  const text = sure.replaceAll('\\', '');
  return isUsable(text) ? [text.toLowerCase()] : undefined;
}

/** The expression without what stands before its first literal: flags, word boundaries, and groups that are sure to match as a sequence. */
function openUp(expression: string): string {
  let rest = expression;
  while (true) {
    const blank = /^(?:\(\?[a-z]+\)|\\b|\^|\(\?:\\b\))/.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const opening = /^\((?:\?(?:[a-z]*:|P?<\w+>))?/.exec(rest);
    const close = opening ? closeOf(rest) : -1;
    if (!opening || close < 0 || /[?*{]/.test(rest[close + 1] ?? '')) return rest;
    const content = rest.slice(opening[0].length, close);
    if (hasTopLevelAlternation(content)) return rest;
    rest = content + rest.slice(close + 1);
  }
}

/** Index of the bracket that closes the group which the expression begins with, or −1. */
function closeOf(expression: string): number {
  let depth = 0;
  for (const [index, character] of unescaped(expression)) {
    if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return index;
  }
  return -1;
}

/** Characters that are neither escaped nor in a class. */
function* unescaped(expression: string): Iterable<readonly [index: number, character: string]> {
  for (const { 0: piece, index } of expression.matchAll(PIECE)) if (piece.length === 1) yield [index, piece];
}

function isUsable(text: string): boolean {
  return Buffer.byteLength(text) >= SHORTEST && /^[\x20-\x7e]+$/.test(text) && !/["\\/]/.test(text);
}

function hasTopLevelAlternation(expression: string): boolean {
  let depth = 0;
  for (const [, character] of unescaped(expression)) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
