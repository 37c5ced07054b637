import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { toToken } from '../test-rule.ts';
import { runRedact } from './run-redact.ts';

const mail = `anna@${'firma-berg'}.de`;
const iban = `DE2417498${'0931264262631'}`;
const card = `4539 1${'109'} 3202 1966`;
const rows = Array.from({ length: 40 }, (_, i) => i);
const parquet = (columns: Record<string, (i: number) => string>) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, make]) => ({ name, data: rows.map(make), type: 'STRING' })),
      rowGroupSize: 16,
    }),
  );

describe('the second scan', () => {
  it('says where the first finding is, and what to do about it', async () => {
    const data = { 'a.jsonl': `{"n":0}\n{"a":[{"b":"x"},{"b":"${toToken(7)}"}]}\n` };
    const operators = { default: { operator: 'text', text: toToken(8) } };
    await expect(runRedact(data, { operators })).rejects.toThrow(
      /1 × test-token.* the first is in record 1 at `a\[\]\.b`: .*column:a\[\]\.b=null/,
    );
    const done = await runRedact(data, { operators: { ...operators, byColumn: { 'a[].b': 'null' } } });
    expect(done.files.get('a.jsonl')!.toString()).toBe('{"n":0}\n{"a":[{"b":"x"},{"b":null}]}\n');
  });

  it.each([
    [
      'a.jsonl',
      `{"n":0}\n{"a":[{"${mail}":{"b":"${toToken(7)}"}}]}\n`,
      1,
      'a[][key].b',
      '{"n":0}\n{"a":[{"[EMAIL]":{"b":null}}]}\n',
    ],
    ['a.jsonl', `{"d":"${card}"}\n{"x":"${card}"}\n{"${mail}":"${toToken(7)}"}\n`, 2, '[key]', '{"[EMAIL]":null}\n'],
    ['a.json', `[{"n":0},{"${mail}":"${toToken(7)}"}]`, 1, '[key]', '[{"n":0},{"[EMAIL]":null}]'],
    ['a.csv', `n,${iban}\n0,x\n1,${toToken(7)}\n`, 1, 'column_2', 'n,[IBAN]\n0,x\n1,\n'],
  ])(
    'names the column of the original where a name was replaced, too: %s %#',
    async (name, text, record, column, after) => {
      const data = { [name]: text };
      const byRule = { email: 'label', iban: 'label', 'credit-card': 'drop-record' };
      const operators = { default: { operator: 'text', text: toToken(8) }, byRule };
      const error = await runRedact(data, { operators }).catch(it => it);
      expect(error.message).toContain(`in record ${record} at \`${column}\`:`);
      expect(error.message).toContain(`\`--operators 'column:${column}=null'\``);
      const done = await runRedact(data, { operators: { ...operators, byColumn: { [column]: 'null' } } });
      expect(done.files.get(name)!.toString()).toBe(after);
    },
  );
});

describe('the second scan of a Parquet file', () => {
  it('sees a finding that a replacement brings into a changed column', async () => {
    const data = { 'a.parquet': parquet({ clean: i => `row ${i}`, note: i => `key ${toToken(i)}` }) };
    const operators = { default: { operator: 'text', text: toToken(99) } };
    await expect(runRedact(data, { operators })).rejects.toThrow(/would still hold findings \(40 × test-token\)/);
  });

  it('tells what is left as a whole scan does, where all was found in the columns that changed', async () => {
    const data = {
      'a.parquet': parquet({ clean: i => `row ${i}`, note: i => `key ${toToken(i)}`, more: i => `${i}` }),
    };
    const { result, files } = await runRedact(data);
    const again = await runRedact({ 'a.parquet': files.get('a.parquet')! });
    const { findings: _, path: __, ...after } = result.after.sources[0]!;
    expect(again.result.manifest.sources[0]).toMatchObject({ ...after, bytes: files.get('a.parquet')!.length });
    expect(after.fields).toBe(120);
  });

  it('sees what was kept in other columns', async () => {
    const mails = (i: number) => `anna${i}@${'firma-berg'}.de`;
    const data = { 'a.parquet': parquet({ mail: mails, note: i => `key ${toToken(i)}` }) };
    const { result } = await runRedact(data, { operators: { default: 'label', byRule: { email: 'keep' } } }).catch(
      error => ({ result: error as Error }),
    );
    expect(result instanceof Error ? result.message : result.after.totals.byRule.email?.count).toBe(40);
  });
});
