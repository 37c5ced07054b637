import { defineRules } from '../../src/detectors/rule.ts';

/** What a code opens or disarms, in one word with it or right before it. */
const LOCKS = {
  en: 'door gate garage alarm safe locker lockbox keypad padlock vault intercom elevator shed gym till register entrance burglar disarm duress installer engineer manager supervisor cashier',
  de: 'tür haustür eingangs tor hoftor garagen alarm tresor safe schlüsselbox schlüsselsafe schlüsseltresor schlüsselkasten zahlenschloss spind zutritts aufzug schranken kassen manager chef tastenfeld errichter',
  nl: 'deur voordeur poort hek alarm kluis garage sleutelkast sleutelkluis kassa manager slagboom lift entree',
  nordic:
    'dörr port larm kassaskåps grind garage nyckelskåps entré hiss dør låge boks garasje nøkleboks nøgleboks inngangs alarm',
  fi: 'ovi portin hälyttimen hälytyksen kassakaapin avainsäilön',
};
/** Locks in two words. */
const PAIRS = 'key safe,key box,lock box,server room,staff room,store room,bike lock,back door,front door'.split(',');
const compound = (locks: readonly string[], signs: readonly string[], codes: readonly string[]) => ({
  locks,
  signs,
  codes,
});
const words = (text: string) => text.split(' ');
const COMPOUNDS = [
  compound(words(LOCKS.en), [' ', '_', '-'], ['code', 'pin', 'combo', 'combination']),
  compound(PAIRS, [' '], ['code', 'pin', 'combo']),
  compound(words(LOCKS.de), ['', ' ', '-'], ['code', 'kode', 'pin', 'kombination']),
  compound(words(LOCKS.nl), ['', ' ', '-'], ['code', 'pincode']),
  compound(words(LOCKS.nordic), ['', ' ', '-'], ['kod', 'kode', 'koden']),
  compound(words(LOCKS.fi), ['', ' ', '-'], ['koodi']),
];

