import { expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { tokenRule } from '../test-rule.ts';

const keyed = {
  ...tokenRule,
  id: 'keyed',
  pattern: 'zqx7-never',
  keyedPattern: 'a+',
  keyedKeywords: ['vault'],
  publicPrefix: 0,
};
const PASSWORD = ['blue.Heron', '7'].join('-');

async function pathsIn(record: object, rules: readonly (typeof keyed & { readonly keyedEntries?: boolean })[]) {
  const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify(record)}\n` }, { rules });
  return findingsOf('a.jsonl').map(({ path, rule }) => `${path} ${rule}`);
}

it('a rule looks at the entries of what its keywords name only where it says so, and no deeper', async () => {
  const record = { vault: { ann: 'aaa', box: { lid: 'aaa' } }, other: { ann: 'aaa' }, 'my vault': 'aaa' };
  expect(await pathsIn(record, [keyed])).toEqual(['["my vault"] keyed']);
  expect(await pathsIn(record, [{ ...keyed, keyedEntries: true }])).toEqual(['vault.ann keyed', '["my vault"] keyed']);
});

it('passwords are found below a key for them, whatever their own keys are', async () => {
  const found = await pathsIn({ passwords: { ann: PASSWORD }, notes: { ann: PASSWORD } }, []);
  expect(found.filter(it => it.startsWith('passwords'))).toHaveLength(1);
  const rules = await pathsIn(
    { passwords: { minLength: '12345678', hint: 'your first pet', policy: 'strong-2024' } },
    [],
  );
  expect(rules).toEqual([]);
});
