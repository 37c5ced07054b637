import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { isUsualName } from './small-names.ts';
import { isVietnameseName } from './vietnamese-names.ts';

/** What says that a name stands in a place. */
export interface NamePlace {
  /** It holds nothing but the name. */
  readonly isWhole: boolean;
  /** Its key or column is one for people's names. */
  readonly isForPeople: boolean;
  /** A label for a part of a name stands before: `Surname: QUIROGA`, as in passports. */
  readonly isForPart: boolean;
  /** The label is a bare `name:`. */
  readonly isBare: boolean;
  /** A title stands before the name, or a degree behind. */
  readonly isTitled: boolean;
}

/** True for words in letters with capitals that are written as somebody's name is in such a place. */
export function isWrittenAsName(name: string, place: NamePlace): boolean {
  const { isWhole, isForPeople, isForPart, isBare } = place;
  if (!SHAPE.test(toCased(name, place))) return false;
  // `Trần Văn An`: a name as well as a word.
  if (holdsThing(isVietnameseName(name) ? name.replace(/ An(?= |$)/g, '') : name)) return false;
  if (isForPeople) return true;
  const words = name.split(' ');
  const isOneWord = words.length === 1;
  if ((isWhole || isOneWord) && SELDOM_NAMES.test(name)) return false;
  if (isOneWord && isWhole) return false;
  // `Worker Thread`, `Customization Hooks`
  if (!isOneWord && (isWhole || isBare) && !isPersonal(words)) return false;
  if (words.some(isTypeOrProduct)) return false;
  const isInCapitals = words.some(word => word.length > 3 && /^\p{Lu}+$/u.test(word));
  return !isInCapitals || isForPart || isNameInCapitals(name, words);
}

