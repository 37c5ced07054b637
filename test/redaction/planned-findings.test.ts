import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlannedFindings } from '../../src/redaction/planned-findings.ts';
import type { Finding } from '../../src/types.ts';
import { toFinding, writeManifest } from '../manifest/sample.ts';
import { makeFolder } from '../run-scan.ts';

const at = (record: number, byte: number, path = 'text') =>
  toFinding({ rule: 'email', record, path, start: byte, end: byte + 1, bytes: [byte, byte + 1] });
const without = ({ bytes: _, ...finding }: Finding): Finding => finding;

async function planned(audited: readonly Finding[], added: readonly Finding[]) {
  const folder = makeFolder();
  const { sources } = await writeManifest(folder, { 'a.jsonl': audited });
  const findings = new PlannedFindings(folder, sources[0]!);
  findings.add(added);
  const read: Finding[] = [];
  for await (const finding of findings.read()) read.push(finding);
  return read;
}

describe('findings that are added to those of the audit', () => {
  it('stand in file order among them', async () => {
    const order = fc.tuple(fc.nat(3), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(fc.array(order), fc.array(order), async (first, second) => {
        const inOrder = (a: Finding, b: Finding) => a.record - b.record || a.bytes![0] - b.bytes![0];
        const audited = first.map(([record, byte]) => at(record, record * 10 + byte)).sort(inOrder);
        const added = second.map(([record, byte]) => at(record, record * 10 + byte, 'added'));
        expect(await planned(audited, added)).toEqual([...audited, ...added].sort(inOrder));
      }),
      { numRuns: 30 },
    );
  });

  it('stand beside those of their field where there are no bytes', async () => {
    const audited = [at(0, 3, 'a'), at(0, 9, 'a'), at(0, 4, 'b')].map(without);
    const added = [at(0, 5, 'a'), at(0, 6, 'b'), at(0, 1, 'c')].map(without);
    const read = await planned(audited, added);
    expect(read.map(({ path, start }) => `${path}${start}`)).toEqual(['a3', 'a5', 'a9', 'b4', 'b6', 'c1']);
  });

  it('are put in in linear time where one record holds all', async () => {
    const audited = Array.from({ length: 40_000 }, (_, i) => at(0, i * 2));
    const added = Array.from({ length: 40_000 }, (_, i) => at(0, i * 2 + 1));
    const begun = performance.now();
    const read = await planned(audited, added);
    expect(read.every(({ start }, i) => start === i)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
