import { IBAN_LENGTHS } from '../../../src/findings/validators/pii/iban.ts';
import { Draw, group } from './personal-numbers.ts';

/** A text or a field; in `text`, the value between `«»` must be found as `rule`, or without one nothing of the rule. */
export interface PersonalRow {
  readonly rule: string;
  readonly text: string;
  /** The key that it stands under. */
  readonly key?: string;
}

const FOURS = [4, 4, 4, 4, 4, 4, 4, 4];

function* cards(draw: Draw): Iterable<PersonalRow> {
  const rule = 'credit-card';
  const brands = ['4', '51', '54', '2231', '6011', '65', '3530', '62'];
  for (const brand of brands) {
    const number = () => draw.card(brand, 16);
    const fours = (separator: string) => group(number(), FOURS, separator);
    yield { rule, text: `My card number is «${fours(' ')}».` };
    yield { rule, text: `card: «${fours('-')}»` };
    yield { rule, text: `Please charge «${fours(' ')}» today` };
    yield { rule, text: `credit card «${number()}» exp 05/27` };
    yield { rule, text: `paid with «${number()}» (cvv 123)` };
    yield { rule, text: `CC#«${number()}»` };
    yield { rule, text: `Kreditkartennummer: «${number()}»` };
    yield { rule, text: `numéro de carte : «${fours(' ')}»` };
    yield { rule, text: `número de tarjeta «${number()}»` };
    yield { rule, text: `信用卡号：«${number()}»` };
    yield { rule, text: `カード番号 «${fours('-')}»` };
    yield { rule, text: `cardNumber=«${number()}»&cvv=1` };
    yield { rule, text: `4 digits? no: «${fours('\u00a0')}»` };
    for (const key of ['card_number', 'pan', 'cc']) yield { rule, text: `«${number()}»`, key };
    yield { rule, text: number(), key: 'order_id' };
    yield { rule, text: number(), key: 'timestamp_ns' };
    yield { rule, text: `sku-${number()}-x, /items/${number()}/view` };
    yield { rule, text: `https://host.test/p/${number()}?x=1` };
    yield { rule, text: `0x${number()} 3.${number()} ${number()}.${draw.digits(6)}` };
    yield { rule, text: `account ${number()}${draw.digits(4)}` };
  }
  for (const brand of ['4', '53', '2231', '6011']) {
    yield { rule, text: `pay «${draw.card(brand, 16)}», thanks` };
    yield { rule, text: `(«${draw.card(brand, 16)}»)` };
    yield { rule, text: `|«${draw.card(brand, 16)}»|05/28|123` };
    yield { rule, text: `{"number":"«${draw.card(brand, 16)}»"}` };
    yield { rule, text: `«${draw.card(brand, 16)}»`, key: 'payment_method' };
  }
  for (const brand of ['34', '37']) {
    yield { rule, text: `Amex «${group(draw.card(brand, 15), [4, 6, 5], ' ')}» on file` };
    yield { rule, text: `use «${group(draw.card(brand, 15), [4, 6, 5], '-')}» please` };
    yield { rule, text: `my card is «${draw.card(brand, 15)}».` };
  }
  yield { rule, text: `diners club «${group(draw.card('36', 14), [4, 6, 4], ' ')}»` };
  yield { rule, text: `card «${draw.card('305', 14)}»` };
  for (const [name, prefix, length] of [
    ['Maestro', '6759', 16],
    ['visa', '4', 13],
    ['visa', '4', 19],
    ['UnionPay', '62', 19],
    ['Mir', '2202', 16],
    ['Troy', '9792', 16],
  ] as const)
    yield { rule, text: `${name} card «${draw.card(prefix, length)}»` };
  for (let i = 0; i < 5; i++) {
    yield { rule, text: `order ${draw.card('1', 16)} shipped, tracking ${draw.card('9400', 22)}` };
    yield { rule, text: `IMEI ${draw.card('35', 15)}, SSCC ${draw.card('3', 18)}, UPC ${draw.card('0', 12)}` };
    yield { rule, text: `[${draw.card('4', 16)}, ${draw.card('51', 16)}, ${draw.digits(16)}]` };
  }
}

