import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeLayers } from '../../src/decode/layers.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { makeFinder } from './find-encoded.ts';

const find = makeFinder();
const token = toToken(123_456_789);
const plain = `see ${token}, é 😀 and so on`;
const at = { start: 4, end: 17 };
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const percentAll = (text: string) =>
  [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');
const each = (text: string, write: (code: number) => string) => [...text].map(it => write(it.codePointAt(0)!)).join('');
const hex4 = (code: number) => code.toString(16).padStart(4, '0');
const swap = (text: string) => Buffer.from(text, 'utf16le').swap16();
const long = `${plain} `.repeat(6);
const mime = base64(long).replace(/.{76}(?=.)/g, '$&\r\n');

/** Encodings of which a finding takes the whole run. */
const runs: [title: string, run: string, decode: string][] = [
  ['base64', base64(plain), 'base64'],
  ['base64 without padding', base64(plain).replace(/=+$/, ''), 'base64'],
  ['url-safe base64', Buffer.from(`${plain}??>>~~`).toString('base64url'), 'base64'],
  ['base64 in lines of MIME', mime, 'base64'],
  ['base64 in lines that are indented', mime.replaceAll('\r\n', '\n    '), 'base64'],
  ['gzip in base64', base64(gzipSync(plain)), 'base64+gzip'],
  ['zlib in base64', base64(deflateSync(plain)), 'base64+zlib'],
  ['UTF-16LE in base64, as PowerShell takes it', Buffer.from(plain, 'utf16le').toString('base64'), 'base64+utf-16le'],
  ['UTF-16BE in base64', base64(swap(plain)), 'base64+utf-16be'],
  ['gzip of UTF-16 in base64', base64(gzipSync(Buffer.from(plain, 'utf16le'))), 'base64+gzip+utf-16le'],
  ['hexadecimal', Buffer.from(plain).toString('hex'), 'hex'],
  ['hexadecimal in capitals', Buffer.from(plain).toString('hex').toUpperCase(), 'hex'],
  ['gzip in hexadecimal', gzipSync(plain).toString('hex'), 'hex+gzip'],
  ['tag characters', each(`see ${token}, and so on`, code => String.fromCodePoint(0xe0000 + code)), 'tags'],
];

/** Encodings of which a finding takes just the characters it is written with. */
const units: [title: string, written: string, decode: string][] = [
  ['percent-encoding of all', percentAll(token), 'percent'],
  ['percent-encoding of one character', token.replace('-', '%2D'), 'percent'],
  ['decimal references', each(token, code => `&#${code};`), 'html'],
  ['hexadecimal references', each(token, code => `&#x${code.toString(16)};`), 'html'],
  ['\\u escapes', each(token, code => `\\u${hex4(code)}`), 'escape'],
  ['\\x escapes', each(token, code => `\\x${code.toString(16)}`), 'escape'],
  ['\\u{} escapes', each(token, code => `\\u{${code.toString(16)}}`), 'escape'],
  ['zero-width characters', `${token.slice(0, 3)}\u200b\u200d${token.slice(3, 9)}\u2060${token.slice(9)}`, 'invisible'],
  ['a soft hyphen', `${token.slice(0, 7)}\u00ad${token.slice(7)}`, 'invisible'],
  ['tag characters inside', `${token.slice(0, 2)}\u{e0041}\u{e007f}${token.slice(2)}`, 'invisible'],
  ['a colour inside', `${token.slice(0, 3)}\x1b[01;31m\x1b[K${token.slice(3, 9)}\x1b[m${token.slice(9)}`, 'ansi'],
  ['full-width forms', each(token, code => String.fromCodePoint(code + 0xfee0)), 'nfkc'],
  ['mathematical letters', token.replace('z', '𝐳').replace('q', '𝗊').replace('7', '𝟕'), 'nfkc'],
];

describe('a run', () => {
  it.each(runs)('is found with its exact range: %s', (_, run, decode) => {
    for (const [before, after] of [
      ['', ''],
      ['see ', ' there'],
      ['x=', '&y'],
      ['"', '"'],
      ['data:text/plain;base64,', '\nThe end'],
    ]) {
      const found = find(`${before}${run}${after}`);
      const places = found.map(({ via }) => via);
      expect(
        found.map(it => it.run),
        `${before}…${after}`,
      ).toEqual(found.map(() => run));
      expect(found.length).toBe(run.startsWith(mime.slice(0, 76)) ? 6 : 1);
      expect(places[0]).toEqual([{ decode, ...at }]);
    }
  });

  it.each(runs)('decodes to what was found in it: %s', (_, run) => {
    for (const { run: encoded, via } of find(run)) expect(decodeLayers(encoded, via)).toBe(token);
  });

  it.each(['Schlüssel', 'Пароль', 'Κωδικός', 'סיסמה', 'كلمة المرور', 'รหัสผ่าน', 'Mật khẩu', '“Clé”'])(
    'is found in UTF-16 that begins with letters beyond ASCII: %s',
    word => {
      const text = `${word}: ${token}, ${word} `.repeat(3);
      for (const [bytes, decode] of [
        [Buffer.from(text, 'utf16le'), 'utf-16le'],
        [swap(text), 'utf-16be'],
      ] as const) {
        const lines = bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n');
        for (const [run, name] of [
          [bytes.toString('base64'), 'base64'],
          [lines, 'base64'],
          [bytes.toString('hex'), 'hex'],
        ]) {
          const found = find(`see ${run}`);
          expect(found.map(it => [it.run, it.via[0]!.decode])).toEqual(Array(3).fill([run, `${name}+${decode}`]));
        }
      }
    },
  );

  it('counts each place in it', () => {
    const [first, second] = [toToken(1), toToken(2)];
    expect(find(base64(`${first} and ${second}`)).map(({ via }) => [via[0]!.start, via[0]!.end])).toEqual([
      [0, 13],
      [18, 31],
    ]);
  });

  it('ends before a line that is no base64 of text, however long its words are', () => {
    const whole = base64(`${plain}.`.padEnd(48));
    expect(whole).not.toContain('=');
    for (const line of [
      'serviceAccountName: foo',
      'getUserInformationById(x)',
      'Responsibilities include',
      'src/components/button/index.ts',
      'REACT_APP_ENVIRONMENT=prod',
      'serviceAccountName',
      'ThisIsAConstantOfThirtyTwoLetter',
      'line',
      'OK',
      'Note',
      'text',
    ])
      for (const end of ['', '\n', '\nand so on'])
        expect(
          find(`uri: ${whole}\n  ${line}${end}`).map(it => it.run),
          line,
        ).toEqual([whole]);
  });

  it('goes on in lines of text in an old encoding and of characters that are cut between them', () => {
    for (const text of [
      Buffer.from(
        `${'the menu of this day in the café at the corner of the street '.repeat(4)}${token} `.padEnd(285),
        'latin1',
      ),
      Buffer.from(`${'电子邮件'.repeat(20)} ${token} ${'😀é'.repeat(30)}`),
    ]) {
      const lines = text.toString('base64').replace(/.{76}(?=.)/g, '$&\n');
      expect(lines.split('\n').length).toBeGreaterThan(3);
      expect(find(`a: ${lines}\nb`).map(it => it.run)).toEqual([lines]);
    }
  });

  it('may follow a slash, a dash or an underline', () => {
    for (const before of ['/api/v1/', 'key-', 'my_key_', 'a.b.', 'id=']) {
      expect(find(`${before}${base64(plain)}`).map(it => it.run)).toEqual([base64(plain)]);
    }
  });

  it('may be cut off', () => {
    const run = base64(plain);
    for (let length = 28; length < run.length; length++) expect(find(run.slice(0, length))).toHaveLength(1);
  });

  it('is not decoded when a specific rule took it, or more, for a secret as it stands', () => {
    const whole = { ...tokenRule, id: 'whole', pattern: 'hdr\\.[A-Za-z0-9+/=]+', atoms: ['hdr.'], publicPrefix: 4 };
    const withWhole = makeFinder([tokenRule, whole]);
    expect(withWhole(`hdr.${base64(plain)}`).map(it => it.rule)).toEqual(['whole']);
    const generic = makeFinder([tokenRule, { ...whole, generic: true }]);
    expect(generic(`hdr.${base64(plain)}`).map(it => it.rule)).toEqual(['whole', tokenRule.id]);
  });
});

describe('units', () => {
  it.each(units)('are found with their exact range: %s', (_, written, decode) => {
    for (const [before, after] of [
      ['', ''],
      ['see ', ' there'],
      ['é😀', 'é'],
      ['"', '"'],
      ['a\u200bb %20 &amp; \\n ', ' %41 &#65;'],
    ]) {
      const found = find(`${before}${written}${after}`);
      expect(
        found.map(it => it.run),
        `${before}…${after}`,
      ).toEqual([written]);
      expect(found[0]!.via.map(it => it.decode)).toEqual([decode]);
      expect(decodeLayers(written, found[0]!.via)).toBe(token);
    }
  });

  it('counts code points of the decoded text', () => {
    expect(find(`é😀%20${token.replace('-', '%2d')}`)[0]!.via).toEqual([{ decode: 'percent', start: 3, end: 16 }]);
  });

  it('names every encoding that a token mixes', () => {
    const written = token.replace('z', '%7a').replace('q', '&#113;').replace('x', '\\x78');
    expect(find(written)).toEqual([
      { rule: tokenRule.id, run: written, via: [{ decode: 'percent+html+escape', start: 0, end: 13 }] },
    ]);
  });

  it('part a token from the letter of an escape', () => {
    const word = makeFinder([{ ...tokenRule, pattern: `\\b${tokenRule.pattern}`, wordAtoms: true }]);
    for (const mark of ['\\n', '\\t', '\\r', '\\r\\n']) {
      expect(word(`A=1${mark}${token}${mark}B=2`).map(it => it.run)).toEqual([token]);
    }
  });

  it('leave a match alone that is the same without them', () => {
    expect(find(`%41 ${token} &#65;`)).toEqual([{ rule: tokenRule.id, run: token, via: [] }]);
  });
});

describe('layers', () => {
  it('are found inside one another', () => {
    const inJson = (text: string) => JSON.stringify({ a: { b: text } });
    const cases: [string, string[]][] = [
      [base64(inJson(plain)), ['base64', 'json']],
      [inJson(base64(plain)), ['json', 'base64']],
      [inJson(base64(inJson(percentAll(token)))), ['json', 'base64', 'json', 'percent']],
      [percentAll(base64(plain)), ['percent', 'base64']],
      [base64(base64(plain)), ['base64', 'base64']],
      [percentAll(percentAll(token)), ['percent', 'percent']],
      [token.replace('-', '&amp;#45;'), ['html', 'html']],
      [base64(plain).replaceAll('=', '%3D').replaceAll('+', '%2B'), ['base64']],
      [token.replace('-', '\\\\x2d'), ['escape', 'escape']],
      [inJson(plain).replaceAll('"', '&quot;').replace('-', '&#45;'), ['html', 'json']],
    ];
    for (const [text, layers] of cases) {
      const found = find(text);
      expect(
        found.map(({ via }) => via.map(it => it.decode)),
        text,
      ).toEqual([layers]);
      expect(decodeLayers(found[0]!.run, found[0]!.via)).toBe(token);
    }
  });

  it('end at the fourth', () => {
    const nest = (count: number): string => (count === 0 ? plain : base64(nest(count - 1)));
    for (const count of [1, 2, 3, 4]) expect(find(nest(count))[0]?.via).toHaveLength(count);
    expect(find(nest(5))).toEqual([]);
  });
});

describe('what is no text', () => {
  const weak = makeFinder([
    { ...tokenRule, id: 'seven', pattern: '[0-9]{7,}', atoms: [], shapes: ['digits'] },
    { ...tokenRule, id: 'word', pattern: '[A-Za-z]{5,}', atoms: [], shapes: ['run'], generic: true, publicPrefix: 0 },
  ]);
  const encoded = (text: string) => weak(text).filter(({ via }) => via.length > 0);

  it('stays silent: random bytes, digests, UUIDs, pictures', () => {
    let seed = 7;
    const bytes = (length: number) =>
      Buffer.from(Array.from({ length }, () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 24));
    for (let i = 0; i < 2000; i++) {
      const digest = createHash('sha256').update(String(i)).digest();
      expect(encoded(`${digest.toString('hex')} ${digest.toString('base64')} ${base64(bytes(200))}`)).toEqual([]);
    }
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), bytes(100_000)]);
    expect(encoded(`data:image/png;base64,${base64(png)}`)).toEqual([]);
    const gif = Buffer.concat([Buffer.from('GIF89a 1234567890 hello world hello '), bytes(10_000)]);
    expect(encoded(`data:image/gif;base64,${base64(gif)}`)).toEqual([]);
  });

  it('stays silent when it inflates beyond all measure', () => {
    const bomb = base64(gzipSync(Buffer.alloc(50_000_000, `${token} `)));
    const start = performance.now();
    expect(find(bomb)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('takes time in proportion to its length', () => {
    const parts = [
      '%41',
      '&#65;',
      '\\x41',
      'a\u200b',
      'Ａ',
      `${base64('just a text, no more')} `,
      '&',
      '%',
      '\\n',
      'QUJD/',
    ];
    for (const part of parts) {
      const time = (length: number) => {
        const text = part.repeat(length / part.length);
        const start = performance.now();
        find(text);
        return performance.now() - start;
      };
      time(100_000);
      const [short, long] = [time(200_000), Math.min(time(1_600_000), time(1_600_000))];
      expect(long, part).toBeLessThan(Math.max(short, 20) * 8 * 5);
    }
  });
});
