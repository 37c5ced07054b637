import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../src/glob.ts';
import { allowMatcher } from '../../src/policy/allow.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';

const finding = { rule: 'email', path: 'messages[3].content', fingerprint: 'ab'.repeat(16) };
const match = (entry: object, subject = finding, source = 'demo/a.jsonl', today = '2026-06-01') =>
  allowMatcher(compilePolicy({ allow: [{ id: 'x', reason: 'r', ...entry }] }), today)(subject, source);

describe('allowMatcher', () => {
  it.each([
    [{ rule: 'email' }],
    [{ rule: 'em*' }],
    [{ path: 'messages[].content' }],
    [{ path: 'messages[3].content' }],
    [{ path: 'messages[].*' }],
    [{ path: '**' }],
    [{ source: 'demo/*.jsonl' }],
    [{ source: '**/a.jsonl' }],
    [{ fingerprint: 'ab'.repeat(16) }],
    [{ rule: 'email', path: 'messages[].content', source: 'demo/*', expires: '2026-06-01' }],
  ])('lets %j suppress', entry => {
    expect(match(entry)).toBe('x');
  });

  it.each([
    [{ rule: 'phone' }],
    [{ rule: 'mail' }],
    [{ path: 'content' }],
    [{ path: 'messages[2].content' }],
    [{ path: '*' }],
    [{ source: '*.jsonl' }],
    [{ source: 'demo/a' }],
    [{ fingerprint: 'ac'.repeat(16) }],
    [{ rule: 'email', path: 'other' }],
    [{ rule: 'email', expires: '2026-05-31' }],
  ])('lets %j suppress nothing else', entry => {
    expect(match(entry)).toBeUndefined();
  });

  it('never fits a fingerprint to a finding without one', () => {
    const { fingerprint: _, ...bare } = finding;
    expect(match({ fingerprint: 'ab'.repeat(16) }, bare as typeof finding)).toBeUndefined();
  });

  it('names the first entry that fits', () => {
    const allow = ['phone', 'email', 'e*'].map((rule, i) => ({ id: `n${i}`, rule, reason: 'r' }));
    expect(allowMatcher(compilePolicy({ allow }), '2026-01-01')(finding, 'a')).toBe('n1');
  });

  it('can be rebuilt from plain data, as a worker does', () => {
    const policy = compilePolicy({ allow: [{ id: 'x', rule: 'email', reason: 'r' }] });
    expect(allowMatcher(structuredClone(policy), '2026-01-01')(finding, 'a')).toBe('x');
  });
});

describe('compileGlob', () => {
  it.each([
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['**', 'a/b\nc', true],
    ['*', 'a\nb', true],
    ['?', '€', true],
    ['a.b', 'axb', false],
    ['[x]{1}(+)|^$\\-', '[x]{1}(+)|^$\\-', true],
    ['a', 'ab', false],
  ])('%j on %j is %j', (glob, text, expected) => {
    expect(compileGlob(glob, '/')(text)).toBe(expected);
  });

  it('takes linear time on names made to make it backtrack', () => {
    const start = performance.now();
    expect(compileGlob(`${'*a'.repeat(30)}b`, '/')('a'.repeat(50_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
