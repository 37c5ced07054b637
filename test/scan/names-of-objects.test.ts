import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluatePolicy, redact } from '../../src/index.ts';
import { makeFolder, runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const rules = [{ ...tokenRule, id: 'constructor' }];
const text = `id,constructor,__proto__\n1,${toToken(1)},${toToken(2)}\n`;

describe('a rule or column called like a member of every object', () => {
  it('is counted like any other', async () => {
    const { manifest } = await runScan({ 'a.csv': text }, { rules });
    const counts = { constructor: 2 };
    expect(manifest.sources[0]!.counts).toEqual(counts);
    expect(Object.entries(manifest.sources[0]!.columns).sort()).toEqual([
      ['__proto__', { constructor: 1 }],
      ['constructor', { constructor: 1 }],
    ]);
    expect(manifest.totals).toMatchObject({ findings: 2, byClass: { secret: 2 }, bySeverity: { high: 2 } });
    expect(manifest.totals.byRule.constructor).toMatchObject({ count: 2, severity: 'high', distinct: 2 });
    expect(evaluatePolicy(manifest, { failOn: [{ severity: 'high' }] }).pass).toBe(false);
  });

  it('is redacted', async () => {
    const cwd = makeFolder({ 'a.csv': text });
    const { after } = await redact('a.csv', {
      ...{ cwd, rules, jobs: 1, out: 'clean', manifestDir: join(cwd, 'm') },
      operators: { default: 'label', byColumn: Object.fromEntries([['__proto__', 'remove']]) },
    });
    expect(after.totals.findings).toBe(0);
    expect(readFileSync(join(cwd, 'clean/a.csv'), 'utf8')).toBe('id,constructor,__proto__\n1,[CONSTRUCTOR],\n');
  });
});