/** `code de l'alarme`, `kod do bramy`: what it is called, the little words, what it opens. */
const OF = [
  [
    ['code', 'combinaison'],
    "(?:(?:de l['’]|de la |du |d['’]|d[eu] la |des |de ))?",
    'alarme|porte|portail|immeuble|garage|coffre(?:-fort)?|bo[iî]te [àa] cl[ée]f?s?|digicode|entrée|parking|ascenseur|résidence|interphone|cadenas|casier|hall|barrière|caisse',
  ],
  [
    ['código', 'clave', 'combinación', 'contraseña'],
    '(?:de la |del? )',
    'alarma|puerta|portal|garaje|caja fuerte|candado|taquilla|verja|edificio|trastero|caja de llaves|portón|cochera|ascensor|caja',
  ],
  [
    ['código', 'senha', 'combinação'],
    '(?:d[oa] )',
    'alarme|porta|portão|garagem|cofre|prédio|cadeado|armário|fechadura|elevador|condomínio|portaria|caixa',
  ],
  [
    ['codice', 'combinazione'],
    "(?:del(?:la|lo)? |dell['’])?",
    'allarme|porta|portone|cancello|cassaforte|garage|cassetta delle chiavi|lucchetto|armadietto|citofono|ascensore|sbarra|cassa',
  ],
  [
    ['kod', 'szyfr'],
    '(?:do )?',
    'alarmu|bramy|drzwi|domofonu|furtki|sejfu|szlabanu|garażu|klatki|skrytki|windy|kłódki|szafki',
  ],
  [['kód'], '(?:od |k |ke |do )?', 'alarmu|dveří|dveřím|dverí|dverám|brány|bráně|trezoru|garáže|vchodu|sejfu|zámku'],
  [
    ['код'],
    '(?:от |для |на |від |до )?',
    "домофона|домофону|двери|дверь|дверей|подъезда|під['’]їзду|сейфа|сейфу|сигнализации|сигналізації|ворот|калитки|шлагбаума|замка|ячейки|лифта|камеры хранения",
  ],
  [
    ['codul', 'cod'],
    '(?:de la |pentru )?',
    'alarmei|alarmă|poartă|porții|ușă|ușii|seifului|seif|interfon|interfonului|lift',
  ],
  [
    ['κωδικός', 'κωδικό'],
    '(?:του |της |για την |για το )?',
    'συναγερμού|πόρτας|εισόδου|χρηματοκιβωτίου|θυροτηλεφώνου|γκαράζ',
  ],
  [['mã'], '', 'cửa|cổng|két(?: sắt)?|báo động|khóa cửa'],
  [['kode', 'kod'], '', 'pintu|brankas|gerbang|alarm|gembok|loker|peti besi'],
  [['رمز', 'كود'], '', 'الباب|البوابة|الخزنة|الإنذار|المدخل|القفل'],
  [['קוד'], '', 'הדלת|דלת|כניסה|הכניסה|שער|השער|כספת|הכספת|אזעקה|האזעקה|לבניין'],
] as const;
/** The same in languages that end a word with what it is of. */
const ENDED = [
  ...[
    'alarm kodu',
    'alarm şifresi',
    'kapı kodu',
    'kapı şifresi',
    'kasa şifresi',
    'kasa kodu',
    'garaj kodu',
    'bina kodu',
  ],
  ...['riasztó kódja', 'riasztókód', 'kapu kódja', 'kapukód', 'ajtó kódja', 'ajtókód', 'széf kódja', 'széfkód'],
  ...['ovikoodi', 'ovikoodin', 'hälytyskoodi'],
];
const DENSE = [
  ...['门禁', '大门', '门锁', '保险柜', '保险箱', '报警器', '车库', '单元门', '钥匙盒', '密码锁', '储物柜'].flatMap(
    lock => [`${lock}密码`, `${lock}的密码`],
  ),
  ...['玄関', '金庫', 'オートロック', 'キーボックス', 'ロッカー', '入口', 'ドア'].flatMap(lock =>
    ['暗証番号', '番号', 'コード', 'ナンバー'].flatMap(code => [lock + code, `${lock}の${code}`]),
  ),
  ...['현관', '공동현관', '도어락', '금고', '대문', '사물함', '출입문'].flatMap(lock =>
    ['비밀번호', '비번', '번호', '코드'].flatMap(code => [lock + code, `${lock} ${code}`]),
  ),
];

