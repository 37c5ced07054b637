import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';
import { townsOf } from './towns.ts';

/** Before a word: a sign or a blank, by blocks, since `\b` does not know `Ş` and `\pL`, negated, makes a large automaton. */
const APART = '[\\x00-/:-@\\[-`{-¿‐-⁯　-〿！-／：-＠]';
const CITY = `${CAPITAL}${LETTER}+(?:[ -]${CAPITAL}${LETTER}*)*(?: \\d{1,2}\\b)?`;
/** A word of the name of a street. */
export const STREET_WORD = `${CAPITAL}(?:${LETTER}|['’.-])*`;
const NUMBER = '\\d{1,4}(?:/\\d{1,4}|-\\d{1,3}|[A-Za-z]\\b)?';
/** `, 123 45 Stockholm`, on the same line or the next; the code is what tells the places of a country. */
const tail = (code: string): string => `(?:,? +|, *\\n? *|\\n)${code} ${CITY}`;
const CODE = '(?:(?:S|SE|DK|N|NO|FI|FIN|SI|HR|LV|LT|EE)-)?(?:\\d{3} \\d{2}|\\d{4,5})';

/** By language: the street with the kind of street in it, its number, and what may follow. */
const NORDIC = `(?:(?:Västra|Östra|Norra|Södra|Stora|Lilla|Gamla|Nya|Övre|Nedre|Vestre|Østre|Nordre|Søndre|Store|Lille|Gamle) )?${CAPITAL}${LETTER}*(?:gatan|gaten|vägen|gränd|gata|vej(?:en)?|gade|stræde|vænget|veien|vegen|vei|katu|tie|kuja|polku|kaari|raitti|torget)(?: ${NUMBER})(?:,? (?:lgh \\d{4}|as\\.? ?\\d{1,3}|bost\\.? ?\\d{1,3}|[A-Z] \\d{1,3}|[A-Z]\\b))?(?:, (?:st|kl|\\d{1,2})\\. ?(?:tv|th|mf)\\b\\.?)?(?:${tail(CODE)}|(?:, |,?\\n[ \\t]{0,8})${townsOf('northern')})?`;
/** Two words and more, of which the last is the kind: only with the code and the place behind. */
const NORWEGIAN = `(?:${STREET_WORD} ){1,3}(?:gate|vei|plass|allé) ${NUMBER}${tail(CODE)}`;
const SLAVIC = `(?:${STREET_WORD} ){1,3}(?:ulica|cesta|iela|prospekts|gatve) ${NUMBER}(?:${tail(CODE)}|, ${CITY}(?:, LV-\\d{4})?)?`;
const HUNGARIAN = `(?:\\d{4} ${CITY}, )?${STREET_WORD} (?:(?:${STREET_WORD}|[a-záéíóöőúüű]{2,14}) ){0,2}(?:utca|út|útja|tér|tere|körút|krt\\.|köz|sétány|fasor|rakpart|u\\.) \\d{1,3}(?:/?[A-Za-z]\\b)?\\.?(?:,? (?:\\d{1,2}/\\d{1,3}|(?:[IVX]{1,4}|\\d{1,2})\\. ?em(?:elet)?\\.?|fszt\\.?)(?: ?\\d{1,3}\\.?(?: ?(?:ajtó|a)\\.?)?)?)?(?:, (?:H-)?\\d{4} ${CITY})?`;
const ROMANIAN = `(?:[Ss]tr\\.|Strada|[Bb]d\\.|[Bb]-dul|Bulevardul|Calea|Șos\\.|Șoseaua|Aleea|Intrarea)(?: (?:cel |de |lui |din )?${STREET_WORD}){1,4},?(?: nr\\.)? ${NUMBER}(?:, (?:bl|sc|et|ap)\\. ?[A-Z0-9]{1,4})*(?:, (?:(?:\\d{6}|MD-\\d{4}) )?${CITY}(?:,? \\d{6})?)?`;
/** Squares before or behind their names; `třída` is a class as well, and counts with a place behind. */
const CZECH = `(?:${CAPITAL}${LETTER}{3,} (?:nám\\.|náměstí|námestie|nábřeží)|[Nn]ám(?:\\.|ěstí|estie)(?: [a-z]{1,8})? ${STREET_WORD}(?: ${STREET_WORD})?) ${NUMBER}(?:${tail(CODE)}|, ${CITY})?|(?:${STREET_WORD} třída|[Tt]ř(?:\\.|ída) ${STREET_WORD}(?: ${STREET_WORD})?) ${NUMBER}(?:${tail(CODE)}|, ${CITY})`;
/** The quarter first, streets by name or number, then the building. */
const TURKISH_KIND = '(?:Mah\\.|Mahallesi|Mh\\.|Cad\\.|Cd\\.|Caddesi|Sok\\.|Sk\\.|Sokak|Sokağı|Bulvarı|Blv\\.)';
const TURKISH = `(?:${STREET_WORD} )+${TURKISH_KIND}(?:,? (?:(?:${STREET_WORD}|\\d{1,5}\\.?) ){1,3}${TURKISH_KIND}){0,2}(?:,? (?:${STREET_WORD} ){1,3}(?:Apt\\.|Apartmanı|Sitesi|Sit\\.|Blok))?,? No ?: ?${NUMBER}(?:[ ,/]{1,2}(?:D|K|Kat|Daire|Blok|İç Kapı(?: No)?) ?[:.]? ?(?:[A-Z]?\\d{1,3}|[A-Z]\\b))*(?:,? +\\d{5})?(?:,? ${CITY}(?: ?[,/] ?${CITY})?)?`;
const CYRILLIC_WORD = "[А-ЯІЇЄҐ0-9][А-Яа-яЁёІіЇїЄєҐґ.'’-]*";
const CYRILLIC = `(?:(?:\\d{5,6}, )?(?:${CYRILLIC_WORD} (?:обл\\.|область|край), )?(?:(?:(?:г|м)\\. ?|город |місто )${CYRILLIC_WORD}(?: ${CYRILLIC_WORD})?|${townsOf('russian')}), )?(?:улица|ул\\.|вул\\.|вулиця|пр-т|пр\\.|просп\\.|проспект|пер\\.|пров\\.|бульвар|бул\\.|алл\\.|шоссе|наб\\.|набережная|площадь)(?: ${CYRILLIC_WORD}){1,4},? (?:д\\.|дом|буд\\.)? ?\\d{1,4}[а-яА-Я]?(?:/\\d{1,3}[а-яА-Я]?|-\\d{1,4})?(?:,? (?:(?:корп|стр|кв|оф|к|под|эт)\\. ?|(?:корпус|строение|квартира|офис|подъезд|этаж|под[’']їзд|поверх) )\\d{1,4}[а-яА-Я]?)*(?:,? (?:г|м|с|смт)\\. ${CYRILLIC_WORD}(?: ${CYRILLIC_WORD})?)?(?:, (?:${CYRILLIC_WORD}, )?\\d{5,6}\\b)?`;
const SERBIAN =
  '(?:[Бб]улевар|[Тт]рг|[Уу]лица|[Уу]л\\.)(?: [а-џ]{2,12})?(?: [Ђ-Ш][а-џ]+){1,3} \\d{1,4}[а-џ]?(?:/\\d{1,3})?, (?:\\d{5} )?[Ђ-Ш][а-џ]+(?: [Ђ-Ш][а-џ]+)?';
