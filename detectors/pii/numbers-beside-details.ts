import { defineRules } from '../../src/detectors/rule.ts';
import { LETTER } from './names.ts';

/** What a number of somebody's is called. Words too common to look for anywhere else. A language or a family of them a line. */
const CALLED = [
  ...['policy', 'policyholder', 'claim', 'case', 'file', 'report', 'occ(?:urrence)?', 'incident', 'crime', 'urn'],
  ...[
    'account',
    'acct',
    'acc',
    'a/c',
    'customer',
    'cust',
    'client',
    'member(?:ship)?',
    'lidmaatschap',
    'mitgliedschaft',
    'adhésion',
    'abonnement',
    'suscripción',
    'abbonamento',
    'assinatura',
    'subscriber',
    'loyalty',
    'fqtv',
  ],
  ...[
    'employee',
    'emp',
    'staff',
    'payroll',
    'personnel',
    'student',
    'pupil',
    'badge',
    'matric',
    'enrol+ment',
    'admission',
  ],
  ...[
    'registration',
    'reg',
    'roll',
    'ppo',
    'contract',
    'loan',
    'tenancy',
    'tenant',
    'rent',
    'service',
    'warrant',
    'permit',
  ],
  ...[
    'licence',
    'license',
    'lic',
    'patient',
    'chart',
    'donor',
    'beneficiary',
    'insured',
    'docket',
    'complaint',
    'application',
  ],
  ...[
    'dossier',
    'contrat',
    'client',
    'adhérent',
    'abonné',
    'matricule',
    'allocataire',
    'sinistre',
    'police',
    'affaire',
  ],
  ...['expediente', 'expte', 'empleado', 'socio', 'cliente', 'contrato', 'póliza', 'matrícula', 'legajo', 'afiliado'],
  ...[
    'autos',
    'processo',
    'funcionário',
    'apólice',
    'aluno',
    'pratica',
    'contratto',
    'dipendente',
    'tessera',
    'polizza',
  ],
  ...[
    'akte',
    'vertrag',
    'kunde',
    'mitglied',
    'zaak',
    'klant',
    'polis',
    'lid',
    'contract',
    'sag',
    'sak',
    'kund',
    'kunde',
  ],
  ...['sprawa', 'klient', 'umowa', 'polisa', 'poslovni broj', 'smlouva', 'szerződés', 'dosar', 'contract', 'abonat'],
  ...['abone', 'müşteri', 'sicil', 'poliçe', 'dosya'],
];
/** That a word is counted: `no.`, `number`, `diary`. */
const COUNTED =
  '(?: ?(?:no|nr|num(?:ber)?|núm(?:ero)?|n[°ºo]|№|#|id|ref(?:erence)?|code|diary|report|note|broj|nolu|numarası)\\b?\\.?)';
/** Words that end so are numbers in themselves, and those that a word for a number leads to. */
const NUMBER_WORDS = `${LETTER}+(?:nummer|numer|nr|szám|száma|číslo|numarası|numero|numret)\\b\\.?|(?:núm(?:ero)?|num(?:éro|ero)?|n[°ºr]|numer|číslo|numărul|nomor|no)(?:\\. ?| )(?:(?:de|do|da|del|di) (?:la |l['’])?|d['’])?${LETTER}+`;
/** Between the label and the number. */
const TO_NUMBER =
  '(?:[ :#–—-]{1,4}|\\.? ?: *|[ \\t]+)(?:(?:is|was|ist|lautet|est|es|è|é|jest|to|er|är) (?:the |die |le |el |il )?)?[#(]?';

/** Letters first, a digit at the latest behind three groups; digits alone, in groups or with letters behind. */
const NUMBER = '[A-Z]{1,6}(?:[-/][A-Z]{1,5}){0,2}[-/ ]?\\d[A-Z\\d]*(?:[-/.][A-Z\\d]+)*|\\d+(?:[-/.][A-Z\\d]+)+|\\d{4,}';
const ENDS = '(?:[\\s,;:|)<"”“?!]|\\.(?:\\s|$)|$)';

