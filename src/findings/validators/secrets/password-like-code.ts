import { REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { withoutMarks } from './text-marks.ts';
import { isOtherText } from './value-place.ts';

/** Calls, subscripts, templates, variables, options, entities, escapes and emphasis. */
const CODE =
  /^[\w.$]+(?:\(.*\)|\[.*\]|\{.*\})$|^[({[]{1,2}[\w .-]+[)}\]]{1,2}$|[\w$]\(\)|=>|;return\b|\}\)|\(0,|\?\?|[!=]==|\$\{|\{\{|\$\(|%\(|\]\(|^[([{][A-Za-z][a-z]+$|^\w+\[\w+\]|::|->|^[A-Za-z_]+\($|^[@$#%&][A-Za-z]+\d*\W*$|^--?\w|&#?\w+;|&[\w.-]+=|^(?:%[0-9A-Fa-f]{2})+|^([*_]{1,2}).*\1$|^!?important|^\{[\w+/=-]+\}$|\[\w-\w/;

/** Eight to forty characters with letters in both cases, a digit and a sign, as programs draw them; nothing that reads as code. */
export const passwordLikeCode: Validator = withoutMarks(input => {
  const { text } = input;
  if (isOtherText(input) || closesItsRemark(input)) return REJECTED;
  if (text.length < 8 || text.length > 40) return REJECTED;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return REJECTED;
  if (CODE.test(text) || looksLikePlaceholder(text)) return REJECTED;
  // A long word, or a capitalised one before a bracket, is prose or code.
  const longest = Math.max(...text.split(/[^A-Za-z]+/).map(part => part.length));
  if (longest > 8 || /^[A-Z]?[a-z]+\d*[()[\]{}]/.test(text)) return REJECTED;
  // A name with a number behind it: `@Passw0rd1`.
  if (/^[@$#%&*+_-]?(?:[A-Z][a-z]+){1,3}\d{1,4}\W?$/.test(text) || /^[@$]\w*passw/i.test(text)) return REJECTED;
  return { ok: true };
});

/** `(password: tulip7)`: the bracket ends what one before the word has begun. */
function closesItsRemark({ text, before }: ValidatorInput): boolean {
  return (/^[^()]+\)$/.test(text) && /\([^()\n]{0,80}$/.test(before)) || /^\([^()]+\)$/.test(text);
}
