import { parquetWriteBuffer } from 'hyparquet-writer';
import { runScan } from '../run-scan.ts';

interface Found {
  readonly text: string | undefined;
  readonly value: string;
  readonly rule: string;
}

/** What is found of texts in JSON Lines, CSV and Parquet and in sources that have the same in the field `text`, by source; and what in JSON in JSON. None of the former may be told of by way of an encoding. */
export async function findInFormats(
  texts: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly plain: ReadonlyMap<string, readonly Found[]>; readonly nested: readonly Found[] }> {
  const plain = {
    'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n'),
    'c.csv': ['text', ...texts.map(text => `"${text.replaceAll('"', '""')}"`)].join('\n'),
    'd.parquet': Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data: [...texts], type: 'STRING' }] })),
    ...others,
  };
  const nested = texts.map(text => JSON.stringify({ text: JSON.stringify({ inner: text }) })).join('\n');
  const { findingsOf } = await runScan({ ...plain, 'b.jsonl': nested });
  const slice = (record: number, { start, end }: { readonly start: number; readonly end: number }) => ({
    text: texts[record],
    value: [...texts[record]!].slice(start, end).join(''),
  });
  return {
    plain: new Map(
      Object.keys(plain).map(name => [
        name,
        findingsOf(name).map(({ record, rule, start, end, via }) => ({ ...slice(record, { start, end }), rule, via })),
      ]),
    ),
    nested: findingsOf('b.jsonl').map(({ record, rule, via }) => ({ ...slice(record, via![0]!), rule })),
  };
}
