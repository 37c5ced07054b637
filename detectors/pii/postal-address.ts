import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { CAPITAL, LETTER } from './names.ts';
import { US_STATES } from './us-states.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Codes that are words of English or of other languages: an atom only with the digit of the ZIP code behind them. */
const WORDS = new Set('AL AS CO DE HI ID IN LA MA ME MS OH OK OR PA'.split(' '));
const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ');
/** Written out, as in letters; a blank in them is one. */
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  );
const UNIT =
  '(?:(?:Suite|Ste\\.?|Apartment|Apt\\.?|Unit|Building|Bldg\\.?|Room|Rm\\.?|Floor|Fl\\.?|Level|Flat|Lot|Studio) ?#?[A-Za-z0-9-]{1,6}|#\\s?[A-Za-z0-9-]{1,6})';
const NAMES = `(?:${CAPITAL}|[0-9])(?:${LETTER}|[0-9.'’-])*`;

/** Capitalised words, numbers and the small words of street names: what an address is made of. */
const TOKEN = `(?:(?:नं|nám|Nám|tř|sídl|म\\.नं|सं|C\\.P|N\\.L|Col|Pr|Priv|Fracc|Kr|Av|Blvd|Bd|Șos|Cad|Sok|Mah|Bul|TP|PT|n\\.?º|nº|д|кв|г|ул|пр|пер|обл|стр|корп|буд|вул|м|просп|бул|Sta|Qu|Λεωφ|Πλ|Παρ|St|Ste|Apt|Ave|Av|Rd|Dr|Blvd|Bldg|Fl|No|Nr|Str|Pza|Ctra|Avda|Esq|Km|Sc|Bl|Et|Ap|Jl|Gg|Gd|Jend|Mt|Ft|Ln|Ct|Hwy|Sq|Pl|Sta|Sto|Bd|P\\.O|ul|al|pl|os|m|nr|str|n|[а-яё]{1,4}|${CAPITAL}{1,4})\\.|(?:st|kl|[0-9]{1,2})\\. ?(?:tv|th|mf)\\.?|${CAPITAL}${LETTER}{1,8}\\. ?[0-9][0-9A-Za-z/-]*|(?:${CAPITAL}|[0-9#º°(])(?:${LETTER}|[0-9'’/°º.#()&-])*(?:${LETTER}|[0-9)º°#])|(?:No|NO|D|K|Kat|Daire|Blok|Apt|CEP|CP|Nr) ?: ?[0-9]+(?:[A-Za-z]\\b|/[0-9]+)?|(?:${CAPITAL}|[0-9])\\b|[\\x{0590}-\\x{0E7F}](?:[\\x{0590}-\\x{0E7F}0-9/-])*)`;
/** Between them at most one word in small letters (`rue`, `de`, `utca`). */
const SEGMENT = `(?:[a-zà-ɏḀ-ỿа-яα-ώ]{1,12} )?${TOKEN}(?: +(?:[a-zà-ɏḀ-ỿа-яα-ώ/]{1,12} +){0,2}${TOKEN})*`;
const COMMA = '(?: *\\.? *,+ *| +[-–|/] )';
/** What ends the last line of an address. */
const CODE =
  '(?:[A-Z]{1,3}-?)?(?:\\d{4} ?[A-Z]{2}|\\d{4,5}-\\d{3,4}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4,8})\\b|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}';
/** The six digits of India behind the town. */
const PIN = '(?:,? | ?[-–] ?)[1-8]\\d{2} ?\\d{3}';
/** What quarters of towns there are called. */
const IN_QUARTERS = '(?:nagar|vihar|enclave|puram)(?: [A-Z0-9]{1,4})?|colony|layout|marg';
const IN_PART = "[A-Z0-9][A-Za-z0-9.'-]{0,30}(?: [A-Z0-9][A-Za-z0-9.'-]{0,30}){0,3}";
/** A plot, a house or a flat, before its number. */
const HI_HOUSES = 'प्लॉट|मकान|फ्लैट|फ़्लैट';
const CJK = '[一-鿿ぁ-ヿ々가-힣0-9０-９A-Za-z－−·・#-]';

