import { encodeText } from '../encoding.ts';
import type { Format } from '../format.ts';
import { type CsvChunkState, planCsv } from './plan.ts';
import { readCsv } from './read.ts';
import { sniffCsv } from './sniff.ts';
import { spliceCsv } from './splice.ts';

/** CSV and TSV in their usual dialects: RFC 4180, and what Python's csv module makes of the rest. */
export const csvFormat: Format = {
  name: 'csv',
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  sniff: sniffCsv,
  plan: planCsv,
  read: readCsv,
  rewrite: {
    kind: 'splice',
    open: () => ({ needsNext: false, splice: spliceCsv }),
    unescape: part => part.replaceAll('""', '"'),
    quoteOf(chunk) {
      const { dialect, encoding, isComment } = chunk.state as CsvChunkState;
      return isComment || dialect.quote === '' ? undefined : encodeText(dialect.quote, encoding);
    },
  },
};
