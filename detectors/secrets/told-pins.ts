import { defineRules } from '../../src/detectors/rule.ts';
import { SPEAKER } from './speaker.ts';

/** What a PIN or a code that unlocks is called, in languages whose word says that it is one. A family of languages a line. */
const PIN_NAMES = [
  ...['geheimzahl', 'pin-nummer', 'kindersicherung', 'jugendschutz-pin', 'entsperrcode', 'sperrcode', 'gerätecode'],
  ...['børnelås', 'børnelåsen', 'barnelås', 'barnelåsen', 'barnlås', 'barnlåset'],
  ...['barnspärr', 'kortkode', 'ontgrendelcode', 'kinderslot', 'pinnummer', 'pin-koodi', 'pinkoodi', 'tunnusluku'],
  ...['lapsilukko', 'suojakoodi', 'code secret', 'code parental', 'contrôle parental', 'code pin'],
  ...[
    'code de déverrouillage',
    'número secreto',
    'código secreto',
    'control parental',
    'código de desbloqueo',
    'código pin',
  ],
  ...[
    'bloqueio parental',
    'controle parental',
    'senha do cartão',
    'código de bloqueio',
    'codice pin',
    'codice segreto',
  ],
  ...[
    'blocco bambini',
    'controllo parentale',
    'codice di sblocco',
    'kod pin',
    'numer pin',
    'blokada rodzicielska',
    'kod blokady',
  ],
  ...['kód pin', 'pin kód', 'pin-kód', 'dětský zámek', 'detský zámok', 'rodičovský zámek', 'gyerekzár', 'titkos kód'],
  ...[
    'codul pin',
    'codul secret',
    'cod pin',
    'pin kodu',
    'pin şifresi',
    'onay kodu',
    'ekran kilidi',
    'çocuk kilidi',
    'kart şifresi',
  ],
  ...[
    'kart şifrem',
    'kilit kodu',
    'kilit şifresi',
    'kode pin',
    'pin atm',
    'nomor pin',
    'mã pin',
    'mã mở khóa',
    'mã khóa',
  ],
  ...['пин-код', 'пинкод', 'пин код', 'пін-код', 'пінкод', 'код доступа', 'код разблокировки', 'детский замок'],
  ...['родительский контроль', 'код-пароль', 'код доступу', 'код розблокування', 'пин на ', 'пін на ', 'ПИН ', 'ПІН '],
  ...['κωδικός pin', 'الرقم السري', 'الرمز السري', 'رقم سري', 'رمز الدخول', 'رمز القفل', 'رمز الأمان', 'كود القفل'],
  ...['رمز کارت', 'پین کد', 'پین‌کد', 'رمز دوم', 'קוד סודי', 'קוד גישה', 'קוד הורים', 'קוד נעילה', 'קוד pin'],
  ...['एटीएम पिन', 'यूपीआई पिन', 'एमपिन', 'รหัส pin', 'รหัสพิน', 'รหัสปลดล็อก', 'รหัสลับ'],
  ...[
    '取款密码',
    '支付密码',
    '锁屏密码',
    '解锁密码',
    '解鎖密碼',
    '锁屏pin',
    '暗証番号',
    '핀번호',
    '핀 번호',
    'pin 번호',
    'pin码',
    '잠금 번호',
    '잠금 비밀번호',
  ],
];
const GAP = '(?:[ ,(‘’\'-][^\\d\\n.!?<>{}"=:：]{0,40}?|[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]{1,8})?';
const IS =
  '(?: ?[:=→–—-]{1,2} ?| (?:is|ist|lautet|war|est(?: le)?|es(?: el)?|è(?: il)?|é|jest|to|je|är|er|on|είναι|это|este|là|adalah|ialah|คือ|هو|هي|است|הוא|है)(?: now| still| jetzt| nun| nu)?:? |：| ?(?:是|为|は|는|은) ?| )["\'“`*]{0,2}';
const DIGITS = '[0-9]{4,8}';
const ENDS = '(?:$|[\\s.,;:!?)|"\'’”»،、。，！）*]|是|입|예|이|で|。)';

/** For what somebody has a PIN, behind the word. */
const FOR =
  '(?:for|to|für|fürs|zum|zur|vom|im|am|auf|till|til|pour|para|per|del?|della|do|da|dla|pro|pre|na|за|на|для|від|от|voor|van|bij|om|i|ke|untuk|của|cho|için|do)';