const LABELS = [
  'address',
  'adresse',
  'anschrift',
  'wohnort',
  'direccion',
  'dirección',
  'domicilio',
  'indirizzo',
  'residenza',
  'endereco',
  'endereço',
  'morada',
  'adres',
  'adresa',
  'adress',
  'osoite',
  'alamat',
  'cím',
  'diachi',
  'địa chỉ',
  'адресу',
  'адресою',
  'адрес',
  'адреса',
  'διεύθυνση',
  'כתובת',
  'العنوان',
  'ที่อยู่',
  'पता',
  'residence',
  'domicile',
  'bopæl',
  'bydliště',
  'bydliste',
  'bydlisko',
  'naslov',
  'nơi ở',
  'آدرس',
  'نشانی',
  'ठेगाना',
];
/** Fields of a form as a browser sends them, with a `+` for each blank. */
const FORM_KEYS = [
  'addr1',
  'addr',
  'address1',
  'street',
  'strasse',
  'ulica',
  '&rue',
  'adresse',
  'calle',
  'direccion',
  '&rua',
  'endereco',
  'indirizzo',
  'straat',
];
const DENSE_LABELS = ['地址', '住址', '住所', '주소', '所在地', '自宅', 'お届け先', '배송지'];
/** Between the label and the address: up to three words more (`de livraison`), then what stands between a label and a value. */
/** What a form calls its field by: `(C.3)`. */
const FIELD = '(?: ?\\([A-Z0-9.]{1,4}\\))?';
const TO_ADDRESS = `(?: line)?(?: ?1)?(?:[ _-][A-Za-zÀ-ÿ]{1,14}){0,3}${FIELD}(?:["'*_\\x60]{0,3} ?[:：=]["'*_]{0,3}(?:</[A-Za-z]{1,8}>)?(?:[ \\t]|\\r?\\n)?["'[]?|(?:</?[A-Za-z][A-Za-z0-9]{0,7}>\\s{0,8}){2,3}|>| ?\\| ?|\\t)`;

/** Han letters but for the words that lead to a place (`我住在`, `送到`, `位于`), which write no blank before it. */
export const HAN = `[${hanWithout('位住到在寄我是的至送')}]`;

/** Ranges from 一 to 鿿 with these letters, in the order of their code points, left out. */
function hanWithout(letters: string): string {
  const next = (letter: string, by: number) => String.fromCodePoint(letter.codePointAt(0)! + by);
  return `一-${[...letters].map(letter => `${next(letter, -1)}${next(letter, 1)}-`).join('')}鿿`;
}

