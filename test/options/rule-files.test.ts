import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validators } from '../../src/findings/validators/index.ts';
import { readRuleFile } from '../../src/options/rule-files.ts';
import { makeFolder } from '../run-scan.ts';

const rule = '- { id: acme, title: Acme, class: pii, severity: low, pattern: acme1, atoms: [acme]';
/** Where a further member stands, after two blanks and before a comma and a blank; from 1. */
const FURTHER = 2 + rule.length + 2 + 1;
const PATTERN = 2 + rule.indexOf('acme1') + 1;

describe('docs/rules.md', () => {
  it('lists validators that there are', () => {
    const text = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    const table = /\| validator \|[\s\S]*?\n\n/.exec(text)![0];
    const listed = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter(name => !Object.hasOwn(validators, name))).toEqual([]);
  });
});

describe('readRuleFile', () => {
  it.each([
    [`rules:\n  ${rule}, sevrity: low }`, `2:${FURTHER}: unknown key \`sevrity\` (did you mean \`severity\`?)`],
    [
      `rules:\n  ${rule}, left: digits }`,
      `2:${FURTHER + 'left: '.length}: \`rules.0.left\`: must be one of none, digit, word, alnum, letter, token, number (did you mean \`digit\`?)`,
    ],
    [`rules:\n  ${rule} }\n  - { id: b, title: B }`, '3:5: `rules.1.class`: is missing'],
    [`rules:\n  ${rule}, title: Twice }`, `2:${FURTHER}: not valid YAML: the key is there already`],
    ['', '1:1: `rules`: is missing'],
    [`rules:\n  ${rule} }\n  ${rule} }`, '3:11: two rules have the id `acme`; rename one of them'],
    [
      `rules:\n  ${rule.replace('acme1', "'acme(?=x)'")} }`,
      `2:${PATTERN}: rule \`acme\`: \`pattern\` is not RE2 syntax: invalid perl operator: (?=; there is no look-around: \`left\` and \`right\` say what may stand beside a match`,
    ],
    [
      `rules:\n  ${rule.replace('acme1', "'(acme)\\1'")} }`,
      `2:${PATTERN}: rule \`acme\`: \`pattern\` is not RE2 syntax: invalid escape sequence: \\1; there are no back-references`,
    ],
    [
      `rules:\n  ${rule.replace('acme1', "'(acme)?'")} }`,
      `2:${PATTERN}: rule \`acme\`: \`pattern\` matches the empty string; make it ask for something`,
    ],
    [
      `rules:\n  ${rule.replace('acme1', "'(?:acme)?-[0-9]{2}'")} }`,
      `2:${2 + rule.replace('acme1', "'(?:acme)?-[0-9]{2}'").indexOf('[acme]') + 1}: rule \`acme\`: \`pattern\` also matches "-00", which holds none of its \`atoms\` and would not be found; name a literal of each match, or say \`atomsNear: true\` where it only stands near`,
    ],
    [
      `rules:\n  ${rule}, context: required }`,
      `2:${FURTHER + 'context: '.length}: \`rules.0.context\`: with \`required\` it needs keywords: without one every match is dropped`,
    ],
    [
      `rules:\n  ${rule}, keywords: ['#'], keyedPattern: x }`,
      `2:${FURTHER + "keywords: ['#'], keyedPattern: ".length}: \`rules.0.keyedPattern\`: needs keyedKeywords, or keywords: without one no key leads to it`,
    ],
    [
      `rules:\n  ${rule}, keyedPattern: x, keyedKeywords: ['#'] }`,
      `2:${FURTHER + 'keyedPattern: x, keyedKeywords: ['.length}: \`rules.0.keyedKeywords.0\`: must hold a letter or digit, since keys are compared by their words`,
    ],
    [
      `rules:\n  ${rule}, keywords: [' '] }`,
      `2:${FURTHER + 'keywords: ['.length}: \`rules.0.keywords.0\`: must not be blank`,
    ],
    [
      `rules:\n  ${rule}, validators: [luhn, credit-crad] }`,
      `2:${FURTHER + 'validators: [luhn, '.length}: rule \`acme\`: unknown validator \`credit-crad\` (did you mean \`credit-card\`?)`,
    ],
    [
      `rules:\n  ${rule}, validators: [toString] }`,
      `2:${FURTHER + 'validators: ['.length}: rule \`acme\`: unknown validator \`toString\`; docs/rules.md lists those for rules of your own`,
    ],
    [
      `rules:\n  ${rule}, publicPrefix: 5 }`,
      `2:${FURTHER + 'publicPrefix: '.length}: rule \`acme\`: \`publicPrefix\` 5 would show all of what \`pattern\` finds, which may be no longer than 5; count only what every match begins with and anybody may know`,
    ],
  ])('says where %j is wrong', async (text, message) => {
    const folder = makeFolder({ 'r.yaml': text });
    await expect(readRuleFile(join(folder, 'r.yaml'))).rejects.toMatchObject({
      code: 'config',
      message: `${join(folder, 'r.yaml')}:${message}`,
    });
  });
});
