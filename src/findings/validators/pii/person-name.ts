import { isWhole, judgeWithout, REJECTED, type Validator } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { isNamePart } from './name-keys.ts';
import { isHeldBySomebody, recordKind, toKeyForm } from './record-kind.ts';
import { isVietnameseName } from './vietnamese-names.ts';

/** Words that no person's name holds: things, companies, code. */
const NEVER_NAMES =
  /(?<![\p{L}\p{N}_])(?:esteemed|human resources|recursos humanos|ressources humaines|risorse umane|payable|receivable|payroll|accounting|compliance|marketing|procurement|helpdesk|personalabteilung|buchhaltung|vertrieb|kundenbetreuung|serviceteam|sekretariat|secretariat|secretaria|segreteria|amministrazione|comptabilité|contabilidad|contabilidade|atención al cliente|boots|shirts?|jeans|shoes|jackets?|sneakers|sandals|trousers|handbags?|journal|family|reviewer|reviewers|colleague|pizza|maestro|yeah|yes|okay|sure|inns|if|when|then|but|so|because|she|they|inc|ltd|llc|gmbh|corp|company|group|hotel|cemetery|restaurant|university|college|school|hospital|clinic|center|centre|store|shop|market|team|club|party|museum|state|united|project|model|version|test|user|admin|default|unknown|null|none|undefined|true|false|anonymous|engineering|platform|corporation|operations|system|server|service|client|device|product|table|column|file|folder|document|data|dataset|name|first|last|full|middle|surname|customer|patient|employee|the|and|of|for|with|from|your|my|our|this|that|set|kit|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sir|madam|sirs|all|everyone|customers|colleagues|hiring|manager|committee|editor|resident|member|members|here|there|what|which|who|how|when|where|is|are|was|not|assistant|function|method|string|number|integer|object|array|award|movie|album|show|series|game|mom|dad|mum|mother|father|diary|santa|reader|readers|valued|support|info|office|press|department|dept|services|software|solutions|management|security|please|thanks|regards|hello|sincerely|contact|email|phone|address|note|doomed|army|magazine|api|apis|an|module|modules|console|cli|public|deprecated|command|commands|legacy|stream|streams|loading|conditions|definitions|options|error|errors|class|classes|property|properties|parameter|parameters|web|internal|revenue|invoice|payment|account|billing|notice|subject|date|both|visitor|parents|student|students|teacher|doctor|professor|sister|brother|son|daughter|husband|wife|aunt|uncle|grandma|grandpa|sweetheart|darling|valentine|kids|children|staff|people|america|annual|general|director|president|minister|ministry|states|government|agency|bureau|authority|council|commission|association|institute|foundation|federation|building|theatre|theater|gourmet|bistro|library|stadium|airport|kundenservice|kundendienst|kollegin|kollege|kollegen|factory|cinema|logistics|insurance|airlines|motors|foods|holdings|bancorp|application|applications|username|tenant|enabled|disabled|repo|repository|repositories|myself|use|login|final|optional|required|ihr|euer|votre|nuestro|vostro)(?![\p{L}\p{N}_])/iu;
/** Words that family names share with things and places; they tell against a person where only `name` says that there is one. */
const SELDOM_NAMES =
  /(?<![\p{L}\p{N}_])(?:bank|gym|spirit|church|park|street|avenue|road|city|county|north|south|east|west|new|guest|item|order|field|value|report|red|green|blue|black|white|yellow|small|medium|large|pack|box|day|week|month|year|january|march|april|june|august|friend|friends|class|world|league|cup|act|law|music|book|song|god|lord|sales|desk|news|pepper|parent|love|english|american|german|french|chinese|japanese|indian|court|judge|king|queen|prince|princess|emperor|saint|pope|san|santa|santo|são|sao|sankt|ste?|sainte|port|porto|puerto|mount|lake|fort|cape|isla|islas|île|ilha|rio|villa|monte|cerro|costa|province|municipality|municipal|district|region|island|islands|airport|airpark|airfield|base|galaxy|cluster|harbou?r|republic|station|valley|lodge|regional|international|memorial|parish|allé|platz|straße|strasse)(?![\p{L}\p{N}_])/iu;

/** In capitals, of whose father somebody is called: `МАРАТОВНА`. */
const PATRONYMIC = /(?:[ОЕЙ]ВИЧ|[ОЕ]ВНА|ИЧНА|ЇВНА|ІВНА|[УҰ]ЛЫ|[КҚ]ЫЗЫ|ОГЛЫ)$/u;
/** Keys for what somebody is, under which a full name stands, or something else: a number, a class, a company. */
const ROLE_KEY =
  /beneficiary|passenger|applicant|signature|signed|contact|kin|employee|patient|tenant|landlord|physician|insured|policyholder|guardian|spouse|manager|supervisor|driver|caller|subscriber/i;
const SOLE_ROLE =
  /^(?:the)?(?:beneficiary|passenger|applicant|signature|signedby|contactperson|emergencycontact|nextofkin|employee|patient|tenant|landlord|(?:attending|referring)?physician|insured|policyholder|guardian|spouse|manager|linemanager|supervisor|driver|caller|subscriber)(?:fullname)?$/i;
