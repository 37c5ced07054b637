import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** The end of the time that a line of a chat begins with: what leads to it. */
const ENDS = Array.from({ length: 60 }, (_, minute) => `:${String(minute).padStart(2, '0')}`).concat(
  ...['am', 'pm'].flatMap(half => [half, ` ${half}`]),
);
const endsWith = (...signs: readonly string[]): string[] =>
  ENDS.flatMap(end => signs.map(sign => end + sign)).filter(atom => atom.length > 3);
const TIME = '\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?: ?[AaPp][Mm])?';
const DAY = '(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},? )?';
const LINE = `(?:^|\\n)[ \\t]{0,4}(?:[\\[(]${DAY}${TIME}[\\])] |${DAY}${TIME} - )`;
const LEADS = endsWith('] ', ') ', ' - ');
/** How Discord has the time behind who writes. */
const AGO = `(?:${['Today at ', 'Yesterday at ', 'heute um ', 'gestern um ', "Aujourd['’]hui à ", 'Hier à ', 'hoy a las ', 'ayer a las '].join('|')})`;
const AGO_ATOMS = [
  ' today at',
  ' yesterday at',
  ' heute um',
  ' gestern um',
  'hui à ',
  ' hier à',
  ' hoy a las',
  ' ayer a las',
].map(ago => (ago.startsWith(' ') ? `—${ago}` : ago));
const ACCOUNT = '[A-Za-z][A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]';

