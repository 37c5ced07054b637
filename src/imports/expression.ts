/** What an expression is made of: a text quoted by `\Q…\E`, an escape, a class with its brackets, or one character. */
const PIECE = /\\Q.*?(?:\\E|$)|\\.?|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|./gsu;

/** The expression with what stands between `\Q` and `\E` escaped instead: node-re2 would put backslashes before the slashes in it. */
export function withoutQuotes(expression: string): string {
  return expression.replace(PIECE, piece =>
    piece.startsWith('\\Q') ? escapeExpression(piece.slice(2).replace(/\\E$/, '')) : piece,
  );
}

/** What POSIX calls classes, as members of one in brackets. */
const POSIX = new Map(
  Object.entries({
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
  }),
);

/** The expression with classes such as `[[:alnum:]]` written out, so that more is known of its matches. */
export function withoutPosixClasses(expression: string): string {
  return expression.replace(PIECE, piece =>
    piece.startsWith('[')
      ? `[${piece.slice(1).replace(/\[:(\w+):\]/g, (name, word) => POSIX.get(word) ?? name)}`
      : piece,
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

/** Characters that are neither escaped nor in a class. */
function* unescaped(expression: string): Iterable<readonly [index: number, character: string]> {
  for (const { 0: piece, index } of expression.matchAll(PIECE)) if (piece.length === 1) yield [index, piece];
}
