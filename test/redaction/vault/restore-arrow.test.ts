import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  Dictionary,
  Field,
  Int32,
  Int64,
  List,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { RedactOptions } from '../../../src/index.ts';
import { toToken } from '../../test-rule.ts';
import { redactWithVault } from './redact-with-vault.ts';

const card = BigInt(`4539${'1488'}03436467`);
const mail = (name: string) => `${name}@${'firma-berg'}.de`;
const ROWS = 60;
const rows = Array.from({ length: ROWS }, (_, i) => ({
  id: i,
  note: i % 4 === 3 ? null : `é ${toToken(i)} and “${mail('anna')}” |${i}`,
  card_number: i % 5 === 0 ? card : null,
  tags: [`to ${mail('ben')}`, 'x', `${toToken(i)}${i % 2 ? `, ${toToken(i + 1)}` : ''}`],
  kind: i % 3 === 0 ? toToken(900) : i % 3 === 1 ? 'plain' : null,
}));

/** Two batches of the same rows, with nulls, a list, numbers, a dictionary, and an e-mail in the metadata. */
function tableOf(kind: 'stream' | 'file'): Buffer {
  const text = new Utf8();
  const one = new Table({
    id: vectorFromArray(
      rows.map(({ id }) => id),
      new Int32(),
    ),
    note: vectorFromArray(
      rows.map(({ note }) => note),
      text,
    ),
    card_number: vectorFromArray(
      rows.map(it => it.card_number),
      new Int64(),
    ),
    tags: vectorFromArray(
      rows.map(({ tags }) => tags),
      new List(new Field('item', text, true)),
    ),
    kind: vectorFromArray(
      rows.map(it => it.kind),
      new Dictionary(text, new Int32(), 7),
    ),
  });
  one.schema.metadata.set('owner', `made by ${mail('cleo')}`);
  return Buffer.from(tableToIPC(one.concat(one), kind));
}

const KINDS = {
  's.arrows': tableOf('stream'),
  'f.arrow': tableOf('file'),
  'z.arrows.gz': gzipSync(tableOf('stream')),
};

async function redacted(operators?: RedactOptions['operators']) {
  const redaction = await redactWithVault(KINDS, operators && { operators });
  return { ...redaction, bytesOf: (path: string) => readFileSync(join(redaction.root, 'data', path)) };
}

const read = (bytes: Buffer) =>
  tableFromIPC(bytes)
    .toArray()
    .map(row => JSON.parse(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value))));

describe('redacted Arrow data', () => {
  it('are read by another reader, and have their spans replaced alone', async () => {
    const { bytesOf, manifest } = await redacted();
    expect(manifest.totals.problems).toBe(0);
    for (const path of ['s.arrows', 'f.arrow']) {
      const bytes = bytesOf(path);
      expect(bytes.includes('zqx7-')).toBe(false);
      const table = tableFromIPC(bytes);
      expect(table.batches.map(({ numRows }) => numRows)).toEqual([ROWS, ROWS]);
      expect(table.schema.metadata.get('owner')).toMatch(/^made by \[EMAIL.*\]$/);
      const redactedRows = read(bytes);
      expect(redactedRows).toHaveLength(2 * ROWS);
      for (const [i, row] of redactedRows.entries()) {
        const old = rows[i % ROWS]!;
        expect(row.id).toBe(old.id);
        if (old.note === null) expect(row.note).toBe(null);
        else expect(row.note).toMatch(new RegExp(`^é \\[[^\\]]+\\] and “\\[EMAIL[^\\]]*\\]” \\|${old.id}$`));
        expect(row.card_number).toBe(null);
        expect(row.tags[1]).toBe('x');
        expect(row.kind).toEqual(
          old.kind === null ? null : old.kind === 'plain' ? 'plain' : expect.stringMatching(/^\[/),
        );
      }
    }
  });

  it('are proved to differ in the spans alone, and are what the record says', async () => {
    const { root, run, restore } = await redacted();
    mkdirSync(join(root, 'originals/data'), { recursive: true });
    for (const [path, bytes] of Object.entries(KINDS)) writeFileSync(join(root, 'originals/data', path), bytes);
    const proof = await run('verify-redaction', 'originals', '.', 'm');
    expect([proof.code, proof.stdout]).toEqual([0, expect.stringContaining('3 files proved')]);
    const verdict = await run('verify', 'data', '--manifest', 'm', '--key-file', 'key');
    expect(verdict.stdout).toMatch(/3 files as approved; the record is signed/);
    expect((await restore('--finding', 'data/f.arrow#3')).code).toBe(0);
    expect((await run('verify-redaction', 'originals', '.', 'm')).code).toBe(0);
  });

  it.each<[string, RedactOptions['operators']]>([
    ['labels', undefined],
    ['masks', { default: 'mask' }],
    ['nulls', { default: 'null' }],
    ['rows that go', { default: 'label', byRule: { 'credit-card': 'drop-record' } }],
  ])('come back whole, byte for byte: %s', async (_, operators) => {
    const { bytesOf, restore } = await redacted(operators);
    for (const path of Object.keys(KINDS)) expect(bytesOf(path).equals(KINDS[path as keyof typeof KINDS])).toBe(false);
    const { code, stderr } = await restore();
    expect(code, stderr).toBe(0);
    for (const [path, bytes] of Object.entries(KINDS)) expect(bytesOf(path).equals(bytes), path).toBe(true);
  });

  it('give back single findings', async () => {
    const { bytesOf, findingsOf, restore } = await redacted();
    const lines = findingsOf('f.arrow');
    for (const path of ['note', 'tags[2]', 'kind', '$metadata.owner']) {
      const number = lines.findIndex(it => it.path === path && (it.record === 6 || path.startsWith('$')));
      expect(number).toBeGreaterThanOrEqual(0);
      const { code, stderr } = await restore('--finding', `data/f.arrow#${number + 1}`);
      expect(code, stderr).toBe(0);
    }
    const table = tableFromIPC(bytesOf('f.arrow'));
    const back = read(bytesOf('f.arrow'));
    expect(back[6].note).toContain(toToken(6));
    expect(back[6].note).toMatch(/\[EMAIL/);
    expect(back[6].tags[2]).toBe(rows[6]!.tags[2]);
    expect(back[6].kind).toBe(toToken(900));
    expect(back[9].kind).toMatch(/^\[/);
    expect(back[10].note).not.toContain('zqx7');
    expect(table.schema.metadata.get('owner')).toBe(`made by ${mail('cleo')}`);
  });
});
