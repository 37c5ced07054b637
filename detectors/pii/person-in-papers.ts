import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, FULL_NAME, LETTER, NAME_WORD, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.5, generic: true } as const;
const INITIALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Words of forms for a part of a name, in two cases: what a gap, not a colon, leads from. */
const PARTS = [
  ...['surname', 'last name', 'family name', 'first name', 'given name', 'given names', 'forename', 'forenames'],
  ...['maiden name', 'nachname', 'familienname', 'vorname', 'vornamen', 'geburtsname', 'prenom'],
  ...['nom de famille', 'nom de naissance', 'apellido', 'apellidos', 'nombres', 'cognome', 'sobrenome', 'apelido'],
  ...['achternaam', 'voornaam', 'voornamen', 'efternamn', 'förnamn', 'efternavn', 'fornavn', 'etternavn', 'sukunimi'],
  ...['etunimi', 'etunimet', 'nazwisko', 'imiona', 'příjmení', 'priezvisko', 'vezetéknév', 'keresztnév', 'családi név'],
  ...['prenume', 'prezime', 'priimek', 'soyadı', 'soyad', 'perekonnanimi', 'eesnimi', 'pavardė'],
];
/** Those with letters beyond ASCII all over, in the cases that they are written in. */
const IN_CASES = ['prénom', 'Prénom', 'PRÉNOM', 'Uzvārds', 'UZVĀRDS'];
const PART = [...PARTS.map(word => `(?i:${word})`), ...IN_CASES.map(word => `${word}s?`)].join('|');
/** The same in another language behind a stroke, as papers of two languages have it. */
const OTHER = `(?: ?/ ?${LETTER}+(?: ${LETTER}+)?){0,2}`;
const IN_CAPITALS = `${CAPITAL}{2,}(?:[ '’-]${CAPITAL}{2,}){0,3}`;

/** What a bell or an entry-phone is called, and what is done there. A language or two a line. */
const BELLS = [
  ...['klingeln bei', 'läuten bei', 'klingelschild', 'klingel', 'türklingel', 'sprechanlage', 'briefkasten'],
  ...['citofonare', 'citofono', 'suonare', 'campanello', 'sonnette', 'sonner chez', 'sonnez chez', 'interphone'],
  ...['telefonillo', 'portero automático', 'portero', 'timbre', 'campainha', 'interfone', 'deurbel', 'aanbellen bij'],
  ...['domofon', 'domofonu', 'dzwonek', 'zvonek', 'zvonček', 'kaputelefon', 'csengő', 'porttelefon', 'dørtelefon'],
  ...['porttelefonen', 'ringklocka', 'ovikello', 'ovipuhelin', 'interfon', 'door buzzer', 'doorbell', 'buzzer'],
  ...['name on the bell', 'name on bell', 'name on the door', 'name on the buzzer', 'name on the letterbox'],
  ...['name on the mailbox', 'intercom', 'entryphone', 'entry phone'],
];
const BELL = BELLS.map(word => `(?i:${word})`).join('|');
const BELL_NAME = `${NAME_WORD}(?:(?: ?- ?| )${NAME_WORD}){0,2}`;

/** Degrees and offices of a trade, which stand before a full name. */
const TRADES =
  '(?:Avv|Av|Lic|Licda|Lcdo|Lcda|Ing|Arq|Abg|Abog|Mtro|Mtra|Mgr|MUDr|JUDr|MVDr|RNDr|PhDr|Bc|adw|mec|r\\.pr|inż|Geom|Rag|Arch|Adv|Uzm|Doç|Gör)\\. |(?:Maitre|Maître|Cllr|DCI|PCSO|WPC|Notario|Notaris) ';

/** What a sworn paper is of, in the head of it. */
const SWORN =
  'affidavit|sworn (?:statement|declaration)|declaration|deposition|witness statement|last will and testament|estate|guardianship|conservatorship|adoption|interest|matter|marriage|naturali[sz]ation|statement';

/** Contracts, then between whom. A language a line. */
const CONTRACTS =
  'agreement|contract|lease|deed|settlement|vertrag|mietvertrag|arbeitsvertrag|kaufvertrag|vereinbarung|contrat|bail|convention|contrato|convenio|acuerdo|acordo|contratto|accordo|overeenkomst|contract|umow[aęy]|avtal|hyresavtal|kontrakt|lejekontrakt|aftale|avtale|smlouva|zmluva|szerződés|contractul|ugovor';