function* ibans(draw: Draw): Iterable<PersonalRow> {
  const rule = 'iban';
  for (const country of Object.keys(IBAN_LENGTHS)) {
    const number = () => draw.iban(country);
    yield { rule, text: `IBAN «${number()}»` };
    yield { rule, text: `Please transfer to «${group(number(), FOURS, ' ')}» by Friday` };
    yield { rule, text: `pay to «${group(number(), FOURS, ' ')}» Thanks and regards` };
    yield { rule, text: `an «${group(number(), FOURS, '-')}» bitte` };
    yield { rule, text: `iban: «${number().toLowerCase()}»` };
    yield { rule, text: `«${number()}»`, key: 'account' };
    const iban = number();
    const wrong = iban.slice(0, 2) + String((Number(iban.slice(2, 4)) % 96) + 2).padStart(2, '0') + iban.slice(4);
    if (wrong !== iban) yield { rule, text: `ref ${wrong} seen` };
    yield { rule, text: `x${iban} and ${iban}${draw.digits(3)}` };
  }
}

function* socialSecurity(draw: Draw): Iterable<PersonalRow> {
  const rule = 'us-ssn';
  const plain = () => draw.ssn().replaceAll('-', '');
  for (let i = 0; i < 8; i++) {
    yield { rule, text: `SSN: «${draw.ssn()}»` };
    yield { rule, text: `my social is «${draw.ssn()}», ok?` };
    yield { rule, text: `ssn «${draw.ssn().replaceAll('-', ' ')}»` };
    yield { rule, text: `SSN:«${plain()}»` };
    yield { rule, text: `Her social security number is «${plain()}».` };
    yield { rule, text: `She gave «${draw.ssn()}» as hers` };
    yield { rule, text: `SS#: «${draw.ssn()}»` };
    yield { rule, text: `«${plain()}»`, key: 'ssn' };
    yield { rule, text: `SSN 000-12-${1000 + i} 666-12-${1000 + i} 123-00-${1000 + i} 234-12-0000` };
    yield { rule, text: `part ${draw.ssn()}${i}, SKU-${draw.ssn()}-B, v${draw.ssn()}, 2024-${draw.ssn()}` };
    yield { rule, text: `total ${draw.digits(9)} bytes, zip ${draw.digits(5)}-${draw.digits(4)}` };
    yield { rule, text: `tel ${draw.digits(3)}-${draw.digits(3)}-${draw.digits(4)}` };
  }
}

const ADDRESSES = [
  'ann.kim@nordvik.se',
  'ann+tag@mail.kestrel.co.uk',
  "o'brien@lantern.ie",
  'x_y-z@sub.domain.museum',
  'jürgen@bücher-haus.de',
  'почта@почта.рф',
  '用户@例子.公司',
  'müller@xn--bcher-kva.de',
  'ANN@KESTREL.COM',
  '1234567@qq.com',
  'first.last@dept.uni.ac.jp',
  'joão.silva@empresa.com.br',
  'ann.kim@kestrel.photography',
  '"ann kim"@kestrel.org',
];
const NO_ADDRESSES =
  'icon@2x.png|logo@3x.jpg|lodash@4.17.21|@types/node@20.1.0|npm i pkg@latest|git@github.com:org/repo.git|ssh ann@host|' +
  'scp file ann@10.0.0.4:/tmp|@app.route("/x")|user@localhost|attn = q@k.transpose(-2,-1)|y = x@W.T + b|https://host.test/@user/video|' +
  'foo@|@bar.com|a@b|a@@b.com|Message-ID: <20240101.abc@mail.host.io>|uses: docker/build-push-action@v5.1.0|@scope/pkg@1.2.3|' +
  '${name}@${domain}.com|%s@%s.com|<user>@<domain>.com|price @ 3.50|svn+ssh://svn@svn.host.io/x|lib@2.0.js|python@3.11|golang.org/x/net@v0.17.0';