/** Keys for what somebody is in an affair, under which things stand as often: only a full name in Latin letters counts. */
const AFFAIRS =
  'owner|client|customer|contact|student|teacher|doctor|attorney|witness|recipient|sender|payee|payer|buyer|seller|claimant|defendant|plaintiff|visitor|guest|nurse|mother|father|parent|husband|wife|requester|borrower|lender|kunde|cliente|klant|klient|titular|titulaire|inhaber';
const AFFAIR_ROLE = new RegExp(`^(?:${AFFAIRS})$`, 'i');
const AFFAIR_WORD = new RegExp(AFFAIRS, 'i');
/** `c_customer_id`: a key that only speaks of somebody. */
const isOfAffair = (key: string): boolean => AFFAIR_WORD.test(key) && !NAME_KEY.test(key) && !ROLE_KEY.test(key);
/** A part of a name only where the key around it says that it is one (`name: { first, last }`, FHIR's `name: [{ family, given }]`). */
const PART_KEY = /^(?:first|last|given|family)$/i;
const AROUND_PART =
  /^(?:.*name|person|user|contact|patient|customer|employee|owner|author|applicant|holder|card_?holder|recipient|passenger|guest)s?$/i;
/** `last`, and `lastPageLabel`. */
const FIRST_OR_LAST = /(?:^|[^A-Za-z])(?:first|last|given|family)(?![a-z])|(?:First|Last|Given|Family)(?![a-z])/;
const NAME_KEY = /name|nom|naam|navn|namn/i;

const PLACEHOLDERS =
  /^(?:(?:john|jane|joe|jack|jill|max|erika|juan|mario|jean|foo|first|your|some) ?(?:doe|roe|smith doe|mustermann|public|bloggs|name|bar|pérez ejemplo)|mustermann,? max|full name|first last|firstname lastname|your name)$/i;

/** One to five capitalised words (any script), with particles, initials and suffixes. */
const SHAPE =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){1,4}|d['’]\p{Lu}\p{L}+)(?:,? (?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){2,4}|(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|van|von|zu|zur|ten|ter|bin|bint|binti|binte|bte|a\/l|a\/p|s\/o|d\/o|ibn|al|el|y|e|i|und|v\.|af|av|оглы|кызы|оглу|гызы|ўғли|қизи|угли|кизи|уулу)|\p{Lu}\.|Jr\.?|Sr\.?|I{2,3}|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)){0,5}$/u;
/** `LEUNG Wing Sze`: a family name of Hong Kong in capitals, and one or two syllables. */
const CANTONESE =
  /^(?:AU|CHAN|CHENG|CHEUNG|CHIU|CHOI|CHOW|CHU|CHUI|CHUNG|FAN|FONG|FUNG|HO|HUI|HUNG|IP|KAN|KO|KWAN|KWOK|KWONG|LAI|LAM|LAU|LEE|LEUNG|LIU|LO|LUI|LUK|MA|MAK|MOK|NG|PANG|POON|SHEK|SIT|SIU|SZETO|TAI|TAM|TANG|TONG|TSANG|TSE|TSOI|TSUI|WAN|WONG|WU|YAU|YEUNG|YIP|YIU|YU|YUEN|YUNG)(?: \p{Lu}\p{Ll}{1,5}){1,2}$/u;
/** Son or daughter of, in Malaysia and Singapore. */
const CHILD_OF = / (?:a\/[lp]|[sd]\/o) /;
/** Digits and signs that no name has. */
const NO_LETTERS = /\d|[_@/\\<>{}[\]=|$#%*+~^]/;
/** Before a family name in small letters. */
const PARTICLES = /^(?:(?:van|von|vom|de|der|den|ten|ter|te|di|da|do|dos|la|le|el|al|zu|zur) )+(?=\p{Lu})/u;
const DENSE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・\s]{2,16}$/u;
const OTHER =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}\p{Cf}.'’\s-]{3,40}$/u;

/** `product_name`, `pollster_name`: the key says that the name is not a person's. */
const OTHER_KEY =
  /inverted|reference_name|common_name|official_name|product|poll|company|business|brand|\bhost|file|domain|event|city|country|state_?name|team|school|store|item|category|model|package|column|table|field|class|function|group|organi[sz]ation|hotel|restaurant|venue|movie|song|album|channel|project|sponsor|server|service|device|street/i;

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

