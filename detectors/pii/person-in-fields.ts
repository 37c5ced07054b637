import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { CHINESE, CHINESE_TRADITIONAL, KOREAN, KOREAN_DOUBLE } from './asian-names.ts';
import { CAPITAL, FULL_NAME, NAME_WORD, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true } as const;

/** What somebody is to an account, an application, a lease or a school, at the beginning of a line or a part of one. A language or a family of them a line. */
const FIELDS = [
  ...[
    'rechnungsempfänger',
    'antragsteller',
    'antragstellerin',
    'kontoinhaber',
    'kontoinhaberin',
    'versicherungsnehmer',
  ],
  ...['versicherte person', 'vertragspartner', 'darlehensnehmer', 'auftraggeber', 'mieter', 'vermieter', 'mandant'],
  ...['schüler', 'schülerin', 'mitarbeiter', 'mitarbeiterin', 'arbeitnehmer', 'beschäftigter', 'verstorbener'],
  ...['titulaire', 'assuré', 'assurée', 'emprunteur', 'locataire', 'bailleur', 'salarié', 'salariée', 'demandeur'],
  ...['adhérent', 'adhérente', 'allocataire', 'bénéficiaire', 'patiente', 'élève', 'responsable légal', 'souscripteur'],
  ...['interesado', 'interesada', 'solicitante', 'asegurado', 'asegurada', 'arrendatario', 'inquilino', 'trabajador'],
  ...['trabajadora', 'alumno', 'alumna', 'paciente', 'beneficiario', 'padre', 'madre'],
  ...['intestatario', 'assicurato', 'dipendente', 'conduttore', 'richiedente', 'locatario', 'paziente', 'assistito'],
  ...['requerente', 'beneficiário', 'segurado', 'locatário', 'aluno', 'aluna', 'trabalhador'],
  ...['rekeninghouder', 'verzekerde', 'huurder', 'werknemer', 'aanvrager', 'cliënt', 'leerling', 'bewoner'],
  ...['wnioskodawca', 'wnioskodawczyni', 'najemca', 'pracownik', 'ubezpieczony', 'ubezpieczona', 'posiadacz rachunku'],
  ...['žadatel', 'žadatelka', 'zákazník', 'pojištěnec', 'pojištěný', 'nájemce', 'pronajímatel', 'zaměstnanec', 'žák'],
  ...['žiadateľ', 'žiadateľka', 'poistenec', 'nájomca', 'prenajímateľ', 'zamestnanec', 'pacientka', 'plátce', 'plátca'],
  ...['beteg', 'kérelmező', 'bérlő', 'vevő', 'eladó', 'biztosított', 'tulajdonos', 'ügyfél', 'munkavállaló', 'tanuló'],
  ...['tiltakshaver', 'søker', 'ansøger', 'kontohaver', 'kontohavare', 'låntaker', 'leietaker', 'lejer', 'sökande'],
  ...['försäkrad', 'forsikret', 'forsikrede', 'arbeidstaker', 'lønmodtager', 'pårørende', 'närstående', 'anhörig'],
  ...['hakija', 'vuokralainen', 'asiakas', 'potilas', 'vakuutettu', 'työntekijä', 'ostaja', 'myyjä', 'omainen'],
  ...['taotleja', 'üürnik', 'patsient', 'pieteicējs', 'pacients', 'īrnieks', 'pircējs', 'pareiškėjas', 'pacientas'],
  ...['nuomininkas', 'pirkėjas', 'молител', 'заявител', 'пациент', 'наемател', 'купувач', 'продавач', 'подносител'],
  ...['подносилац', 'закупац', 'продавац', 'пацијент', 'осигураник', 'podnositelj', 'podnosilac', 'najmoprimac'],
  ...['osiguranik', 'vlagatelj', 'najemnik', 'kupec', 'zavarovanec', 'bolnik', 'solicitant', 'chiriaș', 'cumpărător'],
  ...[
    'vânzător',
    'asigurat',
    'angajat',
    'αιτών',
    'αιτούσα',
    'αιτητής',
    'αιτήτρια',
    'ασθενής',
    'μισθωτής',
    'αγοραστής',
    'πωλητής',
    'δικαιούχος',
  ],
  ...['ασφαλισμένη', 'ιδιοκτήτης', 'ιδιοκτήτρια', 'φοιτητής', 'φοιτήτρια', 'υπάλληλος', 'εργαζόμενος', 'μαθητής'],
  ...['ασφαλισμένος', 'başvuru sahibi', 'hesap sahibi', 'người thuê', 'bên thuê', 'bên cho thuê', 'bên mua', 'bên bán'],
  ...['người mua', 'người bán', 'người bệnh', 'người khai', 'người làm đơn', 'người lao động', 'chủ hộ', 'thí sinh'],
  ...['học sinh', 'phụ huynh', 'yang bertanda tangan', 'pemohon', 'penyewa', 'peminjam', 'nasabah', 'wali murid'],
  ...['siswa', 'penumpang', 'pelapor', 'terlapor', 'saksi', 'aplikante', 'nangungupahan', 'mwombaji', 'mpangaji'],
  ...['sol·licitant', 'interessat', 'interessada', 'llogater', 'eskatzailea', 'bezeroa', 'pazientea'],
  ...['account holder', 'policyholder', 'payee', 'payer', 'tenant', 'applicant', 'claimant', 'employee', 'pupil'],
].filter((word, at, all) => all.indexOf(word) === at);
/** Of these, what both sexes are called with one word: `Interesado/a`, `Alumno(a)`. */
const SLASHED = [
  'interesado',
  'solicitante',
  'alumno',
  'asegurado',
  'arrendatario',
  'trabajador',
  'beneficiario',
  'aluno',
]
  .concat(['segurado', 'locatário', 'beneficiário', 'empregado', 'titular', 'assicurato', 'inquilino', 'propietario'])
  .concat(['proprietário', 'hijo', 'tutor', 'abonado', 'socio', 'sócio', 'cliente', 'adjudicatario', 'reclamante']);
