import { defineRules } from '../../src/detectors/rule.ts';
import { BIRTH_DATE } from './birth-dates.ts';
import { DIGIT_ABROAD as N } from './digits-abroad.ts';
import { behindLabels } from './label.ts';
import { LETTER } from './names.ts';
import { DATE } from './person.ts';

const MONTH = `${LETTER}{3,12}`;
/** Days as they are written in other digits, eras and calendars, on forms and by machines that read passports. */
const ABROAD = [
  `${N}{1,4} ?[-/.] ?${N}{1,2} ?[-/.] ?${N}{1,4}`,
  `${N}{1,2} [ء-ۿऀ-ॿঀ-৿ก-๙.]{2,16} ${N}{4}`,
  '\\d{1,2} [ঀ-৿]{2,16} \\d{4}',
  '(?:民國|民国) ?\\d{2,3} ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2} ?日?',
  '(?:明治|大正|昭和|平成|令和)(?:元|\\s?\\d{1,2})年\\s?\\d{1,2}月\\s?\\d{1,2}日',
  '[MTSHR]\\d{1,2}[./-]\\d{1,2}[./-]\\d{1,2}',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월](?:\\s?\\d{1,2}\\s?[日일])?',
  '\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}',
  `\\d{4}\\. ${MONTH} \\d{1,2}`,
  '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}',
  `\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}\\.?(?: ?/ ?${MONTH}\\.?)?[ -]['’]?(?:\\d{4}|\\d{2}\\b)`,
  `${MONTH} the \\d{1,2}(?:st|nd|rd|th),? \\d{4}`,
  `\\d{4}, ${MONTH} \\d{1,2}`,
  `\\d{4} (?:жылғы|жылы|жылдын|йил|il|yil|წლის|թ\\.|թվականի) \\d{1,2}[- ]${MONTH}`,
  `\\d{1,2}[- ](?:[ა-ჰ]{3,10}|[ա-ֆ]{3,12}),? \\d{4}`,
].join('|');

