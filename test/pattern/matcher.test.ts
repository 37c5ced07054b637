import fc from 'fast-check';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../src/kernel/kernel.ts';
import { Matcher } from '../../src/pattern/matcher.ts';
import { toMatcherProgram } from '../../src/pattern/matcher-program.ts';
import type { Span } from '../../src/pattern/span.ts';
import { generateMatch } from '../detectors/generate-match.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { randomFrom } from '../random.ts';

const rules = await loadSourceRules();

type Range = readonly [number, number];

/** What RE2 says: the first match at or after `at`. */
function oracle(expression: RE2, text: Buffer, at = 0): Span | null {
  expression.lastIndex = at;
  const result = expression.exec(text) as unknown as {
    indices: (Range | undefined)[] & { groups?: Record<string, Range | undefined> };
  } | null;
  if (result === null) return null;
  const { indices } = result;
  const [matchStart, matchEnd] = indices[0]!;
  const [start, end] =
    indices.groups?.secret ?? indices.slice(1).find(range => range !== undefined && range[1] > range[0]) ?? indices[0]!;
  return { matchStart, matchEnd, start, end };
}

const kernel = new Kernel();

function matcherOf(source: string): Matcher {
  return new Matcher(toMatcherProgram(source)!, kernel);
}

describe('a matcher', () => {
  it.each([
    ['a+', 'xaaay'],
    ['a+?', 'xaaay'],
    ['(a|ab)(c|bcd)', 'abcd'],
    ['x(?P<secret>\\d+)', 'ax12'],
    ['(k)=(?P<secret>v)|z(y)', 'k=v'],
    ['(?:(q)|w)e', 'we'],
    ['(q)r|w(e)t', 'xwet'],
    ['(?:(q)|(w)+)(e)', 'wwe'],
    ['\\bcat\\b', 'a cat'],
    ['(?i)KEY', 'akey'],
    ['a{2,3}', 'aaaa'],
    ['a{2,3}?', 'aaaa'],
    ['a{0,3}ab', 'aaaab'],
    ['([a-c]{2,}c)b', 'abccbcb'],
    ['x[ab]*(?P<secret>b?)a', 'xabba'],
    ['(?:[ab]{1,2}-)+[ab]{3}', 'ab-b-aa-bbb'],
    ['^b|c$', 'abc'],
    ['(?m)^b', 'a\nb'],
    ['é+', 'caféé'],
  ])('%s in %j finds what RE2 finds', (source, content) => {
    const text = Buffer.from(content);
    const expected = oracle(new RE2(source, 'gdu'), text);
    expect(expected).not.toBeNull();
    expect(matcherOf(source).find(text, 0, 0, text.length)).toEqual(expected);
  });

  it.each([
    ['a.b', 'aéb'],
    ['[^x]{2,3}y', 'x日本語y'],
    ['\\pL+', '1 straße 2'],
    ['[\\p{Lu}\\d]+\\b', 'Ä1Ö22 x'],
    ['(?i)k[a-z]+', '\u212aaſe'],
    ['(?i)é', 'É'],
    ['(?i)\\p{Lu}+', 'aÄé'],
    ['(?s).+b|.', '日\nb'],
    ['[😀-😂]{2}(?P<secret>\\D)', '😀😁é'],
    ['\\W+x', '—“x'],
    ['(?:[^,]{0,3}é)+', 'ééaé'],
  ])('%s in %j, beyond ASCII, finds what RE2 finds', (source, content) => {
    const text = Buffer.from(content);
    const expected = oracle(new RE2(source, 'gdu'), text);
    expect(expected).not.toBeNull();
    expect(matcherOf(source).find(text, 0, 0, text.length)).toEqual(expected);
  });

  it('knows of every character beyond ASCII whether it is in a set, whatever was asked between', () => {
    const sets = ['\\p{L}', '\\p{Lu}', '(?i)[é-ü]', '[^\\p{L}\\p{N}]', '\\p{So}', '[\\p{Han}ー々]', '[𐀀-𐐀ſ]'];
    const matchers = sets.map(set => ({ set, matcher: matcherOf(set), expression: new RE2(`^${set}$`, 'u') }));
    const wrong: string[] = [];
    let members = 0;
    for (let code = 0x80; code < 0x110000; code += code < 0x600 ? 1 : 37) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      const text = Buffer.from(character);
      for (const { set, matcher, expression } of matchers) {
        const isMember = expression.test(character);
        if (isMember) members += 1;
        if ((matcher.find(text, 0, 0, text.length) !== null) !== isMember) wrong.push(`${set} ${code.toString(16)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(members).toBeGreaterThan(5000);
  });

  it('cannot tell of text that is not UTF-8, and is none of syntax that is not known', () => {
    const text = Buffer.from([97, 0xc3, 98]);
    expect(matcherOf('a.b').find(text, 0, 0, text.length)).toBeUndefined();
    expect(toMatcherProgram('[[:alpha:]]')).toBeUndefined();
    expect(toMatcherProgram('(?i)\\P{Lu}')).toBeUndefined();
  });

  it('looks at nothing outside its range', () => {
    const text = Buffer.from('xcatx');
    expect(matcherOf('\\bcat\\b').find(text, 0, 0, 5)).toBeNull();
    expect(matcherOf('\\bcat\\b').find(text, 1, 1, 4)).toMatchObject({ matchStart: 1, matchEnd: 4 });
  });

  it('takes linear time where a backtracker without memory would not end', () => {
    const text = Buffer.from('a'.repeat(3000));
    expect(matcherOf('(?:a|a)*b').find(text, 0, 0, text.length)).toBeNull();
  });

  it('gives up where runs give back more than any search may', () => {
    const text = Buffer.from('a'.repeat(3000));
    expect(matcherOf('a*b').find(text, 0, 0, text.length)).toBeUndefined();
    expect(matcherOf('(?:a*)*c').find(text, 0, 0, text.length)).toBeUndefined();
    expect(matcherOf('a*b').find(text, 0, 0, 100)).toBeNull();
  });

  it('finds the matches and spans that RE2 finds of every rule, in examples and generated matches', () => {
    const random = randomFrom(7);
    const wrong = new Set<string>();
    let told = 0;
    for (const rule of rules) {
      const program = toMatcherProgram(rule.pattern);
      if (program === undefined) continue;
      const matcher = new Matcher(program, kernel);
      const expression = new RE2(rule.pattern, 'gdu');
      const texts = [...rule.examples.match, ...rule.examples.ignore].map(example => readExample(example, rule).text);
      for (let i = 0; i < 4; i++) {
        const match = generateMatch(rule.pattern, random);
        texts.push(
          Buffer.from(match),
          Buffer.from(` ${match.slice(0, -1)} ${match} `),
          Buffer.from(`a${match}${match}`),
        );
      }
      for (const text of texts) {
        for (let at = 0; at <= text.length; ) {
          const expected = oracle(expression, text, at);
          const found = matcher.find(text, 0, at, text.length);
          if (found !== undefined) {
            told += 1;
            if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.add(rule.id);
          }
          if (expected === null) break;
          at = expected.matchEnd + 1;
          while (at < text.length && (text[at]! & 0xc0) === 0x80) at += 1;
        }
      }
    }
    expect([...wrong]).toEqual([]);
    expect(told).toBeGreaterThan(10_000);
  });

  it('answers as RE2 does on drawn patterns and texts', () => {
    const atom = fc.constantFrom(
      ...['a', 'b', '[ab]', '[^a]', '\\d', '\\b', '.', '(ab)', '(?P<secret>a|b)', '^', '$'],
      ...['é', '[bé]', '\\pL', '(?i:K)'],
    );
    const piece = fc
      .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}?'))
      .map(([one, many]) => (/^[(.[a-zé]|^\\[dp]/.test(one) ? `${one}${many}` : one));
    const pattern = fc
      .array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map(alternatives => alternatives.map(parts => parts.join('')).join('|'))
      .filter(source => source.split('?P<secret>').length <= 2);
    const text = fc
      .array(fc.constantFrom('a', 'b', '1', ' ', '\n', '-', 'é', '語', 'k', '\u212a'), { maxLength: 12 })
      .map(parts => Buffer.from(parts.join('')));
    fc.assert(
      fc.property(pattern, text, (source, content) => {
        expect(matcherOf(source).find(content, 0, 0, content.length)).toEqual(oracle(new RE2(source, 'gdu'), content));
      }),
      { numRuns: 4000 },
    );
  });
});
