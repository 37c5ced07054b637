import { parquetWriteBuffer } from 'hyparquet-writer';

/**
 * One set of texts in the five forms. `write` gives the bytes of one file; `find` says in which text a finding stands and where in it, as
 * `{ at, start, end, run }`: code points, and `run`, the range that a redaction would replace.
 */
export const forms = [
  {
    name: 'raw',
    file: 'cases.txt',
    // Plain text is read line by line: a text of several lines is several records, and what needs two lines at once is not seen.
    write: texts => `${texts.join('\n')}\n`,
    reader(texts) {
      const places = texts.flatMap((text, at) => {
        let from = 0;
        return text.split('\n').map(line => {
          const place = { at, from, isBlank: /^[ \t\r]*$/.test(line) };
          from += [...line].length + 1;
          return place;
        });
      });
      const records = places.filter(place => !place.isBlank);
      return finding => {
        const { at, from } = records[finding.record];
        return { at, start: from + finding.start, end: from + finding.end };
      };
    },
  },
  {
    name: 'JSONL',
    file: 'cases.jsonl',
    write: texts => texts.map(text => `${JSON.stringify({ text })}\n`).join(''),
    reader: () => atRecord(0),
  },
  {
    name: 'JSON in JSON',
    file: 'cases.jsonl',
    write: texts => texts.map(text => `${JSON.stringify({ data: JSON.stringify({ text }) })}\n`).join(''),
    reader: () => atRecord(1),
  },
  {
    name: 'CSV',
    file: 'cases.csv',
    write: texts => `id,text\n${texts.map((text, at) => `${at},"${text.replaceAll('"', '""')}"\n`).join('')}`,
    reader: () => atRecord(0),
  },
  {
    name: 'Parquet',
    file: 'cases.parquet',
    write: texts =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [{ name: 'text', data: [...texts], type: 'STRING', nullable: false }],
          codec: 'SNAPPY',
          rowGroupSize: 5000,
        }),
      ),
    reader: () => atRecord(0),
  },
];

/** @param depth how many layers of encoding the form itself puts around the text */
function atRecord(depth) {
  return finding => {
    const { start, end } = depth === 0 ? finding : finding.via[depth - 1];
    return { at: finding.record, start, end };
  };
}
