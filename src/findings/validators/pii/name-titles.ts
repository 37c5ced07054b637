import { isGivenName } from './given-names.ts';
import { isGivenWord } from './name-form.ts';

/** What somebody is called before a name and what cannot be a given name, with a full stop or without. Languages side by side. */
const ADDRESSES = [
  'Mrs?|Ms|Miss|Mx|Dra?|dr|Prof|prof|Rev|Sgt|Capt|Ofc|Professor|Doctor|Sir|Madam|Auntie?|Uncle|Grandma|Grandpa|Shri|Smt',
  'Herrn?|Frau|Hr|Fr|Kolleg(?:e|in)|Tante|Onkel|RAi?n?|Dipl\\.-Ing|Univ\\.Prof',
  'Monsieur|Madame|Mme|Mlle|Oncle|Sra?|Srta|Señora?|Doña|Tía|Tío|Abuel[ao]|Senhora?|Tia|Tio',
  'Signora?|Sig|Sig\\.ra|Dott|Dott\\.ssa|Zi[ao]|Nonn[ao]',
  '[Dd]hr|[Mm]w|heer|[Mm]evrouw|Mevr|Meneer|Moster|Faster|Farbror|Morbror|lek|Panie|pani?|pane|paní|Ciociu|Wujku',
].join('|');
/** Degrees that only a full stop tells from a name. */
const SHORT_DEGREES = 'Ing|Mag|med|iur|jur|phil';
/** Of a title, what stays where the name is replaced. */
const FORM_OF_ADDRESS = new RegExp(`^(?:(?:${ADDRESSES}|(?:${SHORT_DEGREES})(?=\\.))\\.? )+`, 'u');
/** All that stands before a name, also what may be a given name or an initial. */
const TITLE = new RegExp(`^(?:(?:${ADDRESSES}|${SHORT_DEGREES}|M|Pani)\\.? )+`, 'u');
/** `M. Faucon`, `D. Joaquín`: elsewhere, and before an address for e-mail, an initial. */
const SHORT_FORM = /^(?:M|D|Dña)\. /u;
const DEGREE = /(?:,? (?:MD|PhD|DDS|DVM|MBA|(?:B|M|Ph|Dr)\.(?:Sc|A|Eng|Ed|D)\.?))+$/;

/** What of a name's beginning stays where the name is replaced, if anything. @param mayBeInitial `M. ` may be one. */
export const formOfAddress = (text: string, mayBeInitial: boolean): string | undefined =>
  (FORM_OF_ADDRESS.exec(text) ?? (mayBeInitial ? null : SHORT_FORM.exec(text)))?.[0];

/** A name without titles, degrees, nickname and capitals, by which one person's are the same. */
export function toNameForm(text: string): string {
  return withoutNickname(withoutTitles(text.trim().replace(/\s+/g, ' '))).toLowerCase();
}

/** A name without what stands before it and the degrees behind it. */
export function withoutTitles(titled: string): string {
  return titled.replace(TITLE, '').replace(DEGREE, '');
}

/** What somebody is called for short, behind a name: `William Baxter "Bill"`, `Alton H. (Bill)`. */
const NICKNAME = / (?:"(\p{Lu}\p{L}+)"|“(\p{Lu}\p{L}+)”|\((\p{Lu}\p{L}+)\))(?=,? |$)/u;

/** A name without the given name that somebody is called by for short, where one stands behind it. */
export function withoutNickname(name: string): string {
  const [found, ...words] = NICKNAME.exec(name) ?? [];
  const word = words.find(Boolean);
  return found !== undefined && word !== undefined && (isGivenName(word) || isGivenWord(word))
    ? name.replace(found, '')
    : name;
}
