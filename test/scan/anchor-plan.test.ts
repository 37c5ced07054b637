import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { detectorsDigest, loadRules } from '../../src/detectors/load.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { readPlanPack, writePlanPack } from '../../src/scan/plan-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluice-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rules = loadRules();
const digest = detectorsDigest(rules);
const PACK = new URL('../../dist/anchors.bin', import.meta.url);
/** The same rules, but for a digest that no pack has. */
const planned = compileRules(rules.map((rule, i) => (i === 0 ? { ...rule, digest: 'f'.repeat(64) } : rule))).plan;

describe('the plan of the rules that run unless something else is asked for', () => {
  it('is in the package, as it is made here', () => {
    expect(readPlanPack(PACK, digest)).toEqual(planned);
  });

  it('leads from every anchor to a lane that there is', () => {
    const { lanes, plan, targets } = compileRules(rules);
    const { starts, places } = plan.leads;
    expect(targets.length).toBeGreaterThan(1000);
    expect(targets.filter(({ lane }) => lanes[lane.index] !== lane)).toEqual([]);
    expect([...places].filter(place => place >= targets.length)).toEqual([]);
    expect(starts.at(-1)).toBe(places.length);
  });
});

describe('a pack of a plan', () => {
  const path = join(folder, 'anchors.bin');

  it('gives back what was written', () => {
    writePlanPack(path, digest, planned);
    expect(readPlanPack(pathToFileURL(path), digest)).toEqual(planned);
  });

  it('says nothing of other rules, nor where there is none or one of another layout', () => {
    writePlanPack(path, digest, planned);
    const other = `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
    expect(readPlanPack(pathToFileURL(path), other)).toBeUndefined();
    expect(readPlanPack(pathToFileURL(join(folder, 'none.bin')), digest)).toBeUndefined();
    writeFileSync(path, Buffer.concat([Buffer.from(digest, 'hex'), Buffer.alloc(64)]));
    expect(readPlanPack(pathToFileURL(path), digest)).toBeUndefined();
  });
});
