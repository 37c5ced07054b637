import { ACCEPTED, isWhole, REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isTrivialSequence } from './digits.ts';
import { numberBesideDetails } from './documents.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { isPersonal } from './name-form.ts';
import { NO_NAMES, PLACE_ENDS, TITLED } from './named-people.ts';
import { personName } from './person-name.ts';
import {
  isHeldByAddress,
  isHeldBySomebody,
  isRecordOfSomebody,
  isStreetName,
  ownKey,
  parted,
  recordKind,
  toKeyForm,
} from './record-kind.ts';
import { isVietnameseName } from './vietnamese-names.ts';

/** Keys of directories for a name, which machines have for their numbers. */
const DIRECTORY_KEY = /^(?:cn|sn)$/;
/** What stands beside them in an entry of a directory. */
const DIRECTORY = /^(?:objectclass|uid|givenname|samaccountname|userprincipalname|mail)$/;
/** Keys under which things, houses and programs stand as often as people. */
/** Who wrote something, of whom all know; beside an address for e-mail and alike, somebody. */
const AUTHOR_KEY =
  /^(?:author|auteur|autor|autorin|autore|verfasser(?:in)?|tekija|forfattare|forfatter|автор|yazar|szerzo|συγγραφεας)$/u;
const LOOSE_KEY = /^(?:from|nm|who|person|speaker|n|by|to|sentby|name)$/;
const HOUSE =
  /\b(?:Ltd|LLC|Inc|GmbH|AG|KG|SA|SAS|SARL|SRL|SpA|BV|NV|AB|AS|ApS|Oy|plc|PLC|Co|Corp|Kft|Sp|d\.o\.o|s\.r\.o|UG|eV|Lda|Ltda|Bank|Trust|Club|Hotel|Clinic|Hospital|School)\b/;

/** `G FALKENMARK`, `R. J. Quiroga`: as banks write it. */
const INITIALS_FIRST = /^(?:\p{Lu}\.? ){1,3}(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})(?:-\p{L}{2,})?$/u;

/** What firms do. */
const TRADES =
  /\b(?:freight|logistics|transport|trading|taxis?|cabs?|motors?|garage|foods?|stores?|cafe|salon|plumbing|electrical|build(?:ers?|ing)|services?|solutions|supplies|energy|water|council|insurance|propert(?:y|ies)|lettings|holdings|cleaning|catering|dental|surgery|pharmacy|telecom|mobile)\b/i;

/** A full name under a key for what somebody is: a given name first or a title, or any name in a record of somebody. */
export const personInRecord: Validator = input => {
  const { text, names, siblings = [] } = input;
  const own = toKeyForm(ownKey(names));
  if (DIRECTORY_KEY.test(own)) {
    const isDirectory = siblings.some(name => DIRECTORY.test(toKeyForm(name)));
    return isDirectory && /^\p{Lu}/u.test(text)
      ? personName(withSpan(input, { text, names: ['last name'] }))
      : REJECTED;
  }
  if (AUTHOR_KEY.test(own) && !recordKind(siblings).isOfPerson) return REJECTED;
  const name = text
    .replace(TITLED, '')
    .replace(/^(?:MRS?|MS|MISS|MX|DR|PROF|REV|SRA?|SRTA|MME|MLLE|HERR|FRAU)\.? (?=\p{Lu}+(?: |$))/u, '')
    .replace(/^(?:\p{L}{2,5}\.(?:\p{L}{2,4})? )+/u, '');
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || NO_NAMES.test(name) || PLACE_ENDS.test(name) || HOUSE.test(text))
    return REJECTED;
  const isLed =
    isGivenName(words[0]!) ||
    isGivenNameAbroad(words[0]!) ||
    name !== text ||
    isVietnameseName(name) ||
    (INITIALS_FIRST.test(name) && !TRADES.test(name) && !isCommonWord(words.at(-1)!.toLowerCase()));
  const isHeld = isPersonal(words) && !words.some(isCommonWord) && isRecordOfSomebody(siblings, names);
  if (LOOSE_KEY.test(own) ? !isLed && !(/^(?:nm|person)$/.test(own) && isHeld) : !isLed && !isHeld) return REJECTED;
  const verdict = personName(withSpan(input, { text: name, names: ['full name'] }));
  const title = Buffer.byteLength(text) - Buffer.byteLength(name);
  return verdict.ok ? { ...verdict, skips: title + (verdict.skips ?? 0) } : verdict;
};

