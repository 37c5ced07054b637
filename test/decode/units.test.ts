import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitEncodings } from '../../src/decode/index.ts';
import { resolveUnits } from '../../src/decode/units.ts';

// Characters, each as it may be written and what it stands for.
const letter = fc.constantFrom(...'aZ7-@ é漢😀"\\%&').filter(it => !'%&\\'.includes(it));
const written = fc.oneof(
  letter.map(it => [it, it] as const),
  letter.map(it => [[...Buffer.from(it)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''), it] as const),
  letter.map(it => [`&#${it.codePointAt(0)};`, it] as const),
  letter.map(it => [`&#X${it.codePointAt(0)!.toString(16)};`, it] as const),
  letter.map(it => [`\\u{${it.codePointAt(0)!.toString(16)}}`, it] as const),
  letter.map(
    it =>
      [
        [...Array(it.length).keys()].map(i => `\\u${it.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
        it,
      ] as const,
  ),
  fc
    .constantFrom(['&quot;', '"'], ['&amp;', '&'], ['\\n', '\n'], ['\\\\', '\\'], ['\\/', '/'])
    .map(it => it as readonly [string, string]),
  fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\ufe0f', '\u{e0041}', '\u{e0101}').map(it => [it, ''] as const),
  fc
    .constantFrom(
      '\x1b[0m',
      '\x1b[01;31m',
      '\x1b(B',
      '\x1b]0;a\x07',
      '\\x1b[0m',
      '\\033[1m',
      '\\e[K',
      '^[[0m',
      '\\u001b[m',
    )
    .map(it => [it, ''] as const),
  fc
    .constantFrom(['Ａ', 'A'], ['＠', '@'], ['𝟘', '0'], ['𝒂', 'a'], ['٧', '7'], ['۴', '4'], ['५', '5'], ['๙', '9'])
    .map(it => it as readonly [string, string]),
);

describe('resolveUnits', () => {
  it('resolves each character, and leads back to how it was written', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), characters => {
        const encoded = Buffer.from(characters.map(([how]) => how).join('|'));
        const decoded = characters.map(([, what]) => what).join('|');
        const units = resolveUnits(encoded);
        if (units === undefined) {
          expect(encoded.toString()).toBe(decoded);
          return;
        }
        expect(units.text.toString()).toBe(decoded);
        let from = 0; // in the decoded text
        let at = 0; // in the encoded one
        for (const [how, what] of characters) {
          const to = from + Buffer.byteLength(what);
          const end = at + Buffer.byteLength(how);
          if (to > from) expect(units.toEncoded(from, to)).toEqual([at, end]);
          from = to + 1;
          at = end + 1;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every range so that what stands there decodes to it', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const encoded = Buffer.from(characters.map(([how]) => how).join('|'));
        const units = resolveUnits(encoded);
        if (!units || units.text.length === 0) return;
        const points = [...units.text.toString()];
        const [first, last] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
        const offset = (count: number) => Buffer.byteLength(points.slice(0, count).join(''));
        const range = units.toEncoded(offset(first), offset(last + 1));
        const piece = encoded.subarray(...range);
        const whole = resolveUnits(piece)?.text ?? piece;
        expect(whole.toString()).toBe(points.slice(first, last + 1).join(''));
        const names = units.layersOf(offset(first), offset(last + 1)).split('+');
        const wanted = unitEncodings.filter(({ name }) => names.includes(name));
        expect((resolveUnits(piece, wanted)?.text ?? piece).toString()).toBe(whole.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '%',
    '%4',
    '%zz',
    '%c3',
    '%ff',
    '&#;',
    '&#x;',
    '&#55296;',
    '&#99999999;',
    '&nope;',
    '\\',
    '\\x4',
    '\\u12',
    '\\ud800',
    '\\u{}',
    '\\u{110000}',
    '\\U00110000',
    '\\q',
    '，'.slice(1),
    'a * b * c',
    '2**3**4',
    'f(**a, **b)',
    'char *a, *b',
    '/** a */',
    '```a```',
    '* a\n* b',
    `**${'a'.repeat(81)}**`,
  ])('leaves alone what is none: %s', text => {
    expect(resolveUnits(Buffer.from(text))).toBeUndefined();
  });

  it.each([
    ['**Name:** x', 'Name: x'],
    ['**Name**: x', 'Name: x'],
    ['- *Name:* x', '- Name: x'],
    ['PIN: `12` or ``34``', 'PIN: 12 or 34'],
    ['***a b***', 'a b'],
    ['**a** **b**', 'a b'],
    ['**`a`**', 'a'],
  ])('leaves out what sets off a word or a value: %s', (written, text) => {
    expect(resolveUnits(Buffer.from(written))?.text.toString()).toBe(text);
  });

  it.each(['é', 'Ångström', 'ế Ầ', 'ό й', 'naïve café'])('makes one of a letter and its marks: %s', text => {
    const written = Buffer.from(text.normalize('NFD'));
    const units = resolveUnits(written)!;
    expect(units.text.toString()).toBe(text);
    expect(units.toEncoded(0, units.text.length)).toEqual([0, written.length]);
  });

  it.each(['\u0301', '1\u0301', ' \u0308', 'q\u0302', 'x\u0346'])('leaves a mark that makes none: %j', text => {
    expect(resolveUnits(Buffer.from(text))).toBeUndefined();
  });

  it.each(unitEncodings)('writes text so that it reads it again: $name', encoding => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ7 []:%&<>"\'\\\né😀') }), text => {
        const once = Buffer.from(encoding.encode(text));
        const name = encoding.name;
        if (['invisible', 'ansi', 'nfkc', 'digit', 'nfc', 'markup', 'emphasis', 'blank'].includes(name))
          expect(once.toString()).toBe(text);
        else expect((resolveUnits(once, [encoding])?.text ?? once).toString()).toBe(text);
      }),
    );
  });
});
