import { hasCorpus } from '../corpus.mjs';
import { floorsFor, peers, sluice } from '../tools.mjs';

export const question = 'Is real text (dialogues, instructions, a table of providers) as fast as the made one?';

export function cases() {
  if (!hasCorpus('real')) return [];
  return ['jsonl', 'csv'].map(format => ({
    corpus: 'real',
    format,
    tools: [sluice(1), sluice(2), ...floorsFor(format).slice(-1), ...(format === 'jsonl' ? peers().found : [])],
    share: 1,
  }));
}