const PART = `(?:${CAPITAL}\\.|${NAME_WORD})`;
const SORTED = `${NAME_WORD}(?:[ -]${NAME_WORD})?, ?${NAME_WORD}(?: ${PART}){0,2}`;

/** The same in scripts without capitals, each with the letters of a name. */
const ARABIC = [
  ...['ولدیت', 'والد کا نام', 'والدہ کا نام', 'شوہر کا نام', 'زوجیت', 'نام پدر', 'نام مادر', 'اسم الأب', 'اسم الوالد'],
  ...['المشتكي', 'المشتكى عليه', 'مقدم الطلب', 'صاحب الطلب', 'المستأجرة', 'المؤجر', 'البائع', 'المشتري', 'المدعي'],
  ...[
    'المدعى عليه',
    'الشاهد',
    'المريضة',
    'الطالب',
    'الطالبة',
    'العميل',
    'العميلة',
    'الزبون',
    'المؤمن عليه',
    'المستفيد',
  ],
  ...['المرسل', 'المرسل إليه', 'المستلم', 'المسافر', 'الموظفة', 'صاحب الحساب', 'ولي الأمر', 'الكفيل', 'السائق'],
  ...[
    'المتصل',
    'الطبيب المعالج',
    'اسم الطالب',
    'اسم المستفيد',
    'اسم المستلم',
    'اسم المرسل',
    'اسم السائق',
    'اسم الطبيب',
  ],
  ...[
    'اسم الزوج',
    'اسم المشترك',
    'اسم المالك',
    'اسم المستأجر',
    'اسم الموظف',
    'اسم المسافر',
    'اسم مقدم الطلب',
    'اسم حامل البطاقة',
    'اسم الأم',
    'اسم صاحب الحساب',
    'اسم الزبون',
    'اسم المؤمن عليه',
    'متقاضی',
    'مستأجر',
    'مستاجر',
    'موجر',
  ],
  ...['خریدار', 'فروشنده', 'بیمار', 'نام بیمار', 'گیرنده', 'فرستنده', 'صاحب حساب', 'راننده', 'شاکی', 'شاهد'],
  ...['پزشک معالج', 'دانش آموز', 'دانشجو', 'درخواست گزار', 'نام مریض', 'وصول کنندہ', 'مریض'],
];
const HEBREW = [
  ...['המבקש', 'המבקשת', 'השוכר', 'השוכרת', 'המשכיר', 'המשכירה', 'המוכר', 'המוכרת', 'הקונה', 'הלקוח', 'הלקוחה'],
  ...['המטופל', 'המטופלת', 'המבוטח', 'המבוטחת', 'התובע', 'התובעת', 'הנתבע', 'הנתבעת', 'העובד', 'העובדת', 'הנהג'],
  ...['הנוסע', 'בעל החשבון', 'בעלת החשבון', 'המוטב', 'השולח', 'הנמען', 'התלמיד', 'התלמידה', 'הרופא', 'הרופאה'],
  ...['שם המבוטח', 'שם המבקש', 'שם התלמיד', 'שם העובד', 'שם הלקוח', 'שם המטופל', 'שם הנהג', 'שם השולח', 'שם הנמען'],
  ...['לכבוד', 'על שם', 'לקוח', 'לקוחה', 'מטופל', 'מטופלת', 'נוסע', 'מבוטח', 'מבוטחת', 'שוכר', 'שוכרת'],
];
const DEVANAGARI = [
  ...['आवेदक', 'आवेदिका', 'मरीज़', 'किरायेदार', 'मकान मालिक', 'क्रेता', 'विक्रेता', 'ग्राहक', 'खाताधारक', 'प्रेषक'],
  ...['प्राप्तकर्ता', 'अभिभावक', 'छात्र', 'छात्रा', 'शिकायतकर्ता', 'गवाह', 'वादी', 'प्रतिवादी', 'यात्री', 'कर्मचारी', 'चालक'],
];
const anyOf = (words: readonly string[]): string => words.map(toLiteral).join('|');
const JAPANESE = '[一-鿿ぁ-ヿ々]';
const JAPANESE_FIELDS = [
  ...[
    '申込者',
    '契約者',
    '被保険者',
    '受取人',
    '患者',
    '利用者',
    '保護者',
    '世帯主',
    '本人',
    '代表者',
    '担当者',
    '借主',
  ],
  ...[
    '貸主',
    '買主',
    '売主',
    '届出人',
    '請求者',
    '使用者',
    '労働者',
    '相続人',
    '名義人',
    '口座名義',
    '依頼主',
    '届け先',
  ],
  ...[
    '申請者',
    '請求人',
    '受診者',
    '予約者',
    '会員',
    '生徒',
    '児童',
    '園児',
    '社員',
    '従業員',
    '顧客',
    '宛先',
    '差出人',
  ],
];
const CHINESE_FIELDS = [
  ...[
    '申請人',
    '借用人',
    '委託人',
    '訂購人',
    '收貨人',
    '收件人',
    '寄件人',
    '投保人',
    '房東',
    '租客',
    '聯絡人',
    '借款人',
  ],
  ...[
    '申请人',
    '借用人',
    '委托人',
    '收货人',
    '房东',
    '承租人',
    '出租人',
    '经办人',
    '负责人',
    '持卡人',
    '户主',
    '业主',
    '業主',
  ],
];
const KOREAN_FIELDS = [
  ...[
    '보호자',
    '신청인',
    '환자',
    '고객',
    '예약자',
    '회원',
    '수령인',
    '임차인',
    '임대인',
    '직원',
    '사원',
    '학생',
    '대표자',
  ],
  ...[
    '예금주',
    '계약자',
    '피보험자',
    '주문자',
    '받는분',
    '보내는분',
    '가입자',
    '명의자',
    '대출자',
    '접수자',
    '민원인',
    '세대주',
  ],
];

