import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALNUM, sample } from '../../detectors/sample.ts';
import { loadRules } from '../../src/detectors/load.ts';
import { resolveOverlaps } from '../../src/findings/resolve-overlaps.ts';
import { runRedact } from '../redaction/run-redact.ts';
import { runScan } from '../run-scan.ts';

const own = (id: string, pattern: string, atom: string, rest: object = {}) => ({
  ...{ id, title: id, class: 'secret' as const, severity: 'critical' as const, category: 'custom', references: [] },
  ...{ pattern, atoms: [atom], ...rest },
});
const host = own('acme-internal-host', '[a-z0-9-]+\\.corp\\.acme\\.io', '.corp.acme.io');
const vip = own('acme-vip', '[a-z.]+@vip-acme\\.io', '@vip-acme.io');

describe('what rules of one’s own find', () => {
  const files = { 'a.jsonl': `${JSON.stringify({ text: 'write to root@db1.corp.acme.io or ann@vip-acme.io now' })}\n` };
  const told = async (rules: readonly (typeof host)[], data: Record<string, string> = files) =>
    (await runScan(data, { rules })).findingsOf('a.jsonl').map(({ rule, start, end }) => [rule, start, end]);
  const builtIn = [
    ['email', 9, 30],
    ['email', 34, 49],
  ];

  it('is told within and on what a built-in rule finds, which stays as it is', async () => {
    expect(await told([])).toEqual(builtIn);
    const found = await told([host, vip]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(expect.arrayContaining([...builtIn, ['acme-internal-host', 14, 30], ['acme-vip', 34, 49]]));
  });

  it('is told by each of two rules, and once by one', async () => {
    const twice = own('acme-mail', '[a-z.]+@(?:vip-)?acme\\.io', 'acme.io', { severity: 'low', confidence: 0.9 });
    expect((await told([vip, twice])).filter(([, start]) => start === 34)).toHaveLength(3);
    const short = own('acme-short', 'io(?: or)?', 'acme.io', { atomsNear: true });
    expect((await told([short])).filter(([rule]) => rule === 'acme-short').length).toBeLessThan(3);
  });

  it('gives way when the rule is generic', async () => {
    expect(await told([{ ...vip, generic: true } as typeof vip])).toEqual(builtIn);
  });

  it('is told of what is written in escapes within a secret', async () => {
    const url = `postgres://app:${'s3cr3t'}%40acme-pw@db.firma-berg.de/main`;
    const data = { 'a.jsonl': `${JSON.stringify({ text: url })}\n` };
    const word = own('acme-word', '[a-z0-9]+@acme-pw', '@acme-pw');
    const found = (await told([word], data)).map(([rule]) => rule);
    expect(found).toContain('acme-word');
    expect(found.length).toBeGreaterThan(1);
  });

  it('is replaced as one with what it overlaps', async () => {
    const { files: redacted } = await runRedact(files, { rules: [host, vip] });
    const text = redacted.get('a.jsonl')!.toString();
    expect(text).not.toMatch(/acme|root|ann@/);
  });

  it('does not make built-in rules those of one’s own for a region', async () => {
    const rules = [vip];
    const { findingsOf } = await runScan({ 'a.txt': 'mail 030 901820@example.de.\n' }, { rules, region: 'DE' });
    const without = await runScan({ 'a.txt': 'mail 030 901820@example.de.\n' }, { region: 'DE' });
    expect(findingsOf('a.txt')).toEqual(without.findingsOf('a.txt'));
  });
});

const token = `glpat-${sample(ALNUM, 20)}`;

describe('overlapping matches', () => {
  it('keep a token of a provider that stands in a sample address', async () => {
    const { findingsOf } = await runScan({
      'a.jsonl': `${JSON.stringify({ text: `mail ${token}@example.com now` })}\n`,
    });
    const real = findingsOf('a.jsonl').filter(({ placeholder }) => !placeholder);
    expect(real.map(({ rule, start, end }) => [rule, end - start])).toContainEqual(['gitlab-pat', token.length]);
    expect(real.every(({ start }) => start === 5)).toBe(true);
  });

  it('are resolved alike in whatever order they were found, and come in the order of their places', () => {
    const rules = loadRules([], undefined).map(definition => ({ definition }));
    const match = fc
      .record({ rule: fc.nat(rules.length - 1), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
      .map(({ rule, start, length }) => ({
        ...{ rule, start, end: start + length, canonical: undefined },
        judgement: { confidence: 0.5, severity: 'low' as const, placeholder: false, mask: '…' },
      }));
    const matches = fc.uniqueArray(match, {
      maxLength: 12,
      selector: ({ rule, start, end }) => `${rule} ${start} ${end}`,
    });
    const order = (a: { start: number; end: number; rule: number }, b: typeof a) =>
      a.start - b.start || b.end - a.end || a.rule - b.rule;
    fc.assert(
      fc.property(matches, found => {
        const resolved = resolveOverlaps(found, rules);
        expect(resolved).toEqual(resolveOverlaps(found.toSorted(order), rules));
        expect(resolved).toEqual(resolved.toSorted(order));
      }),
    );
  });
});
