import { defineRules } from '../../src/detectors/rule.ts';
import { NAME_WORD, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.45, generic: true } as const;

/** Whose relation it is, of who writes, what the relation is, and the words that can stand right before it: a language a line. */
const RELATIONS: readonly (readonly [string, string, string])[] = [
  [
    '(?:my|our)(?: (?:little|older|younger|elder|late|eldest|youngest|oldest|big|twin|ex|dear|poor|own|then|two[- ]year[- ]old))?',
    '(?:grand|step|god)?(?:daughter|son|mother|father)(?:[- ]in[- ]law)?|(?:brother|sister)(?:[- ]in[- ]law)?|wife|husband|mum|mom|dad|aunt|uncle|niece|nephew|cousin|girlfriend|boyfriend|fiancee?|flatmate|roommate|housemate',
    'my our little older younger elder late eldest youngest oldest big twin ex dear poor own then old',
  ],
  [
    '(?:mein|unser|ihr)(?:e[mnrs]?)?',
    'frau|mann|tochter|sohn(?:es)?|mutter|vater|bruder|schwester|ehefrau|ehemann|partner(?:in)?|enkel(?:in)?|schwager|schwiegermutter|schwiegervater|neffe|nichte|tante|onkel|cousine?|freundin',
    'mein meine meinem meinen meiner meines unser unsere unserem unseren unserer unseres ihr ihre ihrem ihren ihrer ihres',
  ],
  [
    '(?:mon|ma|notre)',
    'mari|femme|fille|fils|mère|père|frère|sœur|soeur|cousine?|oncle|tante|neveu|nièce|conjointe?|compagnon|compagne|copine?|beau-frère|belle-sœur|belle-mère',
    'mon ma notre',
  ],
  [
    '(?:mi|nuestr[oa])',
    'hij[oa]|espos[oa]|marido|mujer|madre|padre|herman[oa]|prim[oa]|novi[oa]|sobrin[oa]|suegr[oa]|cuñad[oa]|niet[oa]|pareja',
    'mi nuestro nuestra',
  ],
  [
    '(?:mi[oa]|nostr[oa])',
    'figli[oa]|moglie|marito|sorella|fratello|madre|padre|cugin[oa]|nipote|suocer[oa]|cognat[oa]|compagn[oa]',
    'mio mia nostro nostra',
  ],
  [
    '(?:meu|minha|noss[oa])',
    'filh[oa]|espos[oa]|marido|mulher|mãe|pai|irmã|irmão|prim[oa]|namorad[oa]|sobrinh[oa]|sogr[oa]|cunhad[oa]|net[oa]',
    'meu minha nosso nossa',
  ],
  [
    "(?:mijn|m'n|onze|ons)",
    'vrouw|man|dochter|zoon|moeder|vader|broer|zus|schoonmoeder|schoonvader|schoonzus|neef|nicht|vriendin',
    "mijn m'n onze ons",
  ],
  [
    '(?:min|mitt|mit|vår|vårt|vores)',
    'hustru|fru|make|man|mand|mann|kone|dotter|datter|son|søn|sønn|mamma|pappa|mor|far|bror|syster|søster|sambo|samboer|svärmor|svigermor|kæreste|kjæreste|kusin',
    'min mitt mit vår vårt vores',
  ],
  [
    '(?:mój|moja|mojego|mojej|moją|nasz|nasza)',
    'mąż|męża|żona|żony|żonę|syn|syna|córka|córki|córkę|brat|brata|siostra|siostry|mama|mamy|tata|taty|babcia|dziadek|teściowa|teść|narzeczon[ya]',
    'mój moja mojego mojej moją nasz nasza',
  ],
  [
    '(?:můj|moje|mého|moji|můj|môj|moja)',
    'manžel|manželka|manžela|manželku|syn|syna|dcera|dceru|dcéra|dcéru|bratr|brat|sestra|sestru|matka|otec|maminka',
    'můj moje mého moji môj moja',
  ],
];
const CYRILLIC: readonly (readonly [string, string])[] = [
  [
    '(?:[Мм]оя|[Мм]ой|[Мм]оей|[Мм]оего|[Мм]ою|[Мм]оему|[Нн]аш|[Нн]аша|[Нн]ашей)',
    'муж|мужа|мужу|жена|жены|жене|жену|сын|сына|сыну|дочь|дочери|дочка|дочку|брат|брата|сестра|сестры|сестре|сестру|мама|мамы|мать|матери|отец|отца|папа|бабушка|дедушка|внук|внучка|племянник|племянница|тёща|свекровь',
  ],
  [
    '(?:[Мм]ій|[Мм]оя|[Мм]ого|[Мм]оєї|[Мм]ою|[Мм]оєму|[Мм]оїй)',
    'чоловік|чоловіка|дружина|дружини|син|сина|донька|доньки|дочка|брат|брата|сестра|сестри|мама|мати|батько|бабуся|дідусь',
  ],
];
const ARABIC = 'ابني|ابنتي|بنتي|زوجي|زوجتي|أخي|أختي|والدي|والدتي|خطيبي|خطيبتي|عمي|خالي|صديقي|صديقتي';
const HEBREW = 'הבן שלי|הבת שלי|בני|בתי|אשתי|בעלי|אחי|אחותי|אמי|אבי|אחיין שלי';
const GREEK =
  'γιος μου|γιο μου|κόρη μου|άντρας μου|άντρα μου|σύζυγός μου|γυναίκα μου|αδελφός μου|αδερφός μου|αδελφή μου|αδερφή μου|μητέρα μου|πατέρας μου';
