import { floorsFor, peers, sluice } from '../tools.mjs';

export const question =
  'How fast is each format, with one job and with two, and what do others take for the same file?';

export function cases() {
  const { found } = peers();
  return ['jsonl', 'jsonl.gz', 'jsonl.zst', 'csv', 'snappy.parquet', 'zstd.parquet'].map(format => ({
    corpus: 'mixed',
    format,
    tools: [sluice(1), sluice(2), ...floorsFor(format), ...(format === 'jsonl' ? found : [])],
    share: 1,
  }));
}
