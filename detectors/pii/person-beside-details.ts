import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, FULL_NAME, LETTER, LOW_PARTICLES, NAME_WORD, PARTICLES, PERSON, TITLES } from './names.ts';

const BEGINS = '(?:^|[\\n\\t|;,("“„«>*•·]|[:=]|[ \\n][-–—] ) {0,8}';
const ENDS = '(?: {0,8}[\\r\\n\\t|;,()"”“»<]| [-–—:] |[.:](?:\\s|$)|$)';

/** A word of a name in running text, where two or three capitals are no name. */
const WORD = `(?:${CAPITAL}(?:['’]${CAPITAL})?[a-zß-öø-ɏΐ-ώа-ӿḀ-ỿ](?:${LETTER}|['’]${LETTER}{2})*(?:-${LETTER}(?:${LETTER}|['’]${LETTER}{2})+)*|${CAPITAL}{4,24})`;
/** What somebody is to somebody. A language or two a line. */
const RELATIONS = [
  ...['daughter', 'son', 'wife', 'husband', 'mother', 'father', 'mum', 'mom', 'dad', 'brother', 'sister', 'partner'],
  ...['neighbou?r', 'carer', 'girlfriend', 'boyfriend', 'spouse', 'aunt', 'uncle', 'niece', 'nephew', 'granddaughter'],
  ...['grandson', 'grandma', 'grandpa', 'landlady', 'landlord', 'cousin', 'flatmate', 'roommate', 'fianc[eé]e?'],
  ...['tochter', 'sohn', 'ehefrau', 'ehemann', 'mutter', 'vater', 'bruder', 'schwester', 'nachbarin', 'nachbar'],
  ...['hij[ao]', 'espos[ao]', 'mujer', 'marido', 'madre', 'padre', 'herman[ao]', 'vecin[ao]', 'filh[ao]', 'mãe', 'pai'],
  ...['irmã', 'irmão', 'vizinh[ao]', 'fille', 'fils', 'femme', 'mari', 'mère', 'père', 'sœur', 'frère', 'voisine?'],
  ...['figli[ao]', 'moglie', 'marito', 'sorella', 'fratello', 'vicin[ao]', 'dochter', 'zoon', 'vrouw', 'moeder'],
  ...[
    'grand-?(?:maman|mère|père|papa)',
    'mamie',
    'papi',
    'oncle',
    'tante',
    'abuel[ao]',
    'tí[ao]',
    'nonn[ao]',
    'zi[ao]',
  ],
  ...[
    'avó',
    'avô',
    'oma',
    'opa',
    'babcia',
    'dziadek',
    'farmor',
    'farfar',
    'mormor',
    'morfar',
    'schwager',
    'schwägerin',
  ],
  ...[
    'mand',
    'kone',
    'hustru',
    'datter',
    'søn',
    'sønn',
    'søster',
    'bror',
    'kæreste',
    'samboer?',
    'fru',
    'make',
    'dotter',
  ],
  ...[
    'syster',
    'vaimo',
    'mies',
    'tytär',
    'poika',
    'manžel(?:ka|ky|a|ku)?',
    'dcer[ay]',
    'dcéra',
    'bratr',
    'sestra',
    'matka',
  ],
  ...[
    'férje',
    'felesége',
    'lánya',
    'fia',
    'anyja',
    'apja',
    'soția',
    'soțul',
    'fiica',
    'fiul',
    'mama',
    'eşi',
    'oğlu',
    'kızı',
  ],
  ...['vader', 'zus', 'broer', 'buurvrouw', 'buurman', 'córka', 'syn', 'żona', 'mąż', 'mama', 'tata', 'siostra'],
];
/** What somebody is at work. */
const COLLEAGUES = [
  ...[
    'colleague',
    '(?:line )?manager',
    'supervisor',
    'driver',
    'courier',
    'nurse',
    'teacher',
    'plumber',
    'electrician',
  ],
  ...[
    'kolleg(?:e|en|in)',
    'collègue',
    'colega',
    'collega',
    'koleg[aę]',
    'koleżank[aę]',
    'kollega',
    'kollegan',
    'chauffeur',
  ],
];
/** Before whom a text tells to call. */
const CALLED = [
  ...['call', 'ring', 'phone', 'text', 'txt', 'ask for', 'contact', 'reach', 'email', 'whatsapp', 'message', 'tell'],
  ...['(?:speak|talk|write|reply) (?:to|with)', 'attn:?', 'attention', 'rufen sie', 'ruf', 'fragen sie nach', 'frag'],
  ...['melden sie sich bei', 'llam[ae]r? a', 'pregunt(?:ar?|e) por', 'hablar? con', 'contactar? con', 'avisar? a'],
  ...['appele[rz]', 'contacte[rz]', 'joindre', 'demande[rz]', 'prévenir', 'ligar? (?:para|à|ao|a)', 'falar com'],
  ...['avisar', 'chiam(?:a|i|are|ate)', 'parlare con', 'chiedere di', 'bel(?:len)?(?: met)?', 'vraag naar'],
  ...['(?:za)?dzwoni[ćć] do', 'zadzwoń do', 'kontakt(?: z)?', 'ringa?', 'ringe(?: til)?', 'soita', 'hívja'],
];
/** Before who somebody is. */
const WHO = [
  ...["i['’]?m", 'i am', "it['’]?s", 'this is', "my name['’]?s(?: is)?", 'my name is', "name['’]s", 'ich bin'],
  ...['ich heiße', 'hier ist', 'hier spricht', 'soy', 'me llamo', 'le habla', 'je suis', "je m['’]appelle", "c['’]est"],
  ...['sou [ao]', 'me chamo', 'chamo-me', 'aqui é [ao]', 'sono', 'mi chiamo', 'ik ben', 'ik heet', 'je spreekt met'],
  ...['jestem', 'mam na imię', 'z tej strony', 'jag heter', 'jeg heter', 'jeg hedder'],
];
const LEADS = [...RELATIONS, ...COLLEAGUES, ...CALLED, ...WHO].join('|');

