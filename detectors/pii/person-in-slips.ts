import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { CHINESE, CHINESE_TRADITIONAL } from './asian-names.ts';
import { APART } from './label.ts';
import { NAME_WORD, PARTICLES, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true } as const;

/** Who sends, carries or takes something, with the name and a telephone number behind. A family of languages a line. */
const CARRIERS = [
  ...['recipient', 'receiver', 'consignee', 'addressee', 'sender', 'shipper', 'rider', 'courier', 'driver', 'valet'],
  ...['delivery partner', 'delivery executive', 'delivery agent', 'delivery boy', 'delivery person', 'technician'],
  ...['empfänger', 'empfängerin', 'absender', 'absenderin', 'zusteller', 'zustellerin', 'kurier', 'fahrer', 'fahrerin'],
  ...['abholer', 'techniker', 'hausmeister', 'destinataire', 'expéditeur', 'livreur', 'coursier', 'chauffeur'],
  ...['technicien', 'gardien', 'destinatario', 'destinataria', 'remitente', 'repartidor', 'repartidora', 'mensajero'],
  ...['conductor', 'chofer', 'destinatário', 'destinatária', 'remetente', 'entregador', 'motoboy', 'motorista'],
  ...['mittente', 'corriere', 'fattorino', 'autista', 'ontvanger', 'afzender', 'bezorger', 'koerier', 'monteur'],
  ...['odbiorca', 'nadawca', 'dostawca', 'kierowca', 'adresat', 'příjemce', 'odesílatel', 'kurýr', 'řidič'],
  ...['príjemca', 'odosielateľ', 'kuriér', 'primatelj', 'primalac', 'pošiljatelj', 'dostavljač', 'prejemnik'],
  ...['mottagare', 'avsändare', 'chaufför', 'modtager', 'afsender', 'mottaker', 'avsender', 'sjåfør', 'chauffør'],
  ...['vastaanottaja', 'lähettäjä', 'kuljettaja', 'alıcı', 'gönderici', 'gönderen', 'kurye', 'sürücü', 'destinatar'],
  ...['expeditor', 'curier', 'șofer', 'címzett', 'feladó', 'futár', 'sofőr', 'người nhận', 'người gửi', 'tài xế'],
  ...['penerima', 'pengirim', 'kurir', 'sopir', 'pengemudi', 'παραλήπτης', 'αποστολέας', 'οδηγός', 'διανομέας'],
  ...['отримувач', 'одержувач', 'відправник', "кур'єр", 'курʼєр', 'водій', 'получатель', 'отправитель', 'курьер'],
  ...['водитель', 'получател', 'подател', 'куриер', 'прималац', 'пошиљалац', 'доставувач'],
];
const CALLED = '(?i:tel|phone|ph|mob|mobile|cell|cel|gsm|handy|tlf|puh|m|t|тел|моб|τηλ)';

/** Before the address of whom something goes to. A family of languages a line; the short ones with a colon only. */
const TO_WHOM = [
  ...[
    'ship to',
    'deliver to',
    'bill to',
    'sold to',
    'invoice to',
    'mail to',
    'return to',
    'rechnung an',
    'lieferung an',
  ],
  ...['versand an', 'destinataire', 'livrer à', 'livraison à', 'facturer à', 'facturé à', 'enviar a', 'facturar a'],
  ...['destinatario', 'destinatário', 'entregar a', 'spedire a', 'intestata a', 'bezorgen aan', 'factuur aan'],
  ...['odbiorca', 'nabywca', 'odběratel', 'odberateľ', 'leverans till', 'leveres til', 'levering til', 'toimitus'],
  ...['teslimat', 'címzett', 'destinatar', 'cumpărător', 'kupac', 'primatelj', 'получатель', 'отримувач', 'παραλήπτης'],
];
const SHORT_TO = ['an', 'to', 'aan', 'till', 'til', 'para', 'per', 'für', 'for', 'pour', 'voor'];

