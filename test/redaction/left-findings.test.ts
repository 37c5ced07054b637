import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluatePolicy, judgeManifest, readManifest, redact } from '../../src/index.ts';
import { makeFolder, runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';
import { key } from './run-redact.ts';

const policy = { failOn: [{ rule: 'email' }, { rule: tokenRule.id }] };
const lines = Array.from(
  { length: 12 },
  (_, i) => `${JSON.stringify({ m: `anna${i}@${'firma-berg'}.de`, t: toToken(i) })}\n`,
).join('');

/** Redacts addresses without brackets, and leaves the tokens; in copies or in place. */
async function redactBare(cwd: string, where: object) {
  const operators = { byRule: { email: 'ff1:bare', [tokenRule.id]: 'keep' } };
  return redact('a.jsonl', {
    ...{ cwd, manifestDir: 'm', jobs: 1, rules: [tokenRule], key, policy, operators },
    ...where,
  });
}

describe('findings that a redaction leaves', () => {
  it.each([
    ['copies', { out: 'out' }],
    ['files in place', { inPlace: true }],
  ])('are judged in its manifest as by itself: %s', async (_, where) => {
    const cwd = makeFolder({ 'a.jsonl': lines });
    const { after } = await redactBare(cwd, where);
    const countsOf = ({ criteria }: { criteria: readonly { count: number }[] }) => criteria.map(({ count }) => count);
    const expected = evaluatePolicy(after, policy);
    expect(countsOf(expected)).toEqual([expect.any(Number), 12]);
    expect(expected.criteria[0]!.count).toBeGreaterThan(0);
    const judged = await judgeManifest(join(cwd, 'm'), policy);
    expect(countsOf(judged)).toEqual(countsOf(expected));
    expect(judged.exitCode).toBe(1);
    // An allow list counts for what is named in the findings; of the others only the number is known.
    const allow = [{ id: 'all', source: '**', reason: 'known' }];
    expect(countsOf(await judgeManifest(join(cwd, 'm'), { ...policy, allow }))).toEqual([
      expected.criteria[0]!.count,
      0,
    ]);
    const redacted = (await readManifest(join(cwd, 'm'))).sources[0]!.redacted!;
    expect(redacted.left).toEqual({ email: { class: 'pii', severities: { medium: expected.criteria[0]!.count } } });
    if (!('inPlace' in where)) return;
    const again = await redactBare(cwd, where);
    expect(again.already).toEqual(['a.jsonl']);
    expect(countsOf(await judgeManifest(join(cwd, 'm'), policy))).toEqual(countsOf(expected));
  });

  it('are none where all is replaced by labels', async () => {
    const cwd = makeFolder({ 'a.jsonl': lines });
    const { manifest } = await redact('.', { cwd, manifestDir: 'm', out: 'out', jobs: 1, rules: [tokenRule] });
    expect(manifest.sources[0]!.redacted).toEqual({ bytes: expect.any(Number), sha256: expect.any(String) });
    expect((await runScan(join(cwd, 'out'))).manifest.totals.findings).toBe(0);
  });
});
