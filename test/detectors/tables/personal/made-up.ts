import { Draw } from '../personal-numbers.ts';

/** Weighted sum of the first digits. */
const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);

/** The digit that makes the whole pass Luhn (ISO/IEC 7812-1, annex B), counted from the right. */
function luhnDigit(body: string): string {
  let total = 0;
  for (const [at, digit] of [...body].reverse().entries()) {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    total += value > 9 ? value - 9 : value;
  }
  return String((10 - (total % 10)) % 10);
}

/** ISO 7064 mod 11,10: the tax numbers of Germany and the OIB of Croatia. */
function mod11and10(body: string): string {
  let product = 10;
  for (const digit of body) {
    const value = (Number(digit) + product) % 10 || 10;
    product = (value * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Verhoeff's digit by the dihedral group D5: composed from its definition, not from a table. */
function verhoeffDigit(body: string): string {
  const join = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, times: number): number => (times === 0 ? digit : turned(turn[digit]!, times - 1));
  const check = (digits: string) =>
    [...digits].reverse().reduce((state, digit, at) => join(state, turned(Number(digit), at % 8)), 0);
  return [...'0123456789'].find(digit => check(body + digit) === 0)!;
}

const two = (value: number): string => String(value).padStart(2, '0');
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Values that pass the published check of their kind, drawn the same at every run. */
export class MadeUp extends Draw {
  /** Year (two digits), month, day of somebody born from 1950 to 1999. */
  birth(): readonly [string, string, string] {
    return [two(50 + this.below(50)), two(1 + this.below(12)), two(1 + this.below(28))];
  }
  letters(length: number): string {
    return Array.from({ length }, () => LETTERS[this.below(LETTERS.length)]).join('');
  }
  /** Draws until the check exists (some bodies have none). */
  until(make: () => string | undefined): string {
    for (;;) {
      const value = make();
      if (value !== undefined) return value;
    }
  }
}

/** Each kind: the rule that must find it, and how a value is made. Sources: the references of the rules. */
export const KINDS: Readonly<Record<string, readonly [rule: string, make: (draw: MadeUp) => string]>> = {
  card: ['credit-card', d => d.card('4', 16)],
  mastercard: ['credit-card', d => d.card('53', 16)],
  amex: ['credit-card', d => d.card('37', 15)],
  card4: ['credit-card', d => d.card('4', 16).replace(/(\d{4})(?=\d)/g, '$1 ')],
  'card-': ['credit-card', d => d.card('52', 16).replace(/(\d{4})(?=\d)/g, '$1-')],
  ssn: ['us-ssn', d => d.ssn()],
  ssn9: ['us-ssn', d => d.ssn().replaceAll('-', '')],
  itin: ['us-itin', d => `9${d.digits(2)}-${70 + d.below(19)}-${d.digits(3)}7`],
  ein: ['us-ein', d => `${[20, 26, 27, 45, 46, 47, 81, 82][d.below(8)]}-${d.digits(6)}3`],
  npi: ['us-npi', d => withLuhn(`1${d.digits(8)}`, '80840')],
  dea: ['us-dea', d => dea(d)],
  mbi: [
    'us-mbi',
    d =>
      `${1 + d.below(9)}${mbi(d)}${d.below(10)}${d.below(10)}-${mbi(d)}${d.below(10)}${d.below(10)}-${mbi(d)}${mbi(d)}${d.digits(2)}`,
  ],
  aba: ['us-aba-routing', d => aba(d)],
  imei: ['imei', d => withLuhn(`35${d.digits(12)}`)],
  vin: ['vin', d => vin(d)],
  'iban:DE': ['iban', d => d.iban('DE')],
  'iban:FR': ['iban', d => d.iban('FR')],
  'iban:ES': ['iban', d => d.iban('ES').replace(/(.{4})(?=.)/g, '$1 ')],
  'iban:NL': ['iban', d => d.iban('NL')],
  'iban:IT': ['iban', d => d.iban('IT')],
  'iban:PL': ['iban', d => d.iban('PL').replace(/(.{4})(?=.)/g, '$1 ')],
  'iban:GB': ['iban', d => d.iban('GB')],
  'iban:TR': ['iban', d => d.iban('TR').replace(/(.{4})(?=.)/g, '$1 ')],
  'br-cpf': ['br-cpf', d => cpf(d).replace(/(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-')],
  'br-cpf11': ['br-cpf', d => cpf(d)],
  'in-aadhaar': ['in-aadhaar', d => aadhaar(d).replace(/(\d{4})(?=\d)/g, '$1 ')],
  'in-aadhaar12': ['in-aadhaar', d => aadhaar(d)],
  'in-pan': ['in-pan', d => `${d.letters(3)}P${d.letters(1)}${1000 + d.below(8999)}${d.letters(1)}`],
  'gb-nhs': ['gb-nhs', d => nhs(d).replace(/(\d{3})(\d{3})/, '$1 $2 ')],
  'gb-nino': ['gb-nino', d => `J${'EGHJKLMNPRST'[d.below(12)]}${d.digits(6)}${'ABCD'[d.below(4)]}`],
  'de-steuer-id': ['de-steuer-id', d => steuerId(d)],
  'pl-pesel': ['pl-pesel', d => pesel(d)],
  'pl-nip': [
    'pl-nip',
    d =>
      d.until(() => {
        const b = `7${d.digits(8)}`;
        const c = sum(b, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
        return c === 10 ? undefined : b + c;
      }),
  ],
  'es-dni': [
    'es-dni',
    d => {
      const n = d.below(8e7) + 1e7;
      return `${n}${'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}`;
    },
  ],
  'es-nie': [
    'es-nie',
    d => {
      const n = d.digits(7);
      return `X${n}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(n) % 23]}`;
    },
  ],
  'fr-nir': ['fr-nir', d => nir(d)],
  'it-codice-fiscale': ['it-codice-fiscale', d => codiceFiscale(d)],
  'nl-bsn': [
    'nl-bsn',
    d =>
      d.until(() => {
        const b = `1${d.digits(7)}`;
        const c = sum(b, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return c === 10 ? undefined : b + c;
      }),
  ],
  'be-rrn': [
    'be-rrn',
    d => {
      const [y, m, day] = d.birth();
      const s = String(1 + d.below(900)).padStart(3, '0');
      return `${y}.${m}.${day}-${s}.${two(97 - (Number(y + m + day + s) % 97))}`;
    },
  ],
  'pt-nif': [
    'pt-nif',
    d => {
      const b = `2${d.digits(7)}`;
      const r = sum(b, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return b + (r < 2 ? 0 : 11 - r);
    },
  ],
  'se-personnummer': [
    'se-personnummer',
    d => {
      const [y, m, day] = d.birth();
      const s = d.digits(3);
      return `19${y}${m}${day}-${s}${luhnDigit(y + m + day + s)}`;
    },
  ],
  'no-fodselsnummer': ['no-fodselsnummer', d => fodselsnummer(d)],
  'fi-hetu': [
    'fi-hetu',
    d => {
      const [y, m, day] = d.birth();
      const s = String(2 + d.below(890)).padStart(3, '0');
      return `${day}${m}${y}-${s}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + m + y + s) % 31]}`;
    },
  ],
  'cn-resident-id': [
    'cn-resident-id',
    d => {
      const [y, m, day] = d.birth();
      const b = `${['110105', '310104', '440305'][d.below(3)]}19${y}${m}${day}${d.digits(3)}`;
      const s = sum(b, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
      return b + '10X98765432'[s % 11];
    },
  ],
  'jp-my-number': [
    'jp-my-number',
    d => {
      const b = d.digits(11);
      const r = sum(b, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (b + (r < 2 ? 0 : 11 - r)).replace(/(\d{4})(?=\d)/g, '$1 ');
    },
  ],
  'kr-rrn': [
    'kr-rrn',
    d => {
      const [y, m, day] = d.birth();
      const b = `${y}${m}${day}1${d.digits(5)}`;
      return `${b.slice(0, 6)}-${b.slice(6)}${(11 - (sum(b, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10}`;
    },
  ],
  'sg-nric': [
    'sg-nric',
    d => {
      const b = d.digits(7);
      return `S${b}${'JZIHGFEDCBA'[sum(b, [2, 7, 6, 5, 4, 3, 2]) % 11]}`;
    },
  ],
  'au-tfn': [
    'au-tfn',
    d =>
      d.until(() => {
        const b = `4${d.digits(8)}`;
        return sum(b, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ? b.replace(/(\d{3})(?=\d)/g, '$1 ') : undefined;
      }),
  ],
  'ca-sin': ['ca-sin', d => withLuhn(`5${d.digits(7)}`).replace(/(\d{3})(?=\d)/g, '$1-')],
  'za-id': [
    'za-id',
    d => {
      const [y, m, day] = d.birth();
      return withLuhn(`${y}${m}${day}${5000 + d.below(4999)}08`);
    },
  ],
  'ch-ahv': [
    'ch-ahv',
    d => {
      const b = `756${d.digits(9)}`;
      const s = [...b].reduce((t, x, i) => t + Number(x) * (i % 2 ? 3 : 1), 0);
      return (b + ((10 - (s % 10)) % 10)).replace(/(\d{3})(\d{4})(\d{4})/, '$1.$2.$3.');
    },
  ],
  'tr-tckimlik': [
    'tr-tckimlik',
    d => {
      const b = `${1 + d.below(9)}${d.digits(8)}`;
      const n = [...b].map(Number);
      const odd = n[0]! + n[2]! + n[4]! + n[6]! + n[8]!;
      const even = n[1]! + n[3]! + n[5]! + n[7]!;
      const tenth = (((odd * 7 - even) % 10) + 10) % 10;
      return `${b}${tenth}${(odd + even + tenth) % 10}`;
    },
  ],
  'hr-oib': [
    'hr-oib',
    d => {
      const b = d.digits(10);
      return b + mod11and10(b);
    },
  ],
  'ru-snils': [
    'ru-snils',
    d => {
      const b = `1${d.digits(8)}`;
      const s = sum(b, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
      return `${b.replace(/(\d{3})(\d{3})/, '$1-$2-')} ${two(s % 100)}`;
    },
  ],
  'ru-inn': [
    'ru-inn',
    d => {
      const b = `77${d.digits(8)}`;
      const c = (sum(b, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
      return `${b}${c}${(sum(b + c, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10}`;
    },
  ],
  'il-id': ['il-id', d => withLuhn(`3${d.digits(7)}`)],
  'cl-rut': [
    'cl-rut',
    d => {
      const b = `1${d.digits(7)}`;
      const s = sum(b, [3, 2, 7, 6, 5, 4, 3, 2]);
      return `${b.replace(/(\d{2})(\d{3})/, '$1.$2.')}-${'0K987654321'[s % 11]}`;
    },
  ],
  'ro-cnp': [
    'ro-cnp',
    d => {
      const [y, m, day] = d.birth();
      const b = `1${y}${m}${day}40${String(1 + d.below(900)).padStart(3, '0')}`;
      const r = sum(b, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return b + (r === 10 ? 1 : r);
    },
  ],
  'bg-egn': [
    'bg-egn',
    d => {
      const [y, m, day] = d.birth();
      const b = `${y}${m}${day}${d.digits(3)}`;
      return b + ((sum(b, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
    },
  ],
  'th-national-id': [
    'th-national-id',
    d => {
      const b = `1${d.digits(11)}`;
      const c = (11 - (sum(b, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
      return (b + c).replace(/(\d)(\d{4})(\d{5})(\d{2})(\d)/, '$1-$2-$3-$4-$5');
    },
  ],
  'gr-amka': [
    'gr-amka',
    d => {
      const [y, m, day] = d.birth();
      return withLuhn(`${day}${m}${y}${d.digits(4)}`);
    },
  ],
  'ee-isikukood': [
    'ee-isikukood',
    d =>
      d.until(() => {
        const [y, m, day] = d.birth();
        const b = `3${y}${m}${day}${d.digits(3)}`;
        const c = sum(b, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        return c === 10 ? undefined : b + c;
      }),
  ],
  'tw-national-id': [
    'tw-national-id',
    d => {
      const b = `1${d.digits(7)}`;
      const s = 1 + 0 * 9 + sum(b, [8, 7, 6, 5, 4, 3, 2, 1]);
      return `A${b}${(10 - (s % 10)) % 10}`;
    },
  ],
  'ua-rnokpp': [
    'ua-rnokpp',
    d => {
      const b = String(28000 + d.below(6000)) + d.digits(4);
      return b + ((((sum(b, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10);
    },
  ],
  email: [
    'email',
    d =>
      `${['ilse.brandt', 'k_moreau', 'tomasz.w', 'h.tanaka+work', 'mbeki77'][d.below(5)]}@${['nordvik-labs.se', 'mail.kestrel.co.uk', 'falco.it', 'hawk-hollow.io'][d.below(4)]}`,
  ],
  ip: [
    'ip-address',
    d => `${[81, 93, 45, 178, 62][d.below(5)]}.${20 + d.below(200)}.${d.below(255)}.${1 + d.below(250)}`,
  ],
  ipv6: [
    'ipv6-address',
    d =>
      `2a02:${(0x1000 + d.below(0xe000)).toString(16)}:${(0x1000 + d.below(0xe000)).toString(16)}::${1 + d.below(99)}`,
  ],
  mac: ['mac-address', d => `3c:22:fb:${[0, 1, 2].map(() => (16 + d.below(239)).toString(16)).join(':')}`],
};

function withLuhn(body: string, before = ''): string {
  return body + luhnDigit(before + body);
}

function dea(d: MadeUp): string {
  const b = d.digits(6);
  const n = [...b].map(Number);
  return `${'ABFM'[d.below(4)]}${d.letters(1)}${b}${(n[0]! + n[2]! + n[4]! + 2 * (n[1]! + n[3]! + n[5]!)) % 10}`;
}

const mbi = (d: MadeUp): string => 'ACDEFGHJKMNPQRTUVWXY'[d.below(20)]!;

function aba(d: MadeUp): string {
  const b = `${two(1 + d.below(12))}${d.digits(6)}`;
  return b + ((10 - (sum(b, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
}

/** 49 CFR 565.15: the ninth sign is the check. */
function vin(d: MadeUp): string {
  const head = `1HG${'BCDEF'[d.below(5)]}M${100 + d.below(899)}`;
  const tail = `KA${100000 + d.below(899999)}`;
  const value = (sign: string) =>
    /\d/.test(sign) ? Number(sign) : '12345678_12345_7_9_23456789'.charCodeAt(sign.charCodeAt(0) - 65) - 48;
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const total = [...`${head}0${tail}`].reduce((s, sign, at) => s + value(sign) * weights[at]!, 0);
  return `${head}${'0123456789X'[total % 11]}${tail}`;
}

function cpf(d: MadeUp): string {
  const b = `3${d.digits(8)}`;
  const check = (digits: string) =>
    ((sum(
      digits,
      Array.from(digits, (_, at) => digits.length + 1 - at),
    ) *
      10) %
      11) %
    10;
  const first = check(b);
  return `${b}${first}${check(b + first)}`;
}

function aadhaar(d: MadeUp): string {
  const b = `${2 + d.below(8)}${d.digits(10)}`;
  return b + verhoeffDigit(b);
}

function nhs(d: MadeUp): string {
  return d.until(() => {
    const b = `4${d.digits(8)}`;
    const check = 11 - (sum(b, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return check === 10 ? undefined : b + (check === 11 ? 0 : check);
  });
}

/** Ten digits of which exactly one stands twice. */
function steuerId(d: MadeUp): string {
  const left = [...'123456789'];
  const picked: string[] = [];
  while (picked.length < 9) picked.push(left.splice(d.below(left.length), 1)[0]!);
  const again = picked[0]!;
  picked.splice(4, 0, again);
  const b = picked.join('');
  return b + mod11and10(b);
}

function pesel(d: MadeUp): string {
  const [y, m, day] = d.birth();
  const b = `${y}${m}${day}${d.digits(4)}`;
  return b + ((10 - (sum(b, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function nir(d: MadeUp): string {
  const [y, m] = d.birth();
  const b = `2${y}${m}75${100 + d.below(20)}${String(1 + d.below(990)).padStart(3, '0')}`;
  return `${b.replace(/(\d)(\d{2})(\d{2})(\d{2})(\d{3})(\d{3})/, '$1 $2 $3 $4 $5 $6')} ${two(97 - Number(BigInt(b) % 97n))}`;
}

function codiceFiscale(d: MadeUp): string {
  const [y, , day] = d.birth();
  const b = `BRN${d.letters(3).replace(/[AEIOU]/g, 'T')}${y}${'ABCDEHLMPRST'[d.below(12)]}${day}H501`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const of = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const total = [...b].reduce((s, sign, at) => s + (at % 2 === 0 ? odd[of(sign)]! : of(sign)), 0);
  return b + String.fromCharCode(65 + (total % 26));
}

function fodselsnummer(d: MadeUp): string {
  return d.until(() => {
    const [y, m, day] = d.birth();
    const b = `${day}${m}${y}${String(d.below(500)).padStart(3, '0')}`;
    const k1 = (11 - (sum(b, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const k2 = (11 - (sum(b + k1, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return k1 === 10 || k2 === 10 ? undefined : `${b}${k1}${k2}`;
  });
}
