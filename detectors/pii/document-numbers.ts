import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { behindLabels, toKeyword } from './label.ts';

/** Letters, a digit at the latest behind five of them; groups joined by a sign, or by a blank where they begin with a digit. */
const NUMBER =
  '(?:[A-Z]{1,4} (?:\\d{2} )?)?[A-Z]{0,5}-?\\d[A-Z0-9]{1,19}(?:[-/.][A-Z0-9]{1,8}){0,3}(?: \\d[A-Z0-9]{1,11}){0,4}';
const REFERENCE =
  'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii';

interface Document {
  readonly id: string;
  readonly title: string;
  readonly severity: RuleDefinition['severity'];
  readonly category: string;
  readonly label: string;
  /** Lower case, a language or a family of them a line. */
  readonly words: readonly string[];
  readonly match: RuleDefinition['examples']['match'];
  readonly ignore: RuleDefinition['examples']['ignore'];
}

/** What documents are called where they are issued; a number that has a rule of its own is told by that one. */
const DOCUMENTS: readonly Document[] = [
  {
    id: 'passport-number',
    title: 'Passport number in many languages',
    severity: 'high',
    category: 'government-id',
    label: 'PASSPORT',
    words: [
      ...[
        'passport',
        'reisepass',
        'reisepass-nr',
        'reisepassnummer',
        'passnummer',
        'passnr',
        'numéro de passeport',
        'passeport',
      ],
      ...['pasaporte', 'passaporte', 'passaporto', 'paspoort', 'paspoortnummer', 'pasnummer', 'passin numero'],
      ...['vegabréf', 'vegabréfsnúmer', 'paszport', 'paszportu', 'číslo pasu', 'cestovního pasu', 'cestovného pasu'],
      ...['útlevél', 'útlevélszám', 'pașaport', 'pașaportului', 'паспорт', 'паспорта', 'загранпаспорт', 'пасош'],
      ...['пасоша', 'pasoš', 'pasoša', 'putovnica', 'putovnice', 'potni list', 'potnega lista', 'pasaporta'],
      ...['pasaportës', 'διαβατήριο', 'διαβατηρίου', 'pasaport', 'пашпарт', 'пашпарта', 'passi number', 'pases'],
      ...['paso numeris', 'tal-passaport', 'جواز السفر', 'رقم الجواز', 'گذرنامه', 'پاسپورت', 'پاسپورٹ', 'דרכון'],
      ...['पासपोर्ट', 'राहदानी', 'পাসপোর্ট', 'கடவுச்சீட்டு', 'பாஸ்போர்ட்', 'పాస్‌పోర్ట్', 'പാസ്പോർട്ട്', 'પાસપોર્ટ'],
      ...['หนังสือเดินทาง', 'hộ chiếu', 'paspor', 'pasport', '护照', '護照', '旅券', 'パスポート', '여권', 'პასპორტი'],
      ...['პასპორტის', 'անձնագիր', 'անձնագրի', 'pasport nömrəsi', 'төлқұжат', 'паспортын', 'pasipoti'],
    ],
    match: [
      { text: 'Număr pașaport: «054718293»' },
      { text: 'رقم جواز السفر: «A07182930»' },
      { text: '«C4F8K21N7»', key: 'reisepassNummer' },
      { text: '«P7182930»', key: 'nomor_paspor' },
    ],
    ignore: [{ text: 'Passport: see page 4', why: 'no number' }],
  },
  {
    id: 'driver-licence-number',
    title: 'Driving licence number in many languages',
    severity: 'high',
    category: 'government-id',
    label: 'DRIVER_LICENCE',
    words: [
      ...['driver license', "driver's license", 'drivers license', 'driver licence', "driver's licence", 'dl number'],
      ...['driving licence', 'driving license', 'führerschein', 'führerscheinnummer', 'führerschein-nr'],
      ...['führerausweis', 'führerausweis-nr', 'permis de conduire', 'licencia de conducir', 'licencia de manejo'],
      ...[
        'licencia de conducción',
        'permiso de conducir',
        'carné de conducir',
        'carnet de conducir',
        'nº de licencia',
        'n° de permis',
        'permis n°',
      ],
      ...['carta de condução', 'carteira de motorista', 'patente di guida', 'patente n°', 'numero patente'],
      ...['rijbewijs', 'rijbewijsnummer', 'körkort', 'körkortsnummer', 'kørekort', 'kørekortnummer', 'førerkort'],
      ...['førerkortnummer', 'ajokortin numero', 'ajokortti', 'ökuskírteini', 'prawa jazdy', 'prawo jazdy'],
      ...['řidičského průkazu', 'řidičský průkaz', 'vodičského preukazu', 'vodičský preukaz', 'jogosítvány'],
      ...['jogosítvány száma', 'vezetői engedély', 'permis de conducere', 'permis auto', 'свидетелство за управление'],
      ...['шофьорска книжка', 'возачка дозвола', 'возачке дозволе', 'vozačka dozvola', 'vozačke dozvole'],
      ...['vozniško dovoljenje', 'vozniškega dovoljenja', 'leje drejtimi', 'άδεια οδήγησης', 'άδειας οδήγησης'],
      ...['δίπλωμα οδήγησης', 'sürücü belgesi', 'ehliyet', 'водительское удостоверение', 'посвідчення водія'],
      ...['водительского удостоверения', 'вадзіцельскае пасведчанне', 'juhiluba', 'juhiloa', 'vadītāja apliecība'],
      ...['vadītāja apliecības', 'vairuotojo pažymėjimas', 'vairuotojo pažymėjimo', 'رخصة القيادة', 'رخصة السياقة'],
      ...['رخصة قيادة', 'گواهینامه رانندگی', 'רישיון נהיגה', 'ड्राइविंग लाइसेंस', 'ড্রাইভিং লাইসেন্স', 'ڈرائیونگ لائسنس'],
      ...['ใบขับขี่', 'ใบอนุญาตขับขี่', 'ใบขับขี่เลขที่', 'ใบอนุญาตขับขี่เลขที่', 'giấy phép lái xe', 'bằng lái xe'],
      ...['nomor sim', 'surat izin mengemudi', 'lesen memandu', '驾驶证', '驾照', '駕照', '運転免許証', '免許証'],
      ...['운전면허', '운전면허증', 'მართვის მოწმობა', 'վարորդական', 'վարորդական վկայական', 'sürücülük vəsiqəsi'],
      ...['жүргізуші куәлігі', 'haydovchilik guvohnomasi', 'leseni ya udereva', 'lisensya sa pagmamaneho'],
    ],
    match: [
      { text: 'Vozačka dozvola: «71829304»' },
      { text: 'Bằng lái xe số «790182930456»' },
      { text: '«04829/17/3648»', key: 'numer_prawa_jazdy' },
      { text: '«71829304»', key: 'driverLicenceNo' },
    ],
    ignore: [{ text: 'Permis de conduire depuis 2019', why: 'a year' }],
  },
  {
    id: 'tax-number',
    title: 'Tax number in many languages',
    severity: 'medium',
    category: 'government-id',
    label: 'TAX_ID',
    words: [
      ...['tax identification number', 'tax id', 'tax number', 'taxpayer id', 'taxpayer number', 'taxpayer no'],
      ...['taxpayer identification', 'tax file number', 'tax registration number', 'tax reference', 'steuernummer'],
      ...['steuer-id', 'steuer-identifikationsnummer', 'steuer-nr', 'numéro fiscal', 'identifiant fiscal'],
      ...["d'identification fiscale", 'identificación fiscal', 'identificación tributaria', 'contribuinte'],
      ...['codice fiscale', 'partita iva', 'fiscaal nummer', 'btw-nummer', 'skatteregistreringsnummer', 'skattenummer'],
      ...['verotunniste', 'veronumero', 'y-tunnus', 'identyfikacji podatkowej', 'dič', 'daňové identifikační číslo'],
      ...['daňové identifikačné číslo', 'adóazonosító', 'adóazonosító jel', 'adószám', 'cod fiscal'],
      ...['identificare fiscală', 'данъчен номер', 'еик', 'булстат', 'пиб', 'poreski broj', 'porezni broj'],
      ...['davčna številka', 'даночен број', 'едб', 'αφμ', 'φορολογικού μητρώου', 'vergi kimlik', 'vergi no'],
      ...['vergi numarası', 'налогоплательщика', 'податковий номер', 'унп', 'maksukohustuslase', 'nodokļu maksātāja'],
      ...['mokesčių mokėtojo', 'mokesčių mokėtojo kodas', 'الرقم الضريبي', 'رقم التسجيل الضريبي', 'کد اقتصادی'],
      ...['מספר עוסק', 'עוסק מורשה', 'תיק במס הכנסה', 'कर पहचान', 'করদাতা শনাক্তকরণ', 'ประจำตัวผู้เสียภาษี'],
      ...['mã số thuế', 'npwp', 'cukai pendapatan', '税号', '纳税人识别', '稅籍編號', '統一編號', '納税者番号'],
      ...['納税者識別番号', '납세자번호', '납세자 식별번호', '사업자등록번호', 'საიდენტიფიკაციო კოდი', 'հվհհ', 'vöen'],
      ...['стн', 'mlipa kodi'],
    ],
    match: [
      { text: 'Adóazonosító jel: «8471829305»' },
      { text: 'Vergi kimlik no: «7182930456»' },
      { text: '«71829304»', key: 'davčna_številka' },
      { text: '«718293045»', key: 'taxIdentificationNumber' },
    ],
    ignore: [{ text: 'Tax reference 2019', why: 'a year' }],
  },
  {
    id: 'health-card-number',
    title: 'Health insurance or health card number in many languages',
    severity: 'high',
    category: 'medical',
    label: 'HEALTH_PLAN_NUMBER',
    words: [
      ...['health card', 'health insurance', 'medical aid', 'medical insurance', 'medical scheme', 'insurance member'],
      ...['medicare number', 'krankenversichertennummer', 'krankenkassennummer', 'krankenkassen-nr', 'kvnr'],
      ...['versichertennummer', 'carte vitale', 'de sécurité sociale', 'de mutuelle', 'assurance maladie'],
      ...['tarjeta sanitaria', 'número de afiliación', 'obra social', 'número de utente', 'nº de utente'],
      ...['cartão de utente', 'cartão sus', 'tessera sanitaria', 'zorgverzekering', 'zorgverzekeringsnummer'],
      ...['polisnummer zorgverzekering', 'numer ubezpieczenia', 'číslo pojištěnce', 'číslo poistenca', 'taj szám'],
      ...['cod asigurat', 'cid asigurat', 'card de sănătate', 'здравствене књижице', 'zdravstvene knjižice', 'lbo'],
      ...['zdravstvene iskaznice', 'osigurane osobe', 'mbo', 'zavarovane osebe', 'ασφαλισμένου', 'sgk sicil', 'sgk no'],
      ...['sigorta sicil', 'полис омс', 'полиса омс', 'медичний поліс', 'haigekassa', 'sairausvakuutusnumero'],
      ...[
        'sygesikring',
        'sygesikringsnummer',
        'helseforsikringsnummer',
        'التأمين الصحي',
        'بطاقة التأمين',
        'شماره بیمه',
      ],
      ...['קופת חולים', 'מספר מבוטח', 'स्वास्थ्य बीमा', 'abha number', 'บัตรประกันสุขภาพ', 'thẻ bhyt', 'số bhxh'],
      ...['bảo hiểm y tế', 'nomor bpjs', 'kartu bpjs', 'kartu jkn', '医保卡', '社保卡', '社会保障号码', '健保卡'],
      ...['健康保険証番号', '健康保険証', '被保険者番号', '記号番号', '건강보험증번호', '건강보험 번호', '건강보험'],
    ],
    match: [
      { text: 'Número de utente: «718293045»' },
      { text: '被保険者番号：«71829304»' },
      { text: 'Číslo pojištěnce: «7182930456»' },
      { text: '«7182930456»', key: 'healthInsuranceNumber' },
    ],
    ignore: [{ text: 'Health insurance 2019', why: 'a year' }],
  },
];

export default defineRules(
  DOCUMENTS.map(({ id, title, severity, category, label, words, match, ignore }) => {
    const { pattern, atoms } = behindLabels(words, NUMBER);
    return {
      id,
      title,
      class: 'pii' as const,
      severity,
      category,
      label,
      pattern: `${pattern}\\b`,
      atoms,
      maxLength: 160,
      left: 'alnum' as const,
      right: 'alnum' as const,
      keyedPattern: NUMBER,
      keyedKeywords: [...new Set(words.map(toKeyword))],
      validators: ['document-number'],
      confidence: 0.5,
      generic: true,
      examples: { match, ignore },
      references: [REFERENCE],
    };
  }),
);
