import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFile } from '../../src/options/rule-files.ts';
import { makeFolder } from '../run-scan.ts';

const rule = '- { id: acme, title: Acme, class: pii, severity: low, pattern: acme1, atoms: [acme]';
/** Where a further member stands, after two blanks and before a comma and a blank; from 1. */
const FURTHER = 2 + rule.length + 2 + 1;
const PATTERN = 2 + rule.indexOf('acme1') + 1;

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
  ])('says where %j is wrong', async (text, message) => {
    const folder = makeFolder({ 'r.yaml': text });
    await expect(readRuleFile(join(folder, 'r.yaml'))).rejects.toMatchObject({
      code: 'config',
      message: `${join(folder, 'r.yaml')}:${message}`,
    });
  });
});
