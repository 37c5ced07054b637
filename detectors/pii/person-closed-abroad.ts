import { defineRules } from '../../src/detectors/rule.ts';
import { toCaseless, toLiteral } from '../literal.ts';
import { KOREAN, KOREAN_DOUBLE } from './asian-names.ts';
import { APART } from './label.ts';
import { CAPITAL, LETTER, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.45, generic: true } as const;

/** With which letters end. A language or a family of them a line. */
const CLOSINGS = [
  ...[
    's pozdravom',
    's pozdravem',
    's úctou',
    's úctou a pozdravem',
    's přáním hezkého dne',
    'zdraví',
    'so srdečným pozdravom',
  ],
  ...[
    'üdvözlettel',
    'tisztelettel',
    'köszönettel',
    'baráti üdvözlettel',
    'szívélyes üdvözlettel',
    'maradok tisztelettel',
  ],
  ...[
    's spoštovanjem',
    'lep pozdrav',
    'prijazen pozdrav',
    's poštovanjem',
    'sa poštovanjem',
    'srdačno',
    'lijep pozdrav',
  ],
  ...['srdačan pozdrav', 'с поштовањем', 'срдачан поздрав', 'со почит', 'срдечен поздрав', 'с уважение', 'с поздрав'],
  ...['ar sveicieniem', 'ar cieņu', 'pagarbiai', 'su pagarba', 'geriausi linkėjimai', 'linkėjimai', 'lugupidamisega'],
  ...[
    'parimate soovidega',
    'heade soovidega',
    'tervitades',
    'kunnioittavasti',
    'parhain terveisin',
    'terkuin',
    'terveisin',
  ],
  ...['vänliga hälsningar', 'med vänliga hälsningar', 'bästa hälsningar', 'vänligen', 'beste hilsen', 'beste helsing'],
  ...[
    'med vennleg helsing',
    'kærlig hilsen',
    'de bedste hilsner',
    'mange hilsner',
    'med vennlig hilsen',
    'venlig hilsen',
  ],
  ...['kveðja', 'kær kveðja', 'bestu kveðjur', 'með kveðju', 'með bestu kveðju', 'virðingarfyllst', 'með vinsemd'],
  ...['με εκτίμηση', 'με τιμή', 'με φιλικούς χαιρετισμούς', 'φιλικά', 'με σεβασμό', 'χαιρετισμούς', 'μετά τιμής'],
  ...[
    'с уважением',
    'с наилучшими пожеланиями',
    'искренне ваш',
    'искренне ваша',
    'з повагою',
    'з найкращими побажаннями',
  ],
  ...[
    'щиро ваш',
    'щиро ваша',
    'з павагай',
    'құрметпен',
    'ізгі ниетпен',
    'урматтоо менен',
    'ҳурмат билан',
    'бо эҳтиром',
  ],
  ...[
    'хүндэтгэсэн',
    'hurmat bilan',
    'hörmətlə',
    'hörmətlərimlə',
    'sayğılarla',
    'saygılarımla',
    'sevgilerimle',
    'hürmetlerimle',
  ],
  ...[
    'saygılarımızla',
    'me respekt',
    'me nderime',
    'me përshëndetje',
    'kính thư',
    'thân ái',
    'trân trọng',
    'trân trọng kính chào',
  ],
  ...[
    'hormat saya',
    'hormat kami',
    'salam hormat',
    'salam hangat',
    'wassalam',
    'wassalamualaikum',
    'yang benar',
    'yang ikhlas',
  ],
  ...['lubos na gumagalang', 'gumagalang', 'nagmamahal', 'sumasainyo', 'wako mtiifu', 'wako katika', 'wako mwaminifu'],
  ...[
    'ozithobayo',
    'yours in service',
    'atentament',
    'cordialment',
    'salutacions',
    'una abraçada',
    'adeitasunez',
    'agur bero bat',
  ],
  ...['begirunez', 'saúdos', 'un saúdo', 'unha aperta', 'yn gywir', 'cofion', 'cofion cynnes', 'yr eiddoch yn gywir'],
  ...[
    'is mise le meas',
    'le meas',
    'le gach dea-ghuí',
    'beir bua',
    'tislijiet',
    'dejjem tiegħek',
    'mat beschte gréiss',
  ],
  ...[
    'léif gréiss',
    'bescht gréiss',
    'vriendelike groete',
    'beste groete',
    'die uwe',
    'hoogachtend',
    'met hartelijke groet',
  ],
  ...['cu deosebită considerație', 'cu drag', 'toate cele bune', 'cu stimă', 'z poważaniem', 'łączę wyrazy szacunku'],
  ...[
    'com estima',
    'respeitosamente',
    'com consideração',
    'pede deferimento',
    'in fede',
    'con osservanza',
    'cari saluti',
  ],
  ...[
    'respetuosamente',
    'se despide atentamente',
    'saluda atte.',
    'saluda atentamente',
    'hochachtungsvoll',
    'mit besten grüßen',
  ],
  ...['freundliche grüße', 'liebe grüße', 'mit herzlichen grüßen', 'freundliche grüsse', 'mit freundlichen grüssen'],
].filter((word, at, all) => all.indexOf(word) === at);
const LETTERS = LETTER.replace(']', 'əҐ-ӿ]');
const WORD = `${CAPITAL.replace(']', 'ҐҒҖҚҢҮҰҺӘӨӢӮҶẸỌṢƏ]')}(?:${LETTERS}|['’]${LETTER})+(?:-${LETTERS}+)*`;
/** Before a name, in the order of its parts. */
const DEGREES =
  '(?:(?:Mgr|Ing|Bc|MUDr|MVDr|JUDr|PhDr|RNDr|Dr|dr|mgr|inż|lek|Prof|prof|Mag|Av|Avv|Dott|Dipl\\.-Ing|Sr|Sra|Hr|Fr|G|Gng|Bw|Bi)\\.? ){0,2}';
