import type { RuleDefinition } from './rule.ts';

type Context = Pick<RuleDefinition, 'context' | 'openPattern' | 'contextPattern' | 'keywords'>;

/** The expression that finds what a rule wants near its matches, or its open form; undefined for one that wants nothing. */
export function contextPatternOf({ context, openPattern, contextPattern, keywords }: Context): string | undefined {
  const asks = (context === 'required' || openPattern !== undefined) && (contextPattern ?? keywords) !== undefined;
  return asks ? `(?i:${contextPattern ?? keywords!.map(toKeywordPattern).join('|')})` : undefined;
}

/** `api key` also finds `api_key`, `api-key` and `apikey`; ASCII words stand alone. */
export function toKeywordPattern(keyword: string): string {
  const escaped = keyword.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ _-]?');
  const left = /^\w/.test(keyword) ? '(?:\\b|_)' : '';
  const right = /\w$/.test(keyword) ? '(?:\\b|_|s\\b)' : '';
  return `${left}${escaped}${right}`;
}
