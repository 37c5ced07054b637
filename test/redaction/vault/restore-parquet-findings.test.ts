import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { RedactOptions } from '../../../src/index.ts';
import type { Finding } from '../../../src/types.ts';
import { findPyarrow } from '../../formats/parquet/pyarrow.ts';
import { giveAttribute, readAttribute } from '../../sources/attribute.ts';
import { toToken } from '../../test-rule.ts';
import { redactWithVault } from './redact-with-vault.ts';

const card = BigInt(`4539${'1488'}03436467`);
const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const ROWS = 60;

interface Row {
  readonly id: number;
  readonly note: string | undefined;
  readonly card_number: bigint | undefined;
  readonly tags: readonly string[];
}

const rows: readonly Row[] = Array.from({ length: ROWS }, (_, i) => ({
  id: i,
  note: i % 4 === 3 ? undefined : `é ${toToken(i)} and “${mail('anna')}” |${i}`,
  card_number: i % 5 === 0 ? card : undefined,
  tags: [`to ${mail('ben')}`, 'x', `${toToken(i)}${i % 2 ? `, ${toToken(i + 1)}` : ''}`],
}));

/** Four row groups, nulls, a list, numbers, and an e-mail in the metadata. */
const table = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: rows.map(({ id }) => id) },
      { name: 'note', data: rows.map(({ note }) => note) },
      { name: 'card_number', data: rows.map(it => it.card_number) },
      { name: 'tags', data: rows.map(({ tags }) => tags) },
    ],
    schema: [
      { name: 'root', num_children: 4 },
      { name: 'id', type: 'INT32', repetition_type: 'REQUIRED' },
      { name: 'note', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'card_number', type: 'INT64', repetition_type: 'OPTIONAL' },
      { name: 'tags', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ],
    rowGroupSize: 16,
    kvMetadata: [{ key: 'owner', value: `made by ${mail('cleo')}` }],
  }),
);

async function redacted(operators?: RedactOptions['operators']) {
  const redaction = await redactWithVault({ 'p.parquet': table }, operators && { operators });
  const findings = () => redaction.findingsOf('p.parquet');
  return {
    ...redaction,
    findings,
    file: join(redaction.root, 'data/p.parquet'),
    clean: redaction.files.get('p.parquet')!,
  };
}

async function readRows(bytes: Buffer): Promise<Row[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return (await parquetReadObjects({ file, compressors })) as unknown as Row[];
}

const plain = (value: unknown) =>
  JSON.stringify(value, (_, it: unknown) => (typeof it === 'bigint' ? String(it) : (it ?? null)));

/** A text with labels for the findings that stay replaced: worked out from the original and the manifest alone. */
function withLabels(text: string, findings: readonly Finding[]): string {
  const points = [...text];
  for (const { start, end, rule } of [...findings].sort((a, b) => b.start - a.start)) {
    points.splice(start, end - start, rule === 'email' ? '[EMAIL]' : '[TEST_TOKEN]');
  }
  return points.join('');
}

function expectedRows(findings: readonly Finding[]): Row[] {
  const left = findings.filter(({ action }) => action === 'label');
  const of = (record: number, path: string) => left.filter(it => it.record === record && it.path === path);
  return rows.map(row => ({
    id: row.id,
    note: row.note === undefined ? undefined : withLabels(row.note, of(row.id, 'note')),
    card_number: of(row.id, 'card_number').length > 0 ? undefined : row.card_number,
    tags: row.tags.map((tag, i) => withLabels(tag, of(row.id, `tags[${i}]`))),
  }));
}