const LABELS = [
  ...['date of birth', 'birth date', 'birthdate', 'dob', 'd.o.b.', 'd o b', 'place/date of birth', "birthday's"],
  ...['geburtsdatum', 'date de naissance', 'fecha de nacimiento', 'data de nascimento', 'data di nascita'],
  ...['geboortedatum', 'data urodzenia', 'fødselsdato', 'födelsedatum', 'syntymäaika', 'datum narození'],
  ...['data naixement', 'data de naixement', 'jaiotze data', 'jaioteguna', 'data de nacemento', 'dyddiad geni'],
  ...['dáta breithe', 'data tat-twelid', 'data tal-twelid', 'datëlindja', 'data nașterii', 'data e lindjes'],
  ...['születési idő', 'születési dátum', 'szül. idő', 'szül.', 'született'],
  ...['датум рођења', 'датум на раѓање', 'дата на раждане', 'дата нараджэння', 'дата народження', 'дата рождения'],
  ...[
    'rođ.',
    'rodj.',
    'rođen',
    'rođena',
    'rođen/a',
    'datum rođenja',
    'roj.',
    'rojen',
    'rojena',
    'datum rojstva',
    'nar.',
    'narozen',
  ],
  ...[
    'narozena',
    'narodený',
    'narodená',
    'dátum narodenia',
    'dat. nar.',
    'gim.',
    'dzim.',
    'dzimis',
    'dzimusi',
    'sünd.',
    'sündinud',
    'f. d.',
  ],
  ...[
    'туған жылы',
    'туған',
    'родился',
    'родилась',
    'дата рожд.',
    'народився',
    'народилася',
    'роден на',
    'родена на',
    'рођен',
    'рођена',
  ],
  ...['туған күні', 'туулган күнү', 'төрсөн огноо', 'рӯзи таваллуд', 'doğum tarixi', 'təvəllüd', "tug'ilgan sana"],
  ...[
    'tug‘ilgan sana',
    'doğum yeri/tarihi',
    'doğum yeri / tarihi',
    'doğum yeri ve tarihi',
    'doğum tarihi',
    'born on',
    'born',
  ],
  ...[
    'ծննդյան ամսաթիվ',
    'ծննդյան տարեթիվ',
    'დაბადების თარიღი',
    'ημερομηνία γέννησης',
    'ημ. γέννησης',
    'ημ/νία γέννησης',
  ],
  ...['γεννήθηκα στις', 'γεννήθηκε στις', 'γεννηθείς στις', 'γεννήθηκα', 'γεννήθηκε'],
  ...[
    'tarehe ya kuzaliwa',
    'petsa ng kapanganakan',
    'araw ng kapanganakan',
    'tarikh lahir',
    'tanggal lahir',
    'tgl lahir',
  ],
  ...['geboorte datum', 'geboortedag', 'usuku lokuzalwa', 'ọjọ́ ìbí', 'ranar haihuwa'],
  ...[
    'تاريخ الميلاد',
    'تاريخ الولادة',
    'تاريخ ميلاد',
    'تاریخ تولد',
    'متولد',
    'مواليد',
    'تاریخ پیدائش',
    'پیدائش',
    'ولد في',
  ],
  ...['ولدت في', 'د زیږیدو نیټه', 'תאריך לידה', 'ת. לידה', 'נולד ב', 'נולדה ב', 'נולדתי ב'],
  ...['जन्म तिथि', 'जन्मतिथि', 'जन्म दिनांक', 'जन्मतारीख', 'जन्म तारीख', 'जन्म मिति', 'জন্ম তারিখ', 'জন্মতারিখ', 'জন্ম'],
  ...['பிறந்த தேதி', 'பிறந்த நாள்', 'పుట్టిన తేదీ', 'ಹುಟ್ಟಿದ ದಿನಾಂಕ', 'ಜನ್ಮ ದಿನಾಂಕ', 'ജനനത്തീയതി', 'ജനന തീയതി', 'જન્મ તારીખ'],
  ...['ਜਨਮ ਮਿਤੀ', 'ଜନ୍ମ ତାରିଖ', 'උපන් දිනය', 'မွေးသက္ကရာဇ်', 'ថ្ងៃខែឆ្នាំកំណើត', 'ថ្ងៃកំណើត', 'ວັນເດືອນປີເກີດ'],
  ...['วันเกิด', 'วันเดือนปีเกิด', 'เกิดวันที่', 'ngày sinh', 'ngày tháng năm sinh'],
  ...[
    '出生日期',
    '出生年月日',
    '出生年月',
    '出生于',
    '出生',
    '生日',
    '生年月日',
    '誕生日',
    '생년월일',
    '생일',
    '출생일',
    '출생',
  ],
];
const PLACE = '(?:[A-ZÀ-ÝĀ-Ž][A-Za-zÀ-ÿĀ-ž]{2,20}(?:, ?| ?/ ?))?';
const labelled = behindLabels(LABELS, `(?:${ABROAD}|${DATE})`);
/** The place of birth may stand first. */
const placed = labelled.pattern.replace('#?(', `#?${PLACE}(`);

/** A letter of a word; a set of all letters would make automata that take long to build. */
const SIGN = '[^\\s\\d,.;:!?()"]';
const FIRST =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const CARDINAL = `premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:(?:-| et )${SIGN}{2,6})?|trente(?: et un)?|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci${SIGN}{4,6}|veinte|veinti${SIGN}{3,6}|treinta(?: y uno)?|primeiro|um|dois|três|quatro|sete|oito|nove|dez|doze|treze|quinze|dez[ao]${SIGN}{4,6}|vinte(?: e ${SIGN}{2,6})?|trinta(?: e um)?|primo|due|tre|quattro|cinque|sei|sette|otto|dieci|undici|dodici|tredici|quattordici|quindici|sedici|dicia${SIGN}{4,7}|ventun[o]?|vent${SIGN}{2,7}|trenta|trentuno|${SIGN}{2,14}ten`;
/** The tens and ones of a year, in English. */
const YEAR = `(?:nineteen[- ])?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${SIGN}{3,6}teen))?`;
const ENGLISH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const BORN =
  '(?:\\b(?i:born|nacid[oa]|nascid[oa]|nat[oa] il|geboren|date of birth|birthday)|\\b[Nn]ée? le)[:,]?(?: is| was)?(?: on| el| em| am| a)?(?: the)? ';

