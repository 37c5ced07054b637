/** Forms of address and degrees before a name. */
export const TITLES =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Herr|Herrn|Frau|Monsieur|Madame|Mme|Mlle|M|Sr|Sra|Srta|Dra|Señor|Señora|Don|Doña|Signor|Signora|Sig|Sig\\.ra|Dott|Dott\\.ssa|Senhor|Senhora|Dhr|heer|mevrouw|Mevr|Mevrouw|Meneer|Pan|Panie|Pani|pan|pani|Dipl\\.-Ing|Univ\\.Prof|Ing|Mag)';

const WORD =
  "(?:(?:B|M|Ph|Dr)\\.(?:Sc|A|Eng|Ed|D)\\b\\.?|\\p{Lu}(?:\\p{L}|['’]\\p{L}{2})+(?:-\\p{L}(?:\\p{L}|['’]\\p{L}{2})+)*|\\p{Lu}\\.)";
const PARTICLES =
  '(?:(?:de|da|do|dos|das|del|della|dello|der|den|di|du|van|von|zu|zur|bin|ibn|al|el|la|le|los|las|y|e|af|av|ten|ter|vom|het|in|op|Den|Van) ){0,3}';
const SUFFIX = '(?:,? (?:Jr|Sr|II|III|IV|MD|PhD|DDS|DVM|MBA|B\\.Sc|B\\.A|B\\.Eng|Ph\\.D|M\\.D)\\b\\.?)?';

/** One to five capitalised words, with titles before and particles between them. */
export const NAME = `(?:${TITLES}\\.? ){0,2}${WORD}(?: ${PARTICLES}${WORD}){0,4}${SUFFIX}`;
/** At least two words. */
export const FULL_NAME = `(?:${TITLES}\\.? ){0,2}${WORD}(?: ${PARTICLES}${WORD}){1,4}${SUFFIX}`;

const HAN = '\\p{Han}';
const JAPANESE = '[\\p{Han}\\p{Hiragana}\\p{Katakana}ー々]';
/** Names in scripts without capitals, as they stand behind a label. */
export const OTHER_NAME = `${JAPANESE}{1,8}[ 　]${JAPANESE}{1,8}|[${HAN}·]{2,4}|\\p{Hangul}{2,5}|[\\p{Devanagari}\\p{M}.]{2,20}(?: [\\p{Devanagari}\\p{M}.]{2,20}){0,3}|[\\p{Arabic}]{2,16}(?: [\\p{Arabic}]{2,16}){1,3}|[\\p{Hebrew}]{2,16}(?: [\\p{Hebrew}]{2,16}){1,3}|[\\p{Thai}]{2,24}(?: [\\p{Thai}]{2,24}){1,2}`;
