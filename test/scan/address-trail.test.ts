import { describe, expect, it } from 'vitest';
import { withFacts } from '../../src/detectors/load.ts';
import type { RuleDefinition } from '../../src/detectors/rule.ts';
import { compileRules } from '../../src/scan/compiled-rules.ts';
import { FieldMatcher } from '../../src/scan/field-matcher.ts';
import { whileKernelMoves } from '../detectors/match-field.ts';
import { runScan } from '../run-scan.ts';

const RULE = {
  class: 'pii',
  severity: 'low',
  category: 'location',
  examples: { match: [], ignore: [] },
  references: [],
} as const;
const STREET: RuleDefinition = {
  ...RULE,
  id: 'street',
  title: 'Street',
  label: 'STREET_ADDRESS',
  pattern: 'STREET\\d',
  atoms: ['street'],
};

/** What is found by a rule for streets and by `rules`, which it leads to. */
function found(text: string, ...rules: readonly Partial<RuleDefinition>[]): string[] {
  const all = [
    STREET,
    ...rules.map((rule, i) => ({ ...RULE, id: `led-${i}`, title: 'Led', ...rule }) as RuleDefinition),
  ];
  const compiled = compileRules(all.map((rule, index) => ({ ...withFacts(rule), index })));
  const matcher = new FieldMatcher(compiled);
  const bytes = Buffer.from(text);
  return whileKernelMoves(() => matcher.match(bytes, [], compiled.kernel.gate(bytes, 'field', 'none')))
    .filter(({ rule }) => rule > 0)
    .map(({ rule, start, end }) => `${rule} ${bytes.toString('utf8', start, end)}`);
}

const TOWN = { label: 'TOWN', pattern: '\\A, (Town\\d)', behindAddress: ['street', 'town'] } as const;
const CODE = { label: 'POSTAL_CODE', pattern: '\\A (\\d{4})', behindAddress: ['town'] } as const;
const HOUSE = { pattern: '(House\\d), \\z', beforeAddress: ['street'] } as const;

describe('what a found part of an address leads to', () => {
  it('stands right behind it or right before it, and leads on', () => {
    expect(found('House7, STREET1, Town1 1234', TOWN, CODE, HOUSE)).toEqual(['3 House7', '1 Town1', '2 1234']);
    expect(found('House7 , STREET1 , Town1 1234', TOWN, CODE, HOUSE)).toEqual([]);
  });

  it('is looked for behind the parts that the rule names, and nowhere without one', () => {
    expect(found('STREET1 1234', CODE)).toEqual([]);
    expect(found(', Town1 1234', TOWN, CODE, HOUSE)).toEqual([]);
  });

  it('is looked for at each of many', () => {
    const text = 'House7, STREET1, Town1 1234; '.repeat(300);
    expect(found(text, TOWN, CODE, HOUSE)).toHaveLength(900);
  });

  it('ends after so many parts, however long the list is', () => {
    expect(found(`STREET1${', Town1'.repeat(500)}`, TOWN)).toHaveLength(7);
  });

  it('is read as far as the rule is long, and is none when it may go on there', () => {
    const word = { pattern: '\\A ([a-z]+)', behindAddress: ['street'], maxLength: 8 } as const;
    expect(found('STREET1 abcdef.', word)).toEqual(['1 abcdef']);
    expect(found('STREET1 abcdefghijk.', word)).toEqual([]);
    expect(found('STREET1 abcdefg', word)).toEqual(['1 abcdefg']);
    expect(found('STREET1 abcdefghijk', word)).toEqual([]);
    const before = { pattern: '([a-z]+) \\z', beforeAddress: ['street'], maxLength: 8 } as const;
    expect(found('.abcdef STREET1', before)).toEqual(['1 abcdef']);
    expect(found('.abcdefghijk STREET1', before)).toEqual([]);
    expect(found('abcdefg STREET1', before)).toEqual(['1 abcdefg']);
  });

  it('is told once, where two rules find it or two parts lead to it', () => {
    expect(found('STREET1, Town1', TOWN, { ...TOWN, id: 'other' })).toEqual(['1 Town1']);
  });
});

/** Label and text of what is found beside the street of a text. */
async function besideStreet(text: string): Promise<string[]> {
  const { findingsOf } = await runScan({ 'a.jsonl': `${JSON.stringify({ text })}\n` });
  return findingsOf('a.jsonl')
    .filter(({ rule }) => !rule.includes('street-address'))
    .map(({ rule, start, end }) => `${rule} ${[...text].slice(start, end).join('')}`);
}

describe('an address', () => {
  it('is followed through the text', async () => {
    expect(await besideStreet('at 72 Kestrel Street, Valera Quintanar - 41250, Tamil Nadu\n')).toEqual([
      'town-behind-street Valera Quintanar',
      'code-behind-town 41250',
      'region-in-address Tamil Nadu',
    ]);
  });

  it('has its town told of, and not somebody of that name', async () => {
    const mail = `m.quiroga@${'firma-berg'}.de`;
    expect(await besideStreet(`Odile Faucon, 5 Kiln Yard, Valera Quintanar, ${mail}`)).toEqual([
      'person-name-before-contact Odile Faucon',
      'town-behind-street Valera Quintanar',
      'email m.quiroga@firma-berg.de',
    ]);
  });
});