/** Who answers on the next line, perhaps behind a time, and what people say before a number. */
const ANSWERS = '\\n(?:[\\[(][^\\])\\n]+[\\])] )?[^:\\n\\d]+\\d*: (?:[^\\d\\n]*?[^\\d\\n/])?';
/** The words for a number in a question. */
const ASKED = `(?i:number|nummer|num[eé]ro|número|numer|numara|\\bnr|\\bno\\.|\\bid\\b|číslo|szám|номер|αριθμό|מספר|رقم|号码|號碼|番号|번호)`;

const BESIDE_DETAILS = {
  class: 'pii',
  severity: 'low',
  category: 'identity',
  label: 'CUSTOMER_ID',
  besideDetails: true,
  generic: true,
  confidence: 0.4,
  validators: ['number-beside-details'],
  references: [
    'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
  ],
} as const;

/** Whose numbers keys are of. */
const KEYED = [
  ...[
    'customer',
    'client',
    'member',
    'membership',
    'guest',
    'subscriber',
    'patient',
    'employee',
    'student',
    'policy',
    'passenger',
  ],
  ...[
    'beneficiary',
    'insured',
    'donor',
    'loyalty',
    'kunden',
    'kunde',
    'client',
    'cliente',
    'klant',
    'klient',
    'musteri',
    'pelanggan',
    'abonn[eé]',
  ],
];
/** What a booking is called where its code stands right behind. */
const BOOKINGS = [
  'pnr|record locator|(?:booking|reservation|confirmation)(?: (?:ref(?:erence)?|code|number|no))?\\.?',
  'buchung(?:s-?(?:code|nummer|nr|referenz))?\\.?|reservierung(?:s-?(?:code|nummer|nr))?\\.?',
  '(?:code (?:de )?)?r[ée]servation|(?:c[oó]digo de )?reserva|localizador|(?:codice )?prenotazione',
  '(?:boeking|reservering)(?:s(?:code|nummer|nr))?|bokning(?:s(?:nummer|kod|nr))?|(?:bestilling|booking)s?(?:nummer|kode)?',
  '(?:kod )?rezerwacj[aięą]|(?:číslo )?rezervac[eií]|foglalás(?:i (?:kód|szám))?|varaus(?:numero|tunnus)?|rezervasyon(?: kodu| no)?',
];
/** What the number of an order or of a booking is called. */
const ORDERS = [
  '(?i:(?:order|booking|reservation)(?: ?(?:number|no|nr|ref(?:erence)?|code|id)\\b\\.?| ?#|:))',
  '(?i:(?:bestell|buchungs|auftrags|reservierungs|vorgangs|sendungs|bestill?ings?|bokings?|boknings?|best[äa]llnings?|ordre|order|bestelling|boekings|reserverings|varaus|tilaus|pöntun(?:ar)?)-?(?:nummer|nr|numero|numret|numer|code|kenmerk)\\b\\.?)',
  "(?i:(?:n[°ºo.]{1,2} |num[eé]ro |número |numero |numer |nr\\.? |kod |codice |código |cod\\.? )(?:de |da |do |di |d[’'])?(?:la )?(?:commande|r[eé]servation|dossier|pedido|reserva|orden|localizador|encomenda|ordine|prenotazione|zamówieni[ae]|rezerwacji|comand[aă]|rezervar[ei]i?|pemesanan|pesanan|booking))",
  '(?i:(?:sipariş|rezervasyon|bilet) ?(?:no|numarası|kodu)\\b\\.?|mã (?:đơn hàng|đặt chỗ)|(?:no\\.?|nomor|kode) (?:pesanan|booking|resi)|číslo objednávky|rendelésszám|rendelési szám|broj (?:narudžbe|porudžbine|rezervacije)|številka naročila)',
  '[Нн]омер (?:заказа|бронирования|брони|замовлення|поръчка|поруџбине)|[Бб]ронь|[Зз]аказ №?|[Зз]амовлення №?|αρ(?:ιθμός|\\.) (?:παραγγελίας|κράτησης)|מספר (?:הזמנה|הזמנתך)|رقم (?:الطلب|الحجز)|شماره (?:سفارش|رزرو)|(?:订单|訂單|预订|預訂|运单|快递单)[编編单單]?[号號]|注文番号|予約番号|주문번호|예약번호|ऑर्डर (?:नंबर|संख्या|आईडी)|অর্ডার (?:নম্বর|নং)|หมายเลขคำสั่งซื้อ|รหัสการจอง|PNR',
];

