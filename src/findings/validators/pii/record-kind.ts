/** What people have and places and goods have not. In small letters, without accents and signs. */
const PERSON = new RegExp(
  `^(?:${[
    '(?:\\p{L}{0,16})?(?:first|last|given|family|middle|maiden|full|fore|sur)names?|[fl]name',
    'vorname|nachname|familienname|geburtsname|prenom|nomdefamille|nomcomplet|nombres?completo|apellidos?|cognome|nomecompleto|sobrenome|apelido',
    'voornaam|achternaam|volledigenaam|imie|nazwisko|for(?:namn|navn)|efter(?:namn|navn)|etternavn|etunimi|sukunimi|soyad[iı]?|ad[iı]?soyad[iı]?|jmeno|prijmeni|priezvisko|vezeteknev|keresztnev|prenume|prezime|фамилия|имя|отчество|фио|піб|прізвище|姓名|氏名|이름|성명|성함|नाम|الاسم(?:الكامل)?',
    '(?:\\p{L}{0,16})?(?:dob|dateofbirth|birth(?:date|day|place)?)|geburts(?:datum|tag|ort)|geboren|datedenaissance|naissance|fecha(?:de)?nacimiento|(?:data(?:de|di)?)?(?:nascimento|nascita|urodzenia)|geboortedatum|f[oø]dels(?:edatum|edato)|syntymaaika|dogumtarihi|生年月日|出生日期|생년월일|датарождения|जन्मतिथि|تاريخالميلاد',
    'ssn|socialsecurity(?:number|no)?|sex|gender|geschlecht|sexe|sexo|geslacht|plec|kon|cinsiyet|性别|性別|성별|пол|age|nationality|maritalstatus|ethnicity|religion|spouse|nextofkin',
    'passport(?:number|no|id)?|driver(?:s)?licen[sc]e(?:number|no)?|cpf|dni|nif|curp|bsn|pesel|nino|nhsnumber|personnummer|steuerid|codicefiscale|tckimlik(?:no)?|aadhaar|id(?:card|entitycard)(?:number|no)?|nationalid(?:number)?|idnumber|身份证号?码?|주민등록번호|マイナンバー|आधार',
    '(?:personal|work|home|contact)?e?mail(?:address|adresse|id)?|correo(?:electronico)?|почта',
    'תז|תעודתזהות|מספרזהות|שם(?:פרטי|משפחה|מלא)|תאריךלידה|מין|גיל|رقمالهوية|الرقمالقومي|رقمقومي|الهوية|كدملی|کدملی|تاریختولد|الجنس|الجنسية|العمر|บัตรประชาชน|เลขบัตรประชาชน|วันเกิด|เพศ|ημερομηνίαγέννησης|ημγέννησης|αφμ|амка|рнокпп|снилс|инн|паспорт|егн|датанародження|стать',
    'f[oø]dsels(?:nummer|nr)|kennitala|burgerservicenummer|voorletters|personnr|cprnummer|hetu|henkilotunnus|isikukood|asmenskodas|personaskods|rodnecislo|jmbg|oib|egn|cnp|cuil|rfc|nss|nuip|cedula|numdni|citizenid|nric(?:fin)?|tfn|nik|noktp|namalengkap|cccd|cmnd|pan(?:card|number)|epic|voterid|elector|krapin|noavs|numeroavs|ahvnummer|idno|tcno|adoazonosito|taj',
    '(?:fulln|givenn|firstn|familyn|legaln)ames?|nom(?:de)?(?:naissance|famille|usage|marital)|nomfamille|civilite|salutation|ονοματεπωνυμο|επωνυμο|ονομακαιεπωνυμο|teljesnev|szuletesinev|anyjaneve|volledigenaam|cognomenome|nomecognome|apellidosynombres?',
    '(?:cust|emp|empl|pat|pt|mbr|stu)n(?:a)?me?|hovaten|hoten|nguoi(?:nhan|gui)|mssv|masv|msnv|cognoms?[12]?|nompila|datanaix(?:ement)?|フリガナ|ふりがな|氏名(?:カナ|フリガナ)',
    '(?:empfanger|absender)(?:in)?|destinatari[oa]|destinataire|expediteur|remitente|remetente|mittente|odbiorca|nadawca|ontvanger|afzender|mottagare|avsandare|mottaker|modtager|vastaanottaja|prijemce|cimzett|alici|gonderen|penerima|pengirim|получатель|отправитель|отримувач|παραληπτης|받는사람|수취인|المستلم|נמען|ผู้รับ',
    'lastfirst(?:name|mi)?|(?:badge|staff)(?:id|no|nr|num(?:ber)?)|emp(?:loyee)?(?:no|nr|num(?:ber)?)|personnel(?:id|no|number)|personaln(?:umme)?r|mitarbeiternummer|legajo|blood(?:type|group)|blutgruppe|gruposanguineo|groupesanguin|grupposanguigno|kangrubu|血液型|혈액형|группакрови',
    'πατρωνυμο|μητρωνυμο|ονομαπατερα|ονοματεπωνυμοπατερα|jinakamili|eesnimi|perekonnanimi|datumrođenja|tareheyakuzaliwa|nida',
    'patient(?:id|name)?|mrn|employee(?:id|name)|customername|student(?:id|name)|cardholder(?:name)?|accountholder|recipient|passenger|guestname|username|收件人|収件人',
  ].join('|')})$`,
  'u',
);
const CONTACT =
  /^(?:(?:home|work|cell|mobile|contact|primary|personal|phone|tel)?(?:phone|mobile|cell|number|no)(?:number|no)?|cellphone|tel|telephone|telefon|telefono|telefoon|telefone|celular|cellulare|movil|handy|mobil|(?:hm|wk|cell|mob|cust)?ph(?:n|one)?[12]?|puh(?:elin)?|sdt|sodienthoai|dienthoai|手机号?|电话|電話(?:番号)?|전화번호|연락처|휴대폰|मोबाइल|फोन|الهاتف|هاتف|الجوال|جوال|رقمالجوال|رقمالهاتف|موبایل|تلفن|נייד|טלפון|פלאפון|휴대전화|โทรศัพท์|เบอร์โทร|มือถือ|τηλεφωνο|κινητο|телефон)$/u;
