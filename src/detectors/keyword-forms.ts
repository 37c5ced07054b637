import { toWords } from './name-words.ts';
import type { RuleDefinition } from './rule.ts';

/** Signs that `toKeywordPattern` does not find between words. */
const OTHER_SIGN = /[^\p{L}\p{M}\p{N} _-]/u;

/**
 * A rule with its keywords as the engine compares them, however they are written: `Badge_No` and `badgeNo` are `badge no`. One with further signs
 * (`d.o.b.`) is looked for in texts as it stands, too.
 */
export function withKeywordForms<Rule extends Pick<RuleDefinition, 'keywords' | 'keyedKeywords'>>(rule: Rule): Rule {
  const { keywords, keyedKeywords } = rule;
  return {
    ...rule,
    ...(keywords && { keywords: toForms(keywords) }),
    ...(keyedKeywords && { keyedKeywords: toForms(keyedKeywords) }),
  };
}

function toForms(keywords: readonly string[]): readonly string[] {
  const forms = keywords.flatMap(keyword => {
    const words = toWords(keyword).trim();
    const isWhole = words !== '' && !OTHER_SIGN.test(keyword);
    return isWhole ? words : [words, keyword.trim().toLowerCase()];
  });
  return [...new Set(forms)].filter(form => form !== '');
}
