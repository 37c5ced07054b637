import { describe, expect, it } from 'vitest';
import { detectorsDigest, loadRules, withFacts } from '../../src/detectors/load.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { ruleDigest } from '../../src/detectors/rule-digest.ts';
import { loadSourceRules } from './load-rules.ts';

const rule: Omit<RuleDefinition, 'examples'> = {
  id: 'test-token',
  title: 'Test token',
  class: 'secret',
  severity: 'high',
  category: 'test',
  pattern: 'tkn_[a-z]{8}',
  atoms: ['tkn_'],
  maxLength: 12,
  confidence: 0.9,
  references: ['https://example.com'],
};

describe('digest of a rule', () => {
  it('changes with everything that can change a result', () => {
    const changes: Partial<RuleDefinition>[] = [
      { id: 'other' },
      { class: 'pii' },
      { severity: 'low' },
      { pattern: 'tkn_[a-z]{9}' },
      { atoms: ['tkn'] },
      { atoms: ['tkn_', 'x'] },
      { maxLength: 13 },
      { confidence: 0.8 },
      { validators: ['luhn'] },
      { keywords: ['a'] },
      { minEntropy: 3 },
    ];
    const digests = changes.map(change => ruleDigest({ ...rule, ...change }));
    expect(new Set([ruleDigest(rule), ...digests]).size).toBe(changes.length + 1);
  });

  it('does not change with what is only told, nor with the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(rule).reverse()) as unknown as typeof rule;
    expect(ruleDigest(turned)).toBe(ruleDigest(rule));
    expect(ruleDigest({ ...rule, title: 'Other', references: [] })).toBe(ruleDigest(rule));
    expect(withFacts(rule).digest).toBe(ruleDigest(rule));
  });

  it('comes with the packed rules as it is made here', async () => {
    const source = new Map((await loadSourceRules()).map(rule => [rule.id, rule]));
    for (const { id, digest } of loadRules()) expect(ruleDigest(source.get(id)!), id).toBe(digest);
  });
});

describe('digest of all rules', () => {
  it('changes when one is disabled, replaced or added', () => {
    const digests = [
      loadRules(),
      loadRules([], { enable: [], disable: ['email'] }),
      loadRules([rule]),
      loadRules([{ ...rule, confidence: 0.5 }]),
    ].map(detectorsDigest);
    expect(new Set(digests).size).toBe(4);
  });
});