// A hyphen is the last of the signs, so that it stands for itself. Enumerated, they would make the automaton too large.
const WORD_PATTERNS = [
  ...COMPOUNDS.map(({ locks, signs, codes }) => {
    const between = `[${signs.join('')}]${signs.includes('') ? '?' : ''}`;
    return `(?:${locks.join('|')})${between}(?:${codes.join('|')})`;
  }),
  ...ENDED,
].join('|');
const WORDS = [
  ...new Set([
    ...COMPOUNDS.flatMap(({ locks, signs, codes }) =>
      locks.flatMap(lock => signs.flatMap(sign => codes.map(code => lock + sign + code))),
    ),
    ...ENDED,
  ]),
];
const PHRASES = OF.map(([codes, to, locks]) => `(?:${codes.join('|')}) ${to}(?:${locks})`).join('|');
/** What a lock is written like up to where its forms part. */
const stem = (lock: string) => lock.split(/[[(?]/)[0]!;
/** What each of `to` may stand for, in the order of `OF`. */
const LITTLE_WORDS: readonly (readonly string[])[] = [
  ['', "de l'", 'de l’', 'de la ', 'du ', "d'", 'd’', 'du la ', 'des ', 'de '],
  ['de la ', 'de ', 'del '],
  ['do ', 'da '],
  ['', 'del ', 'della ', 'dello ', "dell'", 'dell’'],
  ['', 'do '],
  ['', 'od ', 'k ', 'ke ', 'do '],
  ['', 'от ', 'для ', 'на ', 'від ', 'до '],
  ['', 'de la ', 'pentru '],
  ['', 'του ', 'της ', 'για την ', 'για το '],
  [''],
  [''],
  [''],
  [''],
];
const PHRASE_ATOMS = OF.flatMap(([codes, , locks], index) =>
  codes.flatMap(code => LITTLE_WORDS[index]!.flatMap(to => locks.split('|').map(lock => `${code} ${to}${stem(lock)}`))),
);

/** Between the word and the code: what it is of, when it holds, a verb. */
const GAP = '(?:[ ,(-][^\\d\\n.!?<>{}"=]{0,38}?)?';
const IS =
  '(?: ?[:=→–—-]{1,2} ?| (?:is|was|ist|lautet|war|est(?: le)?|es(?: el)?|è(?: il)?|é|jest|to|je|är|er|on|είναι|это|este|:)(?: now| still| jetzt| nun)?:? |：| ?(?:是|为|は|는|은) ?| )["\'“`*]{0,2}';
const DIGITS = '[0-9]{4,8}[#*]?';
/** What a keypad with letters takes, as those of houses in France, and locks with the buttons C, X, Y and Z. */
const LETTERED =
  '[0-9]{2,5}[AB][0-9]{0,3}|[AB][0-9]{3,5}[AB]?|C[0-9XYZ]{3,6}[XYZ#*][0-9XYZ#*]{0,3}|[0-9]{4,5}[XYZ][#*]?';
const TURNS = '[0-9]{1,2}(?:[- ][0-9]{1,2}){2,3}';
const ENDS = '(?:$|[\\s.,;:!?)|"\'’”»、。，！）*]|是|입|예|이|です)';

/** What a device, a card or an account is that a PIN unlocks. */
const OF_PINS =
  'ledger|trezor|sim|esim|card|karten|bank|voicemail|mailbox|phone|handy|tablet|ipad|iphone|netflix|disney\\+?|profile|parental|kids|fuel ?card|tank(?:karten?)?|smart ?card|yubikey|fido2?|wallet|coldcard|bitbox|keypad|host|conference|meeting|bridge|dial-in|moderator|till|kassa|kasse|kassen|terminal|pos|atm|giro(?:card|konto)?|ec(?:-karten?)?|kreditkarten|visa|mastercard|amex|signatur|eid|ausweis|manager|admin|telefoon|telefon|mobil|móvil|celular|cellulare|téléphone|bankkaart|konto|betaalpas|pinpas|bankomat|tarjeta|carta|carte|cartão|karty|karta';
/** Who signs in with a PIN at a till or a door. */
const USERS_WITH_PIN =
  'user|login|operator|cashier|staff|employee|badge|agent|utente|operatore|cassiere|benutzer|bediener|kassierer|mitarbeiter|nutzer|usuario|usuário|operador|cajero|utilisateur|caissier|opérateur|użytkownik|kasjer|gebruiker|kassier|användare|bruger|bruker|kullanıcı|uživatel|пользователь|кассир|оператор';
/** What stands right before a PIN that somebody uses. */
const WITH_PIN =
  'with|using|enter|use|mit|met|con|avec|com|z|s|med|and|und|my|the|your|mein|deine?|die|il|el|le|la|o|,|;';

export default defineRules([
  {
    id: 'lock-code',
    title: 'Code of a door, an alarm, a safe or a till, told in one of many languages',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern: `(?:^|[^A-Za-z0-9_-])(?:(?i:${WORD_PATTERNS})|(?i:${PHRASES}))(?:${GAP}(?:${IS}|[(])(?:(?P<secret>${DIGITS})|(?P<lettered>${LETTERED}))|${IS}(?P<turns>${TURNS}))${ENDS}|(?:${DENSE.join('|')})(?:是|为|は|는|은)?[:： ]{0,2}(?P<dense>${DIGITS})${ENDS}`,
    atoms: [...WORDS, ...new Set(PHRASE_ATOMS), ...DENSE],
    maxLength: 140,
    right: 'number',
    validators: ['lock-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Alarmcode «${'58' + '31'}#» und dann Stern` },
        { text: `Kassa openen, managercode is «${'71' + '306'}».` },
        { text: `register opens with the manager code «${'88' + '205'}»` },
        { text: `Le code de l'alarme est le «${'59' + '27'}B», merci` },
        { text: `Code portail : «${'A27' + '41'}»` },
        { text: `* door code side entrance «${'C29' + '15'}#» (alarm off first)` },
        { text: `Code de la boîte à clés «${'40' + '93'}» à droite` },
        { text: `Código de la alarma: «${'40' + '93'}»` },
        { text: `Codice del cancello «${'40' + '93'}»` },
        { text: `Kod do alarmu «${'77' + '31'}», potem gwiazdka` },
        { text: `Код от сейфа «${'48-12' + '-77'}»` },
        { text: `Κωδικός συναγερμού: «${'40' + '93'}»` },
        { text: `Alarm şifresi «${'40' + '93'}»` },
        { text: `门禁密码是«${'44' + '71'}#»` },
        { text: `金庫の暗証番号は«${'83' + '05'}17»です` },
        { text: `현관 비밀번호 «${'83' + '05'}17»입니다` },
        { text: `Safe combo «${'12-38' + '-05'}», turn right first` },
      ],
      ignore: [
        { text: 'the alarm code list of 2019', why: 'a year' },
        { text: 'building code 2021 edition', why: 'a law' },
        { text: 'alarm code 4012: spindle overload', why: 'a message of a machine' },
        { text: 'alarm code C1201 sensor fault', why: 'a message of a machine' },
        { text: 'Türcode (4-stellig)', why: 'a length' },
        { text: 'kod do bramy 12', why: 'too short' },
        { text: 'Alarmcode wurde 2023 geändert', why: 'a year' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'lock-code-with-sign',
    title: 'Digits and the sign that ends them on a keypad, in a line that speaks of a door, an alarm or a safe',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '(?i:\\b(?:door|gate|garage|alarm|keypad|intercom|barrier|burglar)|tür|hoftor|tresor|schlüssel|zutritt|digicode|portail|immeuble|puerta|portón|porta|portone|cancello|allarme|brama|furtka|domofon|deur|poort|kluis|\\b(?:inbrotts|tjuv|villa|hem|brand)?larm|dörr|dør)[^\\n]{0,70}?(?:[|:;,\\t–-] ?|[ (])(?P<secret>[0-9]{4,8}#)(?:$|[\\s.,;:!?)|])|(?i:\\bkeypad|\\bdoor|\\bgate|\\bgarage|\\balarm)[^.\\n\\d]{0,40} (?i:takes|enter|dial|type|press|punch(?: in)?) (?P<typed>[0-9]{4,8}[#*]?)(?:$|[\\s.,;:!?)|])',
    atoms: [
      ...[
        'door',
        'gate',
        'garage',
        'alarm',
        'keypad',
        'intercom',
        'barrier',
        'burglar',
        'hoftor',
        'tresor',
        'schlüssel',
      ],
      ...[
        'tür',
        'zutritt',
        'digicode',
        'portail',
        'immeuble',
        'puerta',
        'portón',
        'porton',
        'porta',
        'cancello',
        'allarme',
      ],
      ...['brama', 'furtka', 'domofon', 'deur', 'poort', 'kluis', 'larm', 'dörr', 'dør'],
    ],
    maxLength: 140,
    left: 'word',
    validators: ['lock-code'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `Alarmanlage | Eingang Nord | «${'88' + '46'}#»\n` },
        { text: `Haustür unten: «${'58' + '31'}#»` },
        { text: `the keypad on the back door takes «${'66' + '29'}*»` },
      ],
      ignore: [
        { text: 'the door opened in 2019', why: 'a year' },
        { text: 'door 4471 of the hall', why: 'a number of a door' },
        { text: 'alarm: press 12 to go on', why: 'too short' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'combination-of-a-lock',
    title: 'Combination of a safe or a lock, behind the word for it',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '(?i:\\b(?:code|combo|combination|kombination|zahlenkombination|combinatie|combinaison|combinación|combinação|combinazione|kombinacja|kombinace|kombinasjon|szyfr)|комбинация)(?: ?[:=] ?| (?:is|ist|lautet|est|es|è|é|to) | )(?P<secret>[0-9]{1,2}(?:[- ][0-9]{1,2}){2,3})(?:$|[\\s.,;!?)|])',
    atoms: [
      ...[...'0123456789'].map(digit => `code ${digit}`),
      ...[':', '=', ' :', ' =', ' is ', ' ist ', ' lautet ', ' est ', ' es ', ' è ', ' é ', ' to '].map(
        sign => `code${sign}`,
      ),
      ...['combo', 'combination', 'kombination', 'combinatie', 'combinaison', 'combinación', 'combinação'],
      ...['combinazione', 'kombinacja', 'kombinace', 'kombinasjon', 'szyfr', 'комбинация', 'Комбинация'],
    ],
    maxLength: 80,
    keywords: [
      ...[
        'safe',
        'vault',
        'lock',
        'padlock',
        'locker',
        'tresor',
        'zahlenschloss',
        'schloss',
        'kluis',
        'slot',
        'coffre',
      ],
      ...['coffre fort', 'cadenas', 'caja fuerte', 'candado', 'cofre', 'cadeado', 'cassaforte', 'lucchetto', 'sejf'],
      ...['sejfu', 'trezor', 'сейф', 'сейфа', 'suitcase', 'koffer', 'valise', 'maleta'],
    ],
    context: 'required',
    validators: ['lock-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Tresor: Kombination «${'34-08' + '-91'}»` },
        { text: `Tresor Archiv | Büro 2 | Code «${'41-17' + '-62'}»` },
        { text: `the padlock, combination «${'7-23' + '-15'}»` },
      ],
      ignore: [
        { text: 'Sort code 40-17-62', why: 'of a bank' },
        { text: 'the safe has a code', why: 'no code' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'pin-told',
    title: 'PIN of a card, a device or a till, told right behind the word',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern: `(?:(?:^|[^A-Za-z0-9_])(?:(?i:${OF_PINS})[ -]?(?i:pin(?:[ -]?code)?)|(?i:${USERS_WITH_PIN})(?: (?:no|nr|id)\\.?)?:? ?[\\w.-]{1,20}["'”»]?[,;/|]? {1,2}(?:[/|] )?(?i:pin(?:[ -]?code)?)|(?i:${WITH_PIN}) (?:PIN|Pin(?:code)?|pin-?code)|(?i:pin(?:[ -]?code)?) (?i:d(?:e|el|ella|ell|i|u|o|a|er|es)|mein(?:er|es)|voor|van|för|til|karty|karta|της|του|от|для)[ '’][^\\d\\n.!?:=]{2,40}?|(?i:pin (?:karty|telefonu|carta|carte|tarjeta|cartão))(?: [^\\d\\n.!?:=]{1,24}?)?)(?: ?[:=] ?| (?:is|ist(?: die)?|lautet|est|es|è|é|jest|to|je|är|er|είναι) |['’]s | )|\\b(?i:kenncode|pin2|code (?:de ma|de votre) carte(?: bancaire| bleue)?(?: est| c['’]est)?)(?: ?: ?| )|(?i:\\bprofile lock|\\bprofilsperre|\\bparental (?:lock|code)|\\bkids? lock)(?: (?:is|ist))?:? )["'“*]{0,2}(?P<secret>[0-9]{4,8})(?:$|[\\s.,;!?)"'”*])`,
    atoms: [
      ...[
        'pin ',
        'pin:',
        'pin=',
        "pin's",
        'pin’s',
        'pin2',
        'kenncode',
        'code de ma carte',
        'code de votre carte',
        'pincode',
        'pin-code',
        'pin code',
      ],
      ...['profile lock', 'profilsperre', 'parental lock', 'parental code', 'kid lock', 'kids lock'],
    ],
    maxLength: 120,
    right: 'number',
    validators: ['lock-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `ledger pin «${'7712' + '0934'}»` },
        { text: `Kassa openen met pincode «${'33' + '81'}», dan` },
        { text: `register opens with PIN «${'44' + '71'}»` },
        { text: `sim pin «${'44' + '71'}», puk` },
        { text: `El PIN de la tarjeta del combustible es «${'77' + '39'}».` },
        { text: `PIN karty paliwowej: «${'66' + '13'}»` },
        { text: `Το PIN της κάρτας: «${'44' + '82'}».` },
        { text: `netflix is on, profile lock «${'08' + '22'}»` },
        { text: `host PIN «${'448' + '120'}»` },
        { text: `Per la cassa: utente 12, pin «${'73' + '06'}».` },
        { text: `till: user 3 / pin «${'73' + '06'}»` },
      ],
      ignore: [
        { text: 'Mumbai, PIN 400001', why: 'a postal code' },
        { text: 'connect the pin 4 to ground', why: 'of a chip' },
        { text: 'the card PIN is 4 digits', why: 'a length' },
        { text: 'a new card pin 2024', why: 'a year' },
        { text: 'user LED, pin 13', why: 'of a chip' },
      ],
    },
    references: ['https://www.iso.org/standard/68669.html'],
  },
  {
    id: 'pin-beside-secret',
    title: 'PIN near a secret, with nothing to say of what',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern:
      '(?:^|\\n|[,;(] ?)[ \\t>*•-]{0,6}(?i:pin)(?i:[ -]?code)?(?: ?[:=] ?| (?:is|ist) | )["\'“*]{0,2}(?P<secret>[0-9]{4,8})["\'”*]{0,2}(?:[.,;)]|[ \\t]{0,4}(?:\\r?\\n|$))',
    besideSecrets: true,
    maxLength: 60,
    right: 'number',
    validators: ['lock-code'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `password: "${'kitti' + 'Wake82'}"\npin «${'58' + '2914'}»\n` },
        { text: `password: "${'kitti' + 'Wake82'}", pin: «${'58' + '29'}»` },
      ],
      ignore: [
        { text: 'pin 13 drives the relay', why: 'of a chip' },
        { text: 'Pune, PIN 411001', why: 'a postal code' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'puk-told',
    title: 'PUK of a card',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern:
      '\\b(?:PUK[12]?|(?i:puk(?:[ -]?code)?))\\)?(?: ?[:=] ?| (?:is|ist|lautet|est|es|è|é|jest|to|je|är|er) | )["\'“*]{0,2}(?P<secret>[0-9]{8})(?:$|[\\s.,;!?)"\'”*|])',
    atoms: ['puk ', 'puk:', 'puk=', 'puk)', 'puk1', 'puk2', 'puk-code', 'puk code', 'pukcode'],
    maxLength: 60,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `sim pin 0000, puk «${'8812' + '0934'}»` },
        { text: `codice di emergenza (PUK) «${'7712' + '0934'}»` },
        { text: `PUK: «${'4471' + '0293'}»` },
      ],
      ignore: [{ text: 'the PUK has 8 digits', why: 'a length' }],
    },
    references: ['https://www.etsi.org/deliver/etsi_ts/102200_102299/102221/'],
  },
  {
    id: 'pin-in-code',
    title: 'PIN as a string under a name in code or a configuration',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern:
      '\\b(?i:(?:[a-z]{2,16}_){0,2}(?:card|withdraw(?:al)?|user|admin|sim|unlock|device|login|security|access|door|alarm|wallet|bank|atm|pos|payment|pay|transaction|transfer|trading|master|manager|parental|profile|voicemail|phone|tablet|lock|safe|account|customer|client|secret|my|default|otp|mpin|piv|hsm|token|smartcard|kiosk|app|bot|auth)_?pin(?:_?code)?)["\']?\\]?(?:: ?(?:str|String|string))?\\s{0,4}(?:=>|:=|[:=])\\s{0,4}["\'](?P<secret>[0-9]{4,8})["\']',
    atoms:
      'card withdraw withdrawal user admin sim unlock device login security access door alarm wallet bank atm pos payment pay transaction transfer trading master manager parental profile voicemail phone tablet lock safe account customer client secret my default otp mpin piv hsm token smartcard kiosk app bot auth'
        .split(' ')
        .flatMap(of => [`${of}pin`, `${of}_pin`]),
    maxLength: 140,
    validators: ['not-trivial'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `withdraw_pin = "«${'590' + '217'}»"` },
        { text: `  card_pin: str = '«${'73' + '92'}»'` },
        { text: `const adminPin = "«${'84' + '31'}»";` },
      ],
      ignore: [
        { text: 'led_pin = "1734"', why: 'of a chip' },
        { text: 'user_pin = "0000"', why: 'nothing in it' },
        { text: 'area_pin: "560001"', why: 'a postal code' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
