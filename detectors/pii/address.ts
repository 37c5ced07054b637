import { defineRules } from '../../src/detectors/rule.ts';

const US_SUFFIX =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Way|Parkway|Pkwy|Highway|Hwy|Terrace|Ter|Circle|Cir|Trail|Trl|Crescent|Close|Gardens|Grove|Mews|Yard|Row|Hill|Walk|Rise|Green|Plaza|Alley|Expressway|Freeway|Fwy|Turnpike|Broadway|Embarcadero|Esplanade|Promenade|Path|Loop|Quay|Wharf|Pike|Run|Bend|Cove|Point|Park|Vista|Mall|Center|Centre|Bypass|Common|Commons|Field|Fields|Gate|View';
const DIRECTION = '(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|N|S|E|W|NE|NW|SE|SW)';
const UNIT = '(?:,?\\s*(?:(?:suite|ste|apartment|apt|unit|building|bldg|room|rm|floor|fl|level|flat|lot|space)\\.?\\s*#?\\s?[A-Za-z0-9-]{1,6}|#\\s?[A-Za-z0-9-]{1,6}|\\d{1,2}(?:st|nd|rd|th)\\s+floor))';
const STATE = '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
const CITY_TAIL = `(?-i:,?\\s+(?:\\p{Lu}[\\p{L}.'-]+\\s?){1,3},?\\s+${STATE}\\.?,?(?:\\s+\\d{5}(?:-\\d{4})?)?)`;
const UK_TAIL = "(?-i:(?:,\\s*\\p{Lu}[\\p{L} '-]{2,24}){0,2},?\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})";
const WORD = "(?:[A-Za-z][A-Za-z0-9.'’-]*|\\d{1,3}(?:st|nd|rd|th))";
const SPANISH = "(?:El Camino Real|El Camino|(?:Camino|Calle|Via|Paseo|Avenida|Corte|Rue|Jalan)(?:\\s+(?:de|del|la|las|los|el|des?|du))*(?:\\s+[A-Za-z'’-]+){1,2}|Broadway|The Embarcadero|(?:US |State |County )?(?:Highway|Hwy|Route)\\s+\\d{1,4})";

const DE_WORD = '(?:\\p{Lu}[\\p{L}-]*|(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Alte|Neue|Große|Kleine)(?: (?:der|den|dem))?)';
const DE_STREET = `(?:${DE_WORD}[ -]){0,2}(?:\\p{Lu}\\p{L}*(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|markt)|(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer)(?: \\p{Lu}\\p{L}+){0,2})`;

const ATOMS = [
  ' street', ' st.', ' st,', ' st ', ' avenue', ' ave', ' road', ' rd.', ' rd,', ' rd ', ' boulevard', ' blvd', ' drive', ' dr.', ' dr,', ' dr ', ' lane', ' ln.', ' ln,', ' ln ', ' court', ' ct.', ' ct,', ' place', ' pl.', ' pl,', ' square',
  ' way', ' parkway', ' pkwy', ' highway', ' hwy', ' terrace', ' circle', ' cir', ' trail', ' crescent', ' close', ' gardens', ' grove', ' mews', ' yard', ' row', ' hill', ' walk', ' rise', ' green', ' plaza', ' alley', ' expressway', ' freeway',
  ' turnpike', 'broadway', 'embarcadero', ' esplanade', ' promenade', ' path', ' loop', ' quay', ' wharf', ' pike', ' bend', ' cove', ' point', ' park', ' vista', ' mall', ' center', ' centre', ' common', ' field', ' gate', ' view', ' route', ' calle ', ' camino', ' via ', ' paseo', ' avenida', ' corte', ' rue ', ' jalan', ' bypass', ' fwy', ' trl', ' sq.', ' sq,', ' ter.', ' run,',
];

