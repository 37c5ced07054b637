import { jsonParse, sluice } from '../tools.mjs';

export const question = 'What does a finding cost: every record has one to three?';

export function cases() {
  return [{ corpus: 'dense', format: 'jsonl', tools: [sluice(1), sluice(2), jsonParse], share: 0.2 }];
}
