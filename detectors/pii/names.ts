import { LOWER } from '../sample.ts';

/** One label and one group of rules: all tell of a person's name and differ in what stands around it. */
export const PERSON = {
  class: 'pii',
  severity: 'low',
  category: 'identity',
  label: 'PERSON_NAME',
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const;

/** Forms of address and degrees before a name. */
export const TITLES =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|dr|med|iur|jur|phil|RA|RAin|Prof|prof|Rev|Sgt|Capt|Ofc|Professor|Sir|Madam|Herr|Herrn|Frau|Monsieur|Madame|Mme|Mlle|M|Sr|Sra|Srta|Dra|Señor|Señora|Don|Doña|Signor|Signora|Sig|Sig\\.ra|Dott|Dott\\.ssa|Senhor|Senhora|Dhr|dhr|Mw|mw|Hr|Fr|Shri|Smt|lek|heer|mevrouw|Mevr|Mevrouw|Meneer|Pan|Panie|Pani|pan|pani|pane|paní|Dipl\\.-Ing|Univ\\.Prof|Ing|Mag)';

// Classes by blocks: `\p{L}`, repeated, makes an automaton that takes 0.1 s to build. What is a capital is the validator's to say.
export const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я]';
export const LETTER = '[A-Za-zÀ-ÖØ-öø-ɏʼΆ-ώЀ-ӿḀ-ỿ]';
/** First letters of names for atoms: ASCII ones, whose case the gate ignores, and the capitals beyond that names of Europe begin with. */
export const INITIALS = [...LOWER, ...'ÀÁÂÃÄÅÆÇÈÉÊËÍÎÏÑÓÔÕÖØÚÜÝĀĆČĎĐĒĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŘŚŞŠȘŢŤȚŪŮŰŹŻŽ'];
/** Letters beyond ASCII of texts that are typed without capitals. */
const SMALL_BEYOND = 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćčďđēęěğīįıłńňņőœřśşšťūůűźżž';
export const SMALL_LETTER = `[a-z${SMALL_BEYOND}]`;
export const SMALL_INITIALS = [...LOWER, ...SMALL_BEYOND];
/** One capitalised word, or one in capitals; names of Brittany end as `Floc’h` does. */
export const NAME_WORD = `${CAPITAL}(?:${LETTER}|['’]${LETTER}{2})+(?:c['’]h\\b)?(?:-${LETTER}(?:${LETTER}|['’]${LETTER}{2})+)*`;
/** `H.W.` as well as `H.` */
const WORD = `(?:(?:B|M|Ph|Dr)\\.(?:Sc|A|Eng|Ed|D)\\b\\.?|${NAME_WORD}|(?:${CAPITAL}\\.){1,4})`;
/** Without its full stop only between two words. */
const INITIAL = `(?:${CAPITAL} )?`;
/** Between the words of a name, in small letters. */
export const PARTICLES =
  '(?:(?:de|da|do|dos|das|del|della|dello|der|den|di|du|van|von|zu|zur|bin|binti|binte|bte|a/l|a/p|s/o|d/o|ibn|al|el|la|le|los|las|y|e|i|af|av|v\\.|ten|ter|vom|het|in|op|und zu|bint) )*';
/** Behind a title or a label, before a family name: `mevrouw van der Meer`. */
export const LOW_PARTICLES = '(?:(?:van|von|vom|de|der|den|ter|ten|di|la|le|dos|da|du) ){0,3}';
const SUFFIX =
  '(?:,? (?:Jr|Sr|II|III|IV|MD|PhD|DDS|DVM|MBA|B\\.Sc|B\\.A|B\\.Eng|Ph\\.D|M\\.D)\\b\\.?| (?:[Оо]глы|[Кк]ызы|[Оо]глу|[Гг]ызы|ўғли|қизи|угли|кизи|уулу))?';

/** Capitalised words, with titles before and particles between them; how many is the validator's to say. */
export const NAME = `(?:(?:${TITLES}\\.? )+${LOW_PARTICLES})?${WORD}(?: ${PARTICLES}${INITIAL}${WORD})*${SUFFIX}`;
/** At least two words. */
export const FULL_NAME = `(?:${TITLES}\\.? )*${WORD}(?: ${PARTICLES}${INITIAL}${WORD})+${SUFFIX}`;

const JAPANESE = '[一-鿿ぁ-ヿ々]';
/** Names in scripts without capitals, as they stand behind a label. */
export const OTHER_NAME = `${JAPANESE}{1,8}[ 　]${JAPANESE}{1,8}|[㐀-䶿一-鿿·]{2,5}|[가-힣]{2,5}|[ऀ-ॿ.]+(?: [ऀ-ॿ.]+){0,3}|[ء-ۿ]+(?: [ء-ۿ]+){1,3}|[א-ת]+(?:-[א-ת]+)?(?: [א-ת]+(?:-[א-ת]+)?){1,3}|[ก-๙]+(?: [ก-๙]+){1,2}`;
