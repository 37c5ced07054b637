import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { runRedact } from './run-redact.ts';

const mail = (name: string) => `${name}@${'firma-berg'}.de`;
// In one value: first what makes it null, then what drops its record; and the other way round.
const both = [`${toToken(1)} ${mail('anna')}`, `${mail('ben')} ${toToken(2)}`];
const operators = { default: 'null', byRule: { email: 'drop-record' } } as const;

describe('a value with one finding that makes it null and one that drops its record', () => {
  it.each([
    [
      'a.jsonl',
      `{"m":"${both[0]}"}\n{"m":"keep ${toToken(3)}"}\n{"m":"${both[1]}"}\n{"m":"x"}\n`,
      '{"m":null}\n{"m":"x"}\n',
    ],
    ['no.jsonl', `{"m":1}\nno JSON ${both[0]}\nnor this ${toToken(3)}\n`, '{"m":1}\nnor this \n'],
    ['b.json', `[{"m":"${both[0]}"},{"m":"${toToken(3)}"},{"m":"${both[1]}"},{"m":"x"}]`, '[{"m":null},{"m":"x"}]'],
    ['c.csv', `id,m\n1,${both[0]}\n2,${toToken(3)}\n3,${both[1]}\n4,x\n`, 'id,m\n2,\n4,x\n'],
    ['d.txt', `${both[0]}\nkeep ${toToken(3)}\n${both[1]}\nx\n`, 'keep \nx\n'],
  ])('drops the record: %s', async (name, before, after) => {
    const { files } = await runRedact({ [name]: before }, { operators });
    expect(files.get(name)!.toString()).toBe(after);
  });

  it('drops the row of a Parquet file', async () => {
    const data = [both[0]!, toToken(3), both[1]!, 'x'];
    const file = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'm', data, type: 'STRING', nullable: true }] }),
    );
    const { files } = await runRedact({ 'e.parquet': file }, { operators });
    const bytes = files.get('e.parquet')!;
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(rows).toEqual([{ m: null }, { m: 'x' }]);
  });
});

describe('the proof of a redaction that dropped records', () => {
  const bad = `{"m":"${mail('anna')}"}`;
  const good = '{"m":[1,"x"]}';
  const label = `{"m":"${toToken(4)}"}`;
  const lists: (readonly [string, readonly string[]])[] = [
    ['the first', [bad, good, label]],
    ['the first two', [bad, bad, good, label]],
    ['one within', [good, bad, label]],
    ['the last', [good, label, bad]],
    ['the last two', [label, bad, bad]],
    ['every other one', [bad, good, bad, label, bad, good, bad]],
    ['all but one', [bad, bad, label, bad]],
    ['all', [bad, bad]],
    ['one alone', [bad]],
  ];
  const layouts: Readonly<Record<string, (records: readonly string[]) => string>> = {
    'a.json': records => `[${records.join(',')}]`,
    'pretty.json': records => `[\n  ${records.join(',\n  ')}\n]\n`,
    'loose.json': records => `\ufeff \n[ ${records.join(' , ')} ]\n\n`,
    'a.jsonl': records => `${records.join('\n')}\n`,
    'crlf.jsonl': records => `\ufeff${records.join('\r\n')}`,
    'blank.jsonl': records => `\n${records.join('\n\n \n')}\n\n\n`,
    'a.csv': records => `id,m\r\n${records.map((it, i) => `${i},"${it.replaceAll('"', '""')}"`).join('\r\n')}\r\n`,
    'a.txt': records => `${records.join('\n\n')}\n`,
  };

  it.each(lists)('%s', async (_, records) => {
    const cwd = makeFolder(
      Object.fromEntries(Object.entries(layouts).map(([name, lay]) => [`data/${name}`, lay(records)])),
    );
    const settings = { cwd, manifestDir: 'm', jobs: 1, rules: [tokenRule] };
    await redact('data', {
      ...settings,
      out: 'clean',
      operators: { default: 'label', byRule: { email: 'drop-record' } },
    });
    const verify = () => runCli(['verify-redaction', 'data', 'clean/data', 'm'], { cwd });
    expect(await verify()).toMatchObject({
      code: 0,
      stdout: `${Object.keys(layouts).length} files proved: nothing but the spans of the manifest changed\n`,
    });
    // What a reader sees: the records that were good, the labelled one labelled.
    const kept = records.filter(it => it !== bad).map(it => JSON.parse(it.replace(toToken(4), '[TEST_TOKEN]')));
    for (const [name, bytes] of readTree(`${cwd}/clean/data`)) {
      const text = bytes.toString().replace('\ufeff', '');
      if (name.endsWith('.json')) expect(JSON.parse(text), name).toEqual(kept);
      if (name.endsWith('.jsonl'))
        expect(
          text
            .split('\n')
            .filter(it => it.trim())
            .map(it => JSON.parse(it)),
          name,
        ).toEqual(kept);
    }
    // Wherever the chunks begin, the same bytes come out.
    const choice = { default: 'label', byRule: { email: 'drop-record' } };
    await redact('data', { ...settings, manifestDir: 'm2', out: 'pieces', operators: choice, chunkBytes: 1 });
    expect(readTree(`${cwd}/pieces/data`)).toEqual(readTree(`${cwd}/clean/data`));
  });
});
