import { compileGlob } from '../policy/glob.ts';
import { suggest } from './nearest.ts';

/** Asks of ids and globs whether they name one of the rules; a mistyped one would silently do nothing. */
export function ruleNamer(ruleIds: readonly string[]): (rule: string) => boolean {
  const known = new Set(ruleIds);
  return rule => known.has(rule) || ruleIds.some(compileGlob(rule, ''));
}

/** What to say behind a rule that there is not. */
export function ruleHint(rule: string, ruleIds: readonly string[]): string {
  return suggest(rule, ruleIds) || '; `sluice detectors` lists them';
}