/** A name that a person may have as well as a thing. */
const ANY_NAME =
  /^(?:name|nom|nombre|nome|naam|navn|namn|nazwa|ad|nama|שם|اسم|نام|ชื่อ|ονομα|име|contact|customer|client|title)$/u;
const STREET =
  /^(?:(?:home|street|mailing|billing|shipping|delivery|residential|postal)?(?:street|addr|address)(?:line)?(?:1|one|name|address|line)?|lines?|line1|strasse|straße|str|rue|adresse|anschrift|calle|direccion|domicilio|rua|logradouro|endereco|morada|via|indirizzo|straat|straatnaam|adres|ulica|adress|gatuadress|gata|vej|vei|osoite|katuosoite|sokak|cadde|alamat|住所|地址|详细地址|주소|पता|العنوان|адрес|улица|adresa|utca|utcahazszam|lakcim|(?:addr|address)ln[123]?|streetline[123]?|streetname|addressline[123]?|addr[123]|line[12]|rueno|rue(?:et)?numero|nomrue|voie|libellevoie|gateadresse|gatenavn|vejnavn|besoksadresse|postadress[e]?|gatunamn|heimilisfang|heimili|kadunnimi|lahiosoite|calle(?:ynumero)?|direccioncalle|logradouro|arruamento|via(?:ecivico)?|straatnaam|straatnr|woonadres|strassehausnummer|strassenr|strasseundhausnummer|wohnanschrift|ulicanr|ulicaidom|ulicaicislo|uliceacislo|adresaresedinta|strada|bulevar|gatve|iela|tanav|улицадом|улица|вулиця|οδος|διευθυνση|οδοςκαιαριθμος|도로명(?:주소)?|상세주소|街道|街路|番地|町名番地|سارع|شارع|الشارع|خیابان|آدرس|כתובת|רחוב|ที่อยู่|ถนน|diachi|jalan|sokak|caddesi?|mahalle|remitaddr(?:ess)?|aadress|elukoht|anwani|mtaa|makazi|(?:letzter)?wohnsitz|lastresidence|bydliste|bydlisko|bosted|bostad|adresas|adrese|dzivesvieta|vendbanimi|manzil|cyfeiriad|seoladh|adreca|enderezo|helbidea|tirahan|prebivaliste|naslov|местожительства|адреса|мекенжаи|мекенжайы|хаяг|дарек|ঠিকানা|முகவரி|చిరునామా|ವಿಳಾಸ|വിലാസം|સરનામું|ਪਤਾ|ලිපිනය|လိပ်စာ|အိမ်လိပ်စာ|អាសយដ្ឋាន|ທີ່ຢູ່|მისამართი|հասցե|پتہ|نشانی|عنوان|عنوانالسكن)$/u;
