import { defineRules } from '../../src/detectors/rule.ts';
import { FULL_NAME, PERSON } from './names.ts';

/** The end of the time that a line of a chat begins with: what leads to it. */
const ENDS = Array.from({ length: 60 }, (_, minute) => `:${String(minute).padStart(2, '0')}`).concat(
  ...['am', 'pm'].flatMap(half => [half, ` ${half}`]),
);
const endsWith = (...signs: readonly string[]): string[] =>
  ENDS.flatMap(end => signs.map(sign => end + sign)).filter(atom => atom.length > 3);
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?';
const DAY = '(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},? )?';
const LINE = `(?:^|\\n)[ \\t]{0,4}(?:[\\[(]${DAY}${TIME}[\\])] |${DAY}${TIME} - )`;
const LEADS = endsWith('] ', ') ', ' - ');
const ACCOUNT = '[A-Za-z][A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]';

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
    id: 'username-in-chat',
    title: 'Account name of who writes in a chat, behind the time of the line',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    label: 'USERNAME',
    pattern: `(?:${LINE}|(?:^|\\n)[ \\t]{0,4}${TIME} )<[@+~&%]?(${ACCOUNT})>(?: |$)|${LINE}(${ACCOUNT}): |(?:^|\\n)(${ACCOUNT}) [\\[(]${TIME}[\\])]: `,
    atoms: [...LEADS, ...endsWith(' <', ']:', '):')],
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
