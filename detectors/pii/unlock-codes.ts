import { defineRules } from '../../src/detectors/rule.ts';
import { cases } from '../literal.ts';

/** What the digits are called that open a device, a door or an account, up to the blank before what follows. A language a line. */
const CODES = [
  ...['unlock code', 'unlock pin', 'unlocking code', 'passcode', 'pass code', 'access code', 'door code', 'gate code'],
  ...['alarm code', 'entry code', 'garage code', 'safe code', 'locker code', 'lockbox code', 'keypad code', 'key code'],
  ...[
    'screen lock code',
    'lock code',
    'phone code',
    'voicemail code',
    'security pin',
    'sim pin',
    'card pin',
    'atm pin',
  ],
  ...['entsperrcode', 'entsperr-code', 'zugangscode', 'türcode', 'alarmcode', 'sperrcode', 'karten-pin', 'sim-pin'],
  ...['code confidentiel', 'code de déverrouillage', "code d'accès", 'code d’accès', 'code d’entrée', "code d'entrée"],
  ...['digicode', 'code du portail', 'code du garage', "code de l'immeuble", 'code de l’immeuble'],
  ...['código de desbloqueo', 'código de acceso', 'clave secreta', 'código secreto', 'codice di sblocco'],
  ...['codice di accesso', 'codice segreto', 'código de desbloqueio', 'código de acesso', 'senha do cartão'],
  ...[
    'ontgrendelcode',
    'toegangscode',
    'deurcode',
    'pincode',
    'pin-code',
    'kod pin',
    'kod dostępu',
    'kod odblokowania',
  ],
  ...['pin-koden', 'pinkoden', 'pin-kod', 'pinkod', 'pin-kode', 'pinkode', 'portkoden', 'portkod', 'şifre kodu'],
];
const DENSE = [
  '暗証番号',
  'パスコード',
  '解锁码',
  '解锁密码',
  '锁屏密码',
  '取款密码',
  '支付密码',
  '门禁密码',
  '비밀번호',
  '잠금번호',
  '핀번호',
  '핀 번호',
];
const WORDS = CODES.flatMap(cases);

export default defineRules([
  {
    id: 'unlock-code',
    title: 'Code of digits that unlocks a device, a door or a card',
    class: 'pii',
    severity: 'high',
    category: 'financial',
    label: 'PIN',
    pattern: `(?:(?:^|[^A-Za-z0-9_-])(?:(?i:${WORDS.join('|')})(?: (?:for|of|to|on|at|für|vom|von|des|der|du|de|del|da|do|dello|della|pour|para|per|voor|van|do|för|till) [A-Za-zÀ-ÿ' ]{2,32}?)?(?:\\*{0,2} ?[:=]\\*{0,2}| (?:(?:has been|was|is) (?:changed|reset|set) to|is|was|ist|lautet|est|es|è|é|to|är|er))|(?i:pin) (?:for|of|to|on|für|vom|von|der|du|de|del|della|da|do|voor|van|för) [A-Za-zÀ-ÿ' ]{2,32}? (?:is|was|ist|lautet|est|es|è|é|to|är))[: ]{1,3}|\\b(?i:door|gate|safe|alarm|garage|locker|lockbox|building)[^.\\n\\d]{0,24}[,(] ?code:? |(?:${DENSE.join('|')})(?:是|为|は|는|은)?[:：]? ?)["'“*]{0,2}(\\d{4,8})`,
    atoms: [
      ...WORDS.map(word => word.split(/['’]/)[0]!),
      ...['for', 'of', 'to', 'on', 'vom', 'von', 'der', 'du', 'de', 'del', 'della', 'da', 'do', 'voor', 'van'].map(
        word => `pin ${word} `,
      ),
      'pin für ',
      'pin för ',
      ', code',
      ',code',
      '(code',
      '( code',
      ...DENSE,
    ],
    maxLength: 120,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: 'The unlock code of the tablet is «4643»,' },
        { text: 'the PIN for the SIM is «493845».' },
        { text: 'Door code: «80472#»'.replace('#»', '»#') },
        { text: 'Key safe by the door, code «4588».' },
        { text: 'Votre code confidentiel est «1833».' },
        { text: 'PIN-koden är «076996».' },
        { text: '暗証番号は«4817»です' },
      ],
      ignore: [
        { text: 'Pincode: Mumbai 560001', why: 'a postal code of India' },
        { text: 'the access code is 4 digits long', why: 'a length' },
        { text: 'zip and key code = event.keyCode', why: 'code' },
        { text: 'passcode: 1.2.3', why: 'a release' },
      ],
    },
    references: ['https://www.iso.org/standard/68669.html'],
  },
]);