/** Who answers for a firm in a dialogue. A language or a family of them a line. */
const ROLES = [
  ...['agent', 'support', 'advisor', 'adviser', 'operator', 'admin', 'representative', 'helpdesk', 'customer service'],
  ...[
    'cs',
    'rep',
    'clerk',
    'receptionist',
    'dispatcher',
    'nurse',
    'therapist',
    'berater',
    'mitarbeiter',
    'kundenservice',
  ],
  ...['conseiller', 'agente', 'asesor', 'asesora', 'soporte', 'operador', 'operadora', 'atendente'],
  ...['suporte', 'operatore', 'assistenza', 'medewerker', 'klantenservice', 'konsultant'],
  ...['kundeservice', 'temsilci', 'petugas', 'seller', 'buyer', 'customer', 'client', 'cliente'],
];
const ROLE = `(?i:${ROLES.join('|')})`;
const SPEAKER = `${NAME_WORD}(?: ${NAME_WORD})?`;

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-in-chat',
    title: 'Full name of who writes in a chat, behind the time of the line',
    pattern: `${LINE}(${FULL_NAME}): `,
    atoms: LEADS,
    maxLength: 140,
    validators: ['introduced-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '[12:04] «Renata Quiroga»: are you there?' },
        { text: '[2024-11-02, 9:14:22 PM] «Renata Quiroga»: on my way\n' },
        { text: 'x\n11/2/24, 21:14 - «Jan Kowalczyk»: hi' },
      ],
      ignore: [
        { text: '[12:04] Task Scheduler: done', why: 'a program' },
        { text: 'at 12:04 - Grand Opening: all are welcome', why: 'an agenda' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1459'],
  },
  {
    ...PERSON,
    id: 'person-name-over-message',
    title: 'Full name of who writes in a chat, before the time that ends the line over the message',
    pattern: `(?:^|\\n)[ \\t]{0,4}(${FULL_NAME})(?:(?:,? {1,3}|\\t| [·•|—-] )[\\[(]?(?:${DAY}|${AGO})${TIME}[\\])]?|, \\[${DAY}${TIME}\\])[ \\t]*\\r?(?:\\n|$)`,
    atoms: ENDS.filter(end => end.startsWith(':'))
      .flatMap(end => [`${end} am`, `${end} pm`, `${end}am`, `${end}pm`])
      .concat(
        ENDS.filter(end => end.startsWith(':')).map(end => `${end}]`),
        AGO_ATOMS,
      ),
    maxLength: 140,
    validators: ['introduced-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: '«Renata Quiroga»  10:32 AM\nhello there' },
        { text: 'x\n«Jan Kowalczyk» [11/2/24, 9:14 PM]\nhi\n' },
        { text: '«Renata Quiroga», [21.01.26 20:14]\nhi\n' },
        { text: '«Renata Quiroga» — Yesterday at 9:14 PM\nhi' },
      ],
      ignore: [
        { text: 'Grand Opening 10:32 AM\nall are welcome', why: 'an agenda' },
        { text: 'Renata Quiroga 10:32 AM to noon', why: 'a sentence goes on' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1459'],
  },
  {
    ...PERSON,
    id: 'given-name-in-chat',
    title: 'Given name of who writes in a chat, behind the time of the line, perhaps in brackets behind what they do',
    pattern: `${LINE}(?:(?:Dona|Don|Doña|Mr|Mrs|Ms|Sr|Sra|Frau|Herr|Pak|Bu|${ROLE} \\() ?\\(?)?(${NAME_WORD}|[א-ת]{2,10}(?: [א-ת]{2,10})?|[А-ЯЁІЇЄ][а-яёіїє]{2,14}|[ء-ي]{2,10}(?: [ء-ي]{2,10})?|[ऀ-ॿ]{2,14}(?: [ऀ-ॿ]{2,14})?|[가-힣]{3}|[一-鿿]{2,4}|[一-鿿]{1,3}[ 　][一-鿿ぁ-ヿ]{1,4})(?:\\)| \\([A-Za-zÀ-ÿ ]{2,24}\\))?: |(?:^|\\n)[ \\t]{0,8}(${NAME_WORD}(?: ${CAPITAL}\\.)?), \\[${DAY}${TIME}\\][ \\t]*\\r?\\n`,
    atoms: [...LEADS, ...ENDS.filter(end => end.startsWith(':')).map(end => `${end}]`)],
    maxLength: 140,
    validators: ['chat-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: '[12:04] «Renata»: are you there?' },
        { text: '[12:04] Agent («Renata»): thanks for waiting' },
        { text: '[03.08.20, 18:25:41] «Martine»: ok' },
        { text: '[12:04] «Renata» (Support): thanks for waiting' },
        { text: '«Renata», [21.01.26 20:14]\nhi\n' },
        { text: '«Renata K.», [21.01.26 20:14]\nhi\n' },
        { text: '[20:15] Dona «Renata»: é meu' },
        { text: '[18:04] «תמר»: היי' },
        { text: '[18:04] «김지영»: 네' },
      ],
      ignore: [
        { text: '[12:04] Warning: disk is full', why: 'a word' },
        { text: '[12:04] Kernel: usb 1-1', why: 'a part of a program' },
        { text: '[18:04] 고객님: 네', why: 'a customer' },
        { text: '[12:04] Customer: hello', why: 'a role' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1459'],
  },
  {
    ...PERSON,
    id: 'person-name-in-dialogue',
    title: 'Name of who writes in a dialogue without times, on the line above or below one of whom they write with',
    pattern: `(?:^|\\n)[ \\t]{0,8}(?:(${SPEAKER}): [^\\n]+\\n[ \\t]{0,8}(?:${ROLE}) ?: |(?:${ROLE}) ?: [^\\n]+\\n[ \\t]{0,8}(${SPEAKER}): )`,
    atoms: ROLES.flatMap(role => [`${role}: `, `${role} : `]),
    wordAtoms: true,
    maxLength: 460,
    validators: ['chat-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '«Renata»: my parcel is late\nAgent: let me look' },
        { text: 'Agent: your number?\n«Renata Quiroga»: 71829' },
        { text: 'cs: 請提供\n«Mei Ling»: Y64' },
      ],
      ignore: [
        { text: 'Server: apache\nAgent: curl', why: 'headers' },
        { text: 'Question: what is it\nAgent: this', why: 'a word' },
      ],
    },
  },
  {
    id: 'username-in-chat',
    title: 'Account name of who writes in a chat, behind the time of the line',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    label: 'USERNAME',
    pattern: `(?:${LINE}|(?:^|\\n)[ \\t]{0,4}${TIME} )<[@+~&%]?(${ACCOUNT})>(?: |$)|${LINE}(${ACCOUNT}): |(?:^|\\n)[ \\t]{0,8}(${ACCOUNT}) [\\[(]${TIME}[\\])]: |(?:^|\\n)[ \\t]{0,8}(${ACCOUNT}) — ${AGO}${TIME}[ \\t]*\\r?(?:\\n|$)`,
    atoms: [...LEADS, ...endsWith(' <', ']:', '):'), ...AGO_ATOMS],
    maxLength: 100,
    validators: ['chat-handle'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: '[12:04] «renata77»: are you there?' },
        { text: '(10:02:11) «mara_lindq»: yes' },
        { text: '[12:31] <«quietotter»> has anyone' },
        { text: '12:31 <«quietotter»> has anyone' },
        { text: '«mara_lindq» [09:15]: deployed' },
        { text: '«quiet.otter» — Today at 3:12 PM\nhi' },
      ],
      ignore: [
        { text: '[12:04:11] kernel: usb 1-1', why: 'a part of a program' },
        { text: '[00:12] chorus: repeat', why: 'a word' },
        { text: '[12:04] worker3: done', why: 'one of many' },
        { text: '[12:04] <anonymous> hi', why: 'nobody' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1459'],
  },
]);
