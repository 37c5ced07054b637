import { expect, it } from 'vitest';
import { withFacts } from '../../src/detectors/load.ts';
import { canonicalise } from '../../src/findings/canonical.ts';
import { loadSourceRules } from '../detectors/load-rules.ts';
import { FieldEngine } from '../detectors/match-field.ts';

/** What fingerprints are made of, and what replacements are made of. */
it('gives a value the form by which it was compared where it stood', async () => {
  const rules = (await loadSourceRules()).filter(
    ({ label, id }) => label === 'PERSON_NAME' || /email|phone|ipv6|iban|birth|ssn/.test(id),
  );
  const engine = new FieldEngine(rules);
  let compared = 0;
  const other: string[] = [];
  for (const rule of rules) {
    const own = engine.forRule(rule);
    for (const { text, key } of rule.examples.match) {
      const field = Buffer.from(text.replace(/[«»]/g, ''));
      for (const { start, end, canonical } of own.match(field, key)) {
        compared += 1;
        if (canonicalise({ ...withFacts(rule), index: 0 }, field.toString('utf8', start, end)) !== canonical)
          other.push(rule.id);
      }
    }
  }
  expect(other).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});
