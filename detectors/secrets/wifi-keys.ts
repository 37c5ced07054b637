import { defineRules } from '../../src/detectors/rule.ts';

const NAMES =
  '(?i:\\b(?:wlan|wi-?fi|wpa[23]?|netzwerk|router)[- ]?(?:schlüssel|key|code|passwort|kennwort)|\\b(?:network|router) key|\\bcl(?:é|ef) (?:wi-?fi|wpa[23]?|wep)|\\bclave (?:(?:del? )?wi-?fi|wpa[23]?|de (?:la )?red)|\\b(?:code|codice|código) (?:du |del |do )?(?:wi-?fi|wlan)|\\b(?:chave|chiave) (?:d[aeo]l? )?(?:rete )?wi-?fi)';

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
]);