/** As it would stand in a sentence: what is all in capitals, usual names in small letters, and what columns for people hold in small letters or behind a particle. */
function toCased(name: string, { isWhole, isForPeople, isForPart, isTitled }: NamePlace): string {
  const isInCapitals = name === name.toUpperCase();
  if (
    (isWhole && (isInCapitals || isUsualName(name))) ||
    ((isForPeople || isForPart) && (isInCapitals || name === name.toLowerCase()))
  )
    return name.toLowerCase().replace(/(^|[\s.'’-])\p{L}/gu, letter => letter.toUpperCase());
  return isForPeople || isTitled || !isWhole ? name.replace(PARTICLES, '') : name;
}

/** `iPhone`, `JavaScript` */
const isTypeOrProduct = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|O['’]|D['’]|De|Le|La|Van|Di|Du|Fitz)\p{Lu}/u.test(word) && !/-/.test(word);

/** `RENATA QUIROGA`, and `QUIROGA Renata`, as on tickets and in France. */
function isNameInCapitals(name: string, words: readonly string[]): boolean {
  if (words.length > 1 && name === name.toUpperCase() && words.some(isGivenOrPatronymic)) return true;
  const isOfFew = words.length < 4;
  return isOfFew && (words.some(word => !/^\p{Lu}+$/u.test(word) && isGivenName(word)) || CANTONESE.test(name));
}

const isGivenOrPatronymic = (word: string): boolean =>
  isGivenName(word) || isGivenNameAbroad(word) || PATRONYMIC.test(word);

/** In capitals, of whose father somebody is called: `МАРАТОВНА`. */
const PATRONYMIC = /(?:[ОЕЙ]ВИЧ|[ОЕ]ВНА|ИЧНА|ЇВНА|ІВНА|[УҰ]ЛЫ|[КҚ]ЫЗЫ|ОГЛЫ)$/u;
/** `LEUNG Wing Sze`: a family name of Hong Kong in capitals, and one or two syllables. */
const CANTONESE =
  /^(?:AU|CHAN|CHENG|CHEUNG|CHIU|CHOI|CHOW|CHU|CHUI|CHUNG|FAN|FONG|FUNG|HO|HUI|HUNG|IP|KAN|KO|KWAN|KWOK|KWONG|LAI|LAM|LAU|LEE|LEUNG|LIU|LO|LUI|LUK|MA|MAK|MOK|NG|PANG|POON|SHEK|SIT|SIU|SZETO|TAI|TAM|TANG|TONG|TSANG|TSE|TSOI|TSUI|WAN|WONG|WU|YAU|YEUNG|YIP|YIU|YU|YUEN|YUNG)(?: \p{Lu}\p{Ll}{1,5}){1,2}$/u;
/** One to five capitalised words (any script), with particles, initials and suffixes. */
const SHAPE =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){1,4}|d['’]\p{Lu}\p{L}+)(?:,? (?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){2,4}|(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|van|von|zu|zur|ten|ter|bin|bint|binti|binte|bte|a\/l|a\/p|s\/o|d\/o|ibn|al|el|y|e|i|und|v\.|af|av|оглы|кызы|оглу|гызы|ўғли|қизи|угли|кизи|уулу)|\p{Lu}\.|Jr\.?|Sr\.?|I{2,3}|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)){0,5}$/u;
/** Before a family name in small letters. */
const PARTICLES = /^(?:(?:van|von|vom|de|der|den|ten|ter|te|di|da|do|dos|la|le|el|al|zu|zur) )+(?=\p{Lu})/u;

/** Words that no person's name holds: things, companies, code. */
const NEVER_NAMES =
  /(?<![\p{L}\p{N}_])(?:esteemed|human resources|recursos humanos|ressources humaines|risorse umane|payable|receivable|payroll|accounting|compliance|marketing|procurement|helpdesk|personalabteilung|buchhaltung|vertrieb|kundenbetreuung|serviceteam|sekretariat|secretariat|secretaria|segreteria|amministrazione|comptabilité|contabilidad|contabilidade|atención al cliente|boots|shirts?|jeans|shoes|jackets?|sneakers|sandals|trousers|handbags?|journal|family|reviewer|reviewers|colleague|pizza|maestro|yeah|yes|okay|sure|inns|if|when|then|but|so|because|she|they|inc|ltd|llc|gmbh|corp|company|group|hotel|cemetery|restaurant|university|college|school|hospital|clinic|health|healthcare|medical|hospice|pharmacy|dental|center|centre|store|shop|market|team|club|party|museum|state|united|project|model|version|test|user|admin|default|unknown|null|none|undefined|true|false|anonymous|engineering|platform|corporation|operations|system|server|service|client|device|product|table|column|file|folder|document|data|dataset|name|first|last|full|middle|surname|customer|patient|employee|the|and|of|for|with|from|your|my|our|this|that|set|kit|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sir|madam|sirs|all|everyone|customers|colleagues|hiring|manager|committee|editor|resident|member|members|here|there|what|which|who|how|when|where|is|are|was|not|assistant|function|method|string|number|integer|object|array|award|movie|album|show|series|game|mom|dad|mum|mother|father|diary|santa|reader|readers|valued|support|info|office|press|department|dept|services|software|solutions|management|security|please|thanks|regards|hello|sincerely|contact|email|phone|address|note|doomed|army|magazine|api|apis|an|module|modules|console|cli|public|deprecated|command|commands|legacy|stream|streams|loading|conditions|definitions|options|error|errors|class|classes|property|properties|parameter|parameters|web|internal|revenue|invoice|payment|account|billing|notice|subject|date|both|visitor|parents|student|students|teacher|doctor|professor|sister|brother|son|daughter|husband|wife|aunt|uncle|grandma|grandpa|sweetheart|darling|valentine|kids|children|staff|people|america|annual|general|director|president|minister|ministry|states|government|agency|bureau|authority|council|commission|association|institute|foundation|federation|building|theatre|theater|gourmet|bistro|library|stadium|airport|kundenservice|kundendienst|kollegin|kollege|kollegen|factory|cinema|logistics|insurance|airlines|motors|foods|holdings|bancorp|application|applications|username|tenant|enabled|disabled|repo|repository|repositories|myself|use|login|final|optional|required|ihr|euer|votre|nuestro|vostro)(?![\p{L}\p{N}_])/iu;
/** Words that family names share with things and places; they tell against a person where only `name` says that there is one. */
const SELDOM_NAMES =
  /(?<![\p{L}\p{N}_])(?:bank|gym|spirit|church|park|street|avenue|road|city|county|north|south|east|west|new|guest|item|order|field|value|report|red|green|blue|black|white|yellow|small|medium|large|pack|box|day|week|month|year|january|march|april|june|august|friend|friends|class|world|league|cup|act|law|music|book|song|god|lord|sales|desk|news|pepper|parent|love|english|american|german|french|chinese|japanese|indian|court|judge|king|queen|prince|princess|emperor|saint|pope|san|santa|santo|são|sao|sankt|ste?|sainte|port|porto|puerto|mount|lake|fort|cape|isla|islas|île|ilha|rio|villa|monte|cerro|costa|province|municipality|municipal|district|region|island|islands|airport|airpark|airfield|base|galaxy|cluster|harbou?r|republic|station|valley|lodge|regional|international|memorial|parish|allé|platz|straße|strasse)(?![\p{L}\p{N}_])/iu;

/** True for words one of which stands in no name. */
export const holdsThing = (words: string): boolean => NEVER_NAMES.test(words);

/** Son or daughter of, in Malaysia and Singapore. */
const CHILD_OF = / (?:a\/[lp]|[sd]\/o) /;
/** Digits and signs that no name has. */
const NO_LETTERS = /\d|[_@/\\<>{}[\]=|$#%*+~^]/;

/** True for what is no name by its length, its digits or its signs. */
export const isNoName = (name: string): boolean =>
  name.length < 2 || name.length > 60 || NO_LETTERS.test(name.replace(CHILD_OF, ' '));

/** Samples that everybody knows. */
const PLACEHOLDERS =
  /^(?:(?:john|jane|joe|jack|jill|max|erika|juan|mario|jean|foo|first|your|some) ?(?:doe|roe|smith doe|mustermann|public|bloggs|name|bar|pérez ejemplo)|mustermann,? max|full name|first last|firstname lastname|your name)$/i;

/** True for a sample that everybody knows. */
export const isSampleName = (name: string): boolean => PLACEHOLDERS.test(name);

const DENSE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]{2,16}$/u;
const OTHER =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}\p{Cf}.'’\s-]{3,40}$/u;

/** True for Chinese, Korean and Japanese signs, and nothing else. */
export const isDense = (name: string): boolean => DENSE.test(name);

/** True for a name in a script that has no capitals. */
export const isWithoutCapitals = (name: string): boolean => isDense(name) || (OTHER.test(name) && /\p{L}/u.test(name));

/** Family names that one sign writes, the commonest; Chinese ones of two signs. */
const CHINESE_NAME =
  /^(?:(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|慕容|令狐|司徒)\p{Script=Han}{1,2}|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯]\p{Script=Han}{1,2})$/u;
