import { hostile } from '../corpus/hostile.mjs';
import { sluice } from '../tools.mjs';

export const question = 'Does any input make it crawl?';

export function cases() {
  return Object.keys(hostile)
    .filter(name => name !== 'flood')
    .map(corpus => ({
      corpus,
      format: 'jsonl',
      tools: [sluice(1)],
      share: corpus === 'one-line' ? 0.5 : 0.1,
    }));
}
