import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import { describeRules, rulesThatRan } from '../../src/manifest/rules-that-ran.ts';
import { withPhoneRegion } from '../../src/options/phone-region.ts';
import { tokenRule } from '../test-rule.ts';
import { toManifest, toSource } from './sample.ts';

const describeRun = (extra: Parameters<typeof loadRules>[0] = [], enable: string[] = [], disable: string[] = []) =>
  describeRules(loadRules(extra, { enable, disable }), extra);

describe('what a manifest says of rules', () => {
  it('is nothing where built-in ones ran', () => {
    expect(describeRun()).toBeUndefined();
    expect(describeRun([], [], ['email'])).toBeUndefined();
    expect(describeRun(withPhoneRegion([], 'DE'))).toBeUndefined();
  });

  it('is what came with the run and was not disabled', () => {
    expect(describeRun([], ['postal-code'])).toBeUndefined();
    expect(describeRun([tokenRule])).toEqual({ own: [tokenRule.id] });
    expect(describeRun([tokenRule], [], ['test-*'])).toBeUndefined();
    expect(describeRun([{ ...tokenRule, id: 'email', class: 'pii' }])).toBeUndefined();
    expect(describeRun([{ ...tokenRule, id: 'email', class: 'secret' }])).toEqual({ own: ['email'] });
  });

  it('tells which ran', () => {
    const ran = (rest: object) => new Map(rulesThatRan(toManifest([toSource('a')], rest)).map(it => [it.id, it.class]));
    expect(ran({}).get('email')).toBe('pii');
    expect(ran({}).has('postal-code')).toBe(false);
    expect(ran({ options: { enabled: ['postal-*'] } }).has('postal-code')).toBe(true);
    expect(ran({ options: { disabled: ['em*'] } }).has('email')).toBe(false);
    expect(ran({ rules: { own: ['email', 'badge'] } }).get('email')).toBeUndefined();
  });
});