const HINDI = 'मेरे पति|मेरी पत्नी|मेरा बेटा|मेरे बेटे|मेरी बेटी|मेरा भाई|मेरे भाई|मेरी बहन|मेरे पिता|मेरी माता|मेरी माँ';

/** The atoms of four bytes at least that every match holds: the relation and the blank behind it. */
const atomsOf = (relations: readonly (readonly string[])[]): string[] =>
  relations.flatMap(([, words = '']) => [...new Set(waysOf(words).flatMap(unfold))].map(word => `${word} `));

/** The ways of an alternation, groups left whole. */
function waysOf(words: string): string[] {
  return words.split(/\|(?![^()]*\))/);
}

/** The words that an expression of classes of letters and optional endings stands for. */
function unfold(word: string): string[] {
  const group = /\(\?:([^()]*)\)(\??)/.exec(word) ?? /\[([^\]]*)\](\??)/.exec(word);
  if (group !== null) {
    const ways = group[0].startsWith('[') ? [...group[1]!] : group[1]!.split('|');
    return [...ways, ...(group[2] === '?' ? [''] : [])].flatMap(way =>
      unfold(word.slice(0, group.index) + way + word.slice(group.index + group[0].length)),
    );
  }
  const optional = /(.)\?/.exec(word);
  if (optional === null) return [word];
  const [head, tail] = [word.slice(0, optional.index), word.slice(optional.index + 2)];
  return [...unfold(head + optional[1] + tail), ...unfold(head + tail)];
}

const kin = (relations: readonly (readonly string[])[]): string =>
  relations
    .map(([whose, words]) => `(?i:${whose}) ${/^[\x20-\x7e]+$/.test(words!) ? '(?i:' : '(?:'}${words})`)
    .join('|');
/** Small children, and what follows the age of each. */
const CHILDREN =
  'kids|children|boys|girls|twins|sons|daughters|grandchildren|kinder|kindern|enfants|filles|hijos|hijas|figli|figlie|bambini|filhos|filhas|kinderen|barn|dzieci|deti|gyerekek|copii|lapset';
const AGE =
  ' \\((?:aged? )?\\d{1,2}(?: ?(?:yrs?|years?|yo|y/o|mths?|months?|mo|J\\.?|Jahre|Jahren|Monate|ans|mois|años|meses|anni|mesi|anos|jaar|mnd|år|mdr|lat|let|rokov|év|éves|ani|v))?(?: old)?\\)';
const NEXT = '(?:,| and| und| et| y| e| en| og| och| i| a| és| și| ja| &) ';

