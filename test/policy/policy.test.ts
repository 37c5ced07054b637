import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/errors.ts';
import { DEFAULT_POLICY, policyDigest } from '../../src/policy/policy.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';

describe('compilePolicy', () => {
  it('gives what holds where nothing is said', () => {
    expect(compilePolicy()).toEqual(DEFAULT_POLICY);
    expect(policyDigest(compilePolicy())).toBe(policyDigest(DEFAULT_POLICY));
  });

  it('fails on severity high or more by default', () => {
    expect(compilePolicy()).toEqual({ failOn: [{ severity: 'high' }], accept: [], allow: [], placeholders: 'report' });
  });

  it('keeps an empty failOn: nothing fails', () => {
    expect(compilePolicy({ failOn: [] }).failOn).toEqual([]);
  });

  it('is frozen all the way down', () => {
    const policy = compilePolicy({ allow: [{ id: 'a', rule: 'email', reason: 'demo' }] });
    expect(() => ((policy.allow[0] as { rule: string }).rule = 'phone')).toThrow(TypeError);
  });

  it.each([
    [{ failOn: [{}] }, /failOn\.0: must name a rule, class, severity, count or rate/],
    [{ failOn: [{ severity: 'huge' }] }, /failOn\.0\.severity/],
    [{ failOn: [{ rule: 'E-Mail' }] }, /failOn\.0\.rule/],
    [{ failOn: [{ class: 'pii', count: 0 }] }, /failOn\.0\.count/],
    [{ failOn: [{ class: 'pii', rate: 0 }] }, /failOn\.0\.rate/],
    [{ allow: [{ id: 'a', reason: 'r' }] }, /allow\.0: .*would allow everything/],
    [{ allow: [{ id: 'a', rule: 'email' }] }, /allow\.0\.reason/],
    [{ allow: [{ id: 'a', rule: 'email', reason: 'r', expires: '2027-02-30' }] }, /allow\.0\.expires: must be a date/],
    [{ allow: [{ id: 'a', fingerprint: 'xyz', reason: 'r' }] }, /allow\.0\.fingerprint/],
    [{ allow: [1, 2].map(() => ({ id: 'a', rule: 'email', reason: 'r' })) }, /ids must differ/],
    [{ accept: ['not-jsn'] }, /accept\.0: must be one of .*not-json.* \(did you mean `not-json`\?\)/],
    [{ fail: [] }, /fail/],
  ])('refuses %j', (input, message) => {
    expect(() => compilePolicy(input)).toThrow(AuditError);
    expect(() => compilePolicy(input)).toThrow(message);
  });
});

describe('policyDigest', () => {
  it('is the same for the same policy in other words, and another for another policy', () => {
    const digest = policyDigest(compilePolicy());
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(policyDigest(compilePolicy({ placeholders: 'report', failOn: [{ severity: 'high' }] }))).toBe(digest);
    expect(policyDigest(compilePolicy({ failOn: [{ severity: 'low' }] }))).not.toBe(digest);
    expect(policyDigest(compilePolicy({ failOn: [{ count: 2, class: 'pii' }] }))).toBe(
      policyDigest(compilePolicy({ failOn: [{ class: 'pii', count: 2 }] })),
    );
  });
});
