import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFindings, readManifest } from '../../src/manifest/read.ts';
import { sumTotals } from '../../src/manifest/totals.ts';
import type { Finding } from '../../src/types.ts';
import { RULES, serialiseManifest, toFinding, toManifest, toSource, writeManifest } from './sample.ts';

const newDir = () => mkdtemp(join(tmpdir(), 'sluice-'));
const findings = [toFinding({ rule: 'email', path: 'Ünï' }), toFinding({ rule: 'phone', record: 7 })];

async function collect(iterable: AsyncIterable<Finding>): Promise<Finding[]> {
  const list: Finding[] = [];
  for await (const item of iterable) list.push(item);
  return list;
}

describe('readManifest', () => {
  it('reads back what was written, by folder or by file', async () => {
    const dir = await newDir();
    const manifest = await writeManifest(dir, { 'a.jsonl': findings });
    expect(await readManifest(dir)).toEqual(manifest);
    expect(await readManifest(join(dir, 'manifest.json'))).toEqual(manifest);
  });

  it('says how to make one where there is none', async () => {
    const dir = await newDir();
    await expect(readManifest(join(dir, 'nowhere'))).rejects.toMatchObject({
      name: 'AuditError',
      code: 'manifest',
      message: expect.stringContaining('sluice scan'),
    });
    await expect(readManifest(dir)).rejects.toMatchObject({ code: 'manifest' });
  });

  it.each([
    ['{"formatVersion": 1', /is not JSON/],
    ['[]', /no formatVersion/],
    ['null', /no formatVersion/],
    ['{"formatVersion": 2}', /newer than the 1 .* update Sluice/],
    ['{"formatVersion": 1}', /not a valid manifest: tool/],
  ])('refuses %s', async (text, message) => {
    const dir = await newDir();
    await writeFile(join(dir, 'manifest.json'), text);
    await expect(readManifest(dir)).rejects.toThrow(message);
  });

  it('lets members pass that a later version of the same format may add', async () => {
    const dir = await newDir();
    const text = serialiseManifest(toManifest([toSource('a.csv')]));
    await writeFile(join(dir, 'manifest.json'), text.replace('"path": "a.csv"', '"path": "a.csv", "later": 1'));
    expect((await readManifest(dir)).sources[0]!.path).toBe('a.csv');
  });

  it.each(['../a.csv', 'data/../../a.csv', 'data/..', '..', '/a.csv'])('refuses a source at %s', async path => {
    const dir = await newDir();
    await writeFile(join(dir, 'manifest.json'), serialiseManifest(toManifest([toSource(path)])));
    await expect(readManifest(dir)).rejects.toThrow(/sources\.0\.path: must lie below the folder/);
  });

  it.each(['a..b/..c/d..', './-', '…/a\n.csv', '...'])('takes a source at %j', async path => {
    const dir = await newDir();
    await writeFile(join(dir, 'manifest.json'), serialiseManifest(toManifest([toSource(path)])));
    expect((await readManifest(dir)).sources[0]!.path).toBe(path);
  });

  it('names the member that is wrong', async () => {
    const dir = await newDir();
    const text = serialiseManifest(toManifest([toSource('a.csv')]));
    await writeFile(join(dir, 'manifest.json'), text.replace('"records": 10', '"records": "ten"'));
    await expect(readManifest(dir)).rejects.toThrow(/totals\.records/);
  });
});

describe('readFindings', () => {
  it.each([
    ['end', { start: 4, end: 4 }],
    ['bytes', { bytes: [9, 9] as const }],
  ])('refuses a finding whose %s makes it empty', async (name, range) => {
    const dir = await newDir();
    const manifest = await writeManifest(dir, { 'a.jsonl': [toFinding({ rule: 'email', ...range })] });
    await expect(collect(readFindings(dir, manifest.sources[0]!))).rejects.toMatchObject({
      code: 'manifest',
      message: expect.stringContaining(`line 1 is not a finding: ${name}`),
    });
  });

  it('streams the findings in file order', async () => {
    const dir = await newDir();
    const manifest = await writeManifest(dir, { 'a.jsonl': findings });
    expect(await collect(readFindings(dir, manifest.sources[0]!))).toEqual(findings);
  });

  it('refuses a file that is cut, edited, gone, or outside the folder', async () => {
    const dir = await newDir();
    const manifest = await writeManifest(dir, { 'a.jsonl': findings });
    const entry = manifest.sources[0]!;
    const file = join(dir, entry.findings.path);
    const text = await readFile(file, 'utf8');

    await writeFile(file, text.slice(0, text.indexOf('\n') + 1));
    await expect(collect(readFindings(dir, entry))).rejects.toThrow(/was changed since/);
    await writeFile(file, text.replace('"record":7', '"record":8'));
    await expect(collect(readFindings(dir, entry))).rejects.toThrow(/was changed since/);
    await writeFile(file, text.replace('"record":7', '"record":-7'));
    await expect(collect(readFindings(dir, entry))).rejects.toThrow(/line 2 is not a finding: record/);
    await writeFile(file, text.slice(0, -4));
    await expect(collect(readFindings(dir, entry))).rejects.toThrow(/line 2 is not JSON/);

    await writeFile(file, text);
    const withFindings = (findings: Partial<typeof entry.findings>) =>
      collect(readFindings(dir, { ...entry, findings: { ...entry.findings, ...findings } }));
    await expect(withFindings({ count: 3 })).rejects.toThrow(/was changed since/);
    await expect(withFindings({ path: 'findings/none.jsonl' })).rejects.toThrow(
      /findings file `.*none\.jsonl` is missing; restore it, or scan again/,
    );
    for (const path of ['../outside.jsonl', '/etc/hosts', 'findings/../../x']) {
      await expect(withFindings({ path })).rejects.toThrow(/outside its folder/);
    }
  });
});

describe('sumTotals', () => {
  it('adds up sources, classes and severities and leaves rules without findings out', () => {
    const totals = sumTotals(
      [
        toSource('a.jsonl', { columns: { x: { email: 2, 'us-ssn': 1 } }, placeholders: 3, bytes: 100, records: 5 }),
        toSource('b.jsonl', { columns: { y: { email: 4, pickle: 0 } }, suppressed: 1, unread: [{ start: 5, end: 9 }] }),
      ],
      RULES,
    );
    expect(totals).toMatchObject({ sources: 2, bytes: 1100, records: 15, scannedBytes: 1096, unreadBytes: 4 });
    expect(totals).toMatchObject({ findings: 7, placeholders: 3, suppressed: 1 });
    expect(totals.byClass).toEqual({ pii: 7 });
    expect(totals.bySeverity).toEqual({ medium: 6, high: 1 });
    expect(Object.keys(totals.byRule)).toEqual(['email', 'us-ssn']);
    expect(totals.byRule.email).toMatchObject({ count: 6, distinct: 41, records: 300, title: 'E-mail address' });
  });

  it('tells the severities of a rule called like a member of every object, and writes nothing to what they share', () => {
    const members = Object.getOwnPropertyNames(Object);
    const source = toSource('a.jsonl', { columns: { x: { constructor: 3 } } });
    const { byRule, bySeverity } = sumTotals(
      [{ ...source, severities: { constructor: { low: 1 } } }],
      new Map([['constructor', RULES.get('email')!]]),
    );
    expect(byRule.constructor).toMatchObject({ count: 3, severity: 'medium', severities: { low: 1 } });
    expect(bySeverity).toEqual({ low: 1, medium: 2 });
    expect(Object.getOwnPropertyNames(Object)).toEqual(members);
  });
});