export default defineRules([
  {
    ...NAMED,
    id: 'given-name-of-relative',
    title: 'Given name of a relative of who writes',
    pattern: `(?:^|[^A-Za-zÀ-ɏ'’-])(?:${kin(RELATIONS)})(?:,|:| \\(|,? called| named)? ?(${NAME_WORD})`,
    atoms: RELATIONS.flatMap(([, words, before]) =>
      waysOf(words)
        .flatMap(unfold)
        // A short word with the one before it.
        .flatMap(word => (Buffer.byteLength(word) > 4 ? [word] : before.split(' ').map(whose => `${whose} ${word}`))),
    ),
    maxLength: 120,
    validators: ['sole-beside-details'],
    examples: {
      match: [
        { text: "the old bill is going to my brother «Faisal»'s house" },
        { text: 'min hustru «Maj-Britt» svarar annars' },
        { text: 'Mein Mann «Jürgen» ist unterwegs' },
        { text: 'mi hija «Ximena» tiene fiebre' },
        { text: 'mijn zoon «Daan» heeft' },
      ],
      ignore: [
        { text: 'my brother Kestrel flew', why: 'no given name' },
        { text: 'her sister Renata has 3 apples', why: 'somebody else’s, as in a story' },
        { text: 'my son Will you', why: 'a word of English' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'given-name-of-relative-abroad',
    title: 'Given name of a relative of who writes, in Cyrillic, Greek, Arabic, Hebrew and Devanagari letters',
    pattern: `(?:^|[^А-яЁёІіЇїЄєҐґ])(?:${kin(CYRILLIC)}),? ([А-ЯЁІЇЄҐ][а-яёіїєґ']{2,14})|(?:^|[^ء-ي])و?(?:${ARABIC}) ([ء-ي]{2,14})(?:[^ء-ي]|$)|(?:^|[^א-ת])(?:${HEBREW}) ([א-ת]{2,14})(?:[^א-ת]|$)|(?:${GREEK}),? (?:[οη] |τον |την |η )?([Α-ΩΆ-Ώ][α-ωά-ώ]{2,16})|(?:${HINDI}) ([ऀ-ॿ]{2,14})(?:[^ऀ-ॿ]|$)`,
    atoms: [
      ...atomsOf(CYRILLIC).map(atom => atom.trim()),
      ...ARABIC.split('|'),
      ...HEBREW.split('|').map(word => `${word} `),
      ...GREEK.split('|'),
      ...HINDI.split('|'),
    ],
    maxLength: 140,
    validators: ['chat-name'],
    examples: {
      match: [
        { text: 'Моя дочь «Ксения» учится в школе' },
        { text: 'جواز سفر ابني «راشد» رقمه' },
        { text: 'אשתי «רונית» תגיע' },
        { text: 'η κόρη μου «Ελένη» είναι' },
      ],
      ignore: [
        { text: 'Моя мама Работает', why: 'no given name' },
        { text: 'ابني يدرس في', why: 'no given name' },
      ],
    },
  },
  ...['', `${NAME_WORD}${AGE}${NEXT}`, `(?:${NAME_WORD}${AGE}${NEXT}){2}`].map((first, at) => ({
    ...NAMED,
    id: `child-name-aged${['', '-second', '-third'][at]}`,
    title: `Given name of ${['a child', 'the second of several children', 'the third of several children'][at]} with the age in brackets`,
    pattern: `(?i:\\b(?:${CHILDREN})),?:? ${first}(${NAME_WORD})${AGE}`,
    atoms: CHILDREN.split('|').flatMap(word => [`${word} `, `${word}:`, `${word},`]),
    wordAtoms: true,
    maxLength: 320,
    validators: ['titled-beside-details'],
    examples: {
      match: [
        {
          text: [
            'with two kids «Renata» (9) and Jörg (6)',
            'with two kids Renata (9) and «Jörg» (6)',
            'children: Renata (9), Jörg (6) and «Ylva» (3)',
          ][at]!,
        },
        {
          text: [
            '2 children, «Fionnuala» (4 yrs), Jan (7 mths)',
            'enfants Odile (4 ans), «Maël» (7 mois)',
            'Kinder: Jörg (9 Jahre), Ylva (7 Jahre), «Jan» (3 Jahre)',
          ][at]!,
        },
      ],
      ignore: [{ text: 'children Table (9) and', why: 'a word of English' }],
    },
  })),
  ...['', `${NAME_WORD} (?:and|und|et|y|e|en|og|och|&) `].map((first, at) => ({
    ...NAMED,
    id: `given-name-of-host${['', '-second'][at]}`,
    title: `Given name of ${['who', 'the second who'][at]} lets rooms or has guests`,
    pattern: `(?:^|[^A-Za-z])(?i:hosts?|gastgeber(?:in|innen)?|vermieter|anfitri(?:ones|ona)|padroni di casa|gastheer|gastvrouw|landlords|owners)(?: was| were| is| are|,|:)? ${first}(${NAME_WORD})(?: (?:and|und|et|y|e|en|og|och|&) ${NAME_WORD}| (?:was|were|is|are|ist|sind|war|waren|était|étaient|son|fue|fueron|sono|è|foram|são|zijn|waren)\\b)`,
    atoms: ['host ', 'hosts ', 'host, ', 'hosts, ', 'host: ', 'hosts: ', 'gastgeber', 'vermieter', 'anfitri'].concat([
      'padroni di casa',
      'gastheer',
      'gastvrouw',
      'landlords',
      'owners ',
      'owners, ',
      'owners: ',
    ]),
    maxLength: 120,
    validators: ['sole-beside-details'],
    examples: {
      match: [
        { text: ['Die Gastgeber «Ursula» und Jürgen sind', 'Die Gastgeber Ursula und «Jürgen» sind'][at]! },
        { text: ['our hosts «Renata» and Kenji were', 'our hosts Renata and «Kenji» were'][at]! },
      ],
      ignore: [{ text: 'the host Kestrel is down', why: 'a machine' }],
    },
  })),
]);