const NAME = `(?:${CAPITAL}\\. ?){0,2}${WORD}(?: (?:(?:Ó|Ní|Uí|Nic|de|da|do|dos|del|van|von|der|bin|binti|binte|ap|ab|ferch|i|y|e|la) )?(?:${CAPITAL}\\. ?)?${WORD}){0,3}`;

/** The same in scripts without capitals, with the letters of a name. */
const SCRIPTS: readonly (readonly [string, readonly string[]])[] = [
  ['א-ת׳״\'"-', ['בברכה', 'בברכה רבה', 'בכבוד רב', 'בידידות', 'בתודה', 'בהוקרה']],
  [
    'ء-ۿ\\x{200c}',
    [
      ...[
        'مع فائق الاحترام',
        'مع التحية',
        'مع خالص التقدير',
        'مع الشكر والتقدير',
        'تحياتي',
        'المخلص',
        'مقدمه لسيادتكم',
        'مع تحياتي',
      ],
      ...[
        'با احترام',
        'با تشکر',
        'با سپاس',
        'ارادتمند',
        'با تقدیم احترام',
        'آپ کا مخلص',
        'خیر اندیش',
        'والسلام',
        'العارض',
        'مقدم الطلب',
      ],
    ],
  ],
  [
    'ऀ-ॿ',
    [
      'भवदीय',
      'भवदीया',
      'सादर',
      'आपका विश्वासी',
      'आपका आज्ञाकारी',
      'प्रार्थी',
      'आपला नम्र',
      'आपला विश्वासू',
      'निवेदक',
      'धन्यवाद',
    ],
  ],
  ['ঀ-৿', ['বিনীত', 'বিনীতা', 'ইতি', 'নিবেদক', 'ধন্যবাদান্তে', 'শুভেচ্ছান্তে', 'ধন্যবাদ']],
  ['஀-௿', ['இப்படிக்கு', 'உண்மையுள்ள', 'தங்கள் உண்மையுள்ள', 'நன்றி']],
  ['ఀ-౿', ['ఇట్లు', 'భవదీయుడు', 'భవదీయురాలు', 'ధన్యవాదాలు']],
  ['ಀ-೿', ['ಇಂತಿ', 'ತಮ್ಮ ವಿಶ್ವಾಸಿ', 'ಧನ್ಯವಾದಗಳು']],
  ['ഀ-ൿ', ['എന്ന്', 'വിശ്വസ്തതയോടെ', 'നന്ദി']],
  ['઀-૿', ['આપનો વિશ્વાસુ', 'આભાર', 'લિખિતંગ']],
  ['਀-੿', ['ਆਪ ਦਾ ਵਿਸ਼ਵਾਸੀ', 'ਧੰਨਵਾਦ']],
  ['ก-๛', ['ขอแสดงความนับถือ', 'ด้วยความเคารพ', 'ด้วยความนับถือ']],
  ['ა-ჰ', ['პატივისცემით']],
  ['Ա-և', ['հարգանքով', 'Հարգանքով']],
  ['ሀ-፿', ['ከሰላምታ ጋር', 'ከአክብሮት ጋር']],
];
/** Hebrew and Arabic: the name may stand on the line of the closing, behind a comma. */
const ON_ONE_LINE = 2;
const scripted = SCRIPTS.map(
  ([letters, words], at) =>
    `(?:${words.map(toLiteral).join('|')})(?:[,،:!।.]?[ \\t]*\\r?\\n\\s{0,8}${at < ON_ONE_LINE ? '|[,،] ' : ''})([${letters}]{2,24}(?: [${letters}]{2,24}){1,3})`,
).join('|');

const anyCase = (words: readonly string[]): string => words.map(toCaseless).join('|');

