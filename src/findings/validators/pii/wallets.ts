import { createHash } from 'node:crypto';
import { DOUBT, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function decodeBase58(text: string): Buffer | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = BASE58.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  const zeros = /^1*/.exec(text)![0].length;
  return Buffer.concat([
    Buffer.alloc(zeros),
    Buffer.from(hex.length % 2 === 1 ? `0${hex}` : value === 0n ? '' : hex, 'hex'),
  ]);
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Base58Check: the last four bytes are the start of the double SHA-256 of the rest. */
function passesBase58Check(text: string): boolean {
  const bytes = decodeBase58(text);
  if (bytes === undefined || bytes.length < 21 || bytes.length > 82) return false;
  return sha256(sha256(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}

/** Bech32 (BIP-173) or Bech32m (BIP-350). */
function passesBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const at = lower.lastIndexOf('1');
  const values: number[] = [];
  for (let i = 0; i < at; i++) values.push(lower.charCodeAt(i) >> 5);
  values.push(0);
  for (let i = 0; i < at; i++) values.push(lower.charCodeAt(i) & 31);
  for (const char of lower.slice(at + 1)) {
    const value = BECH32.indexOf(char);
    if (value < 0) return false;
    values.push(value);
  }
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >> bit) & 1) check ^= generator;
    }
  }
  return check === 1 || check === 0x2bc830a3;
}

/** The addresses of Bitcoin's first block and of the specifications. */
const SAMPLES = new Set([
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
  '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  '0x0000000000000000000000000000000000000000',
  '0xffffffffffffffffffffffffffffffffffffffff',
  '0x000000000000000000000000000000000000dEaD',
]);

/** Bitcoin, Litecoin, Dogecoin, Tron, Ripple by Base58Check; Bitcoin and others by Bech32. */
export const wallet: Validator = input => {
  const { text } = input;
  const placeholder = SAMPLES.has(text) ? { placeholder: true } : {};
  if (/^(?:bc|tb|ltc|addr|cosmos|osmo|terra|erd)1/i.test(text))
    return passesBech32(text) ? { ok: true, confidence: 0.2, ...placeholder } : unchecked(input);
  return passesBase58Check(text) ? { ok: true, confidence: 0.2, ...placeholder } : unchecked(input);
};

/** What says that an address of a coin follows: `BTC to`, `bitcoin wallet:`. */
const CALLED_WALLET =
  /\b(?:btc|bitcoins?|ltc|litecoins?|doge(?:coin)?|trx|tron|usdt|xrp|ada|crypto(?:currency)?)\b(?:[ -](?:wallet|address|addr))*(?: (?:is|to|at|ist|est|es|è))?[:=# (]{0,3}["'`]?$/i;

// An address that is called one although its checksum fails was mistyped or made up: letters in both cases and digits, as nothing else is written.
function unchecked(input: ValidatorInput): Verdict {
  const isMixed =
    /\d.*\d/.test(input.text) && (/^[a-z]+1/.test(input.text) || /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(input.text));
  return isMixed && input.text.length >= 26 && CALLED_WALLET.test(input.before)
    ? { ok: true, confidence: DOUBT }
    : REJECTED;
}

/** Solana: a public key of 32 bytes, without a check. */
export const solana: Validator = ({ text }) =>
  decodeBase58(text)?.length === 32 && /\d/.test(text) && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text)
    ? { ok: true, canonical: text }
    : REJECTED;

/** A program on the chain, rather than somebody: `contract: 0x…`, `tokenContract = "0x…`, `USDC contract address is 0x…`. */
const OF_A_CONTRACT = /contract(?:s|[ _]?addr(?:ess)?(?:es)?)?["']?\]?\s{0,3}(?:[:=(]|is|at)?\s{0,3}["'`]?$/i;

/** Ethereum and its kin: 20 bytes in hex; no check unless the case is mixed (EIP-55 needs Keccak, which Node has not). */
export const ethereum: Validator = ({ text, before, names }) => {
  if (OF_A_CONTRACT.test(before) || OF_A_CONTRACT.test(names.at(-1) ?? '')) return REJECTED;
  const hex = text.slice(2).toLowerCase();
  if (/^(.)\1+$/.test(hex) || SAMPLES.has(text) || /^0{30}/.test(hex))
    return { ok: true, canonical: `0x${hex}`, placeholder: true };
  return { ok: true, canonical: `0x${hex}` };
};