const TOWN =
  /^(?:(?:home|billing|bill(?:to)?|shipping|ship(?:to)?|mailing|mail|remit(?:to|tance)?|cust(?:omer)?|client|patient|pt|emp(?:loyee)?|res(?:idence)?|work|contact|delivery|perm(?:anent)?|curr(?:ent)?|recipient|sender|owner|applicant|student|guest|member|vendor|payee)?(?:city|town|cty)(?:name|nm)?|locality|suburb|ort|stadt|wohnort|ville|commune|ciudad|localidad|municipio|poblacion|cidade|citta|comune|plaats|woonplaats|stad|miasto|miejscowosc|postort|poststed|by|kaupunki|sehir|il|ilce|kota|mesto|grad|varos|oras|город|місто|城市|市|市区町村|도시|시|शहर|المدينة|localidade|localita|localite|lugar|comuna|concelho|freguesia|municipality|towncity|citytown|cityname|placeofresidence|by(?:navn)?|sted|tettsted|poststad|paikkakunta|postitoimipaikka|miestas|pilseta|linn|telepules|helyseg|obec|naselje|opstina|localitate|orasul|πολη|πολις|населенныипункт|населениипункт|شهر|مدينة|עיר|יישוב|จังหวัด|อำเภอ|เขต|thanhpho|tinhtp|tinhthanh(?:pho)?|municipi|localitat|postitmp|addrcty|kabupaten|kecamatan|bandar|δημος|grad|mji|wilaya|град|населеномясто|насељеноместо|opcina|општина|община|kommune?|kunta|gemeinde|gemeente|municipiul?|vald|sveitarfelag|stadur|qyteti|bashkia|ქალაქი|քաղաք|қала|шаар|shahar|şəhər|shahri|শহর|நகரம்|నగరం|ನಗರ|നഗരം|શહેર|ਸ਼ਹਿਰ|شہر|ከተማ|lungsod|bayan|ciutat|poblacio|udalerria|herria|concello|tref|baile|dorp|semt|semtil|ilceil|ililce|เมือง|မြို့|ក្រុង|ເມືອງ|хот|kasaba|idolobha)$/u;
