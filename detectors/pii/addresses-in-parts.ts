import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { toCaseless, toLiteral } from '../literal.ts';
import { CAPITAL, LETTER } from './names.ts';

const ADDRESS = {
  class: 'pii',
  severity: 'medium',
  category: 'location',
  label: 'STREET_ADDRESS',
  confidence: 0.65,
  maxLength: 200,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const satisfies Partial<RuleDefinition>;

/** In any case, but for letters beyond ASCII, which the gate does not fold. */
const anyCase = (words: readonly string[]): string => `(?:${words.map(toCaseless).join('|')})`;

/** A word of a name, without the full stop that may end the sentence. */
const WORD = `${CAPITAL}(?:['’-]?${LETTER})*`;
const SMALL = '(?:de|del|da|do|dos|das|di|du|des|la|le|les|el|of|the|y|e|and)';
const NAME = `${WORD}(?: (?:${SMALL} )?(?:${WORD}|\\d{1,3}(?:st|nd|rd|th)?\\b))*`;
const TOWN = `${WORD}(?: ${WORD}){0,2}`;

/** Towns of India and the first digit of the codes there. */
const INDIAN_TOWNS: Readonly<Record<string, string>> = {
  1: 'Delhi|Gurgaon|Gurugram|Faridabad|Chandigarh|Mohali|Ludhiana|Amritsar|Jalandhar|Panchkula|Shimla|Jammu|Srinagar',
  2: 'Noida|Ghaziabad|Lucknow|Kanpur|Agra|Varanasi|Prayagraj|Allahabad|Meerut|Dehradun|Bareilly|Haridwar',
  3: 'Ahmedabad|Surat|Vadodara|Rajkot|Gandhinagar|Jaipur|Jodhpur|Udaipur|Kota|Ajmer|Bhavnagar',
  4: 'Mumbai|Pune|Thane|Nagpur|Nashik|Nasik|Indore|Bhopal|Raipur|Goa|Panaji|Aurangabad|Kolhapur|Solapur|Gwalior|Jabalpur',
  5: 'Hyderabad|Secunderabad|Bengaluru|Bangalore|Mysuru|Mysore|Mangaluru|Mangalore|Visakhapatnam|Vijayawada|Hubli|Belagavi|Warangal|Guntur|Tirupati|Nellore',
  6: 'Chennai|Coimbatore|Madurai|Salem|Tiruchirappalli|Trichy|Kochi|Cochin|Ernakulam|Thiruvananthapuram|Trivandrum|Kozhikode|Thrissur|Puducherry|Vellore|Tirunelveli',
  7: 'Kolkata|Howrah|Siliguri|Durgapur|Bhubaneswar|Cuttack|Rourkela|Guwahati|Shillong|Imphal|Agartala',
  8: 'Patna|Ranchi|Jamshedpur|Dhanbad|Gaya|Bokaro',
};
const INDIAN_PART = "[A-Z0-9#][A-Za-z0-9 .'’/&-]{1,48}";
const INDIAN_TOWN = Object.entries(INDIAN_TOWNS)
  .map(([digit, towns]) => `(?:${towns})(?:[ -]|, | - |- | – |–)${digit}\\d{2} ?\\d{3}`)
  .join('|');

const ICELANDIC =
  'Reykjav[ií]k|K[óo]pavog(?:ur|i)|Hafnarf(?:jörður|jarðar|irði)|Garðabæ(?:r)?|Mosfellsbæ(?:r)?|Akureyri|Selfoss(?:i)?|Reykjanesbæ(?:r)?|Akranes(?:i)?|Seltjarnarnes(?:i)?|Vestmannaeyj(?:ar|um)|Egilsst(?:aðir|öðum)|[ÍI]saf(?:jörður|irði)|Borgarnes(?:i)?|Hveragerði|Keflav[ií]k|Grindav[ií]k';

/** Of the United Kingdom, with their blank. */
const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}';
/** A house, a street, a village. */
const BRITISH =
  "(?:The |\\d{1,4}[A-Za-z]? )?[A-ZÀ-ÿŴŶ][A-Za-zÀ-ÿŴŵŶŷ'’.-]+(?:[ -](?:of|the|y|yr|le|on|upon|under|in|and|&|[A-Z][A-Za-zÀ-ÿŴŵŶŷ'’.-]+|\\d{1,3}))*";