const IN_JAPANESE = '[一-鿿々ぁ-ヺー]';
const KANA = '[ぁ-ヺーｦ-ﾟ]';
/** A name with how it is read, or how it is written in other letters, in brackets. */
const READ = `${IN_JAPANESE}{1,5}[ 　]?${IN_JAPANESE}{1,5}[ 　]?[（(]${KANA}{1,10}[ 　]?${KANA}{1,10}[)）]|(?:[가-힣]{2,5}|[一-鿿·]{2,5}) ?[（(](?:[A-Za-z][A-Za-z' -]{2,28}[A-Za-z]|[一-鿿]{2,5})[)）]`;
/** Chinese names of other peoples, their parts joined by a dot. */
const DOTTED = '[一-鿿]{1,8}(?:[·•・‧][一-鿿]{1,8}){1,3}';
/** What somebody is to a case, a lease, a journey or a hospital, before a colon, in Chinese. */
const CHINESE_ROLES = [
  ...['被询问人', '被讯问人', '询问人', '讯问人', '记录人', '证人', '嫌疑人', '被害人', '受害人', '报警人', '报案人'],
  ...['委托人', '受托人', '代理人', '被申请人', '被执行人', '执行人', '原告', '被告', '上诉人', '监护人', '代表人'],
  ...['负责人', '经办人', '借款人', '出借人', '担保人', '买方', '卖方', '出租方', '出租人', '承租方', '承租人', '租客'],
  ...['转让方', '受让方', '家属', '家长', '学生', '考生', '驾驶人', '投保人', '被保险人', '受益人', '死者', '伤者'],
  ...['医师', '医生', '护士', '检查者', '签名', '签字', '收款人', '付款人', '旅客', '乘客', '入住人', '预订人', '买家'],
  ...[
    '卖家',
    '下单人',
    '领取人',
    '取件人',
    '寄件人',
    '当事人',
    '申请人',
    '患者',
    '病人',
    '姓名',
    '員工',
    '员工',
    '立約人',
  ],
  ...['證人', '買方', '賣方', '承租人', '代理人', '監護人', '家長', '學生', '受益人', '要保人', '被保險人', '簽名'],
].filter((role, at, all) => all.indexOf(role) === at);

/** Elements and attributes for parts of a name, in short. */
const GIVEN = [
  'fore',
  'frst',
  'fst',
  'first',
  'given',
  'gvn',
  'frstnm',
  'fstnm',
  'gvnnm',
  'fnm',
  'forename',
  'forenames',
  'fn',
].join('|');
const FAMILIES = [
  'sur',
  'surnm',
  'last',
  'lst',
  'lstnm',
  'lastnm',
  'fam',
  'famnm',
  'family',
  'lnm',
  'surname',
  'ln',
  'sn',
];
const FAMILY = FAMILIES.join('|');
const FAMILY_ATOMS = FAMILIES.flatMap(word => [`<${word}>`, ` ${word}=`]);

/** The account of whom, by language; no colon need follow. */
const ACCOUNT_OF = [
  ...[
    'mang tên',
    'đứng tên',
    'chủ tài khoản',
    'chủ tk',
    'chủ thẻ',
    'người thụ hưởng',
    'tên tài khoản',
    'tên người nhận',
  ],
  ...['tên khách hàng', 'tên chủ tài khoản', 'người nhận', 'người gửi', 'na nazwisko', 'na imię', 'ime vlasnika'],
  ...['на имя', "на ім'я", 'на ім’я', 'на името', 'στο όνομα', 'adına kayıtlı', 'na jméno', 'na meno', 'a nevére'],
];
const VIET = '[A-ZÀ-ÞĂĐĨŨƠƯẠ-ỸĐЀ-ЯΆ-Ϋ][A-Za-zÀ-ɏḀ-ỿΆ-ώЀ-ӿ]{0,24}';

