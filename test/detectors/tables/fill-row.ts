import { ALNUM, BASE64, BASE64URL, HEX, sample, sampleUuid } from '../../../detectors/sample.ts';

/** Passwords as people make them up, in two parts so that none stands here. */
const PASSWORDS = [
  ['Kestrel', 'Moor91'],
  ['winter', '-sun-42'],
  ['8hT!', 'qx#Lm2z'],
  ['ilove', 'tacos77'],
  ['Summer', '2023!'],
  ['P4n', 'ther_x9'],
  ['tr0mb', 'one$Kid'],
  ['Blau', 'Wal#1988'],
  ['q9Wz', '_Rt4vKp'],
  ['correct', '7Horse'],
] as const;

/** Passwords that are words, known only by where they stand. */
const WORDS = [
  'maple-' + 'river-stone',
  'Saddle' + 'Breeze',
  'quartz-' + 'lemon',
  'orch' + 'id-harbor',
  'Glacier' + 'Pepper',
];

const BASIC = (row: number) => Buffer.from(`ci-bot:${password(row)}`).toString('base64');

function password(row: number): string {
  return PASSWORDS[row % PASSWORDS.length]!.join('');
}

/** A row with its values put in, and where they are: half-open ranges in UTF-16 units. */
export interface FilledRow {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** `§pw§` a password, `§word§` one of words, `§pwurl§` one for a URL, `§a32§` letters and digits, `h` hexadecimal (`H` upper case), `b` base64, `u` base64url, `§uuid§`. */
export function fillRow(row: string, number: number): FilledRow {
  const ranges: [number, number][] = [];
  let text = '';
  for (const [at, piece] of row.split('§').entries()) {
    if (at % 2 === 0) {
      text += piece;
      continue;
    }
    const value = makeValue(piece, number, at);
    ranges.push([text.length, text.length + value.length]);
    text += value;
  }
  return { text, ranges };
}

function makeValue(kind: string, row: number, at: number): string {
  const seed = row * 7 + at;
  if (kind === 'pw') return password(row);
  if (kind === 'word') return WORDS[row % WORDS.length]!;
  if (kind === 'pwurl') return encodeURIComponent(password(row)).replace(/!/g, '%21');
  if (kind === 'b64pw') return Buffer.from(password(row)).toString('base64');
  if (kind === 'basic') return BASIC(row);
  if (kind === 'sha512') return `$6$${sample(ALNUM, 16, seed)}$${sample(`./${ALNUM}`, 86, seed)}`;
  if (kind === 'apr1') return `$apr1$${sample(ALNUM, 8, seed)}$${sample(`./${ALNUM}`, 22, seed)}`;
  if (kind === 'uuid') return sampleUuid(seed);
  const [, alphabet, length] = /^([a-zA-Z]+)(\d+)$/.exec(kind)!;
  const alphabets: Readonly<Record<string, string>> = {
    a: ALNUM,
    h: HEX,
    H: HEX.toUpperCase(),
    b: BASE64,
    u: BASE64URL,
  };
  return sample(alphabets[alphabet!]!, Number(length), seed);
}