export default defineRules([
  {
    id: 'street-address',
    title: 'Street address (US, UK and alike)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    pattern: `(?i)\\b\\d{1,6}[A-Za-z]?(?:bis)?(?:\\s?[-–/&,]\\s?\\d{1,6}[A-Za-z]?)?\\s+(?:(?:${DIRECTION}\\.?\\s+)?(?:${WORD}\\s+){0,4}?(?:${US_SUFFIX})\\b\\.?|${SPANISH})(?:\\s+(?:${DIRECTION})\\b\\.?)?${UNIT}{0,3}(?:${CITY_TAIL}|${UK_TAIL})?`,
    atoms: ATOMS,
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    keywords: ['address', 'addr', 'located', 'location', 'lives at', 'live at', 'living at', 'street', 'ship to', 'deliver', 'delivery', 'residence', 'resides', 'mailing', 'billing', 'shipping', 'home', 'destination', 'pick you up', 'drop'],
    keyedPattern: '[\\p{L}\\p{M}\\p{N}\\s,.\'’#&/()°º-]{6,200}',
    keyedKeywords: ['address', 'street', 'street address', 'addr', 'address1', 'address line', 'address line1', 'address line 1', 'home address', 'billing address', 'shipping address', 'mailing address', 'adresse', 'straße', 'strasse', 'anschrift', 'dirección', 'direccion', 'domicilio', 'endereço', 'endereco', 'indirizzo', 'adres', 'adres zamieszkania', 'ulica', 'rue', 'calle', '地址', '住址', '住所', '주소', 'पता', 'адрес'],
    validators: ['street-address'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'please visit «1482 Kestrel Avenue, Suite 4B» for' },
        { text: 'ship to «77 North Linden St., Springfield, IL 62704» today' },
        { text: 'the address is «14531 big basin way»' },
        { text: 'to «221B Kestrel Street» at' },
        { text: 'at «12 Linden Gardens, London W2 4HA»' },
        { text: '«1188 El Camino Real»', key: 'address' },
      ],
      ignore: [
        { text: 'drove 2 miles down the road', why: 'a distance' },
        { text: 'In 1998 the new court ruled', why: 'a year' },
        { text: 'there are 3 ways to park', why: 'a count' },
        { text: 'user@mail.com', key: 'address', why: 'an e-mail address' },
      ],
    },
    references: ['https://pe.usps.com/text/pub28/28apc_002.htm'],
  },
  {
    id: 'de-street-address',
    title: 'Street address (German)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    pattern: `(${DE_STREET}\\s+\\d{1,4}(?:\\s?[a-z])?(?:\\s?[-–/]\\s?\\d{1,4}[a-z]?)?(?:,?\\s+(?:D-|A-|CH-)?\\d{4,5}\\s+\\p{Lu}[\\p{L}-]+(?: (?:am|an der|im|bei) \\p{Lu}\\p{L}+)?)?)`,
    atoms: ['straße', 'strasse', 'str.', 'weg ', 'platz', 'allee', 'gasse', 'ring ', 'damm ', 'ufer ', 'steig ', 'markt '].map(atom => (Buffer.byteLength(atom) < 4 ? `${atom} ` : atom)),
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    keywords: ['adresse', 'anschrift', 'wohnhaft', 'straße', 'strasse', 'wohnort', 'plz'],
    validators: ['german-address'],
    confidence: 0.65,
    examples: {
      match: [{ text: 'wohnhaft «Kestrelstraße 12a, 10115 Berlin» seit' }, { text: 'Anschrift: «Unter den Linden Allee 7»' }, { text: 'im «Lindenweg 4», rechts' }],
      ignore: [{ text: 'Straße 5', why: 'no name' }, { text: 'unterwegs 3 Tage', why: 'an adverb' }],
    },
    references: ['https://www.deutschepost.de/de/b/briefe-in-deutschland/adressieren.html'],
  },
  {
    id: 'fr-street-address',
    title: 'Street address (French)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    pattern:
      "(?i)\\b\\d{1,4}\\s?(?:bis|ter|quater)?,?\\s+(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|impasse|all[ée]e|quai|cours|route|square|passage|faubourg|villa|cit[ée])\\s+(?:(?:du|de|des|de la|de l['’]|d['’]|la|le|les|l['’])\\s?){0,2}(?-i:\\p{Lu}[\\p{L}'’-]+)(?:[ -](?:(?:du|de|des|la|le|et|sur)\\s)?(?-i:\\p{Lu}[\\p{L}'’-]+)){0,3}(?:,?\\s+\\d{5}(?:\\s+(?-i:\\p{Lu}[\\p{L}-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}))?)?",
    atoms: [' rue ', ' avenue ', ' av. ', ' boulevard ', ' bd ', ' bd. ', ' place ', ' chemin ', ' impasse ', ' allée ', ' ALLÉE ', ' Allée ', ' allee ', ' quai ', ' cours ', ' route ', ' square ', ' passage ', ' faubourg ', ' villa ', ' cité ', ' Cité ', ' cite '].map(atom => atom.trimEnd()).filter(atom => Buffer.byteLength(atom) >= 4),
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    keywords: ['adresse', 'domicile', 'habite', 'rue', 'demeurant', 'situé'],
    confidence: 0.65,
    examples: {
      match: [{ text: 'habite au «12 bis rue des Lilas, 75011 Paris» depuis' }, { text: 'Adresse : «4, avenue du Général Kestrel»' }],
      ignore: [{ text: '3 cours de danse', why: 'lessons' }, { text: 'en 4 place', why: 'no name' }],
    },
    references: ['https://www.laposte.fr/envoyer/rediger-une-adresse'],
  },
  {
    id: 'eu-street-address',
    title: 'Street address (Spanish, Italian, Portuguese, Dutch, Polish)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    pattern:
      "(?:(?i:\\b(?:calle|c/|avenida|avda\\.?|plaza|paseo|carrera|via|viale|corso|piazza|rua|travessa|largo|ul\\.|ulica|al\\.|aleja))\\s+(?:(?:de|del|de la|di|della|dei|da|do|dos|das|las|los|la|el)\\s){0,2}\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:(?:de|del|di|da|do|la|y|e)\\s)?\\p{Lu}[\\p{L}'’.-]+){0,3},?\\s+(?:n[.º°]*\\s?|nr\\s|#\\s?)?\\d{1,4}[A-Za-z]?|\\b\\p{Lu}\\p{L}+(?:straat|laan|gracht|kade|plein|dijk|singel|hof)\\s+\\d{1,4}[a-z]?)\\b(?:,?\\s+(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4}\\s?[A-Z]{2}|\\d{5})\\s+\\p{Lu}[\\p{L}-]+)?",
    atoms: ['calle ', 'avenida', 'avda', 'plaza', 'paseo', 'carrera', 'via ', 'viale', 'corso', 'piazza', 'rua ', 'travessa', 'largo', 'ul. ', 'ulica', 'al. ', 'aleja', 'straat', 'laan ', 'gracht', 'kade ', 'plein', 'dijk ', 'singel', 'hof '],
    maxLength: 160,
    right: 'alnum',
    keywords: ['dirección', 'domicilio', 'indirizzo', 'residente', 'endereço', 'morada', 'adres', 'zamieszkały', 'woonachtig'],
    confidence: 0.6,
    examples: {
      match: [{ text: 'vive en «Calle de Alcotán, 14» con' }, { text: 'residente in «Via Giuseppe Falco 22, 20121 Milano» da' }, { text: 'adres: «ul. Sokolnicza 7»' }, { text: 'op de «Valkenstraat 18b» te' }],
      ignore: [{ text: 'via email 3 times', why: 'no name' }, { text: 'Largo 3', why: 'no name' }],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
  {
    id: 'postal-code',
    title: 'Postal code behind its name',
    class: 'pii',
    severity: 'low',
    category: 'location',
    pattern: '(?i:\\b(?:zip(?: ?code)?|postal ?code|post ?code|postleitzahl|plz|code postal|c[oó]digo postal|cap|cep|postcode|kod pocztowy))s?[^0-9A-Za-z\\n]{1,3}(?:(?:is|was)[^0-9A-Za-z\\n]{1,2})?(\\d{5}-\\d{4}|\\d{5}-\\d{3}|\\d{2}-\\d{3}|\\d{5,6}|\\d{4}(?: ?[A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)\\b',
    atoms: ['zip ', 'zip:', 'zip=', 'zip-', 'zip_', 'zip#', 'zip(', 'zips', 'zipcode', 'zip code', 'postal', 'postcode', 'post code', 'postleitzahl', 'plz ', 'plz:', 'plz=', 'code postal', 'digo postal', 'cep:', 'cep ', 'kod pocztowy', 'cap:', 'cap '],
    maxLength: 64,
    right: 'number',
    keyedPattern: '\\d{5}(?:-\\d{4})?|\\d{5}-\\d{3}|\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d',
    keyedKeywords: ['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'postalcode', 'plz', 'postleitzahl', 'code postal', 'código postal', 'codigo postal', 'cep', 'cap', 'kod pocztowy', '邮编', '郵便番号', '우편번호'],
    confidence: 0.55,
    examples: {
      match: [{ text: 'Ship to ZIP «94105-1234» today' }, { text: 'PLZ: «10115»' }, { text: '«SW1A 2AA»', key: 'postcode' }],
      ignore: [{ text: 'unzip 12345 files', why: 'an archive' }, { text: 'ZIP 123', why: 'too short' }],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