/** A word of a name in Arabic letters, and one with what joins it to the next. */
const ARABIC = '[ء-ي]{2,14}';
const ARABIC_NAME = `${ARABIC}(?: (?:(?:بن|بنت|ابن|ابنة|آل|أبو|ابو|أم|ام|عبد) )*${ARABIC}){1,4}?`;
/** How a sentence goes on behind the name of who speaks. */
const ARABIC_ENDS =
  '(?:[،,.؛;:!؟()\\n]|$| - | (?:و(?:رقم|هوي|جوال|هاتف|عنوان|تاريخ|أعمل|اعمل|أسكن|اسكن|أقيم|عمر|بريد|أنا|انا|لدي|عندي|أود|أريد|أحمل|حساب|موبايل|كود|بطاق|أرغب)[ء-ي]{0,6}|(?:رقم|هاتف|جوال|حساب|هوي|بطاق|ولد|موبايل)[ء-ي]{0,4}|من|أعمل|عمري|أسكن|أقيم|مواليد|صاحبة?|أود|أريد|أرغب|عميلة?|طالبة?|موظفة?|عندي|لدي|أتواصل|أتصل)(?:[ ،,.:\\n]|$))';
const PERSIAN = '[ء-ۿ\\x{200c}]{2,16}';
const HEBREW = '[א-ת][א-ת\'"׳״-]{1,14}';
const HEBREW_NAME = `${HEBREW}(?: (?:(?:בן|בת|אבו|דה|בר) )?${HEBREW}){1,2}?`;
const HEBREW_ENDS =
  '(?:[,.;:!?()\\n]|$| - | – | (?:ת\\.? ?ז|ת["״]ז|תז|טל|נייד|עם|גר|גרה|לקוח|לקוחה|מספר|יליד|ילידת|ומספר|ות\\.ז|והטלפון|והנייד|וגר|מ[א-ת]{3,8})(?:[ .:,\\n]|$))';

