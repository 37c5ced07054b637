import { REJECTED, type Validator } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { isSamplePassword, NAME_PART, SENTENCE_WORD, TYPE_NAME } from './password-words.ts';
import { toldPassword } from './told-password.ts';
import { PLACEHOLDER, WEAK } from './value-place.ts';
import { isErratic } from './words.ts';

/** The cell below a name for passwords in a table: one word that looks like a password, or, between lines or quotes, any that says nothing else. */
export const columnPassword: Validator = input => {
  const { text, before } = input;
  if (text.length < 4 || text.length > 100 || /\s/.test(text) || /^##/.test(text)) return REJECTED;
  const verdict = toldPassword(input);
  if (verdict.ok) return verdict;
  if (isCodeReference(text) || isEmptyWord(text) || STATE.test(text)) return REJECTED;
  if (!FRAMED.test(before))
    return WORDS_IN_CELL.test(text) && !NAME_PART.test(text) && !TYPE_NAME.test(text) ? WEAK : REJECTED;
  if (isSamplePassword(text)) return PLACEHOLDER;
  if (/^[a-z]{5,}(?:-[a-z]{3,})*$/.test(text))
    return NAME_PART.test(text) || SENTENCE_WORD.test(text) ? REJECTED : WEAK;
  if (!/^[A-Za-z]{6,}$/.test(text)) return REJECTED;
  return isErratic(text) || (INSERTED.test(before) && !NAME_PART.test(text)) ? WEAK : REJECTED;
};

/** In a column of passwords: that there is one, rather than it. */
const STATE =
  /^(?:active|locked|never|unchanged|disabled|enabled|internal|external|ldap|kerberos|saml|same|shared|stored|varies|see\w*)$/i;
/** Right before a cell that is told from its neighbours by more than a comma or a blank. */
const FRAMED = /(?:\||['">`])[ ]{0,40}[`"*]{0,2}$/;
/** A string among the values of an SQL insert: no variable, type or label stands there. */
const INSERTED = /[(,]\s*N?'$/;
/** Three to five words written together, the first in small letters: `kaffeeAmMorgen`. */
const WORDS_IN_CELL = /^(?!is|has|get|set|to|on|must)[a-z]{3,12}(?:[A-Z][a-z]{1,12}){2,4}$/;
