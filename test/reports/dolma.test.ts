import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeDolma } from '../../src/reports/dolma.ts';
import type { Finding } from '../../src/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { toFinding, writeManifest } from '../manifest/sample.ts';
import { openBelow, tellsOpenFiles } from '../open-files.ts';
import { makeFolder, readTree, runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const documents = [
  { id: 'one', text: `😀 é ${toToken(1)} and ${toToken(2)}` },
  { id: 'two', text: 'nothing' },
  { id: 3, text: 'x', meta: { note: toToken(3) } },
  { text: toToken(4) },
];
const lines = documents.map(document => `${JSON.stringify(document)}\n`).join('');

/** What the mixer does: the spans of a row replaced in the document of the same row, from the back. */
function mix(text: string, spans: readonly [number, number, number][]): string {
  const points = [...text];
  for (const [start, end] of spans.toReversed()) points.splice(start, end - start, '[X]');
  return points.join('');
}

describe('Dolma attributes', () => {
  it('have a row for each document, under its id, with code points of its text', async () => {
    const cwd = makeFolder({ 'v1/documents/a.jsonl.gz': gzipSync(lines) });
    const { manifest, folder } = await runScan(cwd);
    const out = makeFolder();
    const result = await writeDolma({ manifestDir: folder, manifest, cwd, out });
    expect(result).toEqual({ written: ['v1/attributes/sluice/a.jsonl.gz'], elsewhere: 1, left: [] });
    const text = gunzipSync(readFileSync(join(out, 'v1/attributes/sluice/a.jsonl.gz'))).toString();
    const rows = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows.map(row => row.id)).toEqual(['one', 'two', 3, null]);
    const mixed = rows.map((row, i) => mix(documents[i]!.text, row.attributes.sluice__findings));
    expect(mixed).toEqual(['😀 é [X] and [X]', 'nothing', 'x', '[X]']);
    expect(rows[0].attributes[`sluice__${tokenRule.id}`]).toHaveLength(2);
  });

  it('copy no id in which something was found, and are for their owner alone', async () => {
    const ids = [toToken(1), { from: { by: toToken(2) } }, [toToken(3)], 'plain', { [toToken(4)]: 1 }];
    const cwd = makeFolder({ 'a.jsonl': ids.map(id => `${JSON.stringify({ id, text: 'x' })}\n`).join('') });
    const { manifest, folder } = await runScan(cwd);
    const out = makeFolder();
    const result = await writeDolma({ manifestDir: folder, manifest, cwd, out });
    expect(result.elsewhere).toBe(4);
    const file = join(out, 'attributes/sluice/a.jsonl');
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(rows.map(row => JSON.parse(row).id)).toEqual([null, null, null, 'plain', null]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('merge spans that overlap, of all rules', async () => {
    const cwd = makeFolder({ 'a.jsonl': `{"id":"1","text":"${toToken(1)}"}\n` });
    const overlapping = {
      ...tokenRule,
      id: 'test-wide',
      pattern: 'zqx7-[a-z0-9]{8} and more',
      atoms: ['zqx7-'],
      maxLength: 40,
    };
    writeFileSync(join(cwd, 'a.jsonl'), `{"id":"1","text":"${toToken(1)} and more"}\n`);
    const { manifest, folder } = await runScan(cwd, { rules: [tokenRule, overlapping] });
    const out = makeFolder();
    await writeDolma({ manifestDir: folder, manifest, cwd, out });
    const { attributes } = JSON.parse(readFileSync(join(out, 'attributes/sluice/a.jsonl'), 'utf8'));
    expect(attributes.sluice__findings).toHaveLength(1);
  });

  it('hold neither what was accepted, allowed or is a sample nor what is not in the text', async () => {
    const document = '\ufeff{"id":"first","text":"0123456789"}\n';
    const cwd = makeFolder({ 'documents/x/documents/b.jsonl': document, 'c.csv': 'a,b\n1,2\n' });
    const folder = makeFolder();
    const at = (start: number, more: Partial<Finding> = {}) =>
      toFinding({ rule: 'email', start, end: start + 1, ...more });
    const findings = [
      at(0, { action: 'accept' }),
      at(1, { suppressed: 'by an entry' }),
      at(2, { placeholder: true }),
      at(3, { in: 'key' }),
      at(4, { confidence: 0.5 }),
      at(5),
      toFinding({ rule: 'phone', start: 5, end: 7, confidence: 0.7 }),
    ];
    const sha = createHash('sha256').update(document).digest('hex');
    const made = await writeManifest(folder, { 'documents/x/documents/b.jsonl': findings, 'c.csv': [] });
    const [source, table] = made.sources;
    const manifest = {
      ...made,
      sources: [
        { ...source!, sha256: sha, records: 1, format: 'jsonl' },
        { ...table!, format: 'csv' },
      ],
    };
    const out = makeFolder();
    const result = await writeDolma({ manifestDir: folder, manifest, cwd, out });
    const written = 'documents/x/attributes/sluice/b.jsonl';
    expect(result).toEqual({ written: [written], elsewhere: 1, left: ['c.csv'] });
    expect(JSON.parse(readFileSync(join(out, written), 'utf8'))).toEqual({
      id: 'first',
      attributes: {
        // Those that only touch are two.
        sluice__findings: [
          [4, 5, 0.5],
          [5, 7, 0.9],
        ],
        sluice__email: [
          [4, 5, 0.5],
          [5, 6, 0.9],
        ],
        sluice__phone: [[5, 7, 0.7]],
      },
    });
  });

  it.each(['attributes', 'attributes/sluice', 'attributes/sluice/a.jsonl'])(
    'are not written through a link at %s that leads out of the folder',
    async link => {
      const cwd = makeFolder({ 'a.jsonl': lines });
      const { manifest, folder } = await runScan(cwd);
      const [out, elsewhere] = [makeFolder(), makeFolder({ 'b.jsonl': 'kept' })];
      mkdirSync(join(out, link, '..'), { recursive: true });
      symlinkSync(link.endsWith('.jsonl') ? join(elsewhere, 'b.jsonl') : elsewhere, join(out, link));
      const written = writeDolma({ manifestDir: folder, manifest, cwd, out });
      await expect(written).rejects.toMatchObject({
        code: 'output',
        message: expect.stringMatching(/a symlink there/),
      });
      expect(readTree(elsewhere)).toEqual(new Map([['b.jsonl', Buffer.from('kept')]]));
    },
  );

  it('are not written for a source that is not what was audited', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines, 'b.csv': 'a,b\n1,2\n' });
    expect((await runCli(['scan', 'a.jsonl'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'a.jsonl'), `${lines}{"id":9}\n`);
    const { code, stderr } = await runCli(['report', '--to', 'dolma', '-o', 'x'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/not the file that was audited/)]);
    expect((await runCli(['report', '--to', 'dolma'], { cwd })).code).toBe(4);
  });

  it.skipIf(!tellsOpenFiles)('leave no file of findings open that was not read to its end', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines });
    const { manifest, folder } = await runScan(cwd);
    writeFileSync(join(cwd, 'a.jsonl'), '');
    const writing = writeDolma({ manifestDir: folder, manifest, cwd, out: makeFolder() });
    await expect(writing).rejects.toMatchObject({ code: 'changed' });
    expect(openBelow(folder)).toEqual([]);
  });
});
