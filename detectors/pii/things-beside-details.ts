import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

const HEX = '[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{24}|[0-9a-f]{16}|[0-9A-F]{40}|[0-9A-F]{32}|[0-9A-F]{16}';
const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
/** What a thing that somebody carries, or has at home, is called where its number stands. */
const DEVICE =
  '(?:(?:session|client|mobile|user|phone|bound|trusted|paired|known|new)[ _.-]?)?(?:device|handset|hub|gateway|thermostat|tracker|wearable|smart ?meter|scooter|doorbell|visitor|browser)(?:[ _.-]?(?:id|uuid|uid|guid|fingerprint|token|hash|print))?|fingerprint|visitor[ _-]?id|machine[ _-]?id|installation[ _-]?id';
/** Keys by which an object is one of somebody, or of something of theirs. */
const OF_SOMEBODY =
  'owner|user(?:[_-]?(?:id|name))?|customer(?:[_-]?id)?|client|driver|rider|courier|passenger|subscriber|member|patient|resident|e-?mail|phone|msisdn|imei|device(?:[_-]?id)?|hub|ssid|bssid|account';
const NUMBER = '[-+]?\\d{1,3}\\.\\d{4,15}';
const axis = (names: string, isSecond: boolean): string =>
  `["'](?i:${OF_SOMEBODY})["'] ?:[^{}]{0,200}?["'](?i:${isSecond ? `lat(?:itude)?["'] ?: ?["']?${NUMBER}["']?, ?["'](?:${names})` : names})["'] ?: ?["']?(${NUMBER})["',}\\s]`;
/** What a column for the serial number of a device is called. */
const BESIDE = {
  class: 'pii',
  severity: 'medium',
  besideDetails: true,
  generic: true,
} as const satisfies Partial<RuleDefinition>;

/** Things of somebody that nothing but what stands beside them tells from others. */
export default defineRules([
  {
    ...BESIDE,
    id: 'device-id-beside-details',
    title: 'Number of a device beside what is found of somebody',
    category: 'device',
    label: 'DEVICE_ID',
    pattern: `(?:^|[^A-Za-z0-9_.])(?i:${DEVICE})["']? ?[:=] ?["']?(${UUID}|${HEX})(?:[^0-9A-Za-z_-]|$)`,
    maxLength: 140,
    validators: ['has-digit', 'uuid'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'session device: «d7c41f83a9062be57810c4fa39e6d25b»; phone: +33 6 84 17 39 52' },
        { text: 'event {"hub":"«d7c41f83a9062be57810c4fa»","tel":"+33 6 84 17 39 52"}' },
        { text: 'msisdn=+33684173952 device=«6D92078A-8246-4BA4-AE5B-76104861E7DC»\n' },
      ],
      ignore: [
        { text: 'commit: d7c41f83a9062be57810c4fa39e6d25b; +33 6 84 17 39 52', why: 'no device' },
        { text: 'device: sda1, +33 6 84 17 39 52', why: 'no number of one' },
      ],
    },
    references: ['https://developer.apple.com/documentation/uikit/uidevice/identifierforvendor'],
  },
  {
    ...BESIDE,
    id: 'serial-number-beside-details',
    title: 'Serial number behind `S/N` beside what is found of somebody',
    category: 'device',
    severity: 'low',
    label: 'DEVICE_ID',
    pattern: '(?:^|[^A-Za-z0-9/])[Ss]/?[Nn][.:#]{0,2} ?([A-Z0-9]{7,17})(?:[^A-Za-z0-9_/-]|$)',
    maxLength: 48,
    validators: ['device-serial'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'ThinkPad, s/n «PF718KST», +33 6 84 17 39 52' },
        { text: 'S/N: «C02KS1ZJJ718» +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 's/n ratio 1200, +33 6 84 17 39 52', why: 'of a signal' },
        { text: 'sn 12, +33 6 84 17 39 52', why: 'too short' },
      ],
    },
    references: ['https://en.wikipedia.org/wiki/Serial_number'],
  },
  {
    id: 'device-id-logged',
    title: 'Number of the device of an account in a line of a log',
    class: 'pii',
    severity: 'medium',
    category: 'device',
    label: 'DEVICE_ID',
    pattern: `\\b(?i:user(?:name|_?id)?|login|account|uid|email|msisdn|customer(?:_?id)?|member(?:_?id)?)=[^\\n]{1,200}?[ ,;&|]device(?:[_-]?(?:id|uuid))?=["']?(${UUID}|${HEX})(?:[^0-9A-Za-z_-]|$)`,
    atoms: ['device=', 'deviceid=', 'device_id=', 'device-id=', 'device_uuid=', 'deviceuuid='],
    maxLength: 320,
    generic: true,
    validators: ['has-digit', 'uuid'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'login ok user=mlindq src=x ua="okhttp" device=«d7c41f83a9062be5»\n' },
        { text: 'user_id=718 action=pay device_id=«6D92078A-8246-4BA4-AE5B-76104861E7DC»' },
      ],
      ignore: [
        { text: 'mount device=d7c41f83a9062be5 fs=ext4', why: 'nobody’s' },
        { text: 'user=root device=sda1', why: 'a disk' },
      ],
    },
    references: ['https://developer.android.com/training/articles/user-data-ids'],
  },
  {
    ...BESIDE,
    id: 'latitude-of-somebody',
    title: 'Latitude of house precision in an object of somebody, beside what is found of them',
    category: 'location',
    label: 'GEO_COORDINATES',
    pattern: axis('lat(?:itude)?', false),
    maxLength: 320,
    validators: ['coordinate'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'event {"owner":"+33 6 84 17 39 52","lat":«48.13715»,"lng":11.57612}' },
        { text: 'seen "user_id": 4, "tel": "+33 6 84 17 39 52", "latitude": «48.137154», x' },
      ],
      ignore: [{ text: '{"shop":"+33 6 84 17 39 52","lat":48.13715,"lng":11.57612}', why: 'a shop' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  },
  {
    ...BESIDE,
    id: 'longitude-of-somebody',
    title: 'Longitude of house precision in an object of somebody, beside what is found of them',
    category: 'location',
    label: 'GEO_COORDINATES',
    pattern: axis('lo?ng?|longitude', true),
    maxLength: 360,
    validators: ['coordinate'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'event {"owner":"+33 6 84 17 39 52","lat":48.13715,"lng":«11.57612»}' },
        { text: 'seen "user_id": 4, "tel": "+33 6 84 17 39 52", "latitude": 48.137154, "longitude": «11.576124», x' },
      ],
      ignore: [{ text: '{"shop":"+33 6 84 17 39 52","lat":48.13715,"lng":11.57612}', why: 'a shop' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  },
  {
    ...BESIDE,
    severity: 'low',
    id: 'number-in-object-beside-details',
    title:
      'First field of the object or the element of a customer or a member, a number, beside what is found of somebody',
    category: 'identity',
    label: 'CUSTOMER_ID',
    pattern:
      '["\'](?i:customer|client|member|subscriber|patient|guest|passenger|employee|student|policy_?holder|insured|donor|kunde|kundin|klant|klient|cliente|mitglied|paciente|paziente|pacjent|from|sender|author)["\'] ?: ?\\{\\s{0,12}["\'](?i:id|ref|no|nr|num|number|code|reference|nummer|numero|número)["\'] ?: ?["\']?([A-Za-z]{0,6}[-_]?\\d[A-Za-z0-9-]{4,18}|[A-Z]{2,5}-[A-Z0-9]{5,14})["\',}\\s]|<(?i:customer|client|member|subscriber|patient|guest|passenger|employee|student|insured|kunde|klant|klient|cliente|mitglied|paciente|pacjent)>\\s{0,12}<(?i:id|ref|no|nr|num|number|code|nummer)>([A-Za-z]{0,6}[-_]?\\d[A-Za-z0-9-]{4,18})</',
    maxLength: 120,
    keyedPattern: '[A-Za-z]{0,6}[-_]?\\d[A-Za-z0-9-]{4,18}|[A-Z]{2,5}-[A-Z0-9]{5,14}',
    keyedKeywords: [
      ...[
        'customer',
        'client',
        'member',
        'subscriber',
        'patient',
        'guest',
        'passenger',
        'employee',
        'student',
        'insured',
      ],
      ...[
        'policy holder',
        'kunde',
        'kundin',
        'klant',
        'klient',
        'cliente',
        'mitglied',
        'paciente',
        'paziente',
        'pacjent',
      ],
    ],
    keyedEntries: true,
    validators: ['number-in-object'],
    confidence: 0.45,
    examples: {
      match: [
        { text: 'event {"kunde":{"id":"«0718293»","tel":"+33 6 84 17 39 52"}}' },
        { text: '<Customer>\n <Id>«KST718293»</Id>\n <Tel>+33 6 84 17 39 52</Tel>' },
        { text: '"from":{"id":«6071829304»,"phone":"+33 6 84 17 39 52"}' },
      ],
      ignore: [
        { text: 'event {"kunde":{"id":12,"tel":"+33 6 84 17 39 52"}}', why: 'too short' },
        { text: '{"item":{"id":"0718293","tel":"+33 6 84 17 39 52"}}', why: 'of a thing' },
      ],
    },
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  },
  {
    ...BESIDE,
    id: 'date-of-birth-behind-sex',
    title: 'Date of birth behind the sex in a row, beside what is found of somebody',
    category: 'demographic',
    label: 'DATE_OF_BIRTH',
    pattern:
      '[|;,\\t] ?(?:[MFHVKWDmfhvkw]|[Mm]ale|[Ff]emale|MALE|FEMALE|[Mm]ännlich|[Ww]eiblich|[Mm]asculino|[Ff]emenino|[Ff]eminino|[Hh]ombre|[Mm]ujer|[Hh]omme|[Ff]emme|[Mm]aschio|[Ff]emmina|[Mm]an|[Vv]rouw|[Kk]vinn[ae]|[Mm]ężczyzna|[Kk]obieta|[МЖмж]|[Мм]уж\\.?|[Жж]ен\\.?|男|女|남|여) ?[|;,\\t] ?((?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:19[2-9]\\d|20[01]\\d)|(?:19[2-9]\\d|20[01]\\d)[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])) ?(?:[|;,\\t\\r\\n]|$)',
    maxLength: 60,
    validators: ['birth-date'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'Dorsal 718 | Renata Quiroga | F | «30/07/1985» | +33 6 84 17 39 52' },
        { text: '718,Renata Quiroga,女,«1985-07-30»,+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: '718,Renata Quiroga,Bend,1985-07-30,+33 6 84 17 39 52', why: 'no sex' },
        { text: '718,Renata Quiroga,F,2024-07-30,+33 6 84 17 39 52', why: 'too late for most' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
