import { describe, expect, it } from 'vitest';
import { type LoadedRule, loadRules, withFacts } from '../../src/detectors/load.ts';
import { toWords } from '../../src/detectors/name-words.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import { runScan } from '../run-scan.ts';
import { tokenRule } from '../test-rule.ts';

const rule = (fields: Partial<RuleDefinition>): LoadedRule => ({
  ...withFacts({ ...RULE, ...fields }),
  index: 0,
});

const RULE = {
  id: 'token',
  title: 'Token',
  class: 'secret',
  severity: 'high',
  category: 'test',
  pattern: 'mytok_[A-Za-z0-9]{20,}',
  atoms: ['mytok_'],
  references: [],
} as const;

function match(definition: LoadedRule, text: string): string[] {
  const compiled = compileRules([definition]);
  const { kernel } = compiled;
  const bytes = Buffer.from(text);
  const matches = new FieldMatcher(compiled).match(bytes, [], kernel.gate(bytes, 'field', 'none'));
  return matches.map(({ start, end }) => bytes.toString('utf8', start, end));
}

describe('FieldMatcher', () => {
  it('takes a name for context where one of the rules that want some does', () => {
    const compiled = compileRules(loadRules());
    const matcher = new FieldMatcher(compiled);
    // What holds the values that a rule wants is context for them, too.
    const wants = (name: string) =>
      compiled.rules.some(it => it.isContext(name)) || compiled.entries.find(toWords(name)).size > 0;
    const words = compiled.rules.flatMap(({ definition }) => definition.keywords ?? []);
    const names = words
      .filter((_, i) => i % 40 === 0)
      .flatMap(word => [word, `my_${word.replaceAll(' ', '_')}`, `${word}x`]);
    for (const name of [...names, 'id', 'user17', 'größe', '名', ''])
      expect([name, matcher.isContext(name)]).toEqual([name, wants(name)]);
  });

  it('follows a match that is longer than its rule said', () => {
    const token = `mytok_${'aB3'.repeat(400)}`;
    const before = 'x '.repeat(500);
    expect(match(rule({ maxLength: 100 }), `${before}${token} ${before}`)).toEqual([token]);
  });

  it('follows a match that is a hundred times longer than its rule said', () => {
    const token = `mytok_${'aB3'.repeat(3400)}`;
    expect(match(rule({ maxLength: 100 }), `${'x '.repeat(500)}${token} y`)).toEqual([token]);
  });

  it('finds each match of a long text full of what only begins like one', () => {
    const tokens = Array.from({ length: 40 }, (_, i) => `mytok_${`${i}aB`.repeat(8)}`);
    const text = tokens.map(token => `${'mytok_short, '.repeat(1 + (token.length % 300))}${token}`).join(' ');
    expect(match(rule({ maxLength: 60 }), text)).toEqual(tokens);
    expect(match(rule({ maxLength: 60 }), `${text} ${'mytok_short '.repeat(500)}`)).toEqual(tokens);
  });

  it('asks of each match for context near it or an open form, not of the text around all', () => {
    const local = rule({
      pattern: '\\+?\\d{3}-\\d{4}',
      openPattern: '\\+\\d{3}',
      contextPattern: 'call',
      atoms: [],
      shapes: ['digits'],
      left: 'digit',
      right: 'digit',
    });
    const far = ' x'.repeat(60);
    expect(match(local, `415-1234${far} +415-2345${far} 415-3456`)).toEqual(['+415-2345']);
    expect(match(local, `415-1234${far} call 415-2345${far} 415-3456`)).toEqual(['415-2345']);
    expect(match(local, `415-1234${far} +415-2345${far} 415-3456${far} call 415-4567`)).toEqual([
      '+415-2345',
      '415-4567',
    ]);
    expect(match(local, `415-1234${far} 415-3456`)).toEqual([]);
  });

  it('finds a match that begins inside a rejected one', () => {
    const definition = rule({
      pattern: '(?:password: ?)(?P<secret>\\S+)',
      atoms: ['password'],
      minEntropy: 3.2,
    });
    expect(match(definition, 'password: password: Tr0ub4dor&3xQ')).toEqual(['Tr0ub4dor&3xQ']);
  });

  it('does not find a piece of a longer number', () => {
    const digits = rule({ pattern: '\\d{9}', atoms: [], shapes: ['digits'], left: 'digit', right: 'digit' });
    expect(match(digits, '1234567890123 and 123456789')).toEqual(['123456789']);
  });

  it('takes only the names of its own rules in brackets for labels', () => {
    const bracketed: Partial<RuleDefinition> = { pattern: '[A-Z]{8}[0-9]{8}', atoms: [], shapes: ['run'] };
    expect(match(rule(bracketed), 'key [ABCDEFGH12345678] here')).toEqual(['ABCDEFGH12345678']);
    expect(match(rule({ id: 'abcdefgh12345678', ...bracketed }), 'key [ABCDEFGH12345678] here')).toEqual([]);
  });

  it('takes the words of a label for no name of what stands behind it', () => {
    const named = rule({
      id: 'api-token',
      pattern: '(?i:token)[\\]:= ]{1,3}(?P<secret>[a-z0-9]{12,})',
      atoms: ['token'],
    });
    const value = 'a1b2c3d4e5f6g7';
    expect(match(named, `token: ${value}`)).toEqual([value]);
    expect(match(named, `[API_TOKEN] ${value}`)).toEqual([]);
    expect(match(named, `[API_TOKEN_3] ${value}`)).toEqual([]);
    expect(match(named, `[OTHER_TOKEN] ${value}`)).toEqual([value]);
    expect(match(named, `[API_TOKEN] token: ${value}`)).toEqual([value]);
    const bare = rule({ id: 'api-token', pattern: '(?:^|[^a-z])(?P<secret>mytok_[a-z0-9]{12,})', atoms: ['mytok_'] });
    expect(match(bare, `[API_TOKEN]mytok_${value}`)).toEqual([`mytok_${value}`]);
  });

  it('spends linear time on text made of rejected matches', () => {
    const definition = rule({ pattern: 'mytok_[^ ]{60,}', minEntropy: 5, maxLength: 4096 });
    const time = (count: number) => {
      const start = performance.now();
      expect(match(definition, 'mytok_'.repeat(count))).toEqual([]);
      return performance.now() - start;
    };
    time(1000);
    // Eight times the text; a quadratic search would take sixty-four times as long.
    expect(time(40_000)).toBeLessThan(24 * Math.max(5, time(5000)));
  });
});