const CODE =
  /^(?:(?:home|billing|bill(?:to)?|shipping|ship(?:to)?|mailing|mail|remit(?:to|tance)?|cust(?:omer)?|client|patient|pt|emp(?:loyee)?|res(?:idence)?|work|contact|delivery|perm(?:anent)?|curr(?:ent)?|recipient|sender|owner|applicant|student|guest|member|vendor|payee)?(?:zip|postal|post)(?:code|cd)?|zip[45]?|eircode|plz|postleitzahl|codepostal|cp|codigopostal|cep|cap|postcode|kodpocztowy|postnummer|postnr|postinumero|psc|postakodu|kodepos|iranyitoszam|codpostal|индекс|почтовы[ий]индекс|поштови[ий]индекс|邮编|邮政编码|郵便番号|우편번호|पिनकोड|पिन|pincode|الرمز(?:البريدي)?|رمزبريدي|کدپستی|מיקוד|postal|pcode|pc|npa|irsz|iranyitoszam|tk|τκ|ταχυδρομικοςκωδικας|pinkode|postkode|postkod|postindex|pastoindeksas|pastokodas|pastaindekss|sihtnumber|postnumer|postinro|cpostal|cdpostal|pin|zippostal|postalzip|codigocp|postcodenr|رمز|รหัสไปรษณีย์|mabuuchinh|poskod|kod|ptt|pttbroj|postanski(?:broj|br)|postbroj|postnastevilka|поштански(?:број|бр)|поштенскиброј|пощенскикод|codipostal|postakodea|codpost|eirchod|kodi(?:postar|postal)|poctindeksi|poçtindeksi|pochtaindeksi|поштаиндексі|почтаиндекси|საფოსტოინდექსი|փոստայինինդեքս|msimbowaposta|পোস্ট(?:াল)?কোড|पोस्टलकोड|پوسٹلکوڈ|அஞ்சல்குறியீடு|పిన్కోడ్|ಪಿನ್ಕೋಡ್|പിൻകോഡ്|郵遞區號|邮递区号|邮码|addrpc)$/u;
/** What places, goods and works have and people have not. */
const THING =
  /^(?:iata|icao|faa|iatacode|icaocode|airportcode|lat|lng|lon|long|latitude|longitude|elevation(?:ft|m)?|altitude|population|sku|upc|ean|gtin|isbn|issn|asin|barcode|price|unitprice|listprice|cost|msrp|stock|quantity|qty|brand|manufacturer|capital|continent|iso[23]?|isocode|alpha[23]|gdp|arealand|areakm2|area|founded|employees|industry|ticker|stars|reviewcount|categories|cuisine|hours|openinghours|calories|genre|publisher|runtime|director|artist|album|version|license|licence|homepage|repository|dependencies|species|taxon|mass|magnitude|constellation|stadium|league|capacity|wikidata|osmid|geonameid|featurecode|admin1|countryiso|countrycode2)$/u;

