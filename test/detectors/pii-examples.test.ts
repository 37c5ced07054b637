import { describe, expect, it } from 'vitest';
import { loadPiiRules, PiiRunner } from './pii-runner.ts';

const rules = await loadPiiRules();

describe('personal-data rules', () => {
  it('have unique ids, examples, references and a way to be found', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.examples.match.length, rule.id).toBeGreaterThanOrEqual(2);
      expect(rule.examples.ignore.length, rule.id).toBeGreaterThanOrEqual(1);
      expect(rule.references.length, rule.id).toBeGreaterThanOrEqual(1);
      const ways = (rule.atoms?.length ?? 0) + (rule.shapes?.length ?? 0) + (rule.keyedPattern === undefined ? 0 : 1);
      expect(ways, rule.id).toBeGreaterThan(0);
      for (const atom of rule.atoms ?? []) {
        expect(Buffer.byteLength(atom), `${rule.id}: ${atom}`).toBeGreaterThanOrEqual(4);
        expect(/["'\\/\p{Cc}]/u.test(atom), `${rule.id}: ${atom}`).toBe(false);
      }
    }
  });

  for (const rule of rules) {
    it(`${rule.id}: finds its examples and leaves the others`, () => {
      const runner = new PiiRunner([rule]);
      for (const [index, example] of rule.examples.match.entries()) {
        const marks = [...example.text.matchAll(/«([^«»]*)»/g)].map(match => match[1]!);
        const found = runner.run(example.text.replace(/[«»]/g, ''), example.key === undefined ? [] : [example.key]);
        const texts = found.map(one => one.text);
        expect(texts, `match ${index}`).toEqual(marks);
        for (const one of found)
          expect(one.placeholder, `match ${index} placeholder`).toBe(example.placeholder ?? false);
      }
      for (const [index, example] of rule.examples.ignore.entries()) {
        const found = runner.run(example.text, example.key === undefined ? [] : [example.key]);
        expect(found.filter(one => !one.placeholder).length, `ignore ${index}: ${example.why}`).toBe(0);
      }
    });
  }
});