/** Names below the closing of a letter, in languages of every script. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-closed-abroad',
    title: 'Name below or behind the closing of a letter, in many languages with capitals',
    pattern: `(?:^|${APART})(?:${anyCase(CLOSINGS)})(?:[,.!:;]? ?[–-]?[ \\t]*\\r?\\n\\s{0,8}(?:[-–—~/] ?)?|[,:!] )${DEGREES}(${NAME})(?:,? ?(?:Ph\\.?D|CSc|MBA)\\.?)?[ \\t]*(?:[,(|]|\\r?\\n|$)`,
    atoms: CLOSINGS,
    wordAtoms: true,
    maxLength: 180,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 'S pozdravom,\nMgr. «Quilomír Sokolníček»\n' },
        { text: 'Pagarbiai, «Jolanta Vanagaitė»' },
        { text: 'Құрметпен,\n«Жанна Қыранова»' },
        { text: 'Is mise le meas,\n«Caoimhe Ní Sheabhac»\n' },
        { text: 'Со почит,\n«Симона Соколовска»' },
      ],
      ignore: [
        { text: 'Pagarbiai,\nKestrel Support Team', why: 'words of everyday English' },
        { text: 'in fede di che si rilascia', why: 'prose' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-closed-in-script',
    title: 'Name below the closing of a letter, in scripts without capitals',
    pattern: `(?:${scripted})[ \\t]*(?:[,،(|।]|\\r?\\n|$)`,
    atoms: SCRIPTS.flatMap(([, words]) => words),
    maxLength: 260,
    validators: ['name-in-script'],
    ignorePattern:
      'צוות|שירות|חברת|משרד|בנק|מחלקת|עיריית|הנהלת|הנהלה|ועד|מנהל|לקוחות|إدارة|ادارة|قسم|مكتب|فريق|شركة|خدمة|مدير|مدرسة|بنك',
    examples: {
      match: [
        { text: 'בברכה,\n«יאיר בן-נצר»\n' },
        { text: 'בברכה, «יאיר נצר»\n' },
        { text: 'مع فائق الاحترام،\n«سالم فهد الصقر»' },
        { text: 'ขอแสดงความนับถือ\n«สมชาย เหยี่ยวดี»\n' },
        { text: 'বিনীত,\n«রহিম উদ্দিন বাজ»\n' },
      ],
      ignore: [
        { text: 'धन्यवाद,\nसभी ग्राहक मित्र', why: 'whoever they are' },
        { text: 'בברכה, צוות שירות הלקוחות', why: 'a team' },
        { text: 'بالتوفيق\nسالم فهد الصقر', why: 'no closing' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-closed-in-east-asia',
    title: 'Chinese, Japanese or Korean name below the closing of a letter, or before the word for who signs',
    pattern: `(?:敬具|敬白|草々|謹言)[ \\t　]*\\r?\\n[ \\t　]*([一-鿿々]{1,4}[ 　][一-鿿ぁ-ヿ々]{1,4})[ 　]*(?:\\r?\\n|$|拝)|(?:^|\\n)[ \\t　]*([一-鿿]{2,4})[ 　]{0,2}(?:敬上|謹上|谨上|敬启|敬啟|謹啟|谨启|拜上)|(?:(?:^|\\n)[ \\t]{0,8}|[.] ?)((?:${KOREAN_DOUBLE})[가-힣]{1,2}|${KOREAN}[가-힣]{2}) (?:드림|올림|배상)(?:[ .]|\\r?\\n|$)`,
    atoms: [
      '敬具',
      '敬白',
      '草々',
      '謹言',
      '敬上',
      '謹上',
      '谨上',
      '敬启',
      '敬啟',
      '謹啟',
      '谨启',
      '拜上',
      ' 드림',
      ' 올림',
      ' 배상',
    ],
    maxLength: 120,
    examples: {
      match: [
        { text: '敬具\n«鷹司 美咲»\n' },
        { text: '謝謝您\n«蕭志鷹» 敬上' },
        { text: '감사합니다.\n«김매연» 드림' },
      ],
      ignore: [
        { text: '꿈을 드림 센터', why: 'no name' },
        { text: '敬具\n二〇二四年', why: 'a year' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-addressed-in-east-asia',
    title: 'Chinese or Japanese name that a letter begins with, before or behind the form of address',
    pattern: `(?:^|\\n)[ \\t　]*(?:([一-鿿々]{1,4}[ 　][一-鿿ぁ-ヿ々]{1,5})(?:[ 　]{0,2}さま|[ 　]様|[ 　]殿|[ 　]先生)[ 　]*(?:\\r?\\n|$)|(?:尊敬的|亲爱的|親愛的|敬愛的)([一-鿿]{2,4}?)(?:先生|女士|小姐|老师|老師|教授|经理|經理|医生|醫生)[：:，,])`,
    atoms: ['さま', ' 様', '　様', ' 殿', '　殿', ' 先生', '　先生', '尊敬的', '亲爱的', '親愛的', '敬愛的'],
    maxLength: 120,
    examples: {
      match: [
        { text: '«鷹司 美咲» さま\n拝啓' },
        { text: '«鷹司　美咲»　様\n' },
        { text: '尊敬的«蕭志鷹»先生：\n您好' },
      ],
      ignore: [{ text: '尊敬的各位女士们先生们', why: 'everybody' }],
    },
    ignorePattern: '^(?:各位|客户|顾客|用户|顧客|客戶|全体|ご担当|関係|会員|お客|業者|諸)',
  },
]);
