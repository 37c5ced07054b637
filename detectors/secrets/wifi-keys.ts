import { defineRules } from '../../src/detectors/rule.ts';

const NAMES =
  '(?i:\\b(?:wlan|wi-?fi|wpa[23]?|netzwerk|router)[- ]?(?:schlüssel|key|code|passwort|kennwort)|\\b(?:network|router) key|\\bcl(?:é|ef) (?:wi-?fi|wpa[23]?|wep)|\\bclave (?:(?:del? )?wi-?fi|wpa[23]?|de (?:la )?red)|\\b(?:code|codice|código) (?:du |del |do )?(?:wi-?fi|wlan)|\\b(?:chave|chiave) (?:d[aeo]l? )?(?:rete )?wi-?fi)';

/** What the name of a network and its key are called where each has a line. */
const NET_NAMES = [
  ...['ssid', 'netzwerkname', 'wlan-name', 'wlan name', 'wifi name', 'wi-fi name', 'wifi-name', 'network name'],
  ...[
    'netzwerk',
    'netwerk',
    'netwerknaam',
    'réseau',
    'nom du réseau',
    'réseau wifi',
    'nombre de la red',
    'nombre de red',
  ],
  ...['nome da rede', 'nome rete', 'rede wifi', 'rete wifi', 'red wifi', 'nazwa sieci', 'название сети', 'имя сети'],
  ...[
    'nätverk',
    'nätverksnamn',
    'nettverk',
    'netværk',
    'ağ adı',
    '网络名称',
    '无线名称',
    'wifi名',
    'ネットワーク名',
    '네트워크',
  ],
];
const KEY_NAMES = [
  ...['key', 'code', 'pw', 'pass', 'psk', 'schlüssel', 'netzwerkschlüssel', 'sicherheitsschlüssel', 'wlan-schlüssel'],
  ...[
    'clé',
    'clef',
    'clé de sécurité',
    'clé wifi',
    'clé wpa2?',
    'clave',
    'chiave',
    'chave',
    'klucz',
    'klíč',
    'ключ',
    'sleutel',
  ],
  ...[
    'nyckel',
    'nøkkel',
    'nøgle',
    'anahtar',
    '密钥',
    'キー',
    '暗号化キー',
    '키',
    '보안 ?키',
    'security key',
    'network key',
    'wpa2? key',
  ],
];
const KEY = '[^\\s"\'`<>{}/]{8,62}';