/** One to six words of a place, perhaps with the letters of its province or its country. */
const BIRTHPLACE =
  '[A-ZÀ-Ž][^\\s\\d,;:|()]*(?: [^\\s\\d,;:|()]+){0,5}?(?:,? ?\\([^)\\n]{2,20}\\)|, [A-ZÀ-Ž][^\\s\\d,;:|()]+(?: [A-ZÀ-Ž][^\\s\\d,;:|()]+)?)?';
/** Was born, in, on: by language. */
const BORN_AT: readonly (readonly [string, string, string])[] = [
  ['(?i:nat[oa])', '(?i:a|in|ad)', '(?i:il(?: giorno)?|in data)'],
  ['[Nn](?:ée?|é\\(e\\))', '(?:à|aux?|en)', 'le'],
  ['[Nn]ac(?:id[oa]|ió|í)', 'en', 'el(?: día)?'],
  ['[Nn]asc(?:id[oa]|eu|i)', '(?:em|no|na)', '(?:em|a|no dia|aos)'],
  ['[Gg]eb(?:oren|\\.)', '(?:in|zu)', 'am'],
  ['[Gg]eb(?:oren|\\.)', 'te', 'op'],
  ['[Uu]r(?:\\.|odzon[ya](?:\\(a\\))?)', 'we?', '(?:dnia|dn\\.|w dniu)?'],
  ['[Nn]ar(?:ozen[áýa]?|\\.)', 've?', '(?:dne)?'],
  ['[Rr]o(?:đen[a]?|đ\\.|jena?)', '[uv]', '(?:dana|dne)?'],
  ['[Nn]ăscut[ăa]?', '(?:în|la)', '(?:la(?: data de)?|pe(?: data de)?|în data de)'],
  ['[Ff](?:ödd|ødt)', '(?:i|på)', '(?:den|d\\.)?'],
  ['[Bb]orn', '(?:in|at)', '(?:on(?: the)?)'],
  ['[Ll]ahir', 'di', '(?:pada(?: tanggal)?)?'],
];
const BORN_AT_ATOMS = [
  ...[
    'nato a',
    'nata a',
    'nato in ',
    'nata in ',
    'née à ',
    'né à ',
    'née au',
    'né au',
    'née en ',
    'né en ',
    'né(e) ',
    'nacido en ',
    'nacida en ',
  ],
  ...[
    'nació en ',
    'nací en ',
    'nascido ',
    'nascida ',
    'nasceu ',
    'nasci ',
    'geboren in ',
    'geboren zu ',
    'geboren te ',
    'geb. in ',
    'geb. zu ',
  ],
  ...[
    'geb. te ',
    'ur. w',
    'urodzon',
    'narozen',
    'nar. v',
    'rođen',
    'rođ. ',
    'rojen ',
    'rojena ',
    'născut',
    'född i ',
    'född på ',
  ],
  ...['født i ', 'født på ', 'born in ', 'born at ', 'lahir di '],
];

