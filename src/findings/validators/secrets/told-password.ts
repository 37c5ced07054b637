import { REJECTED, type Validator } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { HEX_CONSTANT, NEXT_ENTRY } from './password-in-code.ts';
import {
  COUNTED_CHARACTERS,
  GOES_ON,
  isSamplePassword,
  isUnreadableInGroups,
  LABEL_OR_NAME,
  LISTED_AS_BAD,
  MARKUP,
} from './password-words.ts';
import { isPublicForm } from './public-form.ts';
import { withoutMarks } from './text-marks.ts';
import { DATE, isOtherText, NUMBER, PLACEHOLDER } from './value-place.ts';
import { isErratic, isIdentifier, isPartlyErratic, isSlug, isUnreadable } from './words.ts';

/** A password told in running text: it must look like one by itself, with letters and a digit or a sign. */
export const toldPassword: Validator = withoutMarks(input => {
  const { text, before } = input;
  if (
    isOtherText(input) ||
    /anonymous/i.test(text) ||
    !/\p{L}/u.test(text) ||
    (!/[\d!@#$%^&*?]/.test(text.replace(/^[*_]+|[*_]+$/g, '')) && !isDrawnLetters(text)) ||
    isCodeReference(text.replace(/^["']/, '')) ||
    isEmptyWord(text) ||
    isPublicForm(text) ||
    /\$\{[A-Za-z_]\w*:?$|\{\w*:?$|\{\{[^{}\n]*\| ?$/.test(before)
  )
    return REJECTED;
  if (
    MARKUP.test(text) ||
    HEX_CONSTANT.test(text) ||
    NEXT_ENTRY.test(text) ||
    /^,|^\d{2,5}\?/.test(text) ||
    /^:[A-Za-z$_]|^\\x[0-9A-Fa-f]{2}|%0A|&(?:[mn]dash|nbsp|hellip|[lr][sd]quo);/.test(text) ||
    /^!\d,|^&'(?:static|_|[a-z])$/.test(text) ||
    COUNTED_CHARACTERS.test(text) ||
    PACKAGE_VERSION.test(text) ||
    SUBSTITUTION.test(before)
  )
    return REJECTED;
  if (ADDRESS.test(text) || /:\/\/|^[\w./~-]+\.[A-Za-z]{1,4}$|^\d{1,4}[A-Za-z]{1,4}$/.test(text) || NUMBER.test(text))
    return REJECTED;
  if (/^\p{L}+[!?]$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return REJECTED;
  if (
    /[()[\]|\\]|^\^|\$\/|^[a-z_\d]+@(?!\d{3,4}$)\w+$/.test(text) ||
    /^\d{1,4}(?:char|digit|letter|bit|byte)/i.test(text)
  )
    return REJECTED;
  return isSamplePassword(text) ? PLACEHOLDER : { ok: true };
});

/** Letters alone that no word or name has. */
function isDrawnLetters(text: string): boolean {
  // `xxxxxxxxxxxx`
  if (new Set(text).size < 4) return false;
  if (isErratic(text) || isUnreadableInGroups(text) || isUnreadable(text)) return true;
  return isPartlyErratic(text) && !LABEL_OR_NAME.test(text);
}

/** An address for e-mail, in any script: a list of them is no list of logins, and the next one may have a password behind it. */
const ADDRESS = /^[\p{L}\p{M}\p{N}_.+-]+@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{Ll}{2,}$/u;

/** The version of a package of Debian, with its epoch or revision: `1:4.13+dfsg1-1`, `2.36-9+deb12u4`. */
const PACKAGE_VERSION = /^\d{1,2}:\d+\.\d|^\d+(?:\.\d+)+[\w.+~]*(?:[+~](?:dfsg|deb|ds|git|b\d)|-\d+(?:ubuntu|\+|~|$))/;
/** What `sed` puts in: `s#password: #password#`. */
const SUBSTITUTION = /(?:^|[\s'":])s([#|,!@])[^\n#|,!@]{0,60}$/;

/** A password told in a sentence, where a technical term may stand as well. */
export const prosePassword: Validator = withoutMarks(input => {
  if (NAMED_AS_BAD.test(input.before) || LISTED_AS_BAD.test(input.before)) return REJECTED;
  if (TECHNICAL.test(input.text) || /^--?[a-z]/.test(input.text) || GOES_ON.test(input.after)) return REJECTED;
  return toldPassword(input);
});

/** Names of algorithms, protocols, encodings and versions; names in code; lengths. */
const TECHNICAL =
  /^(?:[A-Z]{2,8}-[A-Z]{2,4}\d{1,3}|\?\w+=.*|set|enabled|disabled|[A-Z]{2,8}-?\d{1,4}(?:[-/.][A-Z0-9]{1,5})*|v?\d+(?:\.\w+)+|[a-z]+\d{0,2}(?:_[a-z]+)+\d{0,2}|[A-Za-z]+[23]|(?:utf|iso|base|bcrypt|argon|scrypt|pbkdf|sha|win|ipv)-?\d\w*|\d+-?[a-z]+)$/;

/** A sample of what nobody should use, perhaps the second of them: "nothing like `Summer2024!` or `…`", "weak passwords such as …". */
const NAMED_AS_BAD =
  /\b(?:(?:nothing|nor|not?|never|avoid(?:ing)?|weak|common|obvious|guessable|simple|bad|insecure|predictable|banned|forbidden|keine?|niemals|nie|schwache?n?|einfache?n?|unsichere?n?|jamais|pas|éviter?|évitez|faibles?|nunca|evitar?|evite|débiles|fracas?|mai|deboli|nooit|geen|zwakke|aldrig|inga|svaga|ingen|svake|nigdy|unikaj|słabych|nikdy|slab\p{L}{1,3}|никогда|слаб\p{L}{2,3}|простые)\b[^.!?\n]{0,50}?\b(?:like|such as|wie|comme|como|come|zoals|som|jak|jako|типа|вроде|например)|(?:passwords|passphrases|passwörter|kennwörter|mots de passe|contraseñas|senhas|wachtwoorden|hasła|hesla|пароли) (?:like|wie|comme|como|come|zoals|som|jak|jako|типа|вроде)|(?:passwords?|passphrases?|ones?|things|words|passwörter|kennwörter|mots de passe|contraseñas|senhas)(?: such as|,? e\.g\.,?|,? for example,?|,? z\. ?B\.|,? par exemple,?|,? por ejemplo,?|,? por exemplo,?))[ :]{1,2}["'`“„«(*]{0,2}(?:[^\s"'`]{3,40}["'`”“»)*]{0,2},? (?:(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|lub|i|nebo|или|и) )?["'`“„«(*]{0,2}){0,4}$/iu;

/** The value of an option `-p` of any program: a password by its look, no port, file or directory. */
export const optionPassword: Validator = input =>
  ASKS_FOR_ONE.test(input.before) || /^[\w-]*\/|\.\w{1,4}$|^\d+[:/-]/.test(input.text)
    ? REJECTED
    : prosePassword(input);

/** Clients of databases, whose `-p` with a blank behind asks for the password or names a port. */
const ASKS_FOR_ONE =
  /\b(?:mysql\w*|mariadb\w*|psql|pg_\w+|createdb|dropdb|docker|podman|nmap|ssh|scp|cp|mkdir|git|patch)\b[^\n|;]*$/;

/** What a message tells behind the name of a user: with a sign, or of words and a number, or with digits within its letters. */
export const passwordOfUser: Validator = input => {
  const { text } = input;
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || DATE.test(text) || /^[A-Z]{1,6}-\d|[0-9a-f]{12}/.test(text))
    return REJECTED;
  const isPhrase =
    WORDS_THEN_NUMBER.test(text) && /[A-Z]/.test(text) && !text.split(/[-_.\d]+/).some(part => OF_MACHINES.test(part));
  if (/[!#$%&*?@]/.test(text.replace(/[!?]$/, '')) || isPhrase) return prosePassword(input);
  const isLeet = /[A-Za-z]\d{1,2}[a-z]/.test(text) && /[A-Z]/.test(text) && /[a-z]{2}/.test(text);
  return isLeet && !TECHNIQUE.test(text) ? prosePassword(input) : REJECTED;
};

/** Two words or more and a number behind them: `Rinder-yellow-417`. */
const WORDS_THEN_NUMBER = /^[A-Za-z]{3,16}(?:[-_.][A-Za-z]{3,16}){1,3}[-_.]?\d{2,4}$/;
/** Systems, and parts of the names of what runs on them. */
const OF_MACHINES =
  /^(?:debian|ubuntu|centos|fedora|alpine|windows|linux|macos|gnu|lts|android|ios|server|desktop|node|worker|runner|host|cluster|pod|vm|image|build|release|version|session|user|role|group|team|account|ticket|issue|task|build|prod|stag(?:e|ing)|dev|test|suite|file|path|page|chapter|section|office|room|floor|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** What hardly anything but a password looks like: letters of both cases or a sign, and digits, that no name with its version has. */
export const inventedPassword: Validator = input => {
  const { text } = input;
  if (
    text.length < 7 ||
    text.length > 32 ||
    VERSIONED.test(text) ||
    /[^\w!#$%&*?+@-]|^[-#+&$@%]|^_[a-z]+_\w*$/.test(text)
  )
    return REJECTED;
  if (!/[a-z]/.test(text) || !/\d/.test(text) || /^[0-9a-f-]+$/i.test(text) || /^&?\w+;|&\w+=|^\d+-\d/.test(text))
    return REJECTED;
  const letters = text.replace(/[!?&]+$/, '');
  const isMarked = MARK.test(letters) || (letters.length < text.length && /\d{2}|[a-z]\d+[a-z]/i.test(letters));
  const isMixed =
    /[A-Z]/.test(text) &&
    !TECHNIQUE.test(text) &&
    (/[A-Za-z]\d{1,2}[a-z]/.test(text) || !isIdentifier(text)) &&
    !isSlug(text);
  return isMarked || isMixed ? prosePassword(input) : REJECTED;
};

/** A name and its version, a size, a model, a document: `AdminGuide2020`, `Python3`, `OAuth2.0`, `Node18-LTS`, `Office2019`, `10Gbit`. */
const VERSIONED =
  /^(?:[A-Z][a-z]+){2,}\d+$|^(?:[A-Z]?[a-z]+|[A-Z]{2,}[a-z]*|OAuth|iPhone|iPad|iOS|macOS)-?v?\d+(?:-[A-Za-z]+)?$|^\d+[A-Za-z]+$/;
/** Names in code and of techniques that have a digit within. */
const TECHNIQUE =
  /log4|base(?:32|58|64)|win(?:32|64)|k8s|neo4|i18n|l10n|oauth|s3|web3|db2|http[123]|h26[45]|x509|utf(?:8|16)|mp[34]|md[45]|sha\d|aes|rsa|p2p|b2[bc]|e2e|es[5-9]|ipv[46]|sqlite|bz2|l2tp|d3d?|ed25519|ed448|uint|int(?:8|16|32|64)|float|vec[234]|mat[234]|x86|amd64|arm64|pbkdf|bcrypt|argon|pkcs|fido|u2f|2fa|chacha|salsa|poly1305|sql/i;
/** Signs that people put into passwords, and hardly into names. */
const MARK = /[!#$%&*?+@]/;
