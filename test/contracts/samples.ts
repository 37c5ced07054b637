import { Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { encodeText } from '../../src/formats/encoding.ts';
import { toToken } from '../test-rule.ts';

/** A small source with findings, as one format would hold it. */
export interface Sample {
  readonly title: string;
  /** Of the file, without a compression's. */
  readonly extension: string;
  readonly bytes: Buffer;
  /** How many findings of the tests' own rule it holds. */
  readonly tokens: number;
}

// Assembled, so that no address stands in the repository as one.
const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const sample = (title: string, extension: string, text: string): Sample => {
  const bytes = Buffer.from(text);
  return { title, extension, bytes, tokens: text.split('zqx7-').length - 1 };
};

/** A token behind several encodings, in a text of two lines. */
const encoded = [
  `b ${Buffer.from(`see ${toToken(61)} there`).toString('base64')} h=${Buffer.from(`see ${toToken(62)} x`).toString('hex')}`,
  ` %7aqx7-${'00000063'} &#122;qx7-${'00000064'} \\x7aqx7-${'00000065'} zq\u200bx7-${'00000066'} ｚqx7-${'00000067'}`,
] as const;

/** A sample in other encodings, with a byte order mark and without. */
const inEncodings = (title: string, extension: string, text: string): Sample[] =>
  (['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const).flatMap((encoding, i) => [
    { ...sample(`${title}, ${encoding}`, extension, text), bytes: encodeText(`\ufeff${text}`, encoding) },
    ...(i % 3 === 0
      ? [{ ...sample(`${title}, ${encoding}, no mark`, extension, text), bytes: encodeText(text, encoding) }]
      : []),
  ]);

const texts = (values: readonly string[]) => vectorFromArray(values, new Utf8());
const arrowTable = new Table({
  id: vectorFromArray(Int32Array.of(1, 2, 3, 4)),
  note: texts([mail('hans'), toToken(1), 'é', `😀 ${toToken(2)}`]),
  kind: vectorFromArray(['a', toToken(3), 'a', 'b']),
});

/** Sources for each format by its name: a format without any fails the contract. */
export const samples: Readonly<Record<string, readonly Sample[]>> = {
  jsonl: [
    sample(
      'nested values, keys and escapes',
      'jsonl',
      [
        `{"id":1,"messages":[{"role":"user","content":"ask ${mail('anna')} or ${toToken(1)}"}]}`,
        `{"${toToken(2)}":true,"t\\u00e4g":["\\ud83d\\ude00 ${toToken(3)}\\n",4.5e3,null]}`,
        `{"inner":"{\\"password\\":\\"correct-Horse7-staple\\",\\"x\\":\\"\\\\u007aqx7-00000004\\"}"}`,
      ].join('\n'),
    ),
    sample(
      'CRLF, byte order mark, blank lines',
      'jsonl',
      `\ufeff{"a":"${toToken(1)}"}\r\n\r\n  \r\n{"a":"é ${toToken(2)}"}\r\n`,
    ),
    sample(
      'a line that is not JSON, invalid after it',
      'jsonl',
      `{"a":1}\n{"a":"${toToken(1)}\n{"b":"${mail('ben')}"}\n`,
    ),
    {
      ...sample('encodings', 'jsonl', `${JSON.stringify({ a: encoded })}\n${JSON.stringify({ b: encoded[1] })}`),
      tokens: 12,
    },
    ...inEncodings(
      'lines',
      'jsonl',
      `{"ä":"é😀 ${toToken(1)}"}\r\n\n{"b":["${mail('ina')}","\\u00e9 ${toToken(2)}"]}\n`,
    ),
    {
      title: 'a lone surrogate and half a unit in UTF-16',
      extension: 'jsonl',
      bytes: Buffer.concat([
        Buffer.from(`\ufeff{"a":"\ud83d ${toToken(1)}"}\n{"b":"${toToken(2)}"}`, 'utf16le'),
        Buffer.of(65),
      ]),
      tokens: 2,
    },
    {
      title: 'no character in UTF-32',
      extension: 'jsonl',
      bytes: Buffer.concat([
        encodeText('\ufeff{"a":"', 'utf-32be'),
        Buffer.of(0xff, 0, 0, 65),
        encodeText(` ${toToken(1)}"}`, 'utf-32be'),
      ]),
      tokens: 1,
    },
    sample('only blank lines', 'jsonl', '\n \n\r\n'),
    sample('nothing at all', 'jsonl', ''),
  ].map(it => (it.title.startsWith('nested') ? { ...it, tokens: 4 } : it)),
  json: [
    sample(
      'an array of objects',
      'json',
      `\ufeff [ {"a":"${toToken(1)}"} ,\r\n {"b":[1,"${mail('cleo')}"]},"${toToken(2)}" ]\n`,
    ),
    sample(
      'an array of arrays, strings with brackets',
      'json',
      `[["]","[,\\"",{"x":"${toToken(1)}"}],[],{},"a,b ${toToken(2)}"]`,
    ),
    sample(
      'one object over many lines',
      'json',
      `{\n  "user": {\n    "note": "${toToken(1)}",\n    "mail": "${mail('dora')}"\n  }\n}\n`,
    ),
    ...inEncodings(
      'an array',
      'json',
      ` [ {"é":"😀 ${toToken(1)}"} ,\n ["${toToken(2)}"], 7, {"m":"${mail('jan')}"}]\n`,
    ),
    sample('a broken element', 'json', `[{"a":"${toToken(1)}"},{"a":},{"a":"${toToken(2)}"}]`),
    sample('an array that is cut off', 'json', `[{"a":"${toToken(1)}"},{"a":"${toToken(2)}`),
    sample('an empty array', 'json', ' [ ] '),
  ],
  text: [
    sample('lines', 'txt', `# Notes\r\nwrite to ${mail('emil')}\r\n\r\n${toToken(1)} é ${toToken(2)}`),
    { ...sample('encodings', 'txt', encoded.join('\n')), tokens: 7 },
    ...inEncodings('lines', 'txt', `é ${mail('kai')}\r\n\n😀 ${toToken(1)} b\n${toToken(2)}`),
    sample('byte order mark, no line end', 'md', `\ufeffé😀 ${toToken(1)}`),
  ].concat([
    {
      title: 'invalid UTF-8',
      extension: 'log',
      bytes: Buffer.concat([Buffer.from([0xff, 0xe9, 0x20]), Buffer.from(`${toToken(1)}\nok\n`)]),
      tokens: 1,
    },
  ]),
  csv: [
    sample(
      'quoted line ends and quotes',
      'csv',
      `id,mail,note\r\n1,${mail('finn')},"a ""${toToken(1)}"",\r\nb"\r\n2,,"${toToken(2)}"\r\n`,
    ),
    sample(
      'tabs, byte order mark, no line end',
      'tsv',
      `\ufeffid\tpassword\n1\tcorrect-Horse7-staple\n2\té ${toToken(1)}`,
    ),
    { ...sample('encodings', 'csv', `a,b\n${encoded[0]},"x ""${encoded[1]}"" "\n`), tokens: 7 },
    ...inEncodings('rows', 'csv', `id,note\n1,"é ""😀"" ${toToken(1)}"\n2,${mail('lea')}\n3,${toToken(2)}\n`),
    sample('ragged rows', 'csv', `a;b;c\n1;${toToken(1)}\n2;3;4;${toToken(2)}\n`),
  ].concat([
    {
      title: 'UTF-16',
      extension: 'csv',
      bytes: Buffer.from(`\ufeffid,note\n1,é ${toToken(1)}\n2,${mail('gina')}\n`, 'utf16le'),
      tokens: 1,
    },
  ]),
  arrow: [
    {
      title: 'strings, numbers and lists in a stream',
      extension: 'arrow',
      bytes: Buffer.from(tableToIPC(arrowTable, 'stream')),
      tokens: 3,
    },
    {
      title: 'a file',
      extension: 'feather',
      bytes: Buffer.from(tableToIPC(arrowTable, 'file')),
      tokens: 3,
    },
    {
      title: 'encodings',
      extension: 'arrows',
      bytes: Buffer.from(tableToIPC(new Table({ note: texts(['', ...encoded]) }), 'stream')),
      tokens: 7,
    },
  ],
  parquet: [
    {
      title: 'strings, numbers and several row groups',
      extension: 'parquet',
      bytes: Buffer.from(
        parquetWriteBuffer({
          columnData: [
            { name: 'id', data: [1, 2, 3, 4, 5], type: 'INT32' },
            { name: 'note', data: [mail('hans'), toToken(1), 'é', `😀 ${toToken(2)}`, ''], type: 'STRING' },
          ],
          rowGroupSize: 2,
        }),
      ),
      tokens: 2,
    },
    {
      title: 'encodings',
      extension: 'parquet',
      bytes: Buffer.from(
        parquetWriteBuffer({ columnData: [{ name: 'note', data: ['', ...encoded], type: 'STRING' }] }),
      ),
      tokens: 7,
    },
  ],
};