describe('sluice restore --finding on a Parquet file', () => {
  it('gives back the named values and nothing else, and all of the file later', async () => {
    const { root, file, clean, restore, findings, run } = await redacted();
    const all = findings();
    expect(all.length).toBeGreaterThan(2 * ROWS);
    const ids = all.flatMap((_, i) => (i % 3 === 0 ? [`--finding=data/p.parquet#${i + 1}`] : []));
    const hasAttribute = giveAttribute(file);
    const done = await restore(...ids);
    expect([done.code, done.stderr]).toEqual([0, '']);
    if (hasAttribute) expect(readAttribute(file)).toBe('of a person');
    expect(done.stdout).toContain(`${ids.length} findings restored in 1 file`);
    for (const [i, { action }] of findings().entries()) expect(action).toBe(i % 3 === 0 ? 'restore' : 'label');
    const now = readFileSync(file);
    expect(now.equals(clean)).toBe(false);
    expect(plain(await readRows(now))).toBe(plain(expectedRows(findings())));
    const pyarrow = findPyarrow();
    if (pyarrow) {
      const seen = pyarrow('print(json.dumps(pq.read_table(sys.argv[1]).to_pylist(), ensure_ascii=False))', file);
      expect(JSON.parse(plain(seen))).toEqual(JSON.parse(plain(expectedRows(findings())), numberKept));
    }
    mkdirSync(join(root, 'originals/data'), { recursive: true });
    writeFileSync(join(root, 'originals/data/p.parquet'), table);
    const proof = await run('verify-redaction', 'originals', '.', 'm');
    expect([proof.code, proof.stdout]).toEqual([0, expect.stringContaining('1 file proved')]);
    const verdict = await run('verify', 'data', '--manifest', 'm', '--key-file', 'key');
    expect(verdict.stdout).toMatch(/1 file as approved; the record is signed/);
    // Once more, and then all of it.
    expect((await restore('--finding', 'data/p.parquet#2')).code).toBe(0);
    expect(plain(await readRows(readFileSync(file)))).toBe(plain(expectedRows(findings())));
    const whole = await restore();
    expect([whole.code, whole.stdout]).toEqual([0, expect.stringContaining('1 file restored byte for byte')]);
    expect(readFileSync(file).equals(table)).toBe(true);
  });

  it('gives back the original when all findings are named', async () => {
    const { file, restore, findings } = await redacted();
    const ids = findings().map((_, i) => `--finding=data/p.parquet#${i + 1}`);
    expect((await restore(...ids)).code).toBe(0);
    expect(readFileSync(file).equals(table)).toBe(true);
  });

  it('gives back an entry of the metadata alone', async () => {
    const { file, restore, findings } = await redacted();
    const at = findings().findIndex(({ path }) => path === '$metadata.owner');
    expect((await restore('--finding', `data/p.parquet#${at + 1}`)).code).toBe(0);
    const now = readFileSync(file).toString('latin1');
    expect(now).toContain(`made by ${mail('cleo')}`);
    expect(now).not.toContain(mail('ben'));
    expect(plain(await readRows(readFileSync(file)))).toBe(plain(expectedRows(findings())));
  });

  it('is replaced again by the next redaction', async () => {
    const { file, clean, restore, again } = await redacted();
    expect((await restore('--finding', 'data/p.parquet#5')).code).toBe(0);
    await again();
    expect(await readRows(readFileSync(file))).toEqual(await readRows(clean));
    for (let step = 0; step < 2; step++) expect((await restore()).code).toBe(0);
    expect(readFileSync(file).equals(table)).toBe(true);
  });

  it.each(['drop-record', 'null', 'remove', 'mask', 'pseudonym'])(
    'gives back what was replaced as one together after %s',
    async operator => {
      const { file, clean, restore, findings } = await redacted({ default: operator });
      const before = await readRows(clean);
      const all = findings();
      const own = all.flatMap(({ record, path }, i) => (record === 17 && path === 'note' ? [i + 1] : []));
      expect(own.length).toBe(2);
      const isJoined = operator === 'drop-record' || operator === 'null';
      const one = await restore('--finding', `data/p.parquet#${own[0]}`);
      expect([one.code, one.stderr]).toEqual(
        isJoined ? [4, expect.stringContaining(`name ${operator === 'null' ? 'this' : 'these'}`)] : [0, ''],
      );
      if (isJoined) expect(readFileSync(file).equals(clean)).toBe(true);
      const ofRow = all.flatMap(({ record, path }, i) =>
        record === 17 && (operator === 'drop-record' || path === 'note') ? [`--finding=data/p.parquet#${i + 1}`] : [],
      );
      expect((await restore(...ofRow)).code).toBe(0);
      const now = await readRows(readFileSync(file));
      if (operator === 'drop-record') {
        // Every row but this one has a finding of its own, and was left out.
        expect(before).toEqual([]);
        expect(plain(now)).toBe(plain([rows[17]]));
      } else {
        expect(now[17]!.note).toBe(rows[17]!.note);
        const without = (all: Row[]) => plain(all.map(it => (it.id === 17 ? { ...it, note: 0 } : it)));
        expect(without(now)).toBe(without(before));
      }
      expect((await restore()).code).toBe(0);
      expect(readFileSync(file).equals(table)).toBe(true);
    },
  );

  it('leaves no original behind when it is refused', async () => {
    const { root, file, clean, restore } = await redacted({ default: 'remove' });
    writeFileSync(join(root, 'safe/data.vault'), readFileSync(join(root, 'safe/data.vault')).subarray(0, -40));
    const done = await restore('--finding', 'data/p.parquet#1');
    expect(done.code).toBe(2);
    expect(readFileSync(file).equals(clean)).toBe(true);
    expect((await import('node:fs')).readdirSync(dirname(file))).toEqual(['p.parquet']);
  });
});

// Python has no big integers apart from others.
function numberKept(key: string, value: unknown): unknown {
  return key === 'card_number' && typeof value === 'string' ? Number(value) : value;
}