const BETWEEN =
  'by and between|between|zwischen|entre les soussignés|entre|tra|fra|tussen|pomiędzy|między|mellan|mellem|mellom|mezi|medzi|între|između';
const TO_PARTIES = `(?i:\\b(?:${CONTRACTS}))\\b[^.\\n]{0,48}(?i:\\b(?:${BETWEEN})):?\\s{1,3}(?:\\(?[1a]\\)?[.)]?\\s{1,3})?`;
const JOINS = 'and|und|et|y|e|en|i|och|og|a|și|és';

const CLOSINGS =
  'best regards|kind regards|warm regards|regards|cheers|sincerely|yours|all the best|much love|love|take care|hugs|viele grüße|liebe grüße|cordialement|bisous|bises|saludos|un saludo|un abrazo|besos|saluti|un abbraccio|baci|abraços|beijos|groetjes|groeten|hilsen|kærlig hilsen|hälsningar|kram|vänligen|pozdrawiam|pozdrowienia|s pozdravem|sevgiler|terveisin|hormat saya';

export default defineRules([
  {
    ...NAMED,
    id: 'name-part-behind-gap',
    title: 'Family or given names behind their label and a row of blanks or dots, as in forms and passports',
    pattern: `(?:^|[^A-Za-z])(?:${PART})(?:\\(s\\)|\\(e\\))?${OTHER}(?:[ \\t]{0,2}\\.{3,60}[ \\t]{0,2}| {2,60}|\\t)(${IN_CAPITALS}|${NAME_WORD}(?:[ -]${NAME_WORD}){0,3})[ \\t]*(?:\\r?\\n|$|,|;)`,
    atoms: [...PARTS.map(runOf), ...IN_CASES],
    maxLength: 320,
    ignorePattern:
      '(?i)^(?:given|first|fore|pr[eé]nom|sur|last|family|full|middle|e-?mail|phone|tel|age\\b|date|id\\b|address|adress|position|title|role|type|value|yes|no\\b|null|none|unknown|optional|required|mandatory|string|text|varchar|department|country|city|gender|sex\\b|nom|apell|nombre|nachname|vorname|cognome|nome|voor|achter|for|efter|imi|naz|geb|birth|please|enter|see|not|must|char|description)|^(?:salary|amount|total|balance|status|score|grade|comments?|notes?|remarks|user ?name|login|password|initials|suffix|prefix|number|zip|points|company|mobile|occupation|nationality|signature)$',
    validators: ['person-name-of-pair'],
    examples: {
      match: [
        { text: 'Surname    «LINDQVIST»\nGiven' },
        { text: 'Given names/Prénoms  «ODILE MARIE»\nNat' },
        { text: 'Last name ......... «Lindqvist»\n' },
        { text: 'Apellidos    «QUIROGA SOLIS»\n' },
      ],
      ignore: [
        { text: 'Surname    Given names    Date of birth\n', why: 'heads of columns' },
        { text: 'Surname    Required\n', why: 'a note on the field' },
        { text: 'FIRST NAME\tLAST NAME\tSALARY\n', why: 'heads of columns' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-behind-leader',
    title: 'Full name behind a label and a row of dots',
    pattern: `(?:^|\\n)[ \\t]*${CAPITAL}${LETTER}+(?:[ '’-]${LETTER}+){0,3}(?: ?\\([a-z]{1,3}\\))?[ \\t]{0,3}:?[ \\t]?\\.{4,80}[ \\t]{0,3}(${FULL_NAME})[ \\t]*(?:,|;|\\(|\\r?\\n|$)`,
    atoms: ['....'],
    maxLength: 220,
    validators: ['registered-name'],
    examples: {
      match: [
        { text: 'Assuré(e) ................... «FAUCON Odile»\nN°' },
        { text: 'Versicherter .......... «Jörg Habicht»\n' },
      ],
      ignore: [
        { text: 'Introduction ............ General Remarks\n', why: 'no given name' },
        { text: 'Part One ............ 12\n', why: 'a page' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'name-on-bell',
    title: 'Name on a bell or an entry-phone',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(?:${BELL})(?:(?: says| reads| is| is labelled| mit| sous)?(?: \\d{1,4})?:? ?["“„«»'‚‘] ?| ?: ?| (?:a|chez|bei|al nome|bij|au nom(?: de)?|auf|pod) )(?:(?i:famil(?:ie|le|ia|le)|rodzina|fam\\.) )?(${BELL_NAME})(?:["”“»'’.,;)\\n/&+]| \\d|$)|(?i:citofonare|klingeln bei|läuten bei|aanbellen bij|sonner chez|sonnez chez) (?:(?i:familie|fam\\.) )?(${NAME_WORD})(?:[.,;)\\n]|$)|(?i:\\bbei (?:familie )?)(${NAME_WORD}) (?:klingeln|läuten)\\b`,
    atoms: [...BELLS.map(runOf), 'klingeln', 'läuten'],
    maxLength: 120,
    validators: ['titled-beside-details'],
    ignorePattern:
      '(?i)^(?:nachbar|hausmeister|bedarf|ankunft|problem|notfall|familie|erdgeschoss|rezeption|empfang|wohnung|firma|praxis|portiere|portineria|vicini|voisin|concierge|gardien|buren|receptie|interno|scala|piano|top\\b|whg|apartment|ring|press|defekt|kaputt|rotto|roto|ein\\b|aus\\b)',
    examples: {
      match: [
        { text: 'citofonare "«Falchetti-Neri»", 3° piano' },
        { text: 'kaputelefon 27 „«Sólyom-Kis»”. Délután' },
        { text: 'Bitte bei «Habicht» klingeln' },
        { text: 'Klingel: «Habicht»/Falk\n' },
        { text: 'csengő: «Sólyom-Kis Eszter» 3. em.' },
        { text: 'the buzzer says "«Quiroga»".' },
      ],
      ignore: [
        { text: 'Bitte bei Nachbarn klingeln', why: 'whoever they are' },
        { text: 'intercom: Press 3\n', why: 'what to do' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-titled-by-trade',
    title: 'Full name behind a degree or an office of a trade',
    pattern: `(?:^|[^A-Za-z.])(?:${TRADES})(${FULL_NAME})`,
    atoms: [
      ...[
        'avv',
        'av',
        'lic',
        'licda',
        'lcdo',
        'lcda',
        'ing',
        'arq',
        'abg',
        'abog',
        'mtro',
        'mtra',
        'mgr',
        'mudr',
        'judr',
      ],
      ...['mvdr', 'rndr', 'phdr', 'bc', 'adw', 'mec', 'r.pr', 'inż', 'geom', 'rag', 'arch', 'adv', 'uzm', 'Doç', 'Gör'],
    ]
      .map(word => `${word}. `)
      .concat(['maitre ', 'Maître ', 'cllr ', 'dci ', 'pcso ', 'wpc ', 'notario ', 'notaris ']),
    maxLength: 140,
    validators: ['introduced-name'],
    ignorePattern: '^[A-ZÀ-Þ ]+$',
    examples: {
      match: [
        { text: 'Alacaklı vekili Av. «Elif Demir»\n' },
        { text: 'JUDr. «Jana Sokolová», advokátka' },
        { text: 'Atte. Lic. «Renata Quiroga»' },
      ],
      ignore: [
        { text: 'Av. Providencia 1234', why: 'a street' },
        { text: 'DC Comics Heroes', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'given-name-titled',
    title: 'Given name behind a form of address in small letters',
    pattern: `(?:^|[^A-Za-z0-9À-ɏ.])(?:sig\\.ra|sig\\.na|signora|signorina|sig\\.|do[nñ]a|pani|panią|panem|frau|mevr\\.|sra\\.|srta\\.) (${NAME_WORD})`,
    atoms: [
      'sig.ra ',
      'sig.na ',
      'signora ',
      'signorina ',
      'sig. ',
      'dona ',
      'doña ',
      'pani ',
      'mevr. ',
      'sra. ',
      'srta. ',
    ].concat(['panem ', 'frau ', 'panią ']),
    wordAtoms: true,
    maxLength: 80,
    validators: ['sole-beside-details'],
    examples: {
      match: [
        { text: 'lasciare alla portinaia sig.ra «Rosaria». Q.tà' },
        { text: 'chiedere alla signora «Ginevra» del terzo' },
      ],
      ignore: [
        { text: 'la signora Falchetti', why: 'a family name alone' },
        { text: 'sig. Null', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-in-sworn-head',
    title: 'Full name in the head of a sworn paper or a case about somebody',
    pattern: `(?i:\\b(?:${SWORN}) of:?)\\s{1,2}(?:(?i:mr|mrs|ms|miss|dr)\\.? )?(${CAPITAL}{2,}(?: (?:${CAPITAL}\\.|${CAPITAL}{2,}(?:['’-]${CAPITAL}{2,})?)){1,3}|${FULL_NAME})(?:[,;.\\n(]|$| (?:in support|deceased|dated|taken|sworn))`,
    atoms: SWORN.split('|')
      .flatMap(word => (/[()[\]]/.test(word) ? [] : [`${word} of`]))
      .concat(['sworn statement of', 'sworn declaration of', 'naturalisation of', 'naturalization of']),
    wordAtoms: true,
    maxLength: 160,
    validators: ['registered-name'],
    ignorePattern: '(?i)independence|rights|principles',
    examples: {
      match: [
        { text: 'AFFIDAVIT OF «RENATA QUIROGA-FALK»\n\nI' },
        { text: 'In re: Estate of «Renata Quiroga», Deceased' },
        { text: 'Witness statement of «Renata Quiroga» dated' },
      ],
      ignore: [
        { text: 'IN THE MATTER OF KESTREL MOTORS,', why: 'a company' },
        { text: 'Declaration of Human Rights,', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-initials-in-case',
    title: 'Initials of a child or somebody protected in the head of a case',
    pattern:
      '(?i:\\bin (?:the )?(?:interest|matter|guardianship|adoption|custody|welfare) of:?|\\bin re:?(?: the)?|\\b(?:minor )?child(?:ren)?:) ((?:[A-Z]\\. ?){2,4})(?:,|;|\\n|$|\\(| and\\b| an? (?i:child|minor|infant))',
    atoms: [
      'interest of',
      'matter of',
      'guardianship of',
      'adoption of',
      'custody of',
      'welfare of',
      'in re ',
      'in re: ',
    ].concat(['child: ', 'children: ']),
    wordAtoms: true,
    maxLength: 80,
    examples: {
      match: [{ text: 'IN THE INTEREST OF «R.L.Q.», A CHILD' }, { text: 'In re «J.K.», a minor' }],
      ignore: [
        { text: 'in the interest of all, A. and B.', why: 'no initials behind it' },
        { text: 'a matter of U.S. law', why: 'a country' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-party',
    title: 'Full name of the first party to a contract',
    pattern: `${TO_PARTIES}(${FULL_NAME})(?:,|;| \\(|\\n| (?:${JOINS}) )`,
    atoms: CONTRACTS.split('|').flatMap(unfold).map(runOf),
    maxLength: 240,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'This lease agreement is made between «Renata Quiroga» and Jan' },
        { text: 'Mietvertrag zwischen «Jürgen Habicht» und der' },
        { text: 'Contrat de bail entre «Odile Faucon», née' },
      ],
      ignore: [
        { text: 'the contract between Kestrel Motors and', why: 'a company' },
        { text: 'the match between Renata Quiroga and', why: 'no contract' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-second-party',
    title: 'Full name of the second party to a contract',
    pattern: `${TO_PARTIES}${FULL_NAME}(?:,? \\([^)\\n]{2,40}\\)|,[^.\\n]{2,80},)? (?:${JOINS}) (${FULL_NAME})`,
    atoms: CONTRACTS.split('|').flatMap(unfold).map(runOf),
    maxLength: 320,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'This lease agreement is made between Renata Quiroga and «Jan Kowalczyk».' },
        { text: 'Mietvertrag zwischen Jürgen Habicht (Vermieter) und «Renata Falk»' },
      ],
      ignore: [{ text: 'the agreement between Renata Quiroga and Kestrel Motors', why: 'a company' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-undersigned',
    title: 'Full name of the undersigned',
    pattern: `(?i:\\b(?:i, the undersigned|the undersigned|(?:der|die) unterzeichne(?:r(?:in)?|te[rn]?)|unterzeichnete[rn]?|ondergetekende|undertecknad|undertegnede|allekirjoittanut|alulírott|subsemnat(?:ul|a)|ja,? ni[żz]ej podpisan[ya]|já,? níže podepsan[ýá]|ja,? dolje? potpisan[iao]|aşağıda imzası bulunan|abaixo[- ]assinad[oa]|eu,? abaixo assinad[oa]|je,? soussignée?|(?:io )?sottoscritt[oa]|(?:el|la) (?:abajo firmante|suscrit[oa]|infrascrit[oa]))),?:? (?:(?i:dhr|mevr|herr|frau|sig\\.ra|sig)\\.? )?(${FULL_NAME})|(?:[Дд]олуподписан(?:ият|ата|ия|а)|[Нн]ижеподписавш(?:ийся|аяся)|[Нн]ижчепідписан(?:ий|а)|[Дд]оле потписан[иа]|[ΥΥύυ]πογεγραμμέν(?:ος|η)),? ?([А-ЯЁІЇЄΑ-Ω][а-яёіїєʼ'α-ωά-ώ-]+(?: [А-ЯЁІЇЄΑ-Ω][а-яёіїєʼ'α-ωά-ώ-]+){1,2})`,
    atoms: [
      ...[
        'undersigned',
        'unterzeichne',
        'ondergetekende',
        'undertecknad',
        'undertegnede',
        'allekirjoittanut',
        'subsemnat',
      ],
      ...[
        'alul',

        'podpisan',
        'podepsan',
        'potpisan',
        'bulunan',
        'assinad',
        'soussign',
        'sottoscritt',
      ],
      ...[
        'firmante',
        'suscrit',
        'infrascrit',
        'олуподписан',
        'ижеподписавш',
        'ижчепідписан',
        'оле потписан',
        'πογεγραμμέν',
      ],
    ],
    maxLength: 160,
    validators: ['person-name'],
    examples: {
      match: [
        { text: 'Долуподписаната «Елица Соколова Петрова», ЕГН' },
        { text: 'Subsemnata «Ioana Șoimu», domiciliată' },
        { text: 'I, the undersigned, «Renata Quiroga», hereby' },
      ],
      ignore: [
        { text: 'the undersigned agrees that', why: 'nobody is named' },
        { text: 'Der Unterzeichner erklärt Folgendes', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-told-with-article',
    title: 'Full name with which somebody introduces themselves in Portuguese, behind the article',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(?i:sou|aqui é|fala|aqui fala) [oa] (${FULL_NAME})`,
    atoms: ['sou o ', 'sou a ', 'aqui é ', 'fala o ', 'fala a '],
    maxLength: 120,
    validators: ['introduced-name'],
    examples: {
      match: [{ text: 'Olá! Sou a «Joana Falcão da Silva», comprei' }, { text: 'aqui é o «João Falcão», do' }],
      ignore: [
        { text: 'sou a Melhor Amiga', why: 'no given name' },
        { text: 'Sou o Capitão América', why: 'no given name' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-told-with-article-in-full',
    title: 'Name of several families with which somebody introduces themselves in Portuguese',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(?i:sou|aqui é|fala|aqui fala) [oa] (${NAME_WORD}(?: ${NAME_WORD}){1,3} (?:de|da|do|dos|das) ${NAME_WORD}(?: ${NAME_WORD})?)[,.;!\\n]`,
    atoms: ['sou o ', 'sou a ', 'aqui é ', 'fala o ', 'fala a '],
    maxLength: 140,
    validators: ['person-name'],
    examples: {
      match: [{ text: 'Sou a «Jucimara Falcão dos Santos», comprei' }, { text: 'aqui é o «Joacir Falcão da Silva».' }],
      ignore: [{ text: 'sou a Mulher Maravilha, e', why: 'no particle of a family' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-house',
    title: 'Full name before the number and the street of who lives there',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(${FULL_NAME}),? (?:of|residing at|resident at|who lives at) [1-9]\\d{0,3}[A-Za-z]? (?:${CAPITAL}${LETTER}+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Court|Close|Crescent|Terrace|Row|Mews|Gardens|Place|Way|Grove|Rd|St|Ave|Ln|Dr|Blvd)\\b`,
    atoms: [...'123456789'].map(digit => ` of ${digit}`).concat(['residing at ', 'resident at ', 'who lives at ']),
    maxLength: 200,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'groom «Lucas Habicht-Hill», of 14 Kestrel Close, Bend' },
        { text: '«Renata Quiroga» of 2 Falcon Road was fined' },
      ],
      ignore: [{ text: 'Kestrel Motors of 14 Kestrel Close', why: 'a company' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-displayed',
    title: 'Family name, a comma and given names as the value of a key for how somebody is displayed',
    pattern: `(?i:display(?:[._ -]?name)?|gecos|full[_-]?name)=["'](${NAME_WORD}(?:[ -]${NAME_WORD})?, ${NAME_WORD}(?:[ -]${NAME_WORD})?(?: \\((?i:ext|extern|external|guest|gast|contractor|admin|adm|consultant)\\.?\\))?)["']`,
    atoms: [
      ...['display=', 'displayname=', 'display_name=', 'display-name=', 'display.name=', 'display name=', 'gecos='],
      ...['fullname=', 'full_name=', 'full-name='],
    ],
    maxLength: 300,
    examples: {
      match: [{ text: 'owner.display="«Quiroga, Renata (ext)»"\n' }, { text: "displayName='«Habicht, Jürgen»'" }],
      ignore: [{ text: 'display="block, inline"', why: 'a style' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-arabic-from',
    title:
      'Name with which somebody introduces themselves in Arabic or Urdu, with where they are from or the end of the line behind',
    pattern:
      '(?:^|[^ء-ي])أنا ([ء-ي]{2,14} (?:بن |بنت |آل )?[ء-ي]{3,16})(?: من | رقم| أسكن| أعمل|،|\\.)|(?:^|\\n|[^ء-ۿ])(?:بنام|مسمی|مسماۃ|منجانب)[: ] ?([ء-ۿ]{2,12}(?: [ء-ۿ]{2,12}){1,3})(?:\\r?\\n|$|،)',
    atoms: ['أنا ', 'بنام', 'مسمی', 'مسماۃ', 'منجانب'],
    maxLength: 160,
    validators: ['titled-abroad'],
    examples: {
      match: [{ text: 'مرحبا، أنا «هدى الصقري» من أبوظبي' }, { text: 'بنام «عثمان علی شاہین»\nCNIC' }],
      ignore: [
        { text: 'أنا طالب جديد من', why: 'no given name' },
        { text: 'بنام خدا\n', why: 'one word' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'gedcom-name',
    title: 'Name of somebody in a line of GEDCOM',
    pattern:
      '(?:^|\\n)[ \\t]*[12] (?:NAME ((?:[^/\\n]{1,60} ?)?/[^/\\n]{1,40}/(?: ?[A-Za-z.]{1,8})?)|(?:GIVN|SURN|NICK|_MARNM|_RUFNAME) ([^\\n]{2,60}?))[ \\t]*(?:\\r?\\n|$)',
    atoms: ['name', 'givn', 'surn', 'nick', '_marnm', '_rufname'].flatMap(tag => [`1 ${tag} `, `2 ${tag} `]),
    wordAtoms: true,
    maxLength: 140,
    confidence: 0.8,
    examples: {
      match: [
        { text: '0 @I1@ INDI\n1 NAME «Renata Anna /Quiroga/»\n1 SEX F' },
        { text: '1 NAME «/Quiroga/»\n2 SURN «Quiroga»\n2 GIVN «Renata»\n' },
      ],
      ignore: [
        { text: '1 name of /usr/ and', why: 'prose' },
        { text: '1 SOUR Kestrel\n2 NAME Kestrel Tree\n', why: 'the program that wrote it' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'given-name-at-end',
    title: 'Given name behind the closing words of a letter, at the end of the text',
    pattern: `(?:^|[\\s.,!?)])(?:(?i:${CLOSINGS})(?:[,.!]{1,2}[ \\t]+| ?[-–—] ?|[ \\t])(${NAME_WORD})|(?i:kh)[.,]? ([A-Z]${LETTER}+(?:-${NAME_WORD})?))(?: (?:[x]{1,4}|:\\)|❤️?))?[.!]?\\s*\\z`,
    atoms: waysOf(CLOSINGS)
      .flatMap(unfold)
      .map(runOf)
      .concat(
        ['kh ', 'kh.', 'kh. ', 'kh, '].flatMap(word =>
          INITIALS.map(letter => (word.trim() === word ? `${word} ${letter}` : word + letter)),
        ),
      ),
    maxLength: 120,
    validators: ['undersigned-name'],
    examples: {
      match: [
        { text: "is going to my brother's. Regards, «Usman»" },
        { text: 'noget til de andre.\n\nKh. «Renata»' },
        { text: 'Un abbraccio, «Ginevra»' },
      ],
      ignore: [
        { text: 'Regards, Kestrel', why: 'no given name' },
        { text: 'Regards, Renata, and see you there', why: 'not the end' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'cyrillic-name-greeted',
    title: 'Given name behind a greeting, thanks or a closing in Cyrillic letters',
    pattern:
      "(?:^|[^А-яЁёІіЇїЄєҐґ])(?:[Пп]ривет|[Зз]дравствуйте?|[Дд]обрый (?:день|вечер)|[Дд]оброе утро|[Дд]орог(?:ой|ая)|[Мм]ил(?:ый|ая)|[Уу]важаем(?:ый|ая)|(?:[Зз]аранее )?[Сс]пасибо(?: большое)?|[Сс] уважением|[Вв]аша?|[Оо]бнимаю|[Цц]елую|[Пп]ривіт|[Вв]ітаю|[Дд]обрий (?:день|вечір)|[Дд]орог(?:ий|а)|[Шш]ановн(?:ий|а)|[Дд]якую|[Зз] повагою|[Зз]дравей(?:те)?|[Зз]драво|[Пп]оздрави)[,!.]{0,2}\\s{1,3}([А-ЯЁІЇЄ][а-яёіїє'ʼ]{2,14}(?: [А-ЯЁІЇЄ][а-яёіїє'ʼ]{3,16}(?:вна|вич|ична|ович|евич))?)(?:[,.!?)\\n]|$| из | з | от | від )",
    atoms: [
      ...['ривет', 'дравствуй', 'обрый день', 'обрый вечер', 'оброе утро', 'орогой ', 'орогая ', 'илый ', 'илая '],
      ...[
        'важаемый ',
        'важаемая ',
        'пасибо',
        'уважением',
        'Ваш ',
        'Ваша ',
        'бнимаю',
        'елую',
        'ривіт',
        'ітаю',
        'обрий день',
      ],
      ...['обрий вечір', 'орогий ', 'орога ', 'ановний ', 'ановна ', 'якую', 'повагою', 'дравей', 'драво', 'оздрави'],
    ],
    maxLength: 140,
    validators: ['chat-name'],
    examples: {
      match: [
        { text: 'Заранее спасибо, «Жанна» из отдела кадров' },
        { text: 'С уважением, «Ольга»' },
        { text: 'Добрый день, «Ольга Петровна»! Напоминаем' },
      ],
      ignore: [
        { text: 'Спасибо, Москва!', why: 'a town' },
        { text: 'Привет, Мир!', why: 'the world' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'given-name-endeared',
    title: 'Given name behind a word of love at the beginning of a letter',
    pattern: `(?:^|\\n)[ \\t>]*(?i:(?:my )?(?:darling|dearest|beloved|sweetest|dear sweet|own dear)|my dear|mein lieber|meine liebe|mein liebster|meine liebste|mon cher|ma chère|mon chéri|ma chérie|mi querid[oa]|mio caro|mia cara|carissim[oa]|meu querido|minha querida|lieve|liefste|allerliefste|kochan[yae]|moja droga|mój drogi|milovan[ýá]|drah[ýá]|rakas|iubit[ăe]|dragi|draga|sevgili) (${NAME_WORD}) ?[,!:\\n]`,
    atoms: [
      ...[
        'darling ',
        'dearest ',
        'beloved ',
        'sweetest ',
        'dear sweet ',
        'own dear ',
        'my dear ',
        'mein lieb',
        'meine lieb',
      ],
      ...[
        'mon cher ',
        'ma ch',
        'mon ch',
        'mi querid',
        'mio caro ',
        'mia cara ',
        'carissim',
        'meu querido ',
        'minha querida ',
      ],
      ...[
        'lieve ',
        'liefste ',
        'kochan',
        'moja droga ',
        'j drogi ',
        'milovan',
        'drah',
        'rakas ',
        'iubit',
        'dragi ',
        'draga ',
      ],
      'sevgili ',
    ],
    maxLength: 100,
    validators: ['greeted-name'],
    examples: {
      match: [{ text: 'Darling «Imogen»,\nwe' }, { text: 'Lieve «Sanne»,\n' }, { text: 'My darling «Renata»,\n' }],
      ignore: [
        { text: 'Darling Kestrel, a bird', why: 'no given name' },
        { text: 'Dearest Friends,\n', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'given-name-of-typist',
    title: 'Given name of who has typed, taken or filled in a paper',
    pattern: `(?i:\\b(?:typed(?: up)?|transcribed|minuted|(?:notes?|minutes|call|message|order|statement|booking) taken|(?:form )?(?:completed|filled in|filled out)|countersigned|witnessed|aufgenommen|ausgefüllt|getippt|protokolliert|rempli|saisi|relleno|rellenado|compilat[oa]|preenchid[oa]|ingevuld|opgenomen|wypełnił[a]?) (?:by|von|par|por|da|door)) (${NAME_WORD})(?:[).,;\\n]|$| (?:on|am|le|el|il|em|op) )`,
    atoms: [
      ...['typed ', 'transcribed ', 'minuted ', ' taken ', 'completed ', 'filled in ', 'filled out ', 'countersigned '],
      ...[
        'witnessed ',
        'aufgenommen ',
        'ausgef',
        'getippt ',
        'protokolliert ',
        'rempli ',
        'saisi ',
        'relleno ',
        'rellenado ',
      ],
      ...['compilato ', 'compilata ', 'preenchid', 'ingevuld ', 'opgenomen ', 'wype'],
    ],
    maxLength: 100,
    validators: ['sole-beside-details'],
    examples: {
      match: [{ text: 'notes (handwritten, typed up by «Jolanda»)\n' }, { text: 'Order taken by «Renata», 14:02' }],
      ignore: [{ text: 'transcribed by Kestrel.', why: 'no given name' }],
    },
  },
  {
    ...NAMED,
    id: 'family-name-at-birth-abroad',
    title: 'Family name that somebody had at birth, behind the short word for it',
    pattern: `(?:${LETTER}|[,)]) (?:rod\\. |roz\\. |rozen[áa] |z d\\. |z domu |urodz\\. |rođen[ai] |născut[ăa] |født |född |szül\\. |sünd\\. )(${CAPITAL}${LETTER}{2,}(?:-${CAPITAL}${LETTER}{2,})?)(?:[,;.)\\n]|$| [(*])`,
    atoms: [
      'rod. ',
      'roz. ',
      'rozená ',
      'rozen',
      ' z d. ',
      ' z domu ',
      'urodz. ',
      'rođena ',
      'rođeni ',
      'născut',
      'født ',
      'född ',
      'szül. ',
      'sünd. ',
    ],
    maxLength: 100,
    validators: ['person-name-of-pair', 'titled-beside-details'],
    examples: {
      match: [
        { text: 'matka Lýdia Sokolová, rod. «Jastrabová». Bytom' },
        { text: 'Anna Sokołowska, z domu «Jastrzębska», zam.' },
      ],
      ignore: [{ text: 'rod. Jastrabová', why: 'nobody before it' }],
    },
  },
  {
    ...NAMED,
    id: 'chinese-name-honoured',
    title: 'Chinese or Korean name of three signs before a form of address',
    pattern:
      '(?:^|[^一-鿿]|联系|致电|通知|转告|告知|客户|患者|会员|住户|业主|用户|顾客|收件人|家属)([王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾韦邹熊孟秦邱侯江尹薛闫雷史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤康易乔赖文][一-鿿]{1,2})(?:先生|女士|小姐)|(?:^|[^가-힣])([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류][가-힣]{2}) ?씨(?:는|은|가|의|를|,|께|에게|와|도| )',
    atoms: [
      '先生',
      '女士',
      '小姐',
      '씨는',
      '씨은',
      '씨가',
      '씨의',
      '씨를',
      '씨,',
      '씨께',
      '씨에',
      '씨와',
      '씨도',
      '씨 ',
    ],
    maxLength: 60,
    ignorePattern:
      '(?:날|글|솜|저|아가|맘|마음|말|불)$|^(?:于是|何时|文明|石油|江山|任何|高中|万一|易先|许多|严格)|[的是和与及同给对位名]$',
    examples: {
      match: [{ text: '请联系«王晓鹰»女士，电话' }, { text: '담당자 «김매희»씨에게 문의' }],
      ignore: [
        { text: '这位先生', why: 'nobody is named' },
        { text: '이 아저씨가', why: 'an uncle' },
      ],
    },
  },
]);

/** The longest run of ASCII in a word, by which it is found in any case. */
function runOf(word: string): string {
  const runs = word.match(/[\x20-\x7e]+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** The ways of an alternation, groups left whole. */
function waysOf(words: string): string[] {
  return words.split(/\|(?![^()]*\))/);
}

/** The words that an expression of classes of letters and optional endings stands for. */
function unfold(word: string): string[] {
  const group = /\[([^\]]*)\]/.exec(word);
  if (group === null) return [word];
  return [...group[1]!].map(letter => word.slice(0, group.index) + letter + word.slice(group.index + group[0].length));
}
