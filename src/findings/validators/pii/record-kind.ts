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
    'patient(?:id|name)?|mrn|employee(?:id|name)|customername|student(?:id|name)|cardholder(?:name)?|accountholder|recipient|passenger|guestname|username|收件人|収件人',
  ].join('|')})$`,
  'u',
);
const CONTACT =
  /^(?:(?:home|work|cell|mobile|contact|primary|personal|phone|tel)?(?:phone|mobile|cell|number|no)(?:number|no)?|cellphone|tel|telephone|telefon|telefono|telefoon|telefone|celular|cellulare|movil|handy|mobil|手机号?|电话|電話(?:番号)?|전화번호|연락처|휴대폰|मोबाइल|फोन|الهاتف|هاتف|الجوال|جوال|رقمالجوال|رقمالهاتف|موبایل|تلفن|נייד|טלפון|פלאפון|휴대전화|โทรศัพท์|เบอร์โทร|มือถือ|τηλεφωνο|κινητο|телефон)$/u;
/** A name that a person may have as well as a thing. */
const ANY_NAME =
  /^(?:name|nom|nombre|nome|naam|navn|namn|nazwa|ad|nama|שם|اسم|نام|ชื่อ|ονομα|име|contact|customer|client|title)$/u;
const STREET =
  /^(?:(?:home|street|mailing|billing|shipping|delivery|residential|postal)?(?:street|addr|address)(?:line)?(?:1|one|name|address|line)?|lines?|line1|strasse|straße|str|rue|adresse|anschrift|calle|direccion|domicilio|rua|logradouro|endereco|morada|via|indirizzo|straat|straatnaam|adres|ulica|adress|gatuadress|gata|vej|vei|osoite|katuosoite|sokak|cadde|alamat|住所|地址|详细地址|주소|पता|العنوان|адрес|улица|adresa|utca)$/u;
const TOWN =
  /^(?:(?:home|billing|shipping|mailing)?(?:city|town)(?:name)?|locality|suburb|ort|stadt|wohnort|ville|commune|ciudad|localidad|municipio|poblacion|cidade|citta|comune|plaats|woonplaats|stad|miasto|miejscowosc|postort|poststed|by|kaupunki|sehir|il|ilce|kota|mesto|grad|varos|oras|город|місто|城市|市|市区町村|도시|시|शहर|المدينة)$/u;
const CODE =
  /^(?:(?:home|billing|shipping|mailing)?(?:zip|postal|post)(?:code)?|zip[45]?|eircode|plz|postleitzahl|codepostal|cp|codigopostal|cep|cap|postcode|kodpocztowy|postnummer|postnr|postinumero|psc|postakodu|kodepos|iranyitoszam|codpostal|индекс|почтовыйиндекс|邮编|邮政编码|郵便番号|우편번호|पिनकोड|पिन|pincode|الرمزالبريدي)$/u;
/** What places, goods and works have and people have not. */
const THING =
  /^(?:iata|icao|faa|iatacode|icaocode|airportcode|lat|lng|lon|long|latitude|longitude|elevation(?:ft|m)?|altitude|population|sku|upc|ean|gtin|isbn|issn|asin|barcode|price|unitprice|listprice|cost|msrp|stock|quantity|qty|brand|manufacturer|capital|continent|iso[23]?|isocode|alpha[23]|gdp|arealand|areakm2|area|founded|employees|industry|ticker|stars|reviewcount|categories|cuisine|hours|openinghours|calories|genre|publisher|runtime|director|artist|album|version|license|licence|homepage|repository|dependencies|species|taxon|mass|magnitude|constellation|stadium|league|capacity|wikidata|osmid|geonameid|featurecode|admin1|countryiso|countrycode2)$/u;

const forms = new Map<string, string>();
const MOST_FORMS = 5000;

/** `First-Name` → `firstname`, `prénom` → `prenom`. */
function toForm(name: string): string {
  let form = forms.get(name);
  if (form === undefined) {
    form = name
      .slice(0, 64)
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
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

/** True for a record with the address of somebody: a street, or a person to whom the town or code belongs. */
export function holdsAddress(names: readonly string[]): boolean {
  const { isOfPerson, isOfThing, hasStreet } = recordKind(names);
  return isOfPerson || (hasStreet && !isOfThing);
}

/** True for a key or a column that is called as towns are. */
export const isTownName = (name: string): boolean => TOWN.test(toForm(name));
/** True for a key or a column that is called as postal codes are. */
export const isCodeName = (name: string): boolean => CODE.test(toForm(name));