/** Who answers for a firm in a dialogue, before the name. */
const SPEAKERS = [
  ...[
    'agent',
    'advisor',
    'adviser',
    'operator',
    'support',
    'nurse',
    'officer',
    'receptionist',
    'temsilci',
    'berater(?:in)?',
  ],
  ...[
    'mitarbeiter(?:in)?',
    'conseill[eè]re?',
    'agente',
    'asesora?',
    'operador[a]?',
    'atendente',
    'operatore',
    'operatrice',
  ],
  ...['medewerker', 'konsultant(?:ka)?', 'doradca', 'handläggare', 'rådgiver', 'kundeservice'],
];

/** What these rules have in common. */
const BESIDE_DETAILS = { ...PERSON, maxLength: 120, besideDetails: true, generic: true } as const;

export default defineRules([
  {
    ...BESIDE_DETAILS,
    id: 'person-name-beside-details',
    title: 'Full name that fills a line, a cell or a part of a list beside what is found of somebody',
    pattern: `${BEGINS}(${FULL_NAME}|${NAME_WORD}, ${NAME_WORD}(?: ${CAPITAL}\\.)?)${ENDS}`,
    validators: ['name-beside-details'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'Nabywca: «Renata Quiroga»\nul. Wiosenna 12\n00-123 Warszawa' },
        { text: '118;«Mara Lindqvist»;mara@quiroga.org' },
        { text: 'Pt: «Quiroga, Renata M.»\nDOB 03/15/1989' },
        { text: '118\t«B. Quiroga»\tb.quiroga@quiroga.org' },
        { text: '«Odile Faucon»\nResponsable des achats\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Kestrel Motors\n+33 6 84 17 39 52', why: 'a company' },
        { text: 'A. Background\n+33 6 84 17 39 52', why: 'a heading' },
        { text: '12 Wiosenna Street, Victoria Falls', why: 'a town' },
        { text: 'Renata Quiroga sings', why: 'it fills no part of the text' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'person-name-titled-beside-details',
    title: 'Form of address and a name beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ.])((?:${TITLES}\\.? ){1,3}(?:(?:${CAPITAL}\\.){1,4} ?)?${LOW_PARTICLES}${NAME_WORD}(?: ${NAME_WORD})?)`,
    validators: ['titled-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'key safe by the door, niece Mrs «Quiroga-Hale» rings Sundays, 0161 715 4382' },
        { text: 'Avisar a su marido, Sr. «Faucon», móvil 653 100 245' },
        { text: 'Overb. mw. «F. Quiroga»  +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Dr. Pepper, +33 6 84 17 39 52', why: 'a drink' },
        { text: 'Dr. Office, +33 6 84 17 39 52', why: 'an everyday word' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'person-name-in-prose-beside-details',
    title: 'Full name in a sentence beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ\\d'’_@/.#$&-])((?:(?:M[do]h?d?|Sk|Kh)\\. )?(?:(?:${CAPITAL}\\. ?){1,3}|${WORD} )(?:["“(]${WORD}["”)] )?(?:${PARTICLES}(?:${CAPITAL}\\.? )?${WORD} ){0,3}${PARTICLES}(?:${CAPITAL}\\.? )?${WORD}(?:,? (?:Jr|Sr|II|III)\\b\\.?)?|(?:[A-Z]{3,24}, ?[A-Z]{3,20}|${WORD}, ${WORD})(?: [A-Z]\\b\\.?)?|[A-Z]{2,24}/[A-Z]{2,20}(?: [A-Z]{2,20})?)(?:[^A-Za-zÀ-ɏ\\d_@/]|$)`,
    validators: ['prose-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'the card was used by «Renata Quiroga» to pay +33 6 84 17 39 52' },
        { text: 'records for «Jan van Kowalczyk», including his +33 6 84 17 39 52' },
        { text: 'pls call «B. Quiroga» +33 6 84 17 39 52' },
        { text: 'V1: «QUIROGA, RENATA» W/M +33 6 84 17 39 52' },
        { text: 'pt «Johansson, Renata M.» rc +33 6 84 17 39 52' },
        { text: '1. «QUIROGA/RENATA» 12A +33 6 84 17 39 52' },
        { text: 'For «Renata Quiroga» Account +33 6 84 17 39 52' },
        { text: 'by «Zhang Wei» and «Kim Min-jun» today +33 6 84 17 39 52' },
        { text: '(«Md. Renata Quiroga») +33 6 84 17 39 52' },
        { text: 'name => «Renata "Nena" Quiroga», bday +33 6 84 17 39 52' },
        { text: 'and «Quila Quirogadóttir» is +33 6 84 17 39 52' },
        { text: 'by «Dan Johansson», who +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'on Madison Avenue near', why: 'a street' },
        { text: 'flights to Austin Texas for', why: 'a place' },
        { text: 'the Renata Quiroga Foundation has', why: 'a company' },
        { text: 'in St. Martin Quiroga they', why: 'a town' },
        { text: 'in Quiroga, Renata said', why: 'no usual family name' },
        { text: 'Plan B. Quiroga is', why: 'no way to reach anybody' },
        { text: 'the Kestrel Motors showroom', why: 'a company' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'given-name-led-beside-details',
    title: 'Given name that a relation or a call leads to, beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ'’-])(?i:${LEADS}),?:? ?\\(? ?(${NAME_WORD})|(?:^|[\\n|;,:] ?)(${NAME_WORD}) \\((?i:${RELATIONS.join('|')})\\)|(?:^|[^A-Za-zÀ-ɏ'’-])(${NAME_WORD}) (?:anrufen|fragen|kontaktieren|verständigen|bellen|ringen|anmailen)\\b`,
    validators: ['sole-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'Daughter («Annelise») reachable at +33 6 84 17 39 52' },
        { text: 'Ring «Odd-Arne» på 458 +33 6 84 17 39 52' },
        { text: "Hi, I'm «Kevin» from Denver +33 6 84 17 39 52" },
        { text: '| «Joaquín» (mum) | 0411 +33 6 84 17 39 52' },
        { text: 'llamar a «Joaquín» al +33 6 84 17 39 52' },
        { text: 'Bei Störung «Holger» anrufen +33 6 84 17 39 52' },
        { text: 'her line manager «Babatunde» is not copied +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Call Kestrel today', why: 'no given name' },
        { text: 'This is Austin from', why: 'a place' },
        { text: 'call Renata Motors', why: 'a company' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'given-name-signed-beside-details',
    title: 'Given name that ends a text beside what is found of somebody',
    pattern: `(?:\\n[ \\t]{0,4}(?:(?:--?|[—–/~]) ?)?|[ .!?,](?:--?|[—–]) ?)(${NAME_WORD})[.!]?[ \\t\\r]{0,8}(?:\\n|$)`,
    validators: ['sole-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: '+33 6 84 17 39 52 call me\nThx\n«Janine»' },
        { text: '+33 6 84 17 39 52 import, sry. -- «Ilse»\n\n# contact' },
        { text: 'Call +33 6 84 17 39 52, receipt pls – «Renata»' },
        { text: '+33 6 84 17 39 52 mobilen.\n\n/«Gunilla»\nRingvägen' },
      ],
      ignore: [
        { text: 'sells\nRenata\nShoes', why: 'a line among others' },
        { text: 'colours – Renata\nshoes', why: 'the text goes on' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'given-name-in-prose-beside-details',
    title: 'Given name alone in a sentence beside what is found of somebody',
    // Not at the beginning of a sentence, where any word is a capital one.
    pattern: `(?:(?:^|[\\s("“'‘])[a-zà-ɏ]+[,:;]? |[—–] |[("“])(${NAME_WORD})(?:[,.;:!?)"”]|\\s[–—(&]|\\s[a-zà-ɏ]|\\s?$|\\n)|(?:^|\\n)[ \\t]{0,4}(?:[-–—•*] )?(${NAME_WORD})\\s[–—(&]`,
    validators: ['sole-beside-details'],
    // Greetings that are given names, too.
    ignorePattern:
      '^(?:German|Roman|Norman|Beste|Hola|Ol[aá]|Kära|Car[oa]|Alma|Salam|Salut|Ave|Dag|Moin|Regina|Domino|Marina|Angel|Madonna)$',
    confidence: 0.35,
    examples: {
      match: [
        { text: 'I told «Renata» in the car, +33 6 84 17 39 52' },
        { text: 'it is «Jürgen» who called, +33 6 84 17 39 52' },
        { text: '«Annelise» – coming late\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'near Villa Renata in +33 6 84 17 39 52', why: 'a place' },
        { text: 'at Renata Motors +33 6 84 17 39 52', why: 'a company' },
        { text: 'see Austin in May +33 6 84 17 39 52', why: 'a place' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'given-name-in-brackets-beside-details',
    title: 'Given name in brackets behind a word for somebody, beside what is found of somebody',
    pattern: `[A-Za-zÀ-ɏ] \\((${NAME_WORD})\\)`,
    validators: ['sole-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'plumber («Annelise») confirms; mob +33 6 84 17 39 52' },
        { text: 'Reviewer («Amit») says +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Protocol Independent Multicast (PIM) and +33 6 84 17 39 52', why: 'letters of what stands before' },
        { text: 'colours (Kestrel) and +33 6 84 17 39 52', why: 'no given name' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'speaker-beside-details',
    title: 'Name of who speaks, at the beginning of a line, beside what is found of somebody',
    pattern: `(?:^|\\n)[ \\t]*(?:[\\[(][^\\])\\n]+[\\])] )?(?:~ ?)?(?:(?i:${SPEAKERS.join('|')}) )?(${NAME_WORD})(?: [\\x{2600}-\\x{1faff}]{1,3})? ?: `,
    validators: ['speaker-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: '[14:02] Agent «Annelise»: thanks for waiting\n+33 6 84 17 39 52' },
        { text: '~ «Joaquín» 💅: amiga, +33 6 84 17 39 52' },
        { text: 'Temsilci «Quira»: merhaba\nMüşteri: +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Agent Settings: off\n+33 6 84 17 39 52', why: 'a word' },
        { text: 'Phone: +33 6 84 17 39 52', why: 'a label' },
        { text: 'Kestrel: +33 6 84 17 39 52', why: 'no given name' },
      ],
    },
  },
]);
