import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import type { CompiledRule } from '../../src/scan/compiled-rule.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';

const { rules } = compileRules(loadRules());
const sources = await loadSourceRules();
/** More than are needed for whatever is done another way once it pays. */
const MANY = 100;

describe('a compiled rule', () => {
  it('finds the same however often it was asked, alone and behind other text', () => {
    const wrong: string[] = [];
    let found = 0;
    const byId = new Map(rules.map(rule => [rule.definition.id, rule]));
    for (const source of sources) {
      const { id, examples } = source;
      const rule = byId.get(id);
      if (!rule) continue; // an optional one
      const texts = examples.match.map(example => readExample(example, source).text);
      const answers = () => texts.map(text => placesOf(rule, text));
      const first = answers();
      for (let i = 0; i < MANY; i++) for (const text of texts) rule.find(text, 0, 0, text.length);
      if (JSON.stringify(answers()) !== JSON.stringify(first)) wrong.push(id);
      found += first.flat().filter(place => place !== undefined).length;
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(2000);
  });
});

function placesOf(rule: CompiledRule, text: Buffer): readonly unknown[] {
  const before = Buffer.concat([Buffer.from('é, '), text, text]);
  return [
    rule.find(text, 0, 0, text.length),
    rule.find(before, 0, 0, before.length),
    rule.find(before, 4, 4, before.length - 1),
    rule.find(before, 0, 4 + text.length, before.length),
  ];
}