export default defineRules([
  {
    ...BIRTH_DATE,
    id: 'date-of-birth-abroad',
    title: 'Date of birth behind its label in other languages, digits, eras and calendars',
    pattern: `${placed}|(?:생년월일|생일|생년)(?: ?[:：은는] ?| )(\\d{6})\\b|\\b1 BIRT\\r?\\n2 DATE (?:(?:ABT|EST|CAL) )?(\\d{1,2} [A-Z]{3} \\d{4})`,
    atoms: [...labelled.atoms, '1 BIRT', '생년', '생일'],
    maxLength: 160,
    right: 'number',
    confidence: 0.7,
    examples: {
      match: [
        { text: 'datëlindja: «30.07.1985»' },
        { text: 'تاريخ الميلاد: «٣٠/٠٧/١٩٨٥»' },
        { text: 'تاریخ تولد: «1364/05/08»' },
        { text: 'जन्म तिथि: «३०/०७/१९८५»' },
        { text: '出生日期：«民國74年7月30日»' },
        { text: '生年月日：«S60.7.30»' },
        { text: 'Date of birth «30 JUL /JUIL 85» Sex' },
        { text: 'rođ. «17.8.1975»; IBAN' },
        { text: 'туған күні «1977 жылғы 21 қараша»' },
        { text: 'Doğum Yeri/Tarihi : Bursa, «30.07.1985»' },
        { text: 'γεννήθηκα στις «30/7/1985» στην' },
        { text: 'DOB: «30 / 07 / 1985»' },
        { text: '생년월일 «850730»' },
        { text: '1 BIRT\n2 DATE «30 JUL 1985»\n' },
      ],
      ignore: [
        { text: 'datëlindja: 30.17.1985', why: 'no such month' },
        { text: 'date of birth 40 of 1985', why: 'no day' },
        { text: '生年月日：S99.7.30', why: 'no such year' },
      ],
    },
  },
  {
    ...BIRTH_DATE,
    id: 'date-of-birth-in-words',
    title: 'Date of birth whose day, or all of it, is written in words',
    pattern: `${BORN}((?i:(?:${FIRST})(?: of)? (?:${ENGLISH}),? (?:\\d{4}|${YEAR}))|(?i:(?:${CARDINAL})(?: de)? )${SIGN}{3,12}(?: de)? \\d{4})\\b|(${SIGN}+(?: ${SIGN}+)? (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: (?:тысяча|девятьсот|две тысячи))*(?: ${SIGN}+){1,2} года) рождения|(?i:\\b(?:date of birth|born|birthday)\\b)[^\\d]{1,60}?\\b((?i:(?:${FIRST}) of the (?:${FIRST}),? (?:${YEAR})))\\b`,
    atoms: [
      'born',
      'nacid',
      'nascid',
      'nato il',
      'nata il',
      'geboren',
      'date of birth',
      'birthday',
      'né le',
      'née le',
      'года рождения',
    ],
    validators: ['birth-date-in-words'],
    maxLength: 160,
    confidence: 0.6,
    examples: {
      match: [
        { text: 'born on the «thirtieth of July 1985» in' },
        { text: 'née le «trente juillet 1985» à' },
        { text: 'geboren am «dreißigsten Juli 1985» in' },
        { text: 'Соколова, «тридцатого июля восемьдесят пятого года» рождения' },
        { text: 'date of birth.\nA: Quiroga. «Thirtieth of the seventh, eighty-five».' },
      ],
      ignore: [
        { text: 'born in the second half of July', why: 'no day' },
        { text: 'nacido dos de cada 1985', why: 'no month' },
      ],
    },
  },
  {
    ...BIRTH_DATE,
    id: 'date-of-birth-at-place',
    title: 'Date of birth behind the place of it, or before the place',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(?:${BORN_AT.map(([born, place, day]) => `${born} ${place} ${BIRTHPLACE},? ?${day}`).join('|')}) ?(${DATE}|\\d{1,2}(?:er|º|\\.)? (?:de )?${SIGN}{3,12}\\.? (?:de )?\\d{4})`,
    atoms: BORN_AT_ATOMS,
    maxLength: 200,
    right: 'number',
    confidence: 0.7,
    examples: {
      match: [
        { text: 'Renata Falco, nata a Reggio nell’Emilia (RE) il «30/07/1985», C.F.' },
        { text: 'née à La Roche-sur-Yon (85) le «30 juillet 1985»' },
        { text: 'nacido en San Falcón de la Sierra el «30 de julio de 1985»' },
        { text: 'geboren in Bad Falkenau am «30.07.1985»' },
        { text: 'geboren te Den Valk op «30-07-1985»' },
        { text: 'born in Cedar Falcon, Oregon on «30 July 1985»' },
        { text: 'urodzona w Nowym Sokołowie dnia «30.07.1985»' },
      ],
      ignore: [
        { text: 'nato a Roma il 30/17/1985', why: 'no such month' },
        { text: 'born in Kestrel on a day in 1985', why: 'no day' },
      ],
    },
  },
  {
    ...BIRTH_DATE,
    id: 'date-of-birth-constructed',
    title: 'Date of birth that code makes from year, month and day',
    pattern: `(?i:\\b(?:[a-z_]{0,12}(?:birth|dob|born)[a-z_]{0,8}))["']? ?(?:[:=(,]|=>|:=) ?(?:new |new\\()?(?i:[a-z.]{0,24}(?:date|datetime|localdate|dateonly|naivedate|calendar|datetimeoffset)(?:\\.of|\\.utc|::from_ymd(?:_opt)?|::create|\\.new|\\.date|\\.from|\\.set)?)\\(((?:19|20)\\d\\d, ?(?:Month\\.[A-Za-z]{3,9}|[A-Z]{3,9}|[01]?\\d), ?[0-3]?\\d)\\b`,
    atoms: [
      'date(',
      'date.of(',
      'dateonly(',
      'datetime(',
      'date.utc(',
      'from_ymd',
      'date.new(',
      'date::create(',
      'date.date(',
    ].flatMap(call => ['19', '20'].map(year => (call.includes('from_ymd') ? call : call + year))),
    validators: ['birth-date-constructed'],
    maxLength: 120,
    confidence: 0.65,
    examples: {
      match: [
        { text: 'birth = LocalDate.of(«1985, 7, 30»))' },
        { text: 'date_of_birth=date(«1985, 7, 30»),' },
        { text: 'DateOfBirth = new DateTime(«1985, 7, 30»),' },
      ],
      ignore: [
        { text: 'start = date(1985, 7, 30)', why: 'of no birth' },
        { text: 'dob = date(2000, 13, 45)', why: 'no such day' },
      ],
    },
  },
  {
    ...BIRTH_DATE,
    id: 'birthday-told',
    title: 'Day of somebody’s birthday without the year',
    severity: 'low',
    pattern: `\\b(?:(?i:my|her|his|your|their|[a-z]+['’]s) (?:(?:\\d{1,3}(?:st|nd|rd|th)?) )?(?i:birthday|bday|b-day)(?: party)?(?:,| is| falls| was|['’]s)?(?: coming up)?(?: on)?(?: the)? (\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${ENGLISH})|(?:${ENGLISH}) \\d{1,2}(?:st|nd|rd|th)?)\\b|(?i:[mds]einem|ihrem|eurem|unserem|mein|dein|sein|ihr) (?:\\d{1,3}\\. )?Geburtstag(?: ist| war)?(?: am)? (\\d{1,2}\\. (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))|(?i:(?:mon|ton|son|votre) anniversaire(?: est| tombe)? le|mi cumpleaños es el|su cumpleaños es el|il mio compleanno è il|meu aniversário é (?:no )?(?:dia )?|mijn verjaardag is(?: op)?) (\\d{1,2}(?:er|º)? (?:de )?[a-zéûç]{3,10})\\b)`,
    atoms: [
      'birthday',
      ' bday',
      'b-day',
      'geburtstag',
      'anniversaire',
      'cumplea',
      'compleanno',
      'meu anivers',
      'verjaardag',
    ],
    validators: ['birthday'],
    maxLength: 120,
    confidence: 0.5,
    examples: {
      match: [
        { text: 'my birthday is on «July 30th», by the way' },
        { text: 'zu Deinem 95. Geburtstag am «4. Juni» gratulieren' },
        { text: 'mon anniversaire est le «30 juillet»' },
      ],
      ignore: [
        { text: 'happy birthday on July 30', why: 'nobody’s' },
        { text: 'my birthday is on a Monday', why: 'no day' },
      ],
    },
  },
]);