/** What leads to where somebody lives, in a sentence. */
const LIVES = [
  ...['residing at', 'resides at', 'lives at', 'live at', 'living at', 'address is', 'adresse ist', 'adresse lautet'],
  ...['wohnhaft in', 'wohnhaft', 'wohne in', 'wohnt in', 'ihre adresse', 'meine adresse', 'gemeldet in'],
  ...[
    'demeurant',
    'demeurant au',
    'domicilié',
    'domiciliée',
    'domicilié(e)',
    'domicilié au',
    'domiciliée au',
    'habite au',
  ],
  ...['résidant au', 'domiciliado en', 'domiciliada en', 'domicilio en', 'vive en', 'vivo en', 'residente en'],
  ...['residente em', 'residente in', 'moro na', 'moro no', 'mora na', 'mora no', 'resido na', 'resido no', 'abito in'],
  ...['abita in', 'woon op', 'woont op', 'woonachtig op', 'woonachtig te', 'zamieszkały przy', 'zamieszkała przy'],
  ...['bydliště', 'trvale bytem', 'bytem', 'zamieszkały', 'zamieszkała', 'zamieszkały:', 'bopæl', 'bosat', 'boende'],
  ...['domicilio', 'resident of', 'moved to', 'domiciliat în'],
  ...['domicilié à', 'domiciliée à', 'residente e domiciliado na', 'residente e domiciliada na', 'residente na'],
  ...['residente no', 'morador na', 'moradora na', 'wohnadresse', 'asun osoitteessa', 'osoitteessa'],
  ...['zam.', 'mieszkam przy', 'mieszka przy', 'bor på', 'bosatt på', 'livrer à', 'deliver to', 'envoyer à'],
  ...[
    'bezorgen op',
    'bezorgd op',
    'leveren op',
    'liefern an',
    'senden an',
    'consegnare in',
    'spedire in',
    'entregar en',
  ],
  ...[
    'reside na',
    'reside no',
    'reside en',
    'risiede in',
    'endereço dela é',
    'endereço dele é',
    'endereço é',
    'morada é',
  ],
  ...[
    'domicilio es',
    'dirección es',
    'indirizzo è',
    'adresse est le',
    'adresse est',
    'adres is',
    'adressen min er',
    'vai para',
  ],
  ...['bydlím na adrese', 'osoitteeni on', 'διεύθυνσή μου είναι', 'enviar a', 'enviarlo a', 'spedire a'],
  ...['entregar na', 'entregar no', 'leverera till', 'leveres til', 'wysłać na adres', 'adres do wysyłki'],
];
const CITY = `${CAPITAL}${LETTER}+(?:[ '’-](?:(?:am|an der|im|de|del|la|do|da|di|sur) )?${CAPITAL}${LETTER}+){0,3}`;
/** The code of a place, alone or with the place behind it; four digits are a code only with it. */
const CODED = `(?:(?:D|A|CH|F|E|I)-)?(?:[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})? ${CITY}|${CITY} \\([A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?\\)|\\d{5}-\\d{3}|\\d{8}|${CAPITAL}${LETTER}{3,}(?:[ -]${CAPITAL}${LETTER}+){0,2},? \\d{5,6}\\b(?: ${CITY})?|\\d{2}-\\d{3}|(?:\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{4,5}),? ${CITY}(?: ?\\([A-Z]{2}\\)| \\d{1,2}\\b)?|\\d{2}-\\d{3} ${CITY})`;
const PREFECTURES =
  '北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県'.split(
    '|',
  );
const PART = `[^,;:\\n\\d]{0,40}`;

