import fc from 'fast-check';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/kernel/kernel.ts';
import { Automaton, AutomatonGroup } from '../../src/pattern/automaton.ts';
import type { Guard } from '../../src/pattern/nfa.ts';
import { mayTouch } from '../../src/scan/neighbours.ts';
import { generateMatch } from '../detectors/generate-match.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';

const rules = await loadSourceRules();
const kernel = new Kernel(undefined, 1 << 30);

function mayMatch(patterns: readonly string[], text: string): boolean[] {
  const bytes = Buffer.from(text);
  const found = new Automaton(patterns, kernel).search(bytes, 0, bytes.length);
  return patterns.map((_, i) => (found & (1 << i)) !== 0);
}

const matchesEmpty = (expression: RE2) => expression.test('');

describe('an automaton', () => {
  it.each([
    ['abc', 'xxabcxx', true],
    ['abc', 'xxabxcx', false],
    ['a{3}', 'aabaa', false],
    ['a{3}', 'aabaaa', true],
    ['a{2,}b', 'ab', false],
    ['(?i)key', 'KEY', true],
    ['(?i)key', '\u212aey', true],
    ['(?i:s)t', 'ſt', true],
    ['(?i)k(?-i:e)y', 'kEy', false],
    ['\\bcat\\b', 'concat cats', false],
    ['\\bcat\\b', 'the cat', true],
    ['\\bcat\\b', 'cat', true],
    ['cat\\B', 'cat', false],
    ['cat\\B', 'cats', true],
    ['^b', 'ab', false],
    ['(?m)^b', 'a\nb', true],
    ['a$', 'ab', false],
    ['a$', 'ba', true],
    ['(?m)a$', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'aéb', true],
    ['a.{2}b', 'a字b', false],
    ['a[^x]{2}b', 'a字字b', true],
    ['straße', 'strasse', false],
    ['straße', 'eine straße', true],
    ['[\\x{00A0}-]\\d', '\u00a07', true],
    ['\\p{Lu}\\d', 'a7', false],
    ['\\p{Lu}\\d', 'A7', true],
    ['(?:ab|cd)+e?$', 'abcdab', true],
    ['[\\w.]+@[a-z]+', '.@', false],
  ])('%s in %j: %s', (pattern, text, expected) => {
    expect(mayMatch([pattern], text)).toEqual([expected]);
    expect(new RE2(pattern, 'u').test(text)).toBe(expected);
  });

  it('tells several patterns apart', () => {
    expect(mayMatch(['cat', 'dog', '\\d{4}'], 'a dog of 1234')).toEqual([false, true, true]);
  });

  it('reads the byte before a range for a word boundary, and lets pass what the end cuts off', () => {
    const text = Buffer.from('xcat cats');
    const automaton = new Automaton(['\\bcat\\b'], kernel);
    expect(automaton.search(text, 1, 4)).toBe(0);
    expect(automaton.search(text, 4, 8)).toBe(1);
    expect(automaton.search(text, 4, 9)).toBe(0);
  });

  it.each([
    ['Digit', '7', 'x_-é'],
    ['Alnum', '7xX', '_-é'],
    ['Word', '7x_', '-+é'],
    ['Token', '7x_-+/=', '.:é"'],
  ] as const)('lets no match begin behind what the guard %s forbids', (guard, forbidden, allowed) => {
    const automaton = new Automaton([{ pattern: 'ab+', guard }, 'ab'], kernel);
    const find = (text: string, from = 0) => automaton.search(Buffer.from(text), from, Buffer.byteLength(text));
    for (const char of forbidden) expect(find(`..${char}ab`)).toBe(2);
    for (const char of forbidden) expect(find(`${char}ab`, 1)).toBe(2);
    for (const char of allowed) expect(find(`..${char}ab`)).toBe(3);
    expect(find('ab')).toBe(3);
    expect(find('xab.ab')).toBe(3);
  });

  it('guards against no more than what may not touch a span', () => {
    const guards = { digit: 'Digit', number: 'Digit', alnum: 'Alnum', word: 'Word', token: 'Token' } as const;
    for (const [neighbours, guard] of Object.entries(guards) as [keyof typeof guards, Guard][]) {
      const automaton = new Automaton([{ pattern: 'ab', guard }], kernel);
      for (let byte = 0; byte < 128; byte++) {
        const text = Buffer.from([46, byte, 97, 98]);
        if (mayTouch(text, 2, -1, neighbours)) expect(automaton.search(text, 0, 4)).toBe(1);
      }
    }
  });

  it('lets a text begin and end beside bytes that part fields', () => {
    expect(mayMatch(['^b', 'b$'], 'a,b:c')).toEqual([true, true]);
    expect(mayMatch(['^b', 'b$'], 'a-b-c')).toEqual([false, false]);
  });

  it('takes a pattern that it cannot read to match anywhere', () => {
    expect(mayMatch(['[[:alpha:]]x', 'dog'], 'cat')).toEqual([true, false]);
  });

  it('answers the same when its states are dropped again and again', () => {
    const automaton = new Automaton(['[ab]*a[ab]{14}c'], kernel);
    const plain = new RE2('[ab]*a[ab]{14}c', 'u');
    let state = 12345;
    for (let round = 0; round < 300; round++) {
      let text = '';
      for (let i = 0; i < 400; i++) {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        text += 'abababc'[(state >> 16) % 7];
      }
      const bytes = Buffer.from(text);
      if (plain.test(text)) expect(automaton.search(bytes, 0, bytes.length)).toBe(1);
    }
  });

  it('finds all that RE2 finds of every rule: its examples and generated matches, in any surroundings', () => {
    const random = randomFrom(1);
    const missed = new Set<string>();
    const unread = new Set<string>();
    for (const rule of rules) {
      const automaton = new Automaton([rule.pattern], kernel);
      const expression = new RE2(rule.pattern, 'u');
      if (automaton.search(Buffer.from('~'), 0, 1) === 1 && !expression.test('~')) unread.add(rule.id);
      const texts = [...rule.examples.match, ...rule.examples.ignore].map(example =>
        readExample(example, rule).text.toString(),
      );
      for (let i = 0; i < 6; i++) {
        const match = generateMatch(rule.pattern, random);
        texts.push(match, ` ${match} `, `é${match}字`, `a${match.slice(0, -1)} ${match}`);
      }
      for (const text of texts) {
        const bytes = Buffer.from(text);
        if (expression.test(text) && automaton.search(bytes, 0, bytes.length) === 0) missed.add(rule.id);
      }
    }
    expect([...missed]).toEqual([]);
    expect([...unread]).toEqual([]);
  });

  it('answers as RE2 does on drawn patterns and texts in ASCII, the ends of a text aside', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\d', '\\b', '\\B', '.', 'ab', '^', '$', '\\w', '\\s');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}'))
      .map(([one, many]) => `(?:${one})${many}`);
    const pattern = fc
      .array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map(alternatives => alternatives.map(parts => parts.join('')).join('|'));
    const text = fc
      .array(fc.constantFrom('a', 'b', '1', ' ', '\n', '-'), { maxLength: 12 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(pattern, text, (source, content) => {
        const bytes = Buffer.from(content);
        const automaton = new Automaton([source], kernel);
        const may = automaton.search(bytes, 0, bytes.length) === 1;
        const end = automaton.searchedTo;
        const expression = new RE2(source, 'u');
        const does = expression.test(content);
        // What it read before the last byte holds no match; an assertion at its end may be of what stands behind.
        if (!may) expect(end).toBe(bytes.length);
        else if (!/[$^]|\\b/i.test(source))
          expect(expression.test(content.slice(0, Math.max(0, end! - 1)))).toBe(matchesEmpty(expression));
        // For `^` and `$` each byte that parts fields is an end, too.
        if (/[\^$]/.test(source.replaceAll('[^a]', ''))) expect(may || !does).toBe(true);
        else expect(may).toBe(does);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('automata that are searched together', () => {
  const PATTERNS = ['[ab]{2,9}a[ab]{7}c', 'c[abc]{1,12}bca', '(?:a|bc){5,8}b$', '\\bab[^a]{3}c', 'ü.b', 'ba$'];

  // Groups of every size up to six: fours, and what is left.
  it.each([undefined, 4096, 60_000])(
    'find what each finds by itself, where states take no more than %s bytes',
    limit => {
      const random = randomFrom(11);
      const roll = (below: number) => Math.floor(random() * below);
      const alone = new Kernel();
      const together = new Kernel();
      if (limit !== undefined) together.limitStates(limit);
      const singles = PATTERNS.map(pattern => new Automaton([pattern, 'cc'], alone));
      const members = PATTERNS.map(pattern => new Automaton([pattern, 'cc'], together));
      const groups = members.map((_, last) => new AutomatonGroup(members.slice(0, last + 1), together));
      const seen = new Set<number>();
      for (let round = 0; round < 400; round++) {
        const text = Buffer.from(Array.from({ length: 40 + roll(160) }, () => 'abababcü '[roll(9)]).join(''));
        const start = roll(20);
        const end = roll(3) === 0 ? text.length : text.length - roll(20);
        const from = (text[start]! & 0xc0) === 0x80 ? start + 1 : start;
        const held = roll(2) === 0 ? together.load(text.length, view => view.set(text)) : text;
        for (const group of groups) {
          const found = [...group.search(held, from, end)];
          expect(found).toEqual(singles.slice(0, found.length).map(it => it.search(text, from, end)));
          for (const bits of found) seen.add(bits);
        }
      }
      expect(seen).toEqual(new Set([0, 1, 2, 3]));
    },
  );
});
