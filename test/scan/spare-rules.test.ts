import { describe, expect, it } from 'vitest';
import { withFacts } from '../../src/detectors/load.ts';
import { scan } from '../../src/index.ts';
import { giveBack, takeCompiled } from '../../src/scan/spare-rules.ts';
import { makeFolder } from '../run-scan.ts';
import { tokenRule } from '../test-rule.ts';

const email = `mara.lindqvist@${'post.nordvik-labs'}.se`;

async function findingsIn(cwd: string) {
  const found: unknown[] = [];
  for await (const finding of scan(['.'], { cwd, jobs: 1 })) found.push(finding);
  return found;
}

describe('rules that were made ready', () => {
  it('are taken by the next who wants the same, and by nobody else', () => {
    const definitions = [{ ...withFacts(tokenRule), index: 0 }];
    const others = [{ ...withFacts({ ...tokenRule, severity: 'low' }), index: 0 }];
    const compiled = takeCompiled(definitions);
    giveBack(definitions, compiled);
    expect(takeCompiled(others).rules[0]!.definition.severity).toBe('low');
    expect(takeCompiled([...definitions, ...others]).rules).toHaveLength(2);
    expect(takeCompiled([{ ...withFacts(tokenRule), index: 0 }]) === compiled).toBe(true);
    // It is in use.
    expect(takeCompiled(definitions) === compiled).toBe(false);
  });

  it('find the same again, also where a scan of one thread runs beside another', async () => {
    const cwd = makeFolder({ 'a.jsonl': `${JSON.stringify({ text: `write to ${email}` })}\n`.repeat(50) });
    const other = makeFolder({ 'b.csv': `name,email\nx,${email}\n` });
    const first = await findingsIn(cwd);
    expect(first).toHaveLength(50);
    const [again, beside, third] = await Promise.all([findingsIn(cwd), findingsIn(other), findingsIn(cwd)]);
    expect(again).toEqual(first);
    expect(third).toEqual(first);
    expect(beside).toHaveLength(1);
    expect(await findingsIn(cwd)).toEqual(first);
  });
});