/** What somebody is called by the key of the object that holds what is known of them, by language; forms of more words end in it. */
const SOMEBODY =
  /^(?:(?:the|my|main|primary|secondary|second|co|joint|lead|legal|new|old|ride|taxi|blood|home|policy|card|account|emergency|registered|authori[sz]ed|billing|shipping|insured|family)?(?:persons?|people|individuals?|users?|customers?|clients?|patients?|employees?|staff|workers?|members?|subscribers?|applicants?|candidates?|passengers?|pax|travell?ers?|guests?|visitors?|drivers?|riders?|owners?|holders?|tenants?|landlords?|residents?|borrowers?|debtors?|lenders?|payees?|payers?|buyers?|sellers?|senders?|recipients?|receivers?|addressees?|consignees?|shippers?|beneficiar(?:y|ies)|insured|policyholders?|cardholders?|accountholders?|signator(?:y|ies)|witness(?:es)?|claimants?|plaintiffs?|defendants?|students?|pupils?|teachers?|doctors?|physicians?|practitioners?|nurses?|guardians?|parents?|mother|father|child(?:ren)?|spouses?|husband|wife|partners?|nextofkin|kin|relatives?|emergencycontacts?|contacts?|contactpersons?|voters?|electors?|citizens?|donors?|attendees?|participants?|speakers?|callers?|(?:cabin|flight|ship)?crew(?:members?)?|leads?|prospects?|registrants?|taxpayers?|inmates?|profile|them|me))$|^(?:(?:versicherungs)?kund(?:e|en|in|innen)|person(?:en|a|as|al|ne|nes)?|mitarbeiter(?:in|innen)?|arbeitnehmer(?:in)?|patient(?:in|innen|en)|mitglied(?:er)?|versicherte[rn]?|versicherungsnehmer(?:in)?|antragsteller(?:in)?|bewerber(?:in)?|mieter(?:in)?|vermieter(?:in)?|fahrer(?:in)?|halter(?:in)?|inhaber(?:in)?|kontoinhaber(?:in)?|empfanger(?:in)?|absender(?:in)?|schuler(?:in|innen)?|student(?:in|innen|en)|gast|gaste|reisende[rn]?|ansprechpartner(?:in)?|notfallkontakt|clientes?|pacientes?|emplead[oa]s?|trabajador(?:a|es)?|alumn[oa]s?|soci[oa]s?|titular(?:es)?|solicitantes?|pasajer[oa]s?|conductor(?:a|es)?|inquilin[oa]s?|beneficiari[oa]s?|destinatari[oa]s?|contribuyentes?|asegurad[oa]s?|tutor(?:a|es)?|padres?|madre|hij[oa]s?|contacto(?:emergencia)?|salarie(?:e|s|es)?|employe(?:e|s|es)?|patient(?:e|s|es)|assure(?:e|s|es)?|insure(?:e|s|es)?|beneficiaires?|titulaires?|passagers?|conducteurs?|conductrice|locataires?|destinataires?|expediteurs?|eleves?|etudiant(?:e|s|es)?|adherent(?:e|s|es)?|abonne(?:e|s|es)?|allocataires?|responsables?|demandeur|clienti|pazient[ei]|dipendent[ei]|assicurat[oai]|intestatari[oa]|passegger[oi]|conducente|inquilin[oi]|genitor[ei]|contribuent[ei]|contribuintes?|segurad[oa]s?|funcionari[oa]s?|passageir[oa]s?|motorista|moradores|alun[oa]s?|utentes?|klant(?:en)?|werknemers?|medewerkers?|patienten|verzekerden?|bestuurders?|huurders?|reizigers?|leerlingen|contactpersoon|klienc?[it]?|pracowni[ck][yia]?|pacjen[tc][ia]?|ubezpieczon[yai]|wlasciciel|kierowca|najemca|odbiorca|nadawca|uczen|kunder?|ansatt(?:e)?|anstalld(?:a)?|medlem(?:mer|mar)?|pasient(?:er)?|forare|sjafor|elev(?:er)?|hyresgast|asiakas|asiakkaat|tyontekija|potilas|jasen|ogrenci(?:ler)?|musteri(?:ler)?|hasta(?:lar)?|calisan(?:lar)?|personel|veli|surucu|yolcu(?:lar)?|zakazni[kc][ia]?|zamestnan(?:ec|ci)|pacient|ridic|najemnik|ugyfel(?:ek)?|dolgozo(?:k)?|paciens|biztositott|angajat(?:i)?|pelanggan|karyawan|pasien|siswa|penumpang|nasabah|pemohon|khachhang|nhanvien|benhnhan|клиенты?|сотрудники?|пациенты?|работники?|владелец|заемщик|страхователь|водитель|получатель|отправитель|ученик|студент|клієнт(?:и)?|працівник|πελατης|ασθενης|εργαζομενος|υπαλληλος|客户(?:信息)?|客戶|用户信息|员工|員工|患者(?:情報)?|会员|會員|学生|顧客(?:情報)?|会員|社員|従業員|利用者|고객|회원|직원|환자|학생|사원|العميل|الموظف|المريض|الطالب|الزبون|ग्राहक|मरीज|कर्मचारी|छात्र|आवेदक|ลูกค้า|ผู้ป่วย|พนักงาน|לקוח|מטופל|עובד)$/u;
/** How keys of objects for an address end. */
const ADDRESSED =
  /(?:addr(?:ess)?(?:es)?|adress[e]?|anschrift|adres|adresa|direccion|domicilio|endereco|morada|indirizzo|residenza|residence|residential|adreszamieszkania|woonadres|osoite|lakcim|cim|alamat|shipto|billto|deliverto|住所|地址|주소|पता|العنوان|адрес|διευθυνση|naslov|adressse|bydliste|geographicalcontext|geoip)$/u;

const forms = new Map<string, string>();
const MOST_FORMS = 5000;

const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ı: 'i' };

