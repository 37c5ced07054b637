import type { RuleDefinition } from '../src/detectors/rule.ts';

/**
 * The common part of a rule of personal data for values under keys, which nothing leads to in a text.
 * @param value RE2 of the whole value.
 * @param words of the keys; see `keyedKeywords`.
 */
export const underKeys = (value: string, words: readonly string[]) =>
  ({
    class: 'pii',
    pattern: `\\A(?:${value})\\z`,
    keyedPattern: value,
    keyedKeywords: [...new Set(words)],
    generic: true,
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  }) satisfies Partial<RuleDefinition>;