export default defineRules([
  {
    ...BESIDE_DETAILS,
    id: 'account-number-beside-details',
    title:
      'Number of an account, a case, a member or an employee behind a word for one, beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ\\d@/_.-])(?:(?i:${CALLED.join('|')})(?:${COUNTED}{0,2}| \\(${COUNTED.replace('(?: ?', '(?:')})|(?i:${NUMBER_WORDS}))${TO_NUMBER}(${NUMBER})${ENDS}`,
    maxLength: 120,
    examples: {
      match: [
        { text: 'mijn lidmaatschap (nr «2019-7182») op. +33 6 84 17 39 52' },
        { text: 'keeps failing. acct «JM-401961»\n+33 6 84 17 39 52' },
        { text: 'Meine Mieternummer ist «10.002.03.8». +33 6 84 17 39 52' },
        { text: 'Claim diary – «HH-2761910»\n+33 6 84 17 39 52' },
        { text: 'report «KK/002732/23»\n+33 6 84 17 39 52' },
        { text: '(núm. de empleado «003296»)\n+33 6 84 17 39 52' },
        { text: 'holder of PPO «DL/DLI/0006387» and +33 6 84 17 39 52' },
        { text: 'policy «AU-HM-8805498»; +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'report 2023, +33 6 84 17 39 52', why: 'a year' },
        { text: 'file 12/10/2023 was', why: 'a day' },
        { text: 'case CVE-2021-44228 was', why: 'a number of something known to all' },
        { text: 'account 1249.90 EUR', why: 'money' },
        { text: 'service 10.2.1 is', why: 'a version' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'number-answered-beside-details',
    title: 'Number in the answer to the question for one, beside what is found of somebody',
    pattern: `${ASKED}[^\\n]*${ANSWERS}((?:[A-Z]{1,5}[- ]?)?\\d(?:[ -]?[A-Z\\d]){4,})${ENDS}`,
    maxLength: 280,
    examples: {
      match: [
        { text: 'A: And your NHS number if you have it?\nB: Hang on... «760 694 9816».\n+33 6 84 17 39 52' },
        { text: 'AGENT: your policy number, Mr. Quiroga?\nCALLER: uh... «PM86-396325».\n+33 6 84 17 39 52' },
        { text: 'Temsilci: abone numaranızı alabilir miyim?\nMüşteri: «1027317672»\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'the number?\nCreated: 1398108222\n+33 6 84 17 39 52', why: 'a moment' },
        { text: 'a number of things\nNote: 2023-10-12 was', why: 'a day' },
        { text: 'the number?\nA: 12', why: 'a count' },
        { text: 'Change-Id: abcdef\nReviewed-on: host.test/c/shop/+/90962\n', why: 'the path of a page' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'number-keyed-beside-details',
    title: 'Number under a key for that of a customer, a member or an employee, beside what is found of somebody',
    pattern: `(?:^|[\\s,{;&?"'<(])(?i:${KEYED.join('|')})[_-]?(?i:id|no|num|number|nr|ref|code)["']? ?[:=] ?["']?([A-Z]{1,6}[-_]?\\d[A-Z\\d-]{3,16}|\\d{5,14})["',;&\\s})]`,
    maxLength: 80,
    examples: {
      match: [
        { text: 'saved customer_id: «C-0071829», phone +33 6 84 17 39 52' },
        { text: 'guest_no=«7182930»&tel=+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: '{"customer_id":"12","phone":"+33 6 84 17 39 52"}', why: 'too short' },
        { text: '{"session_id":"C-0071829","phone":"+33 6 84 17 39 52"}', why: 'of no person' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'order-number-beside-details',
    title: 'Number of an order or a booking behind its label, in many languages, beside what is found of somebody',
    label: 'ORDER_NUMBER',
    pattern: `(?:^|[^A-Za-zÀ-ɏ\\d@/_.-])(?:${ORDERS.join('|')})["'*]{0,2}[ :：#=–-]{0,4}["'#(]{0,2}(?:(?:is|ist|est|es|è) )?([A-Z]{1,6}[-/ ]?\\d[A-Z\\d]*(?:[-/][A-Z\\d]+)*|\\d{2,}(?:[- ]\\d{2,})+|\\d{5,16})${ENDS}`,
    maxLength: 120,
    validators: ['order-beside-details'],
    examples: {
      match: [
        { text: 'Номер заказа: «71 829 304 561 729», +33 6 84 17 39 52' },
        { text: 'Sipariş No: «TR-7182930» | +33 6 84 17 39 52' },
        { text: 'order #«100-7182930» to +33 6 84 17 39 52' },
        { text: 'Buchungsnummer: «KX71829», +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'order no 12, +33 6 84 17 39 52', why: 'a place in a row' },
        { text: 'booking ref 2023-10-12, +33 6 84 17 39 52', why: 'a day' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'booking-code-beside-details',
    title: 'Six letters and digits of a booking behind the word for one, beside what is found of somebody',
    severity: 'low',
    label: 'BOOKING_REFERENCE',
    pattern: `(?:^|[^A-Za-zÀ-ɏ\\d@/_.-])(?i:${BOOKINGS.join('|')})["'*]{0,2}(?: (?:is|ist|est|es|è|no\\.?|nr\\.?|n[°º]|mit|mit der nummer|under|unter))?[ :：#=–-]{1,4}["'#(]{0,2}([A-Z0-9]{6})${ENDS}`,
    maxLength: 96,
    validators: ['letters-and-digits', 'booking-code'],
    examples: {
      match: [
        { text: 'storniere ich meine Buchung «KX7RQM», +33 6 84 17 39 52' },
        { text: 'PNR: «7KXRQM»\n+33 6 84 17 39 52' },
        { text: 'annuler ma réservation «KX7R2M». +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'meine Buchung GESTERN, +33 6 84 17 39 52', why: 'a word' },
        { text: 'booking 202405, +33 6 84 17 39 52', why: 'digits alone' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'de-health-insurance-beside-details',
    title: 'German health insurance number behind a short word for it, beside what is found of somebody',
    severity: 'high',
    category: 'medical',
    label: 'DE_KVNR',
    pattern:
      '(?:^|[\\n,;|(]) {0,8}(?:KV|GKV|KK|eGK|Kasse|Vers\\.|KV-Nr\\.?|Vers\\.-?Nr\\.?|Versicherung)[ :.#-]{1,3}([A-Z]\\d{9})(?:[^A-Za-z0-9]|$)',
    keywords: ['kv', 'gkv', 'kk', 'egk', 'kasse', 'vers', 'kv nr', 'vers nr', 'versicherung'],
    maxLength: 48,
    validators: ['national:de.kvnr'],
    confidence: 0.7,
    examples: {
      match: [{ text: 'KV: «D705896338»\n+33 6 84 17 39 52' }, { text: 'Vers.-Nr. «D705896338», +33 6 84 17 39 52' }],
      ignore: [{ text: 'V: D705896338, +33 6 84 17 39 52', why: 'no word for an insurance' }],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'national-id-beside-details',
    title: 'Number of somebody’s papers told by its form and check digit alone, beside what is found of somebody',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `(?:^|[\\s,;:(|"'>：，（])([STFGM]\\d{7}[A-Z]|\\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\\d{7}-?[A-Z]|[A-Z]{3}P[A-Z]\\d{4}[A-Z]|[A-Z][12]\\d{8}|\\d{7}[A-W][A-I]?|[A-ZÑ&]{4}-?\\d{6}-?[A-Z0-9]{3}|[1-9]\\d{10}|\\d{2}-\\d{8}-\\d|\\d{6}/\\d{3,4}|[VE]-\\d{1,2}\\.\\d{3}\\.\\d{3})(?:$|[\\s,;:.)|"'<，；。）])`,
    maxLength: 32,
    validators: ['id-beside-details'],
    confidence: 0.55,
    examples: {
      match: [
        { text: 'Mei Ling «S8787092H»; +33 6 84 17 39 52' },
        { text: 'DNI aparte, «71829304M», +33 6 84 17 39 52' },
        { text: "('Quiroga','«V-18.718.293»','+33 6 84 17 39 52'" },
      ],
      ignore: [
        { text: 'Mei Ling S8787092A; +33 6 84 17 39 52', why: 'its check fails' },
        { text: 'order S8787092H; +33 6 84 17 39 52', why: 'of a thing' },
      ],
    },
  },
]);
