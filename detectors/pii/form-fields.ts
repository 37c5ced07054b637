import { defineRules } from '../../src/detectors/rule.ts';
import { NAME, PERSON } from './names.ts';

/** Parts of a name, or whose it is, before `name` in what fields of a form in HTML are called. */
const PARTS = ['f', 'first', 'given', 'l', 'last', 'family', 'sur', 'full', 'middle', 'maiden'];
const WHOSE = [
  ...[
    'customer',
    'client',
    'patient',
    'guest',
    'passenger',
    'contact',
    'recipient',
    'receiver',
    'sender',
    'buyer',
    'holder',
  ],
  ...[
    'cardholder',
    'applicant',
    'student',
    'employee',
    'owner',
    'tenant',
    'driver',
    'billing',
    'shipping',
    'delivery',
    'payer',
    'payee',
  ],
];
/** Such fields in other languages, a family of them a line. */
const ABROAD = [
  ...[
    'vorname',
    'nachname',
    'familienname',
    'prenom',
    'prénom',
    'nom_de_famille',
    'nom-de-famille',
    'nombre',
    'nombres',
  ],
  ...['apellido', 'apellidos', 'apellido1', 'apellido2', 'cognome', 'sobrenome', 'apelido', 'voornaam', 'achternaam'],
  ...[
    'imie',
    'nazwisko',
    'jmeno',
    'prijmeni',
    'fornamn',
    'förnamn',
    'efternamn',
    'fornavn',
    'etternavn',
    'etunimi',
    'sukunimi',
  ],
  ...['prezime', 'prenume', 'soyad', 'ad_soyad', 'adsoyad', 'nama_lengkap', 'namalengkap'],
];
const JOINTS = ['', '_', '-'];
const FIELDS = `(?:[a-z]{1,12}[_-])?(?:${[...PARTS, ...WHOSE].join('|')})[_-]?names?|${ABROAD.join('|')}`;
const FIELD_ATOMS = [...PARTS, ...WHOSE].flatMap(word => JOINTS.map(joint => `${word + joint}name`)).concat(ABROAD);

/** Letters as forms of the web send them: `J%C3%B6rn`. */
const SENT = `(?:[A-ZÀ-Þ]|%C[3-6]%[89AB][0-9A-F])(?:[A-Za-zÀ-ɏ.'’-]|%C[3-6]%[89AB][0-9A-F]|%27)+`;
/** Keys of a query or the body of a form under which a full name is sent. */
const KEYS = [
  ...[
    'name',
    'nama',
    'nombre',
    'nome',
    'naam',
    'navn',
    'namn',
    'nimi',
    'imie',
    'nazwisko',
    'jmeno',
    'kunde',
    'cliente',
  ],
  ...[
    'customer',
    'client',
    'patient',
    'titulaire',
    'titular',
    'holder',
    'recipient',
    'passenger',
    'guest',
    'nom',
    'prenom',
  ],
  ...[
    'apellidos',
    'apellido',
    'vorname',
    'nachname',
    'cognome',
    'sobrenome',
    'isim',
    'adsoyad',
    'ad_soyad',
    'hoten',
    'ho_ten',
  ],
  ...['pangalan', 'jina', 'fio'],
];