/** What an agent asks a caller for. */
const ASKED_NUMBER = [
  ...['digit pin', 'your pin', 'the pin', 'pin you', 'pin on', 'pin for', 'pass code', 'passcode', 'digit code'],
  ...['security code', 'security number', 'access code', 'customer number', 'verification code', 'confirmation code'],
  ...['code to your', 'code to you', 'code we', 'code that', 'code from', 'code i ', 'code on', 'code in'],
  ...['read it to', 'read it back', 'read that', 'read them', 'read the code', 'read me the code', 'read back'],
  ...['geheimzahl', 'bestätigungscode', 'code confidentiel', 'código', 'codice', 'onay kodu', 'الرقم السري', 'الرمز'],
  ...['认证码', '验证码', '暗証番号', '인증번호', '비밀번호', 'код из', 'код від', 'пин-код', 'пін-код'],
];
const ASKED_WORD = [
  ...['verbal', 'telephone', 'phone', 'security', 'account', 'memorable', 'secret', 'voice', 'online'].flatMap(kind =>
    ['password', 'passphrase', 'word', 'answer'].map(word => `${kind} ${word}`),
  ),
  ...['password on the', 'password on your', 'password on this', 'password for your', 'password for the'],
  ...[
    'password for this',
    'password to the',
    'password to your',
    'password to this',
    'code word',
    'codeword',
    'safe word',
    'safeword',
  ],
  ...[
    'kundenkennwort',
    'telefonkennwort',
    'losungswort',
    'codewort',
    'mot de passe vocal',
    'mot de passe téléphonique',
  ],
  ...['mot de passe client', 'palabra clave', 'contraseña telef', 'parola d', 'wachtwoord van'],
];
/** Digits as they are said. */
const SPOKEN =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|um|dois|três|quatro|sete|oito|nul|een|twee|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć';
const ROLE =
  '(?:caller|customer|client|cust|user|member|patient|guest|kunde|kundin|anrufer(?:in)?|client(?:e|a)?|klant|klient|kund|müşteri|клиент|клієнт|العميل|客户|客戶|お客様|顧客|고객)';
const FILLERS =
  "(?:(?:yes|yeah|yep|sure|ok(?:ay)?|right|um+|uh+|erm?|hm+|so|well|hi|it[’']?s|it is|that[’']?s|that is|the (?:pin|code|number) is|ja|äh|klar|das ist|es ist|die ist|oui|euh|c[’']est(?: le)?|sí|eh|es(?: el)?|sim|é(?: o)?|sì|è(?: il)?|да|так|evet|نعم)[,.…]{0,3} ){0,5}";

