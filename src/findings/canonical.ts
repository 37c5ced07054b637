import type { LoadedRule } from '../detectors/load.ts';
import { validators } from './validators/index.ts';
import { toNameForm } from './validators/pii/person-name.ts';

/** The form of a rule's value under which equal things compare equal; the text itself where no validator says otherwise. */
export function canonicalise(rule: LoadedRule, text: string): string {
  if (rule.validators?.some(name => JUDGED_BY_PLACE.has(name))) return toNameForm(text);
  let canonical = text;
  // What passed in its place passes here: the rule's own words stand for the context that the text had there.
  const names = [rule.keywords?.join(' ') ?? ''];
  for (const name of rule.validators ?? []) {
    const verdict = validators[name]?.({ text, before: '', after: '', hasContext: true, isLabelled: true, names });
    if (verdict?.canonical !== undefined) canonical = verdict.canonical;
  }
  return canonical;
}

/** Validators of people's names: most of what they look at is the place, so what they passed there they may reject by itself. */
const JUDGED_BY_PLACE = new Set(
  'person-name mailbox-name role-name greeted-name aged-name introduced-name undersigned-name apposed-name small-name titled-name cell-name cell-full-name'.split(
    ' ',
  ),
);