/** Names where slips, forms and records of other countries have them, and those with which somebody says who they are in scripts without capitals. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-of-carrier',
    title: 'Name of who sends, carries or takes something, before their telephone number',
    pattern: `(?:^|${APART})(?i:${CARRIERS.map(toLiteral).join('|')})(?: name)?(?:: ?| )(${NAME_WORD}(?: ${PARTICLES}${NAME_WORD}){0,3})(?:[,;]| [-–—|]| ?\\()? ?(?:${CALLED}[.:]{0,2} ?)?\\+?\\(?\\d(?:[ ()./-]{0,2}\\d){8,14}`,
    atoms: CARRIERS.flatMap(word => [`${word} `, `${word}:`]),
    wordAtoms: true,
    maxLength: 160,
    validators: ['titled-beside-details'],
    examples: {
      match: [
        { text: 'Rider «Quirolan» 8939-204-773. Share' },
        { text: 'Отримувач «Любомир Соколенко», 0509507812.' },
        { text: 'Empfängerin: «Quirina Cavelti», Tel. 079 204 77 31' },
      ],
      ignore: [
        { text: 'Driver Version 472012839471', why: 'a word of everyday English' },
        { text: 'courier 8939-204-773', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-before-street',
    title: 'Full name behind a word for whom something goes to, before a street and the number of the house',
    pattern: `(?:^|[\\n;|(] ?)[ \\t]{0,8}(?:(?i:${TO_WHOM.map(toLiteral).join('|')})[: ]|(?i:${SHORT_TO.join('|')}): ) {0,3}(${NAME_WORD}(?: ${PARTICLES}${NAME_WORD}){1,3})(?:, ?|,?[ \\t]*\\r?\\n[ \\t]*)(?:\\d{1,5}[a-z]?,? [A-Za-zÀ-ɏ]|[A-Za-zÀ-ɏ][^\\n,;\\d]{2,40} \\d{1,4} ?[a-zA-Z]?(?:[,\\r\\n/-]|$))`,
    atoms: TO_WHOM.flatMap(word => [`${word} `, `${word}:`]).concat(
      SHORT_TO.map(word => `${word}: `).filter(atom => Buffer.byteLength(atom) > 3),
    ),
    wordAtoms: true,
    maxLength: 220,
    validators: ['led-name'],
    examples: {
      match: [
        { text: 'Rechnung 118\nAn: «Quirina Cavelti», Via Falcun 12, 7500 Samedan' },
        { text: 'Ship to: «Quila Quirogadóttir»\n12 Quay Lane' },
      ],
      ignore: [
        { text: 'An: Kestrel Motors, Via Falcun 12, 7500 Samedan', why: 'a company' },
        { text: 'To: Front Office, 12 Quay Lane', why: 'an office' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-japanese-on-slip',
    title: 'Japanese name of two parts with an honorific behind that ends a line, beside what is found of somebody',
    pattern: `(?:^|[\\n:：】]|  |[　])[ 　\\t]*([一-鿿々]{1,4}[ 　]${IN_JAPANESE}{1,5}|[ァ-ヺー]{2,8}[ 　][ァ-ヺー]{2,8}|[一-鿿々]{3,5})[ 　]?(?:様|殿|さま)(?:[ 　]*(?:[\\r\\n（(]|$)|　)`,
    besideDetails: true,
    maxLength: 100,
    ignorePattern:
      '^(?:お|皆|各位|会員|患者|利用者|保護者|担当|取引|奥|旦那|社長|部長|課長|店長|王|神|仏|姫|貴|何|同|仕|模|有|外|御客|関係|契約)|[社店部課係局会室所校院者方先客]$',
    examples: {
      match: [
        { text: 'お届け先　〒602\n　　　　　«鷹司 千尋» 様\n電話 +33 6 84 17 39 52' },
        { text: '«タカノ　シンタロウ»　様\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: '関係者 各位 様\n+33 6 84 17 39 52', why: 'everybody' },
        { text: 'お客様\n+33 6 84 17 39 52', why: 'a customer' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-with-reading',
    title: 'East Asian name behind its label, with how it is read in brackets, or behind a label that has brackets',
    pattern: `(?:(?:氏名|お名前|名前|姓名|ご芳名|契約者名?|受取人名?|患者名|社員名|申込者名?|依頼主|差出人|送り主|성명|이름|성함)(?:[（(][^（()）\\n]{1,8}[）)])?[ 　]?[:：] ?(${READ})|(?:氏名|お名前|名前|フリガナ|ふりがな|カナ|姓名|성명|이름|성함)[（(][^（()）\\n]{1,8}[）)][ 　]?[:：]? ?(${IN_JAPANESE}{1,5}[ 　]${IN_JAPANESE}{1,5}))(?:[\\s　,，、。）)/|<]|$)`,
    atoms: [
      ...[
        '氏名',
        '名前',
        '姓名',
        '芳名',
        '契約者',
        '受取人',
        '患者名',
        '社員名',
        '申込者',
        '依頼主',
        '差出人',
        '送り主',
      ],
      ...['フリガナ', 'ふりがな', '성명', '이름', '성함', 'カナ（', 'カナ('],
    ],
    maxLength: 200,
    confidence: 0.6,
    ignorePattern: '住所|電話|番号|生年|性別|年齢|記入|省略|必須|任意|未定|不明|같음|주소|전화|입력',
    examples: {
      match: [
        { text: '氏名（カナ）：«鷹司 健（タカツカサ ケン）»\n' },
        { text: 'お名前：«鷹野美咲（たかのみさき）»\n' },
        { text: '성명(영문): «남궁매연 (Namgung Maeyeon)»\n' },
        { text: '姓名：«王晓鹰（Wang Xiaoying）»\n' },
      ],
      ignore: [
        { text: '氏名（カナ）：必須（ひっす）\n', why: 'a note on the field' },
        { text: '氏名 住所 電話', why: 'labels' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-chinese-in-record',
    title: 'Chinese name, or one of another people with a dot between its parts, behind what somebody is and a colon',
    pattern: `(?:${CHINESE_ROLES.join('|')})(?:（[^（()）\\n]{1,10}）)?[:：][ 　]{0,4}(${DOTTED}|(?:${CHINESE}|${CHINESE_TRADITIONAL})[一-鿿]{1,2})(?:[\\s　,，、。.;；（()）/|<]|$)`,
    atoms: CHINESE_ROLES.flatMap(role => [`${role}：`, `${role}:`, `${role}（`]),
    maxLength: 120,
    ignorePattern:
      '(?:[公司局院部所店厂厅会处科行校队组]|经理|先生|女士|方式|信息|号码|电话|地址|日期|时间|同上|本人|方案|服务)$',
    examples: {
      match: [
        { text: '被询问人：«阿依努尔·热合曼»　性别' },
        { text: '承租方（乙方）：«王晓鹰»\n' },
        { text: '证人: «李鹰»，男' },
      ],
      ignore: [
        { text: '买方：王府公司\n', why: 'a company' },
        { text: '签名：同上\n', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-told-in-arabic-script',
    title: 'Full name with which somebody says who they are in Arabic, Persian and Urdu',
    pattern: `(?:^|[^ء-ۿ])(?:(?:أنا |انا )?(?:اسمي|إسمي)(?: الكامل| الثلاثي| الرباعي)?(?: هو| هي)?[ :،]{1,2}(${ARABIC_NAME})${ARABIC_ENDS}|(?:اسم|نام)(?: کامل)? من ((?:${PERSIAN} ){1,3}${PERSIAN}) (?:است|هست|هستش|ه)(?:[ ،.\\n]|$)|(?:میرا|مرا) (?:پورا )?نام ((?:${PERSIAN} ){0,3}?${PERSIAN}) ہے)`,
    atoms: ['اسمي', 'إسمي', 'اسم من', 'نام من', 'کامل من', 'میرا نام', 'پورا نام', 'مرا نام'],
    maxLength: 240,
    validators: ['name-in-script'],
    ignorePattern: '^(?:في|من|على|هو|هي|ليس|غير|مكتوب|موجود|مع|هنا|كان|لم|لا|قد|الذي|إلى|در|روی|به) ',
    confidence: 0.62,
    examples: {
      match: [
        { text: 'السلام عليكم، اسمي «نورة بنت فهد الصقري» ورقم' },
        { text: 'اسمي الكامل: «خالد عبد الله الصقر».' },
        { text: 'اسم من «رضا شاهین پور» است' },
        { text: 'میرا نام «عمران شاہین» ہے' },
      ],
      ignore: [
        { text: 'اسمي في القائمة، شكرا', why: 'where the name is' },
        { text: 'اسمي ليس هنا.', why: 'no name follows' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-introduced-in-script',
    title: 'Full name with a usual given one behind the words for `I am` in Arabic, Persian and Hebrew',
    pattern: `(?:^|[^ء-ۿ])(?:أنا|انا|معك|معكم|معاك) (${ARABIC_NAME})${ARABIC_ENDS}|(?:^|[\\n.،!] ?)(?:من|بنده|اینجانب) (${PERSIAN}(?: ${PERSIAN}){1,2}?) (?:هستم|می ?باشم)|(?:^|[^א-ת])(?:אני|שמי(?: הוא)?|קוראים לי|מדברת?|זאת|זה|פה|כאן) (${HEBREW_NAME})${HEBREW_ENDS}`,
    atoms: [
      'أنا ',
      'انا ',
      'معك ',
      'معكم ',
      'معاك ',
      ' هستم',
      'باشم',
      'אני ',
      'שמי ',
      'קוראים לי',
      'מדבר',
      'זאת ',
    ].concat(['זה ', 'פה ', 'כאן ']),
    maxLength: 200,
    validators: ['titled-abroad'],
    ignorePattern:
      '(?:^| )(?:את|של|על|לא|כן|גם|רק|מאוד|כל|יש|אין|הוא|היא|זה|אם|כי|עם|או|פה|שם|טוב|רוצה|צריכה?|יכולה?|לקוחה?|אני|הייתי|כבר|עוד|איתך|אותך|לך|לי|في|من|على|هو|هي|ليس|مع|لم|لا|قد|الذي|إلى|عن|أن|كل|هذا|هذه|را|در|به|که|از|این)(?: |$)',
    examples: {
      match: [{ text: 'שלום, אני «תמר הנצרי», ת.ז. 0' }, { text: 'معك «خالد الصقري»، رقم' }],
      ignore: [
        { text: 'אני רוצה לבטל, תודה', why: 'no name follows' },
        { text: 'أنا في المنزل، شكرا', why: 'where somebody is' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-account',
    title: 'Full name behind the words for whose an account is, in Vietnamese, Slavic languages and Greek',
    pattern: `(?:^|${APART})(?i:${ACCOUNT_OF.map(toLiteral).join('|')})(?: (?:là|của))?(?: ?[:：])? {1,2}(${VIET}(?: ${VIET}){1,4})(?:[ \\t]*(?:[,;.|/(\\r\\n]|$)| [-–—] | [a-zа-яđ0-9])`,
    atoms: ACCOUNT_OF.flatMap(word => [`${word} `, `${word}:`]),
    maxLength: 180,
    validators: ['led-name'],
    ignorePattern:
      '(?i)(?:^| )(?:facebook|zalo|google|gmail|apple|momo|viettel|vietcombank|techcombank|bank|shop|store|business|page|fanpage|công ty|cty|tnhh|tập đoàn|doanh nghiệp|ооо|тов|фоп|ип|оао|зао)(?: |$)',
    examples: {
      match: [
        { text: 'Vietcombank mang tên «NGUYEN THI UNG». Tài khoản' },
        { text: 'chủ tài khoản: «Trần Văn Ưng», số' },
        { text: 'карта на имя «Соколенко Вера», номер' },
      ],
      ignore: [
        { text: 'tên tài khoản Facebook Business, số', why: 'a site' },
        { text: 'công ty mang tên Apple Store.', why: 'a company' },
      ],
    },
  },
  ...(['given', 'family'] as const).map(
    (part): RuleDefinition => ({
      ...NAMED,
      id: `${part}-name-in-short-element`,
      title: `The ${part} name in an element or an attribute that is called in short, beside the other one`,
      pattern: `<(?i:${GIVEN})>${part === 'given' ? `(${NAME_WORD}(?: ${NAME_WORD}){0,2})` : '[^<>\\n]{1,40}'}</(?i:${GIVEN})>\\s{0,12}(?:<[A-Za-z_-]{2,12}>[^<>\\n]{0,24}</[A-Za-z_-]{2,12}>\\s{0,12})?<(?i:${FAMILY})>${part === 'given' ? '[^<>\\n]{1,40}' : `(${NAME_WORD}(?:[ -]${NAME_WORD}){0,2})`}</|\\b(?i:${GIVEN})=["']${part === 'given' ? `(${NAME_WORD}(?: ${NAME_WORD}){0,2})` : `[^"'<>\\n]{1,40}`}["'] (?i:${FAMILY})=["']${part === 'given' ? `[^"'<>\\n]{1,40}` : `(${NAME_WORD}(?:[ -]${NAME_WORD}){0,2})`}["']`,
      atoms: FAMILY_ATOMS,
      maxLength: 240,
      validators: ['titled-beside-details'],
      examples: {
        match:
          part === 'given'
            ? [
                { text: '<Payer><Fore>«Quilan»</Fore><Sur>Habicht-Falk</Sur></Payer>' },
                { text: '<p first="«Quilan»" last="Habicht"/>' },
              ]
            : [
                { text: '<Payer><Fore>Quilan</Fore><Sur>«Habicht-Falk»</Sur></Payer>' },
                { text: '<GvnNm>Quilan</GvnNm>\n  <FamNm>«Habicht»</FamNm>' },
              ],
        ignore: [
          { text: '<first>1</first><last>9</last>', why: 'numbers' },
          { text: '<option first="Yes" last="No">', why: 'words' },
          { text: '<First>string</First><Last>string</Last>', why: 'types' },
        ],
      },
    }),
  ),
]);