/** Words of Serbia, Croatia, Bosnia, Montenegro and Slovenia for a street, with small letters behind them. */
const YUGOSLAV = ['bulevar', 'ulica', 'trg', 'obala', 'šetalište', 'avenija', 'aleja', 'cesta', 'prolaz', 'naselje'];
const ALBANIAN = ['rruga', 'rr.', 'rrugë', 'lagjja', 'lagja', 'bulevardi', 'blv.'];
const BENGALI = 'ঀ-৥';
const BENGALI_HOMES = ['বাসা', 'বাড়ি', 'বাড়ী', 'বাড়ি', 'ফ্ল্যাট', 'হোল্ডিং', 'প্লট', 'গ্রাম:', 'গ্রামঃ'];
const GULF = [
  ...['Dubai', 'Abu Dhabi', 'Sharjah', 'Ajman', 'Al Ain', 'Fujairah', 'Ras Al Khaimah', 'Umm Al Quwain', 'Doha'],
  ...['Manama', 'Muscat', 'Kuwait', 'Riyadh', 'Jeddah', 'Dammam', 'Khobar'],
];
/** Letters of Persian with their joiner and the blank that joins nothing. */
const PERSIAN = '[آ-یءئأؤيك\\x{200c}]+';
const PERSIAN_KINDS = 'خیابان|بلوار|کوچه|میدان|کوی|بزرگراه|شهرک|محله|چهارراه|اتوبان|بن‌بست|بن بست';
const PERSIAN_UNITS = 'پلاک|شماره|واحد|طبقه|ساختمان|برج|بلوک|مجتمع|پ\\.';
const PERSIAN_DIGITS = '[0-9۰-۹٠-٩]{1,5}';

/** What an address is called, in letters of ASCII or with a stem of them. */
const LABELS = [
  ...[
    'address',
    'addr',
    'residence',
    'adresse',
    'anschrift',
    'wohnort',
    'direccion',
    'dirección',
    'domicilio',
    'indirizzo',
  ],
  ...[
    'residenza',
    'endereco',
    'endereço',
    'morada',
    'adres',
    'adresa',
    'adrese',
    'adresas',
    'adress',
    'adresim',
    'aadress',
  ],
  ...['osoite', 'alamat', 'naslov', 'prebivalište', 'lakcím', 'lakcíme', 'bydliště', 'bydlisko', 'bopæl', 'heimili'],
  ...[
    'heimilisfang',
    'vendbanimi',
    'banimi',
    'manzil',
    'ünvan',
    'anwani',
    'tirahan',
    'cyfeiriad',
    'seoladh',
    'adreça',
    'enderezo',
  ],
  ...['addr.', 'adr.', 'end.'],
  ...['helbidea', 'địa chỉ', 'Địa chỉ', 'Ünvan', 'indirizz', 'adiresi', 'makazi', 'ikheli', 'adreesi'],
] as const;
/** The same in other scripts. */
const LABELS_ABROAD = [
  ...[
    'мекенжайы',
    'Мекенжайы',
    'мекен-жайы',
    'Мекен-жайы',
    'манзил',
    'Манзил',
    'манзили',
    'Дарегим',
    'Κατοικίας',
    'κατοικίας',
  ],
  ...['Κατοικία', 'κατοικία', '戶籍地址', '通訊地址', '户籍地址', '通讯地址', '家庭住址'],
  ...['адрес', 'Адрес', 'адреса', 'мекенжай', 'Мекенжай', 'дареги', 'Дареги', 'хаяг', 'Хаяг', 'διεύθυνση', 'Διεύθυνση'],
  ...[
    'כתובת',
    'العنوان',
    'عنوان السكن',
    'آدرس',
    'نشانی',
    'پتہ',
    'पता',
    'ठेगाना',
    'ঠিকানা',
    'முகவரி',
    'చిరునామా',
    'ವಿಳಾಸ',
    'വിലാസം',
  ],
  ...['સરનામું', 'ਪਤਾ', 'ଠିକଣା', 'ලිපිනය', 'လိပ်စာ', 'អាសយដ្ឋាន', 'ທີ່ຢູ່', 'ที่อยู่', 'მისამართი', 'հասցե', 'Հասցե'],
];