const CYRILLIC_KIND_LAST = `(?:г|м)\\. ?${CYRILLIC_WORD}(?: ${CYRILLIC_WORD})?, ${CYRILLIC_WORD}(?: ${CYRILLIC_WORD})? (?:ул|вул|пер|наб)\\.,? (?:д\\. ?)?\\d{1,4}(?:,? (?:корп|кв)\\. ?\\d{1,4})*`;
/** Wales and Ireland: the kind of street first, a small word in the name. */
const CELTIC = `\\d{1,4}[A-Za-z]? (?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Cwrt|Maes|Páirc|Bóthar|Sráid|Ascaill|Céide)(?: (?:y|yr|na|an|a’r|${STREET_WORD})){1,4}(?:, (?:Co\\.? )?${CITY}\\b){0,3}(?:,? (?:[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}|(?:D6W|[AC-FHKNPRTV-Y]\\d{2}) ?[0-9A-Z]{4}))?`;
const GREEK = `(?:Οδός|Λεωφ\\.|Λεωφόρος|Πλατεία|Πλ\\.)(?: [Α-ΩΆ-Ώ][α-ωά-ώΑ-Ω.]*){1,3} ${NUMBER}(?:, (?:\\d{3} ?\\d{2} [Α-ΩΆ-Ώ][α-ωά-ώ]+|[Α-ΩΆ-Ώ][α-ωά-ώ]+ \\d{3} ?\\d{2}\\b))?`;
const INDONESIAN = `(?:Jl\\.|Jalan|Jln\\.)(?: ${STREET_WORD}){1,4}(?:,? No\\.? ?${NUMBER}(?:,? (?:RT|RW)[ .]?\\d{1,3}(?: ?/ ?(?:RW[ .]?)?\\d{1,3})?)?(?:, (?:(?:Kel|Kec|Kab|Ds)\\. ?|(?:Kelurahan|Kecamatan|Kabupaten|Kota|Desa|Dusun|Blok) )?${CITY})*(?:,? \\d{5}\\b)?| ${NUMBER}(?:, ${CITY}){1,3}(?:,? \\d{5}\\b))`;
const THAI =
  '\\d{1,4}(?:/\\d{1,4})? (?:(?:หมู่(?:ที่)?|ม\\.) ?\\d{1,2} )?(?:ถนน|ถ\\.|ซอย|ซ\\.)[ก-๛]{2,}(?: [ก-๛.]{2,}){0,5}(?: \\d{5}\\b)?';