export default defineRules([
  {
    id: 'pin-told-abroad',
    title: 'PIN or code that unlocks, told behind its word in languages other than English',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern: `(?:^|[^\\p{L}\\p{N}_])(?:(?:و|ל|ב|ה)?(?i:${PIN_NAMES.join('|')})[\\p{L}\\p{M}]{0,4}${GAP}|(?i:pin) ${FOR} [^\\d\\n.!?:=;<>{}"]{2,40}?|(?i:kode[nr]?|koden|kod|koodi) (?:til|till) [^\\d\\n.!?:=]{2,30}?)${IS}(?P<secret>${DIGITS})${ENDS}`,
    atoms: [
      ...PIN_NAMES,
      ...'for to i ke für fürs zum zur vom im am auf till til pour para per de del della do da dla pro pre na за на для від от voor van bij om untuk của cho için'
        .split(' ')
        .map(to => `pin ${to} `),
      ...['kode', 'koden', 'koder', 'kod', 'koodi'].flatMap(word => [`${word} til `, `${word} till `]),
    ],
    maxLength: 200,
    right: 'number',
    validators: ['lock-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Die PIN für den Drucker ist «${'83' + '0517'}».` },
        { text: `Børnelås på fjernsynet er «${'08' + '22'}». Knus` },
        { text: `والرقم السري للخزانة «${'40' + '931'}».` },
        { text: `kullanıcı ann, parola onay kodu «${'40' + '9713'}».` },
        { text: `Пин-код от планшета: «${'77' + '31'}»` },
        { text: `mã PIN thẻ là «${'40' + '9713'}»` },
        { text: `锁屏密码是«${'83' + '0517'}»` },
        { text: `the pin for my tablet is «${'77' + '31'}».` },
        { text: `Koden til skuret er «${'77' + '31'}»` },
      ],
      ignore: [
        { text: 'the pin for the relay is GPIO 14', why: 'of a chip' },
        { text: 'Die PIN für die Karte ist 4-stellig', why: 'a length' },
        { text: 'Kindersicherung seit 2019 Pflicht', why: 'a year' },
        { text: 'pin for the year 2024', why: 'a year' },
      ],
    },
    references: ['https://www.iso.org/standard/68669.html'],
  },
  {
    id: 'answered-code',
    title: 'PIN or code that answers somebody who asks for it on a call',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern: `(?i:${ASKED_NUMBER.join('|')})[^?？\\n]{0,140}[?？][^\\n]{0,40}(?:\\n|\\\\n)\\s{0,6}${SPEAKER}(?i:${FILLERS})["'“*]{0,2}(?P<secret>[0-9]{4,8}|[0-9]{3}[ -][0-9]{3}|[0-9](?:[ ,-]{1,2}[0-9]){3,7}|[0-9]{2}[ -][0-9]{2}(?:[ -][0-9]{2})?)["'”*]{0,2}(?:[.,!。]?(?:\\s{0,4}$|\\s{0,4}\\n|\\\\n)|[.,] )`,
    atoms: ASKED_NUMBER,
    maxLength: 420,
    right: 'number',
    ignorePattern: '^(?:19|20)[0-9]{2}$',
    validators: ['lock-code'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Agent: and the four digit PIN you chose?\nCaller: it's «${'83' + '05'}».\nAgent: thanks` },
        { text: `Agent: I have sent a code to your phone, can you read it to me?\nCaller: um, «${'830' + ' 517'}»\n` },
        { text: `Rep: Können Sie mir Ihre Geheimzahl nennen?\nKunde: ja, «${'77' + '31'}».` },
        { text: `Could I take your PIN, please?\nCustomer: sure, «${'8-3' + '-0-5'}»` },
      ],
      ignore: [
        { text: 'What is the code from 2019?\nAnn: 2019', why: 'a year' },
        { text: 'Is a pass code needed?\nBob: no', why: 'no code' },
      ],
    },
    references: ['https://pages.nist.gov/800-63-3/sp800-63b.html#out-of-band'],
  },
  {
    id: 'spoken-pin',
    title: 'PIN or code in words, as the answer of a caller or behind its name',
    class: 'secret',
    severity: 'high',
    category: 'login',
    label: 'PIN',
    pattern: `(?:(?i:${ASKED_NUMBER.join('|')})[^?？\\n]{0,140}[?？][^\\n]{0,40}(?:\\n|\\\\n)\\s{0,6}${SPEAKER}(?i:${FILLERS})|\\b(?i:pin|passcode|geheimzahl|(?:access|security|door|alarm) code)(?: (?:number|code))?(?: (?i:for|of|to|für|fürs|zum|zur|pour|para|per) [^.!?:\\n]{1,40}?)?(?:,? (?:is|ist|lautet|est(?: le)?|es(?: el)?|è(?: il)?|é|to|jest)|:) )(?P<secret>(?i:${SPOKEN})(?:[ ,.-]{1,3}(?i:${SPOKEN})){3,7})\\b`,
    atoms: [
      ...ASKED_NUMBER,
      ...['is', 'ist', 'lautet', 'est', 'es', 'è', 'é', 'to', 'jest'].map(is => `pin ${is} `),
      'pin: ',
      'pin code',
      'pin number',
      ...['for', 'of', 'to', 'für', 'fürs', 'zum', 'zur', 'pour', 'para', 'per'].map(to => `pin ${to} `),
      'passcode',
      'geheimzahl',
      'door code',
      'alarm code',
    ],
    maxLength: 420,
    validators: ['spoken-digits'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Agent: and the four digit PIN?\nCaller: «${'seven three' + ' zero six'}».\nAgent: thanks` },
        { text: `my pin is «${'seven three' + ' oh six'}», ok?` },
        { text: `PIN for the gate: «${'seven seven' + ' three one'}»` },
        { text: `die PIN ist «${'sieben drei' + ' null sechs'}»` },
      ],
      ignore: [
        { text: 'the pin is one two three four of course', why: 'counting' },
        { text: 'the pin is one of two or three', why: 'prose' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1598/004/'],
  },
  {
    id: 'answered-word',
    title: 'Password of one word that a caller gives an agent',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?i:${ASKED_WORD.join('|')})[^?？\\n]{0,80}[?？][^\\n]{0,40}(?:\\n|\\\\n)\\s{0,6}(?:[-*>–—] ?)?(?:\\[[\\d:., -]{4,20}\\] ?)?(?i:${ROLE})(?: ?\\d)?[:：] ?(?i:${FILLERS})["'“*]{0,2}(?P<secret>[\\p{L}][\\p{L}\\d_!#-]{3,30})["'”*]{0,2}(?:[.!。]?(?:\\s{0,4}$|\\s{0,4}\\n|\\\\n)|[.,] |, (?i:one word|all))`,
    atoms: ASKED_WORD,
    maxLength: 320,
    ignorePattern:
      '^(?i:yes|yeah|sure|okay|nope|none|nothing|what|which|when|sorry|pardon|hello|maybe|wait|wrong|correct|right|that|this|there|they|have|don|can|cannot|could|should|never|forgot|forgotten|not|unknown|empty|blank|same|please|thanks|thank|weiß|nein|moment|keine|kein|keins|oui|non|aucun|ninguno|ninguna|nessuna|geen|nicht)$',
    validators: ['placeholder'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        {
          text: `Agent: what is the verbal password on it?\nCaller: yes, it's «${'lark' + 'spur'}», one word.\nAgent: ok`,
        },
        { text: `Agent: Ihr Kundenkennwort bitte?\nKunde: «${'Hasel' + 'maus'}»\n` },
        { text: `Rep: and your memorable word?\nCustomer: it's «${'puffin' + '7'}».` },
      ],
      ignore: [
        { text: 'Agent: is there a verbal password?\nCaller: nope', why: 'none' },
        { text: 'Agent: do you have a security word?\nCaller: I set it up online last year', why: 'a sentence' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1598/004/'],
  },
  {
    id: 'factory-wifi-key',
    title: 'Key of digits, as factories give them to routers, behind its word near a network or a router',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?i:\\bwi-?fi|\\bwlan|\\brouter|fritz!?box|speedport|livebox|easybox|freebox|\\bssid|\\bhotspot|\\bhomehub|\\bwireless|беспровод|роутер|вай-?фай|无线|ルーター|공유기)[^\\n]{0,110}?(?i:\\b(?:key|code|psk|pass|pw|password|passwort|kennwort|clave|chiave|chave|klucz|sleutel|nyckel|senha|wachtwoord|hasło)|schlüssel|clé|klíč|şifresi?|ключ|пароль|密码|キー|비밀번호)(?: (?:is|ist|lautet|est|es|è|é|to|je|är|er)(?: now)?)?:? ?["\'“`*(]{0,2}(?P<secret>[0-9]{8,26}|[0-9]{4}(?:[ -][0-9]{4}){2,5})(?:$|[\\s.,;!?)"\'”*`|])',
    atoms: [
      ...[
        'wifi',
        'wi-fi',
        'wlan',
        'router',
        'fritz!box',
        'fritzbox',
        'speedport',
        'livebox',
        'easybox',
        'freebox',
        'ssid',
      ],
      ...[
        'hotspot',
        'homehub',
        'wireless',
        'беспровод',
        'Беспровод',
        'роутер',
        'Роутер',
        'вайфай',
        'вай-фай',
        'Вайфай',
        'Вай-фай',
        '无线',
        'ルーター',
        '공유기',
      ],
    ],
    maxLength: 220,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `the box downstairs is a FRITZ!Box 7530 and the key is «${'7719' + '0442830516628391'}».` },
        { text: `WLAN Gast, Schlüssel: «${'7719' + ' 0442 8305 1662'}»\n` },
        { text: `wifi Livebox-40F2 clé «${'8305' + '17440928'}»` },
      ],
      ignore: [
        { text: 'the router has 12 ports, model code 2024', why: 'a number' },
        { text: 'wifi key is on the back, call 0800', why: 'no key' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
]);
