import { describe, expect, it } from 'vitest';
import { accountNumber, labelledAccount } from '../../../src/findings/validators/pii/bank.ts';
import { coordinatePair } from '../../../src/findings/validators/pii/coordinates.ts';
import { oldAge } from '../../../src/findings/validators/pii/date-of-birth.ts';
import { documentNumber } from '../../../src/findings/validators/pii/documents.ts';
import { labelledHandle } from '../../../src/findings/validators/pii/handles.ts';
import { ipv4 } from '../../../src/findings/validators/pii/ip-address.ts';
import { roleName } from '../../../src/findings/validators/pii/named-people.ts';
import { personName } from '../../../src/findings/validators/pii/person-name.ts';
import { phone } from '../../../src/findings/validators/pii/phone.ts';
import { streetAddress } from '../../../src/findings/validators/pii/street-address.ts';
import { usStreetAddress } from '../../../src/findings/validators/pii/us-street-address.ts';
import { serviceValue } from '../../../src/findings/validators/secrets/client-argument.ts';
import { loginName } from '../../../src/findings/validators/secrets/encoded-credentials.ts';
import { highEntropyHex } from '../../../src/findings/validators/secrets/high-entropy.ts';
import { keyBytes } from '../../../src/findings/validators/secrets/key-bytes.ts';
import { lockCode } from '../../../src/findings/validators/secrets/lock-code.ts';
import { vendorToken } from '../../../src/findings/validators/secrets/mixed.ts';
import { isCalledPublic } from '../../../src/findings/validators/secrets/public-form.ts';
import { proseKey } from '../../../src/findings/validators/secrets/told-key.ts';
import { standsAsValue } from '../../../src/findings/validators/secrets/value-place.ts';
import { lineBefore, namingLine, type Validator } from '../../../src/findings/validators/validator.ts';

/** The surroundings of the text between « and ». */
function inputOf(text: string, hasContext = false) {
  const [before, inner, after] = text.split(/[«»]/) as [string, string, string];
  return { text: inner, before, after, names: [], hasContext, isLabelled: hasContext };
}

type Case = readonly [validator: Validator, otherLine: string, sameLine: string, hasContext?: boolean];

const HEX = '2a37a8ee31646640f63a8c7ffc9b73ac27b6482a';
const MIXED = 'hhaaltklrh5lUEmIwj4C5tFAMK93VgKM';

const SIGNS: readonly Case[] = [
  [lockCode, 'unlock code «409713»\n$50 off', 'unlock code «409713» $'],
  [lockCode, 'Il tuo codice è «409713»\n€ 5', 'il codice «409713» €'],
  [phone, 'call «+33 6 84 17 39 52»\n%% end', 'call «+33 6 84 17 39 52» %'],
  [phone, 'call «+33 6 84 17 39 52»\nkm', 'call «+33 6 84 17 39 52» km'],
  [phone, '=====\n«0662 138551» zurückrufen', 'x = «0662 138551» zurückrufen', true],
  [phone, 'unter «0662 138551» zurückrufen\n(2)', '«0662 138551», Fax 0662 138552'],
  [lockCode, 'Welcome.\nPIN «409713»', 'Pune, PIN «411001»'],
  [streetAddress, 'Contact\n=======\n«17 Oak Dr»\n', 'x = «17 Oak Dr»\n'],
  [streetAddress, '* * *\n«17 Oak Dr»\n', '3 * «17 Oak Dr»\n'],
  [streetAddress, '<!-- to whom -->\n«17 Oak Dr»\n', 'n > «17 Oak Dr»\n'],
  [streetAddress, 'see the next page\n«1987 Oak Street»', 'see page «1987 Oak Street»'],
  [streetAddress, '«17 Oak Dr»\nSalem', '«17 Oak Dr» Salem'],
  [usStreetAddress, 'lives at «12 Black Forest»\nSalem', 'lives at «12 Black Forest» Cakes'],
  [oldAge, '=====\n«93»yo M with CHF', '= «93»yo'],
  [oldAge, 'In total\nshe is «93»', 'in total she is «93»'],
  [accountNumber, 'Account No: «71829304»\n% end', 'Account No: «71829304»%'],
  [accountNumber, 'Account No: «71829304»\nitems', 'Account No: «71829304» items'],
  [labelledAccount, 'broj računa: «71829304»\n€ 5', 'račun: «71829304» €'],
  [labelledHandle, 'Username: «mara_lindq77»\n=====', 'Username: «mara_lindq77» = x'],
  [labelledHandle, 'Username: «mara_lindq77»\n: x', 'Username: «mara_lindq77» : x'],
  [personName, 'Name: «Renata»\n=====', 'Name: «Renata» = x'],
  [personName, 'Name: «Renata»\nand more', 'Name: «Renata» and more'],
  [roleName, 'Witness: «Mara Lindqvist»\nitems', 'Witness: «Mara Lindqvist» items'],
  [ipv4, '=====\n«11.92.69.142» did', 'x >= «11.92.69.142»', true],
  [ipv4, 'see the update.\n«81.2.69.142» did', 'see update «81.2.69.142»'],
  [ipv4, 'using python3\n«11.92.69.142» did', 'using python3 «11.92.69.142»', true],
  [coordinatePair, '«48.85661, 2.35222»\n99 files', '«48.85661, 2.35222», 99'],
  [coordinatePair, '99\n«48.85661, 2.35222»', '99 «48.85661, 2.35222»'],
  [coordinatePair, '«48.85661, 2.35222»\nA nice place', '«48.85661, 2.35222» A 5'],
  [loginName, '«mara77»\n+ password', '«mara77» + password'],
];

