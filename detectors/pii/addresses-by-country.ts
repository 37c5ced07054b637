import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';
import { HAN } from './postal-address.ts';
import { STREET_WORD as WORD } from './street-words.ts';

const ADDRESS = {
  class: 'pii',
  severity: 'medium',
  category: 'location',
  label: 'STREET_ADDRESS',
  confidence: 0.65,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

const CITY = `${CAPITAL}${LETTER}+(?:[ -]${CAPITAL}${LETTER}*){0,3}`;
const NUMBER = '[1-9]\\d{0,3}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?';
/** Before a word: a sign or a blank. */
const APART = '(?:^|[\\x00-/:-@\\[-`{-¿‐-⁯　-〿！-／：-＠])';
const DIGITS = [...'0123456789'];
const ENGLISH_KIND =
  '(?:Street|Road|Avenue|Lane|Drive|Court|Close|Crescent|Terrace|Boulevard|Row|Mews|Gardens|Place|Way|Grove|Rd|St|Ave|Ln|Dr|Blvd)';
const ROAD = '(?:Street|Avenue|Lane|Road|Drive|Court|Close|Crescent|Terrace|Boulevard|Mews|Gardens|Row)';

const before = (words: readonly string[]): string[] =>
  words.flatMap(word => DIGITS.slice(1).map(digit => `${word} ${digit}`));

const BALTIC_KINDS = [
  'tn',
  'tänav',
  'pst',
  'puiestee',
  'mnt',
  'maantee',
  'g.',
  'gatvė',
  'pr.',
  'prospektas',
  'al.',
  'alėja',
  'pl.',
  'plentas',
];
const CYRILLIC = '[А-Я][А-Яа-я-]*';
const UNITS_BG = '(?:,? (?:вх|ет|ап|бл)\\. ?[А-Я0-9]{1,4})';
const ARABIC_WORD = '[ء-ي]{2,14}';
const ARABIC_UNIT = 'شقة|مبنى|عمارة|بناية|فيلا|فيلّا';
const THAI_PART = '(?:แขวง|เขต|ตำบล|อำเภอ|จังหวัด|ต\\.|อ\\.|จ\\.) ?[ก-๛]{2,}|กรุงเทพ[ก-๛]*';
const SIDES = ['路', '街', '道'].flatMap(kind => [...'东西南北中'].map(side => kind + side));
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const HOMES = 'house|home|flat|apartment|bungalow|cottage|condo|townhouse|place';

export default defineRules([
  {
    ...ADDRESS,
    id: 'baltic-street-address',
    title: 'Street address (Estonian, Lithuanian) with its code and town',
    pattern: `${APART}((?:${WORD} ){1,3}(?:tn|tänav|pst|puiestee|mnt|maantee|g\\.|gatvė|pr\\.|prospektas|al\\.|alėja|pl\\.|plentas) ${NUMBER},? (?:(?:LT|EE)-?)?\\d{5},? ${CITY}|(?:${WORD} ){1,3}(?:g|pr)\\. ${NUMBER}, (?:Vilnius|Kaunas|Klaipėda|Šiauliai|Panevėžys|Alytus|Marijampolė|Utena|Vilniuje|Kaune|Klaipėdoje)|(?:${WORD} ){1,3}(?:tn|tänav|pst|puiestee|mnt|maantee) ${NUMBER}, (?:Tallinn|Tartu|Pärnu|Narva|Viljandi|Rakvere|Kuressaare|Haapsalu|Võru|Valga|Jõhvi|Paide|Keila|Maardu))`,
    atoms: before(BALTIC_KINDS.filter(kind => kind.length > 1)),
    maxLength: 140,
    examples: {
      match: [
        { text: 'Kolisin: «Tähe tn 84-12, 50107 Tartu». Palun' },
        { text: 'gyvenantis «Savanorių pr. 218-41, LT-50194 Kaunas», prašau' },
        { text: 'adresas «Sakalo g. 12-3, Kaunas»' },
        { text: 'Elukoht: «Kulli tn 12-3, Tartu»\n' },
      ],
      ignore: [
        { text: 'the al. 12 and pr. 5', why: 'no street' },
        { text: 'Weight 500 g. 12 pieces', why: 'grams' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'bg-street-address',
    title: 'Street address (Bulgarian)',
    pattern: `((?:гр\\. ?${CYRILLIC}(?: ${CYRILLIC})?(?: \\d{4})?, ?)?(?:ул|бул|пл|ж\\.к|кв)\\. ?[„"“«]?${CYRILLIC}(?: [А-Яа-я-]+){0,3}[“”"»]?,? ?(?:№ ?\\d{1,3}[А-Яа-я]?|бл\\. ?\\d{1,3}[А-Я]?|\\d{1,3})${UNITS_BG}*)|((?:гр|с)\\. ?${CYRILLIC}(?: ${CYRILLIC})? \\d{4}, (?:ул|бул|ж\\.к)\\. ?[„"“«]?[А-Я][^,\\n]{2,30},? ?№? ?\\d{1,3}${UNITS_BG}*)`,
    atoms: ['ул.', 'бул.', 'пл.', 'ж.к', 'кв.'],
    maxLength: 200,
    right: 'digit',
    examples: {
      match: [
        { text: 'адрес: «гр. София 1000, ул. „Бял сокол“ № 41, вх. Б, ап. 18», тел' },
        { text: 'живее в «ж.к. Люлин, бл. 305, вх. А, ап. 12» от' },
      ],
      ignore: [{ text: 'кв. метра, бл. 3', why: 'no street' }],
    },
  },
  {
    ...ADDRESS,
    id: 'ar-street-address',
    title: 'Address of a flat or a house (Arabic), part by part',
    pattern: `(?:^|[^ء-ي])((?:${ARABIC_WORD}(?: ${ARABIC_WORD}){0,3}[،,] ?){1,4}(?:${ARABIC_UNIT})(?: رقم)? ?[0-9٠-٩]{1,5}(?:[،,] ?(?:(?:شقة|طابق|الطابق|الدور|دور)(?: رقم)? ?(?:[0-9٠-٩]{1,4}|${ARABIC_WORD}))){0,2}(?:[،,] ?${ARABIC_WORD}(?: ${ARABIC_WORD}){0,2}){0,2})`,
    atoms: ARABIC_UNIT.split('|'),
    maxLength: 240,
    examples: {
      match: [
        { text: 'عنواننا: «جزيرة الصقور، برج المها، شقة 1804». أرجو' },
        { text: 'العنوان: «شارع الصقر، مبنى 12، شقة 4، القاهرة»' },
      ],
      ignore: [{ text: 'اشترى شقة 3 غرف', why: 'no street' }],
    },
  },
  {
    ...ADDRESS,
    id: 'th-street-address',
    title: 'Street address (Thai) by its quarter and province',
    pattern: `(\\d{1,4}(?:/\\d{1,4})?(?: (?:หมู่(?:ที่|บ้าน)?|ม\\.) ?[0-9ก-๛]{1,20})?(?: (?:ถนน|ถ\\.|ซอย|ซ\\.) ?[ก-๛]{2,}(?: \\d{1,3})?){0,2}(?: (?:${THAI_PART})){2,4}(?: \\d{5})?)`,
    atoms: [' แขวง', ' เขต', ' ตำบล', ' อำเภอ', ' จังหวัด', ' ต.', ' อ.', ' จ.', ' กรุงเทพ'],
    maxLength: 240,
    right: 'digit',
    examples: {
      match: [
        { text: 'ที่อยู่: «128/47 หมู่ 6 ต.เหยี่ยว อ.เมือง จ.เชียงใหม่ 50200»\nโทร' },
        { text: '«12/3 ซอยเหยี่ยว 24 แขวงคลองตัน เขตคลองเตย กรุงเทพฯ 10110»' },
      ],
      ignore: [{ text: 'มี 12 หมู่บ้านใน ต.เหยี่ยว', why: 'a count' }],
    },
  },
  {
    ...ADDRESS,
    id: 'sg-street-address',
    title: 'Address of a block of flats (Singapore)',
    pattern: `\\b((?:(?i:blk|block) )?\\d{1,4}[A-Z]? (?:${WORD} ){1,4}(?:\\d{1,3},? |, )?#[0-6]\\d-\\d{2,4}[A-Z]?(?:,? (?:Singapore|S) ?\\(?\\d{6}\\)?)?)|\\b((?:(?i:blk|block) )\\d{1,4}[A-Z]? (?:${WORD} ?){1,4}(?:\\d{1,3})?,? (?:Singapore|S) ?\\(?\\d{6}\\)?)`,
    atoms: [' #0', ' #1', ' #2', ' #3', ' #4', ' #5', ' #6']
      .flatMap(atom => DIGITS.map(digit => `${atom}${digit}-`))
      .concat(['blk ', 'block ']),
    maxLength: 140,
    examples: {
      match: [
        { text: 'She stays at «Blk 418 Falcon Street 41 #09-217 Singapore 520418».' },
        { text: 'deliver to «12 Kestrel Road #05-12, Singapore 238801»' },
      ],
      ignore: [
        { text: 'see issue #09-217 in 2020', why: 'no street' },
        { text: 'Block 12 Header Size', why: 'no code' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'my-street-address',
    title: 'Street address (Malaysian) with its code and town',
    pattern: `\\b((?:(?:No|Lot|Unit)\\.? ?)?[A-Z]?\\d{1,4}[A-Z]?(?:-\\d{1,3})*,? (?:Jalan|Jln\\.?|Lorong|Persiaran|Lebuh)(?: ${WORD}){1,4}(?: \\d{1,3}[A-Z]?(?:/\\d{1,3}[A-Z]?)?)?(?:, ?(?:Taman|Kampung|Kg\\.?|Bandar|Seksyen|Desa|Apartment|Pangsapuri)? ?[A-Z0-9][A-Za-z0-9 ]{1,30}){0,3}, ?\\d{5} ${CITY}(?:, ${CITY})?)`,
    atoms: ['jalan ', 'jln ', 'jln. ', 'lorong ', 'persiaran ', 'lebuh '],
    wordAtoms: true,
    maxLength: 200,
    examples: {
      match: [
        { text: 'alamat «No. 12, Jalan Helang 3/4, Taman Helang, 40000 Shah Alam, Selangor» ya' },
        { text: 'at «23, Lorong Rajawali 5, 11900 Bayan Lepas»' },
      ],
      ignore: [{ text: 'Jalan Helang is 12 km long', why: 'a road' }],
    },
  },
  {
    ...ADDRESS,
    id: 'vn-street-address',
    title: 'Street address (Vietnamese) with short words for ward and district',
    pattern: `\\b((?:[Ss]ố )?\\d{1,4}(?:/\\d{1,4}){0,3}[A-Z]?,? (?:đường |Đường |phố )?(?:${WORD}|\\d{1,2})(?: (?:${WORD}|\\d{1,2})){0,5}, (?:[Pp]hường|P\\.|[Xx]ã) ?(?:${WORD}|\\d{1,2})(?: ${WORD}){0,3}, (?:[Qq]uận|Q\\.|[Hh]uyện|H\\.|TP\\.?|[Tt]hành phố|[Tt]hị xã) ?(?:${WORD}|\\d{1,2})(?: ${WORD}){0,3}(?:, (?:TP\\.? ?|[Tt]hành phố |[Tt]ỉnh )?${WORD}(?: ${WORD}){0,3})?)`,
    atoms: [', phường', ', p.', ', xã'],
    maxLength: 220,
    right: 'alnum',
    examples: {
      match: [
        { text: 'ở «Số 12, đường Chim Ưng, phường 3, quận 5, TP. Hồ Chí Minh» ạ' },
        { text: 'giao «12/3 Chim Ưng, P. Bến Nghé, Q.1, TP.HCM» nhé' },
      ],
      ignore: [{ text: 'có 12 phường và 3 quận', why: 'a count' }],
    },
  },
  {
    ...ADDRESS,
    id: 'cn-street-by-side',
    title: 'Street address (Chinese) of a road that is parted by the side of the town',
    pattern: `((?:${HAN}{2,7}(?:省|自治区))?${HAN}{2,4}[市县縣州](?:[一-鿿]{1,5}[区縣县镇鎮乡鄉])?[一-鿿]{1,12}(?:路|街|道)[东西南北中](?:[一二三四五六七八九1-9]段)?[1-9][0-9]{0,4}[号號](?:院)?[0-9A-Za-z一-鿿-]{0,4}?(?:[0-9A-Za-z]{1,5}(?:室|房|楼|号|栋|幢|座|单元)){0,4})`,
    atoms: SIDES.flatMap(side => [...'123456789一二三四五六七八九'].map(digit => side + digit)),
    maxLength: 200,
    examples: {
      match: [
        { text: '现住«广州市天河区鹰山大道西418号2201房»，电话' },
        { text: '寄到«成都市锦江区鹰路南12号3幢502室»' },
      ],
      ignore: [{ text: '道路西3公里', why: 'a length' }],
    },
  },
  {
    ...ADDRESS,
    id: 'cn-address-in-english',
    title: 'Chinese address in English, from the room to the town',
    pattern: `\\b((?:(?:Room|Rm\\.?|Flat|Unit|Suite) ?[0-9A-Z-]{1,6}, (?:(?:Building|Block|Tower|Floor|Unit) ?[0-9A-Z]{1,4}, ){0,2})?No(?:\\.|\\.? )[1-9]\\d{0,4}(?:-\\d{1,3})?,? (?:${WORD} ){1,4}(?:Road|Avenue|Street|Lane|Rd\\.?|Ave\\.?|St\\.?|Lu|Jie|Dadao)(?: \\(?(?:East|West|North|South|Middle|E|W|N|S)\\b\\.?\\)?)?(?:, ${CITY}(?: District| City| Province| County)?){1,4})`,
    atoms: ['no. ', 'no.1', 'no.2', 'no.3', 'no.4', 'no.5', 'no.6', 'no.7', 'no.8', 'no.9'].concat(before(['no'])),
    wordAtoms: true,
    maxLength: 200,
    examples: {
      match: [
        { text: 'I live at «Room 2201, No. 418 Falcon Avenue West, Tianhe District, Guangzhou»; phone' },
        { text: 'to «No. 88 Kestrel Road, Chaoyang District, Beijing»' },
      ],
      ignore: [{ text: 'No. 12 Road to nowhere', why: 'no town' }],
    },
  },
  {
    ...ADDRESS,
    id: 'kr-lot-address',
    title: 'Address by the number of the lot (Korean)',
    pattern:
      '((?:[가-힣]{2,8}(?:도|시|특별시|광역시) )?[가-힣]{1,6}[시군구](?: [가-힣]{1,6}구)? [가-힣0-9]{1,8}[동읍면리가](?: [가-힣]{1,6}리)? (?:산 ?)?\\d{1,4}(?:-\\d{1,4})?번지(?: [가-힣A-Za-z0-9]{1,16}(?: \\d{1,4}동)?(?: \\d{1,4}호)?)?)',
    atoms: ['번지'],
    maxLength: 160,
    examples: {
      match: [
        { text: '주소는 «부산광역시 해운대구 매동 1408-5번지»입니다' },
        { text: '«경기도 수원시 팔달구 매동 12번지 매아파트 3동 502호»' },
      ],
      ignore: [{ text: '12번지에 있는', why: 'no quarter' }],
    },
  },
  {
    ...ADDRESS,
    id: 'es-passage-address',
    title: 'Street address of a passage or a side street (Spanish of Chile, Peru and Argentina)',
    pattern: `\\b((?:Pje\\.?|Psje\\.?|Pasaje|Jr\\.|Jirón|Diag\\.|Diagonal|Urb\\.) (?:(?:Los|Las|El|La|De|del|de|los|las|la|el) )*(?:${WORD} ?){1,4} ?(?:[Nn][°º.]? ?)?\\d{1,5}(?:,? (?:[Dd]pto|[Dd]epto|[Dd]ep|[Ii]nt|[Cc]asa|[Bb]lock|Lt|Lote|[Pp]iso)\\.? ?[A-Z0-9]{1,4})*(?:, ${CITY}){0,3})`,
    atoms: ['pje. ', 'pje ', 'psje. ', 'psje ', 'pasaje ', 'jr. ', 'jirón ', 'Jirón ', 'diag. ', 'diagonal ', 'urb. '],
    wordAtoms: true,
    maxLength: 160,
    right: 'alnum',
    examples: {
      match: [
        { text: 'Domicilio: «Pje. Los Halcones 418, Villa Los Ríos, Valdivia»\nFono' },
        { text: 'en «Jr. Los Halcones 245, dpto 302, Miraflores, Lima».' },
      ],
      ignore: [
        { text: 'Martin Luther King Jr. Day 2020', why: 'somebody' },
        { text: 'el pasaje costó 418', why: 'a fare' },
      ],
    },
    ignorePattern: '(?:19|20)\\d\\d$|^Jr\\. (?:Day|High|Blvd|Street|Vol|No)|^Diagonal (?:Matrix|Line)',
  },
  {
    ...ADDRESS,
    id: 'street-of-home',
    title: 'Street without the number of the house, on which the house of somebody stands',
    severity: 'low',
    confidence: 0.45,
    pattern: `(?i:\\b(?:my|his|her|their|our|the (?:blue|red|white|green|yellow|brown|gr[ea]y|pink|brick|corner|old|new|last|first|end))|[a-z]['’]s|s['’]) (?:(?:old |new |parents['’] |mum['’]s |mom['’]s |mother['’]s )?(?:${HOMES}) (?:on|in|at|off|down|near)) ((?:${WORD} ){1,3}${ROAD})\\b|(?i:\\b(?:i|we|he|she|they)(?:['’](?:m|re|s|ve|d))? (?:now |still |used to |just |currently )?(?:lives?|living|stays?|staying) (?:on|in|at|off|over on)|moved (?:back )?(?:in)?to) ((?:${WORD} ){1,3}${ROAD})\\b`,
    atoms: HOMES.split('|')
      .flatMap(home => ['on', 'in', 'at', 'off', 'down', 'near'].map(where => `${home} ${where} `))
      .concat(
        ['live', 'lives', 'living', 'stay', 'stays', 'staying'].flatMap(verb =>
          ['on', 'in', 'at', 'off', 'over on'].map(where => `${verb} ${where} `),
        ),
      )
      .concat(['moved to ', 'moved into ', 'moved back to ', 'moved back into ']),
    maxLength: 140,
    ignorePattern:
      '^(?:Sesame|Wall|Main|Elm|Baker|Downing|Fleet|Mango|Coronation|Privet|Wisteria|Ramsay|Albert|Court|Broad|Supreme) ',
    examples: {
      match: [
        { text: "outside his mother's house on «Juniper Ridge Court», and" },
        { text: 'he knows the blue house on «Quiroga Street». He' },
        { text: 'they live on «Kestrel Close» now' },
      ],
      ignore: [
        { text: 'the White House on Pennsylvania Avenue', why: 'an office' },
        { text: 'the shop on Kestrel Street', why: 'no home' },
        { text: 'a house on Kestrel Street', why: 'nobody’s' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'street-numbered-in-words',
    title: 'Street address with the number of the house in words',
    pattern: `\\b((?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|One|Two|Three|Four|Five|Six|Seven|Eight|Nine))? (?:${WORD} ){1,3}${ROAD})\\b|(?i:\\b(?:live[sd]? at|living at|address(?: is|['’]s|:)?|it['’]s|at) (?:number )?)((?i:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?i:one|two|three|four|five|six|seven|eight|nine))? (?:${WORD} ){1,3}${ROAD})\\b`,
    atoms: TENS.flatMap(ten => [`${ten}-`, `${ten} `]),
    wordAtoms: true,
    maxLength: 120,
    examples: {
      match: [
        { text: 'A: «Forty-one Kestrel Close», the top flat.' },
        { text: 'we live at «twenty-two Quiroga Road» now' },
      ],
      ignore: [
        { text: 'Twenty people on Kestrel Road', why: 'a count' },
        { text: 'Fifty Shades of Grey Street', why: 'a small word between' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'care-home-address',
    title: 'Care home with the room or the street of who lives there',
    severity: 'low',
    pattern: `\\b((?:${WORD} ){1,3}(?:(?:Care|Nursing|Residential|Retirement|Rest) Home|Retirement Village|Assisted Living|Seniorenheim|Pflegeheim)(?:,? (?:Room|Rm\\.?|Flat|Unit|Zimmer|Zi\\.) ?\\d{1,4}[A-Za-z]?(?:, (?:\\d{1,4} )?(?:${WORD} ){1,3}${ENGLISH_KIND}\\b)?|, (?:\\d{1,4} )?(?:${WORD} ){1,3}${ENGLISH_KIND}\\b)(?:, ${CITY})?)`,
    atoms: [
      'care home',
      'nursing home',
      'residential home',
      'retirement home',
      'rest home',
      'retirement village',
      'assisted living',
      'seniorenheim',
      'pflegeheim',
    ],
    wordAtoms: true,
    maxLength: 160,
    examples: {
      match: [
        { text: 'pick up from «Kestrel Care Home, Room 14, Alma Rd» at 5' },
        { text: 'visits «Falcon Court Nursing Home, 12 Mill Lane»' },
      ],
      ignore: [{ text: 'the Kestrel Care Home was', why: 'neither room nor street' }],
    },
  },
  {
    ...ADDRESS,
    id: 'coded-town-below-street',
    title: 'Postal code and town in an indented line below a street that was found, or its town in capitals',
    label: 'TOWN',
    severity: 'low',
    pattern:
      "\\A[ \\t]*,?[ \\t]*\\r?\\n[ \\t]{2,60}((?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}) [A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]+(?: [A-Za-zÀ-ɏ'’.-]+){0,4}(?: \\d{1,2})?)[ \\t]*(?:\\r?\\n|\\z)|\\A ([A-ZÀ-Þ][A-ZÀ-Þ'-]+(?:[ -][A-ZÀ-Þ'-]+){0,3}(?: \\d{1,2})?)[ \\t]*(?:\\r?\\n|\\z)",
    behindAddress: ['street'],
    maxLength: 160,
    ignorePattern: '^(?:USA?|U\\.S\\.A\\.|UK|EU|UAE|FRANCE|GERMANY|DEUTSCHLAND|ITALIA|ESPAÑA|CANADA|AUSTRALIA|INDIA)$',
    examples: {
      match: [
        { text: 'Adresse ..... ‹14 bis rue du Faucon›\n              «69005 LYON»\nN°' },
        { text: 'Adresse ..... ‹14 bis rue du Faucon\n              69005› «LYON»\nN°' },
        { text: 'Anschrift:  ‹Falkenweg 3›\n            «10961 Berlin»\n' },
      ],
      ignore: [
        { text: '‹Falkenweg 3›\n    10961 mal gesehen, und\n', why: 'prose' },
        { text: '‹660 York Street, San Francisco, CA 94110› USA\n', why: 'a country' },
      ],
    },
  },
]);
