import { lineBefore, namingLine, REJECTED, type Validator, type Verdict } from '../validator.ts';
import { PLACEHOLDER } from './value-place.ts';

const LEAST_DISTINCT = 10;
const MOST = 255;
/** Keys of the examples in FIPS 197 and SP 800-38A, which code is tried with. */
const OF_EXAMPLES = [
  '2b7e151628aed2a6abf7158809cf4f3c',
  '8e73b0f7da0e6452c810f32b809079e5',
  '603deb1015ca71be2b73aef0857d7781',
];

/** What is longer than a key of Ed25519 with its public half is a table. */
const MOST_BYTES = 64;
/** That of RSA with 8,192 bits, and a zero before it. */
const MOST_OF_EXPONENT = 1025;
const LEAST_ESCAPED = 5;

/** A cast, the mark of a type or a call behind a number. */
const TYPE_MARK = /\([^()]*\)\s?|(?:_?u8|'u8|uy|u)(?![0-9a-z])|\.to(?:UB|B)yte\(\)/gi;
const NUMBER = /0x([0-9a-f]{1,2})|16#([0-9a-f]{1,2})#|(?:8'h|\$|&H|#x)([0-9a-f]{1,2})|\b([0-9a-f]{2,3})h\b|(-?\d+)/gi;

function bytesOf(text: string): number[] {
  return [...text.replace(TYPE_MARK, '').matchAll(NUMBER)].map(([, c, ada, pascal, assembler, decimal]) => {
    if (decimal === undefined) return Number.parseInt((c ?? ada ?? pascal ?? assembler)!, 16);
    const number = Number(decimal);
    return number < 0 && number >= -128 ? number + 256 : number;
  });
}

/** The bytes of a key, as numbers: random ones hardly come again, nor do they rise one by one. */
export const keyBytes: Validator = ({ text, before }) => judge(bytesOf(text), before);

/** The same as a string with escapes, of which a text has few. */
export const escapedKeyBytes: Validator = ({ text, before }) => {
  const plain = text.replace(/\\+x/g, '\\x').replace(/\\{2,}(?=[nrtabfv0])/g, '\\');
  if ((plain.match(/\\x[0-9a-f]{2}/gi) ?? []).length < LEAST_ESCAPED) return REJECTED;
  const bytes = [...plain.matchAll(/\\x([0-9a-f]{2})|\\([nrtabfv0\\])|([^\\])/gi)].map(([, hex, control, character]) =>
    hex === undefined ? (control ?? character)!.charCodeAt(0) : Number.parseInt(hex, 16),
  );
  return bytes.length < 16 ? REJECTED : judge(bytes, before);
};

/** The name of what the bytes are given to. */
function lastName(before: string): string {
  return before.match(/[\w-]*(?:key|seed|secret)[\w-]*/gi)?.at(-1) ?? '';
}

/** Words that tests and documentation have in their names, as parts of names as well, `latest` and `sampleRate` left out. */
const OF_TEST =
  /(?<![A-Za-z])(?:tests?|testing|tested|test(?:key|vec|data|case)\w*|vectors?(?!<)|expect(?:s|ed)?|examples?|samples?(?!_?[Rr]ate))(?![a-z])|(?:Test(?:s|ing|ed)?|Vectors?|Expect(?:s|ed)?|Examples?|Samples?(?!_?[Rr]ate))(?![a-z])|(?<![A-Z])(?:TEST(?:S|ING)?|VECTORS?|EXPECT(?:S|ED)?|EXAMPLES?|SAMPLES?)(?![A-Z])/;
/** A remark, or what opens a block or a list: the line above belongs to what is below it. */
const HEADING = /^[ \t]*(?:\/\/|\/?\*|<!--|--|[#;%]|"""|''')|[:{([][ \t\r]*$/;

/** Named as one of a test or of documentation, on its own line or on a heading above. */
function isOfTest(before: string): boolean {
  const text = before.replace(/\w+:\/\/\S*/g, '');
  const naming = namingLine(text);
  if (OF_TEST.test(naming)) return true;
  const above = lineBefore(text.slice(0, -naming.length - 1));
  return naming.length < text.length && HEADING.test(above) && OF_TEST.test(above);
}

/** The bytes as pairs of hexadecimal digits: `b7 c4 91 …`, `b7:c4:91:…`, also over several lines. */
export const keyPairsOfDigits: Validator = ({ text, before }) =>
  judge(
    (text.match(/[0-9a-f]{2}/gi) ?? []).map(pair => Number.parseInt(pair, 16)),
    before,
    MOST_OF_EXPONENT,
  );

function judge(bytes: readonly number[], before: string, most = MOST_BYTES): Verdict {
  if (bytes.length > most) return REJECTED;
  if (bytes.some(byte => byte > MOST || byte < 0) || new Set(bytes).size < LEAST_DISTINCT) return REJECTED;
  if (isOfTest(before) || /pub/i.test(lastName(before))) return REJECTED;
  const steps = bytes.filter((byte, at) => at > 0 && Math.abs(byte - bytes[at - 1]!) <= 2).length;
  if (steps * 2 >= bytes.length) return PLACEHOLDER;
  const canonical = Buffer.from(bytes).toString('hex');
  return OF_EXAMPLES.some(key => canonical.startsWith(key)) ? PLACEHOLDER : { ok: true, canonical };
}