describe('the mask of a finding', () => {
  it('never shows more than half of what was found, whatever the rule says of its start', async () => {
    const rule = { ...tokenRule, pattern: 'zqx7-[a-z0-9]{2,8}', publicPrefix: 6 };
    const { findingsOf } = await runScan({ 'a.txt': 'zqx7-abcdefgh zqx7-ab' }, { rules: [rule] });
    expect(findingsOf('a.txt', 'test-token').map(({ mask }) => mask)).toEqual(['zqx7-a…', 'zqx…']);
  });

  it('shows nothing of a card number that has a fingerprint, whichever rule found it', async () => {
    const card = ['4539', '1488', '0343', '6467'].join('');
    const shop = { ...tokenRule, id: 'shop-card', pattern: '\\b[0-9]{16}\\b', atoms: [], shapes: ['digits' as const] };
    const rules = [{ ...shop, validators: ['credit-card'], publicPrefix: 6 }];
    const masks = async (key?: Uint8Array) => {
      const { findingsOf } = await runScan({ 'a.txt': `paid ${card}` }, { rules, ...(key && { key }) });
      return findingsOf('a.txt', 'shop-card').map(({ mask, fingerprint }) => [mask, fingerprint !== undefined]);
    };
    expect(await masks()).toEqual([['453914…', false]]);
    expect(await masks(Buffer.alloc(32, 1))).toEqual([['…', true]]);
  });

  it('is refused a prefix that could be all of it', async () => {
    const rule = { ...tokenRule, publicPrefix: 13 };
    await expect(runScan({ 'a.txt': '' }, { rules: [rule] })).rejects.toThrow(
      'rule `test-token`: `publicPrefix` 13 would show all of what `pattern` finds, which may be no longer than 13',
    );
  });
});
