import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { FULL_NAME, INITIALS, LETTER, NAME_WORD, PERSON } from './names.ts';
import { townNames, townsOf } from './towns.ts';

const NAMED = { ...PERSON, confidence: 0.45, generic: true } as const;
const THAI_WORD = '[ก-๙]{2,24}';
const ARABIC_WORD = '[ء-ي]{2,16}';
const HEBREW_WORD = '[א-ת]{2,14}';
const GREEK_WORD = '[Α-ΩΆ-Ώ][Α-ΩΆ-Ώα-ωά-ώ]{1,20}';

/** What a record of keys and values calls somebody: `customer='…'`. */
const KEYS = [
  ...['holder', 'employee', 'customer', 'client', 'owner', 'driver', 'patient', 'passenger', 'recipient', 'sender'],
  ...['caller', 'contact', 'assignee', 'cardholder', 'kunde', 'kundin', 'halter', 'mitarbeiter', 'titular', 'cliente'],
  ...['titulaire', 'cliente', 'klant', 'klient', 'naam', 'nombre', 'nome', 'vorname', 'nachname'],
].filter((word, at, all) => all.indexOf(word) === at);

/** Words for a name that stand before a gap. */
const GAPPED = ['name', 'nombre', 'naam', 'nome', 'navn', 'namn', 'patient', 'nachname'].flatMap(word => [
  word,
  word[0]!.toUpperCase() + word.slice(1),
  word.toUpperCase(),
]);

/** From and to, in the heads of letters: the words of a language or two a line. */
const HEADS = [
  ...[
    'Von',
    'An',
    'VON',
    'AN',
    'De',
    'À',
    'DE',
    'Da',
    'DA',
    'Cc',
    'CC',
    'cc',
    'Bcc',
    'BCC',
    'bcc',
    'Para',
    'PARA',
    'Van',
    'VAN',
    'Aan',
    'AAN',
  ],
  ...[
    'Fra',
    'FRA',
    'Til',
    'Från',
    'FRÅN',
    'Till',
    'Lähettäjä',
    'Vastaanottaja',
    'Od',
    'OD',
    'Do',
    'Komu',
    'Feladó',
    'Címzett',
  ],
  ...['Kimden', 'Kime', 'От', 'Кому', 'От кого', 'Από', 'Προς', 'Dari', 'Kepada'],
] as const;