export default defineRules([
  {
    id: 'postal-address-told',
    title: 'Postal address behind words that say where somebody lives',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `(?:^|[^A-Za-z])(?i:${[...LIVES]
      .sort((a, b) => b.length - a.length)
      .map(toLiteral)
      .join(
        '|',
      )}):? (?:(?:an|in|auf) de[rm] |[ai]m )?((?:${CAPITAL}|\\d{1,4}(?: (?:bis|ter))?,? ?[a-zA-ZÀ-ÿ]|al\\.|ul\\.|os\\.|pl\\.|nám\\.|tř\\.|c/)${PART}\\d{0,4}[A-Za-zÀ-ÿ0-9/º°.-]{0,8}(?:,? ?${PART}\\d{0,4}[A-Za-zÀ-ÿ0-9/º°.-]{0,8}){0,4}?(?:,? | - |, (?:CEP:? )?| - CEP:? )${CODED})`,
    atoms: LIVES.flatMap(words => [words]),
    maxLength: 240,
    validators: ['told-address'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'wohnhaft in «Am Mühlbach 160a, 57690 Kestrelstadt» und' },
        { text: 'moro na «Rua XV de Novembro, nº 65 - Apto 45, Boa Viagem, Rio de Janeiro/RJ, 58581-022»' },
        { text: 'residente in «Corso dei Mille 38/A, 00184 Roma (RM)», C.F.' },
        { text: 'vive en «C/ Alcotán, 34, 3º B, 46002 Valencia».' },
        { text: 'domicilio «Halcones 873, C1463HWA Buenos Aires», celular' },
        { text: 'bydliště «nám. Sokolů 9, 120 00 Sokolov», telefon' },
        { text: 'Graag bezorgen op «Oude Valk 287-A, 3559 VB Utrecht».' },
      ],
      ignore: [
        { text: 'he lives at Home with 12 cats, in 2004', why: 'no postal code' },
        { text: 'wohnhaft in Berlin seit 1998', why: 'no street' },
        { text: 'the address is Brisbane, California 94005, United', why: 'a town' },
      ],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
  {
    id: 'in-postal-address',
    title: 'Indian postal address from the number of the house to the PIN code',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `\\b((?i:(?:(?:plot|flat|house|door|shop|villa)\\.? ?|[hd](?:\\. ?| ))no\\.?|(?:plot|flat) [0-9]):? ?#?[0-9A-Za-z][0-9A-Za-z/-]{0,8}(?:,? [A-Z0-9][^,\\n]{1,40}){1,6}?${PIN}|\\d{1,4}[A-Z]?(?:[/-]\\d{1,4})?, (?:${IN_PART}, ){0,3}?(?:[A-Z0-9][A-Za-z0-9.'-]{1,30} ){0,3}(?i:${IN_QUARTERS})(?:, ${IN_PART}){1,4}?${PIN})\\b|((?:${HI_HOUSES})(?: ?(?:नं|नंबर|नम्बर|संख्या|क्र)\\.?)? ?[0-9०-९]{1,5}[^\\n0-9०-९]{4,160}(?:[0-9०-९]{1,3}[^\\n0-9०-९]{1,60}){0,3}(?:[1-8]\\d{2} ?\\d{3}\\b|[१-८][०-९]{5}))`,
    atoms: ['plot', 'flat', 'house', 'door', 'shop', 'villa', 'h', 'd']
      .flatMap(word => ['', ' ', '.', '. '].map(sign => `${word}${sign}no`).filter(atom => atom.length > 3))
      .concat(
        ['plot ', 'flat ', 'nagar', 'vihar', 'enclave', 'puram', 'colony,', 'layout,', 'marg,'],
        HI_HOUSES.split('|'),
      ),
    wordAtoms: true,
    maxLength: 240,
    right: 'digit',
    confidence: 0.7,
    examples: {
      match: [
        { text: 'to Renata, «Plot No. 51, Lajpat Nagar II, Bengaluru 560049». Ph' },
        { text: '«H.No. 5-12, Sai Nagar, MG Road, Hyderabad - 500032»' },
        { text: 'of «14, Third Cross, Baaz Nagar, Salem 636004».' },
        { text: 'at «22/4, Garud Vihar, Phase 2, Pune - 411045»' },
        { text: 'पता: «मकान नं. 12, बाज़ कॉलोनी, जयपुर 302007» है' },
      ],
      ignore: [
        { text: 'Flat No. 12 was sold in 2019', why: 'no PIN code' },
        { text: 'in 2011, Baaz Nagar, Salem had 636004 people', why: 'no code behind the town' },
      ],
    },
    references: ['https://www.indiapost.gov.in/'],
  },
  {
    id: 'postal-address',
    title: 'Postal address behind its label',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `(?i:${FORM_KEYS.join('|')})=((?:[A-Za-zÀ-ɏ0-9.,'/-]+\\+){1,8}[A-Za-zÀ-ɏ0-9.,'/-]+)(?:[&\\s]|$)|(?:(?i:${LABELS.join('|')})${TO_ADDRESS}|(?:${DENSE_LABELS.join('|')})(?:["'*_]{0,3} ?[:：=]["'*_]{0,3}(?:</[A-Za-z]{1,8}>)? ?["'[]?|(?:</?[A-Za-z][A-Za-z0-9]{0,7}>\\s{0,8}){1,3}| ?\\| ?|\\t|\\n))((?:〒?\\d{3,6}(?:-\\d{4})? ?)?${CJK}{2,}[一-鿿가-힣]${CJK}*(?: ${CJK}*[0-9가-힣]${CJK}*)*(?:, ?[0-9가-힣]{1,6}[동호층](?: [0-9가-힣]{1,6}[호층])?)*(?: ?\\((?:우|우편번호)\\) ?\\d{5}| \\([가-힣0-9]+\\))?|${SEGMENT}(?:${COMMA}${SEGMENT})*(?:(?:${COMMA})?\\.?,? *\\n(?: *${SEGMENT}(?:${COMMA}${SEGMENT})*,? *\\n){0,2} *(?:${SEGMENT}(?:[, ]+|-))*?(?:${CODE})(?:[, ]+${SEGMENT})*(?: / [A-Z]{2})?)?)`,
    atoms: [
      'address:',
      'address :',
      'address=',
      'address"',
      'address*',
      "address'",
      'address<',
      'address>',
      'address |',
      'residence:',
      'residence<',
      'domicile',
      'bopæl',
      'Bopæl',
      'bydliště',
      'Bydliště',
      'bydliste',
      'bydlisko',
      'naslov',
      'nơi ở',
      'Nơi ở',
      'آدرس',
      'نشانی',
      'ठेगाना',
      'address_',
      'address 1',
      'address1',
      'address line',
      'adresse',
      'anschrift',
      'wohnort',
      'direcci',
      'domicilio',
      'indirizzo',
      'residenza',
      'endere',
      'morada:',
      'adres:',
      'adres :',
      'adres=',
      'adres ',
      'adres<',
      'adresa',
      'adress:',
      'adress :',
      'adress=',
      'adress<',
      'osoite',
      'alamat',
      'cím:',
      'Cím:',
      'CÍM:',
      'địa chỉ',
      'Địa chỉ',
      'адрес',
      'Адрес',
      'АДРЕС',
      'ιεύθυνση',
      'ΙΕΎΘΥΝΣΗ',
      'כתובת',
      'العنوان',
      'ที่อยู่',
      'पता',
      ...FORM_KEYS.map(key => `${key}=`),
      ...DENSE_LABELS,
    ].filter(atom => !atom.includes('"')),
    maxLength: 240,
    validators: ['labelled-address'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'Address: «7 Kestrel Hollow, Apt. 12, Springfield». Please' },
        { text: 'Adresse : «chemin Faucon\n47213 Roux», depuis' },
        { text: 'Adres: «Kestrelpad 7, 9886JH, Katwijk»' },
        { text: 'Адрес: «г. Дмитров, наб. Соколиная, д. 8/4, 620784»' },
        { text: '地址：«辽宁省沈阳市和平区鹰路12号»。' },
        { text: '주소: «대구광역시 노원구 매대로 120-10»' },
        { text: '주소: «대구광역시 노원구 매대로 120, 170동 907호»\n' },
        { text: 'Adres: «Kestrelpad 13 bis 3091MV Katwijk»\nGeboortedatum: 17-10-1949' },
        { text: 'geb=1&strasse=«Am+Falkendeich+23»&plz=1' },
        { text: 'tel=1&addr1=«Flat+9,+31+Kestrel+Rye»&town=1' },
        { text: 'Địa chỉ: «số 33 đường Ưng Lợi, phường Bến Ưng, Quận 1»\nSố' },
      ],
      ignore: [
        { text: 'Address: 192.168.0.12', why: 'the address of a machine' },
        { text: 'E-mail address: mara12@nordvik.se', why: 'an e-mail address' },
        { text: 'Address: 0x7ffee4b8', why: 'a place in memory' },
        { text: 'Address: see the second page', why: 'no address' },
        { text: 'Address: Line 2', why: 'a form' },
      ],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
  {
    id: 'postal-address-coded',
    title: 'Postal address that ends in a state and its code (US, Canada, Australia)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `(?:\\b(?:${UNIT}[, ]+)?\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?(?: ${NAMES})+(?:,? +${UNIT})*|\\b(?:P\\.? ?O\\.? Box|PSC|Unit) \\d{1,6}(?:,? Box \\d{1,6})?|\\bUS(?:NS|NV|S|CGC) \\p{Lu}\\p{L}+)[, ]*\\s*(?:(?:${NAMES})(?: ${NAMES})*,?\\s+(?:(?:${US_STATES.join('|')})\\s+\\d{5}(?:-\\d{4})?|(?:${STATE_NAMES.join('|')})\\s+\\d{5}(?:-\\d{4})?|(?:${PROVINCES.join('|')}),?\\s+[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d|(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT),?\\s+\\d{4})\\b|(?:APO|FPO|DPO) A[AEP] \\d{5}(?:-\\d{4})?)(?:,\\s+(?:USA|U\\.S\\.A\\.?|United States|Canada|Australia)\\b)?`,
    atoms: [
      ...US_STATES.flatMap(state => (WORDS.has(state) ? DIGITS.map(digit => `, ${state} ${digit}`) : [`, ${state} `])),
      ...STATE_NAMES.map(state => `, ${state} `),
      ...PROVINCES.map(province => ` ${province} `).filter(atom => !/ (?:ON|PE) /.test(atom)),
      ...PROVINCES.filter(province => province !== 'ON').flatMap(province => [`, ${province} `, `, ${province}, `]),
      ...['k', 'l', 'm', 'n', 'p'].flatMap(letter =>
        DIGITS.flatMap(digit => [` ON ${letter}${digit}`, ` ON  ${letter}${digit}`]),
      ),
      ...['NSW', 'VIC', 'QLD', 'TAS', 'ACT'].flatMap(state => [` ${state} `, ` ${state},`]),
      ', SA ',
      ', SA, ',
      ', WA, ',
      ', NT, ',
      'apo a',
      'fpo a',
      'dpo a',
    ].map(atom => atom.toLowerCase()),
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    validators: ['coded-address'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'ship to «536 Kestrel Light, Mara Haven, UT 01337» now' },
        { text: '«322 Steven Flat Suite 188\nGinafort, NC 41234»' },
        { text: 'mail «PSC 4115, Box 7815\nAPO AA 41945»' },
        { text: 'to «687 Stuart Field, Kestrelmouth, YT A4K 8M4»' },
        { text: 'at «515 David Common, South Amanda, NSW, 1756»' },
        { text: '«3988 S Kestrel Pl\nPortland, Oregon 97223»' },
        { text: 'to «982 Kestrel Street, Toronto ON  M6B 5P9»' },
      ],
      ignore: [
        { text: 'He has 12 Apples And Pears, OK 12 more', why: 'no ZIP code' },
        { text: 'in 1998 Springfield, IL 62704 was', why: 'no street' },
      ],
    },
    references: [
      'https://pe.usps.com/text/pub28/28c2_001.htm',
      'https://auspost.com.au/sending/guidelines/addressing-guidelines',
    ],
  },
  {
    id: 'cjk-postal-address',
    title: 'Street address (Chinese, Japanese, Korean)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `[一-鿿]{2,10}(?:路|街|道|巷)[0-9]{1,5}(?:弄[0-9]{1,4})?[号號](?:[0-9A-Z一-鿿]{0,8}?[0-9]{1,4}(?:室|楼|樓|层|單元|单元|房)[0-9]{0,4}室?)|[一-鿿]{2,16}[0-9]{1,3}座[0-9]{1,3}[樓楼层][A-Z0-9]{1,4}[室號号]?|(?:${HAN}{2,7}(?:省|自治区))?${HAN}{2,7}[市县縣州](?:[一-鿿]{1,6}[区縣县镇鎮乡鄉])?[一-鿿]{1,12}(?:路|街|道|巷|弄)(?:[一二三四五六七八九0-9]段)?[0-9]{1,5}(?:巷[0-9]{1,4})?(?:弄[0-9]{1,4})?(?:[号號](?:之?[0-9]{1,3})?[一-鿿0-9A-Za-z-]{0,16}|之[0-9]{1,3}|-[0-9]{1,3})?|[一-鿿]{2,3}[都道府県][一-鿿ぁ-ヿ]{1,12}[市区町村郡][一-鿿ぁ-ヿ々]{0,24}[0-9０-９一二三四五六七八九十]{1,4}(?:丁目|番地)(?:[0-9０-９]{1,4}番地?)?(?:[のー－-]?[0-9０-９]{1,4}号?){0,2}(?: [ぁ-ヿ一-鿿]{1,12}[0-9０-９]{1,4}(?:号室?)?)?|(?:\\([0-9]{5}\\) )?[가-힣]{2,8}[시도] (?:[가-힣]{1,8}[시군구] )+[가-힣0-9]{1,16}(?:로|길|거리|가|동)[가-힣0-9]{0,4}(?: ?[0-9]{1,4}번?길)? [0-9]{1,4}(?:-[0-9]{1,4})?(?:,? [0-9가-힣]{1,6}[동호층])*(?:,? [가-힣A-Za-z0-9]{2,14} \\d{1,4}동 ?\\d{1,4}호)?(?: ?\\([가-힣0-9, ]+\\))?|[가-힣]{2,8}로 ?[0-9]{1,3}번?길 [0-9]{1,4}(?:-[0-9]{1,4})?(?:, ?[0-9가-힣]{1,6}[동호층](?: [0-9가-힣]{1,6}[호층])?)?`,
    atoms: [
      ...['路', '街', '道', '巷', '弄'].flatMap(kind => DIGITS.map(digit => kind + digit)),
      ...['一', '二', '三', '四', '五', '六', '七', '八', '九', ...DIGITS].map(part => `${part}段`),
      '丁目',
      '番地',
      ...DIGITS.slice(1).map(digit => `座${digit}`),
      ...['로', '길', '리', '가', '동'].flatMap(kind => DIGITS.slice(1).map(digit => `${kind} ${digit}`)),
    ],
    maxLength: 240,
    validators: ['has-digit'],
    confidence: 0.7,
    examples: {
      match: [
        { text: '我住在 «湖北省武汉市江夏区鹰山大道123号»。' },
        { text: '«滋賀県鷹野市大中37丁目25番4号 コート港南626»です' },
        { text: '«서울특별시 강남구 매봉로 12-3»에 삽니다' },
        { text: '배송지: «부산광역시 해운대구 매봉1로 38번길 12, 204동 1503호»\n' },
        { text: '«臺北市大安區鷹路二段2號»' },
        { text: '주소 «대전광역시 서구 매봉로 187, 매마을 904동 1102호»\n' },
        { text: '转租，«鹰山路1458弄12号602室»，月付' },
        { text: '改地址，«新界沙田鷹城12座8樓F室»\n' },
        { text: '고객님, «매봉대로 38길 15, 401호»로' },
      ],
      ignore: [
        { text: '这条路1公里长', why: 'a length' },
        { text: '公路 2 号线', why: 'a line' },
      ],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
  {
    id: 'jp-postal-address',
    title: 'Japanese address by its prefecture and the numbers of block and house',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `((?:〒? ?\\d{3}-\\d{4}[ 　]?)?(?:${PREFECTURES.join('|')})[一-鿿ぁ-ヿ々ヶ]{1,10}?[市区町村郡][一-鿿ぁ-ヿ々ヶ]{1,16}[0-9０-９]{1,4}(?:[-－−‐ー][0-9０-９]{1,4}){1,3}(?:[ 　][一-鿿ぁ-ヿA-Za-z]{2,12}(?:[ 　]?[0-9０-９]{1,4}(?:号室?)?)?)?)`,
    atoms: PREFECTURES,
    maxLength: 240,
    confidence: 0.75,
    examples: {
      match: [
        { text: '現住所　«東京都鷹野区六鷹4-82-3»\n電話' },
        { text: '住所 «大阪府鷹野市北区鷹田3-1-3 メゾン鷹 402号室»\n' },
        { text: '住所は«〒102-0015 大阪府鷹野市鷹町3－88－6»です。' },
      ],
      ignore: [
        { text: '東京都港区の人口は2020年', why: 'no house' },
        { text: '北海道 1-2', why: 'no town' },
      ],
    },
    references: ['https://www.post.japanpost.jp/zipcode/'],
  },
]);
