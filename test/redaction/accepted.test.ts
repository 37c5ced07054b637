import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { redact, scan } from '../../src/index.ts';
import type { Finding } from '../../src/types.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const line = (n: number) => `{"n":${n},"text":"${toToken(n)} and ${toToken(n + 100)}"}\n`;
const lines = [1, 2, 3].map(line).join('');
const data = {
  'a.jsonl': lines,
  'b.csv': `id,note\n1,${toToken(1)}\n2,${toToken(2)}\n`,
  'c.jsonl.gz': gzipSync(lines),
  'd.parquet': new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: 'note', data: [1, 2, 3].map(toToken), type: 'STRING' }] }),
  ),
};

/** Scans, lets a person edit the findings of some sources, and gives what the redaction needs. */
async function scanned(edit: (finding: Finding, number: number, source: string) => object) {
  const root = makeFolder(Object.fromEntries(Object.entries(data).map(([path, bytes]) => [`data/${path}`, bytes])));
  const options = { cwd: root, manifestDir: join(root, 'm'), jobs: 1, rules: [tokenRule] };
  const manifest = await scan('data', options).manifest;
  for (const { path, findings } of manifest.sources) {
    const file = join(root, 'm', findings.path);
    const edited = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((text, i) => JSON.stringify(edit(JSON.parse(text) as Finding, i, path)));
    writeFileSync(file, `${edited.join('\n')}\n`);
  }
  return { root, options };
}

const acceptFirst = (finding: Finding, i: number) => (i === 0 ? { ...finding, accepted: true } : finding);

describe('a manifest that a person has marked', () => {
  it.each([
    { name: 'in place', out: undefined },
    { name: 'to another folder', out: 'clean' },
  ])('keeps what was accepted, in every format, and counts it for no policy: $name', async ({ out }) => {
    const { root, options } = await scanned(acceptFirst);
    const { manifest, after } = await redact('data', { ...options, ...(out ? { out } : { inPlace: true }) });
    const folder = join(root, out === undefined ? '.' : out);
    const label = '[TEST_TOKEN]';
    const wanted = lines.replaceAll(/zqx7-\w{8}/g, found => (found === toToken(1) ? found : label));
    const base = out === undefined ? 'data/' : manifest.sources[0]!.path.startsWith('data/') ? 'data/' : '';
    expect(readFileSync(join(folder, `${base}a.jsonl`), 'utf8')).toBe(wanted);
    expect(readFileSync(join(folder, `${base}b.csv`), 'utf8')).toBe(`id,note\n1,${toToken(1)}\n2,${label}\n`);
    const file = readFileSync(join(folder, `${base}d.parquet`));
    const rows = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
    expect(rows.map(({ note }) => note as string)).toEqual([toToken(1), label, label]);
    expect(after.totals.findings).toBe(0);
    for (const { findings } of manifest.sources) {
      const marked = readFileSync(join(root, 'm', findings.path), 'utf8')
        .trimEnd()
        .split('\n');
      const actions = marked.map(text => (JSON.parse(text) as Finding).action);
      expect(actions).toEqual(['accept', ...actions.slice(1).map(() => 'label')]);
      expect(marked.join()).not.toContain('"accepted"');
    }
    const check = await runCli(['check', 'm', '--quiet'], { cwd: root });
    expect([check.code, check.stderr]).toEqual([0, '']);
    if (out === undefined) {
      const again = await redact('data', { ...options, inPlace: true });
      expect(again.after.totals.findings).toBe(0);
      expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).toBe(wanted);
    }
  });

  it('finds accepted ones at their record although records before it were dropped', async () => {
    const { root, options } = await scanned((finding, _, source) =>
      source.endsWith('a.jsonl') && finding.record === 1 ? { ...finding, accepted: true } : finding,
    );
    await redact('data', { ...options, inPlace: true, operators: { default: 'drop-record' } });
    expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).toBe(line(2));
  });

  it('redacts what was rejected, and says so to no digest', async () => {
    const { root, options } = await scanned(finding => ({ ...finding, accepted: false }));
    await redact('data', { ...options, inPlace: true });
    expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).not.toContain('zqx7');
  });

  it('counts them neither before a redaction', async () => {
    const { root } = await scanned(finding => ({ ...finding, accepted: true }));
    const check = await runCli(['check', 'm', '--json'], { cwd: root });
    expect(check.code).toBe(0);
    const { root: other } = await scanned(acceptFirst);
    expect((await runCli(['check', 'm', '--json'], { cwd: other })).code).toBe(1);
  });

  it.each([
    ['another rule', (finding: Finding) => ({ ...finding, rule: 'email', accepted: true })],
    ['a narrower span', (finding: Finding) => ({ ...finding, end: finding.end - 1, accepted: true })],
  ])('is refused with any other change: %s', async (_, edit) => {
    const { root, options } = await scanned(edit);
    await expect(redact('data', { ...options, inPlace: true })).rejects.toThrow(
      /decisions of a person and does not fit/,
    );
    expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).toBe(lines);
  });

  it('is scanned anew when something else than a mark was written into it', async () => {
    const { root, options } = await scanned(finding => ({ ...finding, action: 'accept' }));
    await redact('data', { ...options, inPlace: true });
    expect(readFileSync(join(root, 'data/a.jsonl'), 'utf8')).not.toContain('zqx7');
  });

  it('is not scanned over once it was applied, for another folder or other rules', async () => {
    const first = await scanned(acceptFirst);
    await redact('data', { ...first.options, out: 'clean' });
    const wanted = readFileSync(join(first.root, 'clean/data/a.jsonl'), 'utf8');
    expect(wanted).toContain(toToken(1));
    await expect(redact('data', { ...first.options, out: 'other' })).rejects.toThrow(/decisions of a person/);
    const second = await scanned(acceptFirst);
    await redact('data', { ...second.options, inPlace: true });
    const left = readFileSync(join(second.root, 'data/a.jsonl'), 'utf8');
    const rules = [tokenRule, { ...tokenRule, id: 'another-token' }];
    await expect(redact('data', { ...second.options, inPlace: true, rules })).rejects.toThrow(/decisions of a person/);
    expect(readFileSync(join(second.root, 'data/a.jsonl'), 'utf8')).toBe(left);
  });

  it('is not scanned over when it does not fit any more: the decisions would be lost', async () => {
    const { root, options } = await scanned(acceptFirst);
    writeFileSync(join(root, 'data/a.jsonl'), `${lines}{}\n`);
    await expect(redact('data', { ...options, inPlace: true })).rejects.toThrow(/decisions of a person/);
  });
});