/** What a key around a `name`, or before it in its own, says of whom the names are. */
const PEOPLE =
  /(?:person|people|profile|user|contact|patient|customer|client|employee|staff|member|owner|author|editor|applicant|holder|recipient|passenger|guest|student|pupil|teacher|sender|buyer|seller|payer|payee|beneficiar|spouse|parent|child|doctor|physician|driver|tenant|contributor|maintainer|creator|attendee|participant|candidate|insured|kunde|cliente|personen|mitarbeiter|patiënt|paciente|utilisateur|usuario)(?:s|es|en|in|_?list|_?info|_?details|_?data)?(?:[_ .-]?names?)?$|^(?:姓名|名字|氏名|お?名前|患者名|顧客名|客户姓名|이름|성명|성함|фио|піб|прізвище|отчество|नाम|الاسم(?: الأول)?|اسم .+|שם .+|نام خانوادگی|نام و نام خانوادگی|นามสกุล|ชื่อ[ -]?นามสกุล|ονοματεπώνυμο|επώνυμο|nazwa klienta|cliente nombre|nombre cliente|nome cliente|nom client|client nom|ho ten|hoten|họ tên|nama lengkap|ім['’]я|გვარი|ազգանուն)$/i;
/** What a person's name and a thing's are called in other scripts: beside what only people have, a person's. */
const ANY_KEY_ABROAD =
  /^(?:nafn|navn|namn|naam|nimi|n[eé]v|nume|nama|ime|meno|jm[eé]no|vardas|v[aā]rds|שם|اسم|نام|ชื่อ|όνομα|име|নাম|பெயர்|పేరు|ಹೆಸರು|പേര്|નામ|ਨਾਮ|სახელი|անուն)$/i;
/** Family names that one sign writes, the commonest; Chinese ones of two signs. */
const CHINESE_NAME =
  /^(?:(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|慕容|令狐|司徒)\p{Script=Han}{1,2}|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯]\p{Script=Han}{1,2})$/u;
const KOREAN_NAME = /^[김이박최정강조윤장임한오서신권황안송유홍][가-힣]{2}$/u;
const JAPANESE_NAME =
  /^[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}$/u;
/** Given names that are words or short forms, too: before a further word they tell. */
const GIVEN_WORDS = new Set(
  'abe alf amos ann art bea ben bill bob brad bud cal charity cherry clair clark clay cleo cliff crystal curt dale dan dane dave dawn dean deb del destiny don dot drew duke earl ed eli faith fay fern fran frank gabe gene ginger grace grant gus guy hal hank harmony hazel heath hope hunter ian ike ira iris ivory ivy jack jade jake jay jed jeff jet jim jo joe joy june justice kai kay ken kent kim kip kit lance lane lee len leo les lex liz lon lou luke luna lynn mack mae mark mary mason matt max may meg mel mercy mia mike miles milo moe nan nate ned nell nick norm olive opal pam pat patience pearl peg penny pete phil pierce ray reed rex rich rick rob rocky rod ron rose ross roy ruby russ ruth sal sam sandy sid skip sol stan sterling stu sue summer sunny tad ted terry tim tod todd tom trent troy ty val van vern vic victor viola violet wade walker walt wes will woody'.split(
    ' ',
  ),
);

/** A name as Chinese, Korean or Japanese people have it, no figure of a row (`魏增四`: the fourth star). */
export const isDenseName = (name: string): boolean =>
  (CHINESE_NAME.test(name) && !/[二三四五六七八九十]$/.test(name)) ||
  KOREAN_NAME.test(name) ||
  JAPANESE_NAME.test(name);

/** Whether a value under a key that anything may have is somebody's name: the key around it says so, or a given name or a common family name in it does. */
function mayBeSomebody(name: string, own: string, around: string, siblings: readonly string[] = []): boolean {
  if (PEOPLE.test(own) || PEOPLE.test(around)) return true;
  if (ANY_KEY_ABROAD.test(own) && recordKind(siblings).isOfPerson) return true;
  // `name` beside `iata` or `price`, which people have not.
  if (OTHER_KEY.test(around) || (BARE_KEY.test(own) && recordKind(siblings).isOfThing)) return false;
  if (DENSE.test(name)) return isDenseName(name);
  if (isGivenWord(/^(\p{Lu}\p{Ll}+) (?:\p{Ll}{1,3} )?\p{Lu}/u.exec(name)?.[1] ?? '')) return true;
  const words = name.split(/[\s,]+/);
  const given = words.map(word => isGivenName(word) || isGivenNameAbroad(word));
  return (
    given[0]! || (words.length < 4 && given.at(-1)!) || (/,|^[\p{Lu}\s.'’-]+$/u.test(name) && given.includes(true))
  );
}

/** One word behind a bare `name:` is a type, a symbol or a product far more often than a person: only a given name counts. */
const SOLE_LABEL = /(?:^|[^\p{L}])name[*_]{0,2} ?[:=|] ?[*_]{0,2}["']? ?(?:<\/[A-Za-z]{1,8}>)?$/iu;
const SETTING_LABEL = /(?:^|\n)[ \t-]*name: ['"]?$/;
const INI_LABEL = /(?:^|\n)name=$/i;
const isSoleName = (name: string, before: string): boolean => {
  const label = SOLE_LABEL.exec(before);
  if (label === null || !/^\p{Script=Latin}/u.test(name) || OWN_LABEL.test(before.slice(0, label.index + 1)))
    return true;
  return /^\p{Lu}\p{Ll}/u.test(name) && isGivenName(name);
};

const TITLE =
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dr|dr|med|iur|jur|phil|RAi?n?|Dra|Prof|prof|Rev|Sgt|Capt|Ofc|Professor|Doctor|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|M|Sra?|Srta|Señora?|Doña?|Signora?|Sig|Sig\.ra|Dott|Dott\.ssa|Senhora?|[Dd]hr|[Mm]w|Hr|Fr|Shri|Smt|lek|Kolleg(?:e|in)|Tante|Onkel|Auntie?|Uncle|Grandma|Grandpa|Tía|Tío|Abuel[ao]|Oncle|Zi[ao]|Nonn[ao]|Tia|Tio|Ciociu|Wujku|Moster|Faster|Farbror|Morbror|heer|mevrouw|Mevr|Mevrouw|Meneer|Panie?|Pani|pani?|pane|paní|Dipl\.-Ing|Univ\.Prof|Ing|Mag)\.? )+/u;
/** Of these, what cannot be somebody's given name: it stays where the name is replaced. */
const FORM_OF_ADDRESS =
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dra?|dr|Prof|prof|Rev|Sgt|Capt|Ofc|Professor|Doctor|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Sra?|Srta|Señora?|Doña|Signora?|Sig|Sig\.ra|Dott|Dott\.ssa|Senhora?|[Dd]hr|[Mm]w|Hr|Fr|Shri|Smt|lek|Kolleg(?:e|in)|Tante|Onkel|Auntie?|Uncle|Grandma|Grandpa|Tía|Tío|Abuel[ao]|Oncle|Zi[ao]|Nonn[ao]|Tia|Tio|Ciociu|Wujku|Moster|Faster|Farbror|Morbror|heer|mevrouw|Mevr|Mevrouw|Meneer|Panie|pani?|pane|paní|Dipl\.-Ing|Univ\.Prof|RAi?n?|(?:Ing|Mag|med|iur|jur|phil)(?=\.))\.? )+/u;
/** `Liebe Tante,`: nobody is named. */
const KIN =
  /^(?:Tante|Onkel|Oma|Opa|Auntie?|Uncle|Granny|Tía|Tío|Abuel[ao]|Oncle|Mamie|Papi|Zi[ao]|Nonn[ao]|Ciociu|Wujku)$/u;
/** `M. Faucon`, `D. Joaquín`: elsewhere, and before an address for e-mail, an initial. */
const SHORT_FORM = /^(?:M|D|Dña)\. /u;
const DEGREE = /(?:,? (?:MD|PhD|DDS|DVM|MBA|(?:B|M|Ph|Dr)\.(?:Sc|A|Eng|Ed|D)\.?))+$/;
const FIRST_WORDS =
  /^(?:sí|sì|sim|oui|nein|ja|tak|ano|claro|hola|hallo|bonjour|buongiorno|merci|gracias|danke|grazie|obrigad[oa]|gr(?:ü|ue)(?:ß|ss)e|guten (?:tag|morgen|abend)|buen[oa]s (?:días|dias|tardes|noches)|bom dia|boa (?:tarde|noite)|goede(?:morgen|middag|navond)|dzień dobry|dobrý den|good (?:morning|afternoon|evening|day))$/iu;
/** Whoever a letter goes to: customers, members, tenants, patients, readers. A language or two a line. */
const ANYBODY = new RegExp(
  `^(?:${[
    '(?:kund|patient|kolleg|klient|interessent|abonnent|student)(?:e|en|in|innen)?|(?:mieter|leser|nutzer|bewerber|teilnehmer|bürger|einwohner|schüler|besteller|käufer|mitarbeiter|partner|besucher|spender|bewohner|anwohner|zuschauer|eigentümer|versicherungsnehmer|vereinskamerad|fördere?r|hörer|wähler|anleger|nachbar)(?:n|in|innen)?|mitglied(?:er)?|versicherter?|reisender?|fahrgast|gast|gäste|eltern|damen|herren|freunde|studierende',
    'client(?:e|s|es)?|adhérente?s?|abonnée?s?|locataires?|patiente?s?|collègues?|amie?s?|lect(?:eur|rice)s?|parents|assurée?s?|usagers?|voisine?s?|membres?|étudiante?s?|candidate?s?|utilisat(?:eur|rice)s?|titulaire|contribuable|allocataire|sociétaires?|copropriétaires?|bénévoles?|donat(?:eur|rice)s?',
    'clienta|soci[oa]s?|usuari[oa]s?|vecin[oa]s?|paciente?s?|amig[oa]s?|compañer[oa]s?|alumn[oa]s?|lector(?:a|es)?|suscriptor(?:a|es)?|asegurad[oa]s?|inquilin[oa]s?|titular|contribuyente|candidat[oa]|familias?|padres|colaborador(?:a|es)?|huésped(?:es)?',
    'clienti|utent[ei]|pazient[ei]|colleg[ah]i?|abbonat[oai]|lettor[ei]|lettrice|condomin[oi]|assicurat[oa]|genitori|contribuente|amic[oi]|amiche|iscritt[oai]|ospite',
    'clientes|assinantes?|associad[oa]s?|alun[oa]s?|colegas?|leitor(?:a|es)?|contribuinte|segurad[oa]|beneficiári[oa]|consumidor(?:a|es)?|morador(?:a|es)?|condômin[oa]s?|usuári[oa]s?|utilizador(?:a|es)?|munícipe',
    'klant(?:en)?|lezers?|lezeres|bewoners?|huurders?|patiënt(?:en)?|relaties?|cliënt(?:en)?|verzekerden?|ouders|leden|lid|gebruikers?|buren|vrienden|medewerkers?|deelnemers?|reizigers?',
    'klien(?:cie|tko|ci|ta|tka)|pacjen(?:cie|tko|ci)|użytkowni(?:ku|czko|cy)|abonencie|członku|członkowie|rodzice|mieszka(?:ńcu|nko|ńcy)|kole(?:go|żanko)|czytelniku|studencie',
    'kund(?:er)?|medlem(?:mar|mer)?|patient(?:er)?|hyresgäst(?:er)?|kolleg(?:a|or|er)|föräldrar|läsare|pasient(?:er)?|leje?re?|leietaker|borger(?:e)?|gæst|gjest|foreldre|forældre',
  ].join('|')})$`,
  'iu',
);
const GREETED =
  /(?:^|\P{L})(?:Dear|Ch[eè]re?|Liebe[rs]?|Sehr geehrter?|Estimad[oa]|Querid[oa]|Car[oa]|Gentile|Egregio|Prezad[oa]|Beste|Geachte|Szanown[ya]|Drog[ia]|Kära|Kære) $/u;
/** What stands before `name:` in the name of a thing. */
const NAMED_THING = /(?:^|[^\p{L}])(?!(?:or|and|the|your|my|his|her|their|with|is|of|for|in)\s*$)\p{L}+[ _-]$/iu;
const BARE_LABEL =
  /(?:name|nom|nombre|nome|naam|navn|namn|jméno|meno|contact|customer|client|patient)[*_]{0,2} ?[:=] ?[*_]{0,2} ?$/i;
/** `उत्पाद का नाम`, the name of a product; whose name it is stands before a person's. */
const HINDI_THING =
  /(?:^|[^\u0900-\u097f])(?!(?:आवेदक|मरीज|मरीज़|रोगी|ग्राहक|कर्मचारी|पिता|माता|पति|पत्नी|छात्र|छात्रा|अभिभावक|खाताधारक|मालिक|लेखक|[\u0900-\u097f]*(?:कर्ता|धारक|दार)|सदस्य|यात्री|डॉक्टर|शिक्षक|विद्यार्थी|लाभार्थी|नामांकित)(?:\s))[\u0900-\u097f]+ (?:का|की|के) नाम[^\p{L}]{0,4}$/u;
/** `New customer: ` leads to a person, `Product name: ` to a thing. */
const IS_SOMEBODY = /^(?:contact|customer|client|patient)/i;
const OTHER_BARE_LABEL = /(?:^|\P{L})(?:nom|nombre|nome|naam|navn|namn)[*_]{0,2} ?[:=] ?[*_]{0,2}$/iu;
/** What follows a type or a word of prose behind `name:`, and no name of one word. */
const IN_CODE = /^(?:[[(.=<:]\S|[ \t]?[|({=]|,\s\w+\??:\s[A-Za-z]|\s[a-z])/;
/** A label that only people have, and behind its value the next line of a form: `lastName: Smith`, `age: 30`. */
const OF_PEOPLE_ALONE = /(?:first|last|given|family|middle|maiden|sur|fore)[ _-]?names?["'*_]{0,2} ?[:=] ?["']?$/i;
const isLineOfForm = (name: string, after: string): boolean =>
  /^["']?,?\r?\n\s*\p{Ll}/u.test(after) && /^\p{Lu}\p{Ll}/u.test(name) && !isCommonWord(name) && !IS_TYPE.test(name);
/** Types of programs that begin with a capital. */
const IS_TYPE =
  /^(?:Optional|Union|Any|Maybe|Option|Column|Field|Char\w*|Varchar|Text\w*|Str\w*|Int\w*|Bool\w*|Date\w*|List|Dict|Array|Object|Record|Required|Nullable|Schema\w*|Types?|Prop\w*|Faker|Sequelize|Symbol|Value\w*|\p{Lu}\p{Ll}+\p{Lu}\w*)$/u;
const OWN_LABEL =
  /(?:full|real|first|last|middle|given|family|maiden|patient|customer|client|employee|contact|applicant|student|guest|passenger|beneficiary|card ?holder|account ?holder|legal|sender|recipient|owner|manager|guarantor|spouse|nick|user|emergency|primary|secondary|landlord|tenant|caller|billing|shipping|buyer|seller|receiver|holder|consignee|shipper|person|parent|guardian|payee|payer|policy ?holder|insured|father|mother|husband|wife|borrower|debtor|lender|teacher|doctor|physician|provider|witness|member|subscriber|account|driver|owner|inmate|claimant|registrant|resident|visitor|attorney|agent|officer)['’]?s?[ _-]?$/i;

/** Two words at least, a given name first or right behind a comma: `Lindqvist, Mara`. */
const beginsWithGiven = (name: string): boolean =>
  isGivenName(/^(?:\p{Lu}[\p{L}’'-]+, )?(\p{Lu}[\p{L}-]+)(?: \p{L}|$)/u.exec(name)?.[1] ?? '') && /[ ,]/.test(name);

/** `first` beside `last`, `given` beside `family`. */
function hasCounterpart(own: string, siblings: readonly string[] = []): boolean {
  const other = COUNTERPARTS[own.toLowerCase()];
  return other !== undefined && siblings.some(name => other.test(toKeyForm(name)));
}

const FAMILY = /^(?:last|family|sur)(?:name)?$/;
const GIVEN = /^(?:first|given|fore)(?:names?)?$/;
const COUNTERPARTS: Readonly<Record<string, RegExp>> = { first: FAMILY, last: GIVEN, given: FAMILY, family: GIVEN };

/** Keys for a given name where one for the family's stands beside, by language: `{"ad": …, "soyad": …}`. */
const ANY_NAME_KEY =
  /^(?:name|ad[iı]?|isim|ime|имя|име|ім['’]?я|meno|jm[eé]no|nome|nom|nombres?|imi[eęoa]+|nimi|nume|n[eé]v|vardas|v[aā]rds|nafn|nama|naam|navn|namn|given|first|שם|اسم|الاسم|نام|όνομα|ชื่อ)$/iu;
const FAMILY_KEY =
  /^(?:soyad[iı]?|soyisim|prezime|презиме|priezvisko|prijmeni|cognome|nomfamille|nomdefamille|apellidos?|(?:primer)?apellido|sobrenome|apelido|nazwisko|sukunimi|perekonnanimi|vezeteknev|csaladnev|pavarde|uzvards|numefamilie|(?:sur|last|family)name|nachname|familienname|achternaam|etternavn|efternavn|efternamn|фамилия|прізвище|שםמשפחה|اسمالعائلة|العائلة|نامخانوادگی|επωνυμο|επιθετο|นามสกุล)$/u;
/** Keys of objects of nobody but people, under which one word is a name. */
const PEOPLE_ALONE =
  /^(?:persons?|people|patients?|employees?|students?|pupils?|passengers?|family_?members?|residents?)$/i;
/** What a word of a language or of a program has beside its name. */
const OF_TERM = /^(?:key|type|kind|table|label|value|description|default|required)$/i;
/** True for a bare key for a name that the ones beside or around it make somebody's. */
function isNamedSomebody(name: string, names: readonly string[], siblings: readonly string[] = []): boolean {
  const words = name.split(' ');
  if (!ANY_NAME_KEY.test(names.at(-1) ?? '') || words.every(isCommonWord)) return false;
  if (siblings.some(other => FAMILY_KEY.test(toKeyForm(other)))) return true;
  return (
    PEOPLE_ALONE.test(names.at(-2) ?? '') &&
    !words.some(word => isCommonWord(word) && !isGivenName(word)) &&
    !siblings.some(other => OF_TERM.test(other))
  );
}

/** Keys that the names of things have, too. */
const BARE_KEY = /^_?(?:name|title|label|nom|nombre|nome|naam|navn|namn)$/i;

/** A name in front of an address: in angle brackets, or a word of it is in the address. */
export const mailboxName: Validator = input => {
  // `Renovate Bot <bot@host.test>`
  if (/\bbot$/i.test(input.text)) return REJECTED;
  const verdict = personName(input);
  if (!verdict.ok || /^"? ?[<]/.test(input.after)) return verdict;
  // A cell, and the address in the next.
  if (/^(?:,|;|\t| \| |["'], ?["'])\S/.test(input.after) && isGivenName(input.text.split(' ')[0]!)) return verdict;
  const local = (/([^\s<>("[]+)@/.exec(input.after)?.[1] ?? '').toLowerCase();
  const words = input.text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(word => word.length > 2 && local.includes(word)) ? verdict : REJECTED;
};

/** `Lindqvist, Mara`: what follows the comma begins with a given name. */
export const sortedName: Validator = ({ text, before, after }) => {
  // In quotes only in front of an address.
  if (/["']$/.test(before) && !/[:*_] ?["']$/.test(before) && !/^["'] ?</.test(after)) return REJECTED;
  const [family = '', given = ''] = text.split(/,\s*/);
  if (!isGivenName(given.split(' ')[0]!) || NEVER_NAMES.test(text) || isCommonWord(family)) return REJECTED;
  // Two people.
  if (family.includes(' ') && isGivenName(family.split(' ')[0]!)) return REJECTED;
  return { ok: true, canonical: `${given} ${family}`.toLowerCase() };
};

/** A name without titles, degrees and capitals, by which one person's are the same. */
export function toNameForm(text: string): string {
  return withoutTitles(text.trim().replace(/\s+/g, ' ')).toLowerCase();
}

function withoutTitles(titled: string): string {
  return titled.replace(TITLE, '').replace(DEGREE, '');
}

/** What papers and numbers are called by their first letters: behind a name, no part of it. */
const PAPERS_BEHIND =
  /(?: (?:DNI|CUIT|CUIL|CPF|CNPJ|CURP|RFC|RUC|RUT|RUN|NIF|NIE|NIT|NSS|NISS|CIF|CIN|CNIC|IBAN|BIC|DOB|SSN|MRN|NPI|NHS|BSN|KVK|BTW|PESEL|REGON|NIP|CNP|BVN|NIN|NRIC|EGN|OIB|JMBG|TCKN|ABN|TFN|TEL|PIS|CTPS|AVS|AHV|KVNR|NIR|NRP|NIK|NPWP|CCCD|CMND))+$/;

/** Words of forms behind a name, with their colon. */
const LABEL_BEHIND =
  / (?:Vorname|Nachname|Geburtsname|Geburtsdatum|Name|Adresse|Anschrift|Telefon|Tel|Straße|Ort|PLZ|Prénom|Nom|Adresse|Téléphone|Age|Sex|Address|Phone|Email|E-Mail|Mobile|Date|Gender|Birthdate|Nombre|Apellidos|Dirección|Teléfono|Edad|Cognome|Nome|Indirizzo|Telefono|Endereço|Telefone|Voornaam|Achternaam|Adres|Telefoon|Imię|Nazwisko|Adress)$/u;

/** A value that is written as people's names are, without the form of address. Used only where the place says that a name stands there. */
export const personName: Validator = input => {
  const papers = PAPERS_BEHIND.exec(input.text)?.[0];
  if (papers !== undefined) return judgeWithout(papers, input, personName);
  // `Vorname: Deniz Geburtsname: …`: the next label.
  const label = /^ ?[:：]/.test(input.after) ? LABEL_BEHIND.exec(input.text)?.[0] : undefined;
  if (label !== undefined) return judgeWithout(label, input, personName);
  const verdict = judgeName(input);
  if (!verdict.ok) return verdict;
  const isInitial = input.before.endsWith('.') || input.after.includes('@');
  const address = (FORM_OF_ADDRESS.exec(input.text) ?? (isInitial ? null : SHORT_FORM.exec(input.text)))?.[0];
  if (address === undefined) return verdict;
  return { ...verdict, canonical: toNameForm(input.text.slice(address.length)), skips: Buffer.byteLength(address) };
};

const judgeName: Validator = input => {
  const { text, before, after } = input;
  const titled = text.trim().replace(/\s+/g, ' ');
  const name = withoutTitles(titled);
  // The own key judges whole values; within a text the words before do.
  const isAll = isWhole(input);
  const names = isAll ? input.names : [];
  // A line of a dialogue behind who says it.
  if (FIRST_WORDS.test(name) || HINDI_THING.test(before) || KIN.test(name)) return REJECTED;
  if (ANYBODY.test(name) && GREETED.test(before)) return REJECTED;
  if (!isAll) {
    // `Dear Mara and Jan,`
    const isPair = /^ (?:and|&|und|et|y|e|en|i) \p{Lu}\p{L}+ ?[,:!]|^ ji\b/u.test(after) && isGivenName(name);
    if (GREETED.test(before) && name === titled && !name.includes(' ') && !/^\s?[,:!\n]/.test(after) && !isPair)
      return REJECTED;
    if (
      !name.includes(' ') &&
      /\b(?:contact|customer|client|patient|kund(?:e|in)?|klant|klient|cliente|asiakas|from|to|cc)[*_]{0,2} ?[:=] ?[*_]{0,2} ?$/i.test(
        before,
      )
    )
      return REJECTED;
    // `name: Optional[str]`, `?Name=IO-Compress`, `(name: Expression, args: …`: code.
    const isOfForm = isLineOfForm(name, after) && (isGivenName(name) || OF_PEOPLE_ALONE.test(before));
    const isInCode = IN_CODE.test(after) && !isOfForm;
    if (!name.includes(' ') && !DENSE.test(name) && isInCode && /name[*_]{0,2} ?[:=] ?$/i.test(before)) return REJECTED;
    // `Nombre: Bicicleta de montaña`: a thing's name goes on in small letters.
    if (/^ \p{Ll}/u.test(after) && OTHER_BARE_LABEL.test(before) && !name.split(' ').some(isGivenName)) return REJECTED;
    if (/[?&@](?!(?:first|last|given|family|full)[_-]?name)\w*name[=:] ?$|=_$|<th>$/i.test(before)) return REJECTED;
    if (!name.includes(' ') && !isSoleName(name, before)) return REJECTED;
    // `  name: Berlin Mailing Liste`, as files of settings have it.
    if (SETTING_LABEL.test(before) && !mayBeSomebody(name, '', '')) return REJECTED;
    // `Name=Scheduler Aborted` in a file of settings.
    if (INI_LABEL.test(before) && !name.split(' ').some(isGivenName)) return REJECTED;
    // A cell behind one with a label, without a digit, and with further cells behind it, stands in a row of headings.
    if (
      /(?:^|[|\t\n])[^|\t\n\d]*\p{L}[*_`]{0,2}(?:\t| ?\| ?)$/u.test(before) &&
      !/^[ \t]*\|?[ \t]*(?:\r?\n|$)/.test(after)
    )
      return REJECTED;
    const label = BARE_LABEL.exec(before);
    if (
      label &&
      !OWN_LABEL.test(before.slice(0, label.index)) &&
      NAMED_THING.test(before.slice(0, label.index)) &&
      !(IS_SOMEBODY.test(label[0]) && name.includes(' ') && isGivenName(name.split(' ')[0]!))
    )
      return REJECTED;
  }
  if (name.length < 2 || name.length > 60 || NO_LETTERS.test(name.replace(CHILD_OF, ' '))) return REJECTED;
  if (PLACEHOLDERS.test(name)) return { ok: true, placeholder: true, canonical: name.toLowerCase() };
  const canonical = name.toLowerCase();
  const own = names.at(-1) ?? '';
  const isAffair = AFFAIR_ROLE.test(own);
  if (isAffair ? !beginsWithGiven(name) : isOfAffair(own)) return REJECTED;
  const isPartKey = isAll && isNamePart(own, input.siblings);
  const isPersonColumn =
    isPartKey ||
    (isAll && isNamedSomebody(name, names, input.siblings)) ||
    /nama[ _-]?lengkap|first|last|full|given|family|sur|maiden|customer|patient|employee|(?:card|account|policy)[ _-]?holder|beneficiary|passenger|applicant|vorname|nachname|nom|nombre|apellido|prenom|prénom|cognome|voornaam|achternaam|imi[eę]|nazwisko|soyad|forename|sobrenome|фамил|имя|отчество|фио/i.test(
      own,
    );
  if (
    isAll &&
    !isPersonColumn &&
    !isAffair &&
    !ROLE_KEY.test(own) &&
    name === titled &&
    !mayBeSomebody(name, own, names.at(-2) ?? '', input.siblings)
  )
    return REJECTED;
  if (DENSE.test(name) || (OTHER.test(name) && /\p{L}/u.test(name))) return { ok: true, canonical };
  // Data in capitals or in small letters only counts under a column made for people's names.
  if (OTHER_KEY.test(own)) return REJECTED;
  if (!isPartKey && FIRST_OR_LAST.test(own) && !NAME_KEY.test(own)) {
    const isBesideOther = hasCounterpart(own, input.siblings) && isPersonal(name.split(' '));
    const isHeld = isPersonal(name.split(' ')) && isHeldBySomebody(names);
    const isTold = isGivenName(name) && recordKind(input.siblings ?? []).isOfPerson;
    if (!PART_KEY.test(own) || !(AROUND_PART.test(names.at(-2) ?? '') || isBesideOther || isHeld || isTold))
      return REJECTED;
  }
  if (!isAffair && ROLE_KEY.test(own) && !NAME_KEY.test(own)) {
    const isRole = SOLE_ROLE.test(own.replace(/[^A-Za-z]/g, ''));
    if (!isRole || !beginsWithGiven(name)) return REJECTED;
  }
  // `Surname: QUIROGA`, as in passports; `van Dijk` under a key for family names.
  const isPart = /(?:sur|fore|last|first|family|given)\s?names?["*_]{0,3}\s?[:：=]["*_]{0,3}\s*$/i.test(before);
  const whole = isPersonColumn || name !== titled || !isAll ? name.replace(PARTICLES, '') : name;
  const cased =
    (isPersonColumn || isPart) && (name === name.toUpperCase() || name === name.toLowerCase())
      ? name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, letter => letter.toUpperCase())
      : whole;
  if (!SHAPE.test(cased)) return REJECTED;
  // `Trần Văn An`: a name as well as a word.
  const plain = isVietnameseName(name) ? name.replace(/ An(?= |$)/g, '') : name;
  if (NEVER_NAMES.test(plain) || (isAll && !isPersonColumn && SELDOM_NAMES.test(name))) return REJECTED;
  if (!isPersonColumn && !name.includes(' ') && SELDOM_NAMES.test(name)) return REJECTED;
  // `HTTP`, `iPhone`, `JavaScript` under a plain `name` key; one word alone is a person only under a person's column.
  const words = name.split(' ');
  if (
    !isPersonColumn &&
    words.some(
      word =>
        /\p{Ll}\p{Lu}/u.test(word) &&
        !/^(?:Mc|Mac|O['’]|D['’]|De|Le|La|Van|Di|Du|Fitz)\p{Lu}/u.test(word) &&
        !/-/.test(word),
    )
  )
    return REJECTED;
  const isInCapitals =
    !isAll &&
    words.length > 1 &&
    name === name.toUpperCase() &&
    words.some(word => isGivenName(word) || isGivenNameAbroad(word) || PATRONYMIC.test(word));
  // `QUIROGA Renata`, as on tickets and in France.
  const isFamilyInCapitals =
    !isAll &&
    words.length < 4 &&
    (words.some(word => !/^\p{Lu}+$/u.test(word) && isGivenName(word)) || CANTONESE.test(name));
  if (
    !isPersonColumn &&
    !isInCapitals &&
    !isFamilyInCapitals &&
    !isPart &&
    words.some(word => word.length > 3 && /^\p{Lu}+$/u.test(word))
  )
    return REJECTED;
  if (isAll && !isPersonColumn && words.length < 2) return REJECTED;
  // `Worker Thread`, `Customization Hooks` under `name`: words of which none is a given name.
  if (!isPersonColumn && (isAll || SOLE_LABEL.test(before)) && words.length > 1 && !isPersonal(words)) return REJECTED;
  return { ok: true, canonical };
};