/** What stands there in a form that nobody has filled in. */
const NO_STREET =
  /^(?:string|street|address|line|null|none|n\/?a|unknown|required|optional|home|house|yes|no|true|false|enter|your|please)\b|(?:^|\P{L})(?:nazwa|stra(?:ß|ss)e und|hausnummer|numer domu|huisnummer|num[eé]ro de|nom de|nombre de|name of|your|e\.g\.|z\. ?B\.|optional|required)(?!\p{L})/iu;
/** Names of a street without its number: words with capitals, or in a script that has none. */
const STREET_WORDS = /^(?:\p{Lu}|\p{Lo}|\d{1,4}\p{L}{0,2} )[\p{L}\p{M}\p{N}.,،'’()/ -]{2,60}$/u;
/** A house, a flat or a floor. */
const UNIT =
  /^(?:#\s?|n[°º]\s?|(?:ap(?:p|t|pt|to|artment|artamento|partement)?|unit|suite|ste|flat|wohnung|whg|piso|int(?:erno)?|[eé]tage|lgh|leil|kat|daire|кв|m|lok|bus|dept?o?|of|oficina|puerta|bloque|esc|scala|ajtó|byt|room|rm|floor|fl|bldg|building|block|blk)\.? ?(?:#|no\.? ?|n[°º] ?|nr\.? ?)?)[\p{L}\d][\p{L}\d/ .-]{0,12}$/iu;
const SECOND_LINE =
  /^(?:address|addr|addressline|line|adresse|adresszusatz|complement(?:o|adresse)?|adressezusatz|direccion|street|streetline)(?:2|3|two)?$/;
/** Keys for the number of a house. */
const HOUSE_KEY =
  /^(?:house(?:no|nr|num|number)?|hausn(?:umme)?r|hausnummer|huisn(?:umme)?r|huisnummer|nrdomu|numerdomu|nrlokalu|nrmieszkania|civico|numerocivico|ncivico|numero(?:exterior|interior|voie|rue|calle)?|num(?:ext|int)?|noext|noint|numvoie|husn(?:umme)?r|talo|cislo(?:popisne|domu)?|cp|hazszam|kapino|nomorrumah|sonha|дом|квартира|кв|корпус|будинок|αριθμος|番地|号|번지|housenumber|streetn(?:umbe)?r|streetno|doorn(?:umbe)?r|doorno|plotno|flatno|unitno|apartmentno|aptno|buildingno)$/u;

/** A street, its number or what is behind it, under a key for that in an object for an address or beside the town or the code of one. */
export const streetInRecord: Validator = input => {
  const { text, names, siblings = [] } = input;
  const own = ownKey(names);
  const form = toKeyForm(own);
  const { hasTown, hasCode, hasStreet, isOfThing } = recordKind(siblings);
  if (isOfThing || NO_STREET.test(text) || /[@{}<>=_|\\]|:\/\//.test(text)) return REJECTED;
  const isAddress = hasTown || hasCode || isHeldByAddress(names);
  if (HOUSE_KEY.test(form)) {
    if (/^\d{1,4}(?:[ /-]?[\p{L}\d]{1,4}){0,3}$/u.test(text)) return isAddress && hasStreet ? ACCEPTED : REJECTED;
    return isAddress && isRecordOfSomebody(siblings, names) && /\d/.test(text) && /\p{L}{3}.* /u.test(text)
      ? ACCEPTED
      : REJECTED;
  }
  if (UNIT.test(text) && SECOND_LINE.test(form)) return isAddress && hasStreet ? ACCEPTED : REJECTED;
  if (!isStreetName(own)) return REJECTED;
  if (!isAddress && !isRecordOfSomebody(siblings, names)) return REJECTED;
  // A word alone is none: `Home`; it is where the number of the house stands beside.
  const isWord = !/[\s\d]|\p{L}{8}|\p{Lo}{3}/u.test(text);
  const hasHouse = siblings.some(name => HOUSE_KEY.test(toKeyForm(name)));
  if (!STREET_WORDS.test(text) || (isWord && !hasHouse)) return REJECTED;
  if (!/\d/.test(text) && !((hasTown || hasCode) && (hasHouse || isRecordOfSomebody(siblings, names)))) return REJECTED;
  return ACCEPTED;
};

/** Keys for the parts of a day. */
const DAY_KEY =
  /^(?:d|dd|day|tag|jour|dia|giorno|dag|dzien|den|nap|paiva|gun|день|число|日|일|يوم|דן|hari|ngay|dayofmonth|birthday)$/u;
const MONTH_KEY =
  /^(?:m|mm|month|monat|mois|mes|mese|maand|miesiac|mesic|honap|maned|manad|maaned|kuukausi|ay|месяц|月|월|شهر|bulan|thang)$/u;
const YEAR_KEY = /^(?:y|yy|yyyy|year|jahr|annee|ano|anno|jaar|rok|ev|ar|aar|vuosi|yil|год|年|년|سنة|tahun|nam)$/u;

const BIRTH = /^(?:birth|born)$/;

/** The day, the month or the year of a birth in an object of its own. */
export const birthDatePart: Validator = ({ text, names, siblings = [] }) => {
  const own = toKeyForm(ownKey(names));
  const number = Number(text);
  const isPart =
    (DAY_KEY.test(own) && number >= 1 && number <= 31) ||
    (MONTH_KEY.test(own) && (/^\p{L}/u.test(text) || (number >= 1 && number <= 12))) ||
    (YEAR_KEY.test(own) && number >= 1900 && number <= 2030);
  // Things have a birth, too, with the year of it beside.
  const isDay =
    !BIRTH.test(toKeyForm(parted(names).at(-2) ?? '')) ||
    siblings.some(name => YEAR_KEY.test(toKeyForm(ownKey([name]))));
  return isPart && isDay ? ACCEPTED : REJECTED;
};

/** Keys that say no more than that it is a number. */
const NUMBER_KEY =
  /^(?:id|ref|no|nr|num|number|nummer|numero|nro|n°|nº|n|номер|серия|serie|seria|series|номер_?документа|号码|號碼|番号|번호|رقم|numer|cislo|szam|numri|broj|sayi|ลขที่|so)$/u;

/** Objects for papers of any kind, whose `id` is one of the database. */
const ANY_PAPER = /^(?:documento|dokument|doklad)$/i;

const DRIVER = /^(?:driver|fahrer(?:in)?|chauffeur|conducteur|conductor|conducente|motorista|kierowca|bestuurder)$/;
const DRIVER_CARD =
  /^(?:(?:driver|tacho(?:graph)?)?card(?:no|nr|num|number|id)?|(?:fahrer)?karten?(?:nr|nummer)|n(?:ume)?rokarty|numerocarte|numerotarjeta|kaartnummer|licen[cs]e(?:no|nr|num|number)?)$/;
const SURE_DRIVER_CARD =
  /^(?:driver|tacho(?:graph)?)card(?:no|nr|num|number|id)?$|^fahrerkarten?(?:nr|nummer)?$|^kartakierowcy$|^tarjeta(?:de)?conductor$|^carte(?:de)?conducteur$|^carta(?:del)?conducente$|^bestuurderskaart$/;
const DRIVING_KEY = /^dl(?:n|no|nr|num|number)?$/;

/** The number of a paper whose object is called by it. */
export const paperInObject: Validator = input => {
  const own = ownKey(input.names);
  // `DL#` is short for much else.
  if (DRIVING_KEY.test(toKeyForm(own)))
    return isRecordOfSomebody(input.siblings ?? [], input.names) ? numberBesideDetails(input) : REJECTED;
  // Whoever drives has many numbers, of which the card in the tachograph is one of theirs.
  if (isWhole(input) && DRIVER.test(toKeyForm(parted(input.names).at(-2) ?? '')))
    return DRIVER_CARD.test(toKeyForm(own)) ? numberBesideDetails(input) : REJECTED;
  if (isWhole(input) && SURE_DRIVER_CARD.test(toKeyForm(own))) return numberBesideDetails(input);
  if (isWhole(input) && !NUMBER_KEY.test(toKeyForm(own)) && !/^n[°º]$/.test(own)) return REJECTED;
  return own === 'id' && ANY_PAPER.test(input.names.at(-2) ?? '') ? REJECTED : numberBesideDetails(input);
};

const PAPER_KIND =
  /^(?:(?:doc|document|id|identification)type|tipo(?:de)?doc(?:umento)?|typedocument|typedepiece|dokumenttyp|ausweisart|证件类型|證件類型)$/u;

/** The number of a paper in the object of somebody, or beside what kind of paper it is in a record of theirs; with full stops as some countries write it. */
export const paperOfSomebody: Validator = input => {
  const { text, names, siblings = [] } = input;
  const isTheirs =
    isHeldBySomebody(names) ||
    (recordKind(siblings).isOfPerson && siblings.some(name => PAPER_KIND.test(toKeyForm(ownKey([name])))));
  return isTheirs ? numberBesideDetails(withSpan(input, { text: text.replaceAll('.', '') })) : REJECTED;
};

const PLATE_KEY =
  /^(?:(?:vehicle|car|auto)?(?:licen[sc]e)?plate(?:no|nr|number)?|tag|rego|reg(?:istration)?(?:no|nr|number|plate)?|vrm|vrn|bilreg|regn(?:umme)?r|registreringsnummer|bilnummer|rendszam|frsz|rz|spz|ecv|targa|matricula|placas?|plaque|immat(?:riculation)?|(?:kfz|amtliches)?kennzeichen|kennz|kenteken|nrrej|nrrejestracyjny|numerrejestracyjny|rejestracja|plaka|госномер|гоcномер|номернои?знак|регномер|державнииномер|車牌|车牌号?|차량번호|ナンバー|no|nr|number|nummer)$/u;
/** The same in more languages, each of nothing but vehicles. */
const PLATE_KEY_ABROAD =
  /^(?:reg(?:istarska|istrska)?(?:oznaka|broj|br|stevilka|st)|registarskibroj|registracija|(?:рег|регистарска)ознака|регистрационенномер|(?:αρ|αριθμος)κυκλοφοριας|(?:αρ)?πινακιδας?|(?:nr|numar)inmatriculare|regnumurs|valst(?:s|ybinis)?(?:nr|numurs)|regmark|numerimark|targat|nrtarges|rekisteri(?:numero|tunnus)|reknro|skiltnummer|nummer(?:plade|skilt)|registreringsnr|skraningarnumer|bilnumer|номер(?:авто|машины|машини)|держ(?:авнии)?номер|номернии?знак|госрегзнак|грз|мемлекеттікнөмір|(?:avtomobil|davlat)raqami|qeydiyyatnisanı|სახელმწიფონომერი|համարանիշ|מספררכב|לוחיתרישוי|رقماللوحة|لوحةالسيارة|پلاکخودرو|वाहन(?:संख्या|नंबर)|गाड़ीनंबर|গাড়িরনম্বর|வாகனஎண்|ทะเบียนรถ|เลขทะเบียน|ป้ายทะเบียน|bienso(?:xe)?|platnomor|nopol|nopolisi|noplat|nomborplat|nambayagari|plakano|aracplakası|車両番号|ナンバープレート|車番|車牌號碼|车牌号码|번호판)$/u;
const SURE_PLATE_KEY =
  /plate|rego|vrm|vrn|bilreg|rendszam|kennz|kenteken|госномер|車牌|车牌|차량번호|rejestr|immat|plaka|targa|matricula|placa|regn|spz/u;
const VEHICLE =
  /^(?:vin|make|model|marke|modell|marque|modele|marca|modelo|modello|merk|brand|colou?r|fahrgestellnummer|chassis)$/;
const VEHICLES =
  /^(?:(?:insured|my|rental|fleet)?(?:vehicles?|cars?|autos?|trucks?|vans?|motorcycles?|bikes?|fahrzeuge?|kfz|pkw|wagen|vehicules?|voitures?|vehiculos?|coches?|veicol[oi]|macchin[ae]|veiculos?|carros?|voertuig(?:en)?|pojazdy?|samochod|bil(?:er)?|fordon|kjoretoy|koretoj|ajoneuvo|vozidlo|jarmu|arac(?:lar)?|автомобиль|авто|машина|tc|车辆|車両|차량|kendaraan|xe))$/u;

/** The province, the series, a blank or a dash and five digits: nothing else looks so. */
const VIETNAMESE_PLATE = /^\d{2}-?[A-Z](?:[A-Z]|\d)?[ -]\d{3}\.\d{2}$/;

/** A plate under a key for it; under one that other things have in an object for a vehicle or beside what vehicles have. */
export const plateInRecord: Validator = ({ text, names, siblings = [] }) => {
  const own = toKeyForm(ownKey(names));
  const compact = text.replace(/[ ·-]/g, '');
  if (VIETNAMESE_PLATE.test(text)) return ACCEPTED;
  const isAbroad = PLATE_KEY_ABROAD.test(own);
  if (!(isAbroad || PLATE_KEY.test(own)) || !/\d/.test(compact) || !/\p{L}/u.test(compact)) return REJECTED;
  if (compact.length < 4 || compact.replace('.', '').length > 9 || /^(?:19|20)\d\d/.test(compact)) return REJECTED;
  const isOfVehicle =
    isAbroad ||
    SURE_PLATE_KEY.test(own) ||
    VEHICLES.test(toKeyForm(names.at(-2) ?? '')) ||
    siblings.some(name => VEHICLE.test(toKeyForm(name)));
  return isOfVehicle ? ACCEPTED : REJECTED;
};

/** A number of a member, a licence or alike under its key, in a record of somebody; its form is told of any. */
export const numberOfSomebody: Validator = input => {
  const verdict = numberBesideDetails(input);
  return isRecordOfSomebody(input.siblings ?? [], input.names) ? verdict : { ...verdict, ok: false };
};

/** What devices of somebody have beside their serial number. */
const DEVICE_BESIDE =
  /^(?:(?:wifi|wlan|bt|bluetooth|eth|device)?mac(?:addr(?:ess)?)?|imei[12]?|meid|iccid|imsi|msisdn|ssid|wifi|udid|owner(?:name)?|cameraownername|artist|assigned(?:to|user)?|user(?:name|id)?|holder|employee(?:id|name|no)?|benutzer|nutzer|inhaber|besitzer|utilisateur|proprietaire|usuario|propietario|utente|gebruiker|eigenaar|uzytkownik|uzivatel|gps(?:latitude|longitude|position))$/;
/** Keys around it of somebody or of what somebody carries or has at home. */
const DEVICE_AROUND =
  /(?:^|[^a-z])(?:owner|user|customer|employee|patient|phone|handset|wearable|watch|pump|pacemaker|hearing_?aid)(?:$|[^a-z])/i;

/** Digits, perhaps with letters, beside what says whose a device is or where it is reached. */
export const serialInRecord: Validator = ({ text, names, siblings = [] }) => {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 4 || isTrivialSequence(digits) || /^(?:19|20)\d\d-\d\d/.test(text)) return REJECTED;
  const isOwned =
    siblings.some(name => DEVICE_BESIDE.test(toKeyForm(name))) ||
    DEVICE_AROUND.test(names.slice(0, -1).join('.')) ||
    DEVICE_AROUND.test(parted(names).slice(0, -1).join('.'));
  return isOwned ? ACCEPTED : REJECTED;
};

const CARD_KEY =
  /^(?:card|barcode|cardno|cardnr|cardnumber|no|nr|number|num|nummer|membership(?:no|number)|memberno|numero|nro|karta|karte|kartennummer|carte|carta|tarjeta|tessera|kaart|kortnummer|ausweis|ausweisnummer)$/;

/** The number of a card that somebody has of a club, a library, an airline or a shop, in the object for the member or the card. */
export const cardOfMember: Validator = input =>
  CARD_KEY.test(toKeyForm(ownKey(input.names))) && input.text.length > 4 ? numberBesideDetails(input) : REJECTED;

/** Keys that say it only in an object for a booking. */
const LOOSE_BOOKING_KEY =
  /^(?:(?:rec(?:ord)?)?loc(?:ator)?|confirmation(?:no|nr|num|number|code|id)?|conf(?:no|code)?|reference|ref|code|localizador|confirmacion|codigo|bestatigung(?:snummer)?|conferma|confirmacao)$/;
const BOOKING_AROUND =
  /^(?:pnr|(?:hotel|flight|room|car|trip)?(?:bookings?|reservations?)|buchung(?:en)?|reserva(?:cion|ciones|s|cao)?|prenotazion[ei]|reservering(?:en)?|boeking(?:en)?|rezerwacj[ae]|rezervace|bokning(?:ar)?|varaus|foglalas|rezervasyon|bron|бронь|бронирование|予約|예약|预订|stay|itinerary)$/u;
/** With a letter and a digit. */
export const lettersAndDigits: Validator = ({ text }) =>
  /[A-Za-z]/.test(text) && /\d/.test(text) ? ACCEPTED : REJECTED;

/** Letters and digits of a booking: none that a word is made of. */
export const bookingCode: Validator = ({ text, names }) => {
  const own = toKeyForm(ownKey(names));
  if (LOOSE_BOOKING_KEY.test(own) && !BOOKING_AROUND.test(toKeyForm(parted(names).at(-2) ?? ''))) return REJECTED;
  if (/^\d{7,12}$/.test(text)) return LOOSE_BOOKING_KEY.test(own) && !isTrivialSequence(text) ? ACCEPTED : REJECTED;
  if (/^\d{13}$|^\d{3}-\d{10}$/.test(text)) return isTrivialSequence(text) ? REJECTED : ACCEPTED;
  return (/\d/.test(text) || !isCommonWord(text.toLowerCase())) &&
    !/^(?:STRING|STATUS|NUMBER|XXXXXX|ABCDEF|ABC123)$/.test(text)
    ? ACCEPTED
    : REJECTED;
};

const CODE_KEY =
  /^(?:(?:sim|door|alarm|gate|entry|lock|unlock|keypad|access)?(?:code|pin)[12]?|passcode|pincode|digicode|kode|kod|codigo|codice|combination)$/;

/** The digits that open what the object is of. */
export const codeOfLock: Validator = ({ text, names }) => {
  if (!CODE_KEY.test(toKeyForm(ownKey(names))) || /^(\d)\1+$/.test(text)) return REJECTED;
  return isTrivialSequence(text) ? { ok: true, placeholder: true } : ACCEPTED;
};

/** Keys for the number of a health insurance that say it by themselves. */
const MEMBER_KEY =
  /^(?:member(?:ship)?(?:id|no|nr|number)|mitgliedsn(?:r|ummer)|versichertenn(?:r|ummer)|n(?:umero)?(?:de)?(?:afiliado|adherent|asegurado|assicurato|beneficiario|associado)|رقم(?:ال)?(?:عضوية|مؤمنعليه|مؤمن)|会员号|회원번호)$/u;
const HEALTH_KEY =
  /utente|allocataire|assur|medicare|medicaid|vitale|sanitaria|gesundheitskarte|healthcard|insurancecard|полис|bhyt|bpjs|sgk|医保|保険|건강보험|saude/u;

/** Objects for an insurance of any kind: of the numbers there only a member's counts. */
const ANY_INSURANCE =
  /^(?:insurance|versicherung|assurance|seguro|assicurazione|verzekering|ubezpieczenie|التامين|التأمين|保険|보험|保险)$/u;

/** Under a key for it, or for a number in an object for it. */
export const numberOfHealthInsurance: Validator = input => {
  const own = toKeyForm(ownKey(input.names));
  if (ANY_INSURANCE.test(toKeyForm(parted(input.names).at(-2) ?? '')))
    return MEMBER_KEY.test(own) ? numberBesideDetails(input) : REJECTED;
  return HEALTH_KEY.test(own) || NUMBER_KEY.test(own) ? numberBesideDetails(input) : REJECTED;
};