export default defineRules([
  {
    ...ADDRESS,
    id: 'address-in-parts-labelled',
    title: 'Address of several parts behind its label, to the end of the line or the next field, in many languages',
    pattern: `(?:^|[^A-Za-z-])(?:${anyCase(LABELS)}|${LABELS_ABROAD.map(toLiteral).join('|')})(?:["'*_\\x60]{0,2} ?[:：=][ "'*_\\t]{0,4}| ?\\r?\\n {0,4})([^\\n|;<>{}\\x22=\\t]+)`,
    atoms: [...LABELS.flatMap(label => [`${label}:`, `${label} :`, `${label}=`]), ...LABELS_ABROAD],
    maxLength: 480,
    validators: ['address-in-parts'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'Endereço: «Rua Padre Falcão, 218, ap. 604, Moinhos de Vento, Porto Alegre - RS, 90570-080»\nCelular' },
        { text: 'মোবাইল: ১\nঠিকানা: «বাসা ১৮, রোড ৪, মিরপুর, ঢাকা-১২১৬»' },
        { text: 'نشانی: «شیراز، خیابان شاهین شمالی، کوچه ۱۲، پلاک ۹»' },
        { text: 'Tirahan: «418 Mabini St., Brgy. Falco, Lucena». Tel. x' },
        { text: 'End.: «R. Falcão, 1842 - Alto da XV - Curitiba/PR»\nFone' },
        { text: 'address: «Flat 7, Kestrel Yard, 4 Mill Road, Leeds», tel: 0113' },
        { text: 'முகவரி: «எண் 14, பருந்து தெரு, மதுரை 625001»' },
      ],
      ignore: [
        { text: 'Address: see the second page, which has 12 rows', why: 'prose' },
        { text: 'address: 10.0.0.12, port 8080', why: 'of a machine' },
        { text: 'Adresse: Musterstadt, Deutschland', why: 'no number' },
        { text: 'address: string, 2 lines', why: 'a type' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'in-flat-address',
    title: 'Indian address from the flat to a large town and its PIN code',
    pattern: `(?:^|[^A-Za-z0-9.-])((?:[A-Z]{1,3} ?[-/]? ?)?\\d{1,5}[A-Z]?(?:[-/]\\d{1,4}[A-Z]?)*,? (?:${INDIAN_PART}, ?){1,6}(?:${INDIAN_TOWN}))\\b|\\b((?i:flat|plot|house|door|villa|shop|block|tower|apartment|unit|quarter|room)(?: ?no\\.?)? ?#?[A-Z0-9][A-Z0-9/-]{0,6}, ?(?:${INDIAN_PART}, ?){1,6}(?:${INDIAN_TOWN}))\\b`,
    atoms: Object.entries(INDIAN_TOWNS).flatMap(([digit, towns]) =>
      towns.split('|').flatMap(town => [' ', '-', ' - ', ', ', '- ', ' – ', '–'].map(sign => `${town}${sign}${digit}`)),
    ),
    wordAtoms: true,
    right: 'digit',
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'RENATA\n«C-1204, Kestrel Towers, Link Road, Mumbai 400064» | +91' },
        { text: 'at «12/3, 4th Cross, Falcon Layout, Bengaluru - 560037»' },
        { text: 'to «Flat 302, Kestrel Residency, Banjara Hills, Hyderabad 500034».' },
      ],
      ignore: [
        { text: 'In 2014, Kestrel Motors, Pune 411045', why: 'a year' },
        { text: 'the office in Pune 411045', why: 'no house' },
      ],
    },
    ignorePattern: '^(?:19|20)\\d\\d,',
  },
  {
    ...ADDRESS,
    id: 'south-asian-street-address',
    title: 'Address of a numbered house in a numbered road (Bangladesh, Pakistan)',
    pattern: `\\b((?:(?:Flat|Apt\\.?|Apartment) ?#?[A-Z0-9-]{1,5}, )?(?i:house|holding|plot)(?:[ -]?(?i:no\\.?|number))?(?: ?[#:-])? ?\\d{1,5}[A-Z]?(?:[/-][A-Z0-9]{1,4})?, (?i:road|street|lane|gali|block|sector)(?:(?: (?i:no\\.? )|[ -]|#| #)\\d{1,3}[A-Z]?(?:/[A-Z0-9]{1,3})?| [A-H])(?:, ?(?:(?i:sector|block|phase|section|ward)(?: ?[#-])? ?[A-Z0-9]{1,4}|[A-Z]-\\d{1,2}(?:/\\d)?|${NAME})){1,4}(?: ?[-–]? ?\\d{4,5}\\b)?)`,
    atoms: ['road', 'street', 'lane', 'gali', 'block', 'sector'].flatMap(kind => [
      ...[...'0123456789'].flatMap(digit =>
        [' ', '-', '#', ' #', ' no ', ' no. '].map(sign => `, ${kind}${sign}${digit}`),
      ),
      ...[...'abcdefgh'].map(letter => `, ${kind} ${letter},`),
    ]),
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'ship to «House 18, Road 4, Sector 9, Kestrelpur, Dhaka 1230» please' },
        { text: 'I live at «House No. 41-B, Street 12, F-7/2, Islamabad».' },
      ],
      ignore: [{ text: 'House 18, Road works ahead', why: 'no number of a road' }],
    },
  },
  {
    ...ADDRESS,
    id: 'gulf-street-address',
    title: 'Address of a numbered villa or flat in a large town of the Gulf, where codes are few',
    pattern: `\\b((?i:villa|flat|apt\\.?|apartment|office|shop)(?: ?(?i:no\\.?))? ?#?\\d{1,5}[A-Z]?, (?:${NAME}(?: \\d{1,3}[A-Z]?\\b)?,? ){0,4}${NAME}(?: \\d{1,3}[A-Z]?\\b)?, (?:${GULF.join('|')}))\\b`,
    atoms: GULF.map(town => `, ${town}`),
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'Tenancy: «Villa 27, Street 14B, Al Saqr 3, Dubai»\n' },
        { text: 'to «Flat 1203, Kestrel Tower, Al Majaz 2, Sharjah».' },
      ],
      ignore: [{ text: 'Villa 27 was sold, Mr. Saqr of Dubai said', why: 'prose' }],
    },
  },
  {
    ...ADDRESS,
    id: 'bd-street-address',
    title: 'Street address (Bengali) from the house to the town',
    pattern: `(?:^|[^${BENGALI}])((?:${BENGALI_HOMES.map(toLiteral).join('|')})(?: ?(?:নং|নম্বর|নাম্বার))?[ :#-]{1,3}[০-৯0-9]{1,5}[${BENGALI}/-]{0,4}(?:[০-৯0-9]{1,3})?(?:, ?[${BENGALI}০-৯0-9 ./-]{1,39}[${BENGALI}০-৯0-9./-]){1,7})`,
    atoms: BENGALI_HOMES,
    maxLength: 400,
    examples: {
      match: [{ text: 'ঠিকানা: «বাসা ১৮, রোড ৪, সেক্টর ৯, মিরপুর, ঢাকা-১২১৬»' }, { text: 'থাকি «বাড়ি নং ৪১, সড়ক ১২, ধানমন্ডি»।' }],
      ignore: [{ text: 'বাসা ৩ কক্ষের', why: 'neither road nor town' }],
    },
  },
  {
    ...ADDRESS,
    id: 'ph-street-address',
    title: 'Address in the Philippines by block and lot or by barangay',
    pattern: `\\b((?i:blk|block|b)\\.? ?\\d{1,3}[A-Z]?,? (?i:lot|lt)\\.? ?\\d{1,3}[A-Z]?(?:,? (?:${NAME}|\\d{1,2}(?:st|nd|rd|th) ${WORD})(?: (?:St|Ave|Rd|Ext|Subd|Vill|Cmpd)\\.)?(?:, ?(?:(?i:brgy|bgy|barangay)\\.? )?(?:${NAME})(?: (?:St|Ave|Subd|Vill)\\.)?){1,6})|(?:(?:Unit|Rm\\.?|#) ?[A-Z0-9-]{1,6},? )?#?\\d{1,5}[A-Z]?(?:-[A-Z])? (?:${NAME})(?: (?:St|Ave|Rd|Ext|Subd)\\.)?,(?: (?:${NAME})(?: (?:Subd|Vill)\\.)?,)? (?:(?i:brgy|bgy)\\.?|(?i:barangay)) (?:${NAME}|\\d{1,3})(?:, ${NAME}){1,3}(?: \\d{4}\\b)?)`,
    atoms: [
      ...['lot', 'lt'].flatMap(word =>
        ['', ' ', '.', '. '].flatMap(sign => [...'0123456789'].map(digit => ` ${word}${sign}${digit}`)),
      ),
      ...['brgy', 'bgy'].flatMap(word => [' ', '. '].map(sign => ` ${word}${sign}`)),
      ' barangay ',
    ],
    examples: {
      match: [
        { text: 'to «Blk 21 Lot 7, Sampaguita St., Brgy. San Falco, Imus, Cavite» pls' },
        { text: 'at «418 Mabini St., Brgy. Kestrel, Quezon City 1103».' },
      ],
      ignore: [{ text: 'see block 4 lot 12 of the plan', why: 'neither street nor town' }],
    },
  },
  {
    ...ADDRESS,
    id: 'fr-building-address',
    title: 'Street with a building, a floor or a flat by their names (Lebanon, Maghreb, West Africa)',
    pattern: `(?:^|[^A-Za-zÀ-ÿ])((?:(?:(?i:hay|quartier|lotissement)|[Cc]ité|[Rr]ésidence) ${NAME}, )?(?:(?:N[°º] ?)?\\d{1,4},? )?(?:(?i:rue|avenue|av\\.|boulevard|bd\\.?|hay|quartier|lotissement|lot\\.?|route|derb|zone|villa)|[Cc]ité|[Rr]és(?:idence|\\.)) (?:${NAME}|\\d{1,4})(?:, (?:(?:(?i:imm\\.?|immeuble|bloc|n[°º]|appt\\.?|apt\\.?|appartement|porte|villa|lot)|[Bb][âa]t(?:\\.|iment)?|[Rr]és(?:idence|\\.)|[Ee]ntrée|[ÉEé]tage) ?(?:${NAME}|[A-Z]?\\d{1,4}[A-Z]?|[A-Z]\\b)|\\d{1,2} ?(?:er|ère|e|è|ème|eme) (?:étage|etage)|RDC|rdc)){1,4}(?:,? (?:à )?(?:\\d{5} )?(?:${TOWN})){0,3})`,
    atoms: [
      ', imm',
      ', bloc ',
      ', bât',
      ', bat',
      ', Bât',
      ', appt',
      ', apt',
      ', appartement',
      ', porte ',
      ', villa ',
      ', n°',
      ', nº',
      ' étage',
      ' etage',
      ', rés',
      ', Rés',
      ', lot ',
      ', entrée',
      ', Étage',
      ', étage',
      ', RDC',
      ', rdc',
    ],
    validators: ['french-address', 'has-digit'],
    examples: {
      match: [
        { text: 'adresse: «Rue Hamra, Imm. Faucon, 3ème étage, Ras Beyrouth». Tel' },
        { text: 'à «Hay Salam, Rue 14, N° 32, Fès»' },
        { text: 'au «12, rue Faucon, immeuble Kestrel, appt 14, Sousse».' },
      ],
      ignore: [{ text: 'la rue, bloc de béton, étage', why: 'no name' }],
    },
  },
  {
    ...ADDRESS,
    id: 'yu-street-address',
    title: 'Street address (Serbian, Croatian, Bosnian, Slovene) with its code and town',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])((?:${anyCase(YUGOSLAV)}|Šetalište|(?i:bul|nas)\\.) (?:[\\w.À-ɏ-]+ ){1,5}(?:(?i:br)\\.? ?)?\\d{1,4} ?[a-z]?(?:/[0-9IVX]{1,4}[a-z]?)*(?:, (?:stan|ulaz|sprat|kat) \\d{1,3})*,? \\d{4,5} (?:${TOWN}))`,
    atoms: [...YUGOSLAV.map(word => `${word} `), 'Šetalište ', 'bul. ', 'nas. '],
    wordAtoms: true,
    right: 'alnum',
    validators: ['labelled-address'],
    examples: {
      match: [
        { text: 'adresa «Bulevar kralja Sokola 14/3, 11000 Beograd», tel' },
        { text: 'stanuje «Trg bana Sokola 5, 10000 Zagreb».' },
      ],
      ignore: [{ text: 'ulica je dugačka 12 metara', why: 'no town' }],
    },
  },
  {
    ...ADDRESS,
    id: 'is-street-address',
    title: 'Street address (Icelandic) with its code and town',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])((?:${WORD} )?${WORD} \\d{1,3} ?[a-dA-D]?,? [1-9]\\d\\d (?:${ICELANDIC}))`,
    atoms: [
      'reykjav',
      'kópavog',
      'Kópavog',
      'hafnarf',
      'garðab',
      'mosfellsb',
      'akureyri',
      'selfoss',
      'reykjanesb',
      'akranes',
      'seltjarnarnes',
      'vestmannaeyj',
      'egilsst',
      'Ísaf',
      'isaf',
      'borgarnes',
      'hveragerði',
      'keflav',
      'grindav',
      'kopavog',
    ],
    wordAtoms: true,
    maxLength: 100,
    validators: ['labelled-address'],
    examples: {
      match: [{ text: 'flutti á «Fálkastíg 14, 107 Reykjavík» í' }, { text: 'heima: «Smyrilsvegur 3b, 600 Akureyri»' }],
      ignore: [{ text: 'Hótel með 100 Reykjavík', why: 'no street' }],
    },
  },
  {
    ...ADDRESS,
    id: 'al-street-address',
    title: 'Street address (Albanian)',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(${anyCase(ALBANIAN)} ["“„”]?(?:${NAME})["“”]?(?:,? (?i:nr)\\.? ?\\d{1,4}| \\d{1,4}\\b)?(?:, ?(?i:pall|pallati|sh|shk|shkalla|ap|apt|kati|kt|nd|ndërtesa|h|hyrja|nr|njësia)\\.? ?\\d{1,4}[A-Za-z]?){0,6}(?:, (?:\\d{4} )?(?:${TOWN})(?: \\d{4})?)?)`,
    atoms: ALBANIAN.map(word => `${word} `),
    wordAtoms: true,
    validators: ['labelled-address'],
    examples: {
      match: [
        { text: 'banon te «Rruga Sokol Petriti, Pall. 12, Sh. 3, Ap. 14, Durrës», cel' },
        { text: 'adresa «Rr. “Dritan Hoxha” Nr. 45, 1001 Tiranë»' },
      ],
      ignore: [{ text: 'rruga është e gjatë', why: 'no name' }],
    },
  },
  {
    ...ADDRESS,
    id: 'ir-street-address',
    title: 'Street address (Persian) part by part, from the town to the house',
    pattern: `((?:${PERSIAN}(?: ${PERSIAN}){0,2}(?:، ?|, ?| - ))?(?:(?:${PERSIAN_KINDS}) ?(?:${PERSIAN_DIGITS}|${PERSIAN})(?: (?:${PERSIAN_DIGITS}|${PERSIAN})){0,4}(?:، ?|, ?| - | )){1,5}(?:${PERSIAN_UNITS}) ?:? ?${PERSIAN_DIGITS}(?:(?:، ?|, ?| - | )(?:${PERSIAN_UNITS}|کد پستی) ?:? ?(?:[0-9۰-۹٠-٩]{1,10}|${PERSIAN})){0,3})`,
    atoms: PERSIAN_KINDS.split('|'),
    maxLength: 360,
    right: 'digit',
    examples: {
      match: [
        { text: 'نشانی: «شیراز، خیابان شاهین شمالی، کوچه ۱۲، پلاک ۹، واحد ۳»' },
        { text: 'آدرس: «تهران، بلوار باز، خیابان عقاب، پلاک 39» است' },
      ],
      ignore: [{ text: 'خیابان شاهین شمالی است', why: 'no number of a house' }],
    },
  },
  {
    ...ADDRESS,
    id: 'vn-alley-address',
    title: 'Street address (Vietnamese) of an alley, or of a numbered house with its district and town',
    pattern: `(?:^|[^A-Za-zÀ-ỹ0-9])((?:[Ss]ố (?:nhà )?)?\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?)*,? (?:(?:[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt) \\d{1,4}(?:/\\d{1,4})*,? ){1,2}(?:(?:đường|phố|Đường|Phố) )?(?:${WORD}|\\d{1,2})(?: (?:${WORD}|\\d{1,2}))*(?:, (?:[a-zđ][a-zà-ỹ]{1,6} ){0,2}${WORD}(?: ${WORD})*){0,4}|[Ss]ố (?:nhà )?\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?)*,? (?:đường|phố|Đường|Phố) (?:${WORD}|\\d{1,2})(?: (?:${WORD}|\\d{1,2}))*(?:, (?:[a-zđ][a-zà-ỹ]{1,6} ){0,2}${WORD}(?: ${WORD})*){1,4})`,
    atoms: ['ngõ ', 'ngách ', 'hẻm ', 'kiệt ', 'Ngõ ', ' phố ', ' đường ', ' Phố ', ' Đường '],
    maxLength: 240,
    examples: {
      match: [
        { text: 'hiện ở «số 14 ngõ 82 phố Chim Ưng, Đống Đa, Hà Nội». STK' },
        { text: 'nhà «12/5 hẻm 40 Chim Ưng, Bình Thạnh»' },
        { text: 'tại «số nhà 33, đường Ưng Lợi, Hải Châu, Đà Nẵng»' },
      ],
      ignore: [{ text: 'có 12 ngõ và phố', why: 'a count' }],
    },
  },
  {
    ...ADDRESS,
    id: 'gb-flat-address',
    confidence: 0.8,
    title: 'British address from the flat to the postcode',
    pattern: `\\b((?i:flat|apartment|apt\\.?|unit) (?:[A-H]?\\d{1,4}[A-Z]?|[A-H]), (?:${BRITISH},? ){1,5}${POSTCODE})\\b`,
    atoms: ['flat ', 'apartment ', 'apt ', 'apt. ', 'unit '].flatMap(kind => [
      ...[...'0123456789'].map(digit => `${kind}${digit}`),
      ...[...'abcdefgh'].flatMap(letter => [
        `${kind}${letter}, `,
        ...[...'0123456789'].map(digit => `${kind}${letter}${digit}`),
      ]),
    ]),
    wordAtoms: true,
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'NHS No. x, «Flat 7, The Old Brewery, Ferry Lane, Wivenhoe CO7 9XX»\n' },
        { text: 'to «Apartment 12B, Kestrel Wharf, 4 Mill Road, Leeds LS7 4UZ».' },
      ],
      ignore: [{ text: 'Flat 7, Rent paid', why: 'no postcode' }],
    },
  },
  {
    ...ADDRESS,
    id: 'gb-welsh-address',
    title: 'Welsh house by its name, with the street or village and the postcode',
    pattern: `(?:^|[^A-Za-zÀ-ÿŴŵŶŷ'’])((?:(?:T[ŷyŶ]|Plas|Bryn|Pant|Nant|Ysgubor|Hafod|Llys|Capel|Felin|Cae|Maes|Pen|Heol|Ffordd|Stryd|Lôn|Rhodfa|Tan)(?: [A-ZŴŶ][A-Za-zÀ-ÿŴŵŶŷ'’-]+| yr?| Y| Yr){0,4}|[A-Z][A-Za-zÀ-ÿŴŵŶŷ'’-]+), (?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Maes) (?:yr? )?${BRITISH}, (?:${BRITISH},? ){1,3}${POSTCODE}|T[ŷŶ](?: [A-ZŴŶ][A-Za-zÀ-ÿŴŵŶŷ'’-]+| yr?){1,4}, (?:${BRITISH},? ){1,4}${POSTCODE})\\b`,
    atoms: [', heol ', ', ffordd ', ', stryd ', ', lôn ', ', Lôn ', ', rhodfa ', ', maes ', 'tŷ ', 'tŶ '],
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'yn «Tŷ Hebog, Lôn Fawr, Criccieth LL52 0XX».' },
        { text: 'to «Bryn Hebog, Ffordd y Bont, Llanrwst, LL26 0XX»' },
      ],
      ignore: [{ text: 'Tŷ Hebog, Lôn Fawr', why: 'no postcode' }],
    },
  },
  {
    ...ADDRESS,
    id: 'payment-element-address',
    title: 'Street, code or town of who pays or is paid in an element of ISO 20022',
    pattern: '<(?:[a-z0-9]{1,12}:)?(?:StrtNm|AdrLine|BldgNb|PstCd|TwnNm|TwnLctnNm|BldgNm)>([^<>\\n]{1,70})</',
    atoms: ['strtnm>', 'adrline>', 'bldgnb>', 'pstcd>', 'twnnm>', 'twnlctnnm>', 'bldgnm>'],
    examples: {
      match: [
        { text: '<StrtNm>«Rue du Faucon 12»</StrtNm>' },
        { text: '<PstCd>«1050»</PstCd><TwnNm>Ixelles</TwnNm>'.replace('Ixelles', '«Ixelles»') },
      ],
      ignore: [{ text: '<StrtNm></StrtNm>', why: 'nothing in it' }],
    },
    ignorePattern: '^(?:string|text|example|\\?|\\$\\{|#)',
    references: ['https://www.iso20022.org/iso-20022-message-definitions'],
  },
]);