/** `First-Name` → `firstname`, `prénom` → `prenom`. */
function toForm(name: string): string {
  let form = forms.get(name);
  if (form === undefined) {
    form = name
      .slice(0, 64)
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
      // Letters that do not come apart into one and its sign.
      .replace(/[đłı]/g, letter => PLAIN[letter]!)
      .normalize('NFC');
    if (forms.size < MOST_FORMS) forms.set(name, form);
  }
  return form;
}

/** What the names of its fields say of a record. */
export interface RecordKind {
  /** It is about somebody. */
  readonly isOfPerson: boolean;
  /** It is about a place, a product, a work, and not about somebody. */
  readonly isOfThing: boolean;
  readonly hasStreet: boolean;
  readonly hasTown: boolean;
  readonly hasCode: boolean;
}

const known = new WeakMap<readonly string[], RecordKind>();

/** @param names of all fields of the record. */
export function recordKind(names: readonly string[]): RecordKind {
  let kind = known.get(names);
  if (kind === undefined) known.set(names, (kind = judge(names.map(toForm))));
  return kind;
}

function judge(forms: readonly string[]): RecordKind {
  const has = (kind: RegExp) => forms.some(form => kind.test(form));
  const isThing = has(THING);
  const isOfPerson =
    has(PERSON) || (forms.includes('first') && forms.includes('last')) || (!isThing && has(CONTACT) && has(ANY_NAME));
  return {
    isOfPerson,
    isOfThing: isThing && !isOfPerson,
    hasStreet: has(STREET),
    hasTown: has(TOWN),
    hasCode: has(CODE),
  };
}

/** A full stop between two keys, and not behind a word cut short: `Reg. No`, `Ph.`. */
const JOINED = /\.(?=\S)/;

/** Keys around a value from the outside in, its own last; those that were joined by full stops apart. */
export const parted = (names: readonly string[]): readonly string[] =>
  names.some(name => name.includes('.'))
    ? names.flatMap(name => (INITIALS.test(name) ? name : name.split(JOINED)))
    : names;

/** `C.P.`, `D.O.B`: full stops that shorten words and join no keys. */
const INITIALS = /^(?:\p{L}\.){1,4}\p{L}?$/u;

/** The value's own key. */
export const ownKey = (names: readonly string[]): string => parted(names).at(-1) ?? '';

/** True where the key right around a value, or the one around an address, is what somebody is called by. @param names keys from the outside in, the value's own last. */
export function isHeldBySomebody(names: readonly string[]): boolean {
  const around = parted(names).slice(0, -1).map(toForm);
  const holder = around.at(-1) ?? '';
  return SOMEBODY.test(holder) || (ADDRESSED.test(holder) && SOMEBODY.test(around.at(-2) ?? ''));
}

/** True where the key right around a value is one for addresses. */
export const isHeldByAddress = (names: readonly string[]): boolean =>
  ADDRESSED.test(toForm(parted(names).at(-2) ?? ''));

/**
 * True for a record with the address of somebody: a street, or a person to whom the town or code belongs.
 * @param siblings names of its fields.
 * @param names keys around the value, its own last.
 */
export function holdsAddress(siblings: readonly string[], names: readonly string[] = []): boolean {
  const { isOfPerson, isOfThing, hasStreet } = recordKind(siblings);
  return isOfPerson || (!isOfThing && (hasStreet || isHeldBySomebody(names)));
}

/** True for a record of somebody, by its fields or by what the key around it calls them. */
export function isRecordOfSomebody(siblings: readonly string[], names: readonly string[]): boolean {
  const { isOfPerson, isOfThing } = recordKind(siblings);
  return isOfPerson || (!isOfThing && isHeldBySomebody(names));
}

/** True for a key or a column that is called as towns are. */
export const isTownName = (name: string): boolean => TOWN.test(toForm(name));
/** True for a key or a column that is called as postal codes are. */
export const isCodeName = (name: string): boolean => CODE.test(toForm(name));
/** True for a key or a column that is called as streets are. */
export const isStreetName = (name: string): boolean => STREET.test(toForm(name));
/** The form in which keys are compared: small letters without accents and signs. */
export const toKeyForm = (name: string): string => toForm(name);