const CASES = SIGNS.map(([validate, other, same, hasContext]) => ({ validate, other, same, hasContext }));

describe('a sign or a word beside a value', () => {
  it.each(CASES)('speaks against it on its own line only (%#)', ({ validate, other, same, hasContext }) => {
    expect(validate(inputOf(other, hasContext)).ok, other).toBe(true);
    expect(validate(inputOf(same, hasContext)).ok, same).toBe(false);
  });

  it('opens a call on the line of the value only', () => {
    expect(standsAsValue(inputOf(`API_KEY=«${MIXED}»\n(see below)`))).toBe(true);
    expect(standsAsValue(inputOf('password = «make» (seed)'))).toBe(false);
  });

  it('goes on in the next line where prose is broken into lines', () => {
    const prose = 'It was decided, before all of them, that the Witness: «Mara Lindqvist»\nitems';
    expect(roleName(inputOf(prose)).ok).toBe(false);
  });

  it('is looked for above a line without words, where a label may stand', () => {
    expect(ipv4(inputOf('version\n«81.2.69.142»')).ok).toBe(false);
    expect(ipv4(inputOf('version:\n«81.2.69.142»')).ok).toBe(false);
    expect(documentNumber(inputOf('Tax code:\n«S1257L»')).ok).toBe(false);
    expect(documentNumber(inputOf('Tax code: none\nPassport «S1257L»')).ok).toBe(true);
  });
});

describe('bytes of a key', () => {
  const BYTES = '0x96, 0xab, 0xd1, 0x04, 0x92, 0x94, 0xe1, 0x83, 0x4d, 0xb0, 0xd7, 0x31, 0x4d, 0xfa, 0x03, 0xc3';
  const isKey = (before: string): boolean => keyBytes(inputOf(`${before}«${BYTES}»]`)).ok;

  it('are none of a test for a word that holds one of its names, or for an address above', () => {
    for (const before of [
      '// latest build of the firmware\nlet secretKey = [',
      '// the fastest attestation\nlet secretKey = [',
      'let sampleRate = 44100; let secretKey = [',
      'curl https://api.test/v1\nlet secretKey = [',
      'run the test first\n\nlet secretKey = [',
      'std::vector<uint8_t> secretKey = [',
    ])
      expect(isKey(before), before).toBe(true);
  });

  it('are one of a test where their name, or the heading above, says so', () => {
    for (const before of [
      'let testKey = [',
      'let secretKeyForTests = [',
      'TEST_KEY[] = [',
      'EXPECTED_SECRET = [',
      'const uint8_t sample_key[] =\n  [',
      '// Test vector 1\nlet secretKey = [',
      '# example\nkey = [',
      'def test_seal():\n    key = [',
      'func TestSeal(t *testing.T) {\n\tkey := [',
    ])
      expect(isKey(before), before).toBe(false);
  });
});

describe('words for digests and public halves', () => {
  it('count on the line of the value, or above it where it stands alone', () => {
    expect(vendorToken(inputOf(`checked by sha512\nAIRBRAKE_KEY=«${MIXED}»`)).ok).toBe(true);
    expect(vendorToken(inputOf(`airbrake sha512: «${MIXED}»`)).ok).toBe(false);
    expect(vendorToken(inputOf(`"airbrake sha512":\n  "«${MIXED}»"`)).ok).toBe(false);
    expect(serviceValue(inputOf(`the hash\nmixpanel: «${MIXED}»`)).ok).toBe(true);
    expect(serviceValue(inputOf(`mixpanel hash: «${MIXED}»`)).ok).toBe(false);
    expect(highEntropyHex(inputOf(`an image\nthe token «${HEX}»`, true)).ok).toBe(true);
    expect(highEntropyHex(inputOf(`token of the image «${HEX}»`, true)).ok).toBe(false);
    expect(proseKey(inputOf(`Rotate the public key.\nYours for Kestrel is «${MIXED}»`)).ok).toBe(true);
    expect(proseKey(inputOf(`the public key for Kestrel is «${MIXED}»`)).ok).toBe(false);
    expect(isCalledPublic('Rotate the public key.\n')).toBe(false);
    expect(isCalledPublic('Public key:\n')).toBe(true);
  });
});

it('the line before a value, and the one that names it, end where they do in the text', () => {
  expect(lineBefore('a\nb c')).toBe('b c');
  expect(lineBefore('b c')).toBe('b c');
  expect(namingLine('a\nb: ')).toBe('b: ');
  expect(namingLine('x\na:\n  "')).toBe('a:\n  "');
  expect(namingLine('  "')).toBe('  "');
});
