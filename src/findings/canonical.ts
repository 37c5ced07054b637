import type { LoadedRule } from '../detectors/load.ts';
import { validators } from './validators/index.ts';

/** The form of a rule's value under which equal things compare equal; the text itself where no validator says otherwise. */
export function canonicalise(rule: LoadedRule, text: string): string {
  let canonical = text;
  // What passed in its place passes here: the rule's own words stand for the context that the text had there.
  const names = [rule.keywords?.join(' ') ?? ''];
  for (const name of rule.validators ?? []) {
    const verdict = validators[name]?.({ text, before: '', after: '', hasContext: true, isLabelled: true, names });
    if (verdict?.canonical !== undefined) canonical = verdict.canonical;
  }
  return canonical;
}
