import { describe, expect, it } from 'vitest';
import { secretRules } from '../../detectors/secrets/index.ts';
import { readExample, runRule } from './run-rule.ts';

describe.each(secretRules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('marks exactly the spans of its match examples', () => {
    for (const [index, example] of rule.examples.match.entries()) {
      const { text, spans } = readExample(example);
      const found = runRule(rule, text, example.key === undefined ? [] : [example.key]);
      expect(
        found.map(match => [match.start, match.end]),
        `example ${index}`,
      ).toEqual(spans);
      expect(
        found.every(match => match.placeholder === (example.placeholder ?? false)),
        `placeholder mark of example ${index}`,
      ).toBe(true);
      for (const match of found)
        expect(match.end - match.start, `example ${index}`).toBeLessThanOrEqual(rule.maxLength ?? 256);
    }
  });

  it('leaves its ignore examples alone', () => {
    for (const [index, example] of rule.examples.ignore.entries()) {
      const found = runRule(rule, Buffer.from(example.text), example.key === undefined ? [] : [example.key]);
      expect(
        found.filter(match => !match.placeholder),
        `example ${index}: ${example.why}`,
      ).toEqual([]);
    }
  });

  it('is complete: examples, references and anchors that its matches contain', () => {
    expect(rule.examples.match.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.ignore.length).toBeGreaterThanOrEqual(1);
    expect(rule.references.length).toBeGreaterThanOrEqual(1);
    for (const example of rule.examples.match) {
      if (example.key !== undefined || rule.shapes) continue;
      const text = readExample(example).text.toString().toLowerCase();
      expect(rule.atoms!.some(atom => text.includes(atom.toLowerCase()))).toBe(true);
    }
  });
});

it('gives every rule an id of its own', () => {
  const ids = secretRules.map(rule => rule.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
