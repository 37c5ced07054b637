import { withoutMarks } from '../text/without-marks.ts';
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

/** Shorter ones are other words without their marks: `tên`, `età`. */
const LEAST_WITHOUT_MARKS = 5;

/** A rule with its keywords also as they are typed without marks: columns and keys mostly are. */
export function withKeywordsWithoutMarks<Rule extends Pick<RuleDefinition, 'keywords' | 'keyedKeywords'>>(
  rule: Rule,
): Rule {
  const { keywords, keyedKeywords } = rule;
  return {
    ...rule,
    ...(keywords && { keywords: alsoWithoutMarks(keywords) }),
    ...(keyedKeywords && { keyedKeywords: alsoWithoutMarks(keyedKeywords) }),
  };
}

/** Words in small letters, and these without their marks where that leaves five letters. */
export function alsoWithoutMarks(words: readonly string[]): readonly string[] {
  const plain = words.flatMap(withoutMarks).filter(word => word.replaceAll(' ', '').length >= LEAST_WITHOUT_MARKS);
  return [...new Set([...words, ...plain])];
}

function toForms(keywords: readonly string[]): readonly string[] {
  const forms = keywords.flatMap(keyword => {
    const words = toWords(keyword).trim();
    const isWhole = words !== '' && !OTHER_SIGN.test(keyword);
    return isWhole ? words : [words, keyword.trim().toLowerCase()];
  });
  return [...new Set(forms)].filter(form => form !== '');
}
