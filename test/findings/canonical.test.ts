import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/detectors/load.ts';
import { canonicalise } from '../../src/findings/canonical.ts';
import { labelOf } from '../../src/findings/labels.ts';
import { canonicalOf } from '../../src/scan/match.ts';
import { loadSourceRules, readExample } from '../detectors/load-rules.ts';
import { FieldEngine, knownFacts } from '../detectors/match-field.ts';

/** What fingerprints are made of, and what replacements are made of. */
it('gives a value the form by which it was compared where it stood', async () => {
  const rules = (await loadSourceRules()).filter(({ class: kind }) => kind === 'pii');
  const engine = new FieldEngine(rules);
  let compared = 0;
  const other: string[] = [];
  for (const rule of rules) {
    const own = engine.forRule(rule);
    const loaded = { ...knownFacts(rule), index: 0 };
    for (const example of rule.examples.match) {
      const { text: field, addressParts } = readExample(example, rule);
      for (const match of own.match(field, example.key, addressParts)) {
        compared += 1;
        const found = field.toString('utf8', match.start, match.end);
        if (canonicalise(loaded, found) !== canonicalOf(match, field)) other.push(rule.id);
      }
    }
  }
  expect(other).toEqual([]);
  expect(compared).toBeGreaterThan(100);
}, 300_000);

describe('values of one kind have one form, whichever rule found them', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    PERSON_NAME: [
      'Mara Lindqvist',
      'MARA  LINDQVIST',
      'Lindqvist, Mara',
      'LINDQVIST, MARA (ANNA)',
      'Mara Lindqvist "Anna"',
    ],
    PHONE: ['+1 (415) 822-0155', '4158220155', '415.822.0155'],
    MAC_ADDRESS: ['00:1B:44:11:3A:B7', '001b.4411.3ab7'],
    STREET_ADDRESS: ['12 Elm Street, Springfield', '12 ELM STREET SPRINGFIELD'],
    USERNAME: ['@JSmith42', 'jsmith42'],
    NATIONAL_ID: ['AB 123456', 'ab-123456'],
    POSTAL_CODE: ['SW1A 1AA', 'sw1a1aa'],
    GEO_COORDINATES: ['48.8584, 2.2945', '48.8584,2.2945'],
    BANK_ACCOUNT: ['1234 5678', '12345678'],
  };
  const rules = loadRules([], { enable: ['*'], disable: [] });

  it.each(Object.keys(cases))('%s', label => {
    const own = rules.filter(rule => labelOf(rule) === label);
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.flatMap(rule => cases[label]!.map(text => canonicalise(rule, text)))).size).toBe(1);
  });

  it('tells people apart whose names have more parts', () => {
    const name = rules.find(({ id }) => id === 'person-name')!;
    expect(canonicalise(name, 'Smith, John, Jr')).not.toBe(canonicalise(name, 'Smith, John, Sr'));
  });
});
