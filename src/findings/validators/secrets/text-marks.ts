import { lineBefore, type Validator, type ValidatorInput, withSpan } from '../validator.ts';
import { isKeyed } from './value-place.ts';

/** What Markdown and chats put on both sides of a text, the longer ones first. */
const MARKS = ['***', '**', '~~', '__', '||', '*', '_'] as const;
type Mark = (typeof MARKS)[number];
/** Shorter than this, what is left is no password. */
const LEAST = 4;

/**
 * Leaves out the marks for bold, italic, struck and hidden text around a password. A mark behind it is one where its opener stands right before
 * the password (`**tulip7**`) or earlier in the line (`**Password: tulip7**`); else it belongs to the password (`password: tulip7**`).
 * So is a full stop before the next sentence.
 */
export function withoutMarks(validate: Validator): Validator {
  return input => {
    const { text } = input;
    if (!/[*_~|.]$/.test(text) || isKeyed(input) || /["'`]$/.test(input.before)) return validate(input);
    const around = MARKS.find(mark => isAround(mark, input));
    const behind =
      around ??
      MARKS.find(mark => endsIn(mark, text) && isOpenIn(lineBefore(input.before), mark)) ??
      (endsASentence(input) ? '.' : undefined);
    if (behind === undefined || text.length < behind.length * 2 + LEAST) return validate(input);
    const from = around === undefined ? 0 : around.length;
    const to = text.length - behind.length;
    const inner = text.slice(from, to);
    const before = input.before + text.slice(0, from);
    const verdict = validate(withSpan(input, { text: inner, before, after: text.slice(to) + input.after }));
    return verdict.ok ? { canonical: inner, ...verdict, skips: from, sheds: behind.length } : verdict;
  };
}

/** `Your password: tulip7. Do not share it.` */
function endsASentence({ text, before, after }: ValidatorInput): boolean {
  return /[^.]\.$/.test(text) && /: ?$/.test(before) && /^\s+\p{Lu}\p{Ll}* \p{Ll}/u.test(after);
}

/** With that mark, not with a longer one of its sign. */
function endsIn(mark: Mark, text: string): boolean {
  return text.endsWith(mark) && text[text.length - mark.length - 1] !== mark[0];
}

/** `**tulip7**` behind a blank: right behind an operator (`PASS=_tulip7_`) the marks are part of the value. */
function isAround(mark: Mark, { text, before }: ValidatorInput): boolean {
  return text.startsWith(mark) && endsIn(mark, text) && /(?:^|[\s(])$/.test(before);
}

/** An opener stands in the line and nothing closes it. The sign of a list (`* Password: …`) and names with a `_` in them open nothing. */
function isOpenIn(line: string, mark: Mark): boolean {
  const sign = mark[0]!;
  let opened = false;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at)) {
    let end = at;
    while (line[end] === sign) end += 1;
    const isOpener = at === 0 || /[\s("'[]/.test(line[at - 1]!);
    if (end - at === mark.length) {
      if (isOpener && line[end] !== ' ') opened = true;
      else if (sign !== '_' || end === line.length || /\W/.test(line[end]!)) opened = false;
    }
    at = end;
  }
  return opened;
}