/** Names that a form of address in another script, a key of a log or the address below leads to. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-titled-abroad',
    title: 'Name behind a form of address or a word for who somebody is, in Thai, Arabic, Hebrew and Greek',
    pattern: `(?:ลูกค้า|ผู้ครอบครอง|ผู้รับ|ผู้ป่วย|คนไข้|ผู้เช่า|ผู้โอน|นางสาว|นาย|นาง|คุณ)[ :]{0,2}(${THAI_WORD} ${THAI_WORD})(?:[^ก-๙]|$)|(?:^|[^ء-ي])(?:السيدة?|الأستاذة?|الدكتورة?|المواطنة?|العميلة?|الموظفة?|المستفيدة?|المدعية?|المشتري|البائع|المالك|المستأجرة?|أنا)[ :]{1,2}(${ARABIC_WORD}(?: ${ARABIC_WORD}){1,2})(?:[^ء-ي ]|$| [^ء-ي])|(?:^|[^א-ת])(?:מר|גברת|גב'|גב׳|לכבוד|הלקוחה?|לקוחה?|המטופלת?)[ :\\n]{1,2}(?:מר |גב' |גב׳ )?(${HEBREW_WORD} ${HEBREW_WORD})(?:[^א-ת]|$)|(?:λέγομαι|ονομάζομαι|[Κκ]ύριος?|[Κκ]υρία|[Κκ]ος|[Κκ]\\.)[ :](${GREEK_WORD} ${GREEK_WORD})`,
    atoms: [
      ...['ลูกค้า', 'ผู้ครอบครอง', 'ผู้รับ', 'ผู้ป่วย', 'คนไข้', 'ผู้เช่า', 'ผู้โอน', 'นางสาว', 'นาย', 'นาง', 'คุณ'],
      ...[
        'السيد',
        'الأستاذ',
        'الدكتور',
        'المواطن',
        'العميل',
        'الموظف',
        'المستفيد',
        'المدعي',
        'المشتري',
        'البائع',
        'المالك',
        'المستأجر',
        'أنا ',
      ],
      ...['מר ', 'מר:', 'גברת', 'גב', 'לכבוד', 'לקוח', 'המטופל'],
      ...['λέγομαι', 'ονομάζομαι', 'ύριο', 'υρία', 'Κος', 'κος', 'κ. ', 'Κ. '],
    ],
    maxLength: 200,
    validators: ['titled-abroad'],
    examples: {
      match: [
        { text: 'ลูกค้า: «สมชาย เหยี่ยวดำ» 084' },
        { text: 'คุณ«วิไลพร เหยี่ยวดำ» บัตร' },
        { text: 'العميل: «ليلى الصقر» — العنوان' },
        { text: 'לכבוד\nמר «אבנר הנצרי»\nרחוב' },
        { text: 'Καλημέρα, λέγομαι «Στέλιος Γερακάρης», τηλ' },
      ],
      ignore: [
        { text: 'السيد الرئيس الجديد', why: 'an office' },
        { text: 'คุณภาพ สินค้า', why: 'quality' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-paired',
    title: 'Full name as the value of a key for somebody in a log',
    pattern: `(?:^|[^A-Za-z])(?i:${KEYS.join('|')})=["']?(${NAME_WORD}, ${NAME_WORD}(?: ${NAME_WORD})?|${FULL_NAME})(?:["';,|\\n\\])]|$| [A-Za-z_]{2,20}=| [A-Z]{3,5} )`,
    atoms: KEYS.flatMap(key => [`${key}=`]),
    maxLength: 140,
    validators: ['numbered-name'],
    examples: {
      match: [
        { text: 'badge=0x0004 holder="«Quiroga, Renata»"\n' },
        { text: 'FEHLER Kunde=«Habicht, Ralf» IBAN=DE49' },
        { text: "client='«Renata Quiroga»' amount=4" },
      ],
      ignore: [
        { text: 'owner="Kestrel Motors"', why: 'a company' },
        { text: 'client=Task Queue;', why: 'a thing' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-mid-sentence',
    title: 'Full name behind `name` and a blank in a row of what somebody tells of themselves',
    pattern: `[,;(] ?(?i:name|nom|nama|ime|nome|nombre|jina|navn|namn|naam) (${FULL_NAME})(?:[,;.)\\n]|$| \\()`,
    atoms: ['name', 'nom', 'nama', 'ime', 'nome', 'nombre', 'jina', 'navn', 'namn', 'naam'].flatMap(word => [
      `, ${word} `,
      `; ${word} `,
      `,${word} `,
      `(${word} `,
    ]),
    maxLength: 140,
    validators: ['registered-name'],
    examples: {
      match: [
        { text: 'bang, nama «Dewi Elangsari», ic 531' },
        { text: 'OIB 94193449174, ime «Ivana Sokol», adresa' },
        { text: 'my keyboard sticks, name «Renata Quiroga»' },
      ],
      ignore: [
        { text: 'the type, name Big Table, and', why: 'no given name' },
        { text: 'ship, name Ocean Falcon,', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-over-town',
    title: 'Full name on the line above a street with a number, over a postal code and a large town',
    pattern: `(?:^|\\n)[ \\t]*(${FULL_NAME})[ \\t]*\\r?\\n(?:[^\\n]{3,50}\\n)?[^\\n\\d]{3,40}\\d{1,4}[^\\n]{0,16}\\n[ \\t]*(?:(?:D|A|CH|NL|B|DK|N|H)-)?\\d{4,5} ?(?:[A-Z]{2} )?${townsOf('german', 'northern')}`,
    atoms: townNames('german', 'northern'),
    wordAtoms: true,
    maxLength: 260,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: '«Rüdiger Falk»\nUntere Weinsteige 12\n70180 Stuttgart\n' },
        { text: 'x\n«Ylva Habicht»\nHinterhaus\nWeinsteige 12\n8001 Zürich' },
      ],
      ignore: [
        { text: 'Kestrel Motors\nWeinsteige 12\n70180 Stuttgart', why: 'a company' },
        { text: 'Renata Quiroga wrote\n12 letters\n70180 Stuttgart', why: 'prose' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-in-mail-head',
    title: 'Full name in the head of a quoted or forwarded letter, or in the line over it, in many languages',
    pattern: `(?:(?:^|\\n)[> \\t*]{0,12}(?:${HEADS.map(toLiteral).join('|')})(?:\\*{1,2} ?:| ?:[ *])[ *]{0,3}|\\d(?: Uhr)? (?:schrieb|schreef|skrev) )(${NAME_WORD}, ${NAME_WORD}(?: ${NAME_WORD})?|${FULL_NAME})(?:[ \\t]*(?:[\\r\\n,;<:[(]|$))`,
    atoms: [
      ...HEADS.flatMap(head =>
        (Buffer.byteLength(head) < 3 ? [': ', ' :', ':*', '*:', '* ', '**'] : [':', ' :', '*']).map(
          sign => head + sign,
        ),
      ),
      'schrieb ',
      'schreef ',
      'skrev ',
    ],
    wordAtoms: true,
    maxLength: 180,
    validators: ['registered-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Von: «Renata Habicht»\nGesendet: Dienstag' },
        { text: 'De : «Odile Faucon»\nEnvoyé : mardi' },
        { text: 'x\n> *Da:* «Falco, Beatrice»\nInviato:' },
        { text: 'Am 04.03.2025 um 10:22 schrieb «Renata Habicht»:' },
        { text: 'Op 4 mrt. 2025 om 10:22 schreef «Jan de Valk» <' },
        { text: 'Från: «Renata Falk»\nSkickat:' },
        { text: 'FACTUUR\n\nAan: mw. «T. Hoogeveen»\nPrins' },
      ],
      ignore: [
        { text: 'Von: Berlin Mitte\nAn: Kassel West', why: 'a journey' },
        { text: 'De: Madrid Centro\nA: Sevilla', why: 'a journey' },
        { text: '1998 schrieb Renata Quiroga ein Buch', why: 'prose' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-behind-gap',
    title: 'Full name behind the word for it and a row of blanks or dots, as in forms and printouts',
    pattern: `(?:^|[^A-Za-z])(?:(?:${GAPPED.join('|')})(?: ?\\.{3,40} {0,2}| ?_{2,40} ?| {2,40})|(?:${GAPPED.join('|')}): ?_{2,40} ?)(${FULL_NAME})(?:_{2}|[ \\t]*(?:[\\r\\n,;|]|$| {2}))`,
    atoms: GAPPED.filter(word => word === word.toLowerCase()).flatMap(word =>
      ['  ', '..', ' ..', '__', ' __', ': __', ':__'].map(gap => word + gap),
    ),
    wordAtoms: true,
    maxLength: 180,
    validators: ['registered-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Name        «Renata Quiroga»\nTel' },
        { text: 'NOMBRE ........ «Juana Halcón»' },
        { text: 'Name: ____«Renata Habicht»____' },
      ],
      ignore: [
        { text: 'Name    Last Modified    Size\n', why: 'heads of columns' },
        { text: 'Name    Type\n', why: 'one word' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-between-lines',
    title: 'Full name behind `Signed /s/`, `CV` or who somebody is a child or a guest of',
    pattern: `(?:^|[^A-Za-z])(?:[Ss]igned:? /s/|CV [-–—]|Curriculum [Vv]itae(?: [-–—]|:)|Lebenslauf(?: von| [-–—]|:)|[Oo]ccupant c/o|[Ff]ather S/o|Personal:|Countersignatory:|Next of kin|NOK|[Cc]ust:|[Pp]t:|Pac\\.|Pat\\.|Func\\.: \\d{3,8}) (?:mw\\. |dhr\\. |Mr |Mrs |Ms |Rev\\.? )?(${FULL_NAME}|(?:[A-Z]\\. ?){1,3}${NAME_WORD})(?:[,;.|()\\n]|$| {2}| [-–—(#\\d])`,
    atoms: [
      ...['signed ', 'signed: ', 'cv - ', 'cv – ', 'cv — ', 'curriculum vitae', 'lebenslauf', 'occupant c', 'father s'],
      ...['personal: ', 'countersignatory', 'next of kin ', 'nok ', 'cust: ', 'pt: ', 'pac. ', 'pat. ', 'func.: '],
    ],
    wordAtoms: true,
    maxLength: 160,
    validators: ['person-name', 'listed-name'],
    examples: {
      match: [
        { text: 'Signed /s/ «T. E. Quiroga»   06/14' },
        { text: 'CV – «Bartłomiej Sokół»\nur.' },
        { text: 'Pt: «Harold Quiroga», 94 y/o' },
        { text: 'Pat. mw. «A. Habicht-Falk» (30' },
        { text: 'NOK «Renata Quiroga» (son)' },
      ],
      ignore: [
        { text: 'cust: Kestrel Motors, Bend', why: 'a company' },
        { text: 'Pt: Good Morning.', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'family-name-at-birth',
    title: 'Family name that somebody had at birth',
    pattern: `(?:^|[^A-Za-z])(?:[Gg]eburtsname:? |[Gg]eborene |z domu |rozená |roz\\. |de soltera |[Nn]om de naissance ?: ?|[Mm]aiden name:? |[Mm]other['’]s maiden name:? |mmn: )(${NAME_WORD})(?:[,;.)\\n]|$| [(*])|(?:(?:${LETTER}|[,)]) geb\\. |(?:${LETTER}|[,)]),? ?[ (]née )([A-ZÄÖÜÉ]${LETTER}+(?:-${LETTER}+)?)(?:[,;.)\\n]|$| [(*])`,
    atoms: [
      ...[
        'geburtsname',
        'geborene ',
        'z domu ',
        'rozená ',
        'roz. ',
        'de soltera ',
        'nom de naissance',
        'maiden name',
        'mmn: ',
      ],
      ...INITIALS.flatMap(letter => [`geb. ${letter}`, ` née ${letter}`, `(née ${letter}`]),
    ],
    maxLength: 100,
    validators: ['person-name-of-pair'],
    examples: {
      match: [
        { text: 'Renata Falk, geb. «Habicht», wohnhaft' },
        { text: 'Odile Faucon, née «Pétrel», vit' },
        { text: 'Geburtsname: «Habicht»\n' },
      ],
      ignore: [{ text: 'geb. am 3. April', why: 'a day' }],
    },
  },
]);
