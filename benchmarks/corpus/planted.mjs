// What is planted: values that a rule must find, assembled so that no live-looking token stands in the repository.

const DIGITS = '0123456789';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Each gives a sentence to put between two others, or a member to add to the record. */
const PLANTS = {
  email: (_random, words) => ({ sentence: `Write to ${name(words)}.${name(words)}@${name(words)}-mail.org soon.` }),
  phone: random => ({
    sentence: `My phone number is (${random.pick(['415', '212', '312'])}) 8${random.integer(30, 99)}-${random.text('23456789', 4)}.`,
  }),
  'credit-card': random => ({
    sentence: `The card is ${grouped(withLuhn(`4${random.pick(['539', '716', '916'])}${random.text(DIGITS, 11)}`))} now.`,
  }),
  iban: random => ({ sentence: `Send it to IBAN ${iban(random)} please.` }),
  'us-ssn': random => ({
    sentence: `Her SSN is ${random.integer(101, 599)}-${random.integer(11, 89)}-${random.integer(1200, 9800)} there.`,
  }),
  'aws-access-key-id': random => ({
    sentence: `Set aws_access_key_id = ${'AK' + 'IA'}${random.text(BASE32, 16)} first.`,
  }),
  'github-pat': random => ({ sentence: `Use ${githubToken(random)} there.` }),
  'slack-bot-token': random => ({
    sentence: `Set ${'xo' + 'xb'}-${random.text('123456789', 12)}-${random.text('123456789', 12)}-${random.text(ALNUM, 24)} here.`,
  }),
  'generic-password': random => ({
    member: { password: `${random.text(ALNUM, 6)}#${random.text(DIGITS, 2)}${random.text(ALNUM, 5)}` },
  }),
};
const KINDS = Object.keys(PLANTS);

/** One planted thing, its rule named. */
export function plant(random, words) {
  const rule = random.pick(KINDS);
  return { rule, ...PLANTS[rule](random, words) };
}

function name(words) {
  let word = words.word();
  while (word.length < 5) word += words.word();
  return word;
}

function withLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

function grouped(digits) {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

// DE: two check digits and 18 digits, of which the first eight are a bank's number.
function iban(random) {
  const account = `${random.pick(['37040044', '50010517', '10000000'])}${random.text(DIGITS, 10)}`;
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`;
}

// The last six characters of a classic GitHub token are the CRC-32 of the 30 before, in base 62.
function githubToken(random) {
  const body = random.text(ALNUM, 30);
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let crc = crc32(body);
  let check = '';
  for (let i = 0; i < 6; i++) {
    check = alphabet[crc % 62] + check;
    crc = Math.floor(crc / 62);
  }
  return `${'gh' + 'p'}_${body}${check}`;
}

function crc32(text) {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