const KOREAN_NAME = /^[김이박최정강조윤장임한오서신권황안송유홍][가-힣]{2}$/u;
const JAPANESE_NAME =
  /^[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u;

/** A name as Chinese, Korean or Japanese people have it, no figure of a row (`魏增四`: the fourth star). */
export const isDenseName = (name: string): boolean =>
  (CHINESE_NAME.test(name) && !/[二三四五六七八九十]$/.test(name)) ||
  KOREAN_NAME.test(name) ||
  JAPANESE_NAME.test(name);

/** Given names that are words or short forms, too: before a further word they tell. */
const GIVEN_WORDS = new Set(
  'abe alf amos ann art bea ben bill bob brad bud cal charity cherry clair clark clay cleo cliff crystal curt dale dan dane dave dawn dean deb del destiny don dot drew duke earl ed eli faith fay fern fran frank gabe gene ginger grace grant gus guy hal hank harmony hazel heath hope hunter ian ike ira iris ivory ivy jack jade jake jay jed jeff jet jim jo joe joy june justice kai kay ken kent kim kip kit lance lane lee len leo les lex liz lon lou luke luna lynn mack mae mark mary mason matt max may meg mel mercy mia mike miles milo moe nan nate ned nell nick norm olive opal pam pat patience pearl peg penny pete phil pierce ray reed rex rich rick rob rocky rod ron rose ross roy ruby russ ruth sal sam sandy sid skip sol stan sterling stu sue summer sunny tad ted terry tim tod todd tom trent troy ty val van vern vic victor viola violet wade walker walt wes will woody'.split(
    ' ',
  ),
);

/** True for a given name that is a word or a short form, too: `Rose`, `Dan`. */
export const isGivenWord = (word: string): boolean => GIVEN_WORDS.has(word.toLowerCase());

/** With a word that is written by its first letters alone, in no name in capitals: `Phòng CSKH`. */
export const holdsInitials = (name: string): boolean =>
  name !== name.toUpperCase() && /(?<!\p{L})[B-DF-HJ-NP-TV-XZ]{3,}(?!\p{L})/u.test(name);
/** `Gun-Britt`: where the first part is an everyday word, the second tells. */
export const isDouble = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) && isGivenName(word.split('-')[1]!);
/** Holds a given name, or no word of everyday English. */
export const isPersonal = (words: readonly string[]): boolean =>
  words.some(word => isGivenName(word) || isGivenNameAbroad(word) || isDouble(word)) ||
  !words.some(word => isCommonWord(word.replace(/[.,]$/, '')));

/** True for a name that tells by itself that it is somebody's: a given name stands where one does. */
export function tellsOfSomebody(name: string): boolean {
  if (isDense(name)) return isDenseName(name);
  if (isGivenWord(/^(\p{Lu}\p{Ll}+) (?:\p{Ll}{1,3} )?\p{Lu}/u.exec(name)?.[1] ?? '')) return true;
  if (isGivenWord(/^[^,]+, (\p{L}+)/u.exec(name)?.[1] ?? '')) return true;
  const words = name.split(/[\s,]+/);
  const given = words.map(word => isGivenName(word) || isGivenNameAbroad(word));
  return (
    given[0]! || (words.length < 4 && given.at(-1)!) || (/,|^[\p{Lu}\s.'’-]+$/u.test(name) && given.includes(true))
  );
}