const VIETNAMESE = `(?:[Ss]ố )?\\d{1,4}(?:/\\d{1,4}){0,2},? (?:đường |Đường )?(?:${STREET_WORD}|\\d{1,2})(?: (?:${STREET_WORD}|\\d{1,2})){0,5}, [Pp]hường (?:${STREET_WORD}|\\d{1,2})(?: ${STREET_WORD}){0,3}(?:, (?:[Qq]uận|Q\\.|[Hh]uyện) ?(?:${STREET_WORD}|\\d{1,2})(?: ${STREET_WORD}){0,3})?(?:, (?:TP\\.? ?|[Tt]hành phố |[Tt]ỉnh )?${CITY}(?: ${STREET_WORD}){0,3})?`;
const HEBREW =
  "(?:רחוב|רח['׳]|שדרות|שד['׳]|דרך) [א-ת\"'’]+(?: [א-ת\"'’]+){0,2} \\d{1,4}(?:/\\d{1,4})?(?:,? דירה \\d{1,3})?(?:, [א-ת]+(?: [א-ת]+)?(?: \\d{5,7}\\b)?)?";
const ARABIC = '(?:شارع|طريق) [ء-ي]+(?: [ء-ي]+){0,3} \\d{1,5}(?:[،,] حي [ء-ي]+)?(?:[،,] [ء-ي]+(?: \\d{5}\\b)?)?';
const PERSIAN = '(?:[آ-ی]+، )?(?:خیابان|بلوار|کوچه) [آ-ی]+(?: [آ-ی]+){0,3}، (?:پلاک|شماره) \\d{1,4}';

/** An atom that counts only with the number behind it. */
const before = (word: string, from = 1): string[] =>
  Array.from({ length: 10 - from }, (_, at) => `${word} ${at + from}`);