function* emails(): Iterable<PersonalRow> {
  const rule = 'email';
  for (const address of ADDRESSES)
    for (const [before, after] of [
      ['Write to ', '.'],
      ['<', '>'],
      ['mailto:', '?subject=x'],
      ['(', ')'],
      ['e-mail: ', ', thanks'],
      ['Ann Kim <', '> wrote:'],
      ['to ', '\n'],
    ] as const)
      yield { rule, text: `${before}«${address}»${after}` };
  for (const text of NO_ADDRESSES.split('|')) yield { rule, text };
}

/** Numbers in the international form of their countries, 15 or fewer digits. */
const PHONES =
  '+49 30 901820344|+49 170 4718235|+33 6 14 27 38 49|+44 7714 330198|+44 20 7946 4127|+1 212-664-7665|+1 (415) 391-2210|(206) 684-4075|312-744-5000|' +
  '617.635.4500|+91 98330 41276|+86 138 2714 9035|+81 90-4127-8835|+82 10-4471-9082|+55 11 97721-4408|+52 55 4127 8890|+34 612 447 903|+39 347 4471902|' +
  '+31 6 41278835|+32 475 41 27 88|+41 79 412 78 83|+43 664 4127883|+48 601 412 788|+46 70 412 78 83|+47 912 41 278|+45 21 41 27 88|+358 40 4127883|' +
  '+7 916 412-78-83|+380 67 412 78 83|+90 532 412 78 83|+61 412 788 352|+64 21 412 7883|+27 82 412 7883|+234 803 412 7883|+254 712 412788|' +
  '+20 100 412 7883|+966 50 412 7883|+971 50 412 7883|+972 52-412-7883|+92 300 4127883|+880 1712-412788|+62 812-4127-8835|+63 917 412 7883|' +
  '+84 90 412 7883|+66 81 412 7883|+65 9127 8835|+60 12-412 7883|+852 9412 7883|+886 912 412 788|+54 9 11 4127-8835|+56 9 6412 7883|' +
  '+57 300 412 7883|+30 6944 412788|+351 912 412 788|+353 87 412 7883|+420 604 412 788|+36 30 412 7883|+40 723 412 788';
const NATIONAL =
  'Tel.: «030 90182034»|Telefon: «0171 4718235»|Handy «0151/41278835»|Tél : «01 42 68 53 00»|téléphone «06.12.41.34.27»|phone «020 7946 4127»|' +
  'mobile «07714 330198»|Teléfono: «91 412 78 83»|móvil «612 447 903»|電話：«03-3412-7883»|电话：«13827149035»|전화: «010-4471-9082»|' +
  'telefone «(11) 97721-4408»|cell «2126647665»|телефон: «8 (916) 412-78-83»|फ़ोन: «9833041276»|telefoon «06-41278835»|' +
  'office: «(206) 684-4075 ext. 12»|The office («312-744-5000») is open';
const NO_PHONES =
  'version 1.20.304|2024-05-14 10:31:00|192.168.44.120|52.520008, 13.404954|order 4127883512|id: 412788351290|total 412,788,351|ISBN 978-3-16-148410-0|' +
  '4127-8835-1290|years 1998-2003, 2004-2010|uuid 41278835-1290-4127|SKU 412-788351|ts=1700412788|$1,412.78|+41%|PMID 41278835|doi 10.1412/78835129|' +
  'score 3-2, 4-1|case 41-27883|112 788 3512 rows|acct 4127883512|zip 94127-8835|[412, 788, 3512]|time 12:41:27.883512|412788+351290=764078';

function* phones(): Iterable<PersonalRow> {
  const rule = 'phone';
  for (const number of PHONES.split('|'))
    for (const [before, after] of [
      ['Call me at ', '.'],
      ['phone: ', ''],
      ['reach us on ', ' or by mail'],
      ['Tel. ', ', Fax -'],
    ] as const)
      yield { rule, text: `${before}«${number}»${after}` };
  for (const text of NATIONAL.split('|')) yield { rule, text };
  for (const text of NO_PHONES.split('|')) yield { rule, text };
}

/** Every row, as people and programs write such data. */
export function personalRows(): readonly PersonalRow[] {
  const draw = new Draw();
  return [...cards(draw), ...ibans(draw), ...socialSecurity(draw), ...emails(), ...phones()];
}
