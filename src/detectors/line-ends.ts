/** Blanks that nobody sees; two at the end of a line break it in Markdown. */
const BLANKS = '[ \\t]{0,2}';
const LINE_END = '\\r?\\n';

/**
 * A pattern in RE2 syntax whose `\n` is also found where a line ends in `\r\n` or with one or two blanks, and whose `[^\n]` stops before a `\r`.
 * So is the `$` beside it in `(?:\n|$)`. What begins a match (`(?:^|\n)`) stays as it is, since nothing before it matters.
 */
export function withLineEnds(pattern: string): string {
  if (!pattern.includes('\\n')) return pattern;
  const tokens = readTokens(pattern);
  return tokens.map((token, at) => rewrite(tokens, token, at)).join('');
}

interface Token {
  readonly text: string;
  /** The group that it stands in; the whole pattern is one, too. */
  readonly group: Group;
  readonly isFirst: boolean;
  /** `*`, `?`, `{2,3}` … behind it, with the `?` of a lazy one. */
  readonly quantifier: string;
  /** What matches before it. */
  readonly before: Token | undefined;
}

interface Group {
  readonly outer: Group | undefined;
  /** What each of its alternatives begins with. */
  readonly firsts: Token[];
}

/** A class, `\r?\n`, any other escape, the opening of a group with its flags or name, or one character; and the quantifier behind it. */
const TOKEN =
  /(\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\\r\?\\n|\\[pPx]\{[^}]*\}|\\.|\((?:\?(?:P?<\w+>|[imsU-]*[:)]))?|.)((?:[*+?]|\{\d+(?:,\d*)?\})\??)?/gsuy;

function readTokens(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  let group: Group = { outer: undefined, firsts: [] };
  const opened: (Token | undefined)[] = [];
  let before: Token | undefined;
  let isFirst = true;
  for (const [, text = '', quantifier = ''] of pattern.matchAll(TOKEN)) {
    const token: Token = { text, quantifier, group, isFirst, before };
    tokens.push(token);
    if (isFirst) group.firsts.push(token);
    isFirst = false;
    if (text === '|') {
      isFirst = true;
      before = opened.at(-1);
    } else if (text.startsWith('(') && !text.endsWith(')')) {
      opened.push(before);
      group = { outer: group, firsts: [] };
      isFirst = true;
    } else if (text === ')') {
      opened.pop();
      group = group.outer ?? group;
      before = token;
    } else before = token;
  }
  return tokens;
}

function rewrite(tokens: readonly Token[], token: Token, at: number): string {
  const { text, quantifier, group, isFirst, before } = token;
  const asIs = text + quantifier;
  const blanks = mayTakeBlanks(before) ? '' : BLANKS;
  if (text === '$') return isFirst && isWhole(tokens, at) && group.firsts.some(endsLine) ? `${blanks}${asIs}` : asIs;
  if (!endsLine(token) && !text.startsWith('[^')) return asIs;
  if (text.startsWith('[^'))
    return text.includes('\\n') && !text.includes('\\r') ? `[^\\r${text.slice(2)}${quantifier}` : asIs;
  if (isFirst && (group.outer === undefined || group.firsts.some(({ text: first }) => first === '^'))) return asIs;
  const end = `${blanks}${LINE_END}`;
  if (!text.startsWith('[')) return quantifier === '' ? end : `(?:${end})${quantifier}`;
  if (blanks === '' && text.includes('\\r')) return asIs;
  const withReturn = text.includes('\\r') ? text : `[\\r${text.slice(1)}`;
  return quantifier === '' || quantifier === '?' ? `(?:${end}|${withReturn})${quantifier}` : withReturn + quantifier;
}

/** True for `\n`, and for a class of it and other signs. */
function endsLine({ text }: Token): boolean {
  return text === '\\n' || text === LINE_END || (/^\[[^^]/.test(text) && text.includes('\\n'));
}

/** True where nothing else stands in its alternative. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return at + 1 === tokens.length || /^[|)]$/.test(tokens[at + 1]!.text);
}

/** True for a repeated set that takes the blanks before the end of a line itself. */
function mayTakeBlanks(token: Token | undefined): boolean {
  if (!token || !/^(?:[*+]|\{\d*,\d*\})/.test(token.quantifier)) return false;
  const { text, quantifier } = token;
  const isLazy = quantifier.length > 1 && quantifier.endsWith('?');
  const holds = text === ' ' || text === '\\s' || (text.startsWith('[') && / |\\s/.test(text));
  return text.startsWith('[^') ? !holds && !isLazy : holds;
}