export default defineRules([
  {
    id: 'wifi-key',
    title: 'Key of a wireless network, told under its name in English, German, French, Spanish, Portuguese or Italian',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: `${NAMES}(?: (?:d[aeu]|del|della|do|of|in|at|for|im|vom|von|para)(?: l[ae]| l['’]| the| der| dem)? ?[^.!?\\n:=]{1,24}?)?(?: ?(?:[:=→]|->) ?| (?:is|ist|lautet|est|es|é|è|c['’]est):? )["'“\`*]{0,3}(?P<secret>[^\\s"'“”\`<>{}]{7,62}[^\\s"'“”\`<>{}.,;:)*])`,
    atoms: [
      ...['schlüssel', 'key', 'code', 'passwort', 'kennwort'].flatMap(word => [
        ...['wlan', 'wifi', 'wi-fi', 'wpa', 'wpa2', 'wpa3', 'netzwerk', 'router'].flatMap(net => [
          `${net}${word}`,
          `${net}-${word}`,
          `${net} ${word}`,
        ]),
      ]),
      'network key',
      ...['clé ', 'clef '].flatMap(word => ['wifi', 'wi-fi', 'wpa', 'wep'].map(net => word + net)),
      'clave ',
      'chave ',
      'chiave ',
      ...['code', 'codice', 'código'].flatMap(word =>
        ['', 'du ', 'del ', 'do '].flatMap(of => ['wifi', 'wi-fi', 'wlan'].map(net => `${word} ${of}${net}`)),
      ),
    ],
    maxLength: 160,
    validators: ['told-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `code wifi du gîte = «${'l4vande' + '8084'}» et` },
        { text: `le code du wifi c'est «${'p4storal' + 'Vert'}»` },
        { text: `clave wifi → «${'0livar' + 'Sur'}»` },
        { text: `WLAN-Schlüssel: «${'gr4u' + 'Erle!'}»` },
        { text: `The wifi key is "«${'h0rn' + 'Wort#2'}»".` },
        { text: `clé WiFi : «${'b0uleau' + 'Blanc'}»` },
        { text: `Votre code wifi : «${'m3sange' + 'Bleue'}»` },
        { text: `La clave del wifi es «${'4lamo' + 'Negro'}»` },
      ],
      ignore: [
        { text: 'The wifi key is on the back of the router', why: 'prose' },
        { text: 'network key: public_key_v2.pem', why: 'a file' },
        { text: 'WLAN-Schlüssel: mindestens 8 Zeichen', why: 'a rule' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'wifi-profile-key',
    title: 'Key of a wireless network or a saved site in XML',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '<(?:keyMaterial|PSK|psk|[pP]re[sS]hared[kK]ey|PreSharedKey|wpaKey|sharedSecret|Pass encoding="base64")>(?P<secret>[^<>\\s]{6,100})</',
    atoms: ['keymaterial>', 'psk>', 'presharedkey>', 'wpakey>', 'sharedsecret>', 'pass encoding='],
    maxLength: 200,
    validators: ['argument-password'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `<protected>false</protected><keyMaterial>«${'w4ter' + 'Aven2'}»</keyMaterial>` },
        { text: `<PSK>«${'globe' + 'Fl0wer'}»</PSK>` },
        {
          text: `<User>ann</User><Pass encoding="base64">«${Buffer.from('m4sterW' + 'ort!').toString('base64')}»</Pass>`,
        },
      ],
      ignore: [
        { text: '<keyMaterial>PASSWORD_HERE</keyMaterial>', why: 'a form' },
        { text: '<PSK>$(WIFI_PSK)</PSK>', why: 'a variable' },
      ],
    },
    references: [
      'https://learn.microsoft.com/windows/win32/nativewifi/wlan-profileschema-sharedkey-wlansecurity-element',
    ],
  },
  {
    id: 'wifi-key-beside-name',
    title: 'Key of a wireless network beside its name or in the line below it, in many languages',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: `(?:(?:(?i:\\bwi-?fi|\\bwlan|\\bw-lan|réseau wifi|вай-?фай)|和?无线网|와이파이)(?:[ (,][^\\n:/]{0,28})?[:：] ?(?:SSID:? )?["'“]?[\\p{L}\\d_.'’& -]{2,32}?["'”]? [/|–-] (?P<secret>${KEY})|(?:^|\\n)[ \\t>*•-]{0,6}(?i:${NET_NAMES.join('|')}) ?[:：=] ?[^\\n:=]{1,40}\\r?\\n[ \\t>*•-]{0,6}(?i:${KEY_NAMES.join('|')}) ?[:：=] ?["'“]?(?P<below>${KEY})|(?i:\\bwi-?fi|\\bwlan|\\bnetwork|\\brouter)\\b[^.!?\\n]{0,60}? (?i:key|password|code) (?:on|from|at|under) the (?:sticker|label|back|router|box|bottom)(?: of [a-z ]{2,20}?)?(?: is|:) ["'“]?(?P<sticker>${KEY})|(?:(?i:wi-?fi)|無線LAN)の?(?:パス|パスワード|キー|暗号化キー)(?:は|：|:)? ?(?P<japanese>[A-Za-z0-9!-~]{8,62}?)(?: ?です|[\\s、。]|$)|와이파이[^\\n.]{0,12}? (?P<korean>[A-Za-z0-9!-~]{8,62}) ?(?:으로|로) ?(?:바꿨|변경|바꾸|설정))["'”\`*]{0,2}(?:$|[\\s.,;)。、です고습어했])`,
    atoms: [
      ...['wifi', 'wi-fi', 'wlan', 'w-lan', '无线网', '와이파이', '無線LAN', 'вайфай', 'вай-фай', 'Вайфай', 'Вай-фай'],
      ...NET_NAMES,
      ...[' the sticker', ' the label', ' the back', ' the router', ' the box', ' the bottom'],
    ],
    maxLength: 200,
    validators: ['wifi-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Wifi op kantoor: Molen5G / «${'kaasplank' + '-en-thee'}»` },
        { text: `Our wifi here: HarbourInn / «${'salty' + '-otter-pie'}»` },
        { text: `SSID: Seestern-Gast\nSchlüssel: «${'moewe.und' + '.krabbe7'}»` },
        { text: `Réseau : Livebox-4F2A\nClé de sécurité : «${'7D3A91F0' + 'C4E25B68AD90'}»\n` },
        { text: `The network is Fernhill and the key on the sticker is «${'hq4Rv' + '92xKd'}»` },
        { text: `wifiのパスは «${'sakura' + '-mochi55'}» です` },
        { text: `와이파이는 제가 «${'hanok' + '!mandu31'}» 로 바꿨고요` },
      ],
      ignore: [
        { text: 'Wifi: 2.4 GHz / 802.11ac-wave2', why: 'a standard' },
        { text: 'WiFi: included / parking', why: 'words' },
        { text: 'Network: eth0\nKey: value', why: 'a word' },
        { text: 'WLAN: an / aus', why: 'a state' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'wifi-key-in-groups',
    title: 'Key of a wireless network in groups of four digits, as it is printed below a router',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?i:\\b(?:wlan|wi-?fi|wpa[23]?)[- ]?(?:(?:netzwerk|sicherheits)?schlüssel|(?:network |security )?key|(?:netzwerk)?kennwort|passwor[dt])|netzwerkschlüssel|\\bcl(?:é|ef) (?:wi-?fi|wpa[23]?))[^\\d\\n]{0,24}?(?P<secret>[0-9]{4}(?:[ -][0-9]{4}){3,4})',
    atoms: [
      'schlüssel',
      'wlan',
      'wifi',
      'wi-fi',
      'wpa ',
      'wpa-',
      'wpan',
      'wpas',
      'wpak',
      'wpap',
      'wpa2',
      'wpa3',
      'clé wpa',
      'clef wpa',
    ],
    maxLength: 120,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `WLAN-Netzwerkschlüssel «${'7741 2093' + ' 5518 6620 3347'}» und` },
        { text: `WiFi key: «${'7741-2093' + '-5518-6620'}»` },
      ],
      ignore: [
        { text: 'WLAN-Schlüssel: 16 Stellen', why: 'a length' },
        { text: 'Schlüssel 7741 2093 5518 6620 3347', why: 'nothing says of what' },
      ],
    },
    references: ['https://www.wi-fi.org/discover-wi-fi/security'],
  },
]);
