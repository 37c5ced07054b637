import { shannonEntropy } from '../../entropy.ts';
import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';
import { isCodeReference } from './code-reference.ts';
import { sampleVerdict } from './placeholder.ts';
import { isErratic, isIdentifier, isSlug, isUnreadable, wordShare } from './words.ts';

/** Rather a line of a program's output, a prompt, a mark of a list, a heading or the next command than a secret. */
const OUTPUT =
  /^(?:[#>%*+|=-]|\[|\d{1,3}[.)]?$|[\w-]{1,30}:$|\/|~\/|[A-Za-z_]\w*=|```)|^[\w./-]+\.[a-z]{2,4}$|:\/\/|^<.*>$|\.\.\.|…/;

/** One word, alone on the line below a command that prints a secret: with a digit or a sign, or in no order. */
export const printedSecret: Validator = ({ text }) => {
  if (OUTPUT.test(text)) return REJECTED;
  if (/^[A-Z]?[a-z]+[A-Z]?[a-z]*\d?[.:,;!?]?$/.test(text)) return REJECTED;
  if (!/\d|[!@#$%^&*?+]/.test(text) && !isErratic(text) && !isUnreadable(text.replaceAll('-', ''))) return REJECTED;
  return /^[A-Za-z]+\d$/.test(text) && wordShare(text) > 0.7 ? REJECTED : ACCEPTED;
};

/** What a generator has written: in no order, whatever its alphabet. */
export const drawnSecret: Validator = ({ text }) => {
  if (OUTPUT.test(text.replace(/=+$/, '')) || isCodeReference(text) || isSlug(text) || isIdentifier(text))
    return REJECTED;
  if (!/[A-Za-z]/.test(text) || (!/\d/.test(text) && !isErratic(text) && !isUnreadable(text))) return REJECTED;
  if (wordShare(text) >= 0.4 || shannonEntropy(text) < 2.9) return REJECTED;
  return sampleVerdict(text) ?? ACCEPTED;
};