/** Names that fill a field of a form, behind what somebody is to it, whatever they are. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-in-field',
    title: 'Name behind what somebody is to a form, at the beginning of a line and to its end',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|[|;,>] {0,4})[*_-]{0,2} ?(?:(?i:${anyOf(FIELDS)})|(?i:${anyOf(SLASHED)})\\([ao]s?\\)|(?i:interesado|alumno|asegurado|arrendatario|trabajador|beneficiario|propietario)/as?)(?: ?:[*_]{0,2}(?:</[A-Za-z]{1,8}>)? {0,12}(?:\\.{3,60} ?)?| \\.{4,60} ?:? ?)(${SORTED}|(?:[IY] )?${FULL_NAME})(?:[ \\t]{0,40}(?:[\\r\\n|;,(<]|$)|\\.(?:\\s|$)|  | [-–—] )`,
    atoms: [...FIELDS.flatMap(word => [`${word}:`, `${word} :`]), '....']
      .concat(SLASHED.map(word => `${word}(`))
      .concat(['interesado', 'alumno', 'asegurado', 'arrendatario', 'trabajador', 'beneficiario', 'propietario']),
    wordAtoms: true,
    maxLength: 200,
    validators: ['field-name'],
    examples: {
      match: [
        { text: 'Antragsteller: «Oberfalkner, Quirin Maria»\n' },
        { text: 'Kontoinhaberin ...... «Oberfalkner, Quirina»\n' },
        { text: 'Žadatel: «Quilomír Sokolníček»\nadresa' },
        { text: 'Interesado/a: «Quirogoitia Arrieta, Quima»\n' },
        { text: 'Pemohon : «I Gusti Ngurah Elang»\n' },
        { text: 'Sol·licitant: «Remei Falconera i Sunyer», amb' },
        { text: 'Αιτήτρια: «Δέσπω Γερακίνα»\n' },
      ],
      ignore: [
        { text: 'Beneficiario: Banco Santander, S.A.\n', why: 'a company' },
        { text: 'Employee: Monthly Report\n', why: 'words of everyday English' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-in-field-in-script',
    title: 'Name behind what somebody is to a form, in Arabic, Persian, Hebrew and Hindi',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|[|;,،>] {0,4})[*_-]{0,2} ?(?:(?:${anyOf(ARABIC)}) ?: {0,4}((?:[ء-ۿ\\x{200c}]{2,16} ){1,4}?[ء-ۿ\\x{200c}]{2,16})|(?:${anyOf(HEBREW)}) ?: {0,4}((?:[א-ת][א-ת'"׳״-]{1,14} ){1,3}?[א-ת][א-ת'"׳״-]{1,14})|(?:${anyOf(DEVANAGARI)}) ?: {0,4}((?:[ऀ-ॿ]{2,20} ){1,3}?[ऀ-ॿ]{2,20}))(?: ?[،؛,;/|\\n()—–.।]|$| - |  )`,
    atoms: [...ARABIC, ...HEBREW, ...DEVANAGARI].flatMap(word => [`${word}:`, `${word} :`]),
    maxLength: 260,
    validators: ['name-in-script'],
    ignorePattern:
      'שירות|חברת|משרד|בנק|מחלקת|עיריית|הנהלת|כבוד|נכבד|يرجى|غير|جميع|إدارة|قسم|مكتب|(?:^| )لم |सेवा|कृपया|सभी',
    examples: {
      match: [
        { text: 'مقدم الطلب: «سالم فهد الصقر»\n' },
        { text: 'שם המבוטח: «יאיר בן-נצר», ת.ז.' },
        { text: 'आवेदक: «रामेश्वर प्रसाद बाज»\n' },
        { text: 'متقاضی: «پرویز شاهین‌فر»\n' },
      ],
      ignore: [
        { text: 'العميل: يرجى الانتظار قليلا،', why: 'a line of a dialogue' },
        { text: 'לכבוד: חברת הנץ\n', why: 'a company' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-in-east-asian-field',
    title: 'Chinese, Japanese or Korean name behind what somebody is to a form, with blanks or a colon between',
    pattern: `(?:^|[\\n|／、。　 ])(?:(?:ご|お)?(?:${JAPANESE_FIELDS.join('|')})(?:名|氏名|のお名前)?(?:[（(][^（()）\\n]{1,8}[）)])?[ 　:：]{1,6}(${JAPANESE}{1,5}[ 　]${JAPANESE}{1,5}(?:[ 　]?[（(][ぁ-ヺーｦ-ﾟ 　]{3,20}[)）])?|[一-鿿々]{2,5}[ 　]?[（(][ぁ-ヺーｦ-ﾟ 　]{3,20}[)）])|(?:${CHINESE_FIELDS.join('|')})[ 　:：]{1,4}((?:${CHINESE}|${CHINESE_TRADITIONAL})[一-鿿]{1,2})|(?:${KOREAN_FIELDS.join('|')})(?: ?성명| ?이름)?(?:\\([^)\\n]{1,6}\\))?[ :：]{1,3}((?:${KOREAN_DOUBLE})[가-힣]{1,2}|${KOREAN}[가-힣]{2}))(?:님|씨|様|殿)?(?:[ 　]{0,4}(?:[\\r\\n,，、。(（)）|/]|$)|[ 　]{1,4}(?:[0-9+印㊞]|簽|签|서명|電|电|전화|TEL))`,
    atoms: [...JAPANESE_FIELDS, ...CHINESE_FIELDS, ...KOREAN_FIELDS].filter(
      (word, at, all) => all.indexOf(word) === at,
    ),
    maxLength: 160,
    ignorePattern:
      '住所|電話|番号|生年|性別|年齢|記入|省略|必須|任意|未定|一覧|情報|以外|登録|確認|同上|本人|信息|电话|號碼|号码|地址|公司|经理|先生|女士|전화|번호|정보|주소|안내|문의|센터|이름|성명|확인|없음|여부|동의|관계',
    examples: {
      match: [
        { text: '申込者　«鷹司 美咲（タカツカサ ミサキ）»\n' },
        { text: '借用人 «蕭志鷹» 簽章' },
        { text: '보호자(모): «선우매연» 010-6774' },
        { text: '신청인 «김매연» (서명)' },
      ],
      ignore: [
        { text: '契約者 住所 電話\n', why: 'labels' },
        { text: '고객 정보 (필수)', why: 'a heading' },
      ],
    },
  },
]);