export default defineRules([
  {
    id: 'street-address-abroad',
    title:
      'Street address (Nordic, Baltic, Slavic, Hungarian, Romanian, Greek, Turkish, Hebrew, Arabic, Persian, Indonesian, Thai)',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: [
      `(?:^|${APART})(${[NORDIC, NORWEGIAN, SLAVIC, HUNGARIAN, ROMANIAN, CZECH, TURKISH, INDONESIAN, VIETNAMESE, CELTIC].join('|')})`,
      CYRILLIC,
      SERBIAN,
      CYRILLIC_KIND_LAST,
      GREEK,
      THAI,
      HEBREW,
      ARABIC,
      PERSIAN,
    ].join('|'),
    atoms: [
      ...[
        'gatan',
        'gaten',
        'vägen',
        'gränd',
        'gata',
        'vej',
        'vejen',
        'gade',
        'stræde',
        'nget',
        'veien',
        'vegen',
        'vei',
        'katu',
        'tie',
        'kuja',
        'polku',
        'kaari',
        'raitti',
        ' gate',
        ' plass',
        ' allé',
        'torget',
      ].flatMap(word => before(word)),
      ...['ulica', 'cesta', 'iela', 'prospekts', 'gatve'].flatMap(word => before(word)),
      ...['utca', 'út', 'útja', 'tér', 'tere', 'körút', 'krt.', 'köz', 'sétány', 'fasor', 'rakpart', ' u.'].flatMap(
        word => before(word),
      ),
      'str. ',
      'strada ',
      'bd. ',
      'bulevardul ',
      'b-dul ',
      ...['nám. ', 'náměstí ', 'námestie ', 'nábřeží ', 'třída ', 'tř. '],
      ...['булевар ', 'Булевар ', 'трг ', 'Трг '],
      'calea ',
      'Șos. ',
      'Șoseaua ',
      'aleea ',
      'intrarea ',
      ' no:',
      ' no :',
      'улица ',
      'ул. ',
      'ул., ',
      'вул., ',
      'пер., ',
      'наб., ',
      'вул. ',
      'вулиця ',
      'пр-т ',
      'просп. ',
      'проспект ',
      'пер. ',
      'пров. ',
      'бульвар ',
      'бул. ',
      'алл. ',
      'шоссе ',
      'наб. ',
      'набережная ',
      'площадь ',
      'Οδός ',
      'Λεωφ',
      'Πλατεία ',
      'Πλ. ',
      ...[
        'heol ',
        'ffordd ',
        'stryd ',
        'lôn ',
        'rhodfa ',
        'cwrt ',
        'maes ',
        'páirc ',
        'bóthar ',
        'sráid ',
        'ascaill ',
        'céide ',
      ],
      'phường ',
      'Phường ',
      'jl. ',
      'jalan ',
      'jln. ',
      'ถนน',
      'ถ.',
      'ซอย',
      'רחוב',
      "רח'",
      'רח׳',
      "שד'",
      'שד׳',
      'שדרות',
      'דרך ',
      'شارع',
      'طريق',
      'خیابان',
      'بلوار',
      'کوچه',
    ].filter(atom => Buffer.byteLength(atom) >= 4),
    maxLength: 200,
    right: 'alnum',
    validators: ['street-abroad'],
    confidence: 0.65,
    examples: {
      match: [
        { text: 'bor på «Falkgatan 12 lgh 1103, 123 45 Höksta» sedan' },
        { text: 'bor på «Falkevej 7, 2. tv, 2100 Høgby Ø» siden' },
        { text: 'bor på «Falkegade 42, 5. tv., 2200 Høgby N» siden' },
        { text: 'bor på «Falkgatan 12, lgh 1103, 123 45 Höksta» sedan' },
        { text: 'Renata Quiroga\n«Haukegaten 11\nBergen»\n' },
        { text: 'to «4 Páirc na Seabhac, Oranmore, Co. Galway, H91 X4L8», and' },
        { text: 'lic, «2 Heol y Hebog, Ammanford, SA18 7QX». V2' },
        { text: 'с адреса «Самара, ул. Стара-Соколова, 12» заберите' },
        { text: 'bor i «Kong Hauks gate 50B, 0853 Oslo» nå' },
        { text: 'μένω «Λεωφόρος Γερακιού 640, Αθήνα 106 03» εδώ' },
        { text: 'адреса: «вул. Соколина, буд. 60, кв. 58, м. Київ, 01079» тут' },
        { text: 'ở «82/2 Ưng Tám, Phường 3, Quận 3, TP. Hồ Chí Minh» ạ' },
        { text: 'أسكن في «شارع الصقر 387، حي النخيل، الرياض»' },
        { text: 'bor i «Haukveien 9B, 0150 Haukvik» nå' },
        { text: 'asun «Haukkakatu 4 A 12, 00100 Haukkala» alusta' },
        { text: 'živim u «Sokolova ulica 12, 10000 Sokolac» od' },
        { text: 'lakcíme «1051 Sólyomvár, Sólyom utca 12.» szám' },
        { text: 'locuiesc pe «Str. Șoimului nr. 4, bl. A2, sc. 1, ap. 12, 400123 Șoimeni» din' },
        { text: 'la «bd. Șoimului cel Mare 132, ap. 48, MD-2004 Șoimeni», tel' },
        { text: 'bydlím «Sokolovo nám. 7, Třeboň» a «nám. Sokolů 12, 120 00 Praha 2».' },
        { text: 'станује «Булевар краља Сокола 284/16, Београд».' },
        { text: 'yeni adresim «Şahin Mah. Doğan Sok. No:12 D:3, 34000 Şahinler» burası' },
        { text: 'adres «Yeni Şahin Mah. 1204. Sk. No:9 D:4, Meram/Konya» tel' },
        { text: 'живёт: «г. Соколов, ул. Ястребиная, д. 8, кв. 34» с мая' },
        { text: 'адреса: «вул. Соколина, 94, Яструбів, 00211» тут' },
        { text: 'живёт: «г. Соколов, Лесная ул., 73» с мая' },
        { text: 'μένω «Οδός Γερακιού 29, 104 31 Γεράκι» εδώ' },
        { text: 'tinggal di «Jl. Elang Raya No. 18, RT 03/RW 07, Elangan 40123» sejak' },
        { text: 'อยู่ที่ «184 ถนนเหยี่ยวดำ แขวงเหยี่ยว กรุงเทพมหานคร 10110» ครับ' },
        { text: 'גר ב«רחוב הנץ 56, נצרים», כבר' },
        { text: 'أسكن في «شارع الصقر 73، صقرية 88747» الآن' },
        { text: 'نشانی «شهباز، خیابان شاهین، شماره 39» است' },
      ],
      ignore: [
        { text: 'a tie 3 to 3 in the cup', why: 'a draw' },
        { text: 'Energetická třída 2 je', why: 'a class' },
        { text: 'Str. 5', why: 'no name' },
        { text: 'at Garden gate 12, in 2004', why: 'no code' },
        { text: 'Invoice No: 4821 is paid', why: 'a number of something' },
        { text: 'vektor str. sizeof (int), nr. 12', why: 'code' },
        { text: 'см. пр. 5 и пер. 7', why: 'abbreviations in prose' },
      ],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
]);
