import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { measureRules } from '../../src/scan/rule-cost.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

it('counts searches, candidates and findings of each rule, in a compressed file too', async () => {
  const picky = { ...tokenRule, id: 'picky', minEntropy: 16 };
  const keyed = {
    ...tokenRule,
    id: 'keyed',
    pattern: 'zqx7-never',
    keyedPattern: 'a+',
    keyedKeywords: ['vault'],
    publicPrefix: 0,
  };
  const text = [toToken(1), toToken(2), 'nothing'].map(it => `${JSON.stringify({ a: it, vault: 'aaa' })}\n`).join('');
  const folder = makeFolder({ 'a.jsonl': text, 'b.jsonl.gz': gzipSync(text) });
  for (const name of ['a.jsonl', 'b.jsonl.gz']) {
    const costs = await measureRules(join(folder, name), {
      extraRules: [tokenRule, picky, keyed],
      selection: { enable: [], disable: [] },
      formatOptions: { include: [], exclude: [], maxRecordBytes: 1 << 20 },
      chunkBytes: 40,
      maxRatio: 250,
      today: '2026-01-01',
      onUnread: () => expect.unreachable(),
    });
    const of = (rule: string) => costs.find(cost => cost.rule === rule);
    expect(of(tokenRule.id)).toMatchObject({ candidates: 2, findings: 2 });
    expect(of('picky')).toMatchObject({ candidates: 2, findings: 0 });
    expect(of('keyed')).toMatchObject({ candidates: 3, findings: 3 });
    expect(of(tokenRule.id)!.milliseconds).toBeGreaterThan(0);
  }
});

it('ends between two chunks when it is told to', async () => {
  const interruption = new AbortController();
  const folder = makeFolder({ 'a.jsonl': `{"a":"${toToken(1)}"}\n{"a":"${toToken(2)}"}\n` });
  const measured = measureRules(join(folder, 'a.jsonl'), {
    extraRules: [tokenRule],
    selection: { enable: [], disable: [] },
    formatOptions: { include: [], exclude: [], maxRecordBytes: 1 << 20 },
    chunkBytes: 10,
    maxRatio: 250,
    today: '2026-01-01',
    signal: interruption.signal,
    onUnread: () => expect.unreachable(),
  });
  interruption.abort();
  await expect(measured).rejects.toMatchObject({ name: 'AbortError' });
});