/** Keys of such a query for telephone numbers. */
const PHONE_KEYS = [
  ...[
    'phone',
    'phone_number',
    'phonenumber',
    'phoneno',
    'phone_no',
    'telephone',
    'tel',
    'telp',
    'tlf',
    'telefon',
    'telefono',
  ],
  ...[
    'telefone',
    'telefonnummer',
    'mobile',
    'mobil',
    'mobileno',
    'mobile_no',
    'mobilenumber',
    'mobile_number',
    'handy',
    'gsm',
  ],
  ...[
    'celular',
    'movil',
    'cellphone',
    'cell',
    'nohp',
    'no_hp',
    'hp',
    'puhelin',
    'puh',
    'msisdn',
    'contactno',
    'contact_no',
  ],
  ...['whatsapp', 'sdt', 'portable', 'rufnummer', 'telefoonnummer', 'telefoon'],
];

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-in-input',
    title: 'Name as the value of a field of a form in HTML',
    pattern: `\\bname=["'](?i:${FIELDS})["'][^<>\\n]{0,60}? value=["'](${NAME})["']|\\bvalue=["'](${NAME})["'][^<>\\n]{0,60}? name=["'](?i:${FIELDS})["']|<textarea[^<>\\n]{0,60}? name=["'](?i:${FIELDS})["'][^<>\\n]{0,60}>(${NAME})</textarea>`,
    atoms: FIELD_ATOMS,
    maxLength: 240,
    validators: ['person-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '<input name="fname" value="«Imogen»">' },
        { text: '<input type="text" name="full_name" id="n" value="«Renata Quiroga»"/>' },
        { text: '<input name="customerName" value="«Renata Quiroga»"/>' },
        { text: '<input value="«Jörg»" name="vorname">' },
      ],
      ignore: [
        { text: '<input name="last_name" value="Name">', why: 'a hint' },
        { text: '<input name="fname" value="">', why: 'nobody has filled it in' },
      ],
    },
    references: ['https://html.spec.whatwg.org/multipage/input.html'],
  },
  {
    ...PERSON,
    id: 'person-name-in-query',
    title: 'Full name as the value of a key in a query or the body of a form, its blanks as forms of the web send them',
    pattern: `(?:^|[?&;"'\\s]|%26)(?i:(?:[a-z]{2,12}[_.-]?)?(?:${KEYS.join('|')}))(?:=|%3D)(${SENT}(?:(?:\\+|%20|%2520|%2B)${SENT}){1,4})(?:&|%26|["'\\s;#]|$)`,
    atoms: KEYS.flatMap(key => [`${key}=`, `${key}%3d`]),
    maxLength: 240,
    validators: ['sent-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: '"body": "nik=3273&nama=«Siti+Nurhaliza+Elang»&hp=0813"' },
        { text: 'nombre=«Mar%C3%ADa+Jos%C3%A9+Halc%C3%B3n»&tel=612' },
        { text: '?full_name=«Renata%20Quiroga»&x=1' },
      ],
      ignore: [
        { text: '?name=Annual+Report&x=1', why: 'a file' },
        { text: 'client=Mozilla+Firefox&x=1', why: 'a program' },
      ],
    },
    references: ['https://url.spec.whatwg.org/#application/x-www-form-urlencoded'],
  },
  {
    id: 'phone-in-query',
    title: 'Telephone number as the value of a key in a query or the body of a form, or of an account of WhatsApp',
    class: 'pii',
    severity: 'medium',
    category: 'contact',
    label: 'PHONE',
    pattern: `(?:^|[?&;"'\\s]|%26)(?i:(?:[a-z]{2,10}[_.-]?)?(?:${PHONE_KEYS.join('|')}))(?:=|%3D)(\\+?\\d{8,14}|%2B\\d{8,14})(?:&|%26|["'\\s;#]|$)|\\bwa_?id["'\\\\]{0,3} ?[:=] ?["'\\\\]{0,3}(\\d{8,15})\\b`,
    atoms: [
      ...PHONE_KEYS.flatMap(key => [`${key}=`, `${key}%3d`]).filter(atom => atom.length > 3),
      '&hp=',
      '?hp=',
      ' hp=',
      'wa_id',
      'waid',
    ],
    keyedPattern: '\\d{8,15}',
    keyedKeywords: ['wa id'],
    maxLength: 120,
    validators: ['not-trivial'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: 'email=r.q@nordvik.se&tlf=«90718293»' },
        { text: 'nik=3273154807890002&hp=«081321847290»' },
        { text: '{"contacts":[{"wa_id":"«5491171829304»"}]}' },
      ],
      ignore: [
        { text: '?phone=00000000&x=1', why: 'a placeholder' },
        { text: '?hp=120&x=1', why: 'too short' },
      ],
    },
    references: ['https://url.spec.whatwg.org/#application/x-www-form-urlencoded'],
  },
]);
