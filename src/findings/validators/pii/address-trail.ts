import { REJECTED, type Validator, type Verdict } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { toPostalForm } from './postal-code.ts';
import { toCanonical } from './street-address.ts';
import { isStateByLetters, isTownShape } from './town.ts';

const wordsOf = (...lists: readonly string[]) => `(?:${lists.join('|')})(?![\\p{L}\\p{M}])`;

/** What is no town even with a code behind it: a day, another value of the same line, a part of the house, a further street, a country. */
const NO_PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}])${wordsOf(
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|noon|midnight|morning|afternoon|evening',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember|heute|morgen|gestern|uhr',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|demain',
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hoy|mañana',
    '(?:segunda|terça|quarta|quinta|sexta)-feira|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|hoje|amanhã|lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|oggi|domani',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|augustus|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
    'phone|tel|tél|telephone|telefon|telefono|teléfono|telefone|telefoon|tlf|mobile?|mob|cell|cel|celular|móvil|handy|gsm|fax|e-?mail|mail|web|website|contact|kontakt|contacto|call|text|attn|attention|order|invoice|account|customer|client|aged?|dob|born|geb|geboren|née?|vat|iban|ssn|signed|signature|page|figure|table|section|chapter|version|total|amount|price|parking|hours|rsvp|nr|pin|zip|plz|cep|cap|postcode|code',
    'apt|apartments?|suite|unit|flat|floor|level|room|bldg|building|block|tower|wing|entrance|basement|upstairs|downstairs|appartement|appt|étage|bâtiment|bât|escalier|résidence|wohnung|hinterhaus|vorderhaus|stock|etage|erdgeschoss|piso|puerta|bajo|escalera|planta|interior|departamento|depto|apto|apartamento|bloco|andar|lote|quadra|interno|scala|piano',
    'street|road|rd|avenue|ave|lane|drive|boulevard|blvd|highway|hwy|rue|allée|chemin|\\p{L}*stra(?:ß|ss)e|str|weg|platz|calle|avenida|carrera|via|viale|piazza|corso|rua|travessa|praça|ulica|ul|\\p{L}{3,}straat|laan|plein|corner|junction|opposite|behind|near|landmark|opp',
    'usa|uk|united (?:states|kingdom)|england|scotland|wales|ireland|canada|australia|new zealand|india|pakistan|germany|deutschland|allemagne|france|frankreich|spain|españa|italy|italia|italien|portugal|bra[sz]il|m[eé]xico|netherlands|nederland|niederlande|belgium|belgique|belgië|belgien|switzerland|schweiz|suisse|svizzera|austria|österreich|poland|polska|polen|sweden|sverige|schweden|norway|norge|norwegen|denmark|danmark|dänemark|finland|suomi|czech republic|slovakia|hungary|magyarország|romania|românia|greece|turkey|türkiye|russia|россия|ukraine|україна|china|japan|south africa|nigeria|kenya|ghana|philippines|indonesia|malaysia|thailand|vietnam|europe',
  )}`,
  'iu',
);
/** What else stands between the commas behind a street: a greeting, a company, somebody's role. */
const NO_TOWN_ALONE = new RegExp(
  `(?<![\\p{L}\\p{M}])${wordsOf(
    'thanks?|thx|cheers|regards|sincerely|please|pls|hello|hi|hey|dear|sorry|yes|okay|merci|bonjour|cordialement|danke|bitte|hallo|guten|liebe|grüße|gruß|gracias|hola|saludos|obrigad[oa]|olá|grazie|ciao|cordiali|saluti|bedankt|groeten|tack|hälsningar|takk|hilsen|dziękuję|pozdrawiam|kiitos',
    'inc|ltd|llc|llp|plc|gmbh|ag|kg|ohg|sarl|sas|srl|oy|corp|corporation|company|co|group|holdings?|motors|bank|hotel|motel|restaurant|cafe|café|bar|pub|pizza|pizzeria|bistro|bakery|store|shop|market|mall|school|college|university|academy|hospital|clinic|surgery|pharmacy|church|museum|library|theatre|theater|cinema|station|airport|stadium|office|department|dept|team|club|society|association|foundation|institute|council|services?|solutions?|systems?|software|consulting|partners|agency|studios?|insurance|logistics',
    'mr|mrs|ms|miss|dr|prof|professor|sir|madam|herr|frau|monsieur|madame|mme|señora?|sra?|signora?|dhr|mevr|mw|mother|father|mom|mum|dad|son|daughter|wife|husband|owner|tenant|landlord|driver|agent|caller|patient|user|assistant|police|god|christmas|easter|plaintiff|defendant|claimant|respondent|applicant|kläger(?:in)?|beklagter?|antragsteller(?:in)?|demandeu(?:r|se)|défendeu(?:r|se)|demandante|demandado|attore|convenuto|eiser(?:es)?|gedaagde|buyer|seller|nurse|doctor|employee|employer|patient|student|witness|director|manager|house|cottage|lodge|court|terrace|crescent|gardens|villas',
  )}|^${wordsOf(
    'the|and|or|but|with|from|for|when|where|which|who|what|why|how|this|that|these|those|it|is|was|are|he|she|we|they|you|my|our|your|his|her|their|in|at|on|to|by|as|of|if|then|also|just|only|not|all|both|each|every|some|any|no|so|there|here|casa|sala|gate|door|lot',
  )}`,
  'iu',
);
/** A code or the letters of a state right behind: what is before it is a town. */
const CODE_FOLLOWS =
  /^(?:,?\s{1,8}| ?[-–—(•·] ?|,|[;|\t^]{1,2} ?)(?:\p{L}{1,3}[.:]? ?\p{L}?[.:]? ?)?(?:[A-Z]{1,2}-)?(?!(?:19\d\d|20[0-4]\d)(?!\d))(?:\d{3}[ -]?\d{2,4}(?!\d)|\d{4}(?!\d)|\d{2}-\d{3}|[A-Z]\d)/u;
const STATE_FOLLOWS = /^(?:,? |,| ?[-–—(/•·] ?|[;|\t^]{1,2} ?)([A-Z]{2})(?![\p{L}\p{N}])/u;

/** The name of the field, with what stands between it and the value. */
const NAMED = /\p{L}["'*_]{0,2} ?[:=] ?["'*]{0,2}$|<[\p{L}_-]+>$/u;

const isName = (word: string): boolean => isGivenName(word) || isGivenNameAbroad(word);
const accept = (text: string): Verdict => ({ ok: true, canonical: text.toLowerCase() });

/** What may be called like a town, by its words alone. */
const isPlaceName = (text: string): boolean =>
  isTownShape(text) &&
  !NO_PLACE.test(text) &&
  !/\p{Ll}\p{Lu}{2}|\p{Lu}{2}[^ ]*\p{Ll}|^\p{Lu}{2,3}$|['’]s(?: |$)/u.test(text);

/** Everyday words that towns are called by, beside another. */
const OF_TOWNS =
  /^(?:New|Old|Port|Park|Upper|Lower|Great|Little|High|Long|North|South|East|West|City|Village|Island|Beach|Springs?|Falls|Hills?|Lake|Bay|Point|Valley|Grove|Mill|Bridge|Green|Center|Wells|Rock|Red|Black|White|Blue|Big|Cross|Gate|Head|Side|Water|Wood)$/;

/** Beside a street and nothing else that tells of a town: no everyday word, nobody's name, in capitals only where the street is. */
function isTownAlone(text: string, beside: string): boolean {
  const words = text
    .replace(/ \d+$/, '')
    .split(' ')
    .filter(word => /^\p{Lu}/u.test(word));
  if (NO_TOWN_ALONE.test(text) || words.length > 3 || words.every(word => isCommonWord(word)) || words.some(isName))
    return false;
  if (words.length > 1 && words.some(word => isCommonWord(word) && !OF_TOWNS.test(word))) return false;
  return /\p{Ll}/u.test(text) || !/\p{Ll}{2}/u.test(beside);
}

/** The town behind a street. */
export const townBehindStreet: Validator = ({ text, before, after }) => {
  if (!isPlaceName(text)) return REJECTED;
  const state = STATE_FOLLOWS.exec(after)?.[1];
  if (NAMED.test(before) || CODE_FOLLOWS.test(after) || (state !== undefined && isState(state))) return accept(text);
  const isParted = /(?:,\s+|[–—·•-]\s*| \p{Ll}{1,4} )$/u.test(before);
  return isParted && isTownAlone(text, before.slice(-16)) ? accept(text) : REJECTED;
};

/** The town behind its code. */
export const townBehindCode: Validator = ({ text, before }) => {
  const words = text.split(' ');
  // A further cell, whatever it holds.
  if (/[;|\t^] ?$/.test(before) && !isTownAlone(text, text)) return REJECTED;
  return isPlaceName(text) && !words.every(word => isCommonWord(word)) ? accept(text) : REJECTED;
};

/** The town before a street, behind its code or a word for where. */
export const townBeforeStreet: Validator = ({ text, before }) => {
  if (!isPlaceName(text)) return REJECTED;
  return /\d $|(?<!\p{L})(?:mun|or|loc|com|гр)\. $/u.test(before) || isTownAlone(text, text) ? accept(text) : REJECTED;
};

const YEAR = /^(?:19\d\d|20[0-4]\d)$/;

/** A code beside a part of an address, no year. */
export const codeInAddress: Validator = ({ text, before, after }) => {
  if (NAMED.test(before)) return { ok: true, canonical: toPostalForm(text) };
  if (YEAR.test(text)) return REJECTED;
  const next = /^,?\s{1,2}(\p{Lu}\p{L}*)/u.exec(after)?.[1];
  if (/^\d+$/.test(text) && next !== undefined && isCommonWord(next)) return REJECTED;
  return { ok: true, canonical: toPostalForm(text) };
};

/** A code right behind a street: with nothing between, that has told a town (`Luz Road, Chennai 600004`). */
export const codeBehindStreet: Validator = input => {
  const { text, before } = input;
  const isBare = /^\d+$/.test(text) && /\p{L} $/u.test(before);
  const followsTown = /(?:,| in| à| te| em) [^,\d]*\p{L} $/u.test(before) || /^ \p{Lu}/u.test(input.after);
  return isBare && !followsTown ? REJECTED : codeInAddress(input);
};

/** States of Brazil, cantons of Switzerland. */
const BY_LETTERS: ReadonlySet<string> = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU'.split(
    ' ',
  ),
);
const isState = (letters: string): boolean => isStateByLetters(letters) || BY_LETTERS.has(letters);

/** States, provinces and counties, in full or as they are cut short behind a town. In small letters. */
const REGIONS: ReadonlySet<string> = new Set(
  [
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming',
    'ontario|québec|quebec|nova scotia|new brunswick|manitoba|british columbia|prince edward island|saskatchewan|alberta|newfoundland|nsw|vic|qld|tas|new south wales|victoria|queensland|south australia|western australia|tasmania',
    'andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|tamilnadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal|sindh|khyber pakhtunkhwa|balochistan',
    'acre|alagoas|amapá|amazonas|bahia|ceará|distrito federal|espírito santo|goiás|maranhão|mato grosso|mato grosso do sul|minas gerais|pará|paraíba|paraná|pernambuco|piauí|rio de janeiro|rio grande do norte|rio grande do sul|rondônia|roraima|santa catarina|são paulo|sergipe|tocantins',
    'aguascalientes|baja california|baja california sur|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato|guerrero|hidalgo|jalisco|michoacán|morelos|nayarit|nuevo león|oaxaca|puebla|querétaro|quintana roo|san luis potosí|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatán|zacatecas|cdmx|d\\.f|ags|b\\.c|b\\.c\\.s|camp|chis|chih|coah|col|dgo|gto|gro|hgo|jal|edomex|mich|mor|nay|n\\.l|oax|pue|qro|q\\.roo|s\\.l\\.p|sin|son|tab|tamps|tlax|ver|yuc|zac',
    'bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|durham|east sussex|essex|gloucestershire|hampshire|herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|west sussex|wiltshire|worcestershire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|yorkshire|fife|perthshire|aberdeenshire|gwynedd|powys|dyfed',
    'baden-württemberg|bayern|brandenburg|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|cundinamarca|antioquia|valle del cauca|lagos state|gauteng|western cape|kwazulu-natal|eastern cape|free state',
  ]
    .join('|')
    .replaceAll('\\', '')
    .split('|'),
);

/** A state or a county behind its town or a code. */
export const regionInAddress: Validator = ({ text, before, after }) => {
  const name = text.replace(/\.$/, '');
  // Right behind the street it is the town: `5 Kiln Yard, Québec (QC)`.
  const isBehindWords = /(?:^|[,(\n-])[^,(\n\d]*\p{L}[^\p{L}\d]{1,4}$/u.test(before) || NAMED.test(before);
  const isBracketed = before.endsWith('(') && after.startsWith(')') && isBehindWords;
  if (/^[A-Z]{2}$/.test(name)) return isState(name) || isBracketed ? accept(text) : REJECTED;
  // `65036-610 São Paulo`: the town.
  if (/\d $/.test(before)) return REJECTED;
  if (isBehindWords && REGIONS.has(name.toLowerCase())) return accept(text);
  // Whatever it is called, behind the code.
  return /(?:\d{4}|\d{2}[ -]\d{3}|\d[A-Z]{2})(?:, | - )$/.test(before) &&
    !text.endsWith('.') &&
    isPlaceName(text) &&
    isTownAlone(text, before.slice(-16))
    ? accept(text)
    : REJECTED;
};

/** A flat, a building or a quarter beside a street. */
export const houseInAddress: Validator = ({ text }) => ({ ok: true, canonical: toCanonical(text) });

/** A postal code of letters and digits, perhaps behind a town or the name of a house, which is skipped where it may be somebody's. */
export const codeBesideDetails: Validator = ({ text }) => {
  const code = /\S+ \S+$/u.exec(text)?.[0] ?? text;
  const place = text.slice(0, -code.length).replace(/[, ]+$/, '');
  const words = place.replace(/ \(.*$|,? [A-Z]{2}$/u, '');
  const isPlace = place !== '' && isPlaceName(words) && isTownAlone(words, words);
  const skips = isPlace ? 0 : Buffer.byteLength(text) - Buffer.byteLength(code);
  return { ok: true, canonical: toPostalForm(code), skips };
};

/** The code, the town behind it. */
const CODED = /^(?:[A-Z]{1,2}-)?(\d[\d -]*(?:[A-Z]{2}(?= ))?),? (.+)$/u;

/** A town behind its code, or before its state and code; four digits only where nothing else is in the line or the cell. */
export const codedTownBesideDetails: Validator = ({ text, before, after }) => {
  const coded = CODED.exec(text);
  // Its state says what it is.
  if (coded === null) return isPlaceName(text.replace(/,? +[A-Z]{2,3},? +[\d-]+$/, '')) ? accept(text) : REJECTED;
  const isAlone = /(?:^|[\n|\t"“>;])[ \t]*$/.test(before) && /^[ \t\r]*(?:[\n|"”<;]|$)/.test(after);
  const code = coded[1]!.trim();
  if (/^\d{4}$/.test(code) && (YEAR.test(code) || !isAlone)) return REJECTED;
  const town = coded[2]!.replace(/ ?[/(].*$/, '');
  return isPlaceName(town) && isTownAlone(town, town) ? accept(text) : REJECTED;
};

/** What numbers stand behind, and no street. */
const NO_STREET =
  /^(?:tel|tél|phone|fax|mob|page|seite|fig|table|chapter|version|invoice|order|item|lot|batch|model|room|born|geb|aged?|on|at|since|until|am|vom|from|le|el|il|den|di|of|and|und|et|y|e)(?![\p{L}])/iu;

/** Where the town of a whole address stands. */
const BEHIND_CODE =
  /(?:^|[\s,|;])(?:[A-Z]{1,2}-)?(?<code>\d{5}-\d{3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{4,5}),? (?<town>\p{Lu}[^\d,\n]*)/u;
const BEFORE_CODE = /(?<town>\p{Lu}[^\d,\n|;]*?),?(?: [-–])? ?(?<code>\d{3} \d{2,3}|\d{4,7})$/u;

/** A whole address, told by the code and the town beside the street and its number. */
export const streetAddressBesideDetails: Validator = ({ text }) => {
  if (NO_STREET.test(text)) return REJECTED;
  const named = (BEHIND_CODE.exec(text) ?? BEFORE_CODE.exec(text))?.groups;
  if (named === undefined || YEAR.test(named.code!)) return REJECTED;
  const town = named.town!.replace(/ ?[/(].*$/, '').trim();
  // Behind a year or a count stands somebody, not before six digits.
  const isTown = isTownAlone(town, town) || (/^\d{3} ?\d{3,4}$/.test(named.code!) && !NO_TOWN_ALONE.test(town));
  return isPlaceName(town) && isTown ? { ok: true, canonical: toCanonical(text) } : REJECTED;
};
